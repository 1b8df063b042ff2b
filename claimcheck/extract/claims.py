"""From an article to its checkable claims: each with its exact words, its figures and dates, and who says it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.extract.checkability import Checkability
from claimcheck.extract.reader import ArticleReader, Stated
from claimcheck.extract.statement import statement
from claimcheck.extract.worthiness import WEIGHTS, ranked
from claimcheck.records import Article, Claim, Span, fold_space, make_id

if TYPE_CHECKING:
    from claimcheck.encode import Encoder

__all__ = ["Coverage", "Extraction", "extract"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage(Span):
    """A sentence of the article: how many claims came of it, and why what was left out was left out."""

    claims: int
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """The claims of an article, and what became of each of its sentences."""

    claims: tuple[Claim, ...]
    coverage: tuple[Coverage, ...]


def extract(article: Article, encoder: "Encoder | None" = None, weights: Mapping[str, float] = WEIGHTS) -> Extraction:
    """Give the claims of an article in the order of its text, and the coverage of its sentences.

    Without an ``encoder`` the rules alone decide; ``weights`` say what makes a claim worth checking.
    """
    reader = ArticleReader(article)
    sights = list(reader.sights())
    checked = Checkability.of(encoder).check(sights, reader.folded, reader.words)
    found: list[tuple[Stated, int]] = []
    coverage = []
    for number, sight in enumerate(sights):
        claims, reasons = reader.read(sight, checked.chances[number])
        found.extend((claim, number) for claim in claims)
        sentence = sight.sentence
        coverage.append(
            Coverage(start=sentence.start, end=sentence.end, text=sentence.text, claims=len(claims), reasons=reasons)
        )
    found.sort(key=lambda item: (item[0].start, -item[0].end))
    subjects = None if checked.subjects is None else [checked.subjects[number] for _, number in found]
    worthy = ranked(_with_ids(article, [claim for claim, _ in found]), weights, subjects)
    return Extraction(claims=tuple(worthy), coverage=tuple(coverage))


def _with_ids(article: Article, found: Sequence[Stated]) -> Iterator[Claim]:
    seen: dict[str, int] = {}
    for item in found:
        quote = article.text[item.start : item.end]
        folded = fold_space(quote)
        occurrence = seen.get(folded, 0)
        seen[folded] = occurrence + 1
        yield Claim(
            id=make_id(article.id, folded, str(occurrence)), article_id=article.id, start=item.start, end=item.end,
            quote=quote, statement=statement(article.text, item.pieces, item.insertions), kind=item.kind,
            pieces=item.pieces, insertions=item.insertions, unresolved=item.unresolved,
            quantities=item.quantities, periods=item.periods, attribution=item.attribution,
        )  # fmt: skip
