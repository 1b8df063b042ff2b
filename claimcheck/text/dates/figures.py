"""Dates in figures: 14/02/2021, 2021-02-14, 14.02.21, 22/04, 2015-03, 2020/21; and what only looks like one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

__all__ = ["FIGURE", "Figure", "read_figure"]

FIGURE = r"[0-9]+(?:(?:[./:,]| ?[-–/] ?(?=[0-9]))[0-9]+)*"

_DASH = re.compile(r" ?[-–] ?")
_THREE = re.compile(r"([0-9]{1,4})([./-])([0-9]{1,2})\2([0-9]{2}|[0-9]{4})")
_YEAR_FIRST = re.compile(r"([0-9]{4})([./-])([0-9]{1,2})\2([0-9]{1,2})")
_PAIR = re.compile(r"([0-9]{1,2})/([0-9]{1,2})")
_YEAR_MONTH = re.compile(r"(?:(?P<y>[0-9]{4}) ?[/-] ?(?P<m>[0-9]{1,2})|(?P<m2>[0-9]{1,2}) ?[/-] ?(?P<y2>[0-9]{4}))")
_BOTH = re.compile(r"((?:19|20)[0-9]{2})/((?:19|20)[0-9]{2})")
_SPAN = re.compile(r"(1[5-9][0-9]{2}|20[0-9]{2})[-–]([0-9]{2})")
_DAY_YEAR = re.compile(r"([0-9]{1,2}),([0-9]{4})")
_COMPACT = re.compile(r"(?:19|20)[0-9]{6}")
_YEARS = range(1000, 2200)
_NEAR_YEARS = range(1900, 2100)  # the years that a figure stands for without a word that says so
_LAST_DAY, _MONTHS, _PIVOT, _HUNDRED, _TWO, _FOUR = 31, 12, 40, 100, 2, 4


@dataclass(frozen=True, slots=True)
class Figure:
    """A part of a row of figures: its role, its value, and where it stands in the row."""

    role: str
    value: object
    start: int
    end: int


def read_figure(row: str, *, day_first: bool) -> list[Figure]:
    """Give the parts of a row of figures; one that cannot be a date, a day, a year or a count gives nothing.

    >>> [(part.role, part.value) for part in read_figure("3-5", day_first=True)]
    [('day', 3), ('dash', None), ('day', 5)]
    """
    if row.isdigit():
        return [_single(row, 0)]
    whole = _whole(row, day_first=day_first)
    if whole is not None:
        return [whole]
    both = _DAY_YEAR.fullmatch(row)
    if both:
        return [
            _single(both[1], 0),
            Figure("comma", None, both.start(2) - 1, both.start(2)),
            _single(both[2], both.start(2)),
        ]
    dashes = list(_DASH.finditer(row))
    ends = [dash for dash in dashes if dash.group().startswith(" ")] or dashes
    return list(_ends(row, ends[0], day_first=day_first)) if len(ends) == 1 else []


def _ends(row: str, dash: re.Match[str], *, day_first: bool) -> Iterator[Figure]:
    """Give the two ends of a range, each a figure or a date by itself."""
    first, last = row[: dash.start()], row[dash.end() :]
    parts = [_single(side, 0) if side.isdigit() else _whole(side, day_first=day_first) for side in (first, last)]
    if parts[0] is None or parts[1] is None:
        return
    yield parts[0]
    yield Figure("dash", None, dash.start(), dash.end())
    yield Figure(parts[1].role, parts[1].value, dash.end(), len(row))


def _single(row: str, start: int) -> Figure:
    value, end = int(row[:9]), start + len(row)
    if len(row) <= _TWO and 1 <= value <= _LAST_DAY:
        return Figure("day", value, start, end)
    if len(row) == _TWO:
        return Figure("short_year", value, start, end)
    if _COMPACT.fullmatch(row) and _is_day(int(row[:4]), int(row[4:6]), int(row[6:])):
        return Figure("date", (int(row[:4]), int(row[4:6]), int(row[6:]), ""), start, end)
    return Figure("year" if len(row) == _FOUR and value in _YEARS else "number", value, start, end)


def _whole(row: str, *, day_first: bool) -> Figure | None:
    """Give a row of figures that is one date, or None."""
    found = _full(row, day_first=day_first)
    if found:
        return Figure("date", found, 0, len(row))
    pair = _PAIR.fullmatch(row)
    if pair:
        one, two = int(pair[1]), int(pair[2])
        ordered = _day_month(one, two, day_first=day_first) if not day_first or two <= _MONTHS else None
        marked = row.startswith("0") or "/0" in row
        return Figure("month_day", (*ordered, marked), 0, len(row)) if ordered else None
    return _years(row)


def _years(row: str) -> Figure | None:
    """Give 2015-03 as a month, 2020/21 and 1914-18 as years; 2011-12 is the school year sooner than the month."""
    both = _BOTH.fullmatch(row)
    if both and int(both[2]) == int(both[1]) + 1:
        return Figure("years", (int(both[1]), int(both[2])), 0, len(row))
    span = _SPAN.fullmatch(row)
    if span and int(span[2]) > max(_MONTHS, int(span[1]) % _HUNDRED):
        return Figure("years", (int(span[1]), int(span[1][:2] + span[2])), 0, len(row))
    match = _YEAR_MONTH.fullmatch(row)
    if match is None:
        return None
    year, other = int(match["y"] or match["y2"]), int(match["m"] or match["m2"])
    if match["y"] and len(match["m"]) == _TWO and other == (year + 1) % _HUNDRED and year in _NEAR_YEARS:
        return Figure("years", (year, year + 1), 0, len(row))
    if year not in _NEAR_YEARS or not 1 <= other <= _MONTHS:
        return None
    return Figure("year_month", (year, other), 0, len(row))


def _full(row: str, *, day_first: bool) -> tuple[int, int, int, str] | None:
    match = _YEAR_FIRST.fullmatch(row)
    if match:
        parts = int(match[1]), int(match[3]), int(match[4])
        return (*parts, "") if parts[0] in _YEARS and _is_day(*parts) else None
    match = _THREE.fullmatch(row)
    if match is None or len(match[1]) > _TWO:
        return None
    if len(match[4]) == _TWO and match[2] == "." and not len(match[1]) == len(match[3]) == _TWO:
        return None  # a version number
    year = _year(match[4])
    ordered = _day_month(int(match[1]), int(match[3]), day_first=day_first, year=year)
    return (year, *ordered) if ordered and year in _YEARS else None


def _day_month(one: int, two: int, *, day_first: bool, year: int = 2000) -> tuple[int, int, str] | None:
    """Give month and day of two figures in the language's order, or in the other where only that is a date."""
    month, day = (two, one) if day_first else (one, two)
    if not _is_day(year, month, day):
        return (day, month, "") if _is_day(year, day, month) else None
    if month == day or not _is_day(year, day, month):
        return month, day, ""
    other = f"{month} {date(year, day, 1):%B}"
    order = "day before month" if day_first else "month before day, as in the United States"
    return month, day, f"read with the {order}; the other way round it is {other}"


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _year(written: str) -> int:
    """Give the year of two or four figures: 21 is 2021, 89 is 1989."""
    value = int(written)
    if len(written) > _TWO:
        return value
    return value + (2000 if value < _PIVOT else 1900)
