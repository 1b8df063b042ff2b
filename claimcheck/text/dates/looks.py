"""A form of a date that matched, with the words and signs beside it: what the checks are told by."""

import re
from dataclasses import dataclass

from claimcheck.text.before import word_after
from claimcheck.text.dates.captured import Captured
from claimcheck.text.dates.tokens import Entry
from claimcheck.text.terms import is_counted_noun
from claimcheck.text.words import Words

__all__ = ["LISTED", "OPENERS", "Look"]

OPENERS = ("opener", "by", "until", "since", "before", "after", "between", "from", "part", "this", "last", "next", "on")
LISTED = ("dash", "to", "until", "and", "comma")
_UNIT_AFTER = re.compile(r" ?[%€$£°]|[.,:][0-9]")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)['.°]? ?$")


@dataclass(frozen=True, slots=True)
class Look:
    """A form that matched, and the text around it."""

    found: Captured
    text: str
    folded: str
    words: Words

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.found.row.starts[self.found.match.start()]

    @property
    def end(self) -> int:
        """Where it ends in the text."""
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
        return self.opened_by(OPENERS) or self.opened_by(("month_unit",), ("of",))

    def is_joined_to(self, role: str) -> bool:
        """Tell whether a dash or "to" joins what follows, and it has this role."""
        joining, other = self.entry(self.found.match.end()), self.entry(self.found.match.end() + 1)
        return role in other and any(one in joining for one in ("dash", "to", "until"))

    def follows_a(self, role: str) -> bool:
        """Tell whether a word with this role stands before, joined by a dash, a comma, "to" or "and"."""
        first = self.found.match.start()
        joining = self.entry(first - 1)
        return role in self.entry(first - 2) and any(one in joining for one in LISTED)

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
        return word_after(self.folded, self.end)

    @property
    def counts_something(self) -> bool:
        """Tell "2 million", "12 soldiers" and "50 %" from "his 2003 book": what is counted is a plural."""
        return self.is_scaled or (is_counted_noun(self.following) and self.is_plural(self.following))

    @property
    def is_scaled(self) -> bool:
        """Tell "2 million" and "50 %"."""
        return self.is_measured or self.following in self.words.numbers.scales

    @property
    def is_measured(self) -> bool:
        """Tell "50 %" and the 50 of "50.5"."""
        return _UNIT_AFTER.match(self.folded, self.end) is not None

    def is_plural(self, word: str) -> bool:
        """Tell whether a word may be a plural."""
        return re.search(self.words.units.plural, word) is not None

    @property
    def is_in_brackets(self) -> bool:
        """Tell "(1883)" and "(a novel, 1883)"."""
        before, after = self.entry(self.found.match.start() - 1), self.entry(self.found.match.end())
        return ("comma" in before or "open" in before) and "close" in after

    @property
    def is_the_one(self) -> bool:
        """Tell "the 2022 deaths" and "Paris's 2024 games": an article or an owner stands before."""
        before = self.entry(self.found.match.start() - 1)
        return "the" in before or "possessive" in before

    @property
    def before(self) -> str:
        """The word right before the form, or ""."""
        found = _WORD_BEFORE.search(self.folded, max(0, self.start - 20), self.start)
        return found.group(1) if found else ""

    @property
    def is_glued(self) -> bool:
        """Tell a part of a longer word or figure: "May-weather", "2000 000"."""
        after = self.folded[self.end : self.end + 4]
        if after[:1] in {"-", "'"} and after[1:2].isalpha() and not self.folded.startswith("'s", self.end):
            return not self.entry(self.found.match.end() + 1)
        return after[:1].isalnum() or (after[:1] == " " and after[1:].isdigit())
