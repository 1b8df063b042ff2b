"""The only SQL of claimcheck: what a desk knows and what people decided, in one SQLite file."""

from claimcheck.store.reviews import effective
from claimcheck.store.store import Counts, Store

__all__ = ["Counts", "Store", "effective"]
