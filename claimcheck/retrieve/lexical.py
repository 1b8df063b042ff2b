"""The leg of words: BM25 over stemmed terms.

bm25s works out the score of every term in every row when the index is built; a query only adds up a few columns of
that table. So a query reads the arrays and does not import bm25s, which with scipy takes 0.25 s.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claimcheck.retrieve.tokens import query_terms

__all__ = ["LexicalIndex"]

_VOCABULARY = "vocabulary.json"
_ARRAYS = ("scores.npy", "rows.npy", "starts.npy", "languages.npy")


class LexicalIndex:
    """Rows of terms, scored by BM25; a row is a passage's place in the index.

    The table is kept by columns: column ``c`` is the term of number ``c`` in the vocabulary, its scores stand in
    ``scores[starts[c]:starts[c + 1]]`` and the rows they belong to in ``rows``. ``codes`` has each row's language
    as its place in ``languages``.
    """

    def __init__(self, languages: Sequence[str], vocabulary: Mapping[str, int], arrays: Sequence[NDArray[Any]]) -> None:
        """Take the parts; ``build`` and ``load`` make them."""
        self._languages = tuple(languages)
        self._vocabulary = vocabulary
        self._scores, self._rows, self._starts, self._codes = arrays

    @classmethod
    def build(cls, rows: Sequence[Sequence[str]], languages: Sequence[str]) -> "LexicalIndex":
        """Index the terms of every row, and the language code of each."""
        vocabulary: dict[str, int] = {}
        numbers = [[vocabulary.setdefault(term, len(vocabulary)) for term in row] for row in rows]
        names = sorted(set(languages))
        codes = np.array([names.index(language) for language in languages], dtype=np.int32)
        return cls(names, vocabulary, (*_score(numbers, vocabulary), codes))

    def save(self, folder: Path) -> None:
        """Write the index into a new folder."""
        folder.mkdir()
        vocabulary = {"languages": self._languages, "terms": self._vocabulary}
        (folder / _VOCABULARY).write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")
        for name, array in zip(_ARRAYS, (self._scores, self._rows, self._starts, self._codes), strict=True):
            np.save(folder / name, array, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> "LexicalIndex":
        """Read what ``save`` wrote, into memory: the files may be replaced afterwards."""
        vocabulary = json.loads((folder / _VOCABULARY).read_text(encoding="utf-8"))
        arrays = [np.load(folder / name, allow_pickle=False) for name in _ARRAYS]
        return cls(vocabulary["languages"], vocabulary["terms"], arrays)

    def search(self, query: str, language: str, depth: int) -> list[list[tuple[int, float]]]:
        """Give a ranking for each language of the rows, the query's own first: (row, score), best first.

        A ranking has the ``depth`` best rows that share a term with the query; the same score goes by row. Rows of
        different languages are not ranked against each other: those of the query's own share more words with it, even
        where they have nothing to say on it.
        """
        ordered = sorted(range(len(self._languages)), key=lambda code: self._languages[code] != language)
        return [self._search(query_terms(query, language, self._languages[code]), code, depth) for code in ordered]

    def _search(self, terms: Sequence[str], code: int, depth: int) -> list[tuple[int, float]]:
        total = np.zeros(len(self._codes), dtype=np.float32)
        for column in (self._vocabulary[term] for term in terms if term in self._vocabulary):
            start, end = self._starts[column : column + 2]
            total[self._rows[start:end]] += self._scores[start:end]
        found = np.flatnonzero((total > 0) & (self._codes == code))
        best = found[np.lexsort((found, -total[found]))][: max(depth, 0)]
        return [(int(row), float(total[row])) for row in best]


def _score(numbers: list[list[int]], vocabulary: dict[str, int]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Give the scores, rows and starts of the columns."""
    if not vocabulary:
        return np.zeros(0, np.float32), np.zeros(0, np.int32), np.zeros(1, np.int64)
    import bm25s

    bm25 = bm25s.BM25(backend="numpy")
    bm25.index((numbers, vocabulary), create_empty_token=False, show_progress=False)
    return bm25.scores["data"], bm25.scores["indices"], bm25.scores["indptr"]
