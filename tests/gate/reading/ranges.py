"""The number ranges of the Recognizers specifications: the same low and high, open or closed ends ignored."""

import re
from collections.abc import Callable
from decimal import Decimal

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.quantities import read_quantities
from tests.gate.reading.specs import Expected, Spec

__all__ = ["MODELS"]

_ENDS = re.compile(r"[\[(](?P<low>[^,]*),(?P<high>[^\])]*)[\])]")


def range_problem(spec: Spec) -> str:
    """Give the results of a case that no quantity read there has, or what was read where there is none."""
    read = [q for q in read_quantities(spec.text, spec.language) if q.kind != QuantityKind.NOT_A_QUANTITY]
    if not spec.results:
        return _shown([q for q in read if q.low != q.high])
    missed = [result.text for result in spec.results if not any(_is_right(result, quantity, spec) for quantity in read)]
    return f"missed {missed}, read {_shown(read) or 'nothing'}" if missed else ""


def _is_right(result: Expected, quantity: Quantity, spec: Spec) -> bool:
    start = result.start if result.start >= 0 else spec.text.lower().find(result.text.lower())  # some have no place
    overlaps = quantity.start < start + len(result.text) and start < quantity.end
    return overlaps and (quantity.low, quantity.high) == _ends(result)


def _ends(result: Expected) -> tuple[Decimal | None, Decimal | None]:
    match = _ENDS.fullmatch(result.resolution["value"])
    if match is None:
        raise ValueError(f"no range: {result.resolution}")
    low, high = (Decimal(end) if end.strip() else None for end in match.group("low", "high"))
    return low, high


def _shown(quantities: list[Quantity]) -> str:
    return ", ".join(f"{q.text!r} {q.low}..{q.high}" for q in quantities)


MODELS: dict[str, Callable[[Spec], str]] = {"NumberRangeModel": range_problem}
