"""What the readers of text know of a language: a folder of words and forms each, a file for each room of the form.

A language is added by a folder here: of its files ``sentences, numbers, bounds, changes, not_quantities, units, dates,
sense`` it has those that are written, and the English forms stand in for the rest.
"""

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from claimcheck.text.words.form import Words

__all__ = ["KNOWN", "LANGUAGES", "Words", "words_for"]

LANGUAGES = ("en", "fr")  # those with every file
_ROOMS = ("sentences", "numbers", "bounds", "changes", "not_quantities", "units", "dates", "sense")
KNOWN = ("de", "en", "es", "fr", "it", "nl", "pt")  # those with a folder


@cache
def words_for(language: str) -> Words:
    """Give the words of a language; one without a folder of its own is read by the English forms."""
    name = language if language in KNOWN else "en"
    return Words(**{room: _room(name, room) for room in _ROOMS})


def _room(language: str, room: str) -> Any:
    name = f"claimcheck.text.words.{language}.{room}"
    if language not in LANGUAGES and find_spec(name) is None:
        name = f"claimcheck.text.words.en.{room}"
    return getattr(import_module(name), room.upper())
