"""A value in another unit: by pint, in Decimal; loaded only where two different units meet."""

from decimal import Context, Decimal
from functools import cache
from typing import TYPE_CHECKING

from claimcheck.text.numerals import plain
from claimcheck.text.unit_names import EXPRESSIONS

if TYPE_CHECKING:
    from pint import Quantity, UnitRegistry

__all__ = ["convert"]

# Pint reckons with 28 digits; the last of them are noise of the reckoning (104.0000000000000000000000001).
_DIGITS = Context(prec=18)


def convert(value: Decimal, from_unit: str, to_unit: str) -> Decimal | None:
    """Give a value in another of our units, or None where there is no way from one to the other.

    Currencies, shares and percentage points are in no table of units, and so never turn into one another; neither do
    units that a text leaves open, such as the bare degree and the ton.

    >>> str(convert(Decimal(26), "mile", "kilometre")), str(convert(Decimal(40), "degree_celsius", "degree_fahrenheit"))
    ('41.842944', '104')
    >>> convert(Decimal(1), "kilogram", "metre"), convert(Decimal(5), "percentage_point", "")
    (None, None)
    """
    if from_unit == to_unit:
        return value
    source, target = EXPRESSIONS.get(from_unit, ""), EXPRESSIONS.get(to_unit, "")
    if not source or not target:
        return None
    given, wanted = _one(source), _one(target)
    if given.dimensionality != wanted.dimensionality:
        return None
    found = _registry().Quantity(value * given.magnitude, given.units).to(wanted.units).magnitude
    return plain(_DIGITS.create_decimal(found / wanted.magnitude))


@cache
def _registry() -> "UnitRegistry[Decimal]":
    from pint import UnitRegistry

    return UnitRegistry(non_int_type=Decimal)


@cache
def _one(expression: str) -> "Quantity[Decimal]":
    """Give one of a unit: its expression may hold a factor ("100*kilogram")."""
    quantity = _registry().parse_expression(expression)
    return _registry().Quantity(Decimal(1) * quantity.magnitude, quantity.units)
