"""What can go wrong in the database, said in one line with its remedy: the one place that reads its error codes."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from claimcheck.errors import InputError, StoreError

__all__ = ["store_errors"]

# By primary result code: what SQLite says differs between versions, the codes do not.
REMEDIES = {
    sqlite3.SQLITE_BUSY: "another program holds it locked; close that program or try again in a moment",
    sqlite3.SQLITE_LOCKED: "another program holds it locked; close that program or try again in a moment",
    sqlite3.SQLITE_READONLY: "it is read-only; make the file and its folder writable for this account",
    sqlite3.SQLITE_PERM: "this account may not use it; make the file and its folder readable and writable",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; check that its folder is there and may be read and written",
    sqlite3.SQLITE_FULL: "the disk is full; free some space and do it again, what was saved before is safe",
    sqlite3.SQLITE_IOERR: "the disk refused (full, over quota or unplugged); mend that and do it again, "
    "what was saved before is safe",
    sqlite3.SQLITE_NOTADB: "it is not a database; move it away, or put the desk's own file back",
    sqlite3.SQLITE_CORRUPT: "it is damaged; put a copy of it back",
}


@contextmanager
def store_errors(path: Path) -> Iterator[None]:
    """Turn what the database at ``path`` complains about into our errors; a fault of our own SQL stays as it is.

    Raises:
        StoreError: the database cannot be opened, read or written.
        InputError: a text that was to be saved is not valid Unicode.

    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF  # the low byte is the primary code
        if code not in REMEDIES:
            raise
        raise StoreError(f"{path}: {REMEDIES[code]} ({cause})") from error
    except UnicodeEncodeError as error:
        place = error.object[max(0, error.start - 20) : error.start]
        raise InputError(
            f"a text holds half a character (U+{ord(error.object[error.start]):04X}, after {place!r}) "
            "and cannot be saved; type or read it again as UTF-8"
        ) from error
