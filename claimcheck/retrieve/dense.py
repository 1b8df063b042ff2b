"""The leg of meaning: an exact inner-product search over unit vectors (FAISS)."""

from collections.abc import Sequence

import faiss
import numpy as np
from numpy.typing import NDArray

__all__ = ["DenseIndex", "id_from_number", "ids_from_bytes", "ids_to_bytes", "number_from_id"]


def number_from_id(passage_id: str) -> int:
    """Give the passage id (15 hex digits) as the signed 64-bit number FAISS keeps.

    >>> number_from_id("00000000000002a")
    42
    """
    return int(passage_id, 16)


def id_from_number(number: int) -> str:
    """Give the passage id back.

    >>> id_from_number(42)
    '00000000000002a'
    """
    return f"{number:015x}"


def ids_to_bytes(ids: Sequence[str]) -> bytes:
    """Give passage ids as 8 bytes each, in order."""
    return np.array([number_from_id(passage_id) for passage_id in ids], dtype="<i8").tobytes()


def ids_from_bytes(content: bytes) -> tuple[str, ...]:
    """Give the passage ids back; ValueError where the content is cut off."""
    return tuple(id_from_number(number) for number in np.frombuffer(content, dtype="<i8").tolist())


class DenseIndex:
    """Vectors under their passages' ids."""

    def __init__(self, index: faiss.Index) -> None:
        """Take a FAISS index; ``build`` and ``from_bytes`` make one."""
        self._index = index

    @classmethod
    def build(cls, ids: Sequence[str], vectors: NDArray[np.float32], dimension: int) -> "DenseIndex":
        """Index one vector for each passage id: shape (ids, dimension)."""
        index = faiss.IndexIDMap2(faiss.IndexFlatIP(dimension))
        index.add_with_ids(vectors, np.array([number_from_id(one) for one in ids], dtype=np.int64))
        return cls(index)

    @classmethod
    def from_bytes(cls, content: bytes) -> "DenseIndex":
        """Give back what ``to_bytes`` gave; FAISS raises RuntimeError on anything else."""
        return cls(faiss.deserialize_index(np.frombuffer(content, dtype=np.uint8)))

    def to_bytes(self) -> bytes:
        """Give the index as one file's content."""
        content: bytes = faiss.serialize_index(self._index).tobytes()
        return content

    @property
    def dimension(self) -> int:
        """Give how many numbers a vector has."""
        return int(self._index.d)

    def __len__(self) -> int:
        """Give how many passages are in it."""
        return int(self._index.ntotal)

    def search(self, vector: NDArray[np.float32], depth: int) -> list[tuple[str, float]]:
        """Give the ``depth`` nearest passages with their cosines, best first; the same score goes by id."""
        depth = min(depth, len(self))
        if depth < 1:
            return []
        faiss.omp_set_num_threads(1)  # one query: two threads that wait for each other took 45-157 ms, one 8 ms
        scores, numbers = self._index.search(vector.reshape(1, -1), depth)
        found = [
            (id_from_number(int(number)), float(score)) for number, score in zip(numbers[0], scores[0], strict=True)
        ]
        return sorted(found, key=lambda scored: (-scored[1], scored[0]))
