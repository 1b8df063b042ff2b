"""What the words around a date say: which way the tense leans, whether it is a deadline, an open end, or no date."""

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.text.dates.tokens import Row
from claimcheck.text.words import words_for

__all__ = ["Around", "around", "end_before"]

_SKIPPED = frozenset({"the", "of", "on", "to", "comma"})
_BACK = 4
_BEFORE, _AFTER = 80, 60
_CLAUSE = re.compile(r"[.;:!?](?= )")


@dataclass(frozen=True, slots=True)
class Around:
    """The patterns of one language for what stands around a date."""

    future: re.Pattern[str]
    past: re.Pattern[str]
    happened: re.Pattern[str]
    noun_before: re.Pattern[str]
    noun_after: re.Pattern[str]

    def lean(self, folded: str, start: int, end: int) -> int:
        """Give -1 or 1 where the verbs of the clause are all in the past or some in the future, else 0."""
        clause = _clause(folded, start, end)
        if self.future.search(clause):
            return 1
        return -1 if self.past.search(clause) else 0

    def lean_of_a_month(self, folded: str, start: int, end: int) -> int:
        """Give the lean for a day or month without a year, where a verb of saying proves nothing."""
        clause = _clause(folded, start, end)
        future, happened = self.future.search(clause), self.happened.search(clause)
        return 0 if bool(future) == bool(happened) else 1 if future else -1

    def is_deadline_noun(self, folded: str, start: int, end: int) -> bool:
        """Tell "the May 1 deadline" and "la date limite du 1er mai"."""
        if self.noun_before.search(folded, max(0, start - 40), start):
            return True
        return self.noun_after.match(folded, end) is not None


def _clause(folded: str, start: int, end: int) -> str:
    before = _CLAUSE.split(folded[max(0, start - _BEFORE) : start])[-1]
    return before + folded[start:end] + _CLAUSE.split(folded[end : end + _AFTER])[0]


@cache
def around(language: str) -> Around:
    """Give the patterns of a language."""
    dates = words_for(language).dates
    return Around(
        future=re.compile(rf"(?<![\w]){dates.future}(?!\w)"),
        past=re.compile(rf"(?<!\w){dates.past}(?!\w)"),
        happened=re.compile(rf"(?<!\w){dates.happened}(?!\w)"),
        noun_before=re.compile(rf"(?<!\w){dates.deadline_nouns}{dates.deadline_link} $"),
        noun_after=re.compile(rf" {dates.deadline_nouns}"),
    )


def end_before(row: Row, first: int) -> str:
    """Give the role of the word that opens or closes a time before the token ``first``, or ""."""
    for place in range(first - 1, max(-1, first - 1 - _BACK), -1):
        entry = row.entries[place]
        for role in ("since", "by", "until", "before", "after"):
            if role in entry:
                return role
        if not entry or not _SKIPPED.intersection(entry):
            return ""
    return ""
