"""The figures and number words of a text in order, and how each is joined to the one before it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from operator import itemgetter

from claimcheck.text.number.figures import Figure, find_figures
from claimcheck.text.number.lexicon import Role, Word, lexicon

__all__ = ["Link", "Token", "find_tokens"]

_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?![\w])")
_LONGEST_GAP = 3


class Link(IntEnum):
    """What stands between a token and the one before it."""

    NONE = 0
    SPACE = 1
    HYPHEN = 2


@dataclass(frozen=True, slots=True)
class Token:
    """A figure or a word that may be part of a numeral."""

    start: int
    end: int
    role: Role
    value: Decimal
    text: str
    link: Link
    plural: bool = False
    figure: Figure | None = None


def find_tokens(text: str, folded: str, start: int, end: int, language: str) -> list[Token]:
    """Give the tokens of ``text[start:end]`` in order."""
    pieces: list[tuple[int, int, Figure | Word]] = [
        *find_figures(text, folded, start, end, language), *_find_words(folded, start, end, lexicon(language))
    ]  # fmt: skip
    pieces.sort(key=itemgetter(0))
    found: list[Token] = []
    covered = start
    for first, last, made in pieces:
        if first < covered and found:
            continue
        link = _link(folded, covered, first) if found else Link.NONE
        covered = last
        if isinstance(made, Figure):
            found.append(Token(first, last, Role.FIGURE, made.value, "", link, figure=made))
        else:
            found.append(Token(first, last, made.role, made.value, folded[first:last], link, made.plural))
    return found


def _find_words(folded: str, start: int, end: int, known: Mapping[str, Word]) -> Iterator[tuple[int, int, Word]]:
    for match in _WORD.finditer(folded, start, end):
        word = known.get(match.group())
        if word is not None:
            yield match.start(), match.end(), word


def _link(folded: str, before: int, start: int) -> Link:
    """Tell what joins two tokens: spaces, a hyphen, or nothing that joins."""
    if start - before > _LONGEST_GAP:
        return Link.NONE
    gap = folded[before:start]
    if gap == " " or not gap.strip(" "):
        return Link.SPACE if gap else Link.NONE
    return Link.HYPHEN if gap.strip(" ") == "-" and gap in {"-", " - "} else Link.NONE
