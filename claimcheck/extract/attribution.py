"""Who says it: the speaker and the verb of saying of a quotation or of indirect speech, with their span."""

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.extract.words import ClaimWords
from claimcheck.records import Attribution, AttributionKind, Span
from claimcheck.text.terms import find_places

__all__ = ["attribute_indirect", "attribute_quote", "is_only_attribution"]

_CAPITALIZED = r"[A-ZÀ-Ý][\w’'-]+"
_FAR = 120


def attribute_quote(
    text: str, folded: str, quote: Span, paragraph: tuple[int, int], words: ClaimWords
) -> Attribution | None:
    """Give who speaks a quotation, from the words of saying nearest to it in its paragraph, or None."""
    outside = [(paragraph[0], quote.start), (quote.end, paragraph[1])]
    cues = [match for start, end in outside for match in words.cue.finditer(folded, start, end)]
    cue = min(cues, key=lambda match: _distance(match.span(), quote), default=None)
    if cue is not None and _distance(cue.span(), quote) <= _FAR:
        return _found(text, cue.span(), outside, AttributionKind.DIRECT, words)
    if text[paragraph[0] : quote.start].rstrip().endswith(":"):
        colon = text.rindex(":", paragraph[0], quote.start)
        return _found(text, (colon, colon + 1), outside, AttributionKind.DIRECT, words)
    return None


def _distance(span: tuple[int, int], quote: Span) -> int:
    return quote.start - span[1] if span[1] <= quote.start else span[0] - quote.end


def _found(
    text: str, cue: tuple[int, int], outside: list[tuple[int, int]], kind: AttributionKind, words: ClaimWords
) -> Attribution | None:
    start, end = next(part for part in outside if part[0] <= cue[0] <= part[1])
    name = min(_names(text, start, end, words), key=lambda span: _rank(text, span, cue, words), default=None)
    if name is None:
        return None
    first, last = min(name[0], cue[0]), max(name[1], cue[1])
    return Attribution(
        start=first, end=last, text=text[first:last], kind=kind,
        speaker=text[name[0] : name[1]], cue=text[cue[0] : cue[1]],
    )  # fmt: skip


@cache
def _name(particles: str) -> re.Pattern[str]:
    return re.compile(rf"(?:(?:M|MM|Mme|Mr|Mrs|Ms|Dr)\.? )?{_CAPITALIZED}(?: (?:{particles} )?{_CAPITALIZED})*")


def _names(text: str, start: int, end: int, words: ClaimWords) -> Iterator[tuple[int, int]]:
    """Give what may be a person's name: capitalized words that are no country, body or opening article."""
    taken = [range(start + term.start, start + term.end) for term in find_places(text[start:end])]
    for match in _name(words.particles).finditer(text, start, end):
        lead = words.lead.match(match.group())
        first = match.start() + (lead.end() if lead else 0)
        if not text[first : match.end()].strip() or not text[first].isupper() or any(first in span for span in taken):
            continue
        yield first, match.end()


def _rank(text: str, name: tuple[int, int], cue: tuple[int, int], words: ClaimWords) -> tuple[bool, bool, int]:
    """Order speakers: not after a preposition ("chez Rasmussen Global"), full names first, then the nearest."""
    after_preposition = words.no_speaker_after.search(text, max(0, name[0] - 8), name[0]) is not None
    distance = cue[0] - name[1] if name[1] <= cue[0] else name[0] - cue[1]
    return after_preposition, " " not in text[name[0] : name[1]], distance


def attribute_indirect(
    text: str, folded: str, start: int, end: int, words: ClaimWords
) -> tuple[Attribution, int] | None:
    """Give who is said to have said the clause, and where what was said begins; None when nobody is.

    "X a déclaré que P" and "selon X, P" are read; the speaker is the name, else the words before the verb of saying.
    """
    for cue in words.cue.finditer(folded, start, end):
        that = words.that.match(folded[cue.end() : end])
        if that is None or not text[start : cue.start()].strip():
            continue
        names = _names(text, start, cue.start(), words)
        name = min(names, key=lambda span: _rank(text, span, cue.span(), words), default=None)
        first = name[0] if name else start + len(text[start : cue.start()]) - len(text[start : cue.start()].lstrip())
        speaker = text[name[0] : name[1]] if name else text[start : cue.start()].strip(" ,")
        spoken = Attribution(
            start=first, end=cue.end(), text=text[first : cue.end()], kind=AttributionKind.INDIRECT,
            speaker=speaker, cue=cue.group(),
        )  # fmt: skip
        return spoken, cue.end() + that.end()
    return _according(text, folded, start, end, words)


def _according(text: str, folded: str, start: int, end: int, words: ClaimWords) -> tuple[Attribution, int] | None:
    match = words.according.search(folded, start, end)
    if match is None:
        return None
    until = re.compile(r"[,.;–—]").search(text, match.end(), end)
    last = until.start() if until else end
    speaker = text[match.end() : last].strip()
    spoken = Attribution(
        start=match.start(), end=last, text=text[match.start() : last], kind=AttributionKind.INDIRECT,
        speaker=speaker, cue=match.group().strip(),
    )  # fmt: skip
    return (spoken, start) if speaker else None


def is_only_attribution(folded: str, start: int, end: int, words: ClaimWords) -> bool:
    """Tell the frame of a quotation ("a déclaré X", "X said:") from a clause with a fact of its own."""
    part = folded[start:end]
    return words.cue.search(part) is not None or part.strip(" ,.:;\n").count(" ") < 2  # noqa: PLR2004  # two words state nothing
