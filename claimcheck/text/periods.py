"""Dates in running text, as periods of days, resolved against the article's date.

This first version reads explicit dates: day and month with or without a year, month and year, year, ranges of days,
ISO and figures-only dates. Dates such as "yesterday" are left alone rather than guessed.
"""

import re
from calendar import monthrange
from datetime import date
from functools import cache

from claimcheck.records import Period, period_text, shift
from claimcheck.text.fold import fold
from claimcheck.text.terms import is_counted_noun
from claimcheck.text.words import Words, words_for

__all__ = ["describe", "read_periods"]

_HALF_A_YEAR = 6  # months
_MONTHS = 12
_CENTURIES = {"19", "20"}  # a figure of four digits outside them is seldom a year
_FOLLOWING = re.compile(r" ([^\W\d_]+)")


def read_periods(
    text: str, language: str, reference: Period | None = None, start: int = 0, end: int | None = None
) -> tuple[Period, ...]:
    """Give the dates of ``text[start:end]`` as periods, in order.

    A date without a year takes it from ``reference`` (the article's date), and ``assumed`` says so; without a
    reference its ends are null.

    >>> [(p.text, str(p.first), str(p.last)) for p in read_periods("le 14 avril 2021", "fr")]
    [('14 avril 2021', '2021-04-14', '2021-04-14')]
    """
    words, part = words_for(language), text[start:end]
    folded = fold(part)
    found = (_read(match, part, folded, words, reference) for match in _pattern(language).finditer(folded))
    return tuple(shift(period, start) for period in found if period is not None)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = words_for(language)
    month = "|".join(sorted(map(re.escape, words.dates.months), key=len, reverse=True))
    weekday = rf"(?:(?:{'|'.join(words.dates.weekdays)}) )?"
    day = rf"[0-9]{{1,2}}(?:{words.dates.ordinal_day})?"
    to, dot = rf"(?: ?[-–] ?| {words.dates.day_to} )", r"\b(?:\.(?= [0-9]))?"
    year = r"(?:1[0-9]|20|21)[0-9][0-9]"
    day_first = rf"{weekday}(?P<d1>{day})(?:{to}{weekday}(?P<d1b>{day}))?{words.dates.month_link} (?P<m1>{month}){dot}"
    quarters = "|".join(words.dates.quarters)
    dates = (
        rf"(?P<y5>{year})-(?P<m5>[0-9][0-9])-(?P<d5>[0-9][0-9])(?![0-9])",
        rf"(?P<d6>[0-9]{{1,2}})[/.](?P<m6>[0-9]{{1,2}})[/.](?P<y6>{year})(?![0-9])",
        rf"{day_first}(?:,? (?P<y1>{year})(?![0-9]))?",
        rf"(?P<m2>{month}){dot} (?P<d2>{day})(?:{to}(?P<d2b>{day}))?(?![0-9])(?:,? (?P<y2>{year})(?![0-9]))?",
        rf"(?P<m3>{month}){dot}{words.dates.month_link} (?P<y3>{year})(?![0-9])",
        rf"(?:(?P<q9>{quarters}) {words.dates.quarter}|(?P<q9b>[qt][1-4]))(?: (?P<y9>{year}))?(?![0-9])",
        rf"(?:{'|'.join(rf'(?<={opener} )' for opener in words.dates.month_openers)})(?P<m4>{month})\b(?! [0-9])",
    )
    ends = rf"(?![0-9%€$]|[.,][0-9]|[ -](?:{_counted(words)})(?!\w))"
    opener = rf"(?<![\w,.])(?:{words.dates.year_opener})[ -]{words.dates.year_word}?"
    years = (
        rf"(?<!\w)(?:{words.dates.year_opener}|{words.bounds.range_from}|{words.bounds.between}) "
        rf"(?P<y8>{year})(?: ?[-–] ?| {words.dates.year_to} )(?P<y8b>{year}){ends}"
    )
    return re.compile(rf"(?<![\w.,/-])(?:{'|'.join(dates)})|{years}|(?:{opener}|\()(?P<y7>{year}){ends}")


def _counted(words: Words) -> str:
    return "|".join(map(re.escape, [*words.units.units, *words.units.currencies, *words.numbers.scales]))


