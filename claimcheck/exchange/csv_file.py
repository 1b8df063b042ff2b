"""The review table as a CSV file that a spreadsheet program opens right, and the same file read back."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from claimcheck.errors import InputError
from claimcheck.exchange.columns import cells, column_names
from claimcheck.exchange.formulas import protect, restore
from claimcheck.exchange.whole_file import write_whole
from claimcheck.records import Decision, Label, Row

__all__ = ["DELIMITERS", "EditedRow", "read_csv", "write_csv"]

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
REQUIRED = ("claim_id", "label", "note")
MAY_BE_EMPTY = ("decision", "label", "note", "reviewer", "decided_at")
BOM = "\ufeff"
ChoiceT = TypeVar("ChoiceT", Label, Decision)
SAVE_AS = 'in Excel choose Save as, "CSV UTF-8 (delimited)"'


@dataclass(frozen=True, slots=True, kw_only=True)
class EditedRow:
    """One line of a review table that came back; ``line`` is where it begins in the file, from 1.

    ``cells`` holds every cell of a known column as (column, text), the named ones included.
    """

    line: int
    claim_id: str
    label: Label | None
    note: str
    decision: Decision | None = None
    reviewer: str = ""
    cells: tuple[tuple[str, str], ...] = ()


def write_csv(rows: Sequence[Row], path: Path, delimiter: str = ",", *, bom: bool = True) -> int:
    """Write one line a claim, in UTF-8, safe from formulas, and give how many; Excel needs the ``bom`` to see UTF-8.

    Raises:
        InputError: the delimiter is none, or the file cannot be written.

    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=_checked(delimiter), lineterminator="\r\n")
    writer.writerow(column_names())
    for row in rows:
        texts = cells(row)
        texts["claim_id"] = _id_as_text(texts["claim_id"])
        writer.writerow([texts["claim_id"], *(protect(text) for name, text in texts.items() if name != "claim_id")])
    # What has no UTF-8 (half a character) can come from no text that was saved, so "?" loses nothing a person typed.
    write_whole(path, out.getvalue().encode("utf-8-sig" if bom else "utf-8", "replace"))
    return len(rows)


def _id_as_text(claim_id: str) -> str:
    # Excel takes 123456789012345 and 12345e678901234 for numbers and saves them rounded: the key would be lost.
    return f"'{claim_id}" if re.fullmatch(r"\d+(e\d+)?", claim_id) else claim_id


def _checked(delimiter: str) -> str:
    delimiter = "\t" if delimiter in ("\\t", "tab") else delimiter  # a shell has no easy way to type one
    if delimiter not in DELIMITERS:
        names = ", ".join(f"{char!r} ({name})" for char, name in DELIMITERS.items())
        raise InputError(f"{delimiter!r} cannot separate the cells of a CSV file; give one of {names}")
    return delimiter


def read_csv(path: Path, delimiter: str | None = None) -> tuple[EditedRow, ...]:
    """Give the rows of an edited review table; without a delimiter, the header line shows which one it is.

    Raises:
        InputError: the file is not there, no UTF-8 text or no review table, or a row of it cannot be used.

    """
    text = _decoded(path)
    used = _sniffed(text) if delimiter is None else _checked(delimiter)
    with _any_length(len(text)):
        records = _records(path, text, used)
        _, header = next(records, (1, []))
        names = _checked_header(path, [name.strip() for name in header], used)
        rows = tuple(_row(path, line, _named(path, line, names, record)) for line, record in records)
    _refuse_duplicates(path, rows)
    return rows


def _decoded(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}); check the name") from error
    if content.startswith(b"PK\x03\x04"):
        raise InputError(f"{path}: is an Excel workbook, not a CSV file; {SAVE_AS}, and import that")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError(f"{path}: is UTF-16 text; {SAVE_AS}, and import that")
    try:
        text = content.decode("utf-8").removeprefix(BOM)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InputError(f"{path}, line {line}: is not UTF-8; {SAVE_AS}, and import that") from error
    if not text.strip():
        raise InputError(f"{path}: is empty; run `claimcheck export` for a new one")
    return text


def _sniffed(text: str) -> str:
    header = re.split(r"[\r\n]", text, maxsplit=1)[0]
    known = {char: len(set(header.replace('"', "").split(char)) & set(column_names())) for char in DELIMITERS}
    return max(known, key=lambda char: known[char])


@contextmanager
def _any_length(length: int) -> Iterator[None]:
    # Python refuses cells of more than 131,072 characters unless told otherwise.
    before = csv.field_size_limit(max(length, 1))
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _records(path: Path, text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Give each record that holds anything, with the line it begins on."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for record in reader:
            if any(cell.strip() for cell in record):
                yield line, record
            line = reader.line_num + 1
    except csv.Error as error:
        raise InputError(f"{path}, line {line}: is no CSV ({error}); mend its quotation marks") from error


def _checked_header(path: Path, names: list[str], delimiter: str) -> list[str]:
    missing = [name for name in REQUIRED if name not in names]
    if missing:
        raise InputError(
            f"{path}: has no column {', '.join(missing)} when split at the {DELIMITERS[delimiter]}; "
            "put it back, or give --delimiter"
        )
    for name in names:
        if name and names.count(name) > 1:
            raise InputError(f"{path}: has {names.count(name)} columns {name}; keep one")
    return names


def _named(path: Path, line: int, names: list[str], record: list[str]) -> dict[str, str]:
    # Excel leaves out empty cells at the end of some rows, and adds some where a column beside the table was used.
    needed = max(place for place, name in enumerate(names, start=1) if name and name not in MAY_BE_EMPTY)
    if len(record) < needed or any(cell.strip() for cell in record[len(names) :]):
        raise InputError(
            f"{path}, line {line}: has {len(record)} cells, the header {len(names)}; "
            "mend its separators and quotation marks"
        )
    return dict(zip(names, [*record, *[""] * len(names)], strict=False))


def _row(path: Path, line: int, texts: dict[str, str]) -> EditedRow:
    place = f"{path}, line {line}"
    claim_id = texts["claim_id"].strip().lstrip("'")
    if not claim_id:
        raise InputError(f"{place}: has no claim_id; copy it from a new export, or delete the line")
    restored = {name: restore(texts[name]) for name in column_names() if name in texts} | {"claim_id": claim_id}
    return EditedRow(
        line=line,
        claim_id=claim_id,
        label=_choice(Label, "label", restored["label"], place),
        note=restored["note"],
        decision=_choice(Decision, "decision", restored.get("decision", ""), place),
        reviewer=restored.get("reviewer", "").strip(),
        cells=tuple(restored.items()),
    )


def _choice(kind: type[ChoiceT], column: str, text: str, place: str) -> ChoiceT | None:
    value = text.strip().lower()
    if not value:
        return None
    try:
        return kind(value)
    except ValueError as error:
        raise InputError(f"{place}: the {column} {text!r} is none of {', '.join(kind)}; correct it") from error


def _refuse_duplicates(path: Path, rows: Sequence[EditedRow]) -> None:
    first: dict[str, int] = {}
    for row in rows:
        if row.claim_id in first:
            raise InputError(
                f"{path}, line {row.line}: the claim {row.claim_id} stands on line {first[row.claim_id]} already; "
                "delete one of the two"
            )
        first[row.claim_id] = row.line
