"""The words and marks of a stretch of folded text, with their places."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Token", "tokenize"]

_TOKEN = re.compile(
    r"aujourd'hui|(?:[cdjlmnst]|\w{0,6}qu)'(?=\w)|\d+(?:[.,:]\d+)*(?!\w)|\w+(?:[-']\w+)*|\S",
)
_PAIRS = {"«": "»", "“": "”", "„": "“", '"': '"', "(": ")", "[": "]"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark; ``inner`` ones stand in quotation marks, brackets or a stretch that is not to be cut."""

    word: str
    start: int
    end: int
    inner: bool = False


def tokenize(folded: str, start: int, end: int, closed: Sequence[tuple[int, int]] = ()) -> list[Token]:
    """Give the words and marks of ``folded[start:end]``; what a pair of marks or one of ``closed`` encloses is inner.

    >>> [token.word for token in tokenize("l'otan a-t-elle 2,5 %, (ou pas)", 0, 31)]
    ["l'", 'otan', 'a-t-elle', '2,5', '%', ',', '(', 'ou', 'pas', ')']
    """
    found = [(match.group(), *match.span()) for match in _TOKEN.finditer(folded, start, end)]
    enclosed = _enclosed(found)
    spans = sorted(closed)
    tokens, at = [], 0
    for place, (word, first, last) in enumerate(found):
        while at < len(spans) and spans[at][1] <= first:
            at += 1
        inside = at < len(spans) and spans[at][0] <= first
        tokens.append(Token(word, first, last, inner=inside or enclosed[place]))
    return tokens


def _enclosed(found: Sequence[tuple[str, int, int]]) -> list[bool]:
    """Tell for each token whether a pair of marks encloses it; a mark without its other half encloses nothing."""
    last_at = {word: place for place, (word, _, _) in enumerate(found)}
    enclosed, closer = [], ""
    for place, (word, _, _) in enumerate(found):
        if closer:
            enclosed.append(word != closer or closer in '”»"')
            closer = "" if word == closer else closer
            continue
        opened = _PAIRS.get(word, "")
        closer = opened if opened and last_at.get(opened, -1) > place else ""
        enclosed.append(bool(closer) and closer in '”»"')
    return enclosed
