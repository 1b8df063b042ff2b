"""The speaker beside a word of saying: the noun phrase before it or behind it, with name and role."""

import re
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.extract.attribution.page import Page
from claimcheck.records import Span
from claimcheck.text.fold import fold

__all__ = ["Speaker", "first_subject", "is_person", "named_after", "speaker_after", "speaker_before"]

_CAPITAL = r"(?:[A-ZÀ-Ý][\w’'-]*(?:\.(?=[\s\u00a0]?[A-Z]|[-]))?)"
_MARKS = ' ,;:–—-\t\r\n\u00a0\u202f“”"«»'
_FAR = 160  # characters on which a subject may stretch
_ASIDES = 3
_DOT = r"(?<!\b[A-Z])(?<!\bM[MRrs])(?<!\b[DS][rt])(?<!\bMrs)(?<!\bMme)\."  # no stop behind "M", "Mr", "Dr", an initial
_MARK = re.compile(rf"(?:[,;:!?“”\"«»—–]|{_DOT})(?=\s|$)|$")
_CLOSING = re.compile(rf"(?:[,;:!?“\"«»—–]|{_DOT})(?=\s|$)")
_AFTER_NAME = re.compile(r"[,;:—–“«\"](?=\s|\w)|[.!?]$|$")
_PARTICIPLE = re.compile(r"\w+(?:ing|ant)\b")
_SHORT = 20  # characters of an adverbial that holds no subject ("On Monday")
_LAST_WORD = re.compile(r"[\w’'.-]+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Where the speaker stands, by what name, and what they are called beside it."""

    start: int
    end: int
    name: str
    role: str = ""


@cache
def _name(particles: str) -> re.Pattern[str]:
    space = "[ \u00a0\u202f]"
    return re.compile(rf"(?<![\w’'-]){_CAPITAL}(?:{space}(?:{particles}{space})?{_CAPITAL})*")


def speaker_before(page: Page, floor: int, cue: int) -> Speaker | None:
    """Give the speaker in the words before a word of saying; None when there are none ("…, said X").

    What stands between commas right before the verb is an apposition; the noun phrase is before it.
    """
    words = page.words.saying
    floor = max(floor, cue - 3 * _FAR)
    end = _stripped(page, floor, cue)
    asides: list[tuple[int, int]] = []
    while page.shown[end : end + 1] == "," or page.shown[end:cue].strip().startswith(("—", "–")):
        mark = "," if page.shown[end : end + 1] == "," else page.shown[end:cue].strip()[0]
        opened = page.shown.rfind(mark, max(floor, end - _FAR), end)
        if opened < 0 or len(asides) == _ASIDES:
            break
        asides.append((opened + 1, end))
        end = _stripped(page, floor, opened)
        if mark != "," or _has_subject(page, floor, end):
            break
    start = _left(page, floor, end)
    if words.relative.fullmatch(page.low[start:end].strip()):
        return _antecedent(page, floor, start)
    last = _LAST_WORD.search(page.low, start, end)
    if last is not None and words.relative.fullmatch(last.group()):
        end = _stripped(page, floor, last.start())
    start, end = _noun_phrase(page, start, end)
    return _described(page, start, end, asides[::-1]) if start < end else None


def first_subject(page: Page, start: int, end: int) -> Speaker | None:
    """Give the first noun phrase of a sentence that follows no preposition: its subject, most often."""
    words = page.words.saying
    end = min(end, start + 2 * _FAR)
    opened = [
        match.start() for pattern, where in ((words.determiner, page.low), (_name(words.particles), page.shown))
        for match in pattern.finditer(where, start, end)
        if not words.adverbial.match(page.low, match.start(), match.end())
        and not words.no_speaker_after.search(page.low, max(start, match.start() - 12), match.start())
    ]  # fmt: skip
    if not opened:
        return None
    first = min(opened)
    return _described(page, first, _phrase_end(page, first, end), [])


def _has_subject(page: Page, floor: int, end: int) -> bool:
    start = _left(page, floor, end)
    part = page.shown[start:end].strip()
    inner = page.span(start, end).start
    if start > floor and page.words.saying.no_speaker_after.search(page.low[inner : inner + 8].split(" ")[0] + " "):
        return False  # "…, of the cancer institute, in Maryland, said"
    return bool(part) and (part[:1].isupper() or page.words.saying.determiner.search(page.low, start, end) is not None)


def _stripped(page: Page, floor: int, end: int) -> int:
    while end > floor and page.shown[end - 1] in _MARKS:
        end -= 1
    return end


def _left(page: Page, floor: int, end: int) -> int:
    """Give where the words of a subject begin: behind the last mark or conjunction before it."""
    start = max(floor, end - _FAR)
    for match in page.words.saying.boundary.finditer(page.low, start, end):
        relative = match.end() >= end and page.words.saying.relative.fullmatch(match.group())
        if not relative and not _joins_names(page, match):
            start = match.end()
    return start


def _joins_names(page: Page, match: re.Match[str]) -> bool:
    """Tell the "and" of one subject ("Smith and Jones said")."""
    if match.group() not in ("and", "et"):
        return False
    after = page.shown[match.end() + 1 : match.end() + 2]
    before = _LAST_WORD.search(page.shown, max(0, match.start() - 30), max(0, match.start() - 1))
    return after.isupper() and before is not None and before.group()[:1].isupper()


def _antecedent(page: Page, floor: int, relative: int) -> Speaker | None:
    end = _stripped(page, floor, relative)
    start, end = _noun_phrase(page, _left(page, floor, end), end)
    return _described(page, start, end, []) if start < end else None


def _noun_phrase(page: Page, start: int, end: int) -> tuple[int, int]:
    """Leave out what opens a sentence before its subject ("On Monday the minister"): the last noun phrase stays."""
    span = page.span(start, end)
    start, end = span.start, span.end
    words = page.words.saying
    if not words.adverbial.match(page.low, start, end):
        return start, end
    found = start
    for match in words.determiner.finditer(page.low, start, end):
        if not words.no_speaker_after.search(page.low, max(start, match.start() - 10), match.start()):
            found = match.start()
    for match in _name(words.particles).finditer(page.shown, max(start + 1, found), end):
        before = page.low[max(start, match.start() - 12) : match.start()]
        if found == start and not words.no_speaker_after.search(before) and not words.noun_after.search(before):
            found = match.start()
    return (found, end) if found > start else (start, start) if end - start < _SHORT else (start, end)


def _described(page: Page, start: int, end: int, asides: list[tuple[int, int]]) -> Speaker:
    """Give name and role of a noun phrase: a name at its end or in an apposition is the speaker, the rest the role."""
    words = page.words.saying
    until = asides[-1][1] if asides else end
    name = _name_at_end(page, start, end)
    if name is not None:
        rank = words.rank.match(page.text[name:end])
        ranked = name + rank.end() if rank and words.title.match(page.low, name, end) is None else name
        role = _role(page, start, ranked) or next(filter(None, (_role(page, *part) for part in asides)), "")
        return Speaker(start=start, end=until, name=page.text[ranked:end], role=role)
    for part in asides:
        span = page.span(*part)
        if _name_at_end(page, span.start, span.end) == span.start:
            return Speaker(start=start, end=until, name=span.text, role=_role(page, start, end))
    return Speaker(start=start, end=until, name=page.text[start:end])


def _name_at_end(page: Page, start: int, end: int) -> int | None:
    """Give where the name that ends a noun phrase begins; a name after a preposition or a possessive is none."""
    words = page.words.saying
    for match in _name(words.particles).finditer(page.shown, start, end):
        if match.end() != end or match.group().endswith(("'s", "’s", "s’")):
            continue
        lead = words.lead.match(page.shown, match.start(), match.end())
        first = lead.end() if lead else match.start()
        title = words.title.search(page.low, max(start, first - 9), match.end())
        if title is not None and title.end() >= first > title.start():
            first = title.start()
        if first >= end or words.no_speaker_after.search(page.low, max(start, first - 14), first):
            return None
        return first if page.low[start:first].strip() != "" or first == start or lead is None else start
    return None


def _role(page: Page, start: int, end: int) -> str:
    """Give the words as a role, or "" when they are a clause or an article alone."""
    span = page.span(start, end)
    words = page.words.saying
    low = page.low[span.start : span.end]
    if not low or words.determiner.fullmatch(low) or words.title.fullmatch(low + " ") or len(low) > _FAR:
        return ""
    if (
        words.pronouns.fullmatch(low)
        or words.relative.match(low.split()[0])
        or words.adverbial.match(low)
        or words.speech.match(low)
    ):
        return ""
    article = words.determiner.match(low)
    return span.text[article.end() if article else 0 :].strip()


def named_after(page: Page, start: int, end: int) -> Speaker | None:
    """Give the noun phrase right behind a preposition ("according to X"), up to the next mark."""
    stop = _AFTER_NAME.search(page.shown, start, min(end, start + 2 * _FAR))
    last = stop.start() if stop else min(end, start + 2 * _FAR)
    span = page.span(start, last)
    return _with_apposition(page, span.start, span.end, end) if span.text else None


def is_person(page: Page, speaker: Speaker) -> bool:
    """Tell a person by a first and a last name, or a title."""
    title = page.words.saying.title.match(fold(page.text[speaker.start : speaker.end]))
    return title is not None or (len(speaker.name.split()) > 1 and speaker.name.istitle())


def speaker_after(page: Page, cue: int, end: int, shown: str = "") -> Speaker | None:
    """Give the speaker behind a word of saying ("…, said X"): the first noun phrase that follows no preposition.

    Inside a quotation, which the page hides, ``shown`` is the text to read.
    """
    if shown:
        page = page.bare(cue, min(end, cue + 2 * _FAR))
        offset = cue
        found = speaker_after(page, 0, len(page.text))
        return found and replace(found, start=found.start + offset, end=found.end + offset)
    words = page.words.saying
    limit = min(end, cue + _FAR)
    mark = _MARK.search(page.shown, cue, limit)
    closing = mark.start() if mark else limit
    starts = sorted(
        match.start() for pattern, where in ((words.determiner, page.low), (_name(words.particles), page.shown))
        for match in pattern.finditer(where, cue, closing)
        if not words.no_speaker_after.search(page.low, max(cue, match.start() - 12), match.start())
    )  # fmt: skip
    if not starts:
        return None
    start = starts[0]
    title = words.title.search(page.low, max(cue, start - 9), start)
    start = title.start() if title else start
    last = _phrase_end(page, start, closing)
    return _with_apposition(page, start, last, end)


def _phrase_end(page: Page, start: int, closing: int) -> int:
    """Give where the noun phrase ends: with its name, or before words of time and place."""
    words = page.words.saying
    title = words.title.match(page.low, start, closing)
    name = _name(words.particles).match(page.shown, title.end() if title else start, closing)
    if name is not None and not words.determiner.match(page.low, start, closing):
        return name.end()
    for match in words.boundary.finditer(page.low, start + 1, closing):
        return page.span(start, match.start()).end
    opened = words.determiner.match(page.low, start, closing)
    verb = page.words.stating.finite_verb.search(page.low, start + 1, closing)
    if verb is not None and opened is not None and verb.start() > opened.end():
        return page.span(start, verb.start()).end
    names = [match.end() for match in _name(words.particles).finditer(page.shown, start, closing)]
    return names[-1] if names else page.span(start, closing).end


def _with_apposition(page: Page, start: int, last: int, end: int) -> Speaker:
    """Add what stands between commas behind the name; a clause ("…, speaking of") is none."""
    if page.shown[last : last + 1] != ",":
        return _described(page, start, last, [])
    closing = _CLOSING.search(page.shown, last + 1, min(end, last + _FAR))
    part = page.span(last + 1, closing.start() if closing else min(end, last + _FAR))
    if not _role(page, part.start, part.end) or _is_clause(page, part.start, part.end) or _counts(page, part):
        return _described(page, start, last, [])
    if _is_full_name(page, start, last) and _is_full_name(page, part.start, part.end):
        return _described(page, start, last, [])
    return _described(page, start, last, [(part.start, part.end)])


def _is_full_name(page: Page, start: int, end: int) -> bool:
    """Tell a name and nothing else; beside another one it begins the sentence ("according to Ipsos, Fox News was")."""
    return _name(page.words.saying.particles).fullmatch(page.shown, start, end) is not None


def _counts(page: Page, part: Span) -> bool:
    """Tell a number of things ("3 million euros", "trois écoles"), which goes on with the sentence, from a role."""
    first = fold(part.text).split()[:1]
    cutting = page.words.cutting
    return part.text[:1].isdigit() or (bool(first) and first[0] in cutting.plurals and first[0] not in cutting.articles)


def _is_clause(page: Page, start: int, end: int) -> bool:
    """Tell words with a verb or a participle of their own from an apposition."""
    words = page.words
    low = page.low[start:end]
    return (
        words.stating.finite_verb.search(low) is not None
        or words.saying.boundary.match(low) is not None
        or _PARTICIPLE.match(low) is not None
    )
