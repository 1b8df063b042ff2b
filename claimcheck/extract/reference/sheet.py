"""The sheet that is filled in for one claim: what is put in where, and what stays open."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.records import Span

__all__ = ["Resolution", "Sheet"]

# The mark of the possessive, or the verb drawn to a word: "they've". An insertion does not part them from it.
_DRAWN = re.compile(r"'(?:s|d|ll|ve|re|m)(?!\w)|(?<=s)'(?= [a-z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """What to put in (offset in the article, words), in order, and the words that stay open."""

    insertions: tuple[tuple[int, str], ...] = ()
    unresolved: tuple[Span, ...] = ()


class Sheet:
    """The insertions and the open words of one claim."""

    def __init__(self, text: str, folded: str, pieces: Sequence[Span]) -> None:
        """Take the pieces of the claim."""
        self.text, self.folded, self.pieces = text, folded, pieces
        self.inserted: dict[int, str] = {}
        self.left: dict[tuple[int, int], Span] = {}

    def find(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Give where a pattern stands in the pieces."""
        for piece in self.pieces:
            yield from pattern.finditer(self.folded, piece.start, piece.end)

    def covers(self, start: int, end: int) -> bool:
        """Tell whether a stretch stands in one of the pieces."""
        return any(piece.start <= start and end <= piece.end for piece in self.pieces)

    def insert(self, end: int, words: str) -> None:
        """Put words in after the word that ends at ``end``; where something was put in already, it stays."""
        drawn = _DRAWN.match(self.folded, end)
        at = drawn.end() if drawn and self.covers(end, drawn.end()) else end
        self.inserted.setdefault(at, words)

    def leave(self, start: int, end: int) -> None:
        """Leave a word open."""
        self.left[start, end] = Span(start=start, end=end, text=self.text[start:end])

    def close(self, start: int, end: int) -> None:
        """Take back what was left open inside a stretch."""
        self.left = {at: span for at, span in self.left.items() if not (start <= at[0] and at[1] <= end)}

    def resolution(self, dated: Sequence[Span]) -> Resolution:
        """Give what the sheet says; words of a date are never open."""
        for span in dated:
            self.close(span.start, span.end)
        return Resolution(
            insertions=tuple(sorted(self.inserted.items())), unresolved=tuple(self.left[at] for at in sorted(self.left))
        )
