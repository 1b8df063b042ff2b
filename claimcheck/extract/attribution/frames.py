"""The frames of a sentence: words of saying with their speaker, and where what is said stands."""

import re
from itertools import pairwise

from claimcheck.extract.attribution.according import according, owned
from claimcheck.extract.attribution.ahead import ahead
from claimcheck.extract.attribution.announced import announced
from claimcheck.extract.attribution.behind import behind, inverted, is_behind
from claimcheck.extract.attribution.cues import Cue, cues_in
from claimcheck.extract.attribution.frame import SPOKEN, Frame, trimmed
from claimcheck.extract.attribution.page import Page
from claimcheck.extract.attribution.speakers import Speaker, first_subject, speaker_before
from claimcheck.records import Span

__all__ = ["frames_in"]

_CONJUNCTION = re.compile(
    r"(?:^|[\s,;])(?P<word>and|but|while|et|mais|tandis que|alors que|ou|or)\s*$|(?P<comma>,)\s*$"
)


def frames_in(page: Page, sentence: Span) -> list[Frame]:
    """Give the words of saying of a sentence outside its quotations, in order."""
    frames: list[Frame] = []
    for cue in cues_in(page, sentence):
        frame = _frame(page, sentence, cue, frames)
        if frame is not None:
            frames.append(frame)
    _part_coordinated(page, frames)
    frames += announced(page, sentence, frames)
    frames += according(page, sentence)
    frames += owned(page, sentence)
    return sorted(frames, key=lambda frame: frame.start)


def _frame(page: Page, sentence: Span, cue: Cue, before: list[Frame]) -> Frame | None:
    """Give the frame of one word of saying, or None when nothing is said with it."""
    if cue.kind == "inverted":
        return behind(page, sentence, cue, Speaker(start=cue.start, end=cue.end, name=""), cue.end, before)
    frame = inverted(page, sentence, cue, before) if cue.kind in SPOKEN else None
    if frame is not None:
        return frame
    floor = max([frame.cue[1] for frame in before if frame.cue[1] <= cue.start], default=sentence.start)
    speaker = speaker_before(page, floor, cue.start) if cue.subject and cue.kind != "bare" else None
    if speaker is not None and is_behind(page, sentence, cue, speaker):
        return behind(page, sentence, cue, speaker, cue.end, before)
    return ahead(page, sentence, cue, speaker or _subject(page, sentence, cue, before), speaker)


def _subject(page: Page, sentence: Span, cue: Cue, before: list[Frame]) -> Speaker | None:
    """Give the speaker of a verb without a subject of its own: who spoke before it, or the sentence's subject."""
    for frame in reversed(before):
        if frame.speaker is not None and frame.subject:
            return frame.speaker
    return first_subject(page, sentence.start, cue.start)


def _part_coordinated(page: Page, frames: list[Frame]) -> None:
    """End what is said where its speaker, or another one after a comma, says something else: "X said P and wants Q"."""
    for first, second in pairwise(frames):
        joint = _CONJUNCTION.search(page.low, max(first.end, second.start - 16), second.start)
        if joint is None or first.cue[0] > first.content[-1][0] or (joint.group("comma") and second.own):
            continue
        if second.own and page.low[max(0, joint.start("word") - 3) : joint.start("word")].rstrip()[-1:] != ",":
            continue
        start, end = first.content[-1]
        if start < joint.start() < end:
            first.content[-1] = trimmed(page, start, joint.start())
