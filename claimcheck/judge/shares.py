"""Shares worked out from a part and its whole: 2,500 of 9,592 are 26.1 %."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache, partial

from claimcheck.judge.bearing import other_place, placed_by_words
from claimcheck.judge.compare import Outcome, compare, share_interval
from claimcheck.judge.manner import negated, only_a_prospect, other_event
from claimcheck.judge.portions import Portion, is_smaller, portions, said_of_a_part
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.judge.times import other_period
from claimcheck.judge.wording import finding, percent
from claimcheck.records import Claim, Finding, Quantity, QuantityKind, Rule
from claimcheck.text.bounds import middle
from claimcheck.text.describe import write_number
from claimcheck.text.sense import sense_of
from claimcheck.text.terms import concepts, places
from claimcheck.text.words import words_for

__all__ = ["share_findings"]

_BESIDE = 16  # characters between a share and the words put in for its whole: "a quarter of them [soldiers]"
_NEAR = 12  # characters between a share and the count that it is of: "a third of the 1,500"
_Reason = Callable[..., str]  # (refuting=...) -> why it decides nothing, or ""


def share_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """share-agrees: the share claimed is that of a part in its whole, both counted by the evidence.

    Part and whole come from one sentence if one has both, else from two. The part is the group that the claim names
    beside the whole ("a quarter of them are American"), or what the evidence says to be a part ("of the 250 patients,
    200 were vaccinated"); the working is shown. A share that comes out otherwise is number-differs, but not from two
    sources, nor from sentences apart.
    """
    for share in claim.claim.quantities:
        if share.kind == QuantityKind.SHARE:
            base = _base(claim, share)
            yield from [*_of_a_group(claim, share, base, evidence)] or _of_a_part(claim, share, base, evidence)


def _base(claim: ClaimReading, share: Quantity) -> str:
    """Give the words for what it is a share of: as completed or read, else the noun that follows the share."""
    written = _completed(claim.claim, share) or share.of
    inside = any(len(word.meanings) > 1 for word in sense_of(share.text, claim.language))
    if written or inside:  # "three soldiers in four" has its noun inside
        return written or share.text
    counted = next((q for q in claim.claim.quantities if share.end <= q.start <= share.end + _NEAR and q.of), None)
    following = _following(claim.language).match(claim.claim.quote, share.end - claim.claim.start)
    return counted.of if counted is not None else following[1] if following else ""


def _completed(claim: Claim, share: Quantity) -> str:
    """Give the words that were put in for the whole: right after the share ("of them"), or before what was cut off."""
    beside = [words for at, words in claim.insertions if share.start <= at <= share.end + _BESIDE]
    opening = [words for at, words in claim.insertions if at == claim.start and share.start - at <= _BESIDE]
    return next((words for words in (*beside, *opening) if not words[:1].isdigit()), "")


@cache
def _following(language: str) -> re.Pattern[str]:
    """Give the first word after a share that is no link to it."""
    return re.compile(rf"\W*(?:(?:{words_for(language).sense.base_links})\W+)*([^\W\d]+)")


def _of_a_group(
    claim: ClaimReading, share: Quantity, base: str, evidence: Sequence[SentenceReading]
) -> Iterator[Finding]:
    noun, group = concepts(base, counted=True), places(claim.claim.quote) - places(base)
    if not noun or not group:
        return
    wholes = [(s, q) for s in evidence for q in _counts(s, noun) if not places(q.of) - places(base)]
    parts = [(s, q) for s in evidence for q in _counts(s, noun) if places(q.of) & group and not places(q.of) - group]
    pairs = [Portion(whole=w, part=p) for w in wholes for p in parts if w[1] is not p[1]]
    pairs = [pair for pair in pairs if is_smaller(pair)]
    apart = [pair for pair in pairs if not pair.together]
    for pair in [pair for pair in pairs if pair.together] or apart[:1]:
        yield from _worked_out(share, pair, partial(_another_group, claim, share, pair, group))


def _counts(sentence: SentenceReading, noun: frozenset[str]) -> list[Quantity]:
    return [
        q for q in sentence.quantities if q.kind == QuantityKind.COUNT and concepts(q.of, counted=True) & noun
    ]  # fmt: skip


def _another_group(
    claim: ClaimReading, share: Quantity, pair: Portion, group: frozenset[str], *, refuting: bool
) -> str:
    """Compare place and time with the part's own group left aside on both sides."""
    bare = replace(claim, places=claim.places - group)
    for sentence, quantity in (pair.whole, pair.part):
        mismatch = (
            other_place(bare, replace(sentence, places=sentence.places - group))
            or other_period(claim, sentence, refuting=refuting)
            or other_event(claim.part(share), sentence.part(quantity), refuting=True)
        )
        if mismatch:
            return mismatch
    return ""


def _of_a_part(
    claim: ClaimReading, share: Quantity, base: str, evidence: Sequence[SentenceReading]
) -> Iterator[Finding]:
    said = said_of_a_part(claim, share, base)
    if said.nouns and share.change is None:
        for pair in portions(said, evidence):
            yield from _worked_out(share, pair, partial(_another_part, claim, pair))


def _another_part(claim: ClaimReading, pair: Portion, *, refuting: bool) -> str:
    sentence, (other, part) = pair.whole[0], pair.part
    ours, theirs, languages = claim.whole, other.part(part), (claim.language, other.language)
    placed = not refuting and placed_by_words(claim, sentence)
    return (
        ("" if placed else other_place(claim, replace(sentence, places=sentence.places | other.places)))
        or other_period(claim, sentence, refuting=refuting)
        or other_period(claim, other, refuting=refuting)
        or only_a_prospect(ours, theirs, languages)
        or negated(ours.text, theirs.text, languages)
    )


def _worked_out(share: Quantity, pair: Portion, mismatch: _Reason) -> Iterator[Finding]:
    (sentence, whole), (other, part) = pair.whole, pair.part
    ends, small, large = share_interval(part, whole), middle(part), middle(whole)
    if ends is None or small is None or not large:
        return
    outcome = compare(share, _as_share(part, small / large, ends))
    refuting = outcome == Outcome.DIFFERS
    if refuting and not (pair.together or sentence.passage is other.passage):
        return
    rule = Rule.NUMBER_DIFFERS if refuting else Rule.SHARE_AGREES
    working = f"{write_number(small)} ÷ {write_number(large)} = {percent(small / large)} ({sentence.cited})"
    silent = "it neither confirms nor excludes the share" if outcome == Outcome.OPEN else mismatch(refuting=refuting)
    made = finding(share, rule, other if other.later else sentence, (), working, silent)
    yield replace(made, evidence=(*sentence.evidence(whole), *other.evidence(part)))


def _as_share(part: Quantity, worked: Decimal, ends: tuple[Decimal, Decimal]) -> Quantity:
    """Give the share as a quantity: exact from exact figures, approximate from approximate ones."""
    low, high = (worked, worked) if ends[0] == ends[1] else ends
    return replace(
        part, low=low, high=high, low_open=False, high_open=False, approximate=low != high, kind=QuantityKind.SHARE
    )
