"""Do the French and the English article of one text give the same claims?

The segments of an article (one sentence each, mostly) are joined as for the measure of sentences, and claims are found in
both languages. Two articles give the same number when the numbers differ by one or by a tenth of the larger at most.
Two segments agree when both or neither meet a claim.

Run: python -m tests.gate.extraction.parity [--differences] [--rules]
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract import Extraction
from tests.gate.extraction.ours import claims_at, coverage_at, extracted, news
from tests.gate.extraction.sentences import Document, Item

__all__ = ["Pair", "Segment", "compare", "figures", "pairs"]

LANGUAGES = ("fr", "en")
_TOLERANCE = 0.1
_ALWAYS_WITHIN = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A segment in one language: whether it meets a claim, and why what was left out of its sentences was."""

    text: str
    has_claim: bool
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """An article in both languages: the claims of each, and the segments side by side."""

    name: str
    claims: tuple[int, int]
    segments: tuple[tuple[Segment, Segment], ...]

    @property
    def within(self) -> bool:
        """Tell whether both give the same number of claims, or nearly so."""
        return is_within(*self.claims)


def is_within(first: int, second: int) -> bool:
    """Tell whether two numbers differ by one, or by a tenth of the larger, at most.

    >>> is_within(3, 4), is_within(18, 20), is_within(17, 20)
    (True, True, False)
    """
    return abs(first - second) <= max(_ALWAYS_WITHIN, _TOLERANCE * max(first, second))


def pairs(*, model: bool = True) -> Iterator[Pair]:
    """Give every article in both languages. Raises FileNotFoundError where the data is not there."""
    french, english = (news(language) for language in LANGUAGES)
    for name, document in french.items():
        yield compare(name, document, english[name], model=model)


def compare(name: str, *documents: Document, model: bool = True) -> Pair:
    """Find the claims of an article in its two languages."""
    first, second = documents
    counts = [len(extracted(document.text, document.language, model=model).claims) for document in documents]
    segments = zip(_segments(first, model=model), _segments(second, model=model), strict=True)
    return Pair(name=name, claims=(counts[0], counts[1]), segments=tuple(segments))


def _segments(document: Document, *, model: bool) -> Iterator[Segment]:
    found = extracted(document.text, document.language, model=model)
    return (_segment(document, item, found) for item in document.items)


def _segment(document: Document, item: Item, found: Extraction) -> Segment:
    covered = coverage_at(found, item.start, item.end)
    return Segment(
        text=document.text[item.start : item.end],
        has_claim=any(claims_at(found, item.start, item.end)),
        reasons=tuple(reason for row in covered for reason in row.reasons),
    )


def figures(*, model: bool = True) -> Iterator[tuple[str, float]]:
    """Give the figures that have floors. Raises FileNotFoundError where the data is not there."""
    compared = list(pairs(model=model))
    segments = [segment for pair in compared for segment in pair.segments]
    yield "parity news articles", sum(pair.within for pair in compared) / len(compared)
    yield "parity news segments", sum(first.has_claim == second.has_claim for first, second in segments) / len(segments)


def differences(*, model: bool) -> Iterator[str]:
    """Give the articles that are not within, and the segments that do not agree, in both languages."""
    for pair in pairs(model=model):
        yield f"{pair.name}: {pair.claims[0]} fr, {pair.claims[1]} en{'' if pair.within else ' - not within'}"
        for both in pair.segments:
            if both[0].has_claim != both[1].has_claim:
                yield from map(_shown, LANGUAGES, both)


def _shown(language: str, segment: Segment) -> str:
    what = "claim" if segment.has_claim else "none "
    return f"  {language} {what} {segment.text}  ({'; '.join(segment.reasons)})"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, and where the languages differ."""
    parser = argparse.ArgumentParser(prog="tests.gate.extraction.parity", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--differences", action="store_true", help="the claims of each article; segments that disagree")
    parser.add_argument("--rules", action="store_true", help="let the rules decide alone")
    options = parser.parse_args(arguments)
    for name, value in figures(model=not options.rules):
        print(f"{value:.4f}  {name}")
    if options.differences:
        print(*differences(model=not options.rules), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
