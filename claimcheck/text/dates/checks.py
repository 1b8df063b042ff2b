"""What only looks like a date: "2000 soldiers", "24/7", "Black Friday", "the 27th floor"."""

import re
from collections.abc import Callable

from claimcheck.text.ages import is_owned
from claimcheck.text.dates.captured import Captured
from claimcheck.text.dates.looks import LISTED, OPENERS, Look
from claimcheck.text.dates.months import is_day_first, is_month
from claimcheck.text.fold import is_in_capitals, written_length
from claimcheck.text.words import Words

__all__ = ["is_meant"]

_MONEY_BEFORE = re.compile(r"[@#$€£] ?$")
_CLAUSE_END = re.compile(r"[.;:!?] ")
_FIGURE_BEFORE = re.compile(r"[0-9%](?: [a-z]+)? $")
_NEAR_YEARS = range(1900, 2100)
_HUNDRED = 100
_HEADLINE = 60  # characters after a weekday: all in capitals they are a headline, and the next word need be no name
_FRACTIONS = frozenset({2, 3, 4, 5, 8, 10})
_YEAR_OPENERS = ("in", "since", "until", "before", "after", "part", "this", "between")
_TIMES = ("on", "by", "until", "since", "before", "after", "in")


def is_meant(name: str, found: Captured, text: str, folded: str, words: Words) -> bool:
    """Tell whether what matched a form is meant as a date, by the words and signs beside it."""
    look = Look(found, text, folded, words)
    if _MONEY_BEFORE.search(text, max(0, look.start - 2), look.start):
        return False
    if found.has("m") and not is_month(name, look):
        return False
    if found.has("p") and not _is_part(look):
        return False
    check = _CHECKS.get(name)
    return check is None or check(look)


def _is_part(look: Look) -> bool:
    """Tell "the end of next summer" and "end 2022" from "comes to an end next summer": a noun takes "of"."""
    found = look.found
    place = found.place("p")
    written = look.folded[found.row.starts[place] : found.row.ends[place]]
    if written not in look.words.dates.part_nouns or "of" in look.entry(place + 1) or "dash" in look.entry(place + 1):
        return True
    return not found.has("r") and not found.has("rb")


def _year(look: Look) -> bool:
    """Tell a year from a count, a price and a number in a name."""
    year, words, word = look.found.number("y", "year") or 0, look.words, look.following
    if look.is_measured or look.is_glued:
        return False
    if look.found.has("p"):
        return True
    if look.before in words.dates.never_years and not look.opened_by(("after", "before", "by")):
        return False
    if look.is_scaled or word in words.units.units or word in words.units.currencies:
        return False
    if year in _NEAR_YEARS and year % _HUNDRED:
        return look.is_the_one or not look.counts_something
    ends = not word or word in words.sense.stop_words
    opened = look.opened_by(_YEAR_OPENERS) and (ends or not look.is_plural(word))
    if year in _NEAR_YEARS:
        return opened or look.opened_by(("year_unit",)) or (look.is_the_one and not ends and not look.is_plural(word))
    return opened or (ends and (look.is_in_brackets or (look.is_opened and year % _HUNDRED != 0)))


def _years(look: Look) -> bool:
    """Tell "from 1990 to 2000" from "from 1000 to 1500": two round numbers are no years, but for "in 1500-1600"."""
    round_ones = [look.found.number(group, "year") for group in ("y", "y2")]
    if all(year is not None and year % _HUNDRED == 0 for year in round_ones):
        return "dash" in look.entry(look.found.match.start() + 1) and look.opened_by(("in",))
    return not look.counts_something and not look.is_glued


def _figures(look: Look) -> bool:
    """Tell 22/04 and "on 4/22" from fractions, ratios and marks."""
    found = look.found
    value = found.of("md", "month_day")
    if look.counts_something or not isinstance(value, tuple):
        return False
    before = look.entry(found.match.start() - 1)
    if _is_a_fraction(look.folded[look.start : look.end]) and not value[3]:
        return (
            found.has("w")
            or "on" in before
            or "the_day" in before
            or "dash" in before
            or look.is_joined_to("month_day")
        )
    listed = any(role in before for role in LISTED) or look.is_joined_to("month_day") or look.is_joined_to("date")
    alone = look.end - look.start == written_length(look.text)
    return found.has("w") or bool(value[3]) or alone or look.is_opened or "the" in before or listed


