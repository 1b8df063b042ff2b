"""Decisions in the database: only ever added, each naming the one before and keeping what it rested on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from claimcheck.errors import InputError
from claimcheck.records import (
    Claim,
    Decision,
    Hit,
    Label,
    Match,
    MatchedBy,
    RestedOn,
    Review,
    Verdict,
    make_id,
    period_text,
)
from claimcheck.store import articles, sources
from claimcheck.store.engine import is_among
from claimcheck.store.mapping import read, to_row
from claimcheck.store.schema import reviews

__all__ = ["Choice", "add", "effective", "histories", "history"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a person chose, before it is recorded."""

    decision: Decision
    reviewer: str
    label: Label | None = None
    note: str = ""


def effective(history: Sequence[Review]) -> Review | None:
    """Give the decision in force, from a claim's decisions oldest first: an undo takes back the last one standing."""
    standing: list[Review] = []
    for review in history:
        if review.decision is not Decision.UNDO:
            standing.append(review)
        elif standing:
            standing.pop()
    return standing[-1] if standing else None


def history(connection: Connection, claim_id: str) -> tuple[Review, ...]:
    """Give every decision on a claim, oldest first."""
    return read(connection, Review, select(reviews).where(reviews.c.claim_id == claim_id).order_by(reviews.c.number))


def histories(connection: Connection, claim_ids: Iterable[str]) -> dict[str, list[Review]]:
    """Give the decisions on these claims, oldest first, by claim; a claim without any is not there."""
    found: dict[str, list[Review]] = {}
    wanted = select(reviews).where(is_among(reviews.c.claim_id, claim_ids)).order_by(reviews.c.number)
    for review in read(connection, Review, wanted):
        found.setdefault(review.claim_id, []).append(review)
    return found


def add(connection: Connection, claim: Claim, choice: Choice) -> Review:
    """Record a decision that supersedes the claim's last one, with the suggestion and the evidence of this moment.

    Raises:
        InputError: no reviewer, a label that does not go with the decision, or nothing to undo.

    """
    if not choice.reviewer.strip():
        raise InputError("a decision needs a name; give --reviewer or set CLAIMCHECK_REVIEWER")
    before = history(connection, claim.id)
    if choice.decision is Decision.UNDO and effective(before) is None:
        raise InputError(f"claim {claim.id} has no decision to undo; `claimcheck history {claim.id}` shows them all")
    verdict = articles.current_verdict(connection, claim.id)
    supersedes = before[-1].id if before else None
    decided_at = datetime.now(UTC)
    review = Review(
        id=make_id(claim.id, supersedes or "", choice.decision, choice.reviewer, decided_at.isoformat()),
        claim_id=claim.id,
        decision=choice.decision,
        reviewer=choice.reviewer.strip(),
        decided_at=decided_at,
        verdict_id=verdict.id,
        label=_label(choice, verdict),
        note=choice.note,
        supersedes=supersedes,
        evidence=() if choice.decision is Decision.UNDO else _evidence(connection, claim, verdict),
    )
    connection.execute(insert(reviews), to_row(review))
    return review


def _label(choice: Choice, verdict: Verdict) -> Label | None:
    if choice.decision is Decision.CHANGE:
        if choice.label is None:
            raise InputError(f"a change needs a label; give one of {', '.join(Label)}")
        return choice.label
    if choice.decision is Decision.ACCEPT:
        if choice.label not in (None, verdict.label):  # a check may have come in between: nobody accepts unseen
            raise InputError(f"the suggestion is {verdict.label} now, not {choice.label}; look again, then decide")
        return verdict.label
    if choice.label is not None:
        raise InputError(f"{choice.decision} takes no label, not even {choice.label}; leave it out")
    return None


def _evidence(connection: Connection, claim: Claim, verdict: Verdict) -> tuple[RestedOn, ...]:
    matches = {match.passage_id: match for match in articles.matches_of(connection, [claim.id])}
    cited = [span.passage_id for finding in verdict.findings for span in finding.evidence]
    wanted = dict.fromkeys([*cited, *list(matches)[:1]])  # the best hit is the first by rank
    hits = sources.hits(connection, [matches.get(one) or _cited_only(claim, one) for one in wanted])
    return tuple(_rested_on(hit) for hit in hits)


def _cited_only(claim: Claim, passage_id: str) -> Match:
    # A finding may cite a passage that the last search did not bring back; it is kept all the same.
    return Match(claim_id=claim.id, passage_id=passage_id, score=0.0, rank=0, by=MatchedBy.FUSED)


def _rested_on(hit: Hit) -> RestedOn:
    return RestedOn(
        passage_id=hit.passage.id,
        uri=hit.source.uri,
        publisher=hit.source.publisher,
        url=hit.source.url,
        published=period_text(hit.source.published),
        text=hit.passage.text,
    )
