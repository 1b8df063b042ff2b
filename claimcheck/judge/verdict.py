"""From findings to a label, by a written-out table, and from a claim with its evidence to a verdict."""

from collections.abc import Sequence

from claimcheck.judge.findings import find
from claimcheck.judge.reading import read_claim, read_evidence
from claimcheck.records import Article, Claim, Finding, Hit, Label, Rule, Stance, Verdict, make_id

__all__ = ["LABELS", "RULES_VERSION", "judge", "label_of"]

RULES_VERSION = "2026.13"

# (some finding supports, some finding refutes) → label. Silent findings never decide; with nothing to decide on,
# the answer is that there is not enough evidence.
LABELS = {
    (True, False): Label.SUPPORTED,
    (False, True): Label.REFUTED,
    (True, True): Label.CONFLICTING,
    (False, False): Label.NOT_ENOUGH_EVIDENCE,
}
_MOST_SILENT = 5  # beyond that a reader learns nothing more from what does not bear on the claim
_ORDER = {Stance.REFUTES: 0, Stance.SUPPORTS: 1, Stance.SILENT: 2}
_NEAR_FIRST = {Rule.NOT_DUE: 0, Rule.NUMBER_AGREES: 1}


def label_of(findings: Sequence[Finding]) -> Label:
    """Give the label that findings lead to; the stored label of a verdict is always this one."""
    stances = {finding.stance for finding in findings}
    return LABELS[Stance.SUPPORTS in stances, Stance.REFUTES in stances]


def judge(claim: Claim, article: Article, hits: Sequence[Hit], *, run_id: str, model: str) -> Verdict:
    """Give the suggested verdict on a claim from the passages found for it; deciding findings come first."""
    findings = _ordered(find(read_claim(claim, article), read_evidence(hits, article)))
    label = label_of(findings)
    causes = [f"{f.rule}{f.stance}{f.start}{f.end}{f.detail}{f.evidence}" for f in findings]
    return Verdict(
        id=make_id(claim.id, label, RULES_VERSION, model, *causes), claim_id=claim.id, label=label, findings=findings,
        rules_version=RULES_VERSION, model=model, run_id=run_id,
    )  # fmt: skip


def _ordered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    deciding = sorted((f for f in findings if f.stance != Stance.SILENT), key=lambda f: _ORDER[f.stance])
    silent = sorted((f for f in findings if f.stance == Stance.SILENT), key=lambda f: _NEAR_FIRST.get(f.rule, 2))
    return (*deciding, *silent[:_MOST_SILENT])
