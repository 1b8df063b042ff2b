"""Dates found in a text: forms matched over its tokens, checked, joined into ranges, and resolved."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claimcheck.records import Period
from claimcheck.text.dates import relative, units
from claimcheck.text.dates.around import Around, around, end_before, goes_on_from
from claimcheck.text.dates.captured import Captured, Setting
from claimcheck.text.dates.checks import is_meant
from claimcheck.text.dates.days import Days, days_in_words
from claimcheck.text.dates.explicit import with_part
from claimcheck.text.dates.forms import Form, Grammar, grammar_for
from claimcheck.text.dates.tokens import OTHER, Row, read_tokens
from claimcheck.text.words import Words, words_for

__all__ = ["find_dates"]

_JOINS = frozenset({"to", "until", "dash"})
_BETWEEN = frozenset({"the", "of", "weekday", "short_weekday", "comma"})
_MOST_BETWEEN = 3
_REACH = 12
_SPANS = (units.nth, units.quarter)
_WEEKDAYS = frozenset({"weekday", "weekday and day"})
_UNRESOLVED = "the article's date is not known to the day"


@dataclass(frozen=True, slots=True)
class _Found:
    """A form that matched: its tokens from ``first`` to before ``last``, and where it stands in the text."""

    form: Form
    captured: Captured
    first: int
    last: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Text:
    """A text under reading, with all that its dates are read by."""

    text: str
    folded: str
    row: Row
    words: Words
    around: Around
    reference: Period | None


def find_dates(text: str, folded: str, language: str, reference: Period | None) -> Iterator[Period]:
    """Give the dates of a text as periods, in order, none overlapping."""
    grammar = grammar_for(language)
    row = read_tokens(folded, grammar.lexicon)
    letters = "".join(row.letters)
    if not letters.strip(OTHER):
        return
    words = words_for(language)
    reading = _Text(text, folded, row, words, around(language), reference)
    found = list(_found(letters, grammar, reading))
    place = 0
    while place < len(found):
        follower = found[place + 1] if place + 1 < len(found) and _joins(found[place], found[place + 1], row) else None
        period = _range(found[place], follower, reading) if follower else None
        if period is not None:
            place += 2
            yield period
            continue
        place += 1
        single = _single(found[place - 1], reading)
        if single is not None:
            yield single


def _found(letters: str, grammar: Grammar, reading: _Text) -> Iterator[_Found]:
    """Give the forms in order; where one is not meant as a date, the next form and then the next place is tried."""
    place, end = 0, len(letters)
    while place < end:
        found = _at(letters, place, grammar, reading) if letters[place] in grammar.forms else None
        if found is None:
            place += 1
        else:
            place = found.last
            yield found


def _at(letters: str, place: int, grammar: Grammar, reading: _Text) -> _Found | None:
    """Give the first form that matches at a token and is meant as a date, or None."""
    row, words = reading.row, reading.words
    for form, pattern in grammar.forms[letters[place]]:
        match = pattern.match(letters, place)
        if match is None:
            continue
        captured = Captured(row, match, words.dates.next_week_day)
        found = _Found(form, captured, place, match.end(), row.starts[place], row.ends[match.end() - 1])
        meant = is_meant(form.name, captured, reading.text, reading.folded, words) and not _is_habitual(found, reading)
        if meant and _days(found, reading) is not None:
            return found
    return None


def _is_habitual(found: _Found, reading: _Text) -> bool:
    """Tell "fermé le lundi", of every week, from "il est arrivé le lundi": no verb tells of a time."""
    if found.form.name != "weekday" or not found.first:
        return False
    dates, before = reading.words.dates, found.first - 1
    article = reading.folded[reading.row.starts[before] : reading.row.ends[before]]
    if article not in dates.habitual:
        return False
    opened = reading.folded[max(0, reading.row.starts[before] - _REACH) : reading.row.starts[before]]
    kept_open = re.search(rf"(?:{dates.open_or_shut}) $", opened) is not None
    return kept_open or reading.around.lean(reading.text, reading.folded, found.start, found.end) == 0


def _days(found: _Found, reading: _Text, setting: Setting | None = None) -> Days | None:
    """Give the days of a form, or None where no calendar has them."""
    settings = [setting] if setting else _settings(found, reading)
    resolved = []
    for one in settings:
        try:
            days = found.form.days(found.captured, one)
            resolved.append(with_part(found.captured, days, one) if days else None)
        except (ValueError, OverflowError):
            return None
    if any(days is None for days in resolved):
        return None
    ends = {(days.first, days.last) for days in resolved if days}
    return resolved[0] if len(ends) == 1 else Days(first=None, last=None, assumed=_UNRESOLVED)


def _settings(found: _Found, reading: _Text) -> list[Setting]:
    """Give the article's date as what dates are reckoned from: its first day, and its last where it is longer."""
    reference = reading.reference
    if reference is None or reference.first is None:
        return [Setting(None, "")]
    lean = _lean(found, reading)
    days = (
        [reference.first]
        if reference.last in (None, reference.first)
        else [reference.first, reference.last or date.max]
    )
    named = f"the article's date, {days_in_words(reference.first, reference.last or reference.first)}"
    return [Setting(day, named, lean) for day in days]


