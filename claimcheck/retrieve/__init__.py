"""Evidence found: sources cut into passages, passages indexed by meaning and by words, and searched.

The vectors are kept by (text, model) and never thrown away; the index on disk is built from them and can be built
again at any time without embedding anything.
"""

from claimcheck.retrieve.index import Index, IndexStatus, index_status
from claimcheck.retrieve.passages import make_passages
from claimcheck.retrieve.update import IndexSummary, update_index

__all__ = ["Index", "IndexStatus", "IndexSummary", "index_status", "make_passages", "update_index"]
