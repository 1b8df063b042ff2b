"""Bringing store and index up to the evidence folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.desk.evidence import evidence_files, read_changed
from claimcheck.desk.folder import HIDDEN
from claimcheck.records import Passage, Source

if TYPE_CHECKING:
    from claimcheck.desk.desk import Desk
    from claimcheck.retrieve import IndexSummary

__all__ = ["IndexReport", "bring_up_to_date"]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexReport:
    """What indexing did: sources in all, read anew and removed; passages in all, embedded and taken from before."""

    sources: int
    read: int
    removed: int
    passages: int
    embedded: int
    reused: int
    seconds: float
    unreadable: tuple[str, ...] = ()


def bring_up_to_date(desk: "Desk", paths: Sequence[Path]) -> IndexReport:
    """Read what is new or changed in the evidence (or in ``paths``), then index it; give what was done.

    Raises:
        InputError: a path is not evidence of this desk.
        StoreError: the desk cannot be written.

    """
    begun = datetime.now(UTC)
    files, notes = evidence_files(desk.path, desk.settings, paths)
    for note in notes:
        desk.notify(note)
    reading = read_changed(
        desk.store, files, desk.settings, lambda source: _passages(desk, source), whole=not paths,
        notify=desk.notify, progress=desk.progress,
    )  # fmt: skip
    summary = _update_index(desk)
    counts = desk.store.counts()
    return IndexReport(
        sources=counts.sources, read=reading.read, removed=reading.removed, passages=counts.passages,
        embedded=summary.embedded if summary else 0, reused=summary.reused if summary else counts.passages,
        seconds=(datetime.now(UTC) - begun).total_seconds(), unreadable=reading.unreadable,
    )  # fmt: skip


def _passages(desk: "Desk", source: Source) -> tuple[Passage, ...]:
    from claimcheck.retrieve import make_passages

    return make_passages(source, sentences=desk.settings.passage_sentences, overlap=desk.settings.passage_overlap)


def _update_index(desk: "Desk") -> "IndexSummary | None":
    """Bring the index up to the store's passages; None where it is already."""
    status = desk.status()
    current = status.sound and status.passage_digest == desk.store.passage_digest()
    if current and status.model is not None and status.model.name == desk.settings.model:
        return None
    from claimcheck.retrieve import update_index

    return update_index(
        desk.path / HIDDEN, desk.store.passages(), desk.encoder, languages=desk.store.source_languages(),
        progress=desk.progress,
    )  # fmt: skip
