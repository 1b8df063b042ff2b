"""Find the sayings of an article: frames of saying, the quotations they open or close, and the dialogue around them."""

from collections.abc import Iterable, Sequence

from claimcheck.extract.attribution.frames import Frame, frames_in
from claimcheck.extract.attribution.page import Page
from claimcheck.extract.attribution.saying import Saying
from claimcheck.extract.words import ClaimWords
from claimcheck.records import Attribution, AttributionKind, Span

__all__ = ["find_sayings"]

_LONGEST = 3000  # characters; beyond it there is a table or a list without stops, not a sentence
_MARKS = "«»“”„\""
_FEWEST = 4  # words of a quotation that nobody is named for


def find_sayings(
    text: str, folded: str, sentences: Sequence[Span], words: ClaimWords, start: int = 0
) -> list[Saying]:
    """Give the sayings of an article in order; ``start`` is where its body begins.

    >>> from claimcheck.extract.words import claim_words_for
    >>> said = find_sayings("X.", "x.", [], claim_words_for("en"))
    >>> said
    []
    """
    page = Page(text, words, start)
    frames = [
        frame for sentence in sentences if sentence.end - sentence.start <= _LONGEST
        for frame in frames_in(page, sentence)
    ]  # fmt: skip
    _take_loose_quotes(page, frames)
    sayings = [_saying(page, frame) for frame in frames]
    return sorted(sayings, key=lambda saying: (saying.content[0].start, saying.content[-1].end))


def _take_loose_quotes(page: Page, frames: list[Frame]) -> None:
    """Give quotations without a frame of their own to the one who spoke last in the same or the paragraph before."""
    taken = _covered(page, frames)
    by_place = sorted(frames, key=lambda frame: frame.start)
    at, last = 0, None
    added: list[Frame] = []
    for quote in page.quotes:
        while at < len(by_place) and by_place[at].start < quote.start:
            if by_place[at].quoted or last is None or any(q in taken for q in ()):
                last = by_place[at]
            last = by_place[at]
            at += 1
        if quote.start in taken or len(quote.text.split()) < _FEWEST:
            continue
        same = last is not None and page.paragraph(last.start) == page.paragraph(quote.start)
        if same and last is not None and last.quoted:
            last.content.append((quote.start, quote.end))
        else:
            added.append(Frame(start=quote.start, end=quote.start, cue=(quote.start, quote.start),
                               speaker=last.speaker if last else None, content=[(quote.start, quote.end)], quoted=True))
    frames += added


def _covered(page: Page, frames: Iterable[Frame]) -> set[int]:
    return {
        quote.start for frame in frames for start, end in frame.content for quote in page.quotes_in(start, end)
    }


def _saying(page: Page, frame: Frame) -> Saying:
    spans = tuple(_unmarked(page, start, end) for start, end in frame.content)
    kind = AttributionKind.DIRECT if frame.quoted else (
        AttributionKind.MIXED if any(page.quotes_in(start, end) for start, end in frame.content)
        else AttributionKind.INDIRECT
    )
    start, end = frame.start, frame.end
    return Saying(
        attribution=Attribution(
            start=start, end=end, text=page.text[start:end], kind=kind,
            speaker=frame.speaker.name if frame.speaker else "", role=frame.speaker.role if frame.speaker else "",
            cue=page.text[slice(*frame.cue)],
        ),
        content=tuple(span for span in spans if span.text) or spans,
    )  # fmt: skip


def _unmarked(page: Page, start: int, end: int) -> Span:
    """Leave out the quotation marks around a stretch, when they belong together."""
    span = page.span(start, end)
    first, last = span.start, span.end
    quote = page.quotes_in(first, first + 1)
    if quote and quote[0].end >= last:
        first += 1
        last -= page.text[last - 1] in _MARKS
    return page.span(first, max(first, last))
