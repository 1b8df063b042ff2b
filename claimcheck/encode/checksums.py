"""SHA-256 of large files, worked out once: a file of the same path, size and mtime is not read again."""

import hashlib
import json
import os
import tempfile
from pathlib import Path

__all__ = ["cache_folder", "remembered_sha256"]

_CACHE_NAME = "checksums.json"


def cache_folder() -> Path | None:
    """Give claimcheck's folder in the user's cache, or None where the account has no home."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(base):  # noqa: PTH117  # the XDG rule: a relative path counts as unset
        return Path(base) / "claimcheck"
    try:
        return Path.home() / ".cache" / "claimcheck"
    except RuntimeError:
        return None


def remembered_sha256(path: Path) -> str:
    """Give the file's SHA-256 in hex, from the user's cache where the file has not changed since it was read.

    A cache that cannot be read or written is no error: the file is read again.
    """
    status = path.stat()
    key = str(path.resolve())
    folder = cache_folder()
    known = _read(folder)
    entry = known.get(key)
    if isinstance(entry, list) and entry[:2] == [status.st_size, status.st_mtime_ns] and isinstance(entry[-1], str):
        return entry[-1]
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    _write(folder, {**known, key: [status.st_size, status.st_mtime_ns, digest]})
    return digest


def _read(folder: Path | None) -> dict[str, object]:
    if folder is None:
        return {}
    try:
        known = json.loads((folder / _CACHE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _write(folder: Path | None, known: dict[str, object]) -> None:
    """Replace the cache file in one step; two writers at once cost at most one remembered file."""
    if folder is None:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=_CACHE_NAME)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(known, file)
        Path(name).replace(folder / _CACHE_NAME)
    except OSError:
        return
