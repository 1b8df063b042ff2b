"""Writing that is on the disk when it returns, and what the disk refuses said in one line."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from claimcheck.errors import StoreError

__all__ = ["flush_folder", "flush_tree", "replace_file", "writing"]

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what the operating system refuses while ``path`` is written into our error.

    Raises:
        StoreError: the disk is full, the place is read-only, or it cannot be written for another reason.

    """
    try:
        yield
    except OSError as error:
        raise StoreError(f"{error.filename or path}: {_remedy(error)} ({error.strerror or error})") from error


def _remedy(error: OSError) -> str:
    if error.errno is None or error.errno in _FULL:  # numpy gives no number when it could write only a part
        return "the disk is full; free some space and run `claimcheck index` again, what was embedded is kept"
    if error.errno in _FORBIDDEN:
        return "it is read-only; make the file and its folder writable for this account"
    return "it cannot be written; mend that and run `claimcheck index` again"


def flush_folder(folder: Path) -> None:
    """Put a folder's list of names on the disk; where the system cannot open folders (Windows) it does so itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_tree(folder: Path) -> None:
    """Put every file below a folder, and every folder, on the disk."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            flush_folder(path)
        else:
            with path.open("r+b") as file:
                os.fsync(file.fileno())
    flush_folder(folder)


def replace_file(path: Path, content: bytes) -> None:
    """Write a file so that whoever reads it sees the old content or the new, never a part."""
    temporary = path.with_name(f"{path.name}.new")
    with temporary.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    flush_folder(path.parent)
