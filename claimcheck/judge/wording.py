"""How findings are put into words, and the one place where later evidence is kept from deciding."""

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.records import Finding, Quantity, Rule, Span, Stance, fold_space
from claimcheck.text.describe import write_number

__all__ = ["finding", "percent", "say", "whole"]

_SUPPORTING = {Rule.NUMBER_AGREES, Rule.CHANGE_AGREES, Rule.SHARE_AGREES, Rule.DATE_AGREES}
_LATER = "it was published after the article and does not count"


def finding(
    span: Span, rule: Rule, sentence: SentenceReading, evidence: Sequence[Span], detail: str, silent: str = ""
) -> Finding:
    """Give a finding; ``silent`` is why it decides nothing, and evidence later than the article never decides."""
    why = _LATER if sentence.later else silent
    stance = Stance.SILENT if why else Stance.SUPPORTS if rule in _SUPPORTING else Stance.REFUTES
    return Finding(
        start=span.start, end=span.end, text=span.text, rule=rule, stance=stance,
        detail=f"{detail}, but {why}" if why else detail, evidence=sentence.evidence(*evidence),
    )  # fmt: skip


def whole(claim: ClaimReading) -> Span:
    """Give the whole claim as a span of the article."""
    return Span(start=claim.claim.start, end=claim.claim.end, text=claim.claim.quote)


def say(sentence: SentenceReading, found: Quantity) -> str:
    """Give what the source says: "NATO: 9,592 troops"."""
    noun = found.of.split(" (")[0]
    counted = f" {noun}" if noun and noun not in found.text else ""
    return f"{sentence.cited} says “{fold_space(found.text + counted)}”"


def percent(share: Decimal) -> str:
    """Give a share as a percentage with one decimal, or none where that is zero.

    >>> percent(Decimal(2500) / 9592), percent(Decimal(7))
    ('26.1 %', '700 %')
    """
    return f"{write_number(round(share * 100, 1))} %"
