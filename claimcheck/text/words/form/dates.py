"""The form of a language's dates file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.text.words.form.never import NEVER

__all__ = ["Dates"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """Months, days, years, quarters and deadlines.

    ``months`` (``month_capital``: always written with one), ``weekdays``; ``day_to`` joins two days of one month,
    ``month_link`` a day and its month; ``month_openers`` stand before a month alone, ``year_opener`` before a year
    alone, ``year_word`` between them; ``year_to`` joins two years. ``deadline`` and ``since`` stand before a date;
    ``deadline_nouns`` say that a noun phrase with a date is a deadline, ``deadline_link`` what may stand between;
    ``quarter`` is a quarter of a year, ``quarters`` the ordinals before it.
    """

    months: Mapping[str, int] = field(default_factory=dict)
    month_capital: bool = False
    weekdays: tuple[str, ...] = ()
    ordinal_day: str = NEVER
    day_to: str = NEVER
    month_link: str = NEVER
    month_openers: tuple[str, ...] = ()
    year_opener: str = NEVER
    year_word: str = NEVER
    year_to: str = NEVER
    deadline: str = NEVER
    deadline_nouns: str = NEVER
    deadline_link: str = NEVER
    since: str = NEVER
    quarter: str = NEVER
    quarters: Mapping[str, int] = field(default_factory=dict)
