"""The rules: each takes a claim and the sentences of evidence as read, and gives findings. A rule judges nothing else.

``RULES`` is the one table of them. The docstring of a rule is its public documentation.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from claimcheck.judge.bearing import (
    counts_the_same,
    names_missing,
    negated,
    only_a_prospect,
    other_direction,
    other_event,
    other_group,
    other_matter,
    other_place,
    shared_terms,
    sure_to_differ,
)
from claimcheck.judge.compare import Outcome, close, compare, is_bound, middle
from claimcheck.judge.dates import date_findings, days_counted
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.judge.shares import share_findings
from claimcheck.judge.times import may_have_grown, other_period
from claimcheck.judge.wording import finding, say, whole
from claimcheck.records import (
    AttributionKind,
    ClaimKind,
    Finding,
    Quantity,
    QuantityKind,
    Rule,
    Stance,
    fold_space,
)
from claimcheck.text.fold import fold

__all__ = ["RULES", "find"]

RuleFunction = Callable[[ClaimReading, Sequence[SentenceReading]], Iterator[Finding]]

_NEEDED = 2  # terms in common before two figures are taken to be about the same
_QUOTED_WORDS = 5
_COMPARED = {QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.DURATION, QuantityKind.SHARE}


def number_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """A figure of the claim against the figures that count the same thing, in the same place and time.

    number-agrees when the evidence lies inside what is claimed, number-differs when it lies outside, bound-violated
    when it lies outside a "more than" or "at most"; otherwise the finding is silent and says why.
    """
    for quantity in _stated(claim.claim.quantities):
        for sentence in evidence:
            same = [
                q for q in _stated(sentence.quantities) if counts_the_same(quantity, q, _languages(claim, sentence))
            ]
            agreeing = [q for q in same if compare(quantity, q) == Outcome.AGREES]
            for found in agreeing or same:
                if agreeing or not _meets_another(claim, quantity, found):
                    yield from _number(claim, quantity, sentence, found)


def _meets_another(claim: ClaimReading, quantity: Quantity, found: Quantity) -> bool:
    """Tell a figure that answers another figure of the claim: it says nothing about this one."""
    others = [q for q in _stated(claim.claim.quantities) if q is not quantity and q.kind == quantity.kind]
    return compare(quantity, found) == Outcome.DIFFERS and any(compare(q, found) == Outcome.AGREES for q in others)


def _languages(claim: ClaimReading, sentence: SentenceReading) -> tuple[str, str]:
    return claim.article.language, sentence.source.language


def _stated(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Give the figures that stand by themselves: those inside a from–to change are compared with it."""
    changes = [q for q in quantities if q.kind == QuantityKind.CHANGE]
    return [
        q for q in quantities
        if q.kind in _COMPARED and not any(c.start <= q.start and q.end <= c.end for c in changes)
    ]  # fmt: skip


def _number(claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity) -> Iterator[Finding]:
    shared = shared_terms(claim, sentence, quantity)
    if len(shared) < _NEEDED and not (quantity.kind == QuantityKind.COUNT and shared):
        return
    outcome, placed = compare(quantity, found), _placed(claim, quantity)
    refuting = outcome == Outcome.DIFFERS
    mismatch = other_group(claim, quantity, sentence, found) or other_place(placed, sentence)
    if outcome == Outcome.OPEN:
        mismatch = mismatch or "it neither confirms nor excludes the figure"
    mismatch = mismatch or _mismatch(placed, quantity, sentence, found, refuting=refuting)
    relation = {Outcome.AGREES: "within", Outcome.DIFFERS: "outside", Outcome.OPEN: "near"}[outcome]
    detail = f"{say(sentence, found)}, {relation} “{fold_space(quantity.text)}”"
    yield finding(quantity, _number_rule(quantity, outcome), sentence, (found,), detail, mismatch)


def _placed(claim: ClaimReading, quantity: Quantity) -> ClaimReading:
    """Give the claim with the places that belong to one of its figures: "11.8 % in Spain, 3 % in Germany"."""
    named = claim.part(quantity).places
    return replace(claim, places=named) if named and named < claim.places else claim


