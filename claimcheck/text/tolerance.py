"""How far a bound, a round or an approximate figure may lie from what is written: the one table of tolerances."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

__all__ = [
    "BOUNDS",
    "Bound",
    "about",
    "leeway",
    "negated",
    "rounding",
    "said",
    "significant_digits",
]

# "About 10,000" covers what a reader would round to it. One significant digit is the roughest way to write a figure,
# and news style rounds to it within a tenth; each further digit narrows what the writer can have meant.
_ABOUT = {1: Decimal("0.10"), 2: Decimal("0.05"), 3: Decimal("0.01")}
_ABOUT_FINE = Decimal("0.005")
# Words for shares (a third, a quarter, a fifth) stand about 20 to 30 % apart: half of that step on either side.
_FRACTION_ABOUT = Decimal("0.15")
_FRACTION_BARE = Decimal("0.05")
# A bare figure may have been rounded to its last significant digit, but never by more than this share of its value.
_ROUNDING_CAP = Decimal("0.05")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """What a word makes of the figure beside it.

    ``low`` and ``high`` say how many tolerances the interval reaches below and above the figure (null: without end),
    ``low_open`` and ``high_open`` that the end itself is outside.
    """

    low: int | None = 0
    high: int | None = 0
    low_open: bool = False
    high_open: bool = False

    @property
    def approximate(self) -> bool:
        """Whether the interval rests on the tolerance."""
        return bool(self.low or self.high)

    @property
    def shape(self) -> tuple[bool, bool, bool, bool, bool]:
        """Which ends are without bound, which are open, and whether it is approximate: what shows in a quantity."""
        return self.low is None, self.high is None, self.low_open, self.high_open, self.approximate


# Near and nearly are said of what was not reached, just over of what was passed by little: the interval lies on that
# side alone, and its open end is the figure as written. Well over and well under say no distance: plain bounds.
BOUNDS: Mapping[str, Bound] = {
    "over": Bound(high=None, low_open=True),
    "least": Bound(high=None),
    "under": Bound(low=None, high_open=True),
    "most": Bound(low=None),
    "about": Bound(low=1, high=1),
    "near": Bound(low=1, high_open=True),
    "just_under": Bound(low=1, high_open=True),
    "just_over": Bound(high=1, low_open=True),
    "exactly": Bound(),
}
_NEGATED = {
    "over": "most", "least": "under", "under": "least", "most": "over", "near": "under", "just_over": "most",
    "just_under": "least",
}  # fmt: skip


def negated(name: str) -> str:
    """Give the bound that a denial makes of one: "not more than" is "at most"; "" where it says nothing."""
    return _NEGATED.get(name, "")


def significant_digits(value: Decimal) -> int:
    """Give how many digits carry meaning: trailing zeros of a whole number do not.

    >>> significant_digits(Decimal(10000)), significant_digits(Decimal("9592")), significant_digits(Decimal("0.25"))
    (1, 4, 2)
    """
    return len(value.normalize().as_tuple().digits)


def leeway(value: Decimal, *, fraction: bool = False) -> Decimal:
    """Give one tolerance of a figure: how far the exact value may lie from "about" it.

    >>> [str(leeway(Decimal(value))) for value in (10000, 9600, 9592)]
    ['1000.00', '480.00', '47.960']
    """
    return abs(value) * _share(value, fraction=fraction)


def _share(value: Decimal, *, fraction: bool) -> Decimal:
    return _FRACTION_ABOUT if fraction else _ABOUT.get(significant_digits(value), _ABOUT_FINE)


def said(name: str, value: Decimal, *, fraction: bool) -> str:
    """Give in words what an approximate bound is taken to mean, or "" where nothing is assumed.

    >>> said("about", Decimal(10000), fraction=False), said("near", Decimal(9600), fraction=False)
    ('taken as within 10 % of the figure', 'taken as up to 5 % below the figure')
    """
    bound = BOUNDS.get(name, Bound())
    if not bound.approximate:
        return ""
    percent = f"{(_share(value, fraction=fraction) * 100).normalize():f} %"
    if bound.low and bound.high:
        return f"taken as within {percent} of the figure"
    return f"taken as up to {percent} {'below' if bound.low else 'above'} the figure"


def about(value: Decimal, *, fraction: bool = False) -> tuple[Decimal, Decimal]:
    """Give the interval that "about value" covers.

    >>> [str(end) for end in about(Decimal(10000))]
    ['9000.00', '11000.00']
    """
    slack = leeway(value, fraction=fraction)
    return value - slack, value + slack


def rounding(value: Decimal, *, fraction: bool = False) -> Decimal:
    """Give how far the exact value behind a bare figure may lie from what was written.

    >>> [f"{rounding(Decimal(value)):f}" for value in (9592, 9600, 10000)]
    ['0.5', '50', '500.00']
    """
    if fraction:
        return abs(value) * _FRACTION_BARE
    exponent = value.normalize().as_tuple().exponent
    half_step = Decimal(5).scaleb(int(exponent) - 1)
    return min(half_step, abs(value) * _ROUNDING_CAP)
