"""Which of the numbers in a text a claim can rest on."""

from claimcheck.records import Quantity, QuantityKind

__all__ = ["states_a_figure"]


def states_a_figure(quantity: Quantity) -> bool:
    """Tell a figure that a claim can rest on from a rank ("au premier rang") and a change without its numbers."""
    bare = quantity.kind == QuantityKind.CHANGE and quantity.change is not None and quantity.change.to is None
    return quantity.kind not in (QuantityKind.NOT_A_QUANTITY, QuantityKind.RANK) and not bare