def _mismatch(
    claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity, *, refuting: bool
) -> str:
    """Give the first reason why the two figures may be of different things, or ""."""
    languages = _languages(claim, sentence)
    ours, theirs = claim.part(quantity), sentence.part(found)
    return (
        other_place(claim, sentence, theirs)
        or other_event(ours, theirs, refuting=refuting)
        or other_direction(ours, theirs, languages, (quantity, found))
        or other_period(claim, sentence, refuting=refuting)
        or only_a_prospect(theirs, languages[1])
        or negated(ours.text, theirs.text, languages)
        or names_missing(claim, sentence)
        or other_matter(ours, sentence, theirs, quantity, claim.meanings)
        or (sure_to_differ(ours, theirs, quantity) if refuting else "")
        or (may_have_grown(claim, sentence, quantity, found) if refuting else "")
    )


def _number_rule(quantity: Quantity, outcome: Outcome) -> Rule:
    if outcome == Outcome.DIFFERS:
        return Rule.BOUND_VIOLATED if is_bound(quantity) else Rule.NUMBER_DIFFERS
    return Rule.NUMBER_AGREES


def unit_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """unit-differs: the same figure in another currency or unit; always silent: it may be a slip or a conversion."""
    for quantity in _stated(claim.claim.quantities):
        for sentence in evidence:
            for found in _stated(sentence.quantities):
                same_figure = middle(quantity) is not None and middle(quantity) == middle(found)
                other_unit = quantity.unit != found.unit and bool(quantity.unit and found.unit)
                if same_figure and other_unit and len(shared_terms(claim, sentence, quantity)) >= _NEEDED:
                    reason = f"the claim says {quantity.unit}, the source {found.unit}"
                    yield finding(quantity, Rule.UNIT_DIFFERS, sentence, (found,), say(sentence, found), reason)


def change_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """change-agrees: a from–to change with the same ends; number-differs when an end or the direction is another."""
    for quantity in claim.claim.quantities:
        if quantity.change is None or quantity.kind != QuantityKind.CHANGE:
            continue
        for sentence in evidence:
            for found in sentence.quantities:
                same = counts_the_same(quantity, found, _languages(claim, sentence)) or not found.of
                if found.kind == QuantityKind.CHANGE and found.unit == quantity.unit and same:
                    yield from _change(claim, quantity, sentence, found)


def _change(claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity) -> Iterator[Finding]:
    if quantity.change is None or found.change is None or not shared_terms(claim, sentence, quantity):
        return
    same = close(quantity.change.from_, found.change.from_) and close(quantity.change.to, found.change.to)
    mismatch = (
        other_place(claim, sentence) or other_period(claim, sentence, refuting=not same)
        or names_missing(claim, sentence)
    )  # fmt: skip
    ours, theirs = claim.part(quantity), sentence.part(found)
    if not same or not (quantity.of and found.of):
        mismatch = mismatch or other_matter(ours, sentence, theirs, quantity, claim.meanings)
    mismatch = mismatch or negated(ours.text, theirs.text, _languages(claim, sentence))
    if not same:
        mismatch = mismatch or sure_to_differ(ours, theirs, quantity)
    rule = Rule.CHANGE_AGREES if same else Rule.NUMBER_DIFFERS
    yield finding(quantity, rule, sentence, (found,), say(sentence, found), mismatch)


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

    A date supports a claim with figures only beside them.
    """
    changes = [q for q in claim.claim.quantities if q.kind == QuantityKind.CHANGE]
    figures = [*_stated(claim.claim.quantities), *changes]
    deciding = [one for one in found if one.stance != Stance.SILENT]
    open_ = [q for q in figures if not any(one.start <= q.start and q.end <= one.end for one in deciding)]
    refuted = any(one.stance == Stance.REFUTES for one in deciding)
    for one in found:
        is_figure = any(one.start <= q.start and q.end <= one.end for q in figures)
        if one.stance != Stance.SUPPORTS or not figures or (is_figure and (refuted or not open_)):
            yield one
        elif open_ and not refuted:
            why = f"but the claim also says “{fold_space(open_[0].text)}”, which nothing confirms"
            yield replace(one, stance=Stance.SILENT, detail=f"{one.detail}, {why}")
        else:
            yield replace(one, stance=Stance.SILENT, detail=f"{one.detail}, but not the figure") if refuted else one


def _not_found(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Finding:
    sources = len({sentence.source.id for sentence in evidence})
    where = (
        f"none of the {len(evidence)} sentences found in {sources} sources" if evidence else "no passage was found that"
    )
    return Finding(
        start=claim.claim.start, end=claim.claim.end, text=claim.claim.quote, rule=Rule.NOT_FOUND,
        stance=Stance.SILENT, detail=f"{where} states this",
    )  # fmt: skip
