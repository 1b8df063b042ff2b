"""What the words of a claim stand for: pronouns, "le pays", "this figure", surnames and bare dates."""

from claimcheck.extract.reference.referents import Referents
from claimcheck.extract.reference.sheet import Resolution

__all__ = ["Referents", "Resolution"]
