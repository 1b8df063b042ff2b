"""Vectors on disk by (text, model): one append-only file a model, from which every index can be built again.

A file is a header that names the model, then records of one size: 16 bytes of the text's SHA-256, the vector
(float32, little-endian), CRC-32 of both. A record that was torn by a crash fails its CRC: at the end of the file it
is cut off before the next write, elsewhere it is passed over and its text embedded again. Nothing is ever removed.
"""

import hashlib
import json
import os
import re
import struct
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claimcheck.errors import IndexMismatch, StoreError
from claimcheck.records import ModelInfo, make_id, to_jsonable
from claimcheck.retrieve.files import replace_file, writing

__all__ = ["VectorFile"]

_MAGIC = b"claimcheck vectors 1\n"
_LENGTH = struct.Struct("<I")
_KEY_BYTES = 16


class VectorFile:
    """The vectors of one model, open for reading and appending; one writer at a time (the index's lock)."""

    def __init__(self, path: Path, info: ModelInfo) -> None:
        """Read what is there; the file itself is made when the first vectors come.

        Raises:
            IndexMismatch: the file is not a vector file of this model.

        """
        self.path = path
        self._prefix = info.passage_prefix
        self._header = _header(info)
        self._record = np.dtype([("key", f"V{_KEY_BYTES}"), ("vector", "<f4", (info.dimension,)), ("crc", "<u4")])
        self._rows: dict[bytes, int] = {}
        self._whole = 0  # records up to the end of the last sound one
        if path.exists():
            self._read()

    @classmethod
    def in_folder(cls, folder: Path, info: ModelInfo) -> "VectorFile":
        """Open the file of this model below ``folder`` (the desk's .claimcheck)."""
        name = re.sub(r"[^A-Za-z0-9.-]+", "-", info.name)[-60:].strip("-.")
        key = make_id(json.dumps(to_jsonable(info), sort_keys=True))
        return cls(folder / "vectors" / f"{name}-{key}.bin", info)

    def __len__(self) -> int:
        """Give how many texts have a vector."""
        return len(self._rows)

    def missing(self, texts: Iterable[str]) -> list[str]:
        """Give each different text that has no vector yet, once, in order."""
        return [text for text in dict.fromkeys(texts) if self._key(text) not in self._rows]

    def append(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Add a vector for each text; on return they are on the disk.

        Raises:
            IndexMismatch: the vectors are not of this file's dimension.
            StoreError: the disk is full or read-only; the file is as it was before.

        """
        if vectors.shape != (len(texts), *self._record["vector"].shape):
            raise IndexMismatch(
                f"{self.path}: vectors of shape {vectors.shape} do not fit {len(texts)} texts of dimension "
                f"{self._record['vector'].shape[0]}; set `model` in claimcheck.toml to the model of this index"
            )
        keys = [self._key(text) for text in texts]
        with writing(self.path):
            if not self._whole and not self.path.exists():
                self.path.parent.mkdir(parents=True, exist_ok=True)
                replace_file(self.path, self._header)
            self._append_bytes(self._records(keys, vectors).tobytes())
        self._rows |= {key: self._whole + number for number, key in enumerate(keys)}
        self._whole += len(keys)

    def gather(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Give the vectors of these texts, one row each; all of them must be there (see ``missing``)."""
        rows = [self._rows[self._key(text)] for text in texts]
        if not rows:
            return np.empty((0, *self._record["vector"].shape), dtype=np.float32)
        return np.ascontiguousarray(self._table()["vector"][rows], dtype=np.float32)

    def _key(self, text: str) -> bytes:
        return hashlib.sha256((self._prefix + text).encode("utf-8", "surrogatepass")).digest()[:_KEY_BYTES]

    def _records(self, keys: Sequence[bytes], vectors: NDArray[np.float32]) -> NDArray[Any]:
        records = np.zeros(len(keys), dtype=self._record)
        records["key"] = np.frombuffer(b"".join(keys), dtype=f"V{_KEY_BYTES}")
        records["vector"] = vectors
        records["crc"] = _checksums(records)
        return records

    def _append_bytes(self, data: bytes) -> None:
        """Write at the end of the last sound record, over a torn one; take everything back if the disk refuses."""
        end = len(self._header) + self._whole * self._record.itemsize
        with self.path.open("r+b", buffering=0) as file:
            if file.seek(0, os.SEEK_END) < end:
                raise StoreError(f"{self.path}: the file was cut off while in use; run `claimcheck index` again")
            file.truncate(end)
            file.seek(end)
            rest = memoryview(data)
            try:
                while rest:
                    rest = rest[file.write(rest) or 0 :]
                os.fsync(file.fileno())
            except OSError:
                file.truncate(end)
                raise

    def _table(self) -> NDArray[Any]:
        return np.memmap(self.path, self._record, "r", len(self._header), (self._whole,))

    def _read(self) -> None:
        with self.path.open("rb") as file:
            if file.read(len(self._header)) != self._header:
                raise IndexMismatch(
                    f"{self.path}: the vectors are damaged or another model's; move the file away and run "
                    "`claimcheck index`, which embeds the evidence again"
                )
        self._whole = (self.path.stat().st_size - len(self._header)) // self._record.itemsize
        if self._whole == 0:
            return
        table = self._table()
        sound = table["crc"] == _checksums(table)
        self._whole = int(np.flatnonzero(sound)[-1]) + 1 if sound.any() else 0
        keys = table["key"].tobytes()
        for row in np.flatnonzero(sound):
            self._rows[keys[row * _KEY_BYTES : (row + 1) * _KEY_BYTES]] = int(row)


def _checksums(records: NDArray[Any]) -> NDArray[np.uint32]:
    data = np.ascontiguousarray(records).view(np.uint8).data
    size, body = records.dtype.itemsize, records.dtype.itemsize - 4
    return np.array([zlib.crc32(data[at : at + body]) for at in range(0, len(data), size)], dtype=np.uint32)


def _header(info: ModelInfo) -> bytes:
    model = json.dumps(to_jsonable(info), sort_keys=True).encode()
    body = _MAGIC + _LENGTH.pack(len(model)) + model
    return body + _LENGTH.pack(zlib.crc32(body))
