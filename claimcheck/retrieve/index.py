"""The index in force: opened, checked and searched by meaning and by words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from claimcheck.errors import IndexMismatch
from claimcheck.records import Match, MatchedBy, ModelInfo
from claimcheck.retrieve.dense import DenseIndex, ids_from_bytes
from claimcheck.retrieve.fusion import fuse
from claimcheck.retrieve.generations import current_generation
from claimcheck.retrieve.lexical import LexicalIndex
from claimcheck.retrieve.manifest import Manifest, check_files, read_manifest

__all__ = ["BM25_FOLDER", "FAISS_NAME", "IDS_NAME", "Index", "IndexStatus", "check_model", "index_status"]

FAISS_NAME = "faiss.index"
IDS_NAME = "ids.bin"
BM25_FOLDER = "bm25"
DEPTH = 100  # how far down each leg is read before the two are fused

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexStatus:
    """What is known of the index on disk; where there is none or it is damaged, ``remark`` says so and what to do."""

    sound: bool
    remark: str = ""
    model: ModelInfo | None = None
    passages: int = 0
    passage_digest: str = ""
    format_version: int = 0
    built_at: datetime | None = None


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
        return _reading(folder, lambda generation: cls._read(generation, info))

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


def index_status(folder: Path) -> IndexStatus:
    """Read every file of the index below ``folder`` and say what it holds and whether it is sound."""
    try:
        return _reading(folder, _status)
    except IndexMismatch as error:
        return IndexStatus(sound=False, remark=str(error))


def _status(generation: Path) -> IndexStatus:
    manifest = read_manifest(generation)
    check_files(generation, manifest, thorough=True)
    return IndexStatus(
        sound=True,
        model=manifest.model,
        passages=manifest.passages,
        passage_digest=manifest.passage_digest,
        format_version=manifest.format_version,
        built_at=manifest.built_at,
    )


def _reading(folder: Path, read: Callable[[Path], ResultT]) -> ResultT:
    """Read the index in force; once more if a writer replaced and removed it meanwhile."""
    generation = current_generation(folder)
    while True:
        try:
            return read(generation)
        except IndexMismatch:
            newer = current_generation(folder)
            if newer == generation:
                raise
            generation = newer
