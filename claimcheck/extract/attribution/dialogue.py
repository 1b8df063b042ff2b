"""Speech that is set as dialogue: turns of a transcript ("Name : …") and paragraphs that open with a dash."""

import re
from collections import Counter
from collections.abc import Iterator

from claimcheck.extract.attribution.frame import Frame
from claimcheck.extract.attribution.incises import Incise, cut_incises, narrated_from
from claimcheck.extract.attribution.page import Page
from claimcheck.extract.attribution.speakers import Speaker

__all__ = ["dashes", "turns"]

_WORD = r"(?:(?:d[’'])?[A-ZÀ-Ý][\w’'.-]*|d[eu]|la|le|von|van|bin|al|el|\([^()\n]{1,40}\))"
_TURN = re.compile(
    rf"(?:^|(?<=[\r\n]))[ \t]*[\"“«]?(?P<label>[A-ZÀ-Ý][\w’'.-]*(?:[ \u00a0]{_WORD}){{0,5}})"
    r"[ \u00a0\u202f]{0,3}:(?=[ \u00a0\t])"
)
_LINE_DASH = re.compile(r"(?:^|(?<=[\r\n]))[ \t]*[—–―][ \t\u00a0\u202f]*(?=\S)")
_INLINE_DASH = re.compile(r"(?<=[.!?…:»])[ \u00a0][—–―][ \u00a0\u202f]*(?=[A-ZÀ-Ý])")
_LINE_END = re.compile(r"[\r\n]|$")
_PARAGRAPH = re.compile(r"(?>\r\n|\r|\n)\s*")
_FEWEST = 2
_MANY = 5  # dashes in the middle of lines that make a text a dialogue without line ends


def turns(page: Page) -> list[Frame]:
    """Give each turn of a transcript; a text with one label alone is none."""
    found = [
        match for match in _TURN.finditer(page.text, page.start)
        if not page.words.saying.turn.match(match.group("label").lower())
    ]  # fmt: skip
    transcript = len(found) * 2 >= sum(1 for _ in _PARAGRAPH.finditer(page.text, page.start)) + 1
    labels = Counter(match.group("label") for match in found)
    found = [match for match in found if transcript or labels[match.group("label")] >= _FEWEST]
    if len(found) < _FEWEST:
        return []
    starts = [match.start() for match in found[1:]] + [len(page.text)]
    return [
        _turn(page, match, end if transcript else min(end, page.paragraph_end(match.end())))
        for match, end in zip(found, starts, strict=True)
    ]


def _turn(page: Page, match: re.Match[str], end: int) -> Frame:
    first, last = match.start("label"), match.end("label")
    name = page.text[first:last]
    return Frame(
        start=first, end=match.end(), cue=(match.end() - 1, match.end()),
        speaker=Speaker(start=first, end=last, name=name), content=[(match.end(), end)], quoted=True, own=True,
        whole=True,
    )  # fmt: skip


def dashes(page: Page, low: str) -> list[Frame]:
    """Give each speech that a dash opens, when the text is a dialogue: somewhere a narrator says who speaks."""
    lines = [(match, False) for match in _LINE_DASH.finditer(page.text, page.start)]
    opened = sorted([*lines, *_inline(page)], key=lambda pair: pair[0].start())
    frames = [
        frame for (match, told), end in zip(opened, _ends(page, opened), strict=True)
        for frame in _speech(page, low, match, end, told=told)
    ]  # fmt: skip
    return frames if any(frame.own for frame in frames) else []


def _inline(page: Page) -> Iterator[tuple[re.Match[str], bool]]:
    """Give the dashes in the middle of lines that open a speech: behind a colon, and then to the end of the line."""
    found = list(_INLINE_DASH.finditer(page.text, page.start))
    everywhere = len(found) >= max(_MANY, len(page.quotes))
    line = -1
    for match in found:
        if page.text[match.start() - 1] == ":":
            ended = _LINE_END.search(page.text, match.end())
            line = ended.start() if ended else len(page.text)
        if everywhere or match.start() < line:
            yield match, True


def _ends(page: Page, opened: list[tuple[re.Match[str], bool]]) -> Iterator[int]:
    """Give for each opening dash how far its speech may last: to the next dash or the end of its line."""
    for place, (match, _) in enumerate(opened):
        following = opened[place + 1][0].start() if place + 1 < len(opened) else len(page.text)
        line = _LINE_END.search(page.text, match.end(), following)
        yield line.start() if line else following


def _speech(page: Page, low: str, match: re.Match[str], end: int, *, told: bool) -> Iterator[Frame]:
    """Give a speech; in a text without line ends (``told``) the narrator may take over in the middle of a line."""
    until = narrated_from(page, low, match.end(), end) if told else end
    parts, incises = cut_incises(page, low, match.end(), until)
    if not parts:
        return
    incise = incises[0] if incises else None
    speaker, cue = _speaker(match, incise)
    yield Frame(
        start=incise.start if incise else match.end(), end=incise.end if incise else match.end(),
        cue=cue, speaker=speaker, content=parts, quoted=True, own=incise is not None, whole=True,
    )  # fmt: skip


def _speaker(match: re.Match[str], incise: Incise | None) -> tuple[Speaker | None, tuple[int, int]]:
    """Give who speaks, when an incise names them, and its words of saying."""
    if incise is not None:
        return incise.speaker, incise.cue
    return None, (match.end(), match.end())
