"""Find the sayings of an article: frames of saying, the quotations they open or close, and the dialogue around them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from claimcheck.extract.attribution.dialogue import dashes, turns
from claimcheck.extract.attribution.frame import MARKS, Frame, is_utterance
from claimcheck.extract.attribution.frames import frames_in
from claimcheck.extract.attribution.incises import cut_incises, narrated_from
from claimcheck.extract.attribution.names import name_speakers
from claimcheck.extract.attribution.page import Page
from claimcheck.extract.attribution.saying import Saying
from claimcheck.extract.attribution.speakers import speaker_after
from claimcheck.extract.words import ClaimWords
from claimcheck.records import Attribution, AttributionKind, Span

__all__ = ["find_sayings"]

_LONGEST = 3000  # characters; beyond it there is a table or a list without stops, not a sentence


def find_sayings(text: str, folded: str, sentences: Sequence[Span], words: ClaimWords, start: int = 0) -> list[Saying]:
    """Give the sayings of an article in order; ``start`` is where its body begins.

    >>> from claimcheck.extract.words import claim_words_for
    >>> said = find_sayings("X.", "x.", [], claim_words_for("en"))
    >>> said
    []
    """
    page = Page(text, words, start)
    spoken = sorted([*turns(page), *dashes(page, folded)], key=lambda frame: frame.content[0][0])
    frames = [
        frame for sentence in sentences if sentence.end - sentence.start <= _LONGEST
        for frame in frames_in(page, sentence)
    ]  # fmt: skip
    frames = [*_outside(frames, spoken), *spoken]
    taken = _covered(page, frames)
    for frame in frames:
        _cut(page, folded, frame)
    frames = [*frames, *_loose_quotes(page, folded, frames, taken)]
    name_speakers(page, frames, sentences)
    sayings = [_saying(page, frame) for frame in frames]
    return sorted(sayings, key=lambda saying: (saying.content[0].start, saying.content[-1].end))


def _outside(frames: list[Frame], spoken: list[Frame]) -> Iterator[Frame]:
    """Leave out the frames that are a dialogue's own words of saying; what one says ends with the turn it stands in."""
    incises = {(frame.cue[0]) for frame in spoken}
    starts = [frame.content[0][0] for frame in spoken]
    for frame in frames:
        if frame.cue[0] in incises or (frame.cue[0] == frame.start and frame.start in incises):
            continue
        place = bisect_right(starts, frame.cue[0]) - 1
        if place < 0 or _clip(frame, spoken[place]):
            yield frame


def _clip(frame: Frame, turn: Frame) -> bool:
    """Leave out what stands outside a turn in which a frame stands ("Name :" before it); tell whether any is left."""
    first, last = turn.content[0][0], turn.content[-1][1]
    if frame.cue[0] >= last:
        return True
    parts = [(max(start, first), min(end, last)) for start, end in frame.content]
    frame.content = [(start, end) for start, end in parts if start < end]
    return bool(frame.content)


def _cut(page: Page, folded: str, frame: Frame) -> None:
    """Cut the narrator's words out of a quotation; they say who speaks when nothing else does."""
    if not frame.quoted or frame.whole:
        return
    content = []
    for start, end in frame.content:
        closed = page.text[end - 1] in MARKS and end - start > 1
        inner = start + 1, end - 1 if closed else narrated_from(page, folded, start + 1, end)
        parts, incises = cut_incises(page, folded, *inner)
        content += parts
        if incises and not frame.own:
            frame.start, frame.end, frame.cue = incises[0].start, incises[0].end, incises[0].cue
            frame.speaker, frame.own = incises[0].speaker, True
    frame.content = content or frame.content


def _loose_quotes(page: Page, folded: str, frames: list[Frame], taken: set[int]) -> list[Frame]:
    """Give quotations without words of saying to the one whose words go on, or who spoke last close by."""
    by_place = sorted((frame for frame in frames if frame.own or frame.quoted), key=lambda frame: frame.start)
    at, last, ended = 0, None, -1
    added: list[Frame] = []
    for quote in page.quotes:
        while at < len(by_place) and by_place[at].start < quote.start:
            last, at = by_place[at], at + 1
        if quote.start not in taken and is_utterance(quote):
            last = _give(page, folded, quote, last, added, goes_on=ended >= 0 and _opens_paragraph(page, ended, quote))
        ended = quote.end if quote.text[-1] not in '»”"“' else -1
    return added


def _opens_paragraph(page: Page, ended: int, quote: Span) -> bool:
    """Tell the mark with which a new paragraph of an unclosed quotation begins."""
    return not page.text[ended : quote.start].strip()


def _give(page: Page, folded: str, quote: Span, last: Frame | None, added: list[Frame], *, goes_on: bool) -> Frame:
    frame = Frame(
        start=quote.start, end=quote.start, cue=(quote.start, quote.start), speaker=None,
        content=[(quote.start, quote.end)], quoted=True,
    )  # fmt: skip
    _cut(page, folded, frame)
    _say_by_any_verb(page, quote, frame)
    if last is not None and not frame.own:
        apart = page.paragraph(quote.start) - page.paragraph(last.content[-1][0] if last.quoted else last.start)
        if last.quoted and (apart == 0 or goes_on):
            last.content += frame.content
            return last
        if apart == 0 or (apart == 1 and page.is_all_quoted(quote)):
            frame.speaker = last.speaker
    added.append(frame)
    return frame


def _say_by_any_verb(page: Page, quote: Span, frame: Frame) -> None:
    """Read the speaker behind a verb that is none of saying: "…", sighs a farmer."""
    words = page.words.saying
    verb = words.any_verb.match(page.low, quote.end)
    if frame.own or verb is None:
        return
    limit = page.paragraph_end(quote.end)
    speaker = speaker_after(page, verb.end(), limit)
    if speaker is None or words.inverts.fullmatch(page.low, verb.end(), speaker.start) is None:
        return
    if page.low[speaker.end : speaker.end + 1] in (",", ".", ";", "") or page.low.startswith("\n", speaker.end):
        frame.start, frame.end, frame.cue = verb.start("verb"), speaker.end, verb.span("verb")
        frame.speaker, frame.own = speaker, True


def _covered(page: Page, frames: Iterable[Frame]) -> set[int]:
    stretches = sorted(stretch for frame in frames for stretch in frame.content)
    taken, at = set(), page.start
    for start, end in stretches:
        taken |= {quote.start for quote in page.quotes_in(max(start, at), end)}
        at = max(at, end)
    return taken


def _saying(page: Page, frame: Frame) -> Saying:
    spans = tuple(_unmarked(page, start, end) for start, end in frame.content)
    kind = (
        AttributionKind.DIRECT
        if frame.quoted
        else (
            AttributionKind.MIXED
            if any(page.quotes_in(start, end) for start, end in frame.content)
            else AttributionKind.INDIRECT
        )
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
    """Leave out the marks around a stretch: quotation marks that belong together, and what ends it before an incise."""
    span = page.span(start, end)
    first, last = span.start, span.end
    while first < last and page.text[first] in ",;—–―":
        first += 1
    while last > first and page.text[last - 1] in ",;—–―":
        last -= 1
    span = page.span(first, last)
    first, last = span.start, span.end
    quote = page.quotes_in(first, first + 1)
    if quote and quote[0].end >= last and last > first:
        first += 1
        last -= page.text[last - 1] in MARKS and last - 1 > first
    return page.span(first, max(first, last))
