"""The words that say who says it in a sentence: a verb or noun of saying, its speaker, and where what is said stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.extract.attribution.page import HIDDEN, Page
from claimcheck.extract.attribution.speakers import (
    Speaker,
    first_subject,
    is_person,
    named_after,
    speaker_after,
    speaker_before,
)
from claimcheck.records import Span

__all__ = ["Frame", "frames_in"]

_FAR = 160
_THAT_FAR = 110  # characters between a verb of saying and its "that"
_QUOTE_FAR = 60  # characters between a verb of saying and the quotation it opens
_OPENING = "«“„\""
_CLOSING = "»”\""
_STOPS = re.compile(r"[,;:.!?…—–)]|\s-\s|--|$")
_AFTER_STOP = re.compile(r"[.!?…\s»”\"')\]]*")
_FEWEST = 2


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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cue:
    start: int
    end: int
    kind: str
    subject: bool = True  # False for a participle ("saying"), whose subject is that of its sentence


def frames_in(page: Page, sentence: Span) -> list[Frame]:
    """Give the words of saying of a sentence outside its quotations, in order."""
    frames: list[Frame] = []
    for cue in _cues(page, sentence):
        frame = _frame(page, sentence, cue, frames)
        if frame is not None:
            frames.append(frame)
    _part_coordinated(page, frames)
    frames += _according(page, sentence)
    frames += _owned(page, sentence)
    return sorted(frames, key=lambda frame: frame.start)


_CONJUNCTION = re.compile(r"(?:^|[\s,;])(?P<word>and|but|while|et|mais|tandis que|alors que|ou|or)\s*$|(?P<comma>,)\s*$")


def _part_coordinated(page: Page, frames: list[Frame]) -> None:
    """End what is said where its speaker, or another one after a comma, says something else: "X said P and wants Q"."""
    for first, second in zip(frames, frames[1:], strict=False):
        joint = _CONJUNCTION.search(page.low, max(first.end, second.start - 16), second.start)
        if joint is None or first.cue[0] > first.content[-1][0] or (joint.group("comma") and second.own):
            continue
        if second.own and page.low[max(0, joint.start("word") - 3) : joint.start("word")].rstrip()[-1:] != ",":
            continue
        start, end = first.content[-1]
        if start < joint.start() < end:
            first.content[-1] = _trimmed(page, start, joint.start())


def _cues(page: Page, sentence: Span) -> Iterator[_Cue]:
    titled = _is_titled(page, sentence)
    for match in page.words.saying.speech.finditer(page.low, sentence.start, sentence.end):
        kind = match.lastgroup or ""
        if kind in _VERBAL and _is_noun(page, sentence, match, match.start(kind), titled=titled):
            continue
        if not _is_followed(page, match, kind):
            continue
        bare = page.words.saying.participle.fullmatch(page.low, match.start(), match.end()) is not None
        bare = bare or page.low.startswith(("to ", "and "), match.start())
        yield _Cue(start=match.start(), end=match.end(), kind=kind, subject=not bare)


def _is_followed(page: Page, match: re.Match[str], kind: str) -> bool:
    """Tell whether a passive or a state of mind has what it is about behind it ("is known that", not "is known")."""
    words = page.words.saying
    if kind == "mind":
        return words.minds.match(page.low, match.end()) is not None
    if not words.passive.match(page.low, match.start(), match.end()):
        return True
    if kind == "treat":
        return False
    return words.clause.match(page.low, match.end()) is not None or words.minds.match(page.low, match.end()) is not None


_VERBAL = ("say", "show", "will", "treat")


def _is_titled(page: Page, sentence: Span) -> bool:
    """Tell a headline in which most words begin with a capital."""
    words = re.findall(r"[^\W\d_]{4,}", page.shown[sentence.start : sentence.end])
    return sum(word[0].isupper() for word in words) * 2 > len(words)


def _is_noun(page: Page, sentence: Span, match: re.Match[str], verb: int, *, titled: bool) -> bool:
    """Tell a noun, an adjective or a part of a name from the verb that is written alike; an auxiliary shows a verb."""
    words = page.words.saying
    article = words.article.match(page.low, match.start(), match.end())
    first = article.end() if article else match.start()
    if first != verb:
        return False
    before = page.shown[max(sentence.start, first - 30) : first]
    low = page.low[max(sentence.start, first - 30) : first]
    if page.shown[first].isupper() and not titled and first > sentence.start:
        return True
    if not words.homograph.fullmatch(page.low, first, match.end()):
        return words.never_before.search(low) is not None
    if words.noun_after.search(low):
        return True
    if not low.strip() or re.search(r"[A-ZÀ-Ý][\w.-]*\s*$", before) or _opens(page, match.end(), sentence.end):
        return False
    return words.verb_after.search(low) is None


def _opens(page: Page, at: int, end: int) -> bool:
    """Tell whether a clause, an infinitive or a quotation follows at once, as behind a verb."""
    words = page.words.saying
    quoted = page.shown[at : at + 3].strip()[:1] in tuple(_OPENING)
    return quoted or words.clause.match(page.low, at, end) is not None or page.low.startswith(" to ", at)


def _frame(page: Page, sentence: Span, cue: _Cue, before: list[Frame]) -> Frame | None:
    """Give the frame of one word of saying, or None when nothing is said with it."""
    if cue.kind == "inverted":
        return _behind(page, sentence, cue, Speaker(start=cue.start, end=cue.end, name=""), cue.end, before)
    frame = _inverted(page, sentence, cue, before) if cue.kind in _SPOKEN else None
    if frame is not None:
        return frame
    floor = max([frame.cue[1] for frame in before if frame.cue[1] <= cue.start], default=sentence.start)
    speaker = speaker_before(page, floor, cue.start) if cue.subject and cue.kind != "bare" else None
    if speaker is not None and _is_behind(page, sentence, cue, speaker):
        return _behind(page, sentence, cue, speaker, cue.end, before)
    return _ahead(page, sentence, cue, speaker or _subject(page, sentence, cue, before), speaker)


_SPOKEN = ("say", "said", "show")


def _subject(page: Page, sentence: Span, cue: _Cue, before: list[Frame]) -> Speaker | None:
    """Give the speaker of a verb without a subject of its own: who spoke before it, or the sentence's subject."""
    for frame in reversed(before):
        if frame.speaker is not None and frame.subject:
            return frame.speaker
    return first_subject(page, sentence.start, cue.start)


