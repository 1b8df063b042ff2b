"""Dates whose words leave out the year, or count from the article's: what the article's date makes of them."""

from claimcheck.records import Period, period_text
from claimcheck.text.words import words_for

__all__ = ["date_insertion"]

_FROM_ARTICLE = "the article's date"
_YEAR_ONLY = "year taken from"
_LONG = {"year", "decade", "century"}


def date_insertion(period: Period, language: str) -> str:
    """Give the days that a date's words leave open, in the short form; "" where the words say all.

    >>> from datetime import date
    >>> day = date(2021, 5, 1)
    >>> said = "year taken from the article's date, 18 February 2021"
    >>> date_insertion(Period(start=0, end=8, text="1er mai", first=day, last=day, assumed=said), "fr")
    '2021'
    """
    if _FROM_ARTICLE not in period.assumed or (period.first is None and period.last is None):
        return ""
    first, last = period.first or period.last, period.last or period.first
    if first is None or last is None:
        return ""
    if period.assumed.startswith(_YEAR_ONLY) and first.year == last.year:
        return f"{first.year:04d}"
    if _counts_years(period.text, language):
        return f"{first.year:04d}" if first.year == last.year else f"{first.year:04d}/{last.year:04d}"
    return period_text(Period(start=0, end=0, text="", first=first, last=last))


def _counts_years(written: str, language: str) -> bool:
    """Tell "four years ago", which says no month."""
    units = words_for(language).dates.units
    return any(units.get(word) in _LONG for word in written.lower().split())
