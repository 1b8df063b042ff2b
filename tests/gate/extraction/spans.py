"""Does every claim give back the words of its article exactly? The news in eight languages.

A claim obeys when its quote, its pieces, its figures, dates and speaker stand in the text where it says, its pieces lie in
order within it, and its statement is its pieces once what was inserted is taken out.

The rules alone decide here: what the model leaves out of them gives back no other words.

Run: python -m tests.gate.extraction.spans
"""

import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import itemgetter

from claimcheck.extract import Extraction
from claimcheck.records import Claim, Span
from tests.gate.extraction.ours import extracted, news

__all__ = ["COLUMNS", "figures", "problems"]

COLUMNS = ("fr", "en", "fr_CA", "de", "es", "it", "pt", "nl")
_GAP = " […] "  # between two pieces of a statement


def problems(text: str, claim: Claim) -> Iterator[str]:
    """Give one line for each way in which a claim does not give back the words of its text."""
    if text[claim.start : claim.end] != claim.quote:
        yield f"the quote is not the text: {claim.quote!r}"
    yield from _inexact(text, claim)
    if not claim.pieces:
        yield "no pieces"
    if any(not claim.start <= piece.start < piece.end <= claim.end for piece in claim.pieces):
        yield "a piece is empty or outside the quote"
    if any(first.end > second.start for first, second in pairwise(claim.pieces)):
        yield "the pieces are not in order"
    if any(not claim.start <= offset <= claim.end for offset, _ in claim.insertions):
        yield "an insertion is outside the quote"
    yield from _misstated(claim)


def _inexact(text: str, claim: Claim) -> Iterator[str]:
    spans: list[Span] = [*claim.pieces, *claim.quantities, *claim.periods, *claim.unresolved]
    spans += [claim.attribution] if claim.attribution else []
    for span in spans:
        if text[span.start : span.end] != span.text:
            yield f"{type(span).__name__} is not the text: {span.text!r}"


def _misstated(claim: Claim) -> Iterator[str]:
    """Tell when a statement is not the pieces with the insertions in brackets, each at its place, and nothing else."""
    left = sorted(claim.insertions, key=itemgetter(0))
    parts = []
    for piece in claim.pieces:
        inside = [insertion for insertion in left if piece.start <= insertion[0] <= piece.end]
        left = [insertion for insertion in left if insertion not in inside]
        parts.append(_filled(piece, inside))
    if left:
        yield "an insertion is in no piece"
    if _GAP.join(parts) != claim.statement:
        yield f"the statement is not the pieces with the insertions: {claim.statement!r}"


def _filled(piece: Span, insertions: Iterable[tuple[int, str]]) -> str:
    """Give a piece with its insertions: where it begins they stand before it, else behind the word they explain."""
    parts, at = [], 0
    for place, words in ((offset - piece.start, words) for offset, words in insertions):
        parts += [piece.text[at:place], f" [{words}]" if place else f"[{words}] "]
        at = place
    return "".join([*parts, piece.text[at:]])


def is_exact(text: str, found: Extraction) -> bool:
    """Tell whether the sentences of the coverage stand in the text where they say."""
    return all(text[row.start : row.end] == row.text for row in found.coverage)


def checked() -> Iterator[tuple[Claim, list[str]]]:
    """Give every claim of the news with what is wrong with it. Raises FileNotFoundError where the data is not there."""
    for column in COLUMNS:
        for document in news(column).values():
            for claim in extracted(document.text, document.language, model=False).claims:
                yield claim, list(problems(document.text, claim))


def figures() -> Iterator[tuple[str, float]]:
    """Give the share of claims that obey, 1 where all is well. Raises FileNotFoundError where the data is not there."""
    wrong = [bool(found) for _, found in checked()]
    yield "claims that give back the article's words", 1 - sum(wrong) / max(len(wrong), 1)


def main() -> int:
    """Print the figure, and what is wrong."""
    for name, value in figures():
        print(f"{value:.4f}  {name}")
    for claim, found in checked():
        print(*(f"{claim.start}-{claim.end}: {problem}" for problem in found), sep="\n", end="\n" if found else "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
