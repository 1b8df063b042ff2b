"""The leg of words: BM25 over stemmed terms.

bm25s works out the score of every term in every row when the index is built; a query only adds up a few columns of
that table. So a query reads the arrays and does not import bm25s, which with scipy takes 0.25 s.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claimcheck.retrieve.tokens import query_terms

__all__ = ["LexicalIndex"]

_VOCABULARY = "vocabulary.json"
_ARRAYS = ("scores.npy", "rows.npy", "starts.npy")


class LexicalIndex:
    """Rows of terms, scored by BM25; a row is a passage's place in the index.

    The table is kept by columns: column ``c`` is the term of number ``c`` in the vocabulary, its scores stand in
    ``scores[starts[c]:starts[c + 1]]`` and the rows they belong to in ``rows``.
    """

    def __init__(
        self, vocabulary: Mapping[str, int], scores: NDArray[Any], rows: NDArray[Any], starts: NDArray[Any]
    ) -> None:
        """Take the parts; ``build`` and ``load`` make them."""
        self._vocabulary = vocabulary
        self._scores = scores
        self._rows = rows
        self._starts = starts

    @classmethod
    def build(cls, rows: Iterable[Sequence[str]]) -> "LexicalIndex":
        """Index the terms of every row."""
        vocabulary: dict[str, int] = {}
        numbers = [[vocabulary.setdefault(term, len(vocabulary)) for term in row] for row in rows]
        if not vocabulary:
            return cls({}, np.zeros(0, np.float32), np.zeros(0, np.int32), np.zeros(1, np.int64))
        import bm25s

        bm25 = bm25s.BM25(backend="numpy")
        bm25.index((numbers, vocabulary), create_empty_token=False, show_progress=False)
        table = bm25.scores
        return cls(vocabulary, table["data"], table["indices"], table["indptr"])

    def save(self, folder: Path) -> None:
        """Write the index into a new folder."""
        folder.mkdir()
        (folder / _VOCABULARY).write_text(json.dumps(self._vocabulary, ensure_ascii=False), encoding="utf-8")
        for name, array in zip(_ARRAYS, (self._scores, self._rows, self._starts), strict=True):
            np.save(folder / name, array, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> "LexicalIndex":
        """Read what ``save`` wrote, into memory: the files may be replaced afterwards."""
        vocabulary = json.loads((folder / _VOCABULARY).read_text(encoding="utf-8"))
        return cls(vocabulary, *(np.load(folder / name, allow_pickle=False) for name in _ARRAYS))

    def search(self, query: str, languages: Iterable[str], depth: int) -> list[tuple[int, float]]:
        """Give the ``depth`` best rows that share a term with the query, best first; the same score goes by row.

        ``languages`` are the query's own and those of the rows: the query is stemmed by each.
        """
        columns = [self._vocabulary[term] for term in query_terms(query, languages) if term in self._vocabulary]
        total = np.zeros(int(self._rows.max(initial=-1)) + 1, dtype=np.float32)
        for column in columns:
            start, end = self._starts[column : column + 2]
            total[self._rows[start:end]] += self._scores[start:end]
        found = np.flatnonzero(total > 0)
        best = found[np.lexsort((found, -total[found]))][: max(depth, 0)]
        return [(int(row), float(total[row])) for row in best]
