"""Days of the calendar: months, weeks, quarters, decades, and the parts of them that words such as "early" name."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

__all__ = [
    "Days",
    "add_months",
    "day_in_words",
    "days_in_words",
    "month_of",
    "part_of",
    "season_of",
    "unit_around",
    "year_of",
]

_MONTHS = 12
_UNIT_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_TENTH, _TWENTIETH = 10, 20
_SEASON_MONTHS = {1: 3, 2: 6, 3: 9, 4: 12}  # spring from March, summer from June, autumn from September
_SATURDAY = 5
_YEARS = 10  # a decade is the shortest stretch that has parts of whole years


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """From the first day to the last, both inside; null is no bound, or both null: not known (``assumed`` says why)."""

    first: date | None
    last: date | None
    assumed: str = ""


def day_in_words(day: date) -> str:
    """Give a day as a sentence names it.

    >>> day_in_words(date(2021, 2, 18))
    '18 February 2021'
    """
    return f"{day.day} {day:%B} {day.year}"


def days_in_words(first: date, last: date) -> str:
    """Give the days from one to another as a sentence names them: a day, a month, a year or years, else both ends.

    >>> days_in_words(date(2021, 2, 1), date(2021, 2, 28)), days_in_words(date(1990, 1, 1), date(1999, 12, 31))
    ('February 2021', '1990 to 1999')
    """
    if first == last:
        return day_in_words(first)
    if (first, last) == month_of(first.year, first.month):
        return f"{first:%B} {first.year}"
    if (first, last) == year_of(first.year, last.year):
        return f"{first.year}" if first.year == last.year else f"{first.year} to {last.year}"
    return f"{day_in_words(first)} to {day_in_words(last)}"


def add_months(day: date, months: int) -> date:
    """Give the same day so many months on, or the last one of a month that is too short for it.

    >>> str(add_months(date(2021, 1, 31), 1)), str(add_months(date(2021, 1, 31), -2))
    ('2021-02-28', '2020-11-30')
    """
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_of(year: int, month: int) -> tuple[date, date]:
    """Give the first and last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def year_of(year: int, last: int | None = None) -> tuple[date, date]:
    """Give the first and last day of a year, or of a stretch of years."""
    return date(year, 1, 1), date(last or year, 12, 31)


def season_of(year: int, season: int) -> tuple[date, date]:
    """Give a season by its months; winter begins in the December of its year.

    >>> [str(day) for day in season_of(2020, 4)]
    ['2020-12-01', '2021-02-28']
    """
    first = date(year, _SEASON_MONTHS[season], 1)
    return first, add_months(first, 3) - timedelta(days=1)


def unit_around(unit: str, day: date, offset: int = 0) -> tuple[date, date]:
    """Give the calendar unit that a day lies in, or the one so many before or after it; weeks begin on Monday.

    >>> [str(day) for day in unit_around("quarter", date(2021, 2, 18), -1)]
    ['2020-10-01', '2020-12-31']
    """
    if unit == "day":
        return day + timedelta(days=offset), day + timedelta(days=offset)
    if unit in {"week", "weekend"}:
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=offset)
        return monday + timedelta(days=_SATURDAY if unit == "weekend" else 0), monday + timedelta(days=6)
    months = _UNIT_MONTHS[unit]
    if unit == "century":
        first = date((day.year - 1) // 100 * 100 + 1, 1, 1)
    elif unit == "decade":
        first = date(day.year // 10 * 10, 1, 1)
    else:
        first = date(day.year, (day.month - 1) // months * months + 1, 1)
    first = add_months(first, offset * months)
    return first, add_months(first, months) - timedelta(days=1)


def part_of(first: date, last: date, part: str) -> tuple[date, date]:
    """Give the early, middle or late part of a period.

    Of a year the first or last quarter, of a month the first or last ten days, mid-month the 11th to the 20th; of
    anything else a third, in whole years where it has several.

    >>> [str(day) for day in part_of(date(2021, 2, 1), date(2021, 2, 28), "mid")]
    ['2021-02-11', '2021-02-20']
    """
    length = (last - first).days + 1
    if length in (28, 29, 30, 31):
        return _part_of_month(first, last, part)
    if length in (365, 366):
        ends = {"early": (0, 2), "mid": (3, 8), "late": (9, 11)}[part]
        return add_months(first, ends[0]), add_months(first, ends[1] + 1) - timedelta(days=1)
    if last.year - first.year + 1 >= _YEARS:
        return _part_of_years(first.year, last.year, part)
    third = timedelta(days=length // 3)
    if part == "early":
        return first, first + third - timedelta(days=1)
    return (last - third + timedelta(days=1), last) if part == "late" else (first + third, last - third)


def _part_of_years(first: int, last: int, part: str) -> tuple[date, date]:
    third = (last - first + 1) // 3
    years = {
        "early": (first, first + third - 1),
        "mid": (first + third, last - third),
        "late": (last - third + 1, last),
    }
    return year_of(*years[part])


def _part_of_month(first: date, last: date, part: str) -> tuple[date, date]:
    if part == "early":
        return first, first.replace(day=_TENTH)
    if part == "mid":
        return first.replace(day=_TENTH + 1), first.replace(day=_TWENTIETH)
    return last - timedelta(days=_TENTH - 1), last
