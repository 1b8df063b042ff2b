"""The seven rows of the real case: what a careful person concludes, on the sample articles and on the seed article."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from claimcheck import Claim, Desk, Label, Report, Rule, Stance, Verdict
from tests.conftest import ARTICLES, SEED

FR, EN = ARTICLES


ROWS = {
    1: (Label.REFUTED, {Rule.BOUND_VIOLATED}, {"9,592 troops", "9 600 militaires"}),
    2: (Label.SUPPORTED, {Rule.SHARE_AGREES}, {"2,500 ÷ 9,592 = 26.1 %"}),
    3: (Label.SUPPORTED, {Rule.DATE_AGREES}, {"2021-05-01"}),
    4: (Label.SUPPORTED, {Rule.CHANGE_AGREES}, {"500", "4,000"}),
    5: (Label.SUPPORTED, {Rule.NUMBER_AGREES, Rule.DATE_AGREES}, {"deux jours"}),
}
WORDS = {
    FR: {1: "soldats de l’OTAN", 2: "environ un quart d’entre eux", 3: "la date limite du 1er mai", 4: "de 500 soldats", 5: "réunion vidéo de deux jours"},
    EN: {1: "More than 10,000 NATO troops", 2: "about a quarter of them", 3: "the May 1 deadline", 4: "from 500 to 4,000", 5: "two-day video meeting"},
    "seed": {1: "Plus de 10 000 soldats de l’OTAN", 2: "environ un quart d’entre eux", 3: "la date limite du 1er mai", 4: "de 500 soldats actuellement à 4000", 5: "réunion vidéo de deux jours"},
}  # fmt: skip
FORECASTS = {
    FR: "les six à douze prochains mois",
    EN: "the next six or twelve months",
    "seed": "six ou 12 prochains mois",
}
OPINIONS = {FR: "Trump", EN: "Trump", "seed": "Trump"}


@pytest.fixture(scope="module")
def reports(checked_desk: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Report]:
    folder = Path(shutil.copytree(checked_desk, tmp_path_factory.mktemp("reports") / "desk"))
    with Desk.open(folder) as desk:
        named = dict(zip(ARTICLES, desk.check(*(folder / article for article in ARTICLES)), strict=True))
        if SEED.exists():
            named["seed"] = desk.check(SEED)[0]
        return named


def judged(reports: dict[str, Report], name: str) -> Sequence[tuple[Claim, Verdict]]:
    if name not in reports:
        pytest.skip("the seed article lies beside the project in ../shared, which is not here")
    return list(zip(reports[name].claims, reports[name].verdicts, strict=True))


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize("name", WORDS)
def test_rows_one_to_five_come_out_with_reason_span_and_source(reports: dict[str, Report], name: str, row: int) -> None:
    label, rules, said = ROWS[row]
    claim, verdict = min(
        ((c, v) for c, v in judged(reports, name) if WORDS[name][row] in c.quote), key=lambda pair: len(pair[0].quote)
    )
    deciding = [finding for finding in verdict.findings if finding.stance != Stance.SILENT]
    assert verdict.label == label
    assert {finding.rule for finding in deciding} <= rules
    details = " ".join(finding.detail for finding in deciding).replace("\u202f", " ").replace("\xa0", " ")
    assert all(words in details for words in said), details
    assert all(claim.start <= finding.start < finding.end <= claim.end for finding in deciding)
    assert all(finding.evidence for finding in deciding)


@pytest.mark.parametrize("name", WORDS)
def test_rounded_counts_stand_silent_beside_the_violated_bound(reports: dict[str, Report], name: str) -> None:
    verdict = next(v for c, v in judged(reports, name) if WORDS[name][1] in c.quote)
    silent = [finding.detail for finding in verdict.findings if finding.stance == Stance.SILENT]
    assert any("10,000" in detail or "10 000" in detail for detail in silent)


@pytest.mark.parametrize("name", WORDS)
def test_the_forecast_is_not_due_and_has_its_speaker(reports: dict[str, Report], name: str) -> None:
    claim, verdict = next((c, v) for c, v in judged(reports, name) if FORECASTS[name] in c.quote)
    assert claim.kind == "forecast"
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Fabrice Pothier"
    assert (verdict.label, verdict.findings[0].rule) == (Label.NOT_ENOUGH_EVIDENCE, Rule.NOT_DUE)


@pytest.mark.parametrize("name", WORDS)
def test_the_opinion_is_no_claim(reports: dict[str, Report], name: str) -> None:
    assert not [claim for claim, _ in judged(reports, name) if OPINIONS[name] in claim.quote]


@pytest.mark.parametrize("name", WORDS)
def test_no_other_sentence_is_supported_or_refuted(reports: dict[str, Report], name: str) -> None:
    expected = set(WORDS[name].values())
    decided = [claim.quote for claim, verdict in judged(reports, name) if verdict.label != Label.NOT_ENOUGH_EVIDENCE]
    assert [quote for quote in decided if not any(words in quote for words in expected)] == []


@pytest.mark.parametrize("name", WORDS)
def test_later_evidence_is_shown_and_never_decides(reports: dict[str, Report], name: str) -> None:
    judged(reports, name)
    sources = {hit.passage.id: hit.source for hit in reports[name].hits}
    for verdict in reports[name].verdicts:
        for finding in verdict.findings:
            years = {str(sources[span.passage_id].published.first) for span in finding.evidence}  # type: ignore[union-attr]
            assert finding.stance == Stance.SILENT or not any(day >= "2021-04" for day in years)
    details = [finding.detail for verdict in reports[name].verdicts for finding in verdict.findings]
    assert any("after the article" in detail for detail in details)


@pytest.mark.parametrize("name", WORDS)
def test_every_offset_is_exact(reports: dict[str, Report], name: str) -> None:
    judged(reports, name)
    report = reports[name]
    article, sources = report.article, {hit.passage.id: hit.source for hit in report.hits}
    for claim in report.claims:
        spans = [*claim.pieces, *claim.quantities, *claim.periods]
        assert article.text[claim.start : claim.end] == claim.quote
        assert all(article.text[span.start : span.end] == span.text for span in spans)
    for finding in (finding for verdict in report.verdicts for finding in verdict.findings):
        assert article.text[finding.start : finding.end] == finding.text
        assert all(sources[e.passage_id].text[e.start : e.end] == e.text for e in finding.evidence)


@pytest.mark.parametrize("name", WORDS)
def test_no_claim_holds_the_date_line_or_front_matter(reports: dict[str, Report], name: str) -> None:
    judged(reports, name)
    report = reports[name]
    assert all(claim.start >= report.article.body_start for claim in report.claims)
    assert not any("2021-02" in claim.quote for claim in report.claims)