def _inverted(page: Page, sentence: Span, cue: _Cue, before: list[Frame]) -> Frame | None:
    """Read "…, said X": no subject stands before the verb, and something to be said does."""
    words = page.words.saying
    head = page.shown[sentence.start : cue.start].rstrip()
    if head and (head[-1] not in _CLOSING + ",!?…—–" or not _says_something(page, sentence.start, cue.start)):
        return None
    if not head and page.quote_ending(page.span(max(0, sentence.start - 4), sentence.start).end) is None:
        return None
    speaker = speaker_after(page, cue.end, sentence.end) if cue.subject else None
    if speaker is None or words.clause.match(page.low, cue.end, sentence.end):
        return None
    if not words.inverts.fullmatch(page.low, cue.end, speaker.start):
        return None
    behind = page.low[speaker.end : sentence.end].lstrip()
    if behind and behind[0] not in ",.;:!?…—–-)" and not words.adjunct.match(behind):
        return None
    if _opens_quote(page, cue.end, speaker.start) or page.shown[cue.end : speaker.start].strip().startswith(":"):
        return None
    return _behind(page, sentence, cue, speaker, speaker.end, before)


def _says_something(page: Page, start: int, end: int) -> bool:
    part = page.shown[start:end]
    return HIDDEN in part or len(part.split()) >= _FEWEST


def _is_behind(page: Page, sentence: Span, cue: _Cue, speaker: Speaker) -> bool:
    """Tell "P, X said" from "in May, X said P": a mark before the speaker, and nothing said behind the verb."""
    if cue.kind not in ("say", "said", "show"):
        return False
    head = page.shown[sentence.start : speaker.start].rstrip()
    if not head or head[-1] not in _CLOSING + ",—–" or not _says_something(page, sentence.start, speaker.start):
        return False
    behind = page.low[cue.end : sentence.end]
    if not behind.strip(" .!?\u00a0") or behind.lstrip()[:1] in ",.;—–)" or behind.startswith((" --", " - ")):
        return True
    if page.words.saying.clause.match(behind) or _opens_quote(page, cue.end, sentence.end) is not None:
        return False
    at = _addressed(page, cue.end, sentence.end)
    if page.words.saying.adjunct.match(page.low, at, sentence.end) is None:
        return head[-1] in _CLOSING or not page.low[at : sentence.end].strip(" .!?,")
    return head[-1] in _CLOSING or _that_after(page, cue.end, sentence.end) is None


