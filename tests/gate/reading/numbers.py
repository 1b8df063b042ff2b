"""The numbers, percentages and ordinals of the Recognizers specifications: the set's value at an overlapping span.

A bounded figure has the set's value at its bound, a range at either end. What has a unit is no false find of the model
of bare numbers: other models of the set read it.
"""

from collections.abc import Callable
from decimal import Decimal

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.quantities import read_quantities
from tests.gate.reading.specs import Expected, Spec, value_of

__all__ = ["MODELS"]

_CLOSE = Decimal("1e-9")  # a third has no end: the set writes it with as many digits as a float has
_NUMBERS = frozenset({QuantityKind.COUNT, QuantityKind.SHARE, QuantityKind.MULTIPLE})


def number_problem(spec: Spec) -> str:
    """Give the numbers of a case that were not read; a year or a figure in a name is a number for this model too."""
    return _problem(spec, lambda quantity: quantity.kind != QuantityKind.RANK, _NUMBERS, Decimal(1))


def percent_problem(spec: Spec) -> str:
    """Give the percentages of a case that were not read as shares."""
    kinds = frozenset({QuantityKind.SHARE})
    return _problem(spec, lambda quantity: quantity.kind in kinds, kinds, Decimal(100))


def ordinal_problem(spec: Spec) -> str:
    """Give the ordinals of a case that were not read as ranks."""
    kinds = frozenset({QuantityKind.RANK})
    return _problem(spec, lambda quantity: quantity.kind in kinds, kinds, Decimal(1))


def _problem(spec: Spec, fits: Callable[[Quantity], bool], finds: frozenset[QuantityKind], times: Decimal) -> str:
    read = [quantity for quantity in read_quantities(spec.text, spec.language) if fits(quantity)]
    if not spec.results:
        return ", ".join(f"{q.text!r} {q.low}" for q in read if q.kind in finds)
    missed = [result.text for result in spec.results if not any(_is_right(result, q, spec, times) for q in read)]
    return f"missed {missed}, read {[f'{q.text} {q.low}..{q.high}' for q in read]}" if missed else ""


def _is_right(result: Expected, quantity: Quantity, spec: Spec, times: Decimal) -> bool:
    start = result.start if result.start >= 0 else spec.text.lower().find(result.text.lower())
    overlaps = quantity.start < start + len(result.text) and start < quantity.end
    wanted = value_of(result.resolution["value"], spec.language)
    if not overlaps or wanted is None:
        return False
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    middle = [sum(ends) / len(ends)] if ends else []
    return any(abs(value * times - wanted) <= _CLOSE * max(abs(wanted), Decimal(1)) for value in [*ends, *middle])


MODELS: dict[str, Callable[[Spec], str]] = {
    "NumberModel": number_problem,
    "PercentModel": percent_problem,
    "OrdinalModel": ordinal_problem,
}
