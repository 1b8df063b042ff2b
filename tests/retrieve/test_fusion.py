from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.retrieve.fusion import fuse

RANKINGS = st.lists(st.lists(st.integers(0, 30), unique=True, max_size=30), max_size=4)


def test_the_formula_of_the_paper() -> None:
    assert fuse(["a", "b"], ["b"]) == [("b", 1 / 62 + 1 / 61), ("a", 1 / 61)]


def test_no_rankings_give_nothing() -> None:
    assert fuse() == fuse([], []) == []


@given(st.lists(st.integers(), unique=True))
def test_one_ranking_keeps_its_order(ranking: list[int]) -> None:
    assert [item for item, _ in fuse(ranking)] == ranking


@given(RANKINGS)
def test_every_item_once_with_its_exact_score_best_first(rankings: list[list[int]]) -> None:
    fused = fuse(*rankings)
    scores = [score for _, score in fused]
    assert sorted(item for item, _ in fused) == sorted({item for ranking in rankings for item in ranking})
    assert scores == sorted(scores, reverse=True)
    for item, score in fused:
        exact = sum(Fraction(1, 61 + ranking.index(item)) for ranking in rankings if item in ranking)
        assert score == pytest.approx(float(exact), rel=1e-12)


@given(RANKINGS, st.data())
def test_rising_in_one_ranking_never_hurts(rankings: list[list[int]], data: st.DataObject) -> None:
    filled = [number for number, ranking in enumerate(rankings) if len(ranking) > 1]
    if not filled:
        return
    number = data.draw(st.sampled_from(filled))
    at = data.draw(st.integers(1, len(rankings[number]) - 1))
    item = rankings[number][at]
    risen = [list(ranking) for ranking in rankings]
    risen[number][at - 1], risen[number][at] = risen[number][at], risen[number][at - 1]
    before, after = dict(fuse(*rankings)), dict(fuse(*risen))
    assert after[item] > before[item]
    assert sum(score > before[item] for score in before.values()) >= sum(
        score > after[item] for score in after.values()
    )
