"""Our extraction of a text, as every measure here asks for it: what has to change with ``extract`` changes here alone."""

import json
from collections.abc import Iterator
from functools import cache
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.extract import Coverage, Extraction, extract
from claimcheck.records import Article, Claim
from tests.gate.extraction.sentences import Document, joined
from tests.gate.metrics import DATA

if TYPE_CHECKING:
    from claimcheck.encode import Encoder

__all__ = ["DATA", "claims_at", "coverage_at", "extracted", "news", "rows"]


@cache
def extracted(text: str, language: str, *, model: bool = True) -> Extraction:
    """Give the claims of a text that has neither a date nor an outlet, kept for the next measure of the same text.

    Without the ``model`` the rules alone decide, in a hundredth of the time.
    """
    article = Article(id="0" * 16, uri="article.txt", text=text, language=language, sha256="")
    if model and "encoder" in signature(extract).parameters:
        return extract(article, encoder=_encoder())  # type: ignore[call-arg,unused-ignore]
    return extract(article)


@cache
def _encoder() -> "Encoder":
    from claimcheck.encode import load_encoder

    return load_encoder()


def claims_at(found: Extraction, start: int, end: int) -> Iterator[Claim]:
    """Give the claims of which a piece meets a stretch of the text."""
    for claim in found.claims:
        if any(piece.start < end and start < piece.end for piece in claim.pieces):
            yield claim


def coverage_at(found: Extraction, start: int, end: int) -> Iterator[Coverage]:
    """Give what became of the sentences that meet a stretch of the text."""
    return (row for row in found.coverage if row.start < end and start < row.end)


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Give the rows of a file of JSON lines. Raises FileNotFoundError where it is not there.

    A transcript may hold a U+2028, which ``splitlines`` takes for the end of a line.
    """
    return (json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line)


def news(column: str) -> dict[str, Document]:
    """Give the news articles in a language (a column of the set) by name, their segments joined, spaces as they are.

    Raises FileNotFoundError where the data is not there.
    """
    by_article: dict[str, list[tuple[str, str]]] = {}
    for row in rows(DATA / "ntrex_news" / "parallel.jsonl"):
        by_article.setdefault(row["doc"], []).append((f"{row['i']}", row[column].strip()))
    return {name: joined(items, column[:2]) for name, items in by_article.items()}
