"""Dates in running text, as periods of days, resolved against the article's date.

The spans are found by our own forms (``dates``); no date parser is asked, and the day of today plays no part.
"""

from claimcheck.records import Period, period_text, shift
from claimcheck.text.dates.finding import find_dates
from claimcheck.text.fold import fold

__all__ = ["describe", "read_periods"]


def read_periods(
    text: str, language: str, reference: Period | None = None, start: int = 0, end: int | None = None
) -> tuple[Period, ...]:
    """Give the dates of ``text[start:end]`` as periods, in order.

    A date without a year, and one relative to the article's ("jeudi", "last month"), is resolved against
    ``reference``, the article's date, and ``assumed`` says so; without a reference its ends are null.

    >>> [(p.text, str(p.first), str(p.last)) for p in read_periods("le 14 avril 2021", "fr")]
    [('14 avril 2021', '2021-04-14', '2021-04-14')]
    """
    part = text[start:end]
    return tuple(shift(period, start) for period in find_dates(part, fold(part), language, reference))


def describe(period: Period) -> str:
    """Give a period's days as a sentence names them: a year, a month, a day, since one, or from one to another.

    >>> from datetime import date
    >>> describe(Period(start=0, end=0, text="", first=date(2021, 2, 17), last=date(2021, 2, 18)))
    '2021-02-17 to 2021-02-18'
    """
    first, slash, last = period_text(period).partition("/")
    if not slash:
        return first or "unknown"
    if last == "..":
        return f"since {first}"
    return f"until {last}" if first == ".." else f"{first} to {last}"
