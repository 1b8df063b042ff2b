"""Dates whose words leave out the year, or count from the article's: what the article's date makes of them."""

from datetime import date

from claimcheck.records import Period, period_text
from claimcheck.text.fold import fold
from claimcheck.text.words import words_for

__all__ = ["date_insertion"]

_FROM_ARTICLE = "the article's date"
_YEAR_ONLY = "year taken from"
_LONG = {"year", "decade", "century"}
_AGES = {"decade", "century"}


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
    if _is_vague(period.text, language):
        return ""
    first, last = period.first or period.last, period.last or period.first
    if first is None or last is None:
        return ""
    if period.assumed.startswith(_YEAR_ONLY) and first.year == last.year:
        return f"{first.year:04d}"
    if _counts_years(period.text, language):
        return f"{first.year:04d}" if first.year == last.year else f"{first.year:04d}/{last.year:04d}"
    if period.first is None or period.last is None:
        return _open_end(first, period.text, language)
    return period_text(Period(start=0, end=0, text="", first=first, last=last))


def _is_vague(written: str, language: str) -> bool:
    """Tell "the last few months" and "ces derniers jours": their days are a guess."""
    dates, said = words_for(language).dates, fold(written).split()
    if not set(said) - {"today", "aujourd'hui", "nowadays", "now", "maintenant"}:
        return True  # as often these days as this day
    if any(dates.units.get(word) in _AGES for word in said):
        return True
    return any(word in dates.plural_units for word in said) and not any(
        word[0].isdigit() or (word in dates.counts and word not in dates.few) for word in said
    )


def _open_end(known: date, written: str, language: str) -> str:
    """Give the known end of "since last month" as exactly as its words do; none of a week."""
    units = {words_for(language).dates.units.get(word) for word in fold(written).split()} - {None, "day"}
    if not units:
        return known.isoformat()
    return f"{known.year:04d}-{known.month:02d}" if units == {"month"} else ""


def _counts_years(written: str, language: str) -> bool:
    """Tell "four years ago", which says no month."""
    units = words_for(language).dates.units
    return any(units.get(word) in _LONG for word in fold(written).split())
