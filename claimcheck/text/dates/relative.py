"""Dates relative to the article's: yesterday, last week, il y a quatre ans, dans les six prochains mois."""

from datetime import date, timedelta

from claimcheck.text.dates.captured import Captured, Setting
from claimcheck.text.dates.days import Days, add_months, unit_around, year_of

__all__ = [
    "another_date",
    "counted_back",
    "counted_on",
    "last_or_next",
    "of_week",
    "stretch",
    "to_date",
    "today",
    "weekday",
    "within",
]

_RELATIVE = "a date relative to the article's"
_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "weekend": 7}
_ROUND = 10  # from so many years on a count of years is round: the year, not the month
_WEEK = 7
_VAGUE = (2, 6)  # "the past months", "ces derniers jours": more than one and no round number


def _assumed(setting: Setting) -> str:
    return f"reckoned from {setting.named}"


def today(found: Captured, setting: Setting) -> Days | None:
    """Hier, tomorrow, avant-hier; now is today."""
    offset = found.number("t", "days") or 0
    if setting.day is None:
        return setting.unknown(_RELATIVE)
    day = setting.day + timedelta(days=offset)
    return Days(first=day, last=day, assumed=_assumed(setting))


def weekday(found: Captured, setting: Setting) -> Days | None:
    """Thursday, last Tuesday, jeudi prochain, this Friday."""
    wanted = found.number("w", "weekday", "short_weekday")
    if setting.day is None or wanted is None:
        return setting.unknown(_RELATIVE)
    step, anchor = found.step(), setting.day
    ahead = (wanted - anchor.weekday()) % _WEEK
    back = (anchor.weekday() - wanted) % _WEEK
    if step == 0 and found.next_week_day:
        day, said = unit_around("week", anchor)[0] + timedelta(days=wanted), "the one in the week of"
    elif step == 1 and found.next_week_day:
        day, said = unit_around("week", anchor, 1)[0] + timedelta(days=wanted), "the one in the week after"
    elif step == 1:
        day, said = anchor + timedelta(days=ahead or _WEEK), "the first one after"
    elif step == -1:
        day, said = anchor - timedelta(days=back or _WEEK), "the last one before"
    elif setting.lean > 0 or (setting.lean == 0 and ahead < back):
        day, said = anchor + timedelta(days=ahead), "the next one, reckoned from"
    else:
        day, said = anchor - timedelta(days=back), "the last one, reckoned from"
    return Days(first=day, last=day, assumed=f"{_NAMES[wanted]} read as {said} {setting.named}")


def _unit(found: Captured) -> str:
    return found.word("u", "unit") or found.word("ub", "unit") or found.word("tu", "unit")


def last_or_next(found: Captured, setting: Setting) -> Days | None:
    """Last month, cette semaine, l'année prochaine, the end of the year: a unit of the calendar."""
    unit, step = _unit(found), found.step() or 0
    if unit == "day" or not unit:
        return None
    if setting.day is None:
        return setting.unknown(_RELATIVE)
    if unit == "weekend" and step == 0 and setting.lean < 0 and setting.day.weekday() < 4:  # noqa: PLR2004  # Friday
        step = -1
    first, last = unit_around(unit, setting.day, step)
    return Days(first=first, last=last, assumed=_assumed(setting))


def of_week(found: Captured, setting: Setting) -> Days | None:
    """Friday of next week, mardi de la semaine dernière; the 20th of next month."""
    unit, step = _unit(found), found.step() or 0
    if setting.day is None:
        return setting.unknown(_RELATIVE)
    first, last = unit_around(unit, setting.day, step)
    wanted = found.number("w", "weekday", "short_weekday")
    if wanted is not None and unit == "week":
        day = first + timedelta(days=wanted)
        until = first + timedelta(days=found.number("w2", "weekday", "short_weekday") or wanted)
        return Days(first=day, last=until, assumed=_assumed(setting))
    number = found.number("d", "day", "ordinal", "rank", "count")
    until_number = found.number("d2", "day", "ordinal", "rank", "count") or number
    if unit != "month" or number is None or until_number is None or not 1 <= number <= until_number <= last.day:
        return None
    return Days(first=first.replace(day=number), last=first.replace(day=until_number), assumed=_assumed(setting))


def _counts(found: Captured) -> list[tuple[int, int, str]]:
    """Give the counts of units that a form captured, each as least, most and unit."""
    counts = []
    for number, unit in (("n", "u"), ("n2", "u2"), ("n3", "u3")):
        if found.has(number):
            few = found.of(number, "few")
            value = found.number(number, "count", "day", "number", "short_year", "year")
            low, high = few if isinstance(few, tuple) else (value, value)
            if low is not None:
                counts.append((low, high, found.word(unit, "unit")))
    return counts


