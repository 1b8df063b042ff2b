"""What the words around a date say: which way the tense leans, whether it is a deadline, an open end, or no date."""

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.text.dates.tokens import Row
from claimcheck.text.words import words_for

__all__ = ["Around", "around", "end_before", "goes_on_from"]

_SKIPPED = frozenset({"the", "on", "to", "comma"})
_STOPS = frozenset({"dot", "stop", "open"})
_ENDS = frozenset({"to", "until", "dash", "and", "possessive"})
_BACK = 4
_BEFORE, _AFTER = 160, 100
_CLAUSE = re.compile(r"(?:(?<=[^\W_]{2})\.|[;:!?])(?= )")  # no end in "the U.N. said"


@dataclass(frozen=True, slots=True)
class Around:
    """The patterns of one language for what stands around a date."""

    verb: re.Pattern[str]
    reported: re.Pattern[str]
    purpose: re.Pattern[str]
    noun_before: re.Pattern[str]
    noun_after: re.Pattern[str]

    def lean(self, text: str, folded: str, start: int, end: int) -> int:
        """Give -1 or 1 as the verb nearest before the date is past or future, else the first one after it, else 0.

        "He said on Thursday that they will leave" tells of a Thursday that is over.
        """
        verb = self._verb(text, folded, start, end)
        return 0 if verb is None else 1 if verb.lastgroup == "future" else -1

    def lean_of_a_month(self, text: str, folded: str, start: int, end: int) -> int:
        """Give the lean for a day or month without a year, where a past verb of saying or planning proves nothing."""
        verb = self._verb(text, folded, start, end)
        if verb is None:
            return 0
        if verb.lastgroup == "future":
            return 1
        proven = not self.reported.search(verb.group())
        return -1 if proven and not self.purpose.search(text, verb.end(), max(start, verb.end())) else 0

    def _verb(self, text: str, folded: str, start: int, end: int) -> re.Match[str] | None:
        """Find the verb that tells; with a capital it is a name ("coach Will Wade")."""
        first = max(0, start - _BEFORE)
        opening = max((mark.end() for mark in _CLAUSE.finditer(folded, first, start)), default=first)
        stop = _CLAUSE.search(folded, end, end + _AFTER)
        before = self._verbs(text, folded, opening, start)
        return next(iter(before[-1:] or self._verbs(text, folded, end, stop.start() if stop else end + _AFTER)), None)

    def _verbs(self, text: str, folded: str, start: int, end: int) -> list[re.Match[str]]:
        return [
            verb for verb in self.verb.finditer(folded, start, end)
            if verb.lastgroup != "neutral" and not text[verb.start()].isupper()
        ]  # fmt: skip

    def is_deadline_noun(self, folded: str, start: int, end: int) -> bool:
        """Tell "the May 1 deadline" and "la date limite du 1er mai"."""
        if self.noun_before.search(folded, max(0, start - 40), start):
            return True
        return self.noun_after.match(folded, end) is not None


@cache
def around(language: str) -> Around:
    """Give the patterns of a language."""
    dates = words_for(language).dates
    return Around(
        verb=re.compile(
            rf"(?<!\w)(?:(?P<future>{dates.future})|(?P<past>{dates.past})|(?P<neutral>{dates.neutral}))(?!\w)"
        ),
        reported=re.compile(dates.reported),
        purpose=re.compile(rf"(?<!\w)(?:{dates.purpose})(?!\w)"),
        noun_before=re.compile(rf"(?<!\w){dates.deadline_nouns}{dates.deadline_link} $"),
        noun_after=re.compile(rf" {dates.deadline_nouns}"),
    )


def end_before(row: Row, first: int, last: int) -> str:
    """Give the role of the word that opens or closes a time before a date's tokens, or "".

    None in "after Friday's storm" and "before the June summit", where the date belongs to the noun that follows.
    """
    after = row.entries[last] if last < len(row.entries) else {}
    if "possessive" in after:
        return ""
    noun = last < len(row.entries) and not after and row.is_word(last)
    for place in range(first - 1, max(-1, first - 1 - _BACK), -1):
        entry = row.entries[place]
        for role in ("since", "by", "until", "before", "after"):
            if role in entry:
                return role
        if "through" in entry and place == first - 1:
            return "until"
        if not _SKIPPED.intersection(entry) or (noun and "the" in entry and "on" not in entry):
            return ""
    return ""


def goes_on_from(row: Row, first: int, last: int, *, ahead: bool) -> bool:
    """Tell "From November he stars" and "will close from Monday" from "from May to June" and "a letter from May".

    The word opens the sentence, or the verb points ``ahead``, and no other end follows.
    """
    if first == 0 or "from_on" not in row.entries[first - 1]:
        return False
    after = row.entries[last] if last < len(row.entries) else {}
    opens = first == 1 or bool(_STOPS.intersection(row.entries[first - 2]))
    return (ahead or opens) and not _ENDS.intersection(after)
