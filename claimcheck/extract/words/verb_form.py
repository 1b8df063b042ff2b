"""The form of a language's verbs: what tells a finite verb from the nouns and adjectives that look the same."""

import re
from dataclasses import dataclass

__all__ = ["Verbs"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Verbs:
    """Forms of verbs, as single folded words.

    ``auxiliaries`` are finite and may be followed by a ``participle``; ``sure`` forms are finite verbs wherever they
    stand, as is a word that ``endings`` matches in full and ``nouns`` does not hold; ``doubtful`` forms may be nouns, and
    are verbs only before a word of ``openers`` (an object begins); ``bare`` forms are verbs after a plural subject;
    ``open`` forms may as well be participles ("trained in France"), unless they are ``active``. After a word of
    ``closed`` (articles, prepositions) stands no finite verb; after one of ``subjects`` (with ``clitics`` between) nearly
    every word is one; ``infinitive`` matches what is none even there. ``between`` may part an auxiliary from its
    participle, ``plural`` matches a noun in the plural. ``loose`` words may begin an object as well, and do where else no
    verb would be found.
    """

    auxiliaries: frozenset[str]
    sure: frozenset[str]
    endings: re.Pattern[str]
    nouns: frozenset[str]
    doubtful: frozenset[str]
    bare: frozenset[str]
    open: re.Pattern[str]
    active: frozenset[str]
    openers: re.Pattern[str]
    closed: frozenset[str]
    subjects: frozenset[str]
    clitics: frozenset[str]
    infinitive: re.Pattern[str]
    participle: re.Pattern[str]
    between: re.Pattern[str]
    plural: re.Pattern[str]
    loose: re.Pattern[str]
