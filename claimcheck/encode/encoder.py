"""What every encoder is: a model that turns texts into vectors of length one."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from claimcheck.records import ModelInfo

__all__ = ["BATCH_SIZE", "Encoder", "Role", "batches", "encodable"]

BATCH_SIZE = 64  # texts that are encoded at once; also the most that a killed indexing run can lose

_NOT_ENCODABLE = re.compile("[\0\ud800-\udfff]")


class Role(StrEnum):
    """Which side of the search a text is on; a model may want another prefix for each."""

    QUERY = "query"
    PASSAGE = "passage"


class Encoder(Protocol):
    """A model that turns texts into vectors."""

    @property
    def info(self) -> ModelInfo:
        """Name the model, its revision, dimension and prefixes."""
        ...

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        """Give one row of length one for each text, in order: shape (texts, dimension)."""
        ...


def encodable(text: str) -> str:
    r"""Give the text with a space for what no engine takes: NUL (C ends a string there) and half surrogate pairs.

    >>> encodable("a\0b")
    'a b'
    """
    return _NOT_ENCODABLE.sub(" ", text)


def batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """Give the texts in order, at most 64 at a time.

    >>> [len(batch) for batch in batches(["text"] * 70)]
    [64, 6]
    """
    for start in range(0, len(texts), BATCH_SIZE):
        yield texts[start : start + BATCH_SIZE]