def _behind(page: Page, sentence: Span, cue: _Cue, speaker: Speaker, end: int, before: list[Frame]) -> Frame | None:
    """Give what was said before its frame, and what goes on after it."""
    start = min(cue.start, speaker.start)
    until = _frame_end(page, sentence, end)
    opened = max([frame.end for frame in before if frame.end <= start], default=sentence.start)
    head = _trimmed(page, opened, start)
    quote = page.quote_ending(head[1]) if head[1] > head[0] else None
    if quote is not None and quote.start <= head[0] + 1:
        content, quoted = [(quote.start, quote.end)], True
    else:
        content, quoted = [head] if head[1] > head[0] else [], False
        rest = _resumed(page, until, sentence.end)
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


def _resumed(page: Page, start: int, end: int) -> tuple[int, int] | None:
    """Give what is said after an incise: the rest of the sentence behind its comma."""
    if page.shown[start : start + 1] not in (",", "—", "–") or page.words.saying.aside.match(page.low, start + 1, end):
        return None
    span = _trimmed(page, start + 1, end)
    return span if len(page.text[slice(*span)].split()) >= _FEWEST else None


def _ahead(
    page: Page, sentence: Span, cue: _Cue, speaker: Speaker | None, own: Speaker | None
) -> Frame | None:
    """Give what is said behind its verb: a clause, a quotation, an infinitive or an object."""
    opened = _opens_quote(page, cue.end, sentence.end) if cue.kind in _CLAUSAL else None
    start = _content_start(page, sentence, cue)
    if opened is not None and (start is None or opened.start <= start or page.shown[cue.end : opened.start].rstrip().endswith(":")):
        content = _with_quote(page, sentence, opened)
    elif start is None:
        return None
    else:
        content = [_trimmed(page, start, _content_end(page, sentence, start))]
    if not content or content[0][1] - content[0][0] < 3:
        return None
    first = min(own.start, cue.start) if own else cue.start
    return Frame(
        start=first, end=max(cue.end, own.end if own else 0), cue=(cue.start, cue.end), speaker=speaker,
        content=content, quoted=opened is not None and content == [(opened.start, opened.end)],
        own=own is not None and cue.kind in (*_SPOKEN, "mind"), subject=own is not None,
    )  # fmt: skip


_CLAUSAL = ("say", "said", "show", "bare", "treat", "treated")


def _opens_quote(page: Page, start: int, end: int) -> Span | None:
    """Give the quotation that a verb of saying opens: behind a colon or comma, or right behind it."""
    quote = next(iter(page.quotes_in(start, min(end, start + _FAR))), None)
    if quote is None:
        colon = re.compile(r"[^.;“«\"]{0,100}:\s*$").match(page.shown, start, end)
        following = next(iter(page.quotes_in(end, end + 8)), None) if colon else None
        return following
    between = page.shown[start : quote.start].strip()
    if not between or between in (":", ",", ", :"):
        return quote
    if between.endswith(":") or (between.endswith(",") and quote.start - start <= _QUOTE_FAR):
        return quote
    return None


def _with_quote(page: Page, sentence: Span, quote: Span) -> list[tuple[int, int]]:
    """Give the quotation, with the rest of its sentence when that goes on."""
    end = max(sentence.end, quote.end)
    rest = page.shown[quote.end : end].strip(" .,;:!?…\u00a0")
    stop = page.text[quote.end - 2 : quote.end - 1]
    if not rest or stop in ".!?," or page.shown[quote.end : quote.end + 1] in ",.;" or page.words.saying.speech.match(page.low, quote.end + 1):
        return [(quote.start, quote.end)]
    return [_trimmed(page, quote.start, _content_end(page, sentence, quote.end))]


def _content_start(page: Page, sentence: Span, cue: _Cue) -> int | None:
    words = page.words.saying
    end = sentence.end
    that = words.clause.match(page.low, cue.end, end)
    if that is not None:
        return that.end()
    if cue.kind in ("say", "said", "bare", "show", "treat", "treated", "inverted", "mind"):
        far = _that_after(page, cue.end, end)
        if far is not None:
            return far
    return _plain_start(page, cue, end)


