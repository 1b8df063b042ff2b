"""Evidence found: sources cut into passages, passages indexed by meaning and by words, and searched.

The vectors are kept by (text, model) and never thrown away; the index on disk is built from them and can be built
again at any time without embedding anything. numpy and FAISS are loaded only by what searches or builds it.
"""

from typing import TYPE_CHECKING

from claimcheck.retrieve.passages import make_passages
from claimcheck.retrieve.status import IndexStatus, index_status

if TYPE_CHECKING:
    from claimcheck.retrieve.index import Index
    from claimcheck.retrieve.update import IndexSummary, update_index

__all__ = ["Index", "IndexStatus", "IndexSummary", "index_status", "make_passages", "update_index"]


def __getattr__(name: str) -> object:
    """Load what searches or builds an index when it is first asked for."""
    if name == "Index":
        from claimcheck.retrieve.index import Index

        return Index
    if name in {"IndexSummary", "update_index"}:
        from claimcheck.retrieve import update

        return getattr(update, name)
    raise AttributeError(f"module 'claimcheck.retrieve' has no attribute {name!r}")
