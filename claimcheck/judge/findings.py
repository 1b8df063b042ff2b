"""The rules: each takes a claim and the sentences of evidence as read, and gives findings. A rule judges nothing else.

``RULES`` is the one table of them. The docstring of a rule is its public documentation.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from claimcheck.judge.changes import change_findings, direction_findings, is_bare
from claimcheck.judge.dates import date_findings, days_counted
from claimcheck.judge.numbers import number_findings, stated, unit_findings
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.judge.shares import share_findings
from claimcheck.judge.sums import sum_findings
from claimcheck.judge.wording import finding, whole
from claimcheck.judge.working import working_findings
from claimcheck.records import (
    AttributionKind,
    ClaimKind,
    Finding,
    Period,
    Quantity,
    QuantityKind,
    Rule,
    Span,
    Stance,
    fold_space,
)
from claimcheck.text.fold import fold

__all__ = ["RULES", "find"]

RuleFunction = Callable[[ClaimReading, Sequence[SentenceReading]], Iterator[Finding]]

_QUOTED_WORDS = 5


def quote_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """quote-found: the claim's own words stand in the evidence; silent, for being said again does not make it true."""
    attribution = claim.claim.attribution
    words = fold(claim.claim.quote).split()
    if attribution is None or attribution.kind == AttributionKind.OUTLET or len(words) < _QUOTED_WORDS:
        return
    for sentence in evidence:
        if " ".join(words) in " ".join(fold(sentence.text).split()):
            detail = f"{sentence.cited} has the same words"
            silent = "that they were said is not that they are true"
            yield finding(whole(claim), Rule.QUOTE_FOUND, sentence, (sentence,), detail, silent)


def forecast_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """not-due: what is said to come cannot be checked against what was known when it was said."""
    del evidence
    if claim.claim.kind == ClaimKind.FORECAST:
        detail = "a forecast: nothing can be checked before its time has come"
        yield Finding(
            start=claim.claim.start, end=claim.claim.end, text=claim.claim.quote, rule=Rule.NOT_DUE,
            stance=Stance.SILENT, detail=detail,
        )  # fmt: skip


RULES: dict[str, RuleFunction] = {
    "forecast": forecast_findings,
    "number": number_findings,
    "change": change_findings,
    "direction": direction_findings,
    "working": working_findings,
    "sum": sum_findings,
    "share": share_findings,
    "days": days_counted,
    "date": date_findings,
    "unit": unit_findings,
    "quote": quote_findings,
}


def find(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> tuple[Finding, ...]:
    """Give every finding on a claim; a forecast gets no others, and not-found stands where no rule has any."""
    found: list[Finding] = []
    for name, rule in RULES.items():
        if claim.claim.kind != ClaimKind.FORECAST or name == "forecast":
            found.extend(rule(claim, evidence))
    return tuple(_only_whole(claim, found)) or (_not_found(claim, evidence),)


def _only_whole(claim: ClaimReading, found: Sequence[Finding]) -> Iterator[Finding]:
    """Let findings support a claim only when each of its figures is supported: half a claim is not the claim.

    A claim with a figure that is refuted is refuted, whatever else in it is right; only support for the same figure
    stands against that. A date supports a claim with figures only beside them.
    """
    figures = _to_support(claim)
    deciding = [one for one in found if one.stance != Stance.SILENT]
    open_ = [q for q in figures or _dates(claim) if not any(_is_on(one, q) for one in deciding)]
    refuted = [one for one in deciding if one.stance == Stance.REFUTES]
    for one in found:
        if one.stance != Stance.SUPPORTS:
            yield one
        elif any(not _is_met_by(one, other) for other in refuted):
            yield replace(one, stance=Stance.SILENT, detail=f"{one.detail}, but not “{fold_space(refuted[0].text)}”")
        elif open_ and not refuted:
            why = f"but the claim also says “{fold_space(open_[0].text)}”, which nothing confirms"
            yield replace(one, stance=Stance.SILENT, detail=f"{one.detail}, {why}")
        else:
            yield one


def _is_met_by(one: Finding, refuting: Finding) -> bool:
    """Tell support for what is refuted from support for something beside it; a date stands beside all but dates."""
    dated = (one.rule == Rule.DATE_AGREES) == (refuting.rule == Rule.DATE_OUTSIDE)
    return dated and one.start < refuting.end and refuting.start < one.end


def _is_on(one: Finding, stated_: Span) -> bool:
    return one.start <= stated_.start and stated_.end <= one.end


def _dates(claim: ClaimReading) -> list[Period]:
    """Give the dates that a claim without figures must be right in, if it has any."""
    return [period for period in claim.claim.periods if period.first is not None]


def _to_support(claim: ClaimReading) -> list[Quantity]:
    """Give the figures that must be supported; a change without figures only where there is nothing else."""
    changes = [q for q in claim.claim.quantities if q.kind == QuantityKind.CHANGE]
    figures = [*stated(claim.claim.quantities), *(q for q in changes if not is_bare(q))]
    return figures or changes


def _not_found(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Finding:
    sources = len({sentence.source.id for sentence in evidence})
    where = (
        f"none of the {len(evidence)} sentences found in {sources} sources" if evidence else "no passage was found that"
    )
    return Finding(
        start=claim.claim.start, end=claim.claim.end, text=claim.claim.quote, rule=Rule.NOT_FOUND,
        stance=Stance.SILENT, detail=f"{where} states this",
    )  # fmt: skip
