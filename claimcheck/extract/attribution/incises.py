"""What a narrator puts into somebody's words: ", dit-il en riant,", ", a ajouté le ministre,"."""

import re
from dataclasses import dataclass

from claimcheck.extract.attribution.page import Page
from claimcheck.extract.attribution.speakers import Speaker, speaker_after

__all__ = ["Incise", "cut_incises", "is_narration", "narrated_from"]

_BEFORE = re.compile(r"[,!?…»”\"]\s*[—–-]?\s*$|\.\.\.\s*$|;\s*$")
_STOP = re.compile(r"\.{3}|[,;:.!?…—–»”](?=\s|$|[»”\"])")
_SENTENCE = re.compile(r"(?:[.!?…]+[»”\"]?)(?=\s|$)")
_FAR = 400  # characters that an incise may take


@dataclass(frozen=True, slots=True, kw_only=True)
class Incise:
    """Where the narrator speaks, with the words of saying and the speaker."""

    start: int
    end: int
    cue: tuple[int, int]
    speaker: Speaker | None


def cut_incises(page: Page, low: str, start: int, end: int) -> tuple[list[tuple[int, int]], list[Incise]]:
    """Give the stretches of a speech without the narrator's words, and those words; ``low`` is the folded text."""
    parts, incises, at = [], [], start
    for match in page.words.saying.incise.finditer(low, start, end):
        speaker = _speaker(page, match, end) if match.start() >= at and _may_be_incise(low, start, match) else None
        if speaker is None:
            continue
        until = _until(page, low, max(match.end(), speaker.end), end)
        incises.append(Incise(start=match.start(), end=until, cue=(match.start(), match.end()), speaker=speaker))
        parts.append((at, match.start()))
        at = until
    parts.append((at, end))
    return [part for part in parts if low[slice(*part)].strip(' ,;:.—–«»"“”')], incises


def _has_incise(page: Page, low: str, start: int, end: int) -> bool:
    """Tell whether a narrator's words of saying stand in a stretch of speech."""
    return any(
        _may_be_incise(low, start, match) and _speaker(page, match, end)
        for match in page.words.saying.incise.finditer(low, start, end)
    )


def _may_be_incise(low: str, start: int, match: re.Match[str]) -> bool:
    first = match.start()
    return first > start and _BEFORE.search(low, max(start, first - 6), first) is not None


def _speaker(page: Page, match: re.Match[str], end: int) -> Speaker | None:
    """Give the speaker behind the verb: a pronoun in it, else the noun phrase that follows at once."""
    if match.lastgroup:
        return Speaker(start=match.start(), end=match.end(), name="")
    if not page.words.saying.after_verb.match(page.text, match.end(), end):
        return None
    return speaker_after(page, match.end(), min(end, match.end() + _FAR), page.text)


def _until(page: Page, low: str, at: int, end: int) -> int:
    """Give where the narrator stops: at a comma behind which somebody speaks on, or with what they narrate."""
    limit = min(end, at + _FAR)
    while True:
        stop = _STOP.search(low, at, limit)
        if stop is None:
            return min(end, limit)
        if stop.group() in ".!?…»”...":
            return _after_sentence(page, low, stop.end(), end)
        if not page.words.saying.aside.match(low, stop.end(), end) or _speaks(page, low, stop.end(), end):
            return stop.end()
        at = stop.end()


def _speaks(page: Page, low: str, start: int, end: int) -> bool:
    stop = _STOP.search(low, start, end)
    return page.words.saying.dialogue.search(low, start, stop.start() if stop else end) is not None


def _after_sentence(page: Page, low: str, start: int, end: int) -> int:
    """Give where speech goes on behind a sentence of the narrator's: at the first sentence that is speech."""
    at = start
    while at < end:
        until = _sentence_end(low, at, end)
        if not is_narration(page, low, at, until):
            return at
        at = until
    return end


def _sentence_end(low: str, start: int, end: int) -> int:
    """Give where a sentence ends, by its stop alone."""
    stop = _SENTENCE.search(low, start + 1, end)
    return stop.end() if stop else end


def is_narration(page: Page, low: str, start: int, end: int, *, past: bool = False) -> bool:
    """Tell a narrator's sentence: told of a third person, to nobody; ``past`` takes states for it too ("était")."""
    words = page.words.saying
    if words.dialogue.search(low, start, end) or "?" in low[start:end] or "!" in low[start:end]:
        return False
    return words.narrated.search(low, start, end) is not None or (
        past and words.past.search(low, start, end) is not None
    )


def narrated_from(page: Page, low: str, start: int, end: int) -> int:
    """Give where the narrator takes over without a word of saying: at narration behind which nobody speaks any more."""
    told = end
    at = _sentence_end(low, start, end)
    while at < end:
        until = _sentence_end(low, at, end)
        if page.words.saying.dialogue.search(low, at, until):
            told = end
        elif told == end and _takes_over(page, low, at, until, end):
            told = at
        at = until
    return told


def _takes_over(page: Page, low: str, at: int, until: int, end: int) -> bool:
    """Tell a narrator's sentence, or one that announces with its colon who speaks next."""
    announces = until >= end - 1 and low[at:end].rstrip().endswith(":")
    return announces or (is_narration(page, low, at, until, past=True) and not _has_incise(page, low, at, until))
