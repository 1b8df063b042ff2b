"""Shares worked out from a part and its whole: 2,500 of 9,592 are 26.1 %."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from claimcheck.judge.bearing import other_place
from claimcheck.judge.compare import Outcome, compare, middle, share_interval
from claimcheck.judge.manner import other_event
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.judge.times import other_period
from claimcheck.judge.wording import finding, percent, write_number
from claimcheck.records import EvidenceSpan, Finding, Quantity, QuantityKind, Rule
from claimcheck.text.terms import concepts, places

__all__ = ["share_findings"]


def share_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """share-agrees: the share claimed is that of a part in its whole, both counted by the evidence.

    Part and whole come from one sentence if one has both, else from two. The part is the group that the claim names
    beside the whole ("a quarter of them are American"); the working is shown. A share that comes out otherwise is
    number-differs, but only from a single sentence.
    """
    for share in claim.claim.quantities:
        if share.kind == QuantityKind.SHARE:
            yield from _share(claim, share, evidence)


def _share(claim: ClaimReading, share: Quantity, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    base = " ".join(words for _, words in claim.claim.insertions) or share.of
    noun, group = concepts(base, counted=True), places(claim.claim.quote) - places(base)
    if not noun or not group:
        return
    wholes = [(s, q) for s in evidence for q in _counts(s, noun) if not places(q.of) - places(base)]
    parts = [(s, q) for s in evidence for q in _counts(s, noun) if places(q.of) & group and not places(q.of) - group]
    together = [(w, p) for w in wholes for p in parts if w[0] is p[0] and _smaller(p[1], w[1])]
    apart = [(w, p) for w in wholes for p in parts if w[0] is not p[0] and _smaller(p[1], w[1])]
    for (sentence, whole), (part_sentence, part) in together or apart[:1]:
        yield from _worked_out(claim, share, (sentence, whole), (part_sentence, part), group)


def _counts(sentence: SentenceReading, noun: frozenset[str]) -> list[Quantity]:
    return [
        q for q in sentence.quantities if q.kind == QuantityKind.COUNT and concepts(q.of, counted=True) & noun
    ]  # fmt: skip


def _smaller(part: Quantity, whole: Quantity) -> bool:
    small, large = middle(part), middle(whole)
    return part is not whole and small is not None and large is not None and small <= large


_Counted = tuple[SentenceReading, Quantity]


def _worked_out(
    claim: ClaimReading, share: Quantity, whole: _Counted, part: _Counted, group: frozenset[str]
) -> Iterator[Finding]:
    ends = share_interval(part[1], whole[1])
    small, large = middle(part[1]), middle(whole[1])
    if ends is None or small is None or not large:
        return
    worked = small / large
    outcome = compare(share, _as_share(part[1], worked, ends))
    one_sentence = part[0] is whole[0]
    if outcome == Outcome.DIFFERS and not one_sentence:
        return
    rule = Rule.NUMBER_DIFFERS if outcome == Outcome.DIFFERS else Rule.SHARE_AGREES
    working = f"{write_number(small)} ÷ {write_number(large)} = {percent(worked)} ({whole[0].cited})"
    silent = "it neither confirms nor excludes the share" if outcome == Outcome.OPEN else ""
    refuting = outcome == Outcome.DIFFERS
    reasons = (_mismatch(claim, share, counted, group, refuting=refuting) for counted in (whole, part))
    silent = silent or next(filter(None, reasons), "")
    later = part[0] if part[0].later else whole[0]
    made = finding(share, rule, later, (), working, silent)
    spans: tuple[EvidenceSpan, ...] = (*whole[0].evidence(whole[1]), *part[0].evidence(part[1]))
    yield Finding(
        start=made.start,
        end=made.end,
        text=made.text,
        rule=made.rule,
        stance=made.stance,
        detail=made.detail,
        evidence=spans,
    )


def _mismatch(claim: ClaimReading, share: Quantity, counted: _Counted, group: frozenset[str], *, refuting: bool) -> str:
    """Compare place and time with the part's own group left aside on both sides."""
    sentence, quantity = counted
    bare = replace(claim, places=claim.places - group)
    return (
        other_place(bare, replace(sentence, places=sentence.places - group))
        or other_period(claim, sentence, refuting=refuting)
        or other_event(claim.part(share), sentence.part(quantity), refuting=True)
    )


def _as_share(part: Quantity, worked: Decimal, ends: tuple[Decimal, Decimal]) -> Quantity:
    """Give the share as a quantity: exact from exact figures, approximate from approximate ones."""
    low, high = (worked, worked) if ends[0] == ends[1] else ends
    return replace(
        part, low=low, high=high, low_open=False, high_open=False, approximate=low != high, kind=QuantityKind.SHARE
    )
