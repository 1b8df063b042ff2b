"""Our readings in the terms of the sets of English quantities, newsquant's and quantulum3's."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.fold import fold
from claimcheck.text.numerals import find_numerals
from claimcheck.text.quantities import read_quantities
from claimcheck.text.units import measure as measure_unit
from tests.gate.reading.matching import Item
from tests.gate.reading.unit_names import name

__all__ = ["our_items"]

_PERCENT = re.compile(r"%|\bper ?cent|(?<![a-z])p(?:c|ct)\b|percentage(?! point)")
_CENTS = re.compile(r"\bcents?\b|¢|[0-9]c\b")
_PENCE = re.compile(r"\bpence\b|\bpenn(?:y|ies)\b|[0-9]p\b")
_NONE = frozenset({QuantityKind.NOT_A_QUANTITY, QuantityKind.RANK})
_COMPOUND = frozenset({QuantityKind.DURATION, QuantityKind.MEASURE})
_RELATIVE = frozenset({"which", "whom", "them"})  # "half of which" counts what the sentence said before


def our_items(text: str) -> list[Item]:
    """Give our readings of a sentence in the set's terms."""
    return list(_items(read_quantities(text, "en")))


def _items(quantities: Sequence[Quantity]) -> Iterator[Item]:
    """Give a change with both ends as one range, in place of its two ends."""
    ends: set[tuple[int, int]] = set()
    for quantity in quantities:
        if quantity.kind == QuantityKind.CHANGE:
            change = quantity.change
            if change is None or change.from_ is None or change.to is None:
                continue
            inside = [
                other for other in quantities
                if other is not quantity and quantity.start <= other.start and other.end <= quantity.end
            ]  # fmt: skip
            ends |= {(other.start, other.end) for other in inside}
            factor, unit, counted = _unit(inside[-1] if inside else quantity)
            direction = change.direction.value
            yield Item(
                values=(change.from_ * factor, change.to * factor), unit=unit, counted=counted, text=quantity.text,
                signs=frozenset({direction} if direction in ("up", "down") else {"="}),
            )  # fmt: skip
        elif quantity.kind not in _NONE and (quantity.start, quantity.end) not in ends:
            yield from _parts(quantity) or (_item(quantity),)


def _parts(quantity: Quantity) -> list[Item]:
    """Give the parts of a measure in several units ("3 years, 2 months"), which the set counts one by one."""
    if quantity.kind not in _COMPOUND or quantity.low != quantity.high:
        return []
    starts = [numeral.start for numeral in find_numerals(quantity.text, "en")]
    slices = [quantity.text[start:end] for start, end in zip(starts, [*starts[1:], len(quantity.text)], strict=True)]
    read = [measure_unit(fold(part), find_numerals(part, "en")[0], "en") for part in slices]
    units = {part.unit for part in read}
    if len(units) < len(read) or len(read) == 1:
        return []
    return [Item(values=(part.value,), unit=name(part.unit), text=quantity.text) for part in read]


def _item(quantity: Quantity) -> Item:
    factor, unit, counted = _unit(quantity)
    return Item(
        values=tuple(value * factor for value in _stated(quantity)), signs=_signs(quantity), unit=unit, counted=counted,
        text=quantity.text,
    )  # fmt: skip


def _unit(quantity: Quantity) -> tuple[Decimal, str, str]:
    """Give by what the value is to be multiplied, the unit in the set's terms, and what is counted."""
    factor, unit, counted = Decimal(1), quantity.unit, quantity.of
    if quantity.kind == QuantityKind.SHARE and _PERCENT.search(quantity.text.lower()):
        factor, unit, counted = Decimal(100), "percentage", ""
    elif quantity.kind == QuantityKind.MULTIPLE:
        unit, counted = "count", ""
    elif quantity.kind == QuantityKind.MONEY and _CENTS.search(quantity.text.lower()):
        factor, unit = Decimal(100), "cent"
    elif quantity.kind == QuantityKind.MONEY and _PENCE.search(quantity.text.lower()):
        factor, unit = Decimal(100), "penny"
    if counted in _RELATIVE:
        counted = ""
    if not unit and counted:
        unit = counted
    return factor, name(f"{unit} per {quantity.per}" if quantity.per else unit), "" if quantity.per else counted


def _stated(quantity: Quantity) -> tuple[Decimal, ...]:
    """Give the figure that an interval was made from, or the two ends of a range."""
    low, high = quantity.low, quantity.high
    if low is None or high is None:
        return (high if low is None else low,) if low is not None or high is not None else (Decimal(0),)
    if quantity.approximate:
        folded, numerals = fold(quantity.text), find_numerals(quantity.text, "en")
        if any(numeral.low is not None for numeral in numerals):  # "hundreds": a range, as in the set
            return low, high
        written = [measure_unit(folded, numeral, "en").value for numeral in numerals]
        inside = tuple(value for value in written if low <= value <= high)
        return inside if len(inside) in (1, 2) else ((low + high) / 2,)
    return (low,) if low == high else (low, high)


def _signs(quantity: Quantity) -> frozenset[str]:
    signs = set()
    if quantity.approximate:
        signs.add("~")
    elif quantity.high is None:
        signs.add(">")
    elif quantity.low is None:
        signs.add("<")
    if quantity.approximate and quantity.low_open != quantity.high_open:  # "just under": near it, and below it
        signs.add(">" if quantity.low_open else "<")
    change = quantity.change
    direction = change.direction.value if change and change.to is None else ""  # the set gives a level reached as =
    if direction in ("up", "down"):
        signs.add(direction)
    return frozenset(signs or {"="})
