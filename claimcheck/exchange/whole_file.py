"""Files that appear whole or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from claimcheck.errors import InputError

__all__ = ["write_whole"]


def write_whole(path: Path, content: bytes) -> None:
    """Write a file under another name beside it and put it in place when it is on disk.

    Raises:
        InputError: it cannot be written there; what stood there before still does.

    """
    target = Path(os.path.realpath(path))  # else a link would be replaced by the file
    partial = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with partial.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except OSError as error:
        raise InputError(
            f"{path}: cannot be written ({error.strerror}); close it where it is open, or choose another place"
        ) from error
    finally:
        with suppress(OSError):  # it is not there if all went well, nor if it could not be made
            partial.unlink()
