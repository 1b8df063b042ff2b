"""The first of two figures in the unit and scale of the second: "2 to 3 million", "five to six hundred", "20-30 %"."""

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.bounds import middle
from claimcheck.text.numerals import plain
from claimcheck.text.units import plain_share
from claimcheck.text.words import words_for

__all__ = ["in_terms_of", "same_scale"]

_TEN = 10
_HUNDRED = 100
_THOUSAND = Decimal(1000)
_SHORT_SCALES = frozenset({"k", "m", "md", "mds", "bn"})  # as before a currency sign
_NAMES = re.compile(r"[^\W\d_]+")
_MOST_STEP = 3  # "30 to 40,000" leaves the thousands of its first end out; "1 to 5,000" does not


def in_terms_of(first: Quantity, second: Quantity, language: str) -> Quantity:
    """Give the first of two figures in the unit and scale of the second: the 5 of "from 5 to 3 %" is a share too."""
    low, high = middle(first), middle(second)
    bare = first.kind == QuantityKind.COUNT and not first.of and not first.approximate and first.low == first.high
    if not bare or low is None or high is None:
        return first
    scales = words_for(language).numbers.scales
    if second.kind == QuantityKind.COUNT and not (low < _HUNDRED and _names_scale(second, scales)):
        return first
    value = same_scale(low, high, first, second, scales)
    return replace(first, low=value, high=value, kind=second.kind, unit=second.unit)


def same_scale(
    low: Decimal, high: Decimal, first: Quantity, second: Quantity, scales: Mapping[str, Decimal]
) -> Decimal:
    """Give the low end of "2 to 3 million", "30 to 40,000" and "20-30 %" in the unit and scale of the high one."""
    if second.kind == QuantityKind.SHARE and first.kind == QuantityKind.COUNT:
        return plain_share(low / _HUNDRED)
    if low < _TEN and _is_hundreds(high, second) and not _names_scale(first, scales):
        return low * _HUNDRED  # "five to six hundred"
    if not high >= _THOUSAND > low or _names_scale(first, scales):
        return low
    if _names_scale(second, scales):
        return plain(low * Decimal(10) ** (high.adjusted() // 3 * 3))
    elliptic = high % _THOUSAND == 0 and low * _THOUSAND < high <= low * _MOST_STEP * _THOUSAND
    return low * _THOUSAND if elliptic else low


def _is_hundreds(high: Decimal, second: Quantity) -> bool:
    """Tell "six hundred" and "six cents" from "600" and from "a hundred and six"."""
    return _HUNDRED < high < _THOUSAND and high % _HUNDRED == 0 and not any(map(str.isdigit, second.text))


def _names_scale(quantity: Quantity, scales: Mapping[str, Decimal]) -> bool:
    return any(name in scales or name in _SHORT_SCALES for name in _NAMES.findall(quantity.text.casefold()))
