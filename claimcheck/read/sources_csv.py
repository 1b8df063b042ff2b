"""sources.csv: what is known of the documents in a folder of evidence that cannot say it themselves."""

import csv
import io
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.config import Settings
from claimcheck.errors import InputError
from claimcheck.read.encoding import decode
from claimcheck.read.files import load_bytes
from claimcheck.read.language import check_language
from claimcheck.read.metadata import NAMES, make_metadata

if TYPE_CHECKING:
    from _csv import Reader

__all__ = ["SOURCES_CSV", "SourcesTable", "read_sources_csv"]

SOURCES_CSV = "sources.csv"
_FILE = "file"
_DELIMITERS = (",", ";", "\t")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesTable:
    """The rows of a sources.csv by the file each describes, and one-line remarks."""

    rows: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def metadata(self, name: str) -> Mapping[str, str] | None:
        """Give the row of a file, named as in the table: its path in the folder, with slashes."""
        return self.rows.get(_key(name))


def read_sources_csv(folder: Path, settings: Settings) -> SourcesTable:
    """Give the table of a folder of evidence; an empty one where it has none.

    Raises:
        InputError: it cannot be read as a table, or a row is wrong; the message names file and line.

    """
    path = folder / SOURCES_CSV
    if not path.exists():
        return SourcesTable()
    decoded = decode(load_bytes(path, settings, endings=frozenset({".csv"})), str(path))
    reader = csv.reader(io.StringIO(decoded.text, newline=""), delimiter=_delimiter(decoded.text), strict=True)
    notes = list(decoded.notes)
    try:
        columns, unused = _columns(next(reader), path)
        rows = _rows(reader, columns, settings, path)
    except csv.Error as error:
        raise InputError(f"{path}: line {reader.line_num}: is not CSV ({error}); save it as CSV again") from error
    if unused:
        notes.append(f"{path}: columns not used: {', '.join(unused)} (known: {_FILE}, {', '.join(NAMES)})")
    present = {_key(file.relative_to(folder).as_posix()) for file in folder.rglob("*")}
    notes += [f"{path}: {name}: there is no such file here" for name in rows if _key(name) not in present]
    return SourcesTable(rows={_key(name): row for name, row in rows.items()}, notes=tuple(notes))


def _key(name: str) -> str:
    """Make names compare as people read them: Windows slashes, accents of one or two characters."""
    return unicodedata.normalize("NFC", name.replace("\\", "/").removeprefix("./"))


def _delimiter(text: str) -> str:
    header = text.lstrip().splitlines()[0]
    return max(_DELIMITERS, key=header.count)


def _columns(header: list[str], path: Path) -> tuple[list[str], list[str]]:
    columns = [name.strip().lower() for name in header]
    if _FILE not in columns:
        raise InputError(f"{path}: line 1: there is no column {_FILE!r}; the first line must name the columns")
    twice = next((name for name in columns if name and columns.count(name) > 1), None)
    if twice is not None:
        raise InputError(f"{path}: line 1: the column {twice!r} is there twice; take one out")
    return columns, [name for name in columns if name and name != _FILE and name not in NAMES]


def _rows(reader: "Reader", columns: list[str], settings: Settings, path: Path) -> dict[str, dict[str, str]]:
    rows: dict[str, dict[str, str]] = {}
    for cells in reader:
        place = f"{path}: line {reader.line_num}"
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) > len(columns):
            raise InputError(
                f"{place}: has {len(cells)} cells for {len(columns)} columns; put texts with commas in quotes"
            )
        row = dict(zip(columns, cells, strict=False))  # cells missing at the end are empty
        name = row.pop(_FILE, "").strip()
        if not name or _key(name) in map(_key, rows):
            raise InputError(
                f"{place}: {'is a second row for ' + repr(name) if name else 'names no file'}; mend the row"
            )
        known = make_metadata(row, place)
        if known.language:
            check_language(known.language, settings, place)
        rows[name] = {column: value for column, value in row.items() if column in NAMES}
    return rows