def _read(match: re.Match[str], text: str, folded: str, words: Words, reference: Period | None) -> Period | None:
    parts = {name: value for name, value in match.groupdict().items() if value}
    by_kind = {name.rstrip("b")[0] + ("b" if name.endswith("b") else ""): value for name, value in parts.items()}
    year_group = next((name for name in ("y7", "y8") if name in parts), None)
    start = match.start(year_group) if year_group else match.start()
    days = _days(by_kind, words, reference)
    if days is None or not _is_capitalized_month(text, match, words) or _is_a_count(match, folded, words):
        return None
    first, last, assumed = days
    deadline = _is_deadline(folded, start, match.end(), words)
    if _starts_a_span(folded, start, words) and not deadline and last is not None:
        last = None
    return Period(
        start=start, end=match.end(), text=text[start : match.end()], first=first, last=last, deadline=deadline,
        assumed=assumed,
    )  # fmt: skip


def _days(parts: dict[str, str], words: Words, reference: Period | None) -> tuple[date | None, date | None, str] | None:
    if "q" in parts or "qb" in parts:
        return _quarter(parts, words, reference)
    written = parts.get("m", "")
    month = int(written) if written.isdigit() else words.dates.months.get(written)
    year, assumed = (int(parts["y"]), "") if "y" in parts else _assumed_year(reference, month or 1)
    if month is None:
        last_year = int(parts.get("yb", year))
        return (date(year, 1, 1), date(last_year, 12, 31), "") if year <= last_year else None
    if year == 0:
        return (None, None, assumed) if 1 <= month <= _MONTHS else None
    day, last_day = _day(parts.get("d")), _day(parts.get("db")) or _day(parts.get("d"))
    if not 1 <= month <= _MONTHS or (day and not 1 <= day <= (last_day or 0) <= monthrange(year, month)[1]):
        return None
    return date(year, month, day or 1), date(year, month, last_day or monthrange(year, month)[1]), assumed


def _quarter(parts: dict[str, str], words: Words, reference: Period | None) -> tuple[date, date, str] | None:
    number = words.dates.quarters[parts["q"]] if "q" in parts else int(parts["qb"][1])
    last_month = number * 3
    year, assumed = (int(parts["y"]), "") if "y" in parts else _assumed_year(reference, last_month)
    if year == 0 or ("qb" in parts and "y" not in parts):
        return None
    return date(year, last_month - 2, 1), date(year, last_month, monthrange(year, last_month)[1]), assumed


def _is_capitalized_month(text: str, match: re.Match[str], words: Words) -> bool:
    """Tell May from may: where months are written with a capital, a small letter is no month."""
    if not words.dates.month_capital:
        return True
    groups = [name for name in ("m1", "m2", "m3", "m4") if match.group(name)]
    return all(text[match.start(name)].isupper() for name in groups)


def _is_a_count(match: re.Match[str], folded: str, words: Words) -> bool:
    """Tell "1500 places" and "2000 soldiers" from a year: a noun that figures count follows, or any in old times."""
    if match.group("y7") is None:
        return False
    following = _FOLLOWING.match(folded, match.end())
    word = following.group(1) if following else ""
    if is_counted_noun(word):
        return True
    return bool(word) and word not in words.sense.stop_words and match.group("y7")[:2] not in _CENTURIES


def _assumed_year(reference: Period | None, month: int) -> tuple[int, str]:
    """Give the year that puts a month nearest to the article: December, read in February, is the last one."""
    if reference is None or reference.first is None:
        return 0, "no year is given and the article has no date"
    ahead = month - reference.first.month
    year = reference.first.year - (ahead > _HALF_A_YEAR) + (ahead < -_HALF_A_YEAR)
    return year, f"year taken from the article's date, {describe(reference)}"


def describe(period: Period) -> str:
    """Give a period's days as a sentence names them: a year, a month, a day, since one, or from one to another.

    >>> describe(Period(start=0, end=0, text="", first=date(2021, 2, 17), last=date(2021, 2, 18)))
    '2021-02-17 to 2021-02-18'
    """
    first, slash, last = period_text(period).partition("/")
    if not slash:
        return first or "unknown"
    if last == "..":
        return f"since {first}"
    return f"until {last}" if first == ".." else f"{first} to {last}"


def _day(written: str | None) -> int:
    digits = re.match(r"[0-9]+", written or "")
    return int(digits.group()) if digits else 0


def _is_deadline(folded: str, start: int, end: int, words: Words) -> bool:
    """Tell a closing date: "by", "avant le", or a noun such as deadline on either side."""
    before = folded[max(0, start - 40) : start].rstrip()
    if re.search(rf"(?<!\w){words.dates.deadline}$", before):
        return True
    if re.search(rf"{words.dates.deadline_nouns}{words.dates.deadline_link}$", before):
        return True
    return re.match(rf" {words.dates.deadline_nouns}", folded[end : end + 20]) is not None


def _starts_a_span(folded: str, start: int, words: Words) -> bool:
    before = folded[max(0, start - 20) : start].rstrip()
    return re.search(rf"(?<!\w){words.dates.since}$", before) is not None
