"""An encoder that hashes words: quick and the same everywhere, for tests of all but the model itself."""

import time
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from claimcheck.encode import Role
from claimcheck.records import ModelInfo, Passage, Source, make_id

INFO = ModelInfo(name="hashing", revision="1", dimension=32, query_prefix="q: ", passage_prefix="p: ")


class HashingEncoder:
    """Give texts of shared words near vectors; remember what was encoded."""

    def __init__(self, info: ModelInfo = INFO, seconds: float = 0.0) -> None:
        self.info = info
        self.seconds = seconds
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        time.sleep(self.seconds)
        if role is Role.PASSAGE:
            self.encoded += texts
        rows = np.stack([self._vector(text) for text in texts]).astype(np.float32)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        return rows

    def _vector(self, text: str) -> NDArray[np.float64]:
        own = 0.1 * self._direction(text)
        return sum((self._direction(word) for word in text.lower().split()), own)

    def _direction(self, text: str) -> NDArray[np.float64]:
        seed = zlib.crc32(text.encode("utf-8", "replace"))
        return np.random.default_rng(seed).normal(size=self.info.dimension)


def passage(text: str, source: str = "a.md", number: int = 0) -> Passage:
    source_id = make_id(source)
    return Passage(id=make_id(source_id, text, str(number)), source_id=source_id, start=0, end=len(text), text=text)


def note(uri: str, text: str, language: str = "en") -> Source:
    return Source(id=make_id(uri), uri=uri, text=text, language=language, sha256="")


def many(count: int, start: int = 0) -> list[Passage]:
    words = "troops soldats mission ministers talks ministres réunion accord budget percent Iraq Kaboul".split()
    return [
        passage(
            f"{words[n % 12]} {words[n * 7 % 11]} {n} report {words[n * 5 % 9]} number {n * 37 % 1000}", f"{n % 50}.md"
        )
        for n in range(start, start + count)
    ]
