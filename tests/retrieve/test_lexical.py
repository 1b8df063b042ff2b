import math
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.retrieve.lexical import LexicalIndex

WORDS = ["alpha", "beta", "gamma", "delta", "omega", "10000"]
ROWS = st.lists(st.lists(st.sampled_from(WORDS), max_size=8), min_size=1, max_size=12)


def bm25(rows: list[list[str]], query: list[str]) -> list[float]:
    """BM25 by its formula (Lucene's idf, k1 1.5, b 0.75), without any library."""
    mean = sum(map(len, rows)) / len(rows)
    scores = []
    for row in rows:
        counts = Counter(row)
        score = 0.0
        for term in query:
            holding = sum(term in other for other in rows)
            idf = math.log(1 + (len(rows) - holding + 0.5) / (holding + 0.5))
            score += idf * counts[term] / (counts[term] + 1.5 * (0.25 + 0.75 * len(row) / mean)) if row else 0.0
        scores.append(score)
    return scores


def one_language(rows: list[list[str]]) -> LexicalIndex:
    return LexicalIndex.build(rows, ["xx"] * len(rows))


@given(ROWS, st.lists(st.sampled_from([*WORDS, "unknown"]), unique=True, max_size=4))
def test_scores_are_those_of_the_formula(rows: list[list[str]], query: list[str]) -> None:
    [found] = one_language(rows).search(" ".join(query), "xx", len(rows))
    expected = bm25(rows, query) if any(rows) else [0.0] * len(rows)
    assert dict(found) == pytest.approx({row: score for row, score in enumerate(expected) if score > 0}, rel=1e-5)
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)


@given(ROWS, st.data())
def test_each_language_has_the_ranking_of_its_rows(rows: list[list[str]], data: st.DataObject) -> None:
    languages = data.draw(st.lists(st.sampled_from(["xx", "yy"]), min_size=len(rows), max_size=len(rows)))
    [together] = one_language(rows).search("alpha omega", "xx", len(rows))
    rankings = LexicalIndex.build(rows, languages).search("alpha omega", "yy", len(rows))
    first = [name for name in ("yy", "xx") if name in languages]
    assert rankings == [[(row, score) for row, score in together if languages[row] == name] for name in first]


def test_the_same_score_goes_by_row_and_depth_cuts() -> None:
    index = one_language([["a"], ["b"], ["a"], ["a"]])
    assert [row for row, _ in index.search("a", "xx", 2)[0]] == [0, 2]
    assert index.search("a", "xx", 0) == [[]]


@pytest.mark.parametrize("rows", [[], [[]], [["a"], []]])
def test_rows_without_terms(rows: list[list[str]], tmp_path: Path) -> None:
    index = one_language(rows)
    index.save(tmp_path / "bm25")
    for one in (index, LexicalIndex.load(tmp_path / "bm25")):
        assert not any(one.search("", "xx", 3))
        found = [row for ranking in one.search("a", "xx", 3) for row, _ in ranking]
        assert found == [row for row, terms in enumerate(rows) if terms]


def test_what_was_saved_gives_the_same_scores(tmp_path: Path) -> None:
    index = LexicalIndex.build(
        [["alpha", "beta"], ["beta", "gamma", "gamma"], ["é", "日本", "10000"]], ["en", "fr", "ja"]
    )
    index.save(tmp_path / "bm25")
    again = LexicalIndex.load(tmp_path / "bm25")
    for query in ("alpha", "gamma beta", "日本", "10 000", "nothing"):
        assert again.search(query, "fr", 9) == index.search(query, "fr", 9)
    assert [[row for row, _ in ranking] for ranking in again.search("日本", "ja", 9)] == [[2], [], []]
