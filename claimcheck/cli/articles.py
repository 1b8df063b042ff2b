"""The files of articles that a command is given: files as they are named, folders with all that can be read in them."""

import os
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from claimcheck.errors import InputError
from claimcheck.read.files import EXTENSIONS

__all__ = ["article_files"]


def article_files(paths: Sequence[Path], notify: Callable[[str], None]) -> list[Path]:
    """Give the files, each once, those of a folder in the order of their names; ``notify`` is told what was left out.

    Raises:
        InputError: a folder cannot be looked through, or holds nothing that can be read.

    """
    found: dict[str, Path] = {}
    for path in paths:
        for file in _inside(path, notify) if path.is_dir() else (path,):
            found.setdefault(os.path.realpath(file), file)
    return list(found.values())


def _inside(folder: Path, notify: Callable[[str], None]) -> list[Path]:
    files = sorted(_walk(folder))
    read = [file for file in files if file.suffix.lower() in EXTENSIONS]
    others = Counter(file.suffix or "without an ending" for file in files if file.suffix.lower() not in EXTENSIONS)
    if not read:
        raise InputError(f"{folder}: holds no article; put files in it that end in {', '.join(sorted(EXTENSIONS))}")
    if others:
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(others.items()))
        notify(f"{folder}: {others.total()} files of other kinds are left out ({kinds})")
    return read


def _walk(folder: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        raise InputError(f"{error.filename}: cannot be read ({error.strerror}); check its rights") from error

    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place, name) for name in names if not name.startswith("."))
