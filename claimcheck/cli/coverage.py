"""What became of every sentence of an article: a claim, part of a claim, or left out and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from claimcheck.cli.output import print_table
from claimcheck.records import Span, fold_space

if TYPE_CHECKING:
    from claimcheck.extract import Extraction

__all__ = ["CoveredSentence", "covered_sentences", "print_coverage"]

CLAIM, PART, LEFT_OUT = "claim", "part of a claim", "left out"
_AT_ONCE = 200  # sentences in one table: a long transcript is printed as it goes


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveredSentence(Span):
    """A sentence and its mark: "claim" with how many begin in it, "part of a claim", or "left out".

    ``reasons`` say why it, or a part of it, was left out.
    """

    mark: str
    claims: int
    reasons: tuple[str, ...]


def covered_sentences(made: "Extraction") -> Iterator[CoveredSentence]:
    """Give every sentence in order; one that lies in a claim which began in an earlier one is part of a claim."""
    claims = sorted((claim.start, claim.end) for claim in made.claims)
    at = reach = 0
    for item in made.coverage:
        while at < len(claims) and claims[at][0] < item.start:
            at, reach = at + 1, max(reach, claims[at][1])
        mark = CLAIM if item.claims else PART if reach > item.start else LEFT_OUT
        yield CoveredSentence(
            start=item.start, end=item.end, text=item.text, mark=mark, claims=item.claims, reasons=item.reasons
        )


def print_coverage(made: "Extraction") -> None:
    """Print every sentence with its mark, and how many there are of each."""
    sentences = list(covered_sentences(made))
    for start in range(0, len(sentences), _AT_ONCE):
        lines = [
            (_mark(item), fold_space(item.text), "; ".join(dict.fromkeys(item.reasons)))
            for item in sentences[start : start + _AT_ONCE]
        ]
        print_table(("", "sentence", "left out because"), lines, ratios=(15, 75, 30))
    marks = [item.mark for item in sentences]
    claims = sum(item.claims for item in sentences)
    typer.echo(
        f"{len(marks)} sentences: {marks.count(CLAIM)} with claims ({claims} claims), "
        f"{marks.count(PART)} part of a claim, {marks.count(LEFT_OUT)} left out"
    )


def _mark(item: CoveredSentence) -> str:
    return f"{item.claims} claim{'s' * (item.claims > 1)}" if item.claims else item.mark
