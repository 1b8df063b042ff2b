"""Who says it: the speaker and the verb of saying of a quotation or of indirect speech, with their span."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from claimcheck.extract.words import ClaimWords
from claimcheck.records import Attribution, AttributionKind, Span
from claimcheck.text.terms import find_places

__all__ = ["Spoken", "attribute_indirect", "attribute_quote", "is_only_attribution"]

_CAPITALIZED = r"[A-ZÀ-Ý][\w’'-]+"
_FAR = 120
_WINDOW = 400  # characters around a quotation in which its speaker is looked for
_FEWEST_WORDS = 3
_MARKS = " ,;:–—\t\r\n\u00a0\u202f"
_UNTIL = re.compile(r"[,.;–—]")


def attribute_quote(
    text: str, folded: str, quote: Span, paragraph: tuple[int, int], words: ClaimWords
) -> Attribution | None:
    """Give who speaks a quotation, from the words of saying nearest to it in its paragraph, or None.

    The speaker is "" when only a pronoun stands for them.
    """
    first, last = max(paragraph[0], quote.start - _WINDOW), min(paragraph[1], quote.end + _WINDOW)
    outside = [(first, quote.start), (quote.end, last)]
    cues = [match for start, end in outside for match in words.saying.cue.finditer(folded, start, end)]
    cue = min(cues, key=lambda match: _distance(match.span(), quote), default=None)
    if cue is not None and _distance(cue.span(), quote) <= _FAR:
        return _found(text, cue.span(), outside, AttributionKind.DIRECT, words)
    if text[first : quote.start].rstrip().endswith(":"):
        colon = text.rindex(":", first, quote.start)
        return _found(text, (colon, colon + 1), outside, AttributionKind.DIRECT, words)
    return None


def _distance(span: tuple[int, int], quote: Span) -> int:
    return quote.start - span[1] if span[1] <= quote.start else span[0] - quote.end


def _found(
    text: str, cue: tuple[int, int], outside: list[tuple[int, int]], kind: AttributionKind, words: ClaimWords
) -> Attribution | None:
    start, end = next(part for part in outside if part[0] <= cue[0] <= part[1])
    name = min(_names(text, start, end, words), key=lambda span: _rank(text, span, cue, words), default=None)
    if name is None or words.saying.pronouns.search(text, *cue):
        return Attribution(start=cue[0], end=cue[1], text=text[cue[0] : cue[1]], kind=kind, cue=text[cue[0] : cue[1]])
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
    for match in _name(words.saying.particles).finditer(text, start, end):
        lead = words.saying.lead.match(match.group())
        first = match.start() + (lead.end() if lead else 0)
        if not text[first : match.end()].strip() or not text[first].isupper() or any(first in span for span in taken):
            continue
        yield first, match.end()


def _rank(text: str, name: tuple[int, int], cue: tuple[int, int], words: ClaimWords) -> tuple[bool, bool, int]:
    """Order speakers: not after a preposition ("chez Rasmussen Global"), full names first, then the nearest."""
    after_preposition = words.saying.no_speaker_after.search(text, max(0, name[0] - 8), name[0]) is not None
    distance = cue[0] - name[1] if name[1] <= cue[0] else name[0] - cue[1]
    return after_preposition, " " not in text[name[0] : name[1]], distance


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """An indirect speech: who says it, and where what is said begins and ends."""

    attribution: Attribution
    start: int
    end: int


def attribute_indirect(text: str, folded: str, start: int, end: int, words: ClaimWords) -> Spoken | None:
    """Give who is said to have said the clause, and the bounds of what was said; None when nobody is.

    "X a déclaré que P", "selon X, P" and "P, a déclaré X" are read; the speaker is the name, else the words beside
    the verb of saying.
    """
    for cue in words.saying.cue.finditer(folded, start, end):
        that = words.saying.that.match(folded, cue.end(), end)
        if that is not None and text[start : cue.start()].strip():
            spoken = _indirect(text, (start, cue.start()), cue, words)
            return Spoken(attribution=spoken, start=that.end(), end=end)
    return _according(text, folded, start, end, words) or _trailing(text, folded, start, end, words)


def _indirect(text: str, beside: tuple[int, int], cue: re.Match[str], words: ClaimWords) -> Attribution:
    """Give the attribution with the speaker in the words beside the verb of saying."""
    start, end = beside
    names = _names(text, start, end, words)
    name = min(names, key=lambda span: _rank(text, span, cue.span(), words), default=None)
    said = text[start:end]
    first = start + len(said) - len(said.lstrip(_MARKS)) if name is None else name[0]
    last = start + len(said.rstrip(_MARKS)) if name is None else name[1]
    begin, until = min(first, cue.start()), max(last, cue.end())
    return Attribution(
        start=begin, end=until, text=text[begin:until], kind=AttributionKind.INDIRECT, speaker=text[first:last],
        cue=text[cue.start() : cue.end()],
    )  # fmt: skip


def _according(text: str, folded: str, start: int, end: int, words: ClaimWords) -> Spoken | None:
    """Read "according to X, P" and "P, according to X"; in the middle of P it stays there."""
    match = words.saying.according.search(folded, start, end)
    if match is None:
        return None
    until = _UNTIL.search(text, match.end(), end)
    last = until.start() if until else end
    speaker = text[match.end() : last].strip()
    if not speaker:
        return None
    spoken = Attribution(
        start=match.start(), end=last, text=text[match.start() : last], kind=AttributionKind.INDIRECT,
        speaker=speaker, cue=text[match.start() : match.end()].strip(),
    )  # fmt: skip
    if match.start() == start and until is not None:
        return Spoken(attribution=spoken, start=until.end(), end=end)
    trails = last == end and text[start : match.start()].rstrip().endswith(",")
    return Spoken(attribution=spoken, start=start, end=match.start() if trails else end)


def _trailing(text: str, folded: str, start: int, end: int, words: ClaimWords) -> Spoken | None:
    """Read "P, a déclaré X" and "P, X said": a verb of saying after the last comma."""
    comma = text.rfind(",", start, end)
    if comma < 0 or end - comma > _FAR or len(text[start:comma].split()) < _FEWEST_WORDS:
        return None
    cue = words.saying.cue.search(folded, comma, end)
    if cue is None or (
        text[comma + 1 : cue.start()].strip() and not words.saying.trailing.fullmatch(folded, cue.end(), end)
    ):
        return None
    before, after = (comma + 1, cue.start()), (cue.end(), end)
    spoken = _indirect(text, before if text[slice(*before)].strip() else after, cue, words)
    return Spoken(attribution=spoken, start=start, end=comma)


def is_only_attribution(folded: str, start: int, end: int, words: ClaimWords) -> bool:
    """Tell the frame of a quotation ("a déclaré X", "X said:") from a clause with a fact of its own."""
    part = folded[start:end]
    return words.saying.cue.search(part) is not None or len(part.split()) < _FEWEST_WORDS
