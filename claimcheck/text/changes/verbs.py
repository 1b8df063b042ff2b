"""Words of change before a figure: which way they say something went, and whether they are denied."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from claimcheck.records import Direction
from claimcheck.text.before import Before
from claimcheck.text.words import words_for
from claimcheck.text.words.form import Bounds

__all__ = ["Verb", "alternatives", "is_denied", "noun_before", "verb_before"]

_MOST_FILLERS = 5
_MOST_WORDS = 8  # "a reduction in the number of civil servants of 150,000"
_DENIAL = 8  # words before a word of change in which it may be denied


@dataclass(frozen=True, slots=True)
class Verb:
    """A word of change: what it is, where it stands before the figure, the way that it says, if of shares alone."""

    word: str
    place: int
    direction: Direction
    of_shares: bool = False


def alternatives(phrases: object) -> str:
    """Give a pattern for any of some phrases, the longest first."""
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True))) or "(?!)"  # type: ignore[call-overload]


@cache
def _ways(language: str) -> tuple[tuple[re.Pattern[str], Direction, bool], ...]:
    """Give the openings of each direction, those of shares alone last."""
    words = words_for(language)
    rows = (
        (words.bounds.ups, Direction.UP, False),
        (words.bounds.downs, Direction.DOWN, False),
        (words.changes.ups_of_shares, Direction.UP, True),
        (words.changes.downs_of_shares, Direction.DOWN, True),
    )
    return tuple((re.compile("|".join(openings)), way, shares) for openings, way, shares in rows if openings)


@lru_cache(maxsize=65536)
def _way(word: str, language: str) -> tuple[Direction, bool] | None:
    """Give the direction that a word says ("rose", "baisse"), and whether it does so of shares and points alone."""
    return next(((way, shares) for openings, way, shares in _ways(language) if openings.match(word)), None)


@lru_cache(maxsize=65536)
def _is_filler(word: str, language: str) -> bool:
    words = words_for(language).changes
    return word in words.change_fillers or re.fullmatch(words.adverbs, word) is not None


@lru_cache(maxsize=65536)
def _is_other_word(word: str, language: str) -> bool:
    """Tell a word that may stand inside "the fall in the price of wheat of 5 %" from marks, figures and "and"."""
    return word.strip("'-").isalpha() and re.fullmatch(words_for(language).bounds.other_thing, word) is None


def verb_before(before: Before, at: int, language: str, *, part: bool, others: bool, reached: bool) -> Verb | None:
    """Give the word of change that ends before token ``at``, with nothing but fillers between.

    ``part`` tells a share or points, of which more words say a change; with ``others`` any words may stand between ("a
    fall in the price of wheat of 5 %"), before a level that is ``reached`` none that says no change ("growth is at 3
    %").
    """
    words = words_for(language)
    for place in range(at - 1, max(-1, at - 2 - _MOST_FILLERS), -1):
        word = before.words[place]
        found = _way(word, language)
        if found is not None and (part or not found[1]):
            return None if _is_idiom(before, place, words.bounds) else Verb(word, place, *found)
        other = others and _is_other_word(word, language)
        if (reached and word in words.changes.still) or not (other or _is_filler(word, language)):
            return None
    return None


def _is_idiom(before: Before, place: int, bounds: Bounds) -> bool:
    return place > 0 and before.words[place - 1] in bounds.never_after.get(before.words[place], ())


def noun_before(before: Before, at: int, language: str) -> Verb | None:
    """Give the word of change of "la baisse des impôts de 5 milliards": a noun that names an amount between."""
    words, seen = words_for(language).changes, False
    for place in range(at - 1, max(-1, at - 2 - _MOST_WORDS), -1):
        word = before.words[place]
        found = _way(word, language)
        if found is not None and not found[1]:
            return Verb(word, place, found[0]) if seen else None
        if word in words.indefinite or not _is_other_word(word, language):
            return None
        seen = seen or word in words.amounts
    return None


@cache
def _denial(language: str) -> re.Pattern[str]:
    return re.compile(words_for(language).changes.denied_change)


def is_denied(before: Before, place: int, language: str) -> bool:
    """Tell "n'a pas baissé" and "no rise": the words before one of change deny it."""
    return _denial(language).search(" ".join(before.words[max(0, place - _DENIAL) : place + 1])) is not None
