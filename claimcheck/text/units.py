"""What a number measures: its unit, currency or percent sign, with the span and the value in base form."""

import re
from functools import cache

from claimcheck.records import QuantityKind
from claimcheck.text.ages import bare_age
from claimcheck.text.clock import read_stopwatch
from claimcheck.text.measured import Measured
from claimcheck.text.measures import scale_letter, unit_after, unit_in_brackets
from claimcheck.text.money import coded, money_after, money_before, money_named
from claimcheck.text.numerals import Numeral, plain
from claimcheck.text.rates import is_base, per_unit
from claimcheck.text.shares import plain_share, read_share
from claimcheck.text.unit_table import Entry, Sort, look_up
from claimcheck.text.words import words_for

__all__ = ["Measured", "measure", "per_unit", "plain_share"]

_MONEY = frozenset({Sort.SIGN, Sort.MONEY, Sort.SUBUNIT})


@cache
def _gap(language: str) -> re.Pattern[str]:
    """Give what may stand between a number and its unit."""
    return re.compile(rf"[ -]?(?:{words_for(language).units.unit_openers})")


@cache
def _part_gap(language: str) -> re.Pattern[str]:
    return re.compile(words_for(language).units.part_openers)


def measure(folded: str, numeral: Numeral, language: str, text: str = "") -> Measured:
    """Give what the number measures; a number with no unit is a count.

    ``text`` is the original of ``folded``: without it, capitals cannot tell megawatts from milliwatts.
    """
    written = text or folded
    if numeral.fraction:
        return _part(folded, written, numeral, language)
    if numeral.code or numeral.ordinal or numeral.multiple:
        return _count(numeral)
    return (
        read_share(folded, numeral, language)
        or read_stopwatch(folded, numeral, language)
        or money_before(folded, written, numeral, language)
        or _after(folded, written, numeral, language)
        or bare_age(folded, written, numeral, language)
        or _count(numeral, base=is_base(folded, numeral.start, numeral.end, language))
    )


def _count(numeral: Numeral, *, base: bool = False) -> Measured:
    """Give a number without a unit: a count, or no quantity where it is what a rate is for."""
    kind = QuantityKind.NOT_A_QUANTITY if base else QuantityKind.COUNT
    return Measured(start=numeral.start, end=numeral.end, value=plain(numeral.value), unit="", kind=kind)


def _after(folded: str, text: str, numeral: Numeral, language: str) -> Measured | None:
    """Read what stands after the figure."""
    at, entry = _unit_at(folded, text, numeral, language)
    found = None
    if entry and entry.sort in _MONEY:
        if len(entry.phrase) > 1 or entry.sort is Sort.SIGN or at == numeral.end:  # "99p", but not "5 p"
            found = money_named(folded, text, numeral, entry, at, language)
    elif entry and entry.phrase in words_for(language).units.money_scales:  # "5 mn €", else minutes
        found = money_after(folded, text, numeral, language) or unit_after(folded, text, numeral, entry, at, language)
    elif entry and not _is_another(numeral, folded[numeral.end : at], entry.phrase):
        found = unit_after(folded, text, numeral, entry, at, language)
    else:
        found = coded(folded, text, numeral, at)
    return (
        found
        or money_after(folded, text, numeral, language)
        or scale_letter(folded, text, numeral, language)
        or unit_in_brackets(folded, text, numeral, language)
    )


def _unit_at(folded: str, text: str, numeral: Numeral, language: str) -> tuple[int, Entry | None]:
    """Give the unit after a figure, and where it stands; after a round or vague one "of" may stand between."""
    gap = _gap(language).match(folded, numeral.end)
    at = gap.end() if gap else numeral.end
    entry = look_up(folded, text, at, language)
    if entry or not (numeral.low is not None or numeral.collective or numeral.scaled or folded[numeral.end - 1] == "s"):
        return at, entry
    opener = _vague_gap(language).match(folded, numeral.end)
    found = look_up(folded, text, opener.end(), language) if opener else None
    return (opener.end(), found) if opener and found and found.sort is not Sort.SYMBOL else (at, None)


@cache
def _vague_gap(language: str) -> re.Pattern[str]:
    return re.compile(rf" (?:{words_for(language).units.vague_openers}) ")


def _is_another(numeral: Numeral, gap: str, unit: str) -> bool:
    """Tell "rose to 120 last month" from "120 full months": a word and a singular begin another phrase."""
    return gap.strip(" -").isalpha() and numeral.value > 1 and unit[-1] not in "sx"


def _part(folded: str, text: str, numeral: Numeral, language: str) -> Measured:
    """Give the share that a fraction is, or the part of a unit: "three quarters of a mile", "1/4 mile"."""
    gap = _part_gap(language).match(folded, numeral.end)
    entry = look_up(folded, text, gap.end(), language) if gap and gap.end() > numeral.end else None
    if gap and entry and entry.sort in (Sort.UNIT, Sort.SYMBOL):
        found = unit_after(folded, text, numeral, entry, gap.end(), language)
        if found:
            return found
    share = plain_share(numeral.value)
    return Measured(start=numeral.start, end=numeral.end, value=share, unit="", kind=QuantityKind.SHARE)
