"""Articles in the database, with what a check of them found: claims, suggestions, matches."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from sqlalchemy import Connection, and_, delete, insert, not_, select, update

from claimcheck.records import Article, Claim, Match, Report, Verdict, make_id
from claimcheck.store.engine import insert_new, is_among, upsert
from claimcheck.store.mapping import begins_with, read, resolve, to_row
from claimcheck.store.schema import articles, claims, matches, passages, reviews, runs, verdicts

__all__ = [
    "all_articles",
    "article_by_prefix",
    "claim_by_prefix",
    "claims_of",
    "current_verdict",
    "matches_of",
    "save",
    "verdicts_of",
]


def save(connection: Connection, report: Report) -> None:
    """Save what a check found in place of what the last check of the article found.

    A claim that is no longer there goes, unless someone decided on it: then it stays, marked, with the claim most like
    it. Saving the same report again changes nothing.
    """
    article_id, version = report.article.id, make_id(report.article.text)
    connection.execute(upsert(articles), to_row(report.article, version=version, current=True))
    others = and_(articles.c.id == article_id, articles.c.version != version)
    connection.execute(update(articles).where(others).values(current=False))
    _save_claims(connection, report, version)
    _save_verdicts(connection, report)
    _save_matches(connection, report)
    _retire_claims(connection, report)
    used = select(claims.c.article_version).where(claims.c.article_id == article_id)
    connection.execute(delete(articles).where(others, articles.c.version.not_in(used)))


def _save_claims(connection: Connection, report: Report, version: str) -> None:
    verdict_of = {verdict.claim_id: verdict.id for verdict in report.verdicts}
    rows = [
        to_row(claim, article_version=version, found=True, nearest="", verdict_id=verdict_of[claim.id])
        for claim in report.claims
    ]
    if rows:
        connection.execute(upsert(claims), rows)


def _save_verdicts(connection: Connection, report: Report) -> None:
    wanted = [verdict.id for verdict in report.verdicts]
    known = set(connection.execute(select(verdicts.c.id).where(is_among(verdicts.c.id, wanted))).scalars())
    fresh = [to_row(verdict) for verdict in report.verdicts if verdict.id not in known]
    if fresh:  # a run that suggested nothing new leaves no trace, so that checking again changes nothing
        connection.execute(insert_new(runs), to_row(report.run))
        connection.execute(insert_new(verdicts), fresh)


def _save_matches(connection: Connection, report: Report) -> None:
    connection.execute(delete(matches).where(is_among(matches.c.claim_id, [claim.id for claim in report.claims])))
    wanted = [hit.match.passage_id for hit in report.hits]
    # A source may have been removed since the search.
    there = set(connection.execute(select(passages.c.id).where(is_among(passages.c.id, wanted))).scalars())
    rows = [to_row(hit.match) for hit in report.hits if hit.match.passage_id in there]
    if rows:
        connection.execute(insert(matches), rows)


def _retire_claims(connection: Connection, report: Report) -> None:
    kept = [claim.id for claim in report.claims]
    gone = and_(claims.c.article_id == report.article.id, not_(is_among(claims.c.id, kept)))
    connection.execute(delete(claims).where(gone, claims.c.id.not_in(select(reviews.c.claim_id))))
    for row in connection.execute(select(claims.c.id, claims.c.quote).where(gone)).all():
        nearest = _nearest(row.quote, report.claims)
        connection.execute(update(claims).where(claims.c.id == row.id).values(found=False, nearest=nearest))


def _nearest(quote: str, candidates: Iterable[Claim]) -> str:
    """Give the id of the claim whose quote is most like this one, "" if there is none."""
    likeness = {claim.id: SequenceMatcher(None, quote, claim.quote, autojunk=False).ratio() for claim in candidates}
    return max(likeness, key=lambda claim_id: likeness[claim_id], default="")


def all_articles(connection: Connection) -> tuple[Article, ...]:
    """Give every article as it was last checked, by path."""
    return read(connection, Article, select(articles).where(articles.c.current).order_by(articles.c.uri))


def article_by_prefix(connection: Connection, prefix: str) -> Article:
    """Give the article, as it was last checked, whose id begins so.

    Raises:
        InputError: none or several do.

    """
    current = select(articles).where(articles.c.current)
    ids = select(articles.c.id).where(begins_with(articles.c.id, prefix))
    article_id = resolve("article", prefix, connection.execute(ids).scalars())
    return read(connection, Article, current.where(articles.c.id == article_id))[0]


def claims_of(connection: Connection, article_id: str, *, found_only: bool) -> tuple[Claim, ...]:
    """Give an article's claims in the order of the text, those no longer found last."""
    wanted = select(claims).where(claims.c.article_id == article_id)
    if found_only:
        wanted = wanted.where(claims.c.found)
    return read(connection, Claim, wanted.order_by(claims.c.found.desc(), claims.c.start, claims.c.id))


def claim_by_prefix(connection: Connection, prefix: str) -> Claim:
    """Give the claim whose id begins so.

    Raises:
        InputError: none or several do.

    """
    ids = select(claims.c.id).where(begins_with(claims.c.id, prefix))
    claim_id = resolve("claim", prefix, connection.execute(ids).scalars())
    return read(connection, Claim, select(claims).where(claims.c.id == claim_id))[0]


def current_verdict(connection: Connection, claim_id: str) -> Verdict:
    """Give what is suggested for a claim now."""
    current = select(claims.c.verdict_id).where(claims.c.id == claim_id).scalar_subquery()
    return read(connection, Verdict, select(verdicts).where(verdicts.c.id == current))[0]


def verdicts_of(connection: Connection, claim_id: str) -> tuple[Verdict, ...]:
    """Give everything that was ever suggested for a claim, oldest first."""
    ever = select(verdicts).join(runs).where(verdicts.c.claim_id == claim_id)
    return read(connection, Verdict, ever.order_by(runs.c.started_at, verdicts.c.id))


def matches_of(connection: Connection, claim_ids: Iterable[str]) -> tuple[Match, ...]:
    """Give the claims' matches, each claim's by rank."""
    wanted = select(matches).where(is_among(matches.c.claim_id, claim_ids))
    return read(connection, Match, wanted.order_by(matches.c.claim_id, matches.c.rank))
