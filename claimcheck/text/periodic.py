"""Rates told by an adjective or at a sentence's head: "an annual salary of", "3 000 euros mensuels", "Every day,"."""

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.records import QuantityKind
from claimcheck.text.unit_names import DURATIONS
from claimcheck.text.unit_table import look_up
from claimcheck.text.words import words_for

__all__ = ["periodic"]

_LOOK_BACK = 80
_NEXT = re.compile(r"[ -]([^\W\d_]+)")
_TOLD = frozenset({QuantityKind.MONEY, QuantityKind.MEASURE})


@dataclass(frozen=True, slots=True)
class _Patterns:
    before: re.Pattern[str]
    opening: re.Pattern[str]
    definite: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    units = words_for(language).units
    words = "|".join(sorted(units.periodic)) or "(?!)"
    return _Patterns(
        before=re.compile(rf"(?<!\w)(?P<word>{words}){units.periodic_links} ?$"),
        opening=re.compile(rf"(?:^|[.!?»”\"] )(?:{units.per_opening}) (?=(?P<unit>[^\W\d_]+))(?P<rest>[^.;:!?0-9]*)$"),
        definite=re.compile(rf"(?<!\w)(?:{units.definite}) ?$"),
    )


def periodic(folded: str, start: int, end: int, kind: QuantityKind, language: str) -> str:
    """Give the stretch of time that a figure with its bound, from ``start`` to ``end``, is for each of, or "".

    >>> text = "an annual salary of $50,000"
    >>> periodic(text, 20, 27, QuantityKind.MONEY, "en")
    'year'
    """
    words = words_for(language).units.periodic
    if kind in _TOLD:
        following = _NEXT.match(folded, end)
        if following and following.group(1) in words:
            return words[following.group(1)]
        told = _patterns(language).before.search(folded, max(0, start - _LOOK_BACK), start)
        if told:
            return words[told.group("word")]
    return _opening(folded, start, language) if kind in _TOLD or kind == QuantityKind.COUNT else ""


def _opening(folded: str, start: int, language: str) -> str:
    """Tell "Every day, 60 hectares burn" from "Every year, the 12 members meet"."""
    first, patterns = max(0, start - _LOOK_BACK), _patterns(language)
    match = patterns.opening.search(folded[first:start])
    if match is None or patterns.definite.search(match.group("rest")):
        return ""
    if not words_for(language).numbers.cardinals.keys().isdisjoint(match.group("rest").split()):
        return ""
    entry = look_up(folded, folded, first + match.start("unit"), language)
    return entry.name if entry and entry.name in DURATIONS else ""
