r"""Where an index lies on disk: numbered folders, and a pointer that is changed in one step.

    index/
      000012/         faiss.index, ids.bin, bm25/, manifest.json
      current         "000012\n"
      writer.lock     held while an index is built

A reader follows ``current``. A writer builds a new folder under a temporary name, puts it on the disk, renames it,
changes the pointer, and only then removes what the pointer no longer names.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from claimcheck.errors import IndexMismatch, StoreError
from claimcheck.retrieve.files import flush_folder, flush_tree, replace_file, writing

__all__ = ["current_generation", "publish", "writer_lock"]

_POINTER = "current"
_TEMPORARY = "new"
_LOCK_SECONDS = 10.0


def current_generation(folder: Path) -> Path:
    """Give the folder of the index in force below ``folder`` (the desk's .claimcheck).

    Raises:
        IndexMismatch: there is no index yet.

    """
    pointer = folder / "index" / _POINTER
    try:
        name = pointer.read_text(encoding="utf-8").strip()
    except FileNotFoundError as error:
        raise IndexMismatch(f"{folder}: there is no index yet; run `claimcheck index`") from error
    except (OSError, UnicodeDecodeError) as error:
        raise IndexMismatch(f"{pointer}: the index cannot be read ({error}); run `claimcheck index`") from error
    if not name.isdecimal() or not (pointer.parent / name).is_dir():
        raise IndexMismatch(f"{pointer}: the index it names is not there; run `claimcheck index`")
    return pointer.parent / name


@contextmanager
def writer_lock(folder: Path) -> Iterator[None]:
    """Keep every other writer out; the system gives the lock back if this process is killed.

    Raises:
        StoreError: another process is indexing, or the folder cannot be written.

    """
    import filelock

    root = folder / "index"
    with writing(root):
        root.mkdir(parents=True, exist_ok=True)
        lock = filelock.FileLock(root / "writer.lock", timeout=_LOCK_SECONDS)
        try:
            lock.acquire()
        except filelock.Timeout as error:
            raise StoreError(f"{root}: another claimcheck is indexing this desk; try again when it is done") from error
    try:
        yield
    finally:
        lock.release()


def publish(folder: Path, write: Callable[[Path], None]) -> None:
    """Build an index with ``write``, which fills an empty folder, and put it in force; call it under the lock.

    Raises:
        StoreError: the disk is full or read-only; the index in force is as it was.

    """
    root = folder / "index"
    temporary = root / _TEMPORARY
    with writing(root):
        shutil.rmtree(temporary, ignore_errors=True)
        temporary.mkdir()
        try:
            write(temporary)
            flush_tree(temporary)
            generation = temporary.rename(root / f"{_highest(root) + 1:06d}")
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
        flush_folder(root)
        replace_file(root / _POINTER, f"{generation.name}\n".encode())
        for old in root.iterdir():
            if old.is_dir() and old != generation:
                shutil.rmtree(old, ignore_errors=True)


def _highest(root: Path) -> int:
    return max((int(path.name) for path in root.iterdir() if path.name.isdecimal()), default=0)
