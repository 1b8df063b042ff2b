"""What only looks like a date: "a mai", "you may", "2000 soldiers", "24/7", "the 27th floor"."""

import re

from claimcheck.text.dates.captured import Captured
from claimcheck.text.terms import is_counted_noun
from claimcheck.text.words import Words

__all__ = ["is_meant"]

_FOLLOWING = re.compile(r" ([^\W\d_]+)")
_UNIT_AFTER = re.compile(r" ?[%€$£°]|[.,:][0-9]|-[^\W\d_]")
_BEFORE = re.compile(r"([^\W\d_]+)['.°]? ?$")
_NEAR_YEARS = range(1900, 2100)
_HUNDRED = 100
_OPENERS = ("opener", "by", "until", "since", "before", "after", "between", "from", "to", "part", "this", "last", "next", "on")


def is_meant(name: str, found: Captured, text: str, folded: str, words: Words) -> bool:
    """Tell whether what matched a form is meant as a date, by the words and signs beside it."""
    row = found.row
    first, last = found.match.span()
    start, end = row.starts[first], row.ends[last - 1]
    if text[start - 1 : start] in _GLUE and start and not _is_separate(name, text, start):
        return False
    if found.has("m") and not _is_month(name, found, text, folded, words):
        return False
    check = _CHECKS.get(name)
    return check is None or check(found, text, folded, words, end)


_GLUE = {"_", "@", "#", "$", "€", "£"}


def _is_separate(name: str, text: str, start: int) -> bool:
    return name == "date" and text[start - 1] == "_"


def _opened(found: Captured) -> bool:
    """Tell whether a word before the form opens a date ("in May", "depuis mars")."""
    first = found.match.start()
    for place in range(first - 1, max(-1, first - 3), -1):
        entry = found.row.entries[place]
        if any(role in entry for role in _OPENERS):
            return True
        if "the" not in entry:
            return False
    return False


def _is_month(name: str, found: Captured, text: str, folded: str, words: Words) -> bool:
    """Tell May from may, mars from Mars: a word of other senses needs a day, a year or an opening word beside it."""
    dates, row, place = words.dates, found.row, found.place("m")
    entry = row.entries[place]
    start = row.starts[place]
    capital = text[start].isupper()
    if name == "month":
        return _is_bare_month(found, entry, text, folded, capital=capital, words=words)
    if "doubtful" not in entry or not dates.month_capital or capital:
        return name != "month and day" or _has_a_day(found, folded, words)
    return found.plays("d", "ordinal", "rank") or found.has("y") and not found.has("d") or name in _SURE


_SURE = {"day and month", "year month day", "month day year", "days of a month", "nth of", "nth weekday", "March last year"}


def _has_a_day(found: Captured, folded: str, words: Words) -> bool:
    """Tell "May 2" from "in May 2 million people"; where the day comes first, the figure after a month is seldom one."""
    if found.has("y") or found.has("u") or found.has("ub"):
        return True
    end = found.row.ends[found.match.end() - 1]
    if _counts_something(folded, end, words):
        return False
    following = folded[end : end + 2].strip()
    sign = following[:1]
    return not words.dates.day_first or not sign or not sign.isalpha() or _joined_after(found)


def _joined_after(found: Captured) -> bool:
    place = found.match.end()
    entry = found.row.entries[place] if place < len(found.row.entries) else {}
    return any(role in entry for role in ("to", "until", "and"))


def _counts_something(folded: str, end: int, words: Words) -> bool:
    if _UNIT_AFTER.match(folded, end):
        return True
    following = _FOLLOWING.match(folded, end)
    word = following.group(1) if following else ""
    return bool(word) and (word in words.numbers.scales or is_counted_noun(word))


def _is_bare_month(
    found: Captured, entry: object, text: str, folded: str, *, capital: bool, words: Words
) -> bool:
    roles = set(entry)  # type: ignore[call-overload]  # a mapping of roles
    if found.has("p"):
        return "count" not in roles
    end = found.row.ends[found.match.end() - 1]
    if "count" in roles or re.match(r"[-'][^\W\d_]", folded[end : end + 2]):
        return False
    opened = _opened(found)
    if "doubtful" not in roles:
        return opened or capital or not words.dates.month_capital
    if words.dates.month_capital:
        return opened and (capital or len(text) == len(folded) and _after_in(found))
    return opened and not capital


