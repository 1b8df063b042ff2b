"""Measures: the unit after a figure, in words or as a symbol, measures of two parts, temperatures and points."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimcheck.records import QuantityKind
from claimcheck.text.ages import is_age, is_ago
from claimcheck.text.measured import Measured
from claimcheck.text.money import money_named, small_number
from claimcheck.text.numerals import Numeral, plain
from claimcheck.text.unit_names import AGES, DURATIONS, SMALLER
from claimcheck.text.unit_table import Entry, Sort, look_up
from claimcheck.text.words import words_for

__all__ = ["scale_letter", "unit_after", "unit_in_brackets"]

_NEAR = 90
_LETTER = re.compile(r" ?([cfk])(?![\w/-]|\.[a-z])")
_DEGREES = {"c": "degree_celsius", "f": "degree_fahrenheit", "k": "kelvin"}
_FEET = re.compile(r"['′](?P<inches>1[01]|[0-9])(?:[\"″”]|'')(?!\w)")
_AND_INCHES = re.compile(r"-(1[01]|[0-9])(?![\w%]|[.,-][0-9])")
_INCHES = re.compile(r" ?[\"″](?!\w)")
_BRACKET = re.compile(r" ?[(\[{<]")
_OF_A_CODE = re.compile(r"[^\W\d_][^\W_]*-$")
_CODE_REACH = 16
_PERCENT = 100
_SMALL = 10
_BASIS_POINTS = 100


def unit_after(folded: str, text: str, numeral: Numeral, entry: Entry, at: int, language: str) -> Measured | None:
    """Give the measure that an entry after the figure makes of it, or None where it is no unit there."""
    end = at + len(entry.phrase)
    if entry.sort is Sort.SYMBOL and not _is_symbol(folded, numeral, entry, at, language):
        return None
    if entry.sort is Sort.POINTS:
        return _points(folded, numeral, end, language)
    name = _sense(folded, numeral, entry, at, language) if entry.sort is Sort.SENSES else entry.name
    if not name:
        return None
    if name.isupper():
        return money_named(folded, text, numeral, replace(entry, sort=Sort.MONEY, name=name), at, language)
    first = Measured(start=numeral.start, end=end, value=plain(numeral.value), unit=name, kind=QuantityKind.MEASURE)
    whole = _whole(folded, text, first, language)
    return _dated(folded, whole, language, may_be_age=entry.phrase not in words_for(language).units.never_ages)


def _is_symbol(folded: str, numeral: Numeral, entry: Entry, at: int, language: str) -> bool:
    """Tell the symbol of a unit from a letter or short word: it follows a figure, and "in" is most often no inch."""
    attached = at == numeral.end
    if not (folded[numeral.end - 1].isdigit() or numeral.scaled or folded[numeral.end - 1] in "½¼¾⅓⅔"):
        return False
    after = at + len(entry.phrase)
    if _OF_A_CODE.search(folded, max(0, numeral.start - _CODE_REACH), numeral.start):
        return False
    if len(entry.phrase) == 1 and folded[after : after + 1] == "-":
        return False
    if entry.phrase == "in":
        return _dimensions(language).match(folded, at + 2) is not None
    if entry.phrase == "s" and attached:
        return numeral.value != numeral.value.to_integral_value()  # "the 90s", "3.5s"
    return len(entry.phrase) > 1 or folded[numeral.end : at] in {"", " "} or numeral.scaled


@cache
def _dimensions(language: str) -> re.Pattern[str]:
    return re.compile(words_for(language).units.dimensions)


def _sense(folded: str, numeral: Numeral, entry: Entry, at: int, language: str) -> str:
    """Give which of the things that a word may be is meant, by the words near it."""
    senses = words_for(language).units.senses[entry.phrase]
    near = folded[max(0, numeral.start - _NEAR) : numeral.start] + folded[at + len(entry.phrase) : at + _NEAR]
    for sense in senses[:-1]:
        if (sense.scaled and numeral.scaled) or re.search(sense.clues, near):
            return sense.name
    return senses[-1].name


def _points(folded: str, numeral: Numeral, end: int, language: str) -> Measured | None:
    """Tell percentage points from those of a match or an index: a percentage stands next to them."""
    value = plain(numeral.value)
    if abs(value) >= _PERCENT or folded[numeral.end : numeral.end + 1] == "-":
        return None
    few = abs(value) < _SMALL and value != value.to_integral_value() and words_for(language).units.small_points
    few = few and not _play(language).search(folded, max(0, numeral.start - _NEAR), end + _NEAR)
    before, after = _percentages(language)
    near = after.match(folded, end) or before.search(folded, max(0, numeral.start - _NEAR), numeral.start)
    if not (few or near):
        return None
    return Measured(start=numeral.start, end=end, value=value, unit="percentage_point", kind=QuantityKind.MEASURE)


@cache
def _play(language: str) -> re.Pattern[str]:
    return re.compile(words_for(language).units.play)


@cache
def _percentages(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give the patterns of a percentage before points ("45 %, up 2 points") and after them ("2 points to 45 %")."""
    units = words_for(language).units
    between = rf"(?:(?!{units.restating})[^.;%0-9]){{1,40}}"
    return re.compile(rf"[0-9] ?(?:{units.percent}){between}$"), re.compile(
        rf"{between}[0-9.,]{{1,9}} ?(?:{units.percent})"
    )


