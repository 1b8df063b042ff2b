"""How much a claim is worth checking: a sum of named reasons, each with its written weight."""

from collections.abc import Sequence

from claimcheck.records import Attribution, AttributionKind, ClaimKind, Period, Quantity, QuantityKind
from claimcheck.text.terms import places

__all__ = ["WEIGHTS", "score"]

# First weights, by judgment and not by training: a figure or a date can be looked up, a named country or body says
# where, a named speaker makes the claim matter to somebody, a forecast cannot be checked yet.
WEIGHTS = {
    "states a checkable fact": 0.3,
    "has a figure": 0.3,
    "has a date": 0.15,
    "names a country or body": 0.15,
    "has a named speaker": 0.1,
    "is a forecast": -0.2,
}


def score(
    quote: str, kind: ClaimKind, quantities: Sequence[Quantity], periods: Sequence[Period], attribution: Attribution
) -> tuple[float, tuple[str, ...]]:
    """Give a score in [0, 1] and the names of the reasons that make it up."""
    holds = {
        "states a checkable fact": True,
        "has a figure": any(quantity.kind != QuantityKind.NOT_A_QUANTITY for quantity in quantities),
        "has a date": bool(periods),
        "names a country or body": bool(places(quote)),
        "has a named speaker": attribution.kind != AttributionKind.OUTLET,
        "is a forecast": kind == ClaimKind.FORECAST,
    }
    reasons = tuple(name for name, held in holds.items() if held)
    return round(min(1.0, max(0.0, sum(WEIGHTS[name] for name in reasons))), 2), reasons
