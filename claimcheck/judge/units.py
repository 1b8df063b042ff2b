"""Figures in two units of one dimension: 85 miles an hour are 137 kilometres an hour."""

from dataclasses import replace
from decimal import Decimal

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.conversion import convert
from claimcheck.text.tolerance import about

__all__ = ["in_one_unit", "same_dimension"]

_ONE = Decimal(1)
# An age in one language is a plain stretch of years in the other: "a 20-year-old man", "un homme de 20 ans".
_AGES = frozenset({"year", "year_of_age"})


def same_dimension(claim: Quantity, evidence: Quantity) -> bool:
    """Tell whether one unit can be written in the other; money never can, for a rate of exchange has its day."""
    if claim.unit == evidence.unit:
        return True
    if QuantityKind.MONEY in (claim.kind, evidence.kind) or not (claim.unit and evidence.unit):
        return False
    return {claim.unit, evidence.unit} == _AGES or _convert(_ONE, evidence.unit, claim.unit) is not None


def in_one_unit(claim: Quantity, evidence: Quantity) -> tuple[Quantity, Quantity]:
    """Give both in the claim's unit, as approximations where one was converted: who converts a figure rounds it."""
    if claim.unit == evidence.unit or {claim.unit, evidence.unit} == _AGES:
        return claim, evidence
    rounded = _rounded(evidence)
    low, high = (_convert(end, evidence.unit, claim.unit) for end in (rounded.low, rounded.high))
    return _rounded(claim), replace(rounded, low=low, high=high, unit=claim.unit, kind=claim.kind)


def _rounded(quantity: Quantity) -> Quantity:
    if quantity.low is None or quantity.low != quantity.high:
        return quantity
    low, high = about(quantity.low)
    return replace(quantity, low=low, high=high, approximate=True)


def _convert(value: Decimal | None, unit: str, to: str) -> Decimal | None:
    return None if value is None else convert(value, unit, to)
