"""The way of one article: claims, the evidence for each, and a suggested verdict; nothing is saved here."""

from collections.abc import Callable, Iterator

from claimcheck.extract import extract
from claimcheck.judge import judge
from claimcheck.records import Article, Claim, Hit, Report, Run

__all__ = ["Progress", "Search", "check_article", "query_for"]

Progress = Callable[[str, int, int], None]
Search = Callable[[str, str, str], tuple[Hit, ...]]

_SHORT = 8  # words: a noun phrase alone is too little to search by


def check_article(article: Article, search: Search, *, run: Run, progress: Progress | None = None) -> Report:
    """Give the claims of an article, the evidence that ``search`` finds for each, and what it suggests.

    ``search`` takes the claim's id, a query and its language, and gives hits, best first.
    """
    claims = extract(article).claims
    found: list[tuple[Hit, ...]] = []
    for number, claim in enumerate(claims, 1):
        found.append(search(claim.id, query_for(claim, article), article.language))
        if progress is not None:
            progress(f"checking {article.uri}", number, len(claims))
    verdicts = [
        judge(claim, article, hits, run_id=run.id, model=run.model) for claim, hits in zip(claims, found, strict=True)
    ]
    return Report(
        run=run,
        article=article,
        claims=claims,
        hits=tuple(hit for hits in found for hit in hits),
        verdicts=tuple(verdicts),
    )


def query_for(claim: Claim, article: Article) -> str:
    """Give the words to search evidence by: the claim's statement, with its paragraph where it is short."""
    statement = claim.statement.replace("[", "").replace("]", "")
    if len(statement.split()) >= _SHORT:
        return statement
    return " ".join((statement, *_paragraph(claim, article)))


def _paragraph(claim: Claim, article: Article) -> Iterator[str]:
    start = max(article.body_start, article.text.rfind("\n", 0, claim.start) + 1)
    end = article.text.find("\n", claim.end)
    yield " ".join(article.text[start : end if end >= 0 else len(article.text)].split())