def _after_in(found: Captured) -> bool:
    """Tell "in may" where no capital is written."""
    first = found.match.start()
    entry = found.row.entries[first - 1] if first else {}
    return "in" in entry or "since" in entry


def _year(found: Captured, text: str, folded: str, words: Words, end: int) -> bool:
    """Tell a year from a count, a price and a number in a name."""
    year = found.number("y", "year") or 0
    if _UNIT_AFTER.match(folded, end) or _is_glued(folded, end):
        return False
    if found.has("p"):
        return True
    start = found.row.starts[found.match.start()]
    before = _BEFORE.search(folded, max(0, start - 20), start)
    if before and before.group(1) in words.dates.never_years:
        return False
    following = _FOLLOWING.match(folded, end)
    word = following.group(1) if following else ""
    if word and (is_counted_noun(word) or word in words.numbers.scales or word in words.units.units or word in words.units.currencies):
        return False
    if year not in _NEAR_YEARS:
        return _opened(found) and (not word or word in words.sense.stop_words)
    if year % _HUNDRED == 0 or text[start - 1 : start] in {".", ","}:
        return _opened(found) and not (word.endswith("s") and word not in words.sense.stop_words)
    return True


def _is_glued(folded: str, end: int) -> bool:
    return folded[end : end + 1].isalnum() or (folded[end : end + 1] == " " and folded[end + 1 : end + 4].isdigit())


def _years(found: Captured, _: str, folded: str, words: Words, end: int) -> bool:
    return not _counts_something(folded, end, words) and not _is_glued(folded, end)


def _figures(found: Captured, text: str, folded: str, words: Words, end: int) -> bool:
    """Tell 22/04 and "on 4/22" from fractions, ratios and marks."""
    value = found.of("md", "month_day")
    marked = isinstance(value, tuple) and bool(value[3])
    if _counts_something(folded, end, words):
        return False
    listed = found.match.start() > 0 and "comma" in found.row.entries[found.match.start() - 1]
    before = found.row.entries[found.match.start() - 1] if found.match.start() else {}
    return found.has("w") or marked or _opened(found) or "the" in before or listed or not folded[:1].strip()[1:] and len(text) <= _ALONE


_ALONE = 10  # a text that is all date


def _holiday(found: Captured, text: str, folded: str, words: Words, end: int) -> bool:
    if found.has("y") or found.has("r") or not words.dates.month_capital:
        return found.has("y") or found.has("r") or _opened_by_time(found)
    return text[found.row.starts[found.place("h")]].isupper()


def _opened_by_time(found: Captured) -> bool:
    """Tell "à Noël" and "avant Noël" from "marché de Noël"."""
    first = found.match.start()
    for place in range(first - 1, max(-1, first - 3), -1):
        entry = found.row.entries[place]
        if any(role in entry for role in ("to", "on", "by", "until", "since", "before", "after", "in")) and "of" not in entry:
            return True
        if "the" not in entry:
            return False
    return False


def _short_weekday(found: Captured, text: str, folded: str, words: Words, end: int) -> bool:
    return not _counts_something(folded, end, words)


def _season_alone(found: Captured, text: str, folded: str, words: Words, end: int) -> bool:
    """Tell "l'été" from "a l'été": an article before, and no noun that it qualifies behind."""
    return not re.match(r"-|'", folded[end : end + 1])


def _from_here(found: Captured, text: str, folded: str, words: Words, end: int) -> bool:
    """Tell "will leave in two days" from "built in two years": "in" points ahead where the verb does."""
    first = found.match.start()
    if "ahead" in found.row.entries[first]:
        return True
    start = found.row.starts[first]
    return re.search(rf"(?<!\w){words.dates.future}(?!\w)", folded[max(0, start - 60) : start]) is not None


def _quarter_sign(found: Captured, text: str, folded: str, words: Words, end: int) -> bool:
    return text[found.row.starts[found.place("q")]].isupper() or found.has("y") or folded[end : end + 1] != "-"


def _ten(found: Captured, text: str, folded: str, words: Words, end: int) -> bool:
    return found.word("un", "unit") != "half" or found.has("y") or found.has("yz") or found.has("wu") or found.has("tu") or found.has("wub")


_CHECKS = {
    "year": _year,
    "two years": _years,
    "years to": _years,
    "years between": _years,
    "month and day in figures": _figures,
    "holiday": _holiday,
    "weekday and day": _short_weekday,
    "in two days": _from_here,
    "the season": _season_alone,
    "Q3": _quarter_sign,
}
