"""The words and symbols that a number may be followed by, looked up by their first word: longest first."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from claimcheck.text.currency_names import ALIASES, CODES, COMMON, SIGNS
from claimcheck.text.fold import fold, strip_accents
from claimcheck.text.unit_names import SYMBOLS
from claimcheck.text.words import words_for

__all__ = ["Entry", "Sort", "currency_code", "look_up"]

_HEAD = re.compile(r"[^\W\d_]{1,40}|[^\w\s]")
_LONGEST = 56  # characters of the longest phrase, with room to spare
_CODE = re.compile(r"([^\W\d_]{3,4})(?![^\W\d_])")
_CODE_LETTERS = 3


class Sort(Enum):
    """What an entry is."""

    UNIT = auto()
    SYMBOL = auto()
    MONEY = auto()
    SIGN = auto()
    SUBUNIT = auto()
    SENSES = auto()
    POINTS = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A phrase after a number: folded, with spaces for hyphens; ``exact`` is how a symbol must be written, or ""."""

    phrase: str
    sort: Sort
    name: str
    exact: str = ""


@cache
def _table(language: str) -> Mapping[str, tuple[Entry, ...]]:
    by_head: dict[str, dict[tuple[str, str], Entry]] = {}
    for entry in _entries(language):
        head = _HEAD.match(entry.phrase)
        if head:
            by_head.setdefault(head.group(), {}).setdefault((entry.phrase, entry.exact), entry)
    return {head: tuple(sorted(found.values(), key=_rank)) for head, found in by_head.items()}


def _rank(entry: Entry) -> tuple[int, bool]:
    return -len(entry.phrase), not entry.exact


def _entries(language: str) -> Iterator[Entry]:
    """Give every entry; of two for the same phrase the first one holds."""
    units = words_for(language).units
    yield from _symbols({**SYMBOLS, **units.symbols}, units.units)
    words = (
        (Sort.SENSES, dict.fromkeys(units.senses, "")),
        (Sort.POINTS, dict.fromkeys(units.points, "")),
        (Sort.SUBUNIT, dict.fromkeys(units.subunits, "")),
        (Sort.UNIT, units.units),
        (Sort.MONEY, units.currencies),
        (Sort.SIGN, SIGNS),
    )
    for sort, names in words:
        for phrase, name in names.items():
            yield Entry(phrase.replace("-", " "), sort, name)
    for sort, names in words:
        for phrase, name in names.items():
            if (bare := strip_accents(phrase)) != phrase:
                yield Entry(bare.replace("-", " "), sort, name)


def _symbols(symbols: Mapping[str, str], words: Mapping[str, str]) -> Iterator[Entry]:
    """Give symbols as they are written, then in small letters, which stand for the commoner one (MW for "mw").

    A word of the language stands before a symbol in small letters: "mn" is no meganewton in French.
    """
    for symbol, name in symbols.items():
        yield Entry(fold(symbol).replace("-", " "), Sort.SYMBOL, name, exact=symbol)
    for symbol in sorted(symbols, key=_commonness):
        small, name = fold(symbol), symbols[symbol]
        if len(symbol) > 1 and words.get(small, name) == name:
            yield Entry(small.replace("-", " "), Sort.SYMBOL, name)


def _commonness(symbol: str) -> tuple[bool, bool, bool]:
    return not symbol.islower(), "M" not in symbol, "B" not in symbol


def look_up(folded: str, text: str, at: int, language: str) -> Entry | None:
    """Give the longest entry that stands at ``at``, or None; ``text`` is the original, which tells "MW" from "mW"."""
    head = _HEAD.match(folded, at)
    found = _table(language).get(head.group()) if head else None
    if not found:
        return None
    window = folded[at : at + _LONGEST].replace("-", " ")
    for entry in found:
        size = len(entry.phrase)
        written = not entry.exact or text[at : at + size] == entry.exact
        if written and window.startswith(entry.phrase) and _ends(window, size, entry):
            return entry
    return None


def _ends(window: str, size: int, entry: Entry) -> bool:
    """Tell whether a phrase ends where its word does: not "m" of "m'ont", nor "km" of "km2"."""
    after = window[size : size + 1]
    if not entry.phrase[-1].isalnum():
        return True
    return not (after.isalnum() or after == "_" or (after == "'" and entry.sort is Sort.SYMBOL))


def currency_code(folded: str, text: str, at: int) -> tuple[str, int] | None:
    """Give the currency whose code stands at ``at``, with where it ends: capitals, or a common one in small letters."""
    match = _CODE.match(folded, at)
    if match is None:
        return None
    written = match.group(1)
    code = ALIASES.get(written, written.upper())
    if written in COMMON or written in ALIASES:
        return code, match.end()
    known = len(written) == _CODE_LETTERS and code in CODES and text[at : match.end()].isupper()
    return (code, match.end()) if known else None
