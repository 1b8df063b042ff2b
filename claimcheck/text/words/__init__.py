"""What the readers of text know of a language: one file of words and forms each."""

from functools import cache
from importlib import import_module

from claimcheck.text.words.form import Words

__all__ = ["LANGUAGES", "Words", "words_for"]

LANGUAGES = ("en", "fr")


@cache
def words_for(language: str) -> Words:
    """Give the words of a language; one without a file of its own is read by the English forms."""
    name = language if language in LANGUAGES else "en"
    found = import_module(f"claimcheck.text.words.{name}").WORDS
    if not isinstance(found, Words):
        raise TypeError(f"claimcheck.text.words.{name}.WORDS must be a Words record")
    return found
