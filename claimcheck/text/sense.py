"""The words of a text that carry its sense, each with what it may be recognized by in another text or language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from claimcheck.text.covered import Covered
from claimcheck.text.fold import fold
from claimcheck.text.terms import concepts, find_places, matters, stem
from claimcheck.text.words import words_for

__all__ = ["SenseWord", "is_neutral", "meanings_of", "sense_of"]

_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class SenseWord:
    """A word: where it stands, what it may mean, and whether it is a name (a capital inside a sentence).

    Meanings are concepts, matters (marked "~") and its stem (marked "=").
    """

    start: int
    end: int
    meanings: frozenset[str]
    name: bool


@cache
def _neutral(language: str) -> re.Pattern[str]:
    words = words_for(language)
    measured = [
        *words.units.units,
        *words.units.currencies,
        *words.numbers.scales,
        *words.numbers.cardinals,
        *words.dates.months,
        *words.dates.weekdays,
    ]
    bounds = {
        word for phrase in (*words.bounds.bounds, *words.bounds.bounds_after) for word in re.split(r"[ ']", phrase)
    }
    moves = "|".join((*words.bounds.ups, *words.bounds.downs))
    return re.compile(rf"{words.sense.neutral}|(?:{moves})\w*|{'|'.join(map(re.escape, [*measured, *bounds]))}")


def sense_of(text: str, language: str) -> tuple[SenseWord, ...]:
    """Give the words that say what a text is about: no function words, places, units, words of presence or of change.

    >>> [sorted(word.meanings) for word in sense_of("Le chômage reste à 7 % en France", "fr")]
    [['=chomag', 'unemployment']]
    """
    return tuple(_words(text, language))


def meanings_of(words: Iterable[SenseWord]) -> frozenset[str]:
    """Give all that some words may mean."""
    return frozenset[str]().union(*(word.meanings for word in words))


def is_neutral(word: str, language: str) -> bool:
    """Tell whether a folded word says only that something is there or is so much."""
    return _neutral(language).fullmatch(word) is not None


def _words(text: str, language: str) -> Iterator[SenseWord]:
    folded, skipped = fold(text), words_for(language).sense.stop_words
    taken = Covered((term.start, term.end) for term in find_places(text))
    opening = len(text) - len(text.lstrip("«“\"' \n"))
    for match in _WORD.finditer(folded):
        word = match.group()
        if word in skipped or is_neutral(word, language):
            continue
        if taken.meets(*match.span()):
            continue
        found = concepts(word)
        name = text[match.start()].isupper() and match.start() > opening
        yield SenseWord(
            start=match.start(),
            end=match.end(),
            meanings=found | matters(word) | {f"={stem(word)}"},
            name=name and not found,
        )
