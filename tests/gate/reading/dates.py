"""Dates and date ranges: what the set resolves against what ``read_periods`` gives on the whole sentence.

A date of the set is right when it lies in our period, a range when its ends are ours; of a past and a future reading
either counts. The set writes the end of a range as the day after it, but of "from X to Y" as Y itself: both are
accepted. Extractor models give no resolution: there half of the expected text must be covered. Other types (times of
day, durations, sets) are not our matter.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from claimcheck.records import Period
from claimcheck.text.periods import read_periods
from tests.gate.reading.specs import Expected, Spec

TYPES = frozenset({"date", "daterange", "datetimeV2.date", "datetimeV2.daterange"})
_NOTHING = date(1, 1, 1)


def problem(spec: Spec) -> str:
    """Give what is wrong with a case, or ""."""
    reference = None
    if spec.reference:
        reference = Period(start=0, end=0, text="", first=spec.reference, last=spec.reference)
    found = read_periods(spec.text, spec.language, reference)
    if not spec.results:
        return f"found {[period.text for period in found]}" if found else ""
    wanted = [result for result in spec.results if result.type in TYPES]
    return next((said for result in wanted if (said := _difference(result, spec, found))), "")


def _difference(wanted: Expected, spec: Spec, found: tuple[Period, ...]) -> str:
    start = wanted.start if wanted.start >= 0 else spec.text.lower().find(wanted.text.strip().lower())
    end = start + len(wanted.text.strip())
    over = [period for period in found if period.start < end and start < period.end]
    if 2 * sum(min(period.end, end) - max(period.start, start) for period in over) < end - start and not _right(
        wanted, over
    ):
        return f"{wanted.text!r} is not found, but {[period.text for period in found]}"
    if _right(wanted, over):
        return ""
    return f"{wanted.text!r} read as {[(str(p.first), str(p.last), p.deadline) for p in over]}"


def _right(wanted: Expected, over: list[Period]) -> bool:
    values = list(_values(wanted.resolution))
    return bool(over) and (not values or any(_fits(value, period) for value in values for period in over))


def _values(resolution: Any) -> Iterator[tuple[date | None, date | None, bool]]:
    """Give the readings of the set: first day, last day, and whether it is a single day."""
    if not resolution:
        return
    rows = resolution.get("values") or [
        given for key in ("FutureResolution", "PastResolution") if (given := resolution.get(key))
    ]
    for row in rows:
        day = row.get("value") or row.get("date")
        ends = [row.get(name) or row.get(f"{name}Date") for name in ("start", "end")]
        if day and day[:1].isdigit():
            yield _day(day), _day(day), True
        elif any(ends):
            yield _day(ends[0]), _day(ends[1]), False


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written[:10]) if written else None


def _fits(value: tuple[date | None, date | None, bool], period: Period) -> bool:
    first, last, single = value
    if single and period.first is None:  # "before 15 May": the set gives the day, we what lies before it
        return period.last == (first or _NOTHING) - timedelta(days=1)
    if single:
        return first is not None and period.first is not None and period.first <= first <= (period.last or period.first)
    one = timedelta(days=1)
    if first is None and last is not None:
        closing = (
            period.deadline and period.first is not None and period.first - one <= last <= (period.last or last) + one
        )
        return closing or (period.first is None and period.last in {last - one, last})
    if last is None:
        return period.first == first and period.last is None and period.first is not None
    return period.first == first and period.last in {last, last - one}


MODELS: dict[str, Callable[[Spec], str]] = dict.fromkeys(
    ("DateTimeModel", "DateParser", "DatePeriodParser", "DateExtractor", "DatePeriodExtractor"), problem
)
