"""The share of a set's cases that come out right, with the cases that do not: the shape that every small set has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

__all__ = ["Rate", "print_rates", "rate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How many cases came out right, and a line for each that did not."""

    right: int
    of: int
    misses: tuple[str, ...]

    @property
    def share(self) -> float:
        return self.right / self.of if self.of else 1.0


def rate(cases: Iterable[tuple[str, str]]) -> Rate:
    """Give the rate of cases, each with what it is and what is wrong with it, or ""."""
    judged = list(cases)
    wrong = tuple(f"{case}: {problem}" for case, problem in judged if problem)
    return Rate(right=len(judged) - len(wrong), of=len(judged), misses=wrong)


def print_rates(rates: dict[str, Rate], arguments: Sequence[str]) -> int:
    """Print a line for each rate, and its misses where ``--misses`` asks for them."""
    for metric, found in rates.items():
        print(f"{found.share:.4f}  {metric} of {found.of}")
        if "--misses" in arguments:
            print(*(f"  {miss}" for miss in found.misses), sep="\n")
    return 0
