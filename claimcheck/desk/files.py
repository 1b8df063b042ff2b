"""The review table as a file: out as CSV or JSON lines, back as edits."""

from collections.abc import Callable, Sequence
from pathlib import Path

from claimcheck.errors import InputError
from claimcheck.exchange import Edit, compare, ignored_changes, read_csv, write_csv, write_jsonl
from claimcheck.records import Row

__all__ = ["FORMATS", "export_rows", "read_edits"]

FORMATS = ("csv", "jsonl")


def export_rows(rows: Sequence[Row], path: Path, wanted: str | None, delimiter: str) -> int:
    """Write rows in the wanted format, else in that of the file's ending, and give how many.

    Raises:
        InputError: the format is unknown or the file cannot be written.

    """
    name = wanted or path.suffix.lstrip(".").lower()
    if name not in FORMATS:
        raise InputError(
            f"{path}: cannot be written as {name or 'a file without an ending'}; use {' or '.join(FORMATS)}"
        )
    return write_csv(rows, path, delimiter) if name == "csv" else write_jsonl(rows, path)


def read_edits(
    rows: Sequence[Row], path: Path, delimiter: str | None, notify: Callable[[str], None]
) -> tuple[Edit, ...]:
    """Give what a person changed in an exported CSV, with remarks on changes that count for nothing.

    Raises:
        InputError: the file is no review table of this desk.

    """
    edited = read_csv(path, delimiter)
    try:
        edits, ignored = compare(rows, edited), ignored_changes(rows, edited)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error
    for remark in ignored:
        notify(f"{path}: {remark}")
    return edits
