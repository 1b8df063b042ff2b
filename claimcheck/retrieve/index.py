"""The index in force: opened, checked and searched by meaning and by words."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claimcheck.errors import IndexMismatch
from claimcheck.records import Match, MatchedBy, ModelInfo
from claimcheck.retrieve.dense import DenseIndex, ids_from_bytes
from claimcheck.retrieve.fusion import fuse
from claimcheck.retrieve.lexical import LexicalIndex
from claimcheck.retrieve.manifest import Manifest, check_files, read_manifest
from claimcheck.retrieve.status import read_in_force

__all__ = ["BM25_FOLDER", "FAISS_NAME", "IDS_NAME", "Index", "check_model"]

FAISS_NAME = "faiss.index"
IDS_NAME = "ids.bin"
BM25_FOLDER = "bm25"
DEPTH = 100  # how far down each leg is read before the two are fused


class Index:
    """Passages by id, as they were when the index was opened; a newer one on disk does not disturb it."""

    def __init__(self, manifest: Manifest, dense: DenseIndex, lexical: LexicalIndex, ids: tuple[str, ...]) -> None:
        """Take the parts; ``open`` reads them from disk."""
        self.manifest = manifest
        self._dense = dense
        self._lexical = lexical
        self._ids = ids

    @classmethod
    def open(cls, folder: Path, info: ModelInfo) -> "Index":
        """Open the index below ``folder`` (the desk's .claimcheck) for queries of this model.

        Raises:
            IndexMismatch: there is none, it is damaged, or another model or version built it.

        """
        return read_in_force(folder, lambda generation: cls._read(generation, info))

    @classmethod
    def _read(cls, generation: Path, info: ModelInfo) -> "Index":
        manifest = read_manifest(generation)
        check_model(generation, manifest, info)
        check_files(generation, manifest, thorough=False)
        try:
            dense = DenseIndex.from_bytes((generation / FAISS_NAME).read_bytes())
            lexical = LexicalIndex.load(generation / BM25_FOLDER)
            ids = ids_from_bytes((generation / IDS_NAME).read_bytes())
        except (OSError, EOFError, RuntimeError, ValueError, LookupError, TypeError) as error:
            raise IndexMismatch(f"{generation}: the index is damaged ({error}); run `claimcheck index`") from error
        return cls(manifest, dense, lexical, ids)

    def __len__(self) -> int:
        """Give how many passages can be found."""
        return len(self._ids)

    def search(
        self, query: str, vector: NDArray[np.float32], *, k: int, language: str, claim_id: str = ""
    ) -> tuple[Match, ...]:
        """Give the ``k`` passages that bear most on a query, best first.

        ``vector`` is the query's, shape (dimension,); ``language`` is its code. The score is the sum of 1 / (60 + rank)
        over the ranking by meaning and the ranking by words within the passage's language.

        Raises:
            IndexMismatch: the vector is of another model's dimension.

        """
        depth = max(DEPTH, k)
        nearest = [passage_id for passage_id, _ in self.search_dense(vector, depth)]
        worded = [[passage_id for passage_id, _ in one] for one in self.search_lexical(query, language, depth)]
        return tuple(
            Match(claim_id=claim_id, passage_id=passage_id, score=score, rank=rank, by=MatchedBy.FUSED)
            for rank, (passage_id, score) in enumerate(fuse(nearest, *worded)[: max(k, 0)], 1)
        )

    def search_dense(self, vector: NDArray[np.float32], depth: int) -> list[tuple[str, float]]:
        """Give the passages nearest in meaning with their cosines, best first."""
        if vector.shape != (self._dense.dimension,):
            raise IndexMismatch(
                f"a query vector of shape {vector.shape} does not fit the index of {self.manifest.model.name} "
                f"({self._dense.dimension} dimensions); set `model` in claimcheck.toml to it or run `claimcheck index`"
            )
        return self._dense.search(vector, depth)

    def search_lexical(self, query: str, language: str, depth: int) -> list[list[tuple[str, float]]]:
        """Give the passages that share words with the query with their BM25 scores, best first.

        There is a ranking for each language of the passages, that of the query's own first.
        """
        rankings = self._lexical.search(query, language, depth)
        return [[(self._ids[row], score) for row, score in ranking] for ranking in rankings]


def check_model(generation: Path, manifest: Manifest, info: ModelInfo) -> None:
    """Refuse an index that another model built.

    Raises:
        IndexMismatch: its name, revision, dimension, prefixes or normalization differ.

    """
    if manifest.model != info:
        raise IndexMismatch(
            f"{generation.parent}: the index was built by {_describe(manifest.model)}, the settings ask for "
            f"{_describe(info)}; run `claimcheck index`, or set `model` in claimcheck.toml back"
        )


def _describe(info: ModelInfo) -> str:
    prefixes = f", prefixes {info.query_prefix!r} and {info.passage_prefix!r}" if info.passage_prefix else ""
    return f"{info.name} ({info.revision}, {info.dimension} dimensions{prefixes})"
