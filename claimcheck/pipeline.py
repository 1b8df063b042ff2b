"""The way of one article: claims, the evidence for each, and a suggested verdict; nothing is saved here."""

from collections.abc import Callable, Iterator, Sequence

from claimcheck.extract import Extraction, extract
from claimcheck.judge import judge
from claimcheck.records import Article, Claim, Hit, Progress, Report, Run, Verdict

__all__ = ["Find", "Search", "check_article", "query_for", "worth_showing"]

Find = Callable[[Article], Extraction]
Search = Callable[[str, str, str], tuple[Hit, ...]]

_SHORT = 8  # words: a noun phrase alone is too little to search by


def check_article(
    article: Article, search: Search, *, run: Run, shown: int, find: Find = extract, progress: Progress | None = None
) -> Report:
    """Give the claims of an article, the evidence that ``search`` finds for each, and what it suggests.

    ``find`` gives the claims of an article: by the rules alone, or with a desk's model and weights. ``search`` takes
    the claim's id, a query and its language, and gives hits, best first. All of them are compared with the claim; the
    ``shown`` best and those that a finding rests on are kept.
    """
    claims = find(article).claims
    found: list[tuple[Hit, ...]] = []
    verdicts: list[Verdict] = []
    for number, claim in enumerate(claims, 1):
        hits = search(claim.id, query_for(claim, article), article.language)
        verdicts.append(judge(claim, article, hits, run_id=run.id, model=run.model))
        found.append(worth_showing(hits, verdicts[-1], shown))
        if progress is not None:
            progress(f"checking {article.uri}", number, len(claims))
    return Report(
        run=run,
        article=article,
        claims=claims,
        hits=tuple(hit for hits in found for hit in hits),
        verdicts=tuple(verdicts),
    )


def worth_showing(hits: Sequence[Hit], verdict: Verdict, shown: int) -> tuple[Hit, ...]:
    """Give the best hits, and those further down that a finding rests on."""
    cited = {span.passage_id for finding in verdict.findings for span in finding.evidence}
    return tuple(hit for place, hit in enumerate(hits) if place < shown or hit.passage.id in cited)


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
