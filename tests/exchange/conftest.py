"""Rows of a review table, made by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from claimcheck.records import (
    Article,
    Claim,
    ClaimKind,
    Decision,
    Finding,
    Hit,
    Label,
    Match,
    MatchedBy,
    Passage,
    Period,
    Review,
    Row,
    Rule,
    Source,
    Stance,
    Verdict,
    make_id,
)

QUOTE = "Plus de 10 000 soldats"
FEBRUARY = Period(start=0, end=0, text="", first=date(2021, 2, 1), last=date(2021, 2, 28))


def finding(rule: Rule, stance: Stance, detail: str) -> Finding:
    return Finding(start=0, end=len(QUOTE), text=QUOTE, rule=rule, stance=stance, detail=detail)


def make_row(name: str = "one", quote: str = QUOTE, passage: str = "Il y a 9 592 soldats.") -> Row:
    """An undecided claim, refuted by one passage."""
    article = Article(id="a1", uri="claims/nato/article.md", text=f"{quote}.", language="fr", sha256="0")
    claim = Claim(
        id=make_id(name), article_id="a1", start=0, end=len(quote), quote=quote, statement=f"[En mai] {quote}",
        kind=ClaimKind.FIGURE,
    )  # fmt: skip
    source = Source(
        id="s1", uri="evidence/otan.md", text=passage, language="fr", sha256="0", publisher="OTAN", title="Effectifs",
        url="https://example.org/otan", published=FEBRUARY,
    )  # fmt: skip
    match = Match(claim_id=claim.id, passage_id="p1", score=0.5, rank=1, by=MatchedBy.FUSED)
    hit = Hit(
        match=match,
        passage=Passage(id="p1", source_id="s1", start=0, end=len(passage), text=passage),
        source=source,
    )
    verdict = Verdict(
        id="v1", claim_id=claim.id, label=Label.REFUTED, rules_version="1", model="e5", run_id="r1",
        findings=(
            finding(Rule.BOUND_VIOLATED, Stance.REFUTES, "9 592 is not more than 10 000"),
            finding(Rule.NOT_FOUND, Stance.SILENT, "nothing on the date"),
        ),
    )  # fmt: skip
    return Row(article=article, claim=claim, verdict=verdict, hit=hit)


def decide(row: Row, decision: Decision, label: Label | None = None, note: str = "", reviewer: str = "ada") -> Row:
    """The same row with a decision in force."""
    review = Review(
        id="d1", claim_id=row.claim.id, decision=decision, reviewer=reviewer, label=label, note=note,
        decided_at=datetime(2021, 3, 1, 12, 30, tzinfo=UTC),
    )  # fmt: skip
    return replace(row, review=review)


@pytest.fixture(scope="session")
def row() -> Row:
    return make_row()


@pytest.fixture(scope="session")
def make() -> Callable[..., Row]:
    return make_row


@pytest.fixture(scope="session")
def decided() -> Callable[..., Row]:
    return decide
