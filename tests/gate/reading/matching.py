"""One way to compare the quantities that a reader finds with those of a set, for ours and for every peer.

A quantity of the set is right in

- value, when one is read with the same figure (a relative difference of 1e-5, as in CQE's own evaluation);
- sign, when value and sign (= ~ > < up down) are right; the set has room for one sign, so "up about 15 %", which both
  rises and is near, is right with either;
- unit, when value and unit are right (``unit_names``).

A range or a change is written as one quantity with two ends by some and as two quantities by others, the set included:
what is read is joined or split to what the set has before it is counted, for ours as for the peers.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from tests.gate.reading.unit_names import head

__all__ = ["Item", "Tally", "compare", "same_value"]

_TOLERANCE = Decimal("0.00001")
PLAIN = frozenset({"="})


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A quantity: one figure or the two ends of a range, its signs, its unit and the words of what is counted.

    ``vague`` marks a range of the set that stands for a plural scale word ("millions"): its low end counts, or a range
    within it.
    """

    values: tuple[Decimal, ...]
    signs: frozenset[str] = PLAIN
    unit: str = ""
    counted: str = ""
    heads: frozenset[str] = frozenset()
    text: str = ""
    vague: bool = False

    def __str__(self) -> str:
        """Give the item in one line, for lists of misses."""
        values = "–".join(f"{value:f}" for value in self.values)
        return f"{'/'.join(sorted(self.signs))} {values} {self.unit or self.counted or '-'}"


@dataclass(slots=True)
class Tally:
    """Counts over many sentences: what the set has, what was read, and what was right in each respect."""

    wanted: int = 0
    read: int = 0
    value: int = 0
    sign: int = 0
    unit: int = 0

    def add(self, other: "Tally") -> None:
        self.wanted, self.read = self.wanted + other.wanted, self.read + other.read
        self.value, self.sign, self.unit = self.value + other.value, self.sign + other.sign, self.unit + other.unit

    def f1(self, right: int) -> float:
        """Give the micro F1 of one respect."""
        return 2 * right / max(self.wanted + self.read, 1)

    def rows(self) -> dict[str, float]:
        """Give precision, recall and F1 of each respect."""
        found: dict[str, float] = {}
        for respect, right in (("value", self.value), ("value + sign", self.sign), ("unit", self.unit)):
            found[f"{respect} precision"] = right / max(self.read, 1)
            found[f"{respect} recall"] = right / max(self.wanted, 1)
            found[f"{respect} F1"] = self.f1(right)
        return found


def compare(wanted: Sequence[Item], read: Sequence[Item]) -> tuple[Tally, list[str]]:
    """Count what is right in one sentence, and give a line for each difference."""
    fitted = _split(wanted, _joined(wanted, read))
    tally, problems = Tally(wanted=len(wanted), read=len(fitted)), list[str]()
    pairs, tally.value = _pairs(wanted, fitted, same_value)
    problems += [f"missing: {item}" for item, other in pairs if other is None]
    spare = [item for item in fitted if not any(item is other for _, other in pairs)]
    problems += [f"extra: {item} {item.text!r}" for item in spare]
    signs, tally.sign = _pairs(wanted, fitted, lambda one, two: same_value(one, two) and bool(one.signs & two.signs))
    units, tally.unit = _pairs(wanted, fitted, lambda one, two: same_value(one, two) and _same_unit(one, two))
    for respect, rows in (("sign", signs), ("unit", units)):
        for (item, other), (_, valued) in zip(rows, pairs, strict=True):
            if other is None and valued is not None:
                problems.append(f"{respect}: {item} read as {valued} {valued.text!r}")
    return tally, problems


def same_value(wanted: Item, read: Item) -> bool:
    """Tell whether two items have the same figure, or the same two ends."""
    if wanted.vague:
        low, high = wanted.values
        return _equal(low, read.values[0]) or (
            len(read.values) > 1 and low <= min(read.values) < max(read.values) <= high
        )
    if len(wanted.values) != len(read.values):
        return False
    return all(_equal(one, two) for one, two in zip(sorted(wanted.values), sorted(read.values), strict=True))


def _equal(one: Decimal, two: Decimal) -> bool:
    return abs(one - two) <= _TOLERANCE * max(abs(one), abs(two))


def _same_unit(wanted: Item, read: Item) -> bool:
    if read.counted:
        return wanted.unit == read.unit or head(read.counted) in wanted.heads
    return wanted.unit == read.unit


def _pairs(
    wanted: Sequence[Item], read: Sequence[Item], fits: Callable[[Item, Item], bool]
) -> tuple[list[tuple[Item, Item | None]], int]:
    left, pairs = list(read), list[tuple[Item, Item | None]]()
    for item in wanted:
        found = next((other for other in left if fits(item, other)), None)
        if found is not None:
            left = [other for other in left if other is not found]
        pairs.append((item, found))
    return pairs, sum(other is not None for _, other in pairs)


def _joined(wanted: Iterable[Item], read: Sequence[Item]) -> list[Item]:
    """Join two single figures that the set has as the ends of one range."""
    items = list(read)
    for goal in wanted:
        if len(goal.values) != 2 or goal.vague or any(same_value(goal, item) for item in items):
            continue
        first, second = (_single(items, value) for value in goal.values)
        if first is not None and second is not None and first is not second:
            items = [item for item in items if item is not first and item is not second]
            items.append(replace(second, values=goal.values, signs=first.signs | second.signs))
    return items


def _split(wanted: Iterable[Item], read: Sequence[Item]) -> list[Item]:
    """Split a range that the set has as two single figures."""
    goals, items = list(wanted), list[Item]()
    for item in read:
        ends = [replace(item, values=(value,), signs=PLAIN) for value in item.values]
        apart = len(ends) == 2 and not any(same_value(goal, item) for goal in goals)
        found = sum(any(same_value(goal, end) for goal in goals) for end in ends)
        items += ends if apart and found == 2 else [item]
    return items


def _single(items: Iterable[Item], value: Decimal) -> Item | None:
    return next((item for item in items if len(item.values) == 1 and _equal(item.values[0], value)), None)
