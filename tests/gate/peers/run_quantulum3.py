"""quantulum3 in our terms: a value with an uncertainty is a range with two ends; it knows no bounds.

Its classifier (which tells pounds from pounds) is on: it is so when scikit-learn and stemming are installed.
"""

from collections.abc import Callable
from typing import Any


def load() -> Callable[[str], list[dict[str, Any]]]:
    """Load the parser."""
    from quantulum3 import parser  # type: ignore[import-not-found]  # the peer's environment has it

    return lambda sentence: [_item(quantity, sentence) for quantity in parser.parse(sentence)]


def _item(quantity: Any, sentence: str) -> dict[str, Any]:
    around = quantity.uncertainty or 0
    values = [quantity.value - around, quantity.value + around] if around else [quantity.value]
    unit = quantity.unit.name
    if sentence[quantity.span[1] :].lstrip(" -").startswith("old"):
        unit = f"{unit} of age"  # "50 year-old" ends for it before "old"
    if quantity.surface.startswith("("):
        values = [abs(value) for value in values]  # a figure in brackets is a loss to bookkeepers only
    return {"values": [repr(float(value)) for value in values], "unit": unit, "text": quantity.surface}


if __name__ == "__main__":
    from lines import serve  # type: ignore[import-not-found]  # beside this script

    serve(load)
