"""English: words that stand for something named before."""

import re

from claimcheck.extract.words.form import Reference

__all__ = ["REFERENCE"]

REFERENCE = Reference(
    pronoun=re.compile(r"(?<!\w)(?:of (?:them|these|those|whom|which))(?!\w)"),
)
