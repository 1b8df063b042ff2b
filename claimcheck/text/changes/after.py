"""The change that a figure or the words after it say: "doubled", "3 % higher", "a 5 % increase", "500 more jobs"."""

import re
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.records import Change, Direction, Quantity, QuantityKind
from claimcheck.text.changes.verbs import alternatives
from claimcheck.text.unit_names import LENGTHS
from claimcheck.text.words import words_for

__all__ = ["change_after", "counted_change", "is_part_of"]

_REACH = 60  # characters between a figure and the noun that it counts
_ADJECTIVE = r"(?: [^\W\d_]{3,20}[sx])?"  # "emplois industriels supplémentaires"


@dataclass(frozen=True, slots=True)
class _Patterns:
    after: re.Pattern[str]
    more: re.Pattern[str]
    more_later: re.Pattern[str]
    part: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = words_for(language).changes
    more = rf"(?P<more>{alternatives(words.counted_more)})(?!\w)(?!{words.counted_not})"
    return _Patterns(
        after=re.compile(rf"[ -](?P<way>{alternatives(words.changed_after)})(?!\w)(?!{words.changed_not})"),
        more=re.compile(rf" {more}"),
        more_later=re.compile(rf"{_ADJECTIVE} {more}"),
        part=re.compile(words.part_of),
    )


def change_after(folded: str, quantity: Quantity, language: str) -> Change | None:
    """Give the change that the words right after a figure say, or a figure that is a multiple itself."""
    words = words_for(language).changes
    found = _patterns(language).after.match(folded, quantity.end)
    if found is not None:
        way = found.group("way")
        far = quantity.unit in LENGTHS and re.fullmatch(words.falls, way) is not None  # "a 15-metre drop"
        return None if far else Change(direction=Direction(words.changed_after[way]))
    if quantity.kind != QuantityKind.MULTIPLE:
        return None
    opening = next((way for stem, way in words.multiplied.items() if stem in quantity.text.casefold()), None)
    return Change(direction=Direction(opening)) if opening else None


def counted_change(folded: str, quantity: Quantity, language: str) -> Quantity:
    """Give a count with the change that the words about its noun say: "500 more jobs", "300 emplois de plus"."""
    if quantity.low == quantity.high == 1:
        return quantity
    words, patterns, of = words_for(language).changes, _patterns(language), quantity.of
    found, first = patterns.more.match(folded, quantity.end), True
    if found is None and of:
        place = folded.find(of.casefold(), quantity.end, quantity.end + _REACH + len(of))
        found, first = (patterns.more_later.match(folded, place + len(of)) if place >= 0 else None), False
    if found is None:
        return quantity
    opener = found.group("more")
    if first and of.casefold().startswith(opener):
        of = of[len(opener) :].strip()
    return replace(quantity, of=of, change=Change(direction=Direction(words.counted_more[opener])))


def is_part_of(folded: str, end: int, language: str) -> bool:
    """Tell the figure of a part: "19 of its 29 games"."""
    return _patterns(language).part.match(folded, end) is not None
