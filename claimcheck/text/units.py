"""What a number measures: its unit, currency or percent sign, with the span and the value in base form."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.records import QuantityKind
from claimcheck.text.numerals import MOST_DIGITS, Numeral, plain
from claimcheck.text.words import Words, words_for

__all__ = ["DURATIONS", "Measured", "measure", "per_unit", "plain_share"]

DURATIONS = frozenset({"year", "month", "week", "day", "hour", "minute", "second"})
_SYMBOL_BEFORE = re.compile(r"(?<![0-9])(?<![0-9] )(?:us\$|ca\$|[$€£])\s?$")  # one after a figure is that figure's
_MONEY_SCALE = re.compile(r" ?(?P<scale>mds?|bn|m|k)?(?: ?d')? ?(?P<symbol>[€$£])")
_MONEY_SCALES = {"md": 10**9, "mds": 10**9, "bn": 10**9, "m": 10**6, "k": 10**3}
_SHARE_DECIMALS = 12
_LOOK_BACK = 24
_AGE_RANGE = re.compile(r"[0-9]{1,3} ?(?:[-–]|à|to) ?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A number with its unit taken in."""

    start: int
    end: int
    value: Decimal
    unit: str
    kind: QuantityKind


@dataclass(frozen=True, slots=True)
class _Patterns:
    percent: re.Pattern[str]
    unit: re.Pattern[str]
    ago_before: re.Pattern[str]
    ago_after: re.Pattern[str]
    age_before: re.Pattern[str]
    age_after: re.Pattern[str]
    per: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = words_for(language)
    names = sorted({*words.units.units, *words.units.currencies}, key=len, reverse=True)
    rates = sorted(words.units.per_units, key=len, reverse=True)
    return _Patterns(
        percent=re.compile(rf"[ -]?{words.units.percent}(?!\w)"),
        unit=re.compile(rf"[ -]?{words.units.unit_openers}(?P<unit>{'|'.join(map(re.escape, names))})(?![\w²³/])"),
        ago_before=re.compile(
            rf"(?<!\w){words.units.ago_before} (?:(?:{'|'.join(map(re.escape, words.bounds.bounds))}) ?)?$"
        ),
        ago_after=re.compile(rf" {words.units.ago_after}(?!\w)"),
        age_before=re.compile(rf"(?<!\w){words.units.age_before} ?$"),
        age_after=re.compile(rf"(?:{words.units.age_after})(?!\w)"),
        per=re.compile(rf" ?{words.units.per} ?(?P<per>{'|'.join(map(re.escape, rates))})s?(?![\w²³])"),
    )


def plain_share(value: Decimal) -> Decimal:
    """Give a share with at most twelve decimals: a third has no end.

    >>> str(plain_share(Decimal(1) / 3))
    '0.333333333333'
    """
    too_long = value.adjusted() > MOST_DIGITS - _SHARE_DECIMALS
    return plain(value if too_long else round(value, _SHARE_DECIMALS))


def measure(folded: str, numeral: Numeral, language: str) -> Measured:
    """Give what the number measures; a number with no unit after it is a count."""
    start, end, value = numeral.start, numeral.end, numeral.value
    if numeral.fraction:
        return Measured(start=start, end=end, value=plain_share(value), unit="", kind=QuantityKind.SHARE)
    percent = _patterns(language).percent.match(folded, end)
    if percent:
        share = plain_share(value / 100)
        return Measured(start=start, end=percent.end(), value=share, unit="", kind=QuantityKind.SHARE)
    return _money(folded, numeral, words_for(language)) or _unit_word(folded, numeral, language)


def _money(folded: str, numeral: Numeral, words: Words) -> Measured | None:
    """Read a currency sign on either side of the figure ("$2.5m", "3,5 Md€")."""
    start, end, value = numeral.start, numeral.end, numeral.value
    before = _SYMBOL_BEFORE.search(folded, max(0, start - 4), start)
    if before:
        unit = words.units.currencies.get(before.group().strip(), "USD")
        return Measured(start=before.start(), end=end, value=plain(value), unit=unit, kind=QuantityKind.MONEY)
    after = _MONEY_SCALE.match(folded, end)
    if after is None:
        return None
    value *= _MONEY_SCALES.get(after.group("scale") or "", 1)
    unit = words.units.currencies[after.group("symbol")]
    return Measured(start=start, end=after.end(), value=plain(value), unit=unit, kind=QuantityKind.MONEY)


def _unit_word(folded: str, numeral: Numeral, language: str) -> Measured:
    words, value, start, end = words_for(language), plain(numeral.value), numeral.start, numeral.end
    match = _patterns(language).unit.match(folded, end)
    unit = (words.units.currencies.get(match.group("unit")) or words.units.units[match.group("unit")]) if match else ""
    if match is None or (unit == "percentage_point" and numeral.digits and "." not in match.group() and _bare(match)):
        return Measured(start=start, end=end, value=value, unit="", kind=QuantityKind.COUNT)
    if match.group("unit") in words.units.currencies:
        return Measured(start=start, end=match.end(), value=value, unit=unit, kind=QuantityKind.MONEY)
    if unit == "year" and _is_age(folded, start, match.end(), language):
        unit = "year_of_age"
    kind = QuantityKind.DURATION if unit in DURATIONS else QuantityKind.MEASURE
    if kind == QuantityKind.DURATION and _is_ago(folded, start, match.end(), language):
        kind = QuantityKind.NOT_A_QUANTITY
    return Measured(start=start, end=match.end(), value=value, unit=unit, kind=kind)


def _is_ago(folded: str, start: int, end: int, language: str) -> bool:
    """Tell "three years ago", which is a date, from a stretch of time."""
    patterns = _patterns(language)
    before = patterns.ago_before.search(folded, max(0, start - _LOOK_BACK), start)
    return before is not None or patterns.ago_after.match(folded, end) is not None


def _is_age(folded: str, start: int, end: int, language: str) -> bool:
    """Tell "aged 34", "les 15-24 ans" and "Paul, 34 ans," from a stretch of years."""
    patterns, opener = _patterns(language), _AGE_RANGE.sub("", folded[max(0, start - _LOOK_BACK) : start])
    if patterns.age_before.search(opener) or patterns.age_after.match(folded, end):
        return True
    return folded[max(0, start - 2) : start] == ", " and folded[end : end + 1] in {",", ")"}


def _bare(match: re.Match[str]) -> bool:
    """Tell "12 points" of a match or an index from "1,3 point" and "points de pourcentage"."""
    return " " not in match.group("unit")


def per_unit(folded: str, end: int, language: str) -> str:
    """Give the name of the unit of a rate ("par an", "per person"), or ""."""
    match = _patterns(language).per.match(folded, end, min(len(folded), end + 30))
    return words_for(language).units.per_units[match.group("per")] if match else ""
