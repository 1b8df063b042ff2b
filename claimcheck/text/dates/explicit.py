"""Dates that name their day, month or year; a year that is not written is taken from the article's date."""

from collections.abc import Callable
from datetime import date

from claimcheck.text.dates.captured import Captured, Setting
from claimcheck.text.dates.days import Days, month_of, part_of, unit_around, year_of

__all__ = [
    "bare_day",
    "figures_without_year",
    "in_some_year",
    "month_and_day",
    "month_in_year",
    "named_day",
    "whole_date",
    "with_part",
    "year_in",
    "year_span",
]

_NO_YEAR = "no year is given"
_LEAP = 8  # years within which there is a 29 February
_NEAR = 3  # years around the article's in which a weekday tells the year
_PIVOT = 40  # two figures below it are of this century
_DAY = ("day", "ordinal", "rank", "count")


def year_in(found: Captured) -> int | None:
    """Give the year that a form captured, of two or of four figures."""
    year = found.number("y", "year") or found.number("yz", "year")
    if year is not None:
        return year
    short = found.number("yy", "short_year", "day")
    return None if short is None else short + (2000 if short < _PIVOT else 1900)


def in_some_year(build: Callable[[int], tuple[date, date]], setting: Setting, what: str = _NO_YEAR) -> Days | None:
    """Give the days that ``build`` makes of a year: the nearest year, or the nearest on the side of the tense."""
    anchor = setting.day
    if anchor is None:
        return setting.unknown(what) if _builds(build, 2000) else None
    years = [anchor.year, *(anchor.year + sign * step for step in range(1, _LEAP + 1) for sign in (-1, 1))]
    candidates = [days for year in years if (days := _builds(build, year))]
    if setting.lean > 0:
        candidates = [days for days in candidates if days[1] >= anchor]
    elif setting.lean < 0:
        candidates = [days for days in candidates if days[0] <= anchor]
    if not candidates:
        return None
    first, last = min(candidates, key=lambda days: _months_apart(days[0], anchor))
    return Days(first=first, last=last, assumed=f"year taken from {setting.named}" if setting.named else "")


def _builds(build: Callable[[int], tuple[date, date]], year: int) -> tuple[date, date] | None:
    try:
        return build(year)
    except ValueError:
        return None


def _months_apart(one: date, other: date) -> int:
    return abs((one.year - other.year) * 12 + one.month - other.month)


def whole_date(found: Captured, _: Setting) -> Days | None:
    """2021-02-14, 14/02/2021: a date in figures."""
    day = date(*found.figures("date", "date"))
    return Days(first=day, last=day, assumed=found.note("date", "date"))


def figures_without_year(found: Captured, setting: Setting) -> Days | None:
    """Le 22/04, on 4/22."""
    month, day, *_ = found.figures("md", "month_day")
    assumed = found.note("md", "month_day")
    days = in_some_year(lambda year: (date(year, month, day), date(year, month, day)), setting)
    if days is None or not assumed:
        return days
    return Days(first=days.first, last=days.last, assumed="; ".join(filter(None, (days.assumed, assumed))))


def month_and_day(found: Captured, setting: Setting) -> Days | None:
    """14 avril 2021, April 14, 3–5 mai, 12 mars dernier."""
    month, first = found.number("m", "month"), found.number("d", *_DAY)
    last = found.number("d2", *_DAY) or first
    if month is None or not first or not last or first > last:
        return None
    weekday = found.number("w", "weekday", "short_weekday")

    def build(year: int) -> tuple[date, date]:
        return date(year, month, first), date(year, month, last)

    return _on_weekday(found, setting, build, weekday) or _dated(found, setting, build)


def _on_weekday(
    found: Captured, setting: Setting, build: Callable[[int], tuple[date, date]], weekday: int | None
) -> Days | None:
    """Give the nearest year in which a day falls on the weekday beside it: "mercredi 23 juin" of an article of May."""
    if weekday is None or setting.day is None or year_in(found) is not None or found.step() is not None:
        return None
    years = [setting.day.year + offset for offset in range(-_NEAR, _NEAR + 1)]
    days = [one for year in years if (one := _builds(build, year)) and one[0].weekday() == weekday]
    if not days:
        return None
    anchor = setting.day
    first, last = min(days, key=lambda one: abs(one[0] - anchor))
    return Days(first=first, last=last, assumed=f"year taken from {setting.named}, and the weekday")


def month_in_year(found: Captured, setting: Setting) -> Days | None:
    """Mai 2021, 2015-03, April next year, mars dernier, mi-février."""
    pair = found.of("ym", "year_month")
    if isinstance(pair, tuple):
        first, last = month_of(*pair)
        return Days(first=first, last=last)
    month = found.number("m", "month")
    return None if month is None else _dated(found, setting, lambda year: month_of(year, month))


