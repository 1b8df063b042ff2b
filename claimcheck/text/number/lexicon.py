"""The words of a language that may be part of a numeral, each with the part it plays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from functools import cache

from claimcheck.text.fold import strip_accents
from claimcheck.text.words import words_for

__all__ = ["HUNDRED", "Role", "Word", "lexicon"]

HUNDRED = 100


class Role(IntEnum):
    """The part that a word or figure plays in a numeral."""

    FIGURE = 1
    CARDINAL = 2
    SCALE = 3
    ARTICLE = 4
    JOINER = 5
    POINT = 6
    MINUS = 7
    ORDINAL = 8
    PART = 9
    COLLECTIVE = 10
    SPOKEN_ZERO = 11
    BETWEEN = 12
    OPENER = 13


@dataclass(frozen=True, slots=True)
class Word:
    """A word's part and value; ``plural`` tells thirds from third."""

    role: Role
    value: Decimal = Decimal(0)
    plural: bool = False


@cache
def lexicon(language: str) -> Mapping[str, Word]:
    """Give the words of a language by their folded spelling, with accents and without."""
    numbers = words_for(language).numbers
    found: dict[str, Word] = {}
    _add(found, Role.JOINER, dict.fromkeys(numbers.joiners, 0))
    _add(found, Role.BETWEEN, dict.fromkeys(numbers.between, 0))
    _add(found, Role.POINT, dict.fromkeys(numbers.points, 0))
    _add(found, Role.MINUS, dict.fromkeys(numbers.minus, 0))
    _add(found, Role.SPOKEN_ZERO, dict.fromkeys(numbers.spoken_zeros, 0))
    _add(found, Role.COLLECTIVE, numbers.collectives)
    _add(found, Role.COLLECTIVE, numbers.vague_plurals, plural=True)
    _add(found, Role.ORDINAL, numbers.ordinals)
    _add(found, Role.ORDINAL, numbers.ordinal_plurals, plural=True)
    _add(found, Role.PART, numbers.fractions)
    _add(found, Role.SCALE, numbers.scales)
    _add(found, Role.ARTICLE, dict.fromkeys(numbers.articles, 1))
    cardinals = {word: value for word, value in numbers.cardinals.items() if word not in numbers.articles}
    _add(found, Role.CARDINAL, cardinals)
    openers = {*numbers.vague, *numbers.zeros, *numbers.multiples}
    _add(found, Role.OPENER, {word: 0 for word in openers if word not in found})
    return _without_accents(found)


def _add(found: dict[str, Word], role: Role, values: Mapping[str, int | Decimal], *, plural: bool = False) -> None:
    found.update((word.rstrip("."), Word(role, Decimal(value), plural)) for word, value in values.items())


def _without_accents(found: Mapping[str, Word]) -> Mapping[str, Word]:
    """Add the spellings without accents, where they are not words of their own ("deuxieme", "zero")."""
    bare: Iterable[tuple[str, Word]] = (
        (strip_accents(word), role) for word, role in found.items() if role.role != Role.OPENER
    )
    return {**dict(bare), **found}
