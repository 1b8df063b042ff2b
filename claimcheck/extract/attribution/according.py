"""Sayings without a verb: "according to X, P", and nouns that hold what is said ("his claim that P")."""

import re
from collections.abc import Iterator

from claimcheck.extract.attribution.frame import FEWEST, Frame, content_end, resumed, trimmed
from claimcheck.extract.attribution.page import Page
from claimcheck.extract.attribution.speakers import Speaker, is_person, named_after
from claimcheck.records import Span

__all__ = ["according", "owned"]


_PART = re.compile(r";\s|\s[—–]\s")  # what parts a sentence into two
_CLAUSE_END = re.compile(r",\s")
_NOUN_END = re.compile(r"[,;—–]\s")


def according(page: Page, sentence: Span) -> Iterator[Frame]:
    """Read "according to X, P", "P, according to X" and the French "pour X, P"."""
    words = page.words.saying
    for match in words.according.finditer(page.low, sentence.start, sentence.end):
        speaker = named_after(page, match.end(), sentence.end)
        if speaker is not None:
            yield from _by(page, sentence, match, speaker)
    whom = words.for_whom.match(page.low, sentence.start, sentence.end)
    if whom is not None:
        speaker = named_after(page, whom.end(), sentence.end)
        if speaker is not None and is_person(page, speaker) and page.shown[speaker.end : speaker.end + 1] == ",":
            yield from _by(page, sentence, whom, speaker)


def _by(page: Page, sentence: Span, match: re.Match[str], speaker: Speaker) -> Iterator[Frame]:
    """Give what stands behind "according to X", or around it."""
    opened, closed = _governed(page, sentence, match.start(), speaker.end)
    head = trimmed(page, opened, match.start())
    if sentence.start == opened and head[1] - head[0] <= FEWEST:
        content = [trimmed(page, speaker.end, content_end(page, sentence, speaker.end))]
    else:
        rest = resumed(page, speaker.end, closed)
        content = [*([head] if head[1] - head[0] > FEWEST else []), *([rest] if rest else [])]
    content = [part for part in content if part[1] > part[0]]
    if content:
        cue = page.span(match.start(), match.end())
        quotes = page.quotes_in(content[0][0], content[0][0] + 1)
        yield Frame(
            start=match.start(), end=speaker.end, cue=(cue.start, cue.end), speaker=speaker, content=content, own=True,
            quoted=len(content) == 1 and bool(quotes) and quotes[0].end == content[0][1],
        )  # fmt: skip


def _governed(page: Page, sentence: Span, start: int, end: int) -> tuple[int, int]:
    """Give the clause that "according to X" stands in: its sentence, a part of it, or the relative clause around it.

    "The plant, which according to X employs 300, closes in May": X says nothing of the closing.
    """
    opened = max((mark.end() for mark in _PART.finditer(page.shown, sentence.start, start)), default=sentence.start)
    part = _PART.search(page.shown, end, sentence.end)
    closed = part.start() if part else sentence.end
    relative = _relative_around(page, opened, start)
    if relative is None:
        return opened, closed
    over = _CLAUSE_END.search(page.shown, end + 1, closed)
    return relative, over.start() if over else closed


def _relative_around(page: Page, opened: int, start: int) -> int | None:
    """Give where the relative clause begins that is open where "according to" stands.

    One that no comma opened ends nobody knows where, unless its pronoun stands right before.
    """
    found = list(page.words.saying.relative_clause.finditer(page.low, opened, start))
    if not found:
        return None
    last = found[-1]
    inside = page.low[last.end() : start].strip()
    if inside in ("", ","):
        return last.start()
    apart = page.low[opened : last.start()].rstrip().endswith(",")
    return last.start() if apart and inside.endswith(",") and "," not in inside[:-1] else None


def owned(page: Page, sentence: Span) -> Iterator[Frame]:
    """Read nouns of saying: "his claim that P", "Trump's plan to P", "an allegation that P"."""
    for match in page.words.saying.noun.finditer(page.low, sentence.start, sentence.end):
        owner = match.start("owner"), match.end("owner")
        speaker = None
        if owner[0] >= 0:
            name = page.text[slice(*owner)]
            name = re.sub(r"['’]s?$", "", name)
            speaker = Speaker(start=owner[0], end=owner[0] + len(name), name=name)
        content = trimmed(page, match.end(), _noun_end(page, match.end(), sentence.end))
        if content[1] - content[0] > FEWEST:
            yield Frame(
                start=match.start(),
                end=match.end(),
                cue=(match.start(), match.end()),
                speaker=speaker,
                content=[content],
            )


def _noun_end(page: Page, start: int, end: int) -> int:
    stop = _NOUN_END.search(page.shown, start, end)
    return stop.start() if stop else end
