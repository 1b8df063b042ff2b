"""The form of a language's dates file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.text.words.form.never import NEVER

__all__ = ["Dates"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Words of dates and their roles; phrases of several words may stand wherever a word may.

    Names with a value: ``months`` (1–12), ``weekdays`` and ``short_weekdays`` (Monday is 0), ``seasons`` (spring is 1),
    ``units`` (day, week, weekend, month, quarter, half, year, decade, century), of which ``plural_units`` are several,
    ``days`` (yesterday is -1), ``holidays`` (month and day), ``named_days`` (year, month, day), ``parts`` (early, mid,
    late, rest, earlier, later), ``ordinals``, ``counts`` (number words), ``few`` (vague counts, as least and most).

    ``doubtful_months`` are names of other things too: they need a word or figure beside them that says month;
    ``month_words`` are words of every day (may, march), which without a capital need more. ``month_capital``: a month
    is written with a capital. ``day_first``: 3/4 is the third of April. ``next_week_day``: "next Friday" is that of
    next week. ``never_years``: a figure after them is no year; ``weekday_names``: a weekday before them is part of a
    name (the Sunday Times), as before one of ``shows`` with a capital and after one of ``weekday_titles`` (Black
    Friday), ``habitual`` stands before a weekday of every week if no verb tells of a time or ``open_or_shut`` stands
    before it, ``owners`` before the decade of an age, ``also_verbs`` are words of stretches that are verbs after a noun
    ("talks last two years"); ``part_nouns`` are the parts that are nouns, which take "of" before last and next.

    ``marks`` are the small words, by role. Steps: this last next past, current (after its unit), lasts and nexts (of
    several: derniers, prochains), to_come (after a stretch of time), this_after (-ci). Stretches: ago_before ago later
    hence within ahead ahead_future (both "in two days"), lasting (before "the next week"), back_from (what is past),
    another and other_day (what is reckoned from another date of the text), over and under (before "two years ago"),
    about, and_half, of_nouns ("il y a dix ans de"), to_date. Ends: from to between and until by before after since,
    from_on (opens what goes on), through, now. Openers: in on the, opener (of any date), day_opener and the_day (of a
    bare day), every (before a weekday of every week), week_of, decade_word. Links: of, of_day (between a day and its
    month); stop ends a sentence.

    Patterns: ``ordinal_mark`` after a figure, ``future`` and ``past`` verb forms, ``neutral`` those that say neither;
    the past ones that are not ``reported`` (verbs of saying and planning) tell the year of a day, unless ``purpose``
    stands between them and the date, ``deadline_nouns`` with what may stand between them and the date
    (``deadline_link``), ``quarters`` such as Q3 (the figure last).
    """

    months: Mapping[str, int] = field(default_factory=dict)
    doubtful_months: frozenset[str] = frozenset()
    month_words: frozenset[str] = frozenset()
    month_capital: bool = False
    day_first: bool = True
    next_week_day: bool = False
    weekdays: Mapping[str, int] = field(default_factory=dict)
    short_weekdays: Mapping[str, int] = field(default_factory=dict)
    seasons: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    plural_units: frozenset[str] = frozenset()
    days: Mapping[str, int] = field(default_factory=dict)
    holidays: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    named_days: Mapping[str, tuple[int, int, int]] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    ordinals: Mapping[str, int] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    few: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    marks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    never_years: frozenset[str] = frozenset()
    weekday_names: frozenset[str] = frozenset()
    shows: frozenset[str] = frozenset()
    weekday_titles: frozenset[str] = frozenset()
    habitual: frozenset[str] = frozenset()
    open_or_shut: str = NEVER
    owners: frozenset[str] = frozenset()
    also_verbs: frozenset[str] = frozenset()
    part_nouns: frozenset[str] = frozenset()
    ordinal_mark: str = NEVER
    future: str = NEVER
    past: str = NEVER
    neutral: str = NEVER
    reported: str = NEVER
    purpose: str = NEVER
    deadline_nouns: str = NEVER
    deadline_link: str = NEVER
    quarters: str = NEVER
