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
    what stands before them, ``collectives`` (a dozen) with the ``counts`` that may stand before them, ``fractions``
    (a quarter). A fraction is a share before ``of``, after a count, when it is one of ``share_names``, or, for
    ``half_names``, after ``half_openers`` or before ``half_after``; never before ``not_a_share``. ``the`` are
    the articles before a fraction, ``ratio`` the words of "one in five".
    ``bounds`` maps a phrase before a number to one of: over, under, least, most, about; ``bounds_after`` one after
    it; ``articles`` may stand between a bound and its number. ``between``, ``between_and``, ``range_from``,
    ``range_to`` and ``alternatives`` are regular expressions for the words of ranges, ``range_articles`` may follow
    them, ``other_thing`` ends a range; ``ups`` and ``downs`` are the verbs of change, ``change_by`` what stands
    between them and a figure, ``now`` says that a range from a to b is a change.

    What is counted: ``units`` maps a unit's words to its name, ``currencies`` to its code, ``unit_openers`` may stand
    between a number and its unit; ``ago_before`` and ``ago_after`` make a date of a stretch of time,
    ``age_before`` and ``age_after`` tell an age from a stretch of years; ``percent`` follows a share; ``per`` introduces a rate, whose unit ``per_units``
    names. ``ordinal_marks``, ``clock`` (after the figure; ``clock_before`` before ``hours``)
    and ``numbered`` (before the figure) tell figures that measure nothing.
    ``links`` tie a qualifier to the noun counted, ``prenominal`` are adjectives before it, ``pronouns`` stand for it;
    ``noun_last`` says that adjectives come before their noun. ``part`` introduces a part of what was counted before,
    ``qualifies`` a count that only qualifies it ("from 36 countries").

    Dates: ``months`` (``month_capital``: always written with one), ``weekdays``; ``day_to`` joins two days of one
    month, ``month_link`` a day and its month; ``month_openers`` stand before a month alone, ``year_opener`` before a
    year alone, ``year_word`` between them; ``year_to`` joins two years. ``deadline`` and ``since`` stand before a date;
    ``deadline_nouns`` say that a noun phrase with a date is a deadline, ``deadline_link`` what may stand between;
    ``quarter`` is a quarter of a year, ``quarters`` the ordinals before it.

    Sense: ``stop_words`` carry none; ``neutral`` words (a regular expression for whole words) say only that something
    is there or is so much; ``prospect`` says that something may or is to come, ``happened`` that it has come about, ``negation`` that
    it is not so; ``joints`` may part two statements of one sentence.
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
    counts: Mapping[str, int]
    fractions: Mapping[str, Decimal]
    of: str
    the: frozenset[str]
    share_names: frozenset[str]
    half_names: frozenset[str]
    half_openers: str
    half_after: str
    not_a_share: str
    ratio: str
    never_alone: frozenset[str]
    joiners: frozenset[str]
    bounds: Mapping[str, str]
    bounds_after: Mapping[str, str]
    articles: str
    between: str
    between_and: str
    range_from: str
    range_to: str
    range_articles: str
    other_thing: str
    now: str
    alternatives: str
    ups: tuple[str, ...]
    downs: tuple[str, ...]
    change_by: str
    units: Mapping[str, str]
    unit_openers: str
    ago_before: str
    ago_after: str
    age_before: str
    age_after: str
    currencies: Mapping[str, str]
    percent: str
    per: str
    per_units: Mapping[str, str]
    ordinal_marks: str
    clock: str
    clock_before: str
    hours: str
    numbered: str
    links: str
    prenominal: frozenset[str]
    pronouns: frozenset[str]
    noun_last: bool
    part: str
    qualifies: str
    months: Mapping[str, int]
    month_capital: bool
    weekdays: tuple[str, ...]
    ordinal_day: str
    day_to: str
    month_link: str
    month_openers: tuple[str, ...]
    year_opener: str
    year_word: str
    year_to: str
    deadline: str
    deadline_nouns: str
    deadline_link: str
    since: str
    quarter: str
    quarters: Mapping[str, int]
    stop_words: frozenset[str]
    neutral: str
    prospect: str
    happened: str
    negation: str
    joints: str