def _moved(day: date, counts: list[tuple[int, int, str]], sign: int, *, most: bool) -> date:
    for low, high, unit in counts:
        number = sign * (high if most else low)
        if unit in _MONTHS:
            day = add_months(day, number * _MONTHS[unit])
        else:
            day += timedelta(days=number * _DAYS[unit])
    return day


def counted_back(found: Captured, setting: Setting) -> Days | None:
    """Il y a quatre ans, two days ago: the day, week or month so many before; a round number of years, the year."""
    return _counted(found, setting, -1)


def counted_on(found: Captured, setting: Setting) -> Days | None:
    """Dans deux jours, in three weeks: the day, week or month so many after."""
    return _counted(found, setting, 1)


def _counted(found: Captured, setting: Setting, sign: int) -> Days | None:
    counts, anchor = _counts(found), setting.day
    if not counts or any(unit not in {*_MONTHS, *_DAYS} for _, _, unit in counts):
        return None
    offset = found.number("t", "days") or 0
    if anchor is None:
        return setting.unknown(_RELATIVE)
    anchor += timedelta(days=offset)
    ends = sorted(_moved(anchor, counts, sign, most=most) for most in (False, True))
    if found.has("half"):
        ends = [add_months(end, sign * 6) for end in ends]
    if found.has("b"):
        return _bounded(found, ends, anchor, setting)
    low, _, unit = counts[-1]
    wide = "day" if unit == "day" else "week" if unit in _DAYS else "month"
    if len(counts) == 1 and (unit in {"decade", "century"} or (unit == "year" and low >= _ROUND)):
        return Days(first=year_of(ends[0].year)[0], last=year_of(ends[1].year)[1], assumed=_around(setting, "year"))
    first, last = unit_around(wide, ends[0])[0], unit_around(wide, ends[1])[1]
    return Days(first=first, last=last, assumed=_around(setting, wide))


def _bounded(found: Captured, ends: list[date], anchor: date, setting: Setting) -> Days:
    """Over two years ago: before that day; less than two years ago: from that day to the article's."""
    if found.plays("b", "over"):
        return Days(first=None, last=ends[1], assumed=_assumed(setting))
    return Days(first=ends[0], last=anchor, assumed=_assumed(setting))


def _around(setting: Setting, unit: str) -> str:
    return f"the {unit} {_assumed(setting)}" if unit != "day" else _assumed(setting)


def stretch(found: Captured, setting: Setting) -> Days | None:
    """Les six prochains mois, the past five years, over the next week: from the article's date on, or up to it."""
    one = found.plays("u", "one_unit") and not found.plays("r", "lasts", "nexts")
    vague = (1, 1) if one else _VAGUE  # "the past month", "ces derniers mois"
    counts, step = _counts(found) or [(*vague, found.word("u", "unit"))], found.step()
    if step is None or any(unit not in {*_MONTHS, *_DAYS} for _, _, unit in counts):
        return None
    if setting.day is None:
        return setting.unknown(_RELATIVE)
    end = _moved(setting.day, counts, step or 1, most=True)
    day = timedelta(days=1)
    first, last = (end, setting.day - day) if step < 0 else (setting.day + day, end)
    return Days(first=first, last=last, assumed=_assumed(setting)) if first <= last else None


def within(found: Captured, setting: Setting) -> Days | None:
    """Within six months, d'ici deux ans: from the article's date to so many units after it."""
    counts = _counts(found)
    if not counts or any(unit not in {*_MONTHS, *_DAYS} for _, _, unit in counts):
        return None
    if setting.day is None:
        return setting.unknown(_RELATIVE)
    return Days(first=setting.day, last=_moved(setting.day, counts, 1, most=True), assumed=_assumed(setting))


def to_date(_: Captured, setting: Setting) -> Days | None:
    """Year to date, depuis le début de l'année: from 1 January to the article's date."""
    if setting.day is None:
        return setting.unknown(_RELATIVE)
    return Days(first=setting.day.replace(month=1, day=1), last=setting.day, assumed=_assumed(setting))


def another_date(_: Captured, __: Setting) -> Days | None:
    """Two days later, le lendemain: reckoned from another date than the article's, which the words do not give."""
    return Days(first=None, last=None, assumed="reckoned from another date of the text, which is not worked out")
