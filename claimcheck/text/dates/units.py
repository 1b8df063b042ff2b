"""Quarters, halves, weeks, seasons, decades and centuries, and what the first or last of them is of."""

from datetime import date, timedelta

from claimcheck.text.dates.captured import Captured, Setting
from claimcheck.text.dates.days import Days, add_months, month_of, season_of, unit_around, year_of
from claimcheck.text.dates.explicit import in_some_year, year_in

__all__ = [
    "century",
    "decade",
    "first_few",
    "nth",
    "nth_weekday",
    "nth_weekday_here",
    "quarter",
    "season",
    "week_number",
    "week_of",
]

_QUARTER_SIGNS = {"q": "quarter", "t": "quarter", "h": "half", "s": "half"}
_PER_YEAR = {"quarter": 4, "half": 2}
_WHOLE = {"year", "month", "quarter", "half", "decade", "century", "week"}
_NOUGHTIES = 10
_HUNDRED = 100
_WEEKS = 53
_SEASON_NAMES = {1: "March to May", 2: "June to August", 3: "September to November", 4: "December to February"}
_NEAR_YEARS = range(1000, 2200)


def quarter(found: Captured, setting: Setting) -> Days | None:
    """Q3 2024, T3, H1 2016."""
    letter, (number,) = found.note("q", "quarter_sign"), found.figures("q", "quarter_sign")
    unit = _QUARTER_SIGNS[letter]
    year = year_in(found)
    if number > _PER_YEAR[unit]:
        return None
    if year is None and letter != "q":
        return None  # T2 and S3 alone name trams, cars and halls sooner
    return _in_year(unit, number, year, found, setting)


def _in_year(unit: str, number: int, year: int | None, found: Captured, setting: Setting) -> Days | None:
    def build(one: int) -> tuple[date, date]:
        return unit_around(unit, date(one, 1, 1), number - 1)

    step = found.step()
    if year is None and (found.has("u") or found.has("ub") or found.has("tu")):
        if setting.day is None:
            return setting.unknown("no year is given")
        year = setting.day.year + (step or 0)
        first, last = build(year)
        return Days(first=first, last=last, assumed=f"year taken from {setting.named}")
    if year is None:
        return in_some_year(build, setting)
    first, last = build(year)
    return Days(first=first, last=last)


def _rank(found: Captured) -> int | None:
    """Give the rank that a form captured; the last is -1."""
    if found.plays("o", "rank", "ordinal"):
        return found.number("o", "rank", "ordinal")
    return -1 if found.plays("o", "last") else None


def _whole(found: Captured, setting: Setting) -> Days | None:
    """Give the year, month or calendar unit that something is the first or last part of."""
    month, year = found.number("m", "month"), year_in(found)
    if month is not None:
        if year is None:
            return in_some_year(lambda one: month_of(one, month), setting)
        first, last = month_of(year, month)
        return Days(first=first, last=last)
    if year is not None:
        first, last = year_of(year)
        return Days(first=first, last=last)
    unit = next((found.word(group, "unit") for group in ("wu", "wub", "tu") if found.has(group)), "")
    if unit not in _WHOLE:
        return None
    if setting.day is None:
        return setting.unknown("a date relative to the article's")
    first, last = unit_around(unit, setting.day, found.step() or 0)
    return Days(first=first, last=last, assumed=f"reckoned from {setting.named}")


def nth(found: Captured, setting: Setting) -> Days | None:
    """Third quarter of 2020, premier trimestre, the last week of July, third week of next month."""
    rank, unit = _rank(found), found.word("un", "unit")
    whole = _whole(found, setting)
    if rank is None or unit not in {"day", "week", "weekend", "quarter", "half", "month", "decade"}:
        return None
    if whole is None:
        if unit not in _PER_YEAR or not 1 <= rank <= _PER_YEAR[unit] or found.has("of"):
            return None
        return _in_year(unit, rank, None, found, setting)
    if whole.first is None or whole.last is None:
        return whole
    days = _within(unit, rank, whole.first, whole.last)
    return Days(first=days[0], last=days[1], assumed=whole.assumed) if days else None


def _within(unit: str, rank: int, first: date, last: date) -> tuple[date, date] | None:
    """Give the n-th unit of a period; weeks are those of which the most days lie in it (ISO 8601)."""
    if unit in {"week", "weekend"}:
        middle = timedelta(days=3)
        start = unit_around("week", first if first.weekday() <= middle.days else first + timedelta(days=_NOUGHTIES - 3))
        end = unit_around("week", last if last.weekday() >= middle.days else last - timedelta(days=7))
        base = start[0] + timedelta(weeks=rank - 1) if rank > 0 else end[0]
        return unit_around(unit, base) if first - middle <= base <= last else None
    days = unit_around(unit, first, rank - 1) if rank > 0 else unit_around(unit, last)
    return days if first <= days[0] and days[1] <= last else None


def nth_weekday(found: Captured, setting: Setting) -> Days | None:
    """Premier vendredi de juillet, the first Friday of this month."""
    rank, weekday = _rank(found), found.number("w", "weekday", "short_weekday")
    month, year = found.number("m", "month"), year_in(found)
    if rank is None or weekday is None:
        return None
    if month is not None and year is None:
        return in_some_year(lambda one: _weekday_of(rank, weekday, *month_of(one, month)), setting)
    whole = _whole(found, setting)
    if whole is None or whole.first is None or whole.last is None:
        return whole
    first, last = _weekday_of(rank, weekday, whole.first, whole.last)
    return Days(first=first, last=last, assumed=whole.assumed)