def _dated(found: Captured, setting: Setting, build: Callable[[int], tuple[date, date]]) -> Days | None:
    """Build the days in the year that is written, that of "next year" or "last March", or the nearest."""
    year = year_in(found)
    if year is not None:
        first, last = build(year)
        return Days(first=first, last=last)
    step = found.step()
    if found.has("u") or found.has("ub"):
        if setting.day is None or step is None:
            return setting.unknown(_NO_YEAR)
        first, last = build(setting.day.year + step)
        return Days(first=first, last=last, assumed=f"year taken from {setting.named}")
    if step is not None and setting.day is not None:
        return _stepped(build, step, setting)
    return in_some_year(build, setting)


def _stepped(build: Callable[[int], tuple[date, date]], step: int, setting: Setting) -> Days | None:
    """Give "last March" as the latest that is over, "next March" as the first still to begin, "this" as this year's."""
    anchor = setting.day or date.min
    named = f"year taken from {setting.named}"
    years = [anchor.year] if step == 0 else [anchor.year, anchor.year + step]
    for year in years:
        days = _builds(build, year)
        if days and (step == 0 or (days[1] < anchor if step < 0 else days[0] > anchor)):
            return Days(first=days[0], last=days[1], assumed=named)
    return None


def year_span(found: Captured, _: Setting) -> Days | None:
    """In 2021, 2015–2019, 2020/21."""
    pair = found.of("years", "years")
    if isinstance(pair, tuple):
        first, last = year_of(*pair)
        return Days(first=first, last=last, assumed="read as the two years together")
    year = year_in(found)
    until = found.number("y2", "year") or year
    if year is None or until is None or year > until:
        return None
    first, last = year_of(year, until)
    return Days(first=first, last=last)


def named_day(found: Captured, setting: Setting) -> Days | None:
    """Noël 2020, Christmas Day, 9/11: days with a name and a date that stays."""
    given = found.of("h", "named", "holiday")
    if not isinstance(given, tuple):
        return None
    if len(given) == 3:  # noqa: PLR2004  # year, month, day
        return Days(first=date(*given), last=date(*given), assumed="the day known by that name")
    month, day = given
    return _dated(found, setting, lambda year: (date(year, month, day), date(year, month, day)))


def with_part(found: Captured, days: Days, setting: Setting) -> Days | None:
    """Give the early, middle or late part of days, where the form has a word for it."""
    part = found.word("p", "part")
    if not part or days.first is None or days.last is None:
        return days
    if part in {"rest", "later", "earlier"}:
        return _around(part, days, setting)
    first, last = part_of(days.first, days.last, part)
    said = f"{part} read as {_said(days)}"
    return Days(first=first, last=last, assumed="; ".join(filter(None, (days.assumed, said))))


def _said(days: Days) -> str:
    length = (days.last - days.first).days + 1 if days.first and days.last else 0
    if length in range(28, 32):
        return "ten days of the month"
    return "a quarter of the year (mid: its two middle ones)" if length in (365, 366) else "a third of the time"


def _around(part: str, days: Days, setting: Setting) -> Days | None:
    """Give what is over or still to come of a period that the article's date lies in."""
    if setting.day is None or days.first is None or days.last is None:
        return days
    first = days.first if part == "earlier" else max(setting.day, days.first)
    last = min(setting.day, days.last) if part == "earlier" else days.last
    return Days(first=first, last=last, assumed=days.assumed) if first <= last else days


def bare_day(found: Captured, setting: Setting) -> Days | None:
    """Le 27, the 27th, Friday the 15th: a day of the nearest month, with the weekday that is named."""
    day, weekday = found.number("d", *_DAY) or found.number("d2", *_DAY), found.number("w", "weekday", "short_weekday")
    if day is None:
        return None
    if setting.day is None:
        return setting.unknown("no month is given")
    fitting = []
    for offset in range(-11, 12):
        try:
            one = unit_around("month", setting.day, offset)[0].replace(day=day)
        except ValueError:
            continue
        if weekday is None or one.weekday() == weekday:
            fitting.append(one)
    sided = [one for one in fitting if (one >= setting.day if setting.lean > 0 else one <= setting.day)]
    chosen = sided if sided and (setting.lean or weekday is None) else fitting
    if not chosen:
        return None
    nearest = min(chosen, key=lambda one: abs(one - setting.day))  # type: ignore[operator]  # it has a day here
    return Days(first=nearest, last=nearest, assumed=f"month taken from {setting.named}")
