"""The form of a language's bounds file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.text.words.form.never import NEVER

__all__ = ["Bounds"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Bounds and ranges.

    ``bounds`` maps a phrase before a number, ``bounds_after`` one after it, to a name in ``tolerance.BOUNDS`` ("" is
    none); ``after_stops`` may not follow the latter. ``articles`` may stand between a bound and its number,
    ``negations`` turn a bound round, ``never_after`` names the words after which a phrase is no bound ("a book about
    two brothers"), ``never_counts`` the phrases that bound no plain count, ``never_times`` no stretch of time,
    ``times_after`` those that bound one only after certain words ("for over two years"; "12 storms over two years").

    ``between``, ``between_and``, ``range_from``, ``range_to``, ``alternatives`` are regular expressions for the words
    of ranges, ``range_articles`` may follow them, ``both`` joins two bounds of one figure, ``other_thing`` ends a
    range; ``restating`` says a figure again in another unit, ``plus_minus`` joins a figure and how far it may be off,
    ``within_before`` and ``within_after`` enclose that, ``margin`` are the words for it.

    ``ups`` and ``downs`` are the openings of verbs and nouns of change (with a word's end where it needs one).

    ``denied_bound`` matches the words before a bound where they turn it round, ``only`` maps a bound to those that make
    it say "only"; ``marks`` are nouns of a figure that is passed, which stand before it, or in ``passed``, after it.
    """

    bounds: Mapping[str, str] = field(default_factory=dict)
    bounds_after: Mapping[str, str] = field(default_factory=dict)
    after_stops: str = NEVER
    articles: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    never_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    never_counts: frozenset[str] = frozenset()
    never_times: frozenset[str] = frozenset()
    times_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    between: str = NEVER
    between_and: str = NEVER
    range_from: str = NEVER
    range_to: str = NEVER
    range_articles: str = NEVER
    alternatives: str = NEVER
    both: str = NEVER
    other_thing: str = NEVER
    restating: str = NEVER
    plus_minus: str = NEVER
    within_before: str = NEVER
    within_after: str = NEVER
    margin: str = NEVER
    ups: tuple[str, ...] = ()
    downs: tuple[str, ...] = ()
    denied_bound: str = NEVER
    only: Mapping[str, str] = field(default_factory=dict)
    marks: frozenset[str] = frozenset()
    passed: str = NEVER
