"""The form that every language's word file fills in."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

__all__ = ["Words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words and forms of one language, lower case, with straight apostrophes.

    Sentences: ``never_final`` are abbreviations that a name or number always follows, ``before_number`` only when a
    digit follows, ``seldom_final`` end a sentence only before one of the ``starters``.

    Numbers: ``decimal_mark`` and ``group_marks`` of figures; ``cardinals`` of number words, ``scales`` that multiply
    what stands before them, ``collectives`` (a dozen), ``fractions`` (a quarter). ``bounds`` maps a phrase before a
    number to one of: over, under, least, most, about; ``bounds_after`` one after it. ``between``, ``range_from``,
    ``range_to`` and ``joins`` are regular expressions for the words of ranges; ``share_of`` those that follow a share,
    ``ups`` and ``downs`` the verbs of change, ``now`` says that a range from a to b is a change, ``per`` what introduces a rate.

    Dates: ``months``, ``weekdays`` with their abbreviations; ``deadline`` and ``since`` phrases that stand before a
    date; ``deadline_nouns`` say that a noun phrase with a date is a deadline; ``units`` maps a unit's words to its name.
    """

    decimal_mark: str
    group_marks: str
    never_final: frozenset[str]
    before_number: frozenset[str]
    seldom_final: frozenset[str]
    starters: frozenset[str]
    cardinals: Mapping[str, int]
    scales: Mapping[str, Decimal]
    collectives: Mapping[str, int]
    fractions: Mapping[str, Decimal]
    never_alone: frozenset[str]
    joiners: frozenset[str]
    bounds: Mapping[str, str]
    bounds_after: Mapping[str, str]
    between: str
    between_and: str
    range_from: str
    range_to: str
    now: str
    alternatives: str
    ups: tuple[str, ...]
    downs: tuple[str, ...]
    units: Mapping[str, str]
    currencies: Mapping[str, str]
    per: str
    months: Mapping[str, int]
    weekdays: tuple[str, ...]
    ordinal_day: str
    day_opener: str
    deadline: str
    deadline_nouns: str
    since: str
    next_months: str
    year_opener: str
    stop_words: frozenset[str]
    noun_links: frozenset[str]
