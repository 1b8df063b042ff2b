"""What a person changed in an exported review table, and which decisions that amounts to."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.errors import InputError
from claimcheck.exchange.columns import COLUMNS, cells
from claimcheck.exchange.csv_file import EditedRow
from claimcheck.records import Decision, Label, Row

__all__ = ["Edit", "compare", "ignored_changes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One changed row: before and after, and the decision it amounts to.

    ``reviewer`` is "" unless the file names someone new: who changes a colleague's row and leaves the name there has
    not signed for them. ``stale`` says that the claim was decided since the file was exported.
    """

    line: int
    claim_id: str
    quote: str
    decision: Decision
    before_label: Label | None
    after_label: Label | None
    before_note: str
    after_note: str
    reviewer: str = ""
    stale: bool = False


def compare(rows: Sequence[Row], edited: Sequence[EditedRow]) -> tuple[Edit, ...]:
    """Give the changes in the order of the file; an export that nobody touched gives none.

    A label that equals the suggestion is an accept, another one a change, a cleared one an undo. Where the label is
    as it was, a decision typed in its column counts. A note on an undecided claim is a skip with a note.

    Raises:
        InputError: a row names a claim that is not there, or a change without its label.

    """
    known = _by_id(rows)
    edits = (_edit(_known(known, line), line) for line in edited)
    return tuple(edit for edit in edits if edit)


def ignored_changes(rows: Sequence[Row], edited: Sequence[EditedRow]) -> tuple[str, ...]:
    """Give one remark for each row with a changed cell that no decision comes of.

    Raises:
        InputError: as in ``compare``.

    """
    known = _by_id(rows)
    remarks = ((line.line, _ignored(_known(known, line), line)) for line in edited)
    return tuple(f"line {line}: the change in {', '.join(names)} is ignored" for line, names in remarks if names)


def _by_id(rows: Sequence[Row]) -> dict[str, Row]:
    return {row.claim.id: row for row in rows}


def _known(known: dict[str, Row], line: EditedRow) -> Row:
    if line.claim_id not in known:
        raise InputError(
            f"line {line.line}: no claim has the id {line.claim_id!r}; copy it from a new export, or delete the line"
        )
    return known[line.claim_id]


def _edit(row: Row, line: EditedRow) -> Edit | None:
    decision = _decision(row, line)
    if decision is None:
        return None
    before = cells(row)
    label = {Decision.ACCEPT: row.verdict.label, Decision.CHANGE: line.label}.get(decision)
    return Edit(
        line=line.line,
        claim_id=row.claim.id,
        quote=row.claim.quote,
        decision=decision,
        before_label=row.review.label if row.review else None,
        after_label=label,
        before_note=before["note"],
        after_note=line.note,
        reviewer="" if line.reviewer == before["reviewer"].strip() else line.reviewer,
        stale=dict(line.cells).get("decided_at", before["decided_at"]) != before["decided_at"],
    )


def _decision(row: Row, line: EditedRow) -> Decision | None:
    """Give the decision that the line amounts to, None if it says what the desk says."""
    before = row.review.label if row.review else None
    if line.label is not None and line.label is not before:
        return _by_label(row, line.label)
    typed = _typed(row, line)
    if typed is Decision.SKIP or (typed is Decision.UNDO and row.review):
        return typed
    same_note = _same_breaks(line.note) == _same_breaks(row.review.note if row.review else "")
    if line.label is not None:
        return None if same_note else _by_label(row, line.label)
    if before is not None:
        return Decision.UNDO
    if typed is Decision.CHANGE:
        raise InputError(f"line {line.line}: a change needs a label; give one of {', '.join(Label)}")
    if typed is Decision.ACCEPT:
        return typed
    return None if same_note else Decision.SKIP


def _by_label(row: Row, label: Label) -> Decision:
    return Decision.ACCEPT if label is row.verdict.label else Decision.CHANGE


def _typed(row: Row, line: EditedRow) -> Decision | None:
    """Give what was newly typed in the column of decisions; a skip that was cleared is an undo."""
    before = row.review.decision if row.review else None
    if "decision" not in dict(line.cells) or line.decision is before:
        return None
    if line.decision is None and before is Decision.SKIP:
        return Decision.UNDO
    return line.decision


def _ignored(row: Row, line: EditedRow) -> list[str]:
    before, after = cells(row), dict(line.cells)
    decision = _decision(row, line)
    fixed = [column.name for column in COLUMNS if not column.editable]
    changed = [name for name in fixed if name in after and _same_breaks(before[name]) != _same_breaks(after[name])]
    if decision is None and line.reviewer not in ("", before["reviewer"].strip()):
        changed.append("reviewer")
    if _typed(row, line) not in (None, decision):
        changed.append("decision")
    return changed


def _same_breaks(text: str) -> str:
    # Spreadsheet programs write the line breaks within a cell in their own way.
    return text.replace("\r\n", "\n").replace("\r", "\n")
