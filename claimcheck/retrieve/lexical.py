"""The leg of words: BM25 over stemmed terms (bm25s)."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import bm25s
import numpy as np

from claimcheck.retrieve.tokens import query_terms

__all__ = ["LexicalIndex"]


class LexicalIndex:
    """Rows of terms, scored by BM25; a row is a passage's place in the index."""

    def __init__(self, bm25: bm25s.BM25 | None) -> None:
        """Take a bm25s index, or None where no row has a term; ``build`` and ``load`` make one."""
        self._bm25 = bm25

    @classmethod
    def build(cls, rows: Iterable[Sequence[str]]) -> "LexicalIndex":
        """Index the terms of every row."""
        vocabulary: dict[str, int] = {}
        numbers = [[vocabulary.setdefault(term, len(vocabulary)) for term in row] for row in rows]
        if not vocabulary:
            return cls(None)
        bm25 = bm25s.BM25(backend="numpy")
        bm25.index((numbers, vocabulary), create_empty_token=False, show_progress=False)
        return cls(bm25)

    def save(self, folder: Path) -> None:
        """Write bm25s's files into the folder; without a term there are none."""
        folder.mkdir()
        if self._bm25 is not None:
            self._bm25.save(folder, show_progress=False)

    @classmethod
    def load(cls, folder: Path) -> "LexicalIndex":
        """Read what ``save`` wrote, into memory: the files may be replaced afterwards."""
        if not (folder / "params.index.json").exists():
            return cls(None)
        return cls(bm25s.BM25.load(folder, show_progress=False))

    def search(self, query: str, languages: Iterable[str], depth: int) -> list[tuple[int, float]]:
        """Give the ``depth`` best rows that share a term with the query, best first; the same score goes by row.

        ``languages`` are the query's own and those of the rows: the query is stemmed by each.
        """
        if self._bm25 is None:
            return []
        numbers = self._bm25.get_tokens_ids(query_terms(query, languages))
        if not numbers:
            return []
        scores = self._bm25.get_scores(numbers)
        rows = np.flatnonzero(scores > 0)
        best = rows[np.lexsort((rows, -scores[rows]))][: max(depth, 0)]
        return [(int(row), float(scores[row])) for row in best]
