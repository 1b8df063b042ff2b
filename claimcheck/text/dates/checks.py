"""What only looks like a date: "a mai", "you may", "2000 soldiers", "24/7", "the 27th floor"."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.text.dates.captured import Captured
from claimcheck.text.dates.tokens import Entry
from claimcheck.text.terms import is_counted_noun
from claimcheck.text.words import Words

__all__ = ["is_meant"]

_FOLLOWING = re.compile(r" ([^\W\d_]+)")
_UNIT_AFTER = re.compile(r" ?[%€$£°]|[.,:][0-9]")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)['.°]? ?$")
_MONEY_BEFORE = re.compile(r"[@#$€£] ?$")
_CLAUSE_END = re.compile(r"[.;:!?] ")
_NEAR_YEARS = range(1900, 2100)
_HUNDRED = 100
_FRACTIONS = frozenset({2, 3, 4, 5, 8, 10})
_OPENERS = (
    "opener",
    "by",
    "until",
    "since",
    "before",
    "after",
    "between",
    "from",
    "part",
    "this",
    "last",
    "next",
    "on",
)
_YEAR_OPENERS = ("in", "since", "until", "before", "after", "part", "this", "between")
_TIMES = ("on", "by", "until", "since", "before", "after", "in")
_LISTED = ("dash", "to", "until", "and", "comma")


def is_meant(name: str, found: Captured, text: str, folded: str, words: Words) -> bool:
    """Tell whether what matched a form is meant as a date, by the words and signs beside it."""
    look = _Look(found, text, folded, words)
    if _MONEY_BEFORE.search(text, max(0, look.start - 2), look.start):
        return False
    if found.has("m") and not _is_month(name, look):
        return False
    if found.has("p") and not _is_part(look):
        return False
    check = _CHECKS.get(name)
    return check is None or check(look)


@dataclass(frozen=True, slots=True)
class _Look:
    """A form that matched, and the text around it."""

    found: Captured
    text: str
    folded: str
    words: Words

    @property
    def start(self) -> int:
        return self.found.row.starts[self.found.match.start()]

    @property
    def end(self) -> int:
        return self.found.row.ends[self.found.match.end() - 1]

    def entry(self, place: int) -> Entry:
        """Give the roles of a token, none beyond the ends of the row."""
        entries = self.found.row.entries
        return entries[place] if 0 <= place < len(entries) else {}

    def opened_by(self, roles: tuple[str, ...], skipped: tuple[str, ...] = ("the",)) -> bool:
        """Tell whether one of the two words before has one of these roles; only articles may stand between."""
        first = self.found.match.start()
        for place in (first - 1, first - 2):
            entry = self.entry(place)
            if any(role in entry for role in roles):
                return True
            if not any(role in entry for role in skipped):
                return False
        return False

    @property
    def is_opened(self) -> bool:
        """Tell "in May", "depuis mars", "the month of May"."""
        return self.opened_by(_OPENERS) or self.opened_by(("month_unit",), ("of",))

    def is_joined_to(self, role: str) -> bool:
        """Tell whether a dash or "to" joins what follows, and it has this role."""
        joining, other = self.entry(self.found.match.end()), self.entry(self.found.match.end() + 1)
        return role in other and any(one in joining for one in ("dash", "to", "until"))

    def follows_a(self, role: str) -> bool:
        """Tell whether a word with this role stands before, joined by a dash, a comma, "to" or "and"."""
        first = self.found.match.start()
        joining = self.entry(first - 1)
        return role in self.entry(first - 2) and any(one in joining for one in _LISTED)

    def ends_a_sentence(self, place: int) -> bool:
        """Tell "in July. Two men" from "on Jan. 2": a month in full takes no point before a count."""
        after = self.entry(place + 1)
        if "dot" not in after or place + 1 >= self.found.match.end() or not self.following:
            return False
        months = self.words.dates.months
        row, number = self.found.row, self.found.number("m", "month")
        written = self.folded[row.starts[place] : row.ends[place]]
        return not any(len(name) > len(written) for name, month in months.items() if month == number)

    @property
    def following(self) -> str:
        """The word after the form, if only a space stands between."""
        found = _FOLLOWING.match(self.folded, self.end)
        return found.group(1) if found else ""

    @property
    def counts_something(self) -> bool:
        """Tell "2 million", "12 soldiers" and "50 %"."""
        if _UNIT_AFTER.match(self.folded, self.end):
            return True
        word = self.following
        return bool(word) and (word in self.words.numbers.scales or is_counted_noun(word))

    @property
    def is_glued(self) -> bool:
        """Tell a part of a longer word or figure: "May-weather", "2000 000"."""
        after = self.folded[self.end : self.end + 4]
        if after[:1] in {"-", "'"} and after[1:2].isalpha() and not self.folded.startswith("'s", self.end):
            return not self.entry(self.found.match.end() + 1)
        return after[:1].isalnum() or (after[:1] == " " and after[1:].isdigit())


def _is_part(look: _Look) -> bool:
    """Tell "the end of next summer" and "end 2022" from "comes to an end next summer": a noun takes "of"."""
    found = look.found
    place = found.place("p")
    written = look.folded[found.row.starts[place] : found.row.ends[place]]
    if written not in look.words.dates.part_nouns or "of" in look.entry(place + 1) or "dash" in look.entry(place + 1):
        return True
    return not found.has("r") and not found.has("rb")


def _day_before(look: _Look) -> bool:
    """Tell "trois mai" from "one in May" and "in a May report": where the month comes first no day is a word."""
    return look.words.dates.day_first or look.found.plays("d", "day", "ordinal", "rank")


def _is_month(name: str, look: _Look) -> bool:
    """Tell May from may, mars from Mars: a word of other senses needs a day, a year or an opening word beside it."""
    found, dates = look.found, look.words.dates
    place = found.place("m")
    start = found.row.starts[place]
    written, capital = look.folded[start : found.row.ends[place]], look.text[start].isupper()
    if look.ends_a_sentence(place):
        return False
    if name == "month":
        return _is_bare_month(written, look, capital=capital)
    if written in dates.month_words and not capital and not found.plays("d", "ordinal", "rank"):
        return found.has("y") and (not found.has("d") or found.plays("d", "day"))
    return name != "month and day" or _has_a_day(look)


def _has_a_day(look: _Look) -> bool:
    """Tell "May 2" from "in May 2 million people"; day-first languages seldom write a day after."""
    found = look.found
    if found.has("y") or found.has("u") or found.has("ub"):
        return True
    if look.counts_something or look.is_glued:
        return False
    sign = look.folded[look.end : look.end + 2].strip()[:1]
    joined = look.entry(found.match.end())
    return not look.words.dates.day_first or not sign.isalpha() or any(role in joined for role in _LISTED)


def _is_bare_month(written: str, look: _Look, *, capital: bool) -> bool:
    dates = look.words.dates
    if "count" in look.entry(look.found.place("m")) or look.is_glued:
        return False
    if look.found.has("p") or look.is_joined_to("month") or look.follows_a("month"):
        return capital or not dates.month_capital or written not in dates.month_words
    before = look.entry(look.found.match.start() - 1)
    if written in dates.month_words and dates.month_capital and not capital:
        return "in" in before
    if written in dates.doubtful_months:
        return (
            look.is_opened
            if dates.month_capital or not capital
            else "in" in before or "ahead" in before or "this" in before
        )
    return capital or not dates.month_capital or look.is_opened


def _year(look: _Look) -> bool:
    """Tell a year from a count, a price and a number in a name."""
    year, words, word = look.found.number("y", "year") or 0, look.words, look.following
    if _UNIT_AFTER.match(look.folded, look.end) or look.is_glued:
        return False
    if look.found.has("p"):
        return True
    before = _WORD_BEFORE.search(look.folded, max(0, look.start - 20), look.start)
    if before and before.group(1) in words.dates.never_years and not look.opened_by(("after", "before", "by")):
        return False
    if look.counts_something or word in words.units.units or word in words.units.currencies:
        return False
    ends = not word or word in words.sense.stop_words
    if year not in _NEAR_YEARS:
        return (look.opened_by(_YEAR_OPENERS) or (look.is_opened and year % _HUNDRED != 0)) and ends
    if year % _HUNDRED == 0:
        return look.opened_by((*_YEAR_OPENERS, "year_unit")) and (ends or not word.endswith("s"))
    return True


def _years(look: _Look) -> bool:
    """Tell "from 1990 to 2000" from "from 1000 to 1500": two round numbers are no years, but for "in 1500-1600"."""
    round_ones = [look.found.number(group, "year") for group in ("y", "y2")]
    if all(year is not None and year % _HUNDRED == 0 for year in round_ones):
        return "dash" in look.entry(look.found.match.start() + 1) and look.opened_by(("in",))
    return not look.counts_something and not look.is_glued


def _figures(look: _Look) -> bool:
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
    listed = any(role in before for role in _LISTED) or look.is_joined_to("month_day") or look.is_joined_to("date")
    alone = look.end - look.start == len(look.text.strip())
    return found.has("w") or bool(value[3]) or alone or look.is_opened or "the" in before or listed


def _is_a_fraction(written: str) -> bool:
    """Tell 2/3 and 1/10, fractions sooner than days."""
    part, _, whole = written.partition("/")
    return part.isdigit() and whole.isdigit() and int(part) < int(whole) and int(whole) in _FRACTIONS


def _holiday(look: _Look) -> bool:
    """Tell "à Noël" and "avant Noël" from "marché de Noël"."""
    found, dates = look.found, look.words.dates
    if found.has("y") or found.has("r"):
        return True
    if dates.month_capital:
        return look.text[found.row.starts[found.place("h")]].isupper()
    return look.opened_by(_TIMES) and "of" not in look.entry(found.match.start() - 1)


def _counts_nothing(look: _Look) -> bool:
    return not look.counts_something


def _from_here(look: _Look) -> bool:
    """Tell "will leave in two days" from "built in two years": "in" points ahead where the verb does."""
    if "ahead" in look.entry(look.found.match.start()):
        return True
    before = _CLAUSE_END.split(look.folded[max(0, look.start - 60) : look.start])[-1]
    return re.search(rf"(?<!\w){look.words.dates.future}(?!\w)", before) is not None


def _is_a_day(look: _Look) -> bool:
    """Tell "this morning" from "This Morning", the name of a show."""
    written = look.text[look.start : look.end]
    return not look.words.dates.month_capital or not any(word[:1].isupper() for word in written.split()[1:])


def _is_a_weekday(look: _Look) -> bool:
    """Tell Sunday from the Sunday Times and Saturday Night Live; "Saturday night" has no capital."""
    word = look.following
    if word in look.words.dates.shows and look.text[look.end + 1].isupper() and not look.text[look.start :].isupper():
        return False
    return word not in look.words.dates.weekday_names


def _decade(look: _Look) -> bool:
    """Tell "the 80s", "’80s" and "80s music" from the temperatures of "widespread 80s across the plains"."""
    if not look.found.plays("c", "short_year") or look.found.has("p"):
        return True
    apostrophe = look.folded[look.start - 1 : look.start] == "'"
    named = bool(look.following) and look.following not in look.words.sense.stop_words
    return apostrophe or named or look.opened_by(("the", *_OPENERS))


_CHECKS: dict[str, Callable[[_Look], bool]] = {
    "year": _year,
    "two years": _years,
    "years to": _years,
    "years between": _years,
    "month and day in figures": _figures,
    "holiday": _holiday,
    "decade": _decade,
    "day and month": _day_before,
    "weekday and day": _counts_nothing,
    "in two days": _from_here,
    "today": _is_a_day,
    "weekday": _is_a_weekday,
}
