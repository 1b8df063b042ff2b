"""The tests of chrono, French and English: a date inside a text, with its place and its components.

A case is right when one of our periods stands where the set's date stands and holds it (the month or the year where it
has no day; first and last day where it has an end); a case without a date, when none is read. Times of day are
ignored: cases of the files about them, and those that tell minutes or hours, are left out, as are those that expect
nothing in particular, and dates that only chrono's strict mode refuses.

Run: python -m tests.gate.reading.chrono [--misses]
"""

import json
import re
import sys
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

from claimcheck.records import Period
from claimcheck.text.periods import read_periods
from tests.gate.metrics import DATA
from tests.gate.reading.rates import Rate, print_rates, rate

__all__ = ["LANGUAGES", "measure", "rates"]

FILE = DATA / "chrono_tests" / "cases.jsonl"
LANGUAGES = ("fr", "en")
_CLOCK = re.compile(r"hour|heure|min(?:ute)?s?\b|second|[0-9] ?h\b|h[0-9]|[0-9]:[0-9]|[0-9] ?[ap]\.?m\b|o'clock")
_TIME_FILES = re.compile(r"time_exp|timezone")
_MONTH_AND_DAY = 2
Days = tuple[date, date]


@cache
def rates() -> dict[str, Rate]:
    """Give the rate of each language; FileNotFoundError where the data is not there."""
    rows = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
    kept = [row for row in rows if _counts(row)]
    return {
        f"chrono {language}": rate(
            (f"{row['input']!r} {row['expected']}", _problem(row)) for row in kept if row["lang"] == language
        )
        for language in LANGUAGES
    }


def _counts(row: dict[str, Any]) -> bool:
    expected = row["expected"]
    about_time = _TIME_FILES.search(row["file"]) or _CLOCK.search(row["input"].lower())
    if expected.get("none"):
        return not about_time and row["parser"] != "chrono.strict"
    return not about_time and bool("text" in expected or _days(expected, "start"))


def _problem(row: dict[str, Any]) -> str:
    periods = read_periods(row["input"], row["lang"], _reference(row.get("reference_js_date")))
    expected = row["expected"]
    if expected.get("none"):
        return f"read {periods[0].text!r}" if periods else ""
    start, end = _days(expected, "start"), _days(expected, "end")
    place = _place(row)
    if any(_stands(period, place) and _holds(period, start) and _holds(period, end) for period in periods):
        return ""
    return f"read {[(period.text, str(period.first), str(period.last)) for period in periods]}"


def _place(row: dict[str, Any]) -> tuple[int, int]:
    text, expected = row["input"], row["expected"]
    written = expected.get("text", text)
    start = expected.get("index", max(text.find(written), 0))
    return start, start + len(written)


def _stands(period: Period, place: tuple[int, int]) -> bool:
    return period.start < place[1] and place[0] < period.end


def _holds(period: Period, days: Days | None) -> bool:
    if days is None:
        return True
    if period.first is None and period.last is None:
        return False
    return (period.first is None or period.first <= days[1]) and (period.last is None or period.last >= days[0])


def _days(expected: dict[str, Any], end: str) -> Days | None:
    """Give the first and last day that a point of the set may mean; None where it has none."""
    parts = expected.get(end, {})
    if "year" not in parts:
        given = next(_dates(expected.get(f"{end}_js_date", "")), None)
        return given and (given, given)
    year, month, day = parts["year"], parts.get("month"), parts.get("day")
    if not 0 < year < date.max.year:
        return None
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    first, last = day or 1, day or monthrange(year, month)[1]
    return date(year, month, first), date(year, month, last)


def _dates(written: str) -> Iterator[date]:
    """Read the arguments of a JavaScript date ("2012, 8 - 1, 10": months count from 0) or a date in words."""
    parts = re.findall(r"(-?[0-9]+)(?: *- *([0-9]+))?(?=,|$)", written) if "," in written else []
    if len(parts) > _MONTH_AND_DAY:
        year, month, day = (int(value) - int(less or 0) for value, less in parts[:3])
        if year > 0:  # before Christ there is no date
            yield date(year + month // 12, month % 12 + 1, day)
    words = re.search(r"[A-Z][a-z]{2} [0-9]{1,2},? [0-9]{4}", written)
    if words:
        yield datetime.strptime(words.group().replace(",", ""), "%b %d %Y").date()  # noqa: DTZ007  # a day has no zone


def _reference(written: str | None) -> Period | None:
    day = next(_dates(written or ""), None)
    return Period(start=0, end=0, text="", first=day, last=day) if day else None


def measure() -> dict[str, float]:
    """Give the share of right cases in each language."""
    return {metric: found.share for metric, found in rates().items()}


if __name__ == "__main__":
    sys.exit(print_rates(rates(), sys.argv[1:]))
