"""What the tests of an update share: update, count what was embedded, ask for every passage."""

from pathlib import Path

from claimcheck.encode import Role
from claimcheck.records import Passage
from claimcheck.retrieve import Index, update_index
from tests.retrieve.hashing import INFO, HashingEncoder


def update(
    folder: Path, passages: list[Passage], encoder: HashingEncoder | None = None, language: str = "en"
) -> object:
    encoder = encoder or HashingEncoder()
    return update_index(folder, passages, encoder, languages={one.source_id: language for one in passages})


def counts(folder: Path, passages: list[Passage], encoder: HashingEncoder | None = None) -> tuple[int, int, int, int]:
    encoder = encoder or HashingEncoder()
    done = update_index(folder, passages, encoder, languages={})
    assert len(encoder.encoded) == done.embedded
    return done.passages, done.embedded, done.reused, done.removed


def found(folder: Path, passages: list[Passage]) -> list[str]:
    """Open the index and ask for each passage by its own text: what comes first is the passage itself."""
    index, encoder = Index.open(folder, INFO), HashingEncoder()
    vectors = encoder.encode([one.text for one in passages], Role.QUERY)
    return [index.search_dense(vector, 1)[0][0] for vector in vectors]
