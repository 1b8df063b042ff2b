"""Sums worked out from two groups that evidence counts side by side: 12 men and 5 women are 17 people."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.judge.bearing import counts_the_same, is_portion, other_place
from claimcheck.judge.compare import Outcome, compare
from claimcheck.judge.manner import negated, only_a_prospect, other_event
from claimcheck.judge.matter import names_missing
from claimcheck.judge.numbers import languages_of, stated
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.judge.times import other_period
from claimcheck.judge.wording import finding
from claimcheck.records import Finding, Quantity, QuantityKind, Rule, fold_space
from claimcheck.text.describe import write_number
from claimcheck.text.terms import concepts, places

__all__ = ["sum_findings"]

_PERSONS = frozenset({"men", "women", "children", "young"})


def sum_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """number-agrees: the claim's count is that of two groups which the evidence counts side by side.

    The groups are of two places that the claim names both ("France and Germany"), or men, women and children where it
    counts people. A sum that comes out otherwise is silent: the evidence may leave out a third group.
    """
    for quantity in stated(claim.claim.quantities):
        if quantity.kind not in (QuantityKind.COUNT, QuantityKind.MONEY):
            continue
        for sentence in evidence:
            for one, other in pairwise(stated(sentence.quantities)):
                if _are_parts(claim, quantity, sentence, (one, other)):
                    yield from _sum(claim, quantity, sentence, (one, other))


def _are_parts(
    claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, two: tuple[Quantity, Quantity]
) -> bool:
    """Tell two groups that make up what the claim counts, and have nobody in common."""
    if any(is_portion(q) or q.kind != quantity.kind or q.unit != quantity.unit or q.per != quantity.per for q in two):
        return False
    counted, (one, other) = concepts(quantity.of, counted=True), (concepts(q.of, counted=True) for q in two)
    if counted == {"people"} and one <= _PERSONS and other <= _PERSONS:
        return bool(one and other) and not one & other
    here, there = (sentence.part(q).places | places(q.of) for q in two)
    named = places(claim.claim.quote)
    apart = bool(here and there) and not here & there and here | there == named
    nouns = all(counts_the_same(quantity, q, languages_of(claim, sentence)) or not q.of for q in two)
    return apart and nouns and any(q.of for q in two)


def _sum(
    claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, two: tuple[Quantity, Quantity]
) -> Iterator[Finding]:
    one, other = (q.low for q in two)
    if one is None or other is None or any(q.low != q.high for q in two):
        return
    total = replace(two[0], low=one + other, high=one + other)
    outcome = compare(quantity, total)
    working = f"{write_number(one)} + {write_number(other)} = {write_number(one + other)} ({sentence.cited})"
    silent = "" if outcome == Outcome.AGREES else f"the claim says “{fold_space(quantity.text)}”"
    languages, (ours, theirs) = languages_of(claim, sentence), (claim.part(quantity), sentence.whole)
    silent = (
        silent
        or other_event(ours, theirs, (claim.meanings, sentence.meanings), refuting=True)
        or (other_place(claim, sentence))
        or other_period(claim, sentence, refuting=False)
        or only_a_prospect(ours, theirs, languages)
        or negated(claim.claim.quote, sentence.text, languages)
        or names_missing(claim, sentence)
    )
    yield finding(quantity, Rule.NUMBER_AGREES, sentence, two, working, silent)
