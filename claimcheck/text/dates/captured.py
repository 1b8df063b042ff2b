"""What a form captured of a text, and the day and tense against which it is resolved."""

import re
from dataclasses import dataclass
from datetime import date

from claimcheck.text.dates.days import Days
from claimcheck.text.dates.tokens import Row

__all__ = ["Captured", "Setting"]

_STEPS = (
    ("last", -1),
    ("lasts", -1),
    ("past", -1),
    ("next", 1),
    ("nexts", 1),
    ("to_come", 1),
    ("this", 0),
    ("current", 0),
)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a date is read from: a day (null: the article has none), how it is named, and which way the tense leans.

    ``lean`` is -1 for the past, 1 for the future, 0 where the verbs do not say.
    """

    day: date | None
    named: str
    lean: int = 0

    def unknown(self, what: str) -> Days:
        """Give the days of a date that cannot be resolved for want of the article's date."""
        return Days(first=None, last=None, assumed=f"{what} and the article has no date")


@dataclass(frozen=True, slots=True)
class Captured:
    """A match of a form over the letters of a row, with its groups by their names in the form."""

    row: Row
    match: re.Match[str]
    next_week_day: bool = False

    def place(self, group: str) -> int:
        """Give the token of a group, or -1."""
        try:
            return self.match.start(group)
        except IndexError:
            return -1

    def has(self, group: str) -> bool:
        """Tell whether a group took part in the match."""
        return self.place(group) >= 0

    def of(self, group: str, *roles: str) -> object:
        """Give the value of a group's token in the first of these roles that it has, or None."""
        place = self.place(group)
        entry = self.row.entries[place] if place >= 0 else {}
        return next((entry[role] for role in roles if role in entry), None)

    def number(self, group: str, *roles: str) -> int | None:
        """Give a value that is a number, or None."""
        value = self.of(group, *roles)
        return value if isinstance(value, int) else None

    def word(self, group: str, role: str) -> str:
        """Give a value that is a word, or ""."""
        value = self.of(group, role)
        return value if isinstance(value, str) else ""

    def figures(self, group: str, role: str) -> tuple[int, ...]:
        """Give a value that is a row of numbers (year, month, day), or none."""
        value = self.of(group, role)
        return tuple(one for one in value if isinstance(one, int)) if isinstance(value, tuple) else ()

    def note(self, group: str, role: str) -> str:
        """Give what had to be assumed of a value, which stands beside its numbers, or ""."""
        value = self.of(group, role)
        return next((one for one in value if isinstance(one, str)), "") if isinstance(value, tuple) else ""

    def plays(self, group: str, *roles: str) -> bool:
        """Tell whether a group's token has one of these roles."""
        place = self.place(group)
        return place >= 0 and any(role in self.row.entries[place] for role in roles)

    def step(self) -> int | None:
        """Give -1, 0 or 1 for the words last, this and next of the form, None where it has none."""
        for group in ("r", "rb", "rc"):
            for role, step in _STEPS:
                if self.plays(group, role):
                    return step
        return None
