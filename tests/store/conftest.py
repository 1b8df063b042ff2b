"""Records of a small desk, made by hand, and an open store."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

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
    Span,
    Stance,
    Verdict,
    make_id,
    number_occurrences,
)
from claimcheck.store import Store

Evidence = tuple[Source, tuple[Passage, ...], FileState]


class Sample:
    """Makes records that hang together: spans fit their texts, ids follow the rules of the design."""

    february = Period(start=0, end=0, text="", first=date(2021, 2, 1), last=date(2021, 2, 28))

    def state(self, uri: str, text: str, mtime_ns: int = 1) -> FileState:
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        return FileState(uri=uri, size=len(text.encode()), mtime_ns=mtime_ns, sha256=sha256)

    def evidence(self, uri: str = "evidence/aiea.md", text: str = "Il y a 9 592 soldats. Pas un de plus.") -> Evidence:
        """A source with one passage a sentence."""
        source = Source(
            id=make_id(uri), uri=uri, text=text, language="fr", sha256=self.state(uri, text).sha256,
            publisher="OTAN", title="Effectifs", url="https://example.org/otan", published=self.february,
            retrieved=datetime(2021, 3, 1, 12, tzinfo=UTC), licence="CC0",
        )  # fmt: skip
        sentences = [part if part.endswith(".") else part + "." for part in text.split(". ")]
        passages, place = [], 0
        for sentence, occurrence in number_occurrences(sentences):
            place = text.index(sentence, place)
            passage_id = make_id(source.id, sentence, str(occurrence))
            passages.append(
                Passage(id=passage_id, source_id=source.id, start=place, end=place + len(sentence), text=sentence)
            )
            place += len(sentence)
        return source, tuple(passages), self.state(uri, text)

    def article(self, text: str, uri: str = "claims/nato/article.md") -> Article:
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        return Article(id=make_id(uri), uri=uri, text=text, language="fr", sha256=sha256, published=self.february)

    def claim(self, article: Article, quote: str) -> Claim:
        start = article.text.index(quote)
        return Claim(
            id=make_id(article.id, quote, "0"), article_id=article.id, start=start, end=start + len(quote), quote=quote,
            statement=quote, kind=ClaimKind.FIGURE, pieces=(Span(start=start, end=start + len(quote), text=quote),),
            insertions=((start, "[L'OTAN] "),), worthiness=0.5, reasons=("figure",),
        )  # fmt: skip

    def verdict(self, claim: Claim, passages: Sequence[Passage], run: Run, rules_version: str = "1") -> Verdict:
        """Refuted by the first passage; without a passage, nothing is found."""
        spans = tuple(
            EvidenceSpan(start=part.start, end=part.end, text=part.text, passage_id=part.id) for part in passages[:1]
        )
        finding = Finding(
            start=claim.start, end=claim.end, text=claim.quote,
            rule=Rule.BOUND_VIOLATED if spans else Rule.NOT_FOUND,
            stance=Stance.REFUTES if spans else Stance.SILENT, detail="9 592 is not more than 10 000", evidence=spans,
        )  # fmt: skip
        label = Label.REFUTED if spans else Label.NOT_ENOUGH_EVIDENCE
        return Verdict(
            id=make_id(claim.id, label, rules_version), claim_id=claim.id, label=label, findings=(finding,),
            rules_version=rules_version, model="e5", run_id=run.id,
        )  # fmt: skip

    def report(
        self, text: str, quotes: Sequence[str], evidence: Evidence | None = None, *, run: str = "1", rules: str = "1"
    ) -> Report:
        """Every claim is matched with every passage, and refuted by the second."""
        article = self.article(text)
        claims = tuple(self.claim(article, quote) for quote in quotes)
        one = Run(id=f"run{run}", started_at=datetime(2021, 3, int(run), tzinfo=UTC), version="0.1.0", model="e5")
        source, passages, _ = evidence or (None, (), None)
        hits = tuple(
            Hit(match=self.match(claim, passage, rank), passage=passage, source=source)
            for claim in claims
            for rank, passage in enumerate(passages, start=1)
            if source
        )
        verdicts = tuple(self.verdict(claim, passages[::-1], one, rules) for claim in claims)
        return Report(run=one, article=article, claims=claims, hits=hits, verdicts=verdicts)

    def match(self, claim: Claim, passage: Passage, rank: int) -> Match:
        return Match(claim_id=claim.id, passage_id=passage.id, score=1 / rank, rank=rank, by=MatchedBy.FUSED)

    def moved(self, passage: Passage, by: int) -> Passage:
        return replace(passage, start=passage.start + by, end=passage.end + by)


@pytest.fixture(scope="session")
def sample() -> Sample:
    return Sample()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "desk.db") as opened:
        yield opened


TEXT = "Plus de 10 000 soldats de l'OTAN sont en Afghanistan. Le 1er mai est la date limite. Un quart part."
QUOTES = ("Plus de 10 000 soldats de l'OTAN sont en Afghanistan", "Le 1er mai est la date limite")


@pytest.fixture
def checked(store: Store, sample: Sample) -> Report:
    """An article of two claims, checked against one source of two passages, saved."""
    evidence = sample.evidence()
    store.save_source(*evidence)
    report = sample.report(TEXT, QUOTES, evidence)
    store.save_report(report)
    return report
