"""Rates: what a figure is for each of: "par an", "a barrel", "/km²", "per 100,000 inhabitants"."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.text.unit_names import DURATIONS
from claimcheck.text.unit_table import Sort, look_up
from claimcheck.text.words import words_for

__all__ = ["is_base", "per_unit"]

_REACH = 60
_HUNDRED = 100
_ROUND = re.compile(r"10{0,2}(?:[ .,]?000){0,3} (?![0-9])")
_NOUNS = 3  # words of what is counted that may stand before the rate: "new cases confirmed a day"
_SLASH = re.compile(r"(?: [^\W\d_]{2,20}\.?)? ?/ ?(?=[^\W\d_]|100)")


@dataclass(frozen=True, slots=True)
class _Patterns:
    opener: re.Pattern[str]
    strong: re.Pattern[str]
    times: re.Pattern[str]
    excluded: re.Pattern[str]
    base: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    numbers = words_for(language).numbers
    ones = "|".join(sorted({*numbers.articles, *numbers.cardinals})) or "(?!)"
    units, noun = words_for(language).units, rf"(?: (?!{words_for(language).sense.joints}(?!\w))[^\W\d_][\w'-]{{0,30}})"
    return _Patterns(
        opener=re.compile(rf"[ -](?:(?P<strong>{units.per})|(?P<loose>{units.per_loose}))(?:[ -]|(?<='))"),
        strong=re.compile(rf"{noun}{{1,{_NOUNS}}}? (?:{units.per})(?: |(?<='))"),
        times=re.compile(rf"{noun}{{1,{_NOUNS}}}? (?:{units.per_times}) "),
        excluded=re.compile(units.per_not),
        base=re.compile(rf"(?:[0-9]|(?<!\w)(?:{ones})(?!\w))[^.;:()0-9]{{0,{_REACH}}} (?:{units.per}) $"),
    )


def per_unit(folded: str, end: int, language: str) -> str:
    """Give the name of what the figure that ends at ``end`` is for each of, or "".

    >>> per_unit("5 cases per 100,000 inhabitants", 1, "en"), per_unit("40 € la tonne", 4, "fr")
    ('100000 inhabitant', 'tonne')
    """
    patterns = _patterns(language)
    slash = _SLASH.match(folded, end, end + _REACH)
    if slash:
        return _named(folded, slash.end(), language, patterns)
    opener = patterns.opener.match(folded, end, end + _REACH)
    if opener:
        name = _named(folded, opener.end(), language, patterns)
        if name:
            return name
    later = patterns.strong.match(folded, end, end + _REACH)
    if later:
        return "" if _often(later.group(), language) else _named(folded, later.end(), language, patterns)
    times = patterns.times.match(folded, end, end + _REACH)
    name = _named(folded, times.end(), language, patterns) if times and not _often(times.group(), language) else ""
    return name if name in DURATIONS or name == "match" else ""


def _often(between: str, language: str) -> bool:
    """Tell "500 mg twice a day" from "500 cases a day": what is between counts, and the rate is of that."""
    words, said = words_for(language), between.split()
    numbers = words.numbers.cardinals.keys() | words.numbers.counts.keys()
    return not numbers.isdisjoint(said) or not words.units.often.isdisjoint(said[1:])


def _named(folded: str, at: int, language: str, patterns: _Patterns) -> str:
    """Give the unit, person or thing named at ``at``, with the number before it where that is not one."""
    number, at = _round_number(folded, at, language)
    name, end = _thing(folded, at, language)
    if not name or (name in DURATIONS and patterns.excluded.match(folded, end)):
        return ""
    return f"{number} {name}" if number else name


def _round_number(folded: str, at: int, language: str) -> tuple[str, int]:
    """Give the round number that a rate is for, as digits, and where its noun begins: "1,98 m pour 98 kg" has none."""
    figure = _ROUND.match(folded, at)
    if figure:
        return "".join(filter(str.isdigit, figure.group())), figure.end()
    match, numbers = _scale(language).match(folded, at), words_for(language).numbers
    word = match.group("scale") if match else ""
    value = numbers.scales.get(word, Decimal(numbers.cardinals.get(word, 0)))
    return (f"{value:f}", match.end()) if match and value >= _HUNDRED else ("", at)


@cache
def _scale(language: str) -> re.Pattern[str]:
    """Give "million", "un million d'" and "a hundred" before the noun of a rate."""
    numbers = words_for(language).numbers
    ones = "|".join(sorted({*numbers.articles, *numbers.never_alone, *numbers.pronouns})) or "(?!)"
    return re.compile(rf"(?:(?:{ones}) )?(?P<scale>[^\W\d_]{{2,20}}) (?:{numbers.of}(?: |(?<=')))?")


def _thing(folded: str, at: int, language: str) -> tuple[str, int]:
    things = words_for(language).units.per_units
    window = folded[at : at + _REACH]
    for thing in _by_head(language).get(re.split(r"[\W\d_]", window, maxsplit=1)[0], ()):
        after = window[len(thing) : len(thing) + 1]
        if window.startswith(thing) and not after.isalnum():
            return things[thing], at + len(thing)
    entry = look_up(folded, folded, at, language)
    if entry and entry.sort in (Sort.UNIT, Sort.SYMBOL):
        return entry.name, at + len(entry.phrase)
    return "", at


@cache
def _by_head(language: str) -> dict[str, tuple[str, ...]]:
    things: dict[str, list[str]] = {}
    for thing in sorted(words_for(language).units.per_units, key=len, reverse=True):
        things.setdefault(re.split(r"[\W\d_]", thing, maxsplit=1)[0], []).append(thing)
    return {head: tuple(found) for head, found in things.items()}


def is_base(folded: str, start: int, end: int, language: str) -> bool:
    """Tell the round number that a rate is for ("5 cases per 100,000 inhabitants") from a count of its own."""
    number, at = _round_number(folded, start, language)
    if not number or at <= end or not _thing(folded, at, language)[0]:
        return False
    return _patterns(language).base.search(folded, max(0, start - _REACH), start) is not None
