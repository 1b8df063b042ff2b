import numpy as np
import pytest

from claimcheck.records import make_id
from claimcheck.retrieve.dense import DenseIndex, id_from_number, ids_from_bytes, ids_to_bytes, number_from_id


def unit_rows(count: int, dimension: int = 24, seed: int = 1) -> np.ndarray:
    rows = np.random.default_rng(seed).normal(size=(count, dimension)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.mark.parametrize("passage_id", ["0" * 15, "f" * 15, "00000000000002a", make_id("x")])
def test_ids_survive_the_way_through_a_number(passage_id: str) -> None:
    assert id_from_number(number_from_id(passage_id)) == passage_id
    assert number_from_id(passage_id) < 2**63
    assert ids_from_bytes(ids_to_bytes([passage_id, "0" * 15])) == (passage_id, "0" * 15)


@pytest.mark.parametrize(("count", "depth"), [(1, 5), (50, 10), (500, 500), (3000, 100)])
def test_the_search_is_that_of_brute_force(count: int, depth: int) -> None:
    rows, ids = unit_rows(count), [make_id(str(number)) for number in range(count)]
    index = DenseIndex.from_bytes(DenseIndex.build(ids, rows, 24).to_bytes())
    for query in unit_rows(5, seed=2):
        scores = rows.astype(np.float64) @ query
        expected = np.argsort(-scores)[:depth]
        found = index.search(query, depth)
        assert [one for one, _ in found] == [ids[row] for row in expected]
        assert [score for _, score in found] == pytest.approx(scores[expected], abs=1e-6)


def test_the_same_score_goes_by_id() -> None:
    ids = [make_id(str(number)) for number in range(20)]
    index = DenseIndex.build(ids, np.repeat(unit_rows(1), 20, axis=0), 24)
    assert [one for one, _ in index.search(unit_rows(1)[0], 20)] == sorted(ids)


def test_an_empty_index_finds_nothing() -> None:
    index = DenseIndex.from_bytes(DenseIndex.build([], np.empty((0, 24), np.float32), 24).to_bytes())
    assert (len(index), index.dimension) == (0, 24)
    assert index.search(unit_rows(1)[0], 5) == []


def test_no_depth_finds_nothing() -> None:
    index = DenseIndex.build([make_id("a")], unit_rows(1), 24)
    assert index.search(unit_rows(1)[0], 0) == []