def _lean(found: _Found, reading: _Text) -> int:
    place = reading.text, reading.folded, found.start, found.end
    closing = end_before(reading.row, found.first, found.last)
    weekday = found.form.name in _WEEKDAYS
    if closing in {"by", "until", "before"} or reading.around.is_deadline_noun(*place[1:]):
        past = closing == "until" and reading.around.lean(*place) < 0
        ahead = bool(closing) and reading.around.lean_of_a_month(*place) > 0
        return -1 if weekday and past else int(weekday or ahead)
    if found.first and "back_from" in reading.row.entries[found.first - 1]:
        return -1
    if weekday or found.form.name in {"this month", "weekend", "day"}:
        return reading.around.lean(*place)
    lean = reading.around.lean_of_a_month(*place)
    return min(lean, 0) if found.form.days in _SPANS else lean  # "will publish first-quarter results"


def _joins(one: _Found, other: _Found, row: Row) -> bool:
    """Tell whether "to", a dash, or the "and" of "between" stands between two dates, and nothing else."""
    between = range(one.last, other.first)
    if not 1 <= len(between) <= _MOST_BETWEEN:
        return False
    roles = row.entries[one.last]
    opened = any("between" in row.entries[place] for place in range(max(0, one.first - 2), one.first))
    if not (_JOINS.intersection(roles) or ("and" in roles and opened)):
        return False
    return all(_BETWEEN.intersection(row.entries[place]) for place in between[1:])


def _range(one: _Found, other: _Found, reading: _Text) -> Period | None:
    """Give two dates as one period; the one without a year takes that of the other."""
    last = _days(other, reading)
    first = _days(one, reading)
    if first is None or last is None:
        return None
    if first.first is not None and _is_loose(other):
        last = _days(other, reading, Setting(first.first, "", 1))
    elif last.first is not None and _is_loose(one):
        first = _days(one, reading, Setting(last.first, "", -1))
    if first is None or last is None or (first.first and last.last and first.first > last.last):
        return None
    assumed = "; ".join(dict.fromkeys(filter(None, (first.assumed, last.assumed))))
    ends = (first.first, last.last) if first.first and last.last else (None, None)
    return Period(
        start=one.start, end=other.end, text=reading.text[one.start : other.end], first=ends[0], last=ends[1],
        assumed=assumed,
    )  # fmt: skip


def _is_loose(found: _Found) -> bool:
    """Tell a weekday, or a day or month that says no year by itself nor by "next" and "last"."""
    captured = found.captured
    if found.form.name in _WEEKDAYS:
        return True
    if not captured.has("m") and not captured.has("md"):
        return False
    return not any(captured.has(group) for group in ("y", "yy", "yz", "u", "ub", "r", "rc"))


def _single(found: _Found, reading: _Text) -> Period | None:
    days = _days(found, reading)
    if days is None or found.form.name == "now":  # "until now" is no date unless a range begins or ends there
        return None
    start, end, text = found.start, found.end, reading.text
    period = Period(start=start, end=end, text=text[start:end], first=days.first, last=days.last, assumed=days.assumed)
    return _bounded(period, found, reading)


def _bounded(period: Period, found: _Found, reading: _Text) -> Period:
    """Give a deadline as one day, and an open end after "since", "before" and "after"."""
    role = end_before(reading.row, found.first, found.last)
    if reading.around.is_deadline_noun(reading.folded, found.start, found.end):
        return replace(period, deadline=True)
    if role in {"by", "until"} or (role == "before" and _is_to_come(period, reading)):
        if found.captured.word("p", "part") != "late":
            return replace(period, deadline=True)
        kept = "; ".join(said for said in period.assumed.split("; ") if not said.startswith("late read as"))
        return replace(period, first=period.last, deadline=True, assumed=kept)
    if period.first is None or period.last is None:
        return period
    one = timedelta(days=1)
    stretch = found.form.days is relative.stretch  # "since the last four days" ends with the article
    if (role == "since" or _goes_on(found, reading)) and not found.captured.has("d2") and not stretch:
        return replace(period, last=None)
    if role == "before" and period.first > date.min:
        return replace(period, first=None, last=period.last if found.captured.has("p") else period.first - one)
    if role == "after" and period.last < date.max:
        return replace(period, first=period.last + one, last=None)
    return period


def _goes_on(found: _Found, reading: _Text) -> bool:
    ahead = reading.around.lean(reading.text, reading.folded, found.start, found.end) > 0
    precise = found.form.name in _WEEKDAYS or found.captured.has("d")
    return goes_on_from(reading.row, found.first, found.last, ahead=ahead and precise)


def _is_to_come(period: Period, reading: _Text) -> bool:
    """Tell "before June 30", a closing date, from "before 1914": it is still to come for the article."""
    published = reading.reference
    if period.last is None:
        return True
    if published is None or published.first is None:
        return period.first == period.last
    return period.last >= published.first
