"""Words of saying in a sentence: verbs, states of mind, and not the nouns and names that are written like them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.extract.attribution.frame import OPENING
from claimcheck.extract.attribution.page import Page
from claimcheck.records import Span

__all__ = ["Cue", "cues_in"]

_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_NAME_BEFORE = re.compile(r"[A-ZÀ-Ý][\w.-]*\s*$")
_VERBAL = ("say", "show", "will", "treat")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A word of saying, what follows it (the group of its pattern), and whether a subject stands before it."""

    start: int
    end: int
    kind: str
    subject: bool = True  # False for a participle ("saying"), whose subject is that of its sentence


def cues_in(page: Page, sentence: Span) -> Iterator[Cue]:
    """Give the words of saying of a sentence outside its quotations, in order."""
    titled = _is_titled(page, sentence)
    last = -1
    for match in page.words.saying.speech.finditer(page.low, sentence.start, sentence.end):
        kind = match.lastgroup or ""
        if kind in _VERBAL and _is_noun(page, sentence, match, match.start(kind), titled=titled):
            continue
        if not _is_followed(page, match, kind) or _is_object(page, match, last):
            continue
        last = match.end()
        bare = page.words.saying.participle.fullmatch(page.low, match.start(), match.end()) is not None
        bare = bare or page.low.startswith(("to ", "and "), match.start())
        yield Cue(start=match.start(), end=match.end(), kind=kind, subject=not bare)


def _is_object(page: Page, match: re.Match[str], verb: int) -> bool:
    """Tell a noun right behind another word of saying, whose object it is ("urges caution")."""
    homograph = page.words.saying.homograph.fullmatch(page.low, match.start(), match.end())
    return homograph is not None and verb > 0 and not page.low[verb : match.start()].strip()


def _is_followed(page: Page, match: re.Match[str], kind: str) -> bool:
    """Tell whether a passive or a state of mind has what it is about behind it ("is known that", not "is known")."""
    words = page.words.saying
    if kind == "mind":
        return words.minds.match(page.low, match.end()) is not None
    if not words.passive.match(page.low, match.start(), match.end()):
        return True
    if kind == "treat":
        return False
    return words.clause.match(page.low, match.end()) is not None or page.low.startswith(" to ", match.end())


def _is_titled(page: Page, sentence: Span) -> bool:
    """Tell a headline in which most words begin with a capital."""
    words: list[str] = _LONG_WORD.findall(page.shown[sentence.start : sentence.end])
    capitals = [word for word in words if word[0].isupper()]
    return len(capitals) * 2 > len(words)


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
    if not low.strip():
        return not titled
    if _NAME_BEFORE.search(before) or _opens(page, match.end(), sentence.end):
        return False
    return words.verb_after.search(low) is None


def _opens(page: Page, at: int, end: int) -> bool:
    """Tell whether a clause, an infinitive or a quotation follows at once, as behind a verb."""
    words = page.words.saying
    quoted = page.shown[at : at + 3].strip()[:1] in tuple(OPENING)
    return quoted or words.clause.match(page.low, at, end) is not None or page.low.startswith(" to ", at)
