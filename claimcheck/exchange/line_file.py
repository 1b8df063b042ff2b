"""A JSON-lines file that grows by whole lines, each on disk before the next, so that stopped work can go on."""

import errno
import json
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from claimcheck.errors import InputError
from claimcheck.records import to_jsonable

try:
    import fcntl
except ImportError:  # no such locks on Windows; two runs into one file are then the user's care
    fcntl = None  # type: ignore[assignment]

__all__ = ["LineFile"]

_OPENS = b'{"made": '
_AGAIN = "run the same command again then: what is finished is kept"


class LineFile:
    """Lines that each begin with a mark of what they were made from; a line that was torn by a stop is dropped."""

    def __init__(self, path: Path) -> None:
        """Open or make the file, for this process alone.

        Raises:
            InputError: it cannot be written, another run writes to it, or it holds something else.

        """
        self.path = path
        self.torn = False
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o666)
        except OSError as error:
            raise InputError(f"{path}: cannot be written ({error.strerror}); choose another file for --out") from error
        try:
            self._lock()
            self._marks = list(self._read())
        except BaseException:  # whatever stopped it, Ctrl-C too, the file and its lock are let go; nothing is swallowed
            os.close(self._file)
            raise

    def __enter__(self) -> Self:
        """Give the file itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        os.close(self._file)

    @property
    def marks(self) -> tuple[dict[str, Any], ...]:
        """The marks of the lines that were there when the file was opened, in order."""
        return tuple(self._marks)

    def add(self, mark: Mapping[str, object], document: Mapping[str, object]) -> None:
        """Add a line, whole and on disk when this returns.

        Raises:
            InputError: it cannot be written; the lines before it are kept.

        """
        line = json.dumps({"made": to_jsonable(mark), **to_jsonable(document)}, ensure_ascii=False) + "\n"
        # Half a character (a lone surrogate) has no UTF-8; JSON's own escape carries it.
        content = memoryview(line.encode("utf-8", "backslashreplace"))
        before = os.fstat(self._file).st_size
        try:
            while content:
                content = content[os.write(self._file, content) :]
            self._to_disk()
        except OSError as error:
            with suppress(OSError):  # the torn line is dropped by the next run, if not now
                os.ftruncate(self._file, before)
            raise InputError(f"{self.path}: cannot be written ({error.strerror}); make room, and {_AGAIN}") from error

    def _to_disk(self) -> None:
        try:
            os.fsync(self._file)
        except OSError as error:
            if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # a pipe or a device keeps nothing
                raise

    def _lock(self) -> None:
        if fcntl is None:
            return
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise InputError(
                f"{self.path}: another run is writing to it; wait for it, or choose another file"
            ) from error
        except OSError:  # a file system without locks
            return

    def _read(self) -> Iterator[dict[str, Any]]:
        """Give the marks; what follows the last whole line is cut off if it is ours, and refused if it is not."""
        if not stat.S_ISREG(os.fstat(self._file).st_mode):
            return
        done = 0
        with open(self._file, "rb", closefd=False) as lines:
            for number, line in enumerate(lines, 1):
                if _is_whole(line):
                    yield json.JSONDecoder().raw_decode(line.decode("utf-8"), len(_OPENS))[0]
                    done += len(line)
                elif _is_torn(line) and not lines.read(1):
                    os.ftruncate(self._file, done)
                    self.torn = True
                else:
                    raise InputError(
                        f"{self.path}, line {number}: was not written by claimcheck; choose another file for --out"
                    )


def _is_whole(line: bytes) -> bool:
    return line.startswith(_OPENS) and line.endswith(b"}\n") and b"\0" not in line


def _is_torn(line: bytes) -> bool:
    """Tell the beginning of a line of ours; a machine that lost its power may leave NULs in place of the end."""
    written = line.rstrip(b"\0")
    return written.startswith(_OPENS) or _OPENS.startswith(written)
