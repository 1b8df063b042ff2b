"""The review table as a file: out as CSV or JSON lines, back as edits."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import InputError
from claimcheck.exchange import Edit, compare, ignored_changes, read_csv, write_csv, write_jsonl
from claimcheck.records import Decision, Review, Row

if TYPE_CHECKING:
    from claimcheck.desk.desk import Desk

__all__ = ["FORMATS", "export_rows", "read_edits", "record_edit"]

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

    A claim that was decided after the export is left out: its old line would undo what somebody did since.

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
    for edit in edits:
        if edit.stale:
            notify(f"{path}: line {edit.line}: was decided since the export and is left out; export again to change it")
    return tuple(edit for edit in edits if not edit.stale)


def record_edit(desk: "Desk", edit: Edit, reviewer: str | None) -> Review:
    """Record one edit as a decision and give it; a cleared label takes back every decision in force."""
    author = edit.reviewer or reviewer
    if edit.decision == Decision.UNDO:
        review = desk.undo(edit.claim_id, reviewer=author)
        while any(row.review for row in desk.rows() if row.claim.id == edit.claim_id):
            review = desk.undo(edit.claim_id, reviewer=author)
        return review
    if edit.after_label is None:
        return desk.skip(edit.claim_id, note=edit.after_note, reviewer=author)
    return desk.decide(edit.claim_id, edit.after_label, note=edit.after_note, reviewer=author)
