"""The words beside a number: those before it as tokens, and the one right after it.

What bounds, changes and numbered things are told by.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["REACH", "Before", "tokens_before", "tokens_of", "word_after", "word_before"]

REACH = 96  # characters: the longest phrase between a verb of change and its figure
_AFTER = re.compile(r" ([^\W\d_]+)")
_LAST = re.compile(r"([^\W\d_]+) $")
_TOKEN = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*'?|[<>≤≥=]+(?: =)?|\+/[-−]|\S")


@dataclass(frozen=True, slots=True)
class Before:
    """Tokens and where each begins in the text; the last one stands next to the number."""

    words: list[str]
    starts: list[int]


def tokens_of(phrase: str) -> tuple[str, ...]:
    """Give the tokens of a phrase as ``tokens_before`` gives them.

    >>> tokens_of("jusqu'à"), tokens_of("< =")
    (("jusqu'", 'à'), ('<=',))
    """
    return tuple(word.replace(" ", "") for word in _TOKEN.findall(phrase))


def tokens_before(folded: str, start: int, floor: int) -> Before:
    """Give the tokens of ``folded`` that end at ``start``, none that begins before ``floor``."""
    first = max(floor, start - REACH)
    while first > floor and first < start and not folded[first - 1].isspace():
        first += 1
    words, starts = [], []
    for match in _TOKEN.finditer(folded, first, start):
        words.append(match.group())
        starts.append(match.start())
    return Before(words=_plain(words), starts=starts)


def _plain(words: Iterable[str]) -> list[str]:
    return [word.replace(" ", "") for word in words]


def word_after(text: str, end: int) -> str:
    """Give the word after a place in a text, if only a space stands between, or "".

    >>> word_after("12 km long", 5), word_after("12-km run", 2)
    ('long', '')
    """
    found = _AFTER.match(text, end)
    return found.group(1) if found else ""


def word_before(text: str, start: int) -> str:
    """Give the word before a place in a text, if only a space stands between, or "".

    >>> word_before("about 12", 6), word_before("about: 12", 7)
    ('about', '')
    """
    found = _LAST.search(text, max(0, start - REACH), start)
    return found.group(1) if found else ""
