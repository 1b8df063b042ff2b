"""The review table: each claim with its suggestion, the passage to show and the decision in force."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, select

from claimcheck.records import Article, Claim, Hit, Match, Row, Stance, Verdict
from claimcheck.store import reviews, sources
from claimcheck.store.articles import matches_of
from claimcheck.store.engine import is_among
from claimcheck.store.mapping import from_row, read
from claimcheck.store.schema import articles, claims, verdicts

__all__ = ["rows"]


def rows(connection: Connection, article_id: str | None) -> tuple[Row, ...]:
    """Give the review table of one article or of all: by article, in the order of the text, lost claims last."""
    found = _claim_rows(connection, article_id)
    ids = [row["id"] for row in found]
    texts = _texts(connection, article_id)
    suggested = _verdicts(connection, [row["verdict_id"] for row in found])
    shown = _shown(connection, ids, suggested)
    decided = {claim_id: reviews.effective(history) for claim_id, history in reviews.histories(connection, ids).items()}
    return tuple(
        Row(
            article=texts[row["article_id"], row["article_version"]],
            claim=from_row(Claim, row),
            verdict=suggested[row["id"]],
            hit=shown.get(row["id"]),
            review=decided.get(row["id"]),
            found=row["found"],
            nearest=row["nearest"],
        )
        for row in found
    )


def _claim_rows(connection: Connection, article_id: str | None) -> Sequence[Any]:
    wanted = select(claims).join(articles).order_by(articles.c.uri, claims.c.found.desc(), claims.c.start, claims.c.id)
    if article_id is not None:
        wanted = wanted.where(claims.c.article_id == article_id)
    return connection.execute(wanted).mappings().all()


def _texts(connection: Connection, article_id: str | None) -> dict[tuple[str, str], Article]:
    wanted = select(articles)
    if article_id is not None:
        wanted = wanted.where(articles.c.id == article_id)
    return {(row["id"], row["version"]): from_row(Article, row) for row in connection.execute(wanted).mappings()}


def _verdicts(connection: Connection, verdict_ids: Iterable[str]) -> dict[str, Verdict]:
    wanted = select(verdicts).where(is_among(verdicts.c.id, verdict_ids))
    return {verdict.claim_id: verdict for verdict in read(connection, Verdict, wanted)}


def _shown(connection: Connection, claim_ids: Sequence[str], suggested: dict[str, Verdict]) -> dict[str, Hit]:
    of_claim: dict[str, list[Match]] = {}
    for match in matches_of(connection, claim_ids):
        of_claim.setdefault(match.claim_id, []).append(match)
    chosen = [_deciding(found, suggested[claim_id]) for claim_id, found in of_claim.items()]
    return {hit.match.claim_id: hit for hit in sources.hits(connection, chosen)}


def _deciding(found: Sequence[Match], verdict: Verdict) -> Match:
    """Give the match whose passage decided the suggestion, else the best one."""
    by_passage = {match.passage_id: match for match in found}
    decisive = [finding for finding in verdict.findings if finding.stance is not Stance.SILENT]
    cited = (span.passage_id for finding in decisive for span in finding.evidence)
    return next((by_passage[passage_id] for passage_id in cited if passage_id in by_passage), found[0])