def _is_a_fraction(written: str) -> bool:
    """Tell 2/3 and 1/10, fractions sooner than days."""
    part, _, whole = written.partition("/")
    return part.isdigit() and whole.isdigit() and int(part) < int(whole) and int(whole) in _FRACTIONS


def _holiday(look: Look) -> bool:
    """Tell "à Noël" and "avant Noël" from "marché de Noël"."""
    found, dates = look.found, look.words.dates
    if found.has("y") or found.has("r"):
        return True
    if dates.month_capital:
        noun = look.following and look.following not in look.words.sense.stop_words
        named = look.text[found.row.starts[found.place("h")]].isupper()
        return named and (not noun or look.opened_by((*_TIMES, "day_opener")))
    return look.opened_by(_TIMES) and "of" not in look.entry(found.match.start() - 1)


def _counts_nothing(look: Look) -> bool:
    return not look.counts_something


def _from_here(look: Look) -> bool:
    """Tell "will leave in two days" from "built in two years": "in" points ahead where the verb does."""
    if "ahead" in look.entry(look.found.match.start()):
        return True
    before = _CLAUSE_END.split(look.folded[max(0, look.start - 60) : look.start])[-1]
    return re.search(rf"(?<!\w)(?:{look.words.dates.future})(?!\w)", before) is not None


def _is_a_day(look: Look) -> bool:
    """Tell "this morning" and "today" from "This Morning", the name of a show, and TODAY, that of a paper."""
    written = look.text[look.start : look.end]
    if written.isupper() and not is_in_capitals(look.text):
        return False
    return not look.words.dates.month_capital or not any(word[:1].isupper() for word in written.split()[1:])


def _is_a_weekday(look: Look) -> bool:
    """Tell Sunday from the Sunday Times, Black Friday and Saturday Night Live."""
    word, dates = look.following, look.words.dates
    if look.before in dates.weekday_titles:
        return False
    if word in dates.shows and look.text[look.end + 1].isupper():
        return look.text[look.start : look.end + _HEADLINE].isupper()
    return word not in look.words.dates.weekday_names


def _decade(look: Look) -> bool:
    """Tell "the 80s", "’80s" and "80s music" from temperatures ("80s across the plains") and ages ("her early 20s")."""
    if is_owned(look.folded, look.start, look.words):
        return False
    if not look.found.plays("c", "short_year") or look.found.has("p") or look.follows_a("decade"):
        return True
    apostrophe = look.folded[look.start - 1 : look.start] == "'"
    named = bool(look.following) and look.following not in look.words.sense.stop_words
    return apostrophe or named or look.opened_by(("the", *OPENERS))


def _is_bounded(look: Look) -> bool:
    """Tell "more than a year ago" from "12,000 more than a year ago", where the bound is the figure's."""
    return not look.found.has("b") or _FIGURE_BEFORE.search(look.folded, max(0, look.start - 24), look.start) is None


def _is_no_verb(look: Look) -> bool:
    """Tell "in the last two years" from "the talks last two years": a noun stands before the verb."""
    first = look.found.match.start()
    word = look.folded[look.start : look.found.row.ends[first]]
    if word not in look.words.dates.also_verbs or not look.before:
        return True
    return bool(look.entry(first - 1)) or look.before in look.words.sense.stop_words


_CHECKS: dict[str, Callable[[Look], bool]] = {
    "year": _year,
    "two years": _years,
    "years to": _years,
    "years between": _years,
    "month and day in figures": _figures,
    "holiday": _holiday,
    "decade": _decade,
    "ago": _is_bounded,
    "past years": _is_no_verb,
    "day and month": is_day_first,
    "weekday and day": _counts_nothing,
    "in two days": _from_here,
    "today": _is_a_day,
    "weekday": _is_a_weekday,
}
