"""Cutting sentences into statements of one fact each."""

from claimcheck.extract.cutting.parts import Part, cut, statement
from claimcheck.extract.verbs import has_verb

__all__ = ["Part", "cut", "has_verb", "statement"]
