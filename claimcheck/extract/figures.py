"""Which of the numbers in a text a claim can rest on."""

from claimcheck.records import Quantity, QuantityKind

__all__ = ["measures", "states_a_figure"]

_FEW = 12  # up to here people count offhand: "two things", "dix minutes"
_COUNTED = frozenset({QuantityKind.COUNT, QuantityKind.MULTIPLE, QuantityKind.DURATION})


def states_a_figure(quantity: Quantity) -> bool:
    """Tell a figure that a claim can rest on from a rank ("au premier rang") and a change without its numbers."""
    bare = quantity.kind == QuantityKind.CHANGE and quantity.change is not None and quantity.change.to is None
    return quantity.kind not in (QuantityKind.NOT_A_QUANTITY, QuantityKind.RANK) and not bare


def measures(quantity: Quantity) -> bool:
    """Tell a figure that can be looked up whatever is said of it ("27 000 lits", "3 %") from "two things" and "zéro".

    Money, shares, measures and changes are; of what is counted what is more than a dozen.
    """
    if not states_a_figure(quantity):
        return False
    bounds = [abs(bound) for bound in (quantity.low, quantity.high) if bound is not None]
    return quantity.kind not in _COUNTED or (bool(bounds) and max(bounds) > _FEW)
