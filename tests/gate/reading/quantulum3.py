"""The tests of quantulum3: English sentences with values and units, compared as newsquant is.

A value with an uncertainty is a range with two ends. What has no unit there may count something here. The rates are
the shares of the set's quantities that are read; figures in names and years, which the set counts, are not left out.

Run: python -m tests.gate.reading.quantulum3 [--misses]
"""

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from tests.gate.metrics import DATA
from tests.gate.reading.matching import Item, compare
from tests.gate.reading.ours import our_items
from tests.gate.reading.rates import Rate, print_rates
from tests.gate.reading.unit_names import name

__all__ = ["measure", "rates"]

FOLDER = DATA / "quantulum3_tests"
FILES = ("quantities", "quantities_ambiguity")


@cache
def rates() -> dict[str, Rate]:
    """Give the rates of value and of value with unit; FileNotFoundError where the data is not there."""
    wanted = values = units = 0
    missed: dict[str, list[str]] = {"missing": [], "unit": []}
    for text, items in _rows():
        tally, problems = compare(items, [_without_counted(item, items) for item in our_items(text)])
        wanted, values, units = wanted + tally.wanted, values + tally.value, units + tally.unit
        for kind, lines in missed.items():
            lines += [f"{text!r} {problem}" for problem in problems if problem.startswith(kind)]
    return {
        "quantulum3 value": Rate(right=values, of=wanted, misses=tuple(missed["missing"])),
        "quantulum3 value and unit": Rate(right=units, of=wanted, misses=tuple(missed["unit"])),
    }


def _rows() -> Iterator[tuple[str, list[Item]]]:
    for file in FILES:
        for line in (FOLDER / f"{file}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield row["req"], [_wanted(given) for given in row["res"]]


def _wanted(row: dict[str, Any]) -> Item:
    value, around = Decimal(str(row["value"])), Decimal(str(row.get("uncertainty") or 0))
    return Item(values=(value - around, value + around) if around else (value,), unit=name(row["unit"]))


def _without_counted(item: Item, wanted: list[Item]) -> Item:
    """Take away what is counted where the set has the same figure without a unit."""
    bare = Item(values=item.values, signs=item.signs, text=item.text)
    return bare if item.counted and any(not goal.unit and goal.values == item.values for goal in wanted) else item


def measure() -> dict[str, float]:
    """Give the shares of quantities with the right value, and with the right unit too."""
    return {metric: found.share for metric, found in rates().items()}


if __name__ == "__main__":
    sys.exit(print_rates(rates(), sys.argv[1:]))
