"""Does every claim give back the words of its article exactly? The news in eight languages.

A claim obeys when its quote, its pieces, its figures, dates and speaker stand in the text where it says, its pieces lie in
order within it, and its statement is its pieces once what was inserted is taken out.

Run: python -m tests.gate.extraction.spans
"""

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise

from claimcheck.extract import Extraction
from claimcheck.records import Claim, Span
from tests.gate.extraction.ours import extracted, news

__all__ = ["COLUMNS", "figures", "problems"]

COLUMNS = ("fr", "en", "fr_CA", "de", "es", "it", "pt", "nl")
_HAS_STATEMENTS = find_spec("claimcheck.extract.statement") is not None


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
    if not _HAS_STATEMENTS:
        return
    from claimcheck.extract.statement import without_insertions

    if without_insertions(claim.statement, claim.pieces, claim.insertions) != tuple(p.text for p in claim.pieces):
        yield f"the statement is not the pieces: {claim.statement!r}"
    if any(f"[{words}]" not in claim.statement for _, words in claim.insertions):
        yield f"an insertion is not in the statement: {claim.statement!r}"


def is_exact(text: str, found: Extraction) -> bool:
    """Tell whether the sentences of the coverage stand in the text where they say."""
    return all(text[row.start : row.end] == row.text for row in found.coverage)


def checked() -> Iterator[tuple[Claim, list[str]]]:
    """Give every claim of the news with what is wrong with it. Raises FileNotFoundError where the data is not there."""
    for column in COLUMNS:
        for document in news(column).values():
            for claim in extracted(document.text, document.language).claims:
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
