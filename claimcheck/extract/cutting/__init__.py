"""Cutting sentences into statements of one fact each."""

from claimcheck.extract.cutting.parts import Part, cut

__all__ = ["Part", "cut"]
