"""How far a round or approximate figure may lie from another: the one table of tolerances."""

from decimal import Decimal

__all__ = ["FRACTION_ABOUT", "FRACTION_BARE", "about", "rounding", "significant_digits"]

# "About 10,000" covers what a reader would round to it. One significant digit is the roughest way to write a figure,
# and news style rounds to it within a tenth; each further digit narrows what the writer can have meant.
_ABOUT = {1: Decimal("0.10"), 2: Decimal("0.05"), 3: Decimal("0.01")}
_ABOUT_FINE = Decimal("0.005")
# Words for shares (a third, a quarter, a fifth) stand about 20 to 30 % apart: half of that step on either side.
FRACTION_ABOUT = Decimal("0.15")
FRACTION_BARE = Decimal("0.05")
# A bare figure may have been rounded to its last significant digit, but never by more than this share of its value.
_ROUNDING_CAP = Decimal("0.05")


def significant_digits(value: Decimal) -> int:
    """Give how many digits carry meaning: trailing zeros of a whole number do not.

    >>> significant_digits(Decimal(10000)), significant_digits(Decimal("9592")), significant_digits(Decimal("0.25"))
    (1, 4, 2)
    """
    return len(value.normalize().as_tuple().digits)


def about(value: Decimal, *, fraction: bool = False) -> tuple[Decimal, Decimal]:
    """Give the interval that "about value" covers.

    >>> [str(end) for end in about(Decimal(10000))]
    ['9000.00', '11000.00']
    """
    share = FRACTION_ABOUT if fraction else _ABOUT.get(significant_digits(value), _ABOUT_FINE)
    slack = abs(value) * share
    return value - slack, value + slack


def rounding(value: Decimal, *, fraction: bool = False) -> Decimal:
    """Give how far the exact value behind a bare figure may lie from what was written.

    >>> [f"{rounding(Decimal(value)):f}" for value in (9592, 9600, 10000)]
    ['0.5', '50', '500.00']
    """
    if fraction:
        return abs(value) * FRACTION_BARE
    exponent = value.normalize().as_tuple().exponent
    half_step = Decimal(5).scaleb(int(exponent) - 1)
    return min(half_step, abs(value) * _ROUNDING_CAP)