def nth_weekday_here(found: Captured, setting: Setting) -> Days | None:
    """The second Sunday, with nothing after it: of the article's month."""
    rank, weekday = _rank(found), found.number("w", "weekday")
    if rank is None or weekday is None:
        return None
    if setting.day is None:
        return setting.unknown("a date relative to the article's")
    first, last = _weekday_of(rank, weekday, *unit_around("month", setting.day))
    return Days(first=first, last=last, assumed=f"the month taken from {setting.named}")


def _weekday_of(rank: int, weekday: int, first: date, last: date) -> tuple[date, date]:
    """Give the n-th such weekday; ValueError where the month has none."""
    if rank > 0:
        day = first + timedelta(days=(weekday - first.weekday()) % 7, weeks=rank - 1)
    else:
        day = last - timedelta(days=(last.weekday() - weekday) % 7)
    if not first <= day <= last:
        raise ValueError(f"no such weekday in {first:%B}")
    return day, day


def first_few(found: Captured, setting: Setting) -> Days | None:
    """Les neuf premiers mois de 2021, the last two weeks of July."""
    rank, number = _rank(found), found.number("n", "count", "day", "number")
    unit, whole = found.word("un", "unit"), _whole(found, setting)
    if whole is None or whole.first is None or whole.last is None or number is None or rank not in (1, -1):
        return whole if whole is not None and whole.first is None else None
    steps = {"day": (1, 0), "week": (7, 0), "month": (0, 1), "quarter": (0, 3), "year": (0, 12), "decade": (0, 120)}
    days, months = (number * step for step in steps.get(unit, (0, 0)))
    if not days and not months:
        return None
    one = timedelta(days=1)
    if rank == 1:
        first, last = whole.first, add_months(whole.first, months) + timedelta(days=days) - one
    else:
        first, last = add_months(whole.last + one, -months) - timedelta(days=days), whole.last
    return Days(first=first, last=last, assumed=whole.assumed) if first >= whole.first and last <= whole.last else None


def week_number(found: Captured, setting: Setting) -> Days | None:
    """Week 31, semaine 12 (ISO 8601)."""
    number = found.number("n", "day", "number", "short_year")
    if number is None or not 1 <= number <= _WEEKS:
        return None
    year = year_in(found)
    if year is None and setting.day is None:
        return setting.unknown("no year is given")
    first = date.fromisocalendar(year or (setting.day or date.min).isocalendar().year, number, 1)
    assumed = "" if year else f"year taken from {setting.named}"
    return Days(first=first, last=first + timedelta(days=6), assumed=assumed)


def week_of(found: Captured, setting: Setting) -> Days | None:
    """The week of 3 May, la semaine du 12 avril 2021."""
    month, day = found.number("m", "month"), found.number("d", "day", "ordinal", "rank", "count")
    if found.word("un", "unit") != "week" or month is None or day is None:
        return None
    year = year_in(found)
    if year is None:
        return in_some_year(lambda one: unit_around("week", date(one, month, day)), setting)
    first, last = unit_around("week", date(year, month, day))
    return Days(first=first, last=last)


def season(found: Captured, setting: Setting) -> Days | None:
    """L'été 2022, last winter, this summer: seasons by their months."""
    name = found.number("s", "season")
    if name is None:
        return None
    said = f"the season read as {_SEASON_NAMES[name]}"
    year = year_in(found)
    if year is not None:
        first, last = season_of(year, name)
        return Days(first=first, last=last, assumed=said)
    if setting.day is None:
        return setting.unknown("no year is given")
    step = found.step()
    if step is None or step == 0:
        days = in_some_year(lambda one: season_of(one, name), setting)
        return days and Days(first=days.first, last=days.last, assumed=f"{said}; {days.assumed}")
    spans = [season_of(setting.day.year + offset, name) for offset in (-2, -1, 0, 1, 2)]
    sided = [span for span in spans if (span[1] < setting.day if step < 0 else span[0] > setting.day)]
    first, last = sided[-1 if step < 0 else 0]
    return Days(first=first, last=last, assumed=f"{said}; year taken from {setting.named}")


def decade(found: Captured, _: Setting) -> Days | None:
    """The 1990s, '90s, les années 90."""
    value = found.number("c", "decade", "year", "short_year", "day", "number")
    if value is None or value % _NOUGHTIES:
        return None
    if value < _HUNDRED:
        value += 1900 if value >= _NOUGHTIES else 2000
    if value not in _NEAR_YEARS:
        return None
    first, last = year_of(value, value + 9)
    return Days(first=first, last=last)


def century(found: Captured, _: Setting) -> Days | None:
    """Le XXe siècle, the 20th century: 1901 to 2000."""
    number = found.number("c", "century", "ordinal", "rank")
    if number is None or found.word("un", "unit") != "century" or not 1 <= number <= 30:  # noqa: PLR2004
        return None
    first, last = year_of((number - 1) * _HUNDRED + 1, number * _HUNDRED)
    return Days(first=first, last=last)
