"""What must hold for the verdict on every claim and any evidence."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings

from claimcheck.extract import extract
from claimcheck.judge import RULES, judge, label_of
from claimcheck.records import (
    Article,
    Finding,
    Hit,
    Label,
    Match,
    MatchedBy,
    Passage,
    Rule,
    Source,
    Stance,
    Verdict,
)
from tests.bench.adversarial import MOST_GROWTH
from tests.cases.adversarial import growth
from tests.cases.runner import load, names, period, verdict_of
from tests.cases.strategies import HUGE, languages, texts

BEFORE = "Début. "


def article(text: str, language: str) -> Article:
    return Article(id="0" * 16, uri="a.txt", text=text, language=language, sha256="", published=period("2021-02-18"))


def hit(text: str, language: str, published: str = "2021-02-01") -> Hit:
    source = Source(
        id="s", uri="s.txt", text=BEFORE + text, language=language, sha256="", publisher="Insee",
        published=period(published),
    )  # fmt: skip
    passage = Passage(id="p", source_id="s", start=len(BEFORE), end=len(BEFORE) + len(text), text=text)
    return Hit(
        match=Match(claim_id="", passage_id="p", score=1.0, rank=1, by=MatchedBy.FUSED), passage=passage, source=source
    )


def verdicts(text: str, language: str, hits: Sequence[Hit]) -> list[Verdict]:
    of = article(text, language)
    return [judge(claim, of, hits, run_id="r", model="m") for claim in extract(of).claims]


@settings(max_examples=150, deadline=None)
@given(text=texts, language=languages, evidence=texts)
def test_findings_point_at_exact_spans_and_lead_to_the_label(text: str, language: str, evidence: str) -> None:
    given_hit = hit(evidence, language)
    for verdict in verdicts(text, language, [given_hit]):
        assert label_of(verdict.findings) == verdict.label
        assert verdict.findings
        for finding in verdict.findings:
            assert text[finding.start : finding.end] == finding.text
            for span in finding.evidence:
                assert given_hit.source.text[span.start : span.end] == span.text


@settings(max_examples=100, deadline=None)
@given(text=texts, language=languages)
def test_later_evidence_never_decides(text: str, language: str) -> None:
    for verdict in verdicts(text, language, [hit(text, language, "2022-01-01")]):
        assert verdict.label == Label.NOT_ENOUGH_EVIDENCE


@settings(max_examples=100, deadline=None)
@given(text=texts, language=languages)
def test_a_text_never_refutes_itself(text: str, language: str) -> None:
    for verdict in verdicts(text, language, [hit(text, language, "2021-02-18")]):
        assert verdict.label not in (Label.REFUTED, Label.CONFLICTING)


@settings(max_examples=50, deadline=None)
@given(text=texts, language=languages)
def test_without_evidence_there_is_not_enough(text: str, language: str) -> None:
    assert all(verdict.label == Label.NOT_ENOUGH_EVIDENCE for verdict in verdicts(text, language, []))


@pytest.mark.parametrize("rule", names("findings"))
def test_judging_again_gives_the_same_verdict(rule: str) -> None:
    for case in load(rule):
        first, second = verdict_of(case), verdict_of(case)
        assert first == second


@pytest.mark.parametrize("name", ["letters", "digits", "spaced digits", "sentences", "quoted sentences", "commas"])
def test_time_grows_with_length_only(name: str) -> None:
    claims = "La France compte 12 villes. Le Kenya compte 5 ports."
    assert growth(lambda text: verdicts(claims, "fr", [hit(text, "fr")]), HUGE[name]) < MOST_GROWTH


def test_a_long_article_on_one_line_is_judged_in_time() -> None:
    text = "La France compte 5 villes en 2021. " * 1_000
    assert growth(lambda part: verdicts(part, "fr", [hit("La France compte 6 villes.", "fr")]), text) < MOST_GROWTH


def finding(stance: Stance) -> Finding:
    return Finding(start=0, end=1, text="x", rule=Rule.NUMBER_AGREES, stance=stance, detail="")


@pytest.mark.parametrize(
    ("stances", "label"),
    [
        ([], Label.NOT_ENOUGH_EVIDENCE),
        ([Stance.SILENT], Label.NOT_ENOUGH_EVIDENCE),
        ([Stance.SUPPORTS, Stance.SILENT], Label.SUPPORTED),
        ([Stance.REFUTES, Stance.SILENT], Label.REFUTED),
        ([Stance.SUPPORTS, Stance.REFUTES], Label.CONFLICTING),
    ],
)
def test_the_table_from_findings_to_label(stances: list[Stance], label: Label) -> None:
    assert label_of([finding(stance) for stance in stances]) == label


def test_every_rule_says_what_it_does() -> None:
    assert all((rule.__doc__ or "").strip() for rule in RULES.values())
