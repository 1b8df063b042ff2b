"""What an index says of itself, and whether its files are still as they were written."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from claimcheck.errors import IndexMismatch
from claimcheck.records import ModelInfo, from_jsonable, to_jsonable

__all__ = [
    "FORMAT_VERSION",
    "MANIFEST_NAME",
    "FileSum",
    "Manifest",
    "check_files",
    "file_sums",
    "passage_digest",
    "read_manifest",
]

FORMAT_VERSION = 1  # raised whenever the files or the terms in them change: an older index is built again
MANIFEST_NAME = "manifest.json"
_QUICK_BYTES = 64 * 2**20  # about 0.1 s of hashing; of a larger file a quick check sees the size alone


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSum:
    """One file of an index, its size in bytes and its SHA-256; the name is relative to the index's folder."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What an index was built from and by.

    ``passage_digest`` is over the ids, ``term_digest`` also over what their terms depend on: languages, stemmers,
    function words. Library versions are recorded, never compared.
    """

    format_version: int
    model: ModelInfo
    passages: int
    passage_digest: str
    term_digest: str
    files: tuple[FileSum, ...]
    built_at: datetime
    libraries: tuple[str, ...]

    def to_bytes(self) -> bytes:
        """Give the manifest as its file's content."""
        return json.dumps(to_jsonable(self), ensure_ascii=False, indent=2).encode()


def passage_digest(ids: Iterable[str]) -> str:
    """Give the SHA-256, in hex, of the sorted ids joined by line feeds; the store works out the same.

    >>> passage_digest(["b", "a"]) == passage_digest(["a", "b"])
    True
    """
    return hashlib.sha256("\n".join(sorted(ids)).encode()).hexdigest()


def file_sums(folder: Path) -> tuple[FileSum, ...]:
    """Give every file below the folder with its size and checksum, by name."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return tuple(
        FileSum(name=path.relative_to(folder).as_posix(), size=path.stat().st_size, sha256=_sha256(path))
        for path in paths
    )


def read_manifest(generation: Path) -> Manifest:
    """Give an index's manifest.

    Raises:
        IndexMismatch: it cannot be read, or the index has another format.

    """
    path = generation / MANIFEST_NAME
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        version = content["format_version"]
        if version == FORMAT_VERSION:
            return from_jsonable(Manifest, content)
    except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise IndexMismatch(
            f"{path}: the index is damaged, its manifest cannot be read; run `claimcheck index`"
        ) from error
    raise IndexMismatch(
        f"{path}: the index has format {version}, this claimcheck reads {FORMAT_VERSION}; run `claimcheck index`"
    )


def check_files(generation: Path, manifest: Manifest, *, thorough: bool) -> None:
    """Compare every file's size and, up to 64 MB or when ``thorough``, its checksum with the manifest.

    Raises:
        IndexMismatch: a file is gone, cut off or changed.

    """
    for expected in manifest.files:
        path = generation / expected.name
        try:
            size = path.stat().st_size
            same = size == expected.size and (
                (size > _QUICK_BYTES and not thorough) or _sha256(path) == expected.sha256
            )
        except OSError as error:
            raise IndexMismatch(f"{path}: the index is damaged, a file is missing; run `claimcheck index`") from error
        if not same:
            raise IndexMismatch(
                f"{path}: the index is damaged, this file is cut off or changed "
                f"({size} bytes, {expected.size} were written); run `claimcheck index`"
            )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
