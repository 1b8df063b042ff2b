"""Comparing a figure that is claimed with one that is found: intervals by inclusion and overlap."""

import re
from decimal import Decimal
from enum import StrEnum
from functools import cache

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.bounds import is_bound, middle
from claimcheck.text.fold import fold
from claimcheck.text.tolerance import about, rounding, significant_digits
from claimcheck.text.words import KNOWN, words_for

__all__ = ["Outcome", "close", "compare", "rounded_ends", "share_interval"]

_LARGE, _ROUND_DIGITS = 1000, 2  # nobody counts thousands one by one
_TEN = Decimal(10)
_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.RANK, QuantityKind.NOT_A_QUANTITY})


class Outcome(StrEnum):
    """What comparing two intervals gives; overlapping alone decides nothing."""

    AGREES = "agrees"
    DIFFERS = "differs"
    OPEN = "open"


def compare(claim: Quantity, evidence: Quantity) -> Outcome:
    """Give whether the evidence's interval lies inside the claim's, outside it, or neither.

    A bare figure stands for what may have been rounded to it; an approximate one agrees with a figure by the number
    that it is said to be near, but only its whole interval can lie outside a bound.
    """
    if is_bound(claim):
        return _against_bound(claim, evidence)
    if claim.low is not None and (claim.low, claim.high) == (evidence.low, evidence.high):
        return Outcome.AGREES
    wanted, found = _widened(claim), _widened(evidence)
    if _disjoint(wanted, found):
        return Outcome.OPEN if _loosely(claim, evidence) or _loosely(evidence, claim) else Outcome.DIFFERS
    near = middle(evidence)
    if is_bound(evidence) or near is None:
        return Outcome.OPEN
    is_range = not evidence.approximate and evidence.low != evidence.high
    inside = _inside(found, wanted) if is_range else _inside((near, near, False, False), wanted)
    return Outcome.AGREES if inside else Outcome.OPEN


def _against_bound(claim: Quantity, evidence: Quantity) -> Outcome:
    wanted, found = _ends(claim), _widened(evidence)
    if evidence.low is not None and evidence.low == evidence.high and evidence.low in (claim.low, claim.high):
        closed = not (claim.low_open or claim.high_open)
        return Outcome.AGREES if closed else Outcome.OPEN
    if _disjoint(wanted, found):
        return Outcome.DIFFERS
    return Outcome.AGREES if _inside(found, wanted) else Outcome.OPEN


_Ends = tuple[Decimal | None, Decimal | None, bool, bool]


def _ends(quantity: Quantity) -> _Ends:
    return quantity.low, quantity.high, quantity.low_open, quantity.high_open


def _widened(quantity: Quantity) -> _Ends:
    if quantity.low is None or quantity.high is None:
        return _ends(quantity)
    if quantity.approximate and quantity.low_open != quantity.high_open:
        # "nearly 10,000" lies below, but the 10,000 may itself be rounded: that end is the figure as written
        rounded = rounding(quantity.low if quantity.low_open else quantity.high)
        return quantity.low - rounded * quantity.low_open, quantity.high + rounded * quantity.high_open, False, False
    if quantity.low != quantity.high:
        return _ends(quantity)
    factor = quantity.kind == QuantityKind.MULTIPLE or _is_fraction(quantity)
    slack = _slack(quantity.low, counted=quantity.kind in _COUNTED, factor=factor)
    rounded_up = bool(slack) and not factor  # a half is
    return quantity.low - slack, quantity.high + slack, False, rounded_up


def _loosely(rounded: Quantity, other: Quantity) -> bool:
    """Tell a large round figure that the other may have been rounded to roughly: 50,000 for 54,000."""
    value, near = rounded.low, middle(other)
    if value is None or value != rounded.high or near is None or value < _LARGE or rounded.kind == QuantityKind.SHARE:
        return False
    low, high = about(value)
    return significant_digits(value) <= _ROUND_DIGITS and low <= near <= high


def _is_fraction(quantity: Quantity) -> bool:
    """Tell a third, or one in three, from 33.3 %: who writes a fraction has rounded to it."""
    return quantity.kind == QuantityKind.SHARE and not _percent().search(fold(quantity.text))


@cache
def _percent() -> re.Pattern[str]:
    """Give what follows a percentage, in any language: a figure does not say its own."""
    units = [words_for(language).units for language in KNOWN]
    written = "|".join(f"{one.percent}|{one.permille}" for one in units)
    return re.compile(rf"(?<![^\W\d_])(?:{written})(?![^\W\d_])")


def _slack(value: Decimal, *, counted: bool, factor: bool = False) -> Decimal:
    """Give the rounding of a bare figure; a whole number that does not end in zero was counted, not rounded.

    "Doubled" is said of anything near to twice as much, "a third" of anything near to it.
    """
    if factor:
        return rounding(value, fraction=True)
    if counted and value == value.to_integral_value() and value % _TEN:
        return Decimal(0)
    return rounding(value)


def _disjoint(one: _Ends, other: _Ends) -> bool:
    return _below(one, other) or _below(other, one)


def _below(one: _Ends, other: _Ends) -> bool:
    high, low = one[1], other[0]
    if high is None or low is None:
        return False
    return high < low or (high == low and (one[3] or other[2]))


def _inside(inner: _Ends, outer: _Ends) -> bool:
    low_fits = outer[0] is None or (
        inner[0] is not None and (inner[0] > outer[0] or (inner[0] == outer[0] and (inner[2] or not outer[2])))
    )
    high_fits = outer[1] is None or (
        inner[1] is not None and (inner[1] < outer[1] or (inner[1] == outer[1] and (inner[3] or not outer[3])))
    )
    return low_fits and high_fits


def close(one: Decimal | None, other: Decimal | None) -> bool:
    """Tell whether two figures are the same but for rounding; an unknown one matches anything."""
    if one is None or other is None:
        return True
    return abs(one - other) <= max(_slack(one, counted=True), _slack(other, counted=True))


def rounded_ends(value: Decimal, *, exact: bool) -> tuple[Decimal, Decimal]:
    """Give the lowest and highest value that may have been written so; ``exact`` tells it from "about"."""
    slack = _slack(value, counted=True)
    return (value - slack, value + slack) if exact else about(value)


def share_interval(part: Quantity, whole: Quantity) -> tuple[Decimal, Decimal] | None:
    """Give the lowest and highest share that part and whole allow, or None when one of them is a bound or zero."""
    if part.low is None or part.high is None or not whole.low or not whole.high:
        return None
    return part.low / whole.high, part.high / whole.low