def _whole(folded: str, text: str, first: Measured, language: str) -> Measured:
    """Take in what follows a unit as part of one measure: "et demie", "and a half", "15 minutes" after hours."""
    if first.unit == "basis_point":
        return replace(first, unit="percentage_point", value=plain(first.value / _BASIS_POINTS))
    inches = _AND_INCHES.match(folded, first.end) if first.unit == "foot" else None
    if inches:  # "the 6-foot-6 forward"
        return replace(first, end=inches.end(), unit="inch", value=plain(first.value * 12 + int(inches.group(1))))
    for words, half in words_for(language).units.halves.items():
        end = first.end + 1 + len(words)
        if folded.startswith(f" {words}", first.end) and not folded[end : end + 1].isalnum():
            return replace(first, end=end, value=first.value + half)
    for _ in range(3):
        longer = _with_part(folded, text, first, language)
        if longer is None:
            return first
        first = longer
    return first


@cache
def _bigger() -> frozenset[str]:
    return frozenset(big for big, _ in SMALLER)


@cache
def _joiner(language: str) -> re.Pattern[str]:
    return re.compile(rf" ?(?:{words_for(language).units.joiners})(?=[^\W_])")


def _with_part(folded: str, text: str, first: Measured, language: str) -> Measured | None:
    """Give the measure with its smaller part ("5 feet 3 inches"), in the smaller unit, so that it stays exact."""
    if first.unit not in _bigger() or first.value != first.value.to_integral_value():
        return None
    joiner = _joiner(language).match(folded, first.end)
    if joiner is None:
        return None
    second = _part(folded, text, joiner.end(), language)
    times = SMALLER.get((first.unit, second.unit)) if second else None
    if second is None or times is None or not 0 < second.value < times:
        return None
    return replace(first, end=second.end, value=plain(first.value * times + second.value), unit=second.unit)


def _part(folded: str, text: str, at: int, language: str) -> Measured | None:
    """Give the plain measure that begins at ``at``, if one does."""
    number = small_number(folded, at, language)
    if number is None:
        return None
    value, end = number
    gap = end + (folded[end : end + 1] in {" ", "-"})
    entry = look_up(folded, text, gap, language)
    if entry is None or entry.sort not in (Sort.UNIT, Sort.SYMBOL):
        return None
    stop = gap + len(entry.phrase)
    return Measured(start=at, end=stop, value=value, unit=entry.name, kind=QuantityKind.MEASURE)


def _dated(folded: str, measured: Measured, language: str, *, may_be_age: bool) -> Measured:
    """Give a stretch of time its kind: a duration, an age, or the date that "three years ago" is."""
    if measured.unit not in DURATIONS:
        return measured
    if may_be_age and measured.unit in AGES and is_age(folded, measured, language):
        return replace(measured, unit=AGES[measured.unit])
    ago = is_ago(folded, measured.start, measured.end, language)
    return replace(measured, kind=QuantityKind.NOT_A_QUANTITY if ago else QuantityKind.DURATION)


@cache
def _temperatures(language: str) -> re.Pattern[str]:
    return re.compile(words_for(language).units.temperatures)


def scale_letter(folded: str, text: str, numeral: Numeral, language: str) -> Measured | None:
    """Read "40C" and "104 F" where a word of temperature is near, "40C" also where the letter ends its clause.

    Feet and inches as signs are read here too: 5'3".
    """
    if not (folded[numeral.end - 1].isdigit() or numeral.scaled):
        return None
    feet = _FEET.match(folded, numeral.end) if numeral.digits else None
    if feet:
        value = numeral.value * 12 + Decimal(feet.group("inches"))
        return Measured(start=numeral.start, end=feet.end(), value=value, unit="inch", kind=QuantityKind.MEASURE)
    inches = _INCHES.match(folded, numeral.end)
    if (
        inches
        and _dimensions(language).match(folded, inches.end())
        and folded[inches.end() : inches.end() + 2].strip().isalpha()
    ):
        return Measured(
            start=numeral.start, end=inches.end(), value=numeral.value, unit="inch", kind=QuantityKind.MEASURE
        )
    letter = _LETTER.match(folded, numeral.end)
    if letter is None or not text[letter.start(1)].isupper():
        return None
    near = folded[max(0, numeral.start - _NEAR) : numeral.start] + folded[letter.end() : letter.end() + _NEAR]
    alone = letter.group() == "c" and not folded[letter.end() : letter.end() + 2].strip(" .,;:!?()")
    if not alone and not _temperatures(language).search(near):
        return None
    unit = _DEGREES[letter.group(1)]
    return Measured(
        start=numeral.start, end=letter.end(), value=plain(numeral.value), unit=unit, kind=QuantityKind.MEASURE
    )


def unit_in_brackets(folded: str, text: str, numeral: Numeral, language: str) -> Measured | None:
    """Read "20 (kg)" and "20 [kg]": a symbol alone in brackets."""
    bracket = _BRACKET.match(folded, numeral.end)
    entry = look_up(folded, text, bracket.end(), language) if bracket else None
    if bracket is None or entry is None or entry.sort is not Sort.SYMBOL:
        return None
    end = bracket.end() + len(entry.phrase)
    if folded[end : end + 1] not in {")", "]", "}", ">"}:
        return None
    return Measured(
        start=numeral.start, end=end + 1, value=plain(numeral.value), unit=entry.name, kind=QuantityKind.MEASURE
    )
