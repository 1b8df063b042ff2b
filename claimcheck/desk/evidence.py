"""The evidence folder against the store: what is new, changed or gone, told by size and time, then by hash."""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from claimcheck.config import Settings
from claimcheck.errors import InputError
from claimcheck.read import EXTENSIONS, SourcesTable, read_source, read_sources_csv
from claimcheck.records import FileState, Passage, Progress, Source
from claimcheck.store import Store

__all__ = ["EVIDENCE", "EvidenceFile", "Reading", "evidence_files", "is_unchanged", "read_changed"]

EVIDENCE = "evidence"
_BATCH = 100  # sources saved in one transaction: a stop loses at most the reading of these


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFile:
    """A file of evidence as it stands on disk; ``row`` is what sources.csv says of it."""

    path: Path
    uri: str
    size: int
    mtime_ns: int
    row: Mapping[str, str] | None = None

    @property
    def row_mark(self) -> str:
        """A short mark of the metadata row, so that a change in sources.csv alone is noticed."""
        if not self.row:
            return ""
        written = "\x1f".join(f"{key}={value}" for key, value in sorted(self.row.items()))
        return ":" + hashlib.sha256(written.encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What reading the evidence changed: sources read and removed, and one line for each file that cannot be read."""

    read: int
    removed: int
    unreadable: tuple[str, ...]


def evidence_files(
    folder: Path, settings: Settings, paths: Sequence[Path] = ()
) -> tuple[list[EvidenceFile], tuple[str, ...]]:
    """Give the files of evidence in order, and remarks; ``paths`` limits them to some files or folders.

    Raises:
        InputError: a path is not in the desk's evidence folder, or a sources.csv is wrong.

    """
    root = folder / EVIDENCE
    wanted = [_inside(path, root) for path in paths] or [root]
    tables: dict[str, SourcesTable] = {}
    found = []
    for name in sorted({name for start in wanted for name in _files(start)}):
        inside = name[len(str(root)) + 1 :].replace(os.sep, "/")
        corpus, _, rest = inside.partition("/") if "/" in inside else ("", "", inside)
        if corpus not in tables:
            tables[corpus] = read_sources_csv(root / corpus, settings)
        stat = os.stat(name)  # noqa: PTH116  # as in _files
        found.append(
            EvidenceFile(
                path=Path(name), uri=f"{EVIDENCE}/{inside}", size=stat.st_size, mtime_ns=stat.st_mtime_ns,
                row=tables[corpus].metadata(rest),
            )
        )  # fmt: skip
    return found, tuple(note for table in tables.values() for note in table.notes)


def _inside(path: Path, root: Path) -> Path:
    resolved = path.resolve()
    if not resolved.is_relative_to(root.resolve()):
        raise InputError(f"{path}: is not in the desk's evidence folder; copy it to {root}")
    if not resolved.exists():
        raise InputError(f"{path}: there is no such file; check the path")
    return root / resolved.relative_to(root.resolve())


def _files(start: Path) -> Iterator[str]:
    """Give the paths of what can be read; plain strings, for thousands of Path objects take longer than the disk."""
    if start.is_file():
        yield str(start)
        return
    for folder, folders, names in os.walk(start):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if os.path.splitext(name)[1].lower() in EXTENSIONS and not name.startswith("."):  # noqa: PTH122  # as above
                yield os.path.join(folder, name)  # noqa: PTH118  # as above


def is_unchanged(file: EvidenceFile, state: FileState | None) -> bool:
    """Tell by size, time and metadata row that a file need not be read again."""
    if state is None or (state.size, state.mtime_ns) != (file.size, file.mtime_ns):
        return False
    return state.sha256[64:] == file.row_mark


def read_changed(
    store: Store, files: Sequence[EvidenceFile], settings: Settings, passages: Callable[[Source], Sequence[Passage]],
    *, whole: bool, notify: Callable[[str], None], progress: Progress | None,
) -> Reading:  # fmt: skip
    """Bring the store's sources up to date with the files; ``whole`` says that files not given are gone."""
    states = store.file_states()
    gone = sorted(states.keys() - {file.uri for file in files}) if whole else []
    changed = [file for file in files if not is_unchanged(file, states.get(file.uri))]
    batch: list[tuple[Source, Sequence[Passage], FileState]] = []
    unreadable: list[str] = []
    read = 0
    for number, file in enumerate(changed, 1):
        try:
            made = _read(store, file, states.get(file.uri), settings, notify)
        except InputError as error:
            unreadable.append(str(error))
            gone += [file.uri] if file.uri in states else []
            made = None
        if made is not None:
            batch.append((made[0], passages(made[0]), made[1]))
            read += 1
        if len(batch) >= _BATCH or (batch and number == len(changed)):
            store.save_sources(batch)
            batch = []
        if progress is not None:
            progress("reading evidence", number, len(changed))
    if gone:
        store.remove_sources(gone)
    return Reading(read=read, removed=len(gone), unreadable=tuple(unreadable))


def _read(
    store: Store, file: EvidenceFile, state: FileState | None, settings: Settings, notify: Callable[[str], None]
) -> tuple[Source, FileState] | None:
    """Give a source whose content changed with its file's state, or None where only the time did."""
    now = FileState(uri=file.uri, size=file.size, mtime_ns=file.mtime_ns, sha256="")
    if state is not None and state.size == file.size and state.sha256 == _content_hash(file):
        store.touch(replace(now, sha256=state.sha256))
        return None
    reading = read_source(file.path, uri=file.uri, settings=settings, metadata=file.row)
    for note in reading.notes:
        notify(note)
    return reading.record, replace(now, sha256=reading.record.sha256 + file.row_mark)


def _content_hash(file: EvidenceFile) -> str:
    try:
        return hashlib.sha256(file.path.read_bytes()).hexdigest() + file.row_mark
    except OSError as error:
        raise InputError(f"{file.path}: cannot be read ({error.strerror}); check its rights") from error
