"""Stretches of a text that are taken, and whether another one meets them: by bisection, for texts of any length."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

__all__ = ["Covered"]


class Covered:
    """Stretches of a text, in any order; they may overlap.

    >>> Covered([(0, 3), (7, 9)]).meets(2, 5), Covered([(0, 3), (7, 9)]).meets(3, 7)
    (True, False)
    """

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        """Take the stretches, each from its start to before its end."""
        ordered = sorted(stretches)
        self._starts = [start for start, _ in ordered]
        self._furthest = list(accumulate((end for _, end in ordered), max))

    def meets(self, start: int, end: int) -> bool:
        """Tell whether a stretch has a character in common with one of them."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._furthest[before - 1] > start
