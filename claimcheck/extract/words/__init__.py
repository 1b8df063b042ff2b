"""What the claim finder knows of a language: one file of patterns each."""

from functools import cache
from importlib import import_module

from claimcheck.extract.words.form import ClaimWords
from claimcheck.text.words import LANGUAGES

__all__ = ["ClaimWords", "claim_words_for"]


@cache
def claim_words_for(language: str) -> ClaimWords:
    """Give the patterns of a language; one without a file of its own is read by the English ones."""
    name = language if language in LANGUAGES else "en"
    found = import_module(f"claimcheck.extract.words.{name}").WORDS
    if not isinstance(found, ClaimWords):
        raise TypeError(f"claimcheck.extract.words.{name}.WORDS must be a ClaimWords record")
    return found
