"""The search over a desk's index, and the record of a run with it."""

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from claimcheck import __version__
from claimcheck.desk.folder import HIDDEN
from claimcheck.pipeline import Search
from claimcheck.records import Hit, Run, to_jsonable

if TYPE_CHECKING:
    from claimcheck.desk.desk import Desk

__all__ = ["new_run", "open_search"]


def open_search(desk: "Desk", shown: int) -> Search:
    """Give the search over a desk's index, deep enough to compare and to show ``shown`` passages.

    A desk without evidence finds nothing, with a remark.

    Raises:
        IndexMismatch: the index is absent, damaged, or was built by another model.

    """
    if not desk.store.counts().passages:
        desk.notify(f"no evidence in {desk.path / 'evidence'}: put documents there and run `claimcheck index`")
        return lambda _claim_id, _query, _language: ()
    from claimcheck.encode import Role
    from claimcheck.retrieve import Index

    index = Index.open(desk.path / HIDDEN, desk.encoder.info)
    depth = max(desk.settings.compared, shown)

    def search(claim_id: str, query: str, language: str) -> tuple[Hit, ...]:
        vector = desk.encoder.encode([query], Role.QUERY)[0]
        return desk.store.hits(index.search(query, vector, k=depth, language=language, claim_id=claim_id))

    return search


def new_run(desk: "Desk") -> Run:
    """Give the record of a run that begins now: version, model, settings, and the corpus by size and digest."""
    counts = desk.store.counts()
    return Run(
        id=uuid.uuid4().hex[:15], started_at=datetime.now(UTC), version=__version__, model=desk.settings.model,
        settings=str(to_jsonable(desk.settings)),
        corpus=f"{counts.sources} sources, {counts.passages} passages, {desk.store.passage_digest()[:12]}",
    )  # fmt: skip
