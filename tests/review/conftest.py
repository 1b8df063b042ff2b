"""A desk whose article was checked: three claims, two passages, made by hand so that no model has to run."""

import getpass
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from claimcheck.desk import Desk
from claimcheck.records import (
    Article,
    Claim,
    ClaimKind,
    EvidenceSpan,
    FileState,
    Finding,
    Hit,
    Label,
    Match,
    MatchedBy,
    Passage,
    Period,
    Report,
    Rule,
    Run,
    Source,
    Stance,
    Verdict,
    make_id,
)
from claimcheck.store import Store

TEXT = """# L’OTAN hésite 🤔

Plus de 10\u202f000 soldats de l’OTAN restent en Afghanistan – environ un quart d’entre eux sont américains.

La mission en Irak passera de 500 soldats à 4\u202f000, <b>dit-on</b> [up].
"""
QUOTES = {
    "Plus de 10\u202f000 soldats de l’OTAN restent en Afghanistan": Label.REFUTED,
    "environ un quart d’entre eux sont américains": Label.SUPPORTED,
    "de 500 soldats à 4\u202f000, <b>dit-on</b> [up]": Label.NOT_ENOUGH_EVIDENCE,
}


def day(first: date, last: date | None = None) -> Period:
    return Period(start=0, end=0, text="", first=first, last=last or first)


def make_article() -> Article:
    uri = "claims/nato/article.md"
    return Article(
        id=make_id(uri), uri=uri, text=TEXT, language="fr", sha256="0" * 64, title="L’OTAN hésite 🤔",
        published=day(date(2021, 2, 18)), body_start=0,
    )  # fmt: skip


def make_claim(article: Article, quote: str) -> Claim:
    start = article.text.index(quote)
    return Claim(
        id=make_id(article.id, quote, "0"), article_id=article.id, start=start, end=start + len(quote), quote=quote,
        statement=quote.replace("d’entre eux", "d’entre eux [soldats de l’OTAN]"), kind=ClaimKind.FIGURE,
    )  # fmt: skip


def make_source(name: str, publisher: str, text: str, published: Period, url: str) -> Source:
    uri = f"evidence/nato/{name}.md"
    return Source(
        id=make_id(uri), uri=uri, text=text, language="fr", sha256=make_id(text) * 4, publisher=publisher,
        title=f"Note {name}", url=url, published=published,
    )  # fmt: skip


FEBRUARY = day(date(2021, 2, 1), date(2021, 2, 28))
LATER = "Le retrait des soldats de l’OTAN commence."
COUNT = "L’OTAN compte 9\u202f592 militaires en Afghanistan."
SOURCES = (
    make_source("later", "Alliés", LATER, day(date(2021, 4, 14)), "javascript:alert(1)"),
    make_source("count", "OTAN", COUNT, FEBRUARY, "https://example.org/fact"),
)


def make_passage(source: Source) -> Passage:
    text = source.text
    return Passage(id=make_id(source.id, text, "0"), source_id=source.id, start=0, end=len(text), text=text)


def make_finding(claim: Claim, passage: Passage) -> Finding:
    cause = "9\u202f592 militaires"
    if not claim.quote.startswith("Plus de"):
        return Finding(
            start=claim.start, end=claim.end, text=claim.quote, rule=Rule.NOT_FOUND, stance=Stance.SILENT,
            detail="no passage bears on it",
        )  # fmt: skip
    start = passage.start + passage.text.index(cause)
    return Finding(
        start=claim.start, end=claim.end, text=claim.quote, rule=Rule.BOUND_VIOLATED, stance=Stance.REFUTES,
        detail="9 592 is not more than 10 000",
        evidence=(EvidenceSpan(start=start, end=start + len(cause), text=cause, passage_id=passage.id),),
    )  # fmt: skip


def make_report() -> Report:
    article = make_article()
    claims = tuple(make_claim(article, quote) for quote in QUOTES)
    run = Run(id="run1", started_at=datetime(2021, 3, 1, 12, tzinfo=UTC), version="0.1.0", model="e5")
    passages = [make_passage(source) for source in SOURCES]
    hits = tuple(
        Hit(
            match=Match(claim_id=claim.id, passage_id=passage.id, score=1 / rank, rank=rank, by=MatchedBy.FUSED),
            passage=passage,
            source=source,
        )
        for claim in claims
        for rank, (source, passage) in enumerate(zip(SOURCES, passages, strict=True), start=1)
    )
    verdicts = tuple(
        Verdict(
            id=make_id("verdict", claim.id), claim_id=claim.id, label=QUOTES[claim.quote],
            findings=(make_finding(claim, passages[1]),), rules_version="1", model="e5", run_id=run.id,
        )
        for claim in claims
    )  # fmt: skip
    return Report(run=run, article=article, claims=claims, hits=hits, verdicts=verdicts)


@pytest.fixture(autouse=True)
def reviewer(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(getpass, "getuser", lambda: "ana")
    monkeypatch.delenv("CLAIMCHECK_REVIEWER", raising=False)
    return "ana"


@pytest.fixture
def report() -> Report:
    return make_report()


def build(path: Path) -> Path:
    with Desk.create(path), Store.open(path / ".claimcheck" / "desk.db") as store:
        for source in SOURCES:
            state = FileState(uri=source.uri, size=1, mtime_ns=1, sha256=source.sha256)
            store.save_source(source, [make_passage(source)], state)
        store.save_report(make_report())
    return path


@pytest.fixture(scope="session")
def build_desk() -> Callable[[Path], Path]:
    """Make the desk in a folder and give the folder."""
    return build


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return build(tmp_path / "desk")


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    with Desk.open(folder) as opened:
        yield opened


@pytest.fixture
def other(folder: Path) -> Iterator[Desk]:
    """The same desk, open a second time, as another process has it."""
    with Desk.open(folder) as opened:
        yield opened
