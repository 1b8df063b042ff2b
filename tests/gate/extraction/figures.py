"""Everything that is measured of how claims are found: what has a floor, and what is only reported.

Run: python -m tests.gate.extraction.figures
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from tests.gate.extraction import (
    attribution,
    cutting,
    debates,
    direct_speech,
    labelled,
    parity,
    sentences,
    spans,
    worthiness,
)
from tests.gate.extraction.ours import DATA
from tests.gate.reading.figures import Figures

__all__ = ["figures"]

_FLOORED = (
    sentences.figures,
    parity.figures,
    debates.figures,
    labelled.figures,
    spans.figures,
    attribution.figures,
    direct_speech.figures,
    cutting.figures,
)
_REPORTED = (debates.reported, labelled.reported, worthiness.figures)
_TOLD = (sentences.report,)

_T = TypeVar("_T")


def figures() -> Figures:
    """Measure every set that is there; a set that is not there is told in a note, once."""
    found = Figures()
    for floored in _FLOORED:
        found.floored.update(_there(floored, found.notes))
    for reported in _REPORTED:
        found.reported.update(_there(reported, found.notes))
    for told in _TOLD:
        found.notes.extend(_there(told, found.notes))
    return found


def _there(part: Callable[[], Iterator[_T]], notes: list[str]) -> list[_T]:
    """Give what a part measures, up to the first set that is not there; any other absent file is a fault."""
    kept: list[_T] = []
    try:
        kept.extend(part())
    except FileNotFoundError as absent:
        missing = Path(str(absent.filename))
        if not missing.is_relative_to(DATA):
            raise
        note = f"extraction: skipped, {missing.relative_to(DATA)} is not there"
        notes += [note] if note not in notes else []
    return kept


def main() -> int:
    """Print all of them."""
    found = figures()
    for metric, value in found.floored.items():
        print(f"{value:.4f}  {metric}")
    print(*found.lines(), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
