"""Words of saying found in a sentence, and what several of their rules share."""

from dataclasses import dataclass

from claimcheck.extract.attribution.page import Page
from claimcheck.extract.attribution.speakers import Speaker
from claimcheck.records import Span

__all__ = [
    "CLOSING",
    "FEWEST",
    "MARKS",
    "OPENING",
    "SPOKEN",
    "Frame",
    "content_end",
    "is_utterance",
    "resumed",
    "trimmed",
]

FEWEST = 2
OPENING = '«“„"'
CLOSING = '»”"'
MARKS = '«»“”„"'
_FEWEST_SAID = 4  # words of a quotation that nobody is named for
SPOKEN = ("say", "said", "show")


@dataclass(slots=True)
class Frame:
    """Words of saying with their cue and speaker, and the stretches of what is said, which may hold quotations."""

    start: int
    end: int
    cue: tuple[int, int]
    speaker: Speaker | None
    content: list[tuple[int, int]]
    quoted: bool = False  # what is said is a quotation and nothing else
    own: bool = False  # it has a speaker of its own beside it, and is about speech
    subject: bool = False  # its speaker is the subject of its verb
    whole: bool = False  # no narrator speaks inside it


def content_end(page: Page, sentence: Span, start: int) -> int:
    """Give where what is said ends: with its sentence, or with a quotation that runs over it."""
    straddling = page.quote_over(start, sentence.end)
    return max(sentence.end, straddling.end if straddling else 0)


def trimmed(page: Page, start: int, end: int) -> tuple[int, int]:
    """Leave out the marks around a stretch; a stop inside a closing quotation mark stays."""
    while start < end and (page.shown[start].isspace() or page.shown[start] in ",;:—–"):
        start += 1
    while end > start and (page.shown[end - 1].isspace() or page.shown[end - 1] in ",;:—–.!?"):
        end -= 1
    return start, end


def resumed(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """Give what is said after an incise: the rest of the sentence behind its comma."""
    if page.shown[start : start + 1] not in (",", "—", "–") or page.words.saying.aside.match(page.low, start + 1, end):
        return None
    span = trimmed(page, start + 1, end)
    return span if len(page.text[slice(*span)].split()) >= FEWEST else None


def is_utterance(quote: Span) -> bool:
    """Tell what somebody said from a word in quotation marks: a sentence of its own, or some words."""
    inner = quote.text.strip(MARKS + " \u00a0\u202f")
    return len(inner.split()) >= _FEWEST_SAID or (inner[:1].isupper() and inner[-1:] in ".!?…")
