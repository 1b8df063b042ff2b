"""A desk as a folder: finding it, making one, and the paths in it."""

import os
from pathlib import Path

from claimcheck.config import CONFIG_NAME
from claimcheck.errors import InputError
from claimcheck.records import make_id

__all__ = ["HIDDEN", "find_desk", "make_cached_desk", "make_desk", "uri_of"]

HIDDEN = ".claimcheck"
_FOLDERS = ("claims", "evidence", "notebooks")
_CONFIG = """# Settings of this desk; every line may be left out.
languages = ["fr", "en"]
model = "multilingual-e5-small"
# top_k = 8              # passages of evidence shown for each claim
# compared = 20          # passages read and compared with each claim
# max_text_mb = 20       # larger files are refused
# csv_delimiter = ";"    # what Excel on a French machine expects
# reviewer = "your name"
# [worthiness]           # your own weights for the reasons that `claimcheck extract` prints beside a claim
# "has a figure" = 0.4
"""


def find_desk(start: Path) -> Path:
    """Give the nearest folder from ``start`` upwards that holds claimcheck.toml.

    Raises:
        InputError: there is none.

    """
    try:
        here = start.resolve()
        for folder in (here, *here.parents):
            if (folder / CONFIG_NAME).is_file():
                return folder
    except OSError as error:
        raise InputError(f"{start}: cannot be read ({error.strerror}); check its rights") from error
    raise InputError(f"{start}: is not in a desk (no {CONFIG_NAME} here or above); run `claimcheck init` to make one")


def make_desk(folder: Path) -> None:
    """Make the folders and settings of a desk; what is there already stays.

    Raises:
        InputError: the folder is a desk already, or cannot be written.

    """
    if (folder / CONFIG_NAME).exists():
        raise InputError(f"{folder}: is a desk already; open it, or name another folder")
    try:
        for name in _FOLDERS:
            (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / CONFIG_NAME).write_text(_CONFIG, encoding="utf-8")
        ignored = folder / ".gitignore"
        if not ignored.exists():
            ignored.write_text(f"{HIDDEN}/\n", encoding="utf-8")
    except OSError as error:
        raise InputError(f"{folder}: cannot be written ({error.strerror}); name another folder") from error


def make_cached_desk(evidence: Path) -> Path:
    """Give a desk in the user's cache that stands over a folder of evidence elsewhere; made on first use.

    Raises:
        InputError: there is no such folder, or the cache cannot be written.

    """
    if not evidence.is_dir():
        raise InputError(f"{evidence}: is not a folder; name one that holds evidence")
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = base / "claimcheck" / f"evidence-{make_id(evidence.resolve().as_posix())}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / CONFIG_NAME).touch()
        if not (folder / "evidence").is_symlink():
            (folder / "evidence").symlink_to(evidence.resolve(), target_is_directory=True)
    except OSError as error:
        raise InputError(f"{folder}: the cache cannot be written ({error.strerror}); set XDG_CACHE_HOME") from error
    return folder


def uri_of(path: Path, folder: Path) -> str:
    """Give a file's path in the desk with slashes, or its whole path where it lies outside."""
    resolved = path.resolve()
    return resolved.relative_to(folder).as_posix() if resolved.is_relative_to(folder) else resolved.as_posix()
