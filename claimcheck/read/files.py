"""A file from the disk, once it is known to be one that can be read."""

from pathlib import Path

from claimcheck.config import Settings
from claimcheck.errors import InputError

__all__ = ["EXTENSIONS", "MARKDOWN", "load_bytes"]

MARKDOWN = ".md"
EXTENSIONS = frozenset({".txt", MARKDOWN, ".html", ".htm", ".pdf"})
_BYTES_IN_MB = 1_000_000


def load_bytes(path: Path, settings: Settings, *, endings: frozenset[str] = EXTENSIONS) -> bytes:
    """Give what is in a file; its size is looked at first.

    Raises:
        InputError: it is absent, no file, of a kind that is not read, empty, too large, or may not be read.

    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise InputError(f"{path}: is not a file; name the file itself")
        _check(path, size, settings, endings)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(f"{path}: there is no such file; check the path") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"{path}: cannot be read ({reason}); check the path and its rights") from error


def _check(path: Path, size: int, settings: Settings, endings: frozenset[str]) -> None:
    if path.suffix.lower() not in endings:
        kind = path.suffix or "without an ending"
        raise InputError(f"{path}: files {kind} are not read; save it as one of {', '.join(sorted(endings))}")
    if size == 0:
        raise InputError(f"{path}: is empty; give a file with text in it")
    if size > settings.max_text_mb * _BYTES_IN_MB:
        raise InputError(
            f"{path}: has {size:,} bytes, more than max_text_mb = {settings.max_text_mb} allows; "
            "split it, or raise max_text_mb in claimcheck.toml"
        )
