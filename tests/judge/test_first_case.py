"""The first real case: what a careful person concludes about each claim of the article of February 2021."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.extract import extract
from claimcheck.judge import judge
from claimcheck.read import read_article
from claimcheck.records import Article, Claim, ClaimKind, Hit, Label, Rule, Stance, Verdict
from tests.gate.metrics import evidence_hits

ROOT = Path(__file__).parents[2]
ARTICLES = {
    "sample fr": ROOT / "claims" / "nato-2021-02-fr" / "article.md",
    "sample en": ROOT / "claims" / "nato-2021-02-en" / "article.md",
    "real": ROOT.parent / "shared" / "seed" / "article.fr.txt",
}
EXPECTED = {
    Rule.BOUND_VIOLATED: Label.REFUTED,
    Rule.SHARE_AGREES: Label.SUPPORTED,
    Rule.CHANGE_AGREES: Label.SUPPORTED,
    Rule.DATE_AGREES: Label.SUPPORTED,
}


@pytest.fixture(params=ARTICLES)
def judged(request: pytest.FixtureRequest) -> tuple[Article, list[tuple[Claim, Verdict]], Sequence[Hit]]:
    path = ARTICLES[request.param]
    if not path.exists():
        pytest.skip("the real article belongs to its publisher and is not beside this repository")
    article = read_article(path, uri=path.name, settings=Settings()).record
    hits = list(evidence_hits(ROOT / "evidence"))
    claims = extract(article).claims
    return article, [(claim, judge(claim, article, hits, run_id="r", model="m")) for claim in claims], hits


Judged = tuple[Article, list[tuple[Claim, Verdict]], Sequence[Hit]]


def test_five_claims_are_decided_each_by_its_rule(judged: Judged) -> None:
    _, verdicts, _ = judged
    decided = [
        (finding.rule, verdict.label)
        for _, verdict in verdicts for finding in verdict.findings if finding.stance != Stance.SILENT
    ]  # fmt: skip
    for rule, label in EXPECTED.items():
        assert (rule, label) in decided
    assert sum(verdict.label != Label.NOT_ENOUGH_EVIDENCE for _, verdict in verdicts) == 5


def test_the_refuted_figure_rests_on_the_exact_counts_and_rounded_ones_are_silent(judged: Judged) -> None:
    _, verdicts, _ = judged
    verdict = next(verdict for _, verdict in verdicts if verdict.label == Label.REFUTED)
    refuting = {span.text for f in verdict.findings if f.stance == Stance.REFUTES for span in f.evidence}
    assert {"".join(filter(str.isdigit, figure)) for figure in refuting} == {"9592", "9600"}
    silent = [f.detail for f in verdict.findings if f.stance == Stance.SILENT]
    assert sum("neither confirms nor excludes" in detail for detail in silent) == 2


def test_spans_are_exact_and_name_their_source(judged: Judged) -> None:
    article, verdicts, hits = judged
    sources = {hit.passage.id: hit.source for hit in hits}
    for claim, verdict in verdicts:
        assert article.text[claim.start : claim.end] == claim.quote
        for finding in verdict.findings:
            assert article.text[finding.start : finding.end] == finding.text
            for span in finding.evidence:
                assert sources[span.passage_id].text[span.start : span.end] == span.text


def test_the_forecast_is_not_due_and_the_opinion_is_no_claim(judged: Judged) -> None:
    _, verdicts, _ = judged
    forecasts = [(claim, verdict) for claim, verdict in verdicts if claim.kind == ClaimKind.FORECAST]
    assert [claim.attribution and claim.attribution.speaker for claim, _ in forecasts] == ["Fabrice Pothier"]
    assert all(finding.rule == Rule.NOT_DUE for _, verdict in forecasts for finding in verdict.findings)
    assert not any("Trump" in claim.quote for claim, _ in verdicts)