def _that_after(page: Page, start: int, end: int) -> int | None:
    """Give where the clause begins whose "that" stands some words behind the verb, before any other clause."""
    words = page.words.saying
    at = _addressed(page, start, end)
    for _ in range(3):
        that = words.far_clause.match(page.low, at, end)
        if that is not None:
            return that.end()
        adjunct = words.adjunct.match(page.low, at, end)
        if adjunct is None:
            return None
        stop = re.compile(r"[.;:“«\"]|\s(?=(?:that|que|qu'|how|whether)\W)").search(page.low, adjunct.end(), min(end, at + _THAT_FAR))
        if stop is None or not stop.group().isspace():
            return None
        at = stop.start()
    return None


def _addressed(page: Page, start: int, end: int) -> int:
    """Give where the words end that a verb of telling is said to ("told reporters")."""
    words = page.words.saying
    if not words.told.search(page.low, max(0, start - 14), start):
        return start
    rest = words.addressee.match(page.low, start, end)
    if rest is not None:
        return rest.end()
    name = re.compile(r"\s+(?:the )?(?:[A-Z][\w’'.-]*\s){1,4}", re.IGNORECASE).match(page.shown, start, end)
    return name.end() - 1 if name and page.shown[name.start() :].split(maxsplit=1)[0][:1].isupper() else start


def _plain_start(page: Page, cue: _Cue, end: int) -> int | None:
    """Give where what is said begins without a "that": behind the verb and the one it is said to."""
    words = page.words.saying
    if words.certain.search(page.low, cue.start, cue.end) and not words.to_do.match(page.low, cue.end, end):
        return None
    at = _addressed(page, cue.end, end) if cue.kind in ("say", "said") else cue.end
    colon = re.compile(r"\s*[:,]?\s+").match(page.shown, at, end)
    if colon is None or page.shown[at : at + 1] in ".;)?!":
        return None
    if "," in colon.group():
        return None
    return colon.end()


def _content_end(page: Page, sentence: Span, start: int) -> int:
    """Give where what is said ends: with its sentence, or with a quotation that runs over it."""
    straddling = page.quote_over(start, sentence.end)
    return max(sentence.end, straddling.end if straddling else 0)


def _trimmed(page: Page, start: int, end: int) -> tuple[int, int]:
    """Leave out the marks around a stretch; a stop inside a closing quotation mark stays."""
    while start < end and (page.shown[start].isspace() or page.shown[start] in ",;:—–"):
        start += 1
    while end > start and (page.shown[end - 1].isspace() or page.shown[end - 1] in ",;:—–.!?"):
        end -= 1
    return start, end


def _according(page: Page, sentence: Span) -> Iterator[Frame]:
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
    head = _trimmed(page, sentence.start, match.start())
    if head[1] - head[0] <= _FEWEST:
        content = [_trimmed(page, speaker.end, _content_end(page, sentence, speaker.end))]
    else:
        rest = _resumed(page, speaker.end, sentence.end)
        content = [head, *([rest] if rest else [])]
    content = [part for part in content if part[1] > part[0]]
    if content:
        cue = page.span(match.start(), match.end())
        yield Frame(
            start=match.start(), end=speaker.end, cue=(cue.start, cue.end), speaker=speaker, content=content, own=True
        )


def _owned(page: Page, sentence: Span) -> Iterator[Frame]:
    """Read nouns of saying: "his claim that P", "Trump's plan to P", "an allegation that P"."""
    for match in page.words.saying.noun.finditer(page.low, sentence.start, sentence.end):
        owner = match.start("owner"), match.end("owner")
        speaker = None
        if owner[0] >= 0:
            name = page.text[slice(*owner)]
            name = re.sub(r"['’]s?$", "", name)
            speaker = Speaker(start=owner[0], end=owner[0] + len(name), name=name)
        content = _trimmed(page, match.end(), _noun_end(page, match.end(), sentence.end))
        if content[1] - content[0] > 2:
            yield Frame(start=match.start(), end=match.end(), cue=(match.start(), match.end()), speaker=speaker, content=[content])


def _noun_end(page: Page, start: int, end: int) -> int:
    stop = re.compile(r"[,;—–]\s").search(page.shown, start, end)
    return stop.start() if stop else end
