"""Reciprocal rank fusion: several rankings made one without comparing their scores (Cormack and others, 2009)."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

__all__ = ["RANK_CONSTANT", "fuse"]

RANK_CONSTANT = 60  # the paper's value: how little the first ranks outweigh the next ones

ItemT = TypeVar("ItemT", bound=Hashable)


def fuse(*rankings: Sequence[ItemT]) -> list[tuple[ItemT, float]]:
    """Give every item with the sum of 1 / (60 + rank) over the rankings it stands in, best first.

    Items of one score stand in the order in which they first appear, the first ranking before the second.

    >>> [item for item, score in fuse(["a", "b", "c"], ["b", "c"])]
    ['b', 'c', 'a']
    """
    scores: dict[ItemT, float] = {}
    for ranking in rankings:
        for rank, item in enumerate(ranking, 1):
            scores[item] = scores.get(item, 0.0) + 1 / (RANK_CONSTANT + rank)
    return sorted(scores.items(), key=lambda scored: -scored[1])
