"""What is known of the index on disk, told without loading what it takes to search it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from claimcheck.errors import IndexMismatch
from claimcheck.records import ModelInfo
from claimcheck.retrieve.generations import current_generation
from claimcheck.retrieve.manifest import check_files, read_manifest

__all__ = ["IndexStatus", "index_status", "read_in_force"]

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexStatus:
    """What is known of the index on disk; where there is none or it is damaged, ``remark`` says so and what to do."""

    sound: bool
    remark: str = ""
    model: ModelInfo | None = None
    passages: int = 0
    passage_digest: str = ""
    format_version: int = 0
    built_at: datetime | None = None


def index_status(folder: Path) -> IndexStatus:
    """Read every file of the index below ``folder`` and say what it holds and whether it is sound."""
    try:
        return read_in_force(folder, _status)
    except IndexMismatch as error:
        return IndexStatus(sound=False, remark=str(error))


def _status(generation: Path) -> IndexStatus:
    manifest = read_manifest(generation)
    check_files(generation, manifest, thorough=True)
    return IndexStatus(
        sound=True,
        model=manifest.model,
        passages=manifest.passages,
        passage_digest=manifest.passage_digest,
        format_version=manifest.format_version,
        built_at=manifest.built_at,
    )


def read_in_force(folder: Path, read: Callable[[Path], ResultT]) -> ResultT:
    """Read the index in force; once more if a writer replaced and removed it meanwhile."""
    generation = current_generation(folder)
    while True:
        try:
            return read(generation)
        except IndexMismatch:
            newer = current_generation(folder)
            if newer == generation:
                raise
            generation = newer
