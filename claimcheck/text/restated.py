"""A figure said again in another unit or currency: "more than 100 km (60 miles)", "lost 190 points, or 0.6 %"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.bounds import interval, is_bound
from claimcheck.text.tolerance import BOUNDS
from claimcheck.text.words import words_for

__all__ = ["carry_over"]

_FAR = 30  # characters
_COUNTED = (QuantityKind.NOT_A_QUANTITY, QuantityKind.CHANGE, QuantityKind.RANK, QuantityKind.DURATION)


@cache
def _gap(language: str) -> re.Pattern[str]:
    said = words_for(language).bounds.restating
    return re.compile(rf"(?: [^\W\d_]+){{0,2}}(?: ?\((?:{said} )?| ?/ ?|, {said} )")


def carry_over(folded: str, found: Sequence[Quantity], language: str) -> list[Quantity]:
    """Give a bare figure the bound and the direction of the one that it says again in another unit."""
    read = list(found)
    for place in range(1, len(read)):
        first, second = read[place - 1], read[place]
        if not 0 < second.start - first.end <= _FAR or not _is_again(first, second):
            continue
        if _gap(language).fullmatch(folded, first.end, second.start):
            read[place] = _as(first, second)
    return read


def _is_again(first: Quantity, second: Quantity) -> bool:
    if first.kind in _COUNTED or second.kind in _COUNTED or second.change is not None:
        return False
    unlike = (first.kind, first.unit, first.of) != (second.kind, second.unit, second.of)
    said = bool(second.unit) or second.kind == QuantityKind.SHARE
    return unlike and said and (is_bound(first) or first.approximate or first.change is not None)


def _as(first: Quantity, second: Quantity) -> Quantity:
    change = first.change if first.change is not None and first.change.to is None else None
    carried = "read with the bound or direction of the figure that it says again"
    assumed = "; ".join(filter(None, (second.assumed, carried)))
    name = _name(first)
    if not name or second.low is None or second.low != second.high:
        return replace(second, change=change, assumed=assumed) if change is not None else second
    ends = interval(second.low, name, fraction=False)
    return replace(
        second, change=change, assumed=assumed, low=ends.low, high=ends.high, low_open=ends.low_open,
        high_open=ends.high_open, approximate=ends.approximate,
    )  # fmt: skip


def _name(quantity: Quantity) -> str:
    """Give the bound that a quantity was made with, or "" for none."""
    shape = (quantity.low is None, quantity.high is None, quantity.low_open, quantity.high_open, quantity.approximate)
    return next((name for name, bound in BOUNDS.items() if shape == bound.shape), "")
