"""Words of saying behind what is said: "P, X said", "P, said X", and words put into its middle."""

import re

from claimcheck.extract.attribution.ahead import addressed, opens_quote, that_after
from claimcheck.extract.attribution.cues import Cue
from claimcheck.extract.attribution.frame import CLOSING, FEWEST, Frame, resumed, trimmed
from claimcheck.extract.attribution.page import HIDDEN, Page
from claimcheck.extract.attribution.speakers import Speaker, speaker_after
from claimcheck.records import Span

__all__ = ["behind", "inverted", "is_behind"]

_RANK = re.compile(r"\s+(?:[^\W\d_][\w'-]*\s+){1,3}")
_STOPS = re.compile(r"[,;:.!?…—–)]|\s-\s|--|$")


def inverted(page: Page, sentence: Span, cue: Cue, before: list[Frame]) -> Frame | None:
    """Read "…, said X": no subject stands before the verb, and something to be said does."""
    words = page.words.saying
    head = page.shown[sentence.start : cue.start].rstrip()
    if head and (head[-1] not in CLOSING + ",!?…—–" or not _says_something(page, sentence.start, cue.start)):
        return None
    if not head and page.quote_ending(page.span(max(0, sentence.start - 4), sentence.start).end) is None:
        return None
    open_ended = words.no_speaker_after.search(page.low, cue.start, cue.end)  # "made part of" is followed by an object
    speaker = speaker_after(page, cue.end, sentence.end) if cue.subject and not open_ended else None
    if speaker is None or words.clause.match(page.low, cue.end, sentence.end):
        return None
    if not (words.inverts.fullmatch(page.low, cue.end, speaker.start) or _is_rank(page, cue.end, speaker.start)):
        return None
    rest = page.low[speaker.end : sentence.end].lstrip()
    if rest and rest[0] not in ",.;:!?…—–-)" and not words.adjunct.match(rest):
        return None
    if opens_quote(page, cue.end, speaker.start) or page.shown[cue.end : speaker.start].strip().startswith(":"):
        return None
    return behind(page, sentence, cue, speaker, speaker.end, before)


def _is_rank(page: Page, start: int, end: int) -> bool:
    """Tell what a person is called before their name, without an article: "said coach Ivan Petrov"."""
    between, words = page.low[start:end], page.words.saying
    plain = _RANK.fullmatch(between) is not None and page.shown[end : end + 1].isupper()
    return plain and not any(words.adverbial.match(word) or words.boundary.match(word) for word in between.split())


def _says_something(page: Page, start: int, end: int) -> bool:
    part = page.shown[start:end]
    return HIDDEN in part or len(part.split()) >= FEWEST


def is_behind(page: Page, sentence: Span, cue: Cue, speaker: Speaker) -> bool:
    """Tell "P, X said" from "in May, X said P": a mark before the speaker, and nothing said behind the verb."""
    if cue.kind not in ("say", "said", "show"):
        return False
    head = page.shown[sentence.start : speaker.start].rstrip()
    if not head or head[-1] not in CLOSING + ",—–" or not _says_something(page, sentence.start, speaker.start):
        return False
    rest = page.low[cue.end : sentence.end]
    if not rest.strip(" .!?\u00a0") or rest.lstrip()[:1] in ",.;—–)" or rest.startswith((" --", " - ")):
        return True
    if page.words.saying.clause.match(rest) or opens_quote(page, cue.end, sentence.end) is not None:
        return False
    at = addressed(page, cue.end, sentence.end)
    if page.words.saying.adjunct.match(page.low, at, sentence.end) is None:
        return head[-1] in CLOSING or not page.low[at : sentence.end].strip(" .!?,")
    return head[-1] in CLOSING or that_after(page, cue.end, sentence.end) is None


def behind(page: Page, sentence: Span, cue: Cue, speaker: Speaker, end: int, before: list[Frame]) -> Frame | None:
    """Give what was said before its frame, and what goes on after it."""
    start = min(cue.start, speaker.start)
    until = _frame_end(page, sentence, end)
    opened = max([frame.end for frame in before if frame.own and frame.end <= start], default=sentence.start)
    head = trimmed(page, opened, start)
    quote = page.quote_ending(head[1]) if head[1] > head[0] else None
    if quote is not None and quote.start <= head[0] + 1:
        content, quoted = [(quote.start, quote.end)], True
    else:
        content, quoted = [head] if head[1] > head[0] else [], False
        rest = resumed(page, until, sentence.end)
        content += [rest] if rest else []
    if not content:
        return None
    return Frame(
        start=start, end=max(end, cue.end), cue=(cue.start, cue.end), speaker=speaker, content=content, quoted=quoted,
        own=True,
    )  # fmt: skip


def _frame_end(page: Page, sentence: Span, end: int) -> int:
    stop = _STOPS.search(page.shown, end, sentence.end)
    return stop.start() if stop else sentence.end
