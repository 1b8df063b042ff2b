"""Which part of a sentence belongs to a figure: "Spain has 11.8 %, and Germany 3 %" states two things."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.fold import fold
from claimcheck.text.words import words_for

__all__ = ["segment"]


_NOTHING = frozenset({QuantityKind.NOT_A_QUANTITY})


@cache
def _boundary(language: str) -> re.Pattern[str]:
    return re.compile(rf"[;:,()–—]|(?<!\w)-(?!\w)|(?<!\w){words_for(language).sense.joints}(?!\w)")


def segment(text: str, quantities: Sequence[Quantity], quantity: Quantity, language: str) -> tuple[int, int]:
    """Give start and end of the part of ``text`` around a figure: up to the mark that parts it from the next figure.

    Offsets of the quantities count in ``text``. Figures with no mark between them share their part.
    """
    folded, start, end = fold(text), 0, len(text)
    # "three days before the meeting," has a unit though it measures nothing: it is a part of its own
    figures = [q for q in quantities if q.kind != QuantityKind.CHANGE and (q.unit or q.kind not in _NOTHING)]
    for before, after in pairwise(figures):
        if before.end > after.start or (quantity.start <= before.start and after.end <= quantity.end):
            continue
        mark = _boundary(language).search(folded, before.end, after.start)
        if mark is not None and after.start <= quantity.start:
            start = mark.start()
        elif mark is not None and quantity.end <= before.end:
            end = mark.start()
            break
    return start, end
