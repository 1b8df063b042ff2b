"""The day, month or year a text was published: written as a date, or as the first line of the text."""

import re
from calendar import monthrange
from datetime import date, datetime

from claimcheck.errors import InputError
from claimcheck.records import Period

__all__ = ["FORMS", "find_date_line", "parse_period"]

FORMS = "2021-02-18, 2021-02 or 2021"

_DAY_MONTH_YEAR = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_DATE_LINE = re.compile(
    r"\s*+date\s*+:?\s*+(?P<date>[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)(?:T[0-9:.]+(?:Z|[+-][0-9:]+)?)?(?![0-9-])\s*",
    re.IGNORECASE,
)


def parse_period(text: str, place: str, *, start: int = 0, end: int = 0) -> Period:
    """Give the days that a year, a month, a day or a time stands for; a month is its first to its last day.

    ``start`` and ``end`` are where it stands in the text it was read from, if it was.

    >>> period = parse_period("2021-02", "--date")
    >>> str(period.first), str(period.last)
    ('2021-02-01', '2021-02-28')

    Raises:
        InputError: ``text`` is none of these; the message begins with ``place``.

    """
    try:
        first, last = _days(text.strip())
    except ValueError as error:
        raise InputError(f"{place}: {text!r} is not a date; write it like {FORMS}") from error
    return Period(start=start, end=end, text=text if end > start else "", first=first, last=last)


def _days(text: str) -> tuple[date, date]:
    match = _DAY_MONTH_YEAR.fullmatch(text)
    if match is None:
        day = datetime.fromisoformat(text).date()
        return day, day
    year, month, day_of_month = (int(group) if group else None for group in match.groups())
    if year is None or month is None:
        return date(int(text), 1, 1), date(int(text), 12, 31)
    if day_of_month is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day_of_month), date(year, month, day_of_month)


def find_date_line(text: str, start: int) -> tuple[int, int, int] | None:
    """Give where the date of a first line such as "date 2021-02" starts and ends, and where the body goes on.

    >>> text = " date 2021-02 La suite"
    >>> start, end, body_start = find_date_line(text, 0)
    >>> text[start:end], text[body_start:]
    ('2021-02', 'La suite')
    """
    match = _DATE_LINE.match(text, start)
    return (*match.span("date"), match.end()) if match else None
