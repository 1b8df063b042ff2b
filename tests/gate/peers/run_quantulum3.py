"""quantulum3 in our terms: a value with an uncertainty is a range with two ends; it knows no bounds.

Its classifier (which tells pounds from pounds) is on: it is so when scikit-learn and stemming are installed.
"""

from collections.abc import Callable
from typing import Any


def load() -> Callable[[str], list[dict[str, Any]]]:
    """Load the parser."""
    from quantulum3 import parser  # type: ignore[import-not-found]  # the peer's environment has it

    return lambda sentence: [_item(quantity) for quantity in parser.parse(sentence)]


def _item(quantity: Any) -> dict[str, Any]:
    around = quantity.uncertainty or 0
    values = [quantity.value - around, quantity.value + around] if around else [quantity.value]
    # "year" of "50 year-old" is the unit's name; the surface tells that it is an age
    unit = quantity.unit.name
    if unit == "year" and quantity.surface.endswith("old"):
        unit = "year of age"
    return {"values": [repr(float(value)) for value in values], "unit": unit, "text": quantity.surface}


if __name__ == "__main__":
    from lines import serve  # type: ignore[import-not-found]  # beside this script

    serve(load)
