"""Figures of a claim against figures of the evidence."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.judge.alignment import aligned, in_the_same_sentence
from claimcheck.judge.bearing import (
    counts_the_same,
    in_the_role,
    other_group,
    other_place,
    other_portion,
    placed_by_words,
)
from claimcheck.judge.compare import Outcome, compare
from claimcheck.judge.manner import negated, only_a_prospect, other_direction, other_event
from claimcheck.judge.matter import is_telling, names_missing, other_matter, other_person, shared_terms, sure_to_differ
from claimcheck.judge.narrowing import narrowed, other_in_a_row
from claimcheck.judge.reading import ClaimReading, Part, SentenceReading
from claimcheck.judge.segments import segment
from claimcheck.judge.times import may_have_grown, other_period
from claimcheck.judge.units import in_one_unit, same_dimension
from claimcheck.judge.wording import finding, say
from claimcheck.records import AttributionKind, Finding, Quantity, QuantityKind, Rule, fold_space, shift
from claimcheck.text.bounds import is_bound, middle
from claimcheck.text.quotes import find_quotes

__all__ = ["languages_of", "number_findings", "stated", "unit_findings"]

_NEEDED = 2  # terms in common before two figures are taken to be about the same
_ENOUGH = 3  # words of sense that place a claim by themselves
_COMPARED = {
    QuantityKind.COUNT, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.DURATION, QuantityKind.SHARE,
    QuantityKind.MULTIPLE, QuantityKind.RANK,
}  # fmt: skip


def number_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """A figure of the claim against the figures that count the same thing, in the same place and time.

    number-agrees when the evidence lies inside what is claimed, number-differs when it lies outside, bound-violated
    when it lies outside a "more than" or "at most"; otherwise the finding is silent and says why. Where the evidence
    has the claim's own words, its figure in the same place is the one that is meant.
    """
    for sentence in evidence:
        pairs = aligned(claim, sentence)
        for quantity in stated(claim.claim.quantities):
            found = next((theirs for ours, theirs in pairs if ours is quantity), None)
            if found is not None and _comparable(quantity, found) and not _in_another_unit(quantity, found):
                yield from _in_its_place(claim, quantity, sentence, found)
            else:
                yield from _among(claim, quantity, sentence)


def _among(claim: ClaimReading, quantity: Quantity, sentence: SentenceReading) -> Iterator[Finding]:
    """Compare a figure with every figure of a sentence that counts the same, or with those alone that agree."""
    figures = stated(sentence.quantities)
    languages = languages_of(claim, sentence)
    same = [q for q in figures if counts_the_same(quantity, q, languages) or in_the_role(claim, quantity, sentence, q)]
    agreeing = [q for q in same or figures if (same or _may_count_the_same(quantity, q)) and _agree(quantity, q)]
    for found in agreeing or same:
        if agreeing or not (_meets_another(claim, quantity, found) or _in_another_unit(quantity, found)):
            yield from _number(claim, quantity, sentence, found)


def _may_count_the_same(quantity: Quantity, found: Quantity) -> bool:
    """Tell a figure hardly met by chance of which one side does not name what it counts: it can agree, not differ."""
    unnamed = quantity.kind == found.kind == QuantityKind.COUNT and not (quantity.of and found.of)
    return unnamed and is_telling(quantity) and _comparable(quantity, found)


def _agree(quantity: Quantity, found: Quantity) -> bool:
    return _outcome(quantity, found) == Outcome.AGREES


def _comparable(quantity: Quantity, found: Quantity) -> bool:
    return quantity.kind == found.kind and quantity.per == found.per and same_dimension(quantity, found)


def _outcome(quantity: Quantity, found: Quantity) -> Outcome:
    return compare(*in_one_unit(quantity, found))


def _meets_another(claim: ClaimReading, quantity: Quantity, found: Quantity) -> bool:
    """Tell a figure that answers another figure of the claim: it says nothing about this one."""
    others = [q for q in stated(claim.claim.quantities) if q is not quantity and _comparable(q, found)]
    return _outcome(quantity, found) == Outcome.DIFFERS and any(_outcome(q, found) == Outcome.AGREES for q in others)


def _in_another_unit(quantity: Quantity, found: Quantity) -> bool:
    """Tell the same figure with another unit: 20 miles, 20 kilometres."""
    other = quantity.unit != found.unit and bool(quantity.unit and found.unit)
    return other and middle(quantity) is not None and middle(quantity) == middle(found)


def languages_of(claim: ClaimReading, sentence: SentenceReading) -> tuple[str, str]:
    """Give the languages of claim and evidence."""
    return claim.article.language, sentence.source.language


def stated(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Give the figures that stand by themselves: those inside a from–to change are compared with it."""
    changes = [q for q in quantities if q.kind == QuantityKind.CHANGE]
    return [
        q for q in quantities
        if q.kind in _COMPARED and not any(c.start <= q.start and q.end <= c.end for c in changes)
    ]  # fmt: skip


def _number(claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity) -> Iterator[Finding]:
    shared = shared_terms(claim, sentence, quantity)
    if len(shared) < (1 if quantity.kind == QuantityKind.COUNT or is_telling(quantity) else _NEEDED):
        return
    outcome, placed = _outcome(quantity, found), _placed(claim, quantity)
    refuting = outcome == Outcome.DIFFERS
    by_words = not refuting and placed_by_words(claim, sentence)
    mismatch = other_group(claim, quantity, sentence, found) or ("" if by_words else other_place(placed, sentence))
    mismatch = mismatch or _open(outcome) or _mismatch(placed, quantity, sentence, found, refuting=refuting)
    yield _finding(quantity, outcome, sentence, found, mismatch)


def _in_its_place(
    claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity
) -> Iterator[Finding]:
    """Compare two figures in the same words: only what stands around those words can tell them apart."""
    outcome, languages = _outcome(quantity, found), languages_of(claim, sentence)
    refuting = outcome == Outcome.DIFFERS
    ours, theirs = _whole(claim.sentence, claim), _whole(sentence.text, sentence)
    placed = (len(claim.sense) >= _ENOUGH and not refuting) or in_the_same_sentence(claim, sentence)
    mismatch = (
        _open(outcome)
        or ("" if placed else other_place(claim, sentence))
        or other_period(claim, sentence, refuting=refuting)
        or only_a_prospect(ours, theirs, languages)
        or negated(ours.text, theirs.text, languages)
        or (_no_contradiction(claim, quantity, sentence, found) if refuting else _said_again(claim, sentence, found))
    )
    yield _finding(quantity, outcome, sentence, found, mismatch)


def _said_again(claim: ClaimReading, sentence: SentenceReading, found: Quantity) -> str:
    """Give why a quotation is not confirmed by the same quotation elsewhere, or ""."""
    spoken = claim.claim.attribution
    if spoken is None or spoken.kind != AttributionKind.DIRECT:
        return ""
    at = found.start - sentence.start
    quoted = any(quote.start <= at < quote.end for quote in find_quotes(sentence.text))
    return "that it was said is not that it is true" if quoted else ""


def _whole(text: str, reading: ClaimReading | SentenceReading) -> Part:
    return Part(text=text, sense=(), places=reading.places)


def _open(outcome: Outcome) -> str:
    return "it neither confirms nor excludes the figure" if outcome == Outcome.OPEN else ""


def _finding(
    quantity: Quantity, outcome: Outcome, sentence: SentenceReading, found: Quantity, mismatch: str
) -> Finding:
    relation = {Outcome.AGREES: "within", Outcome.DIFFERS: "outside", Outcome.OPEN: "near"}[outcome]
    detail = f"{say(sentence, found)}, {relation} “{fold_space(quantity.text)}”"
    return finding(quantity, _number_rule(quantity, outcome), sentence, (found,), detail, mismatch)


def _placed(claim: ClaimReading, quantity: Quantity) -> ClaimReading:
    """Give the claim with the places that belong to one of its figures: "11.8 % in Spain, 3 % in Germany"."""
    named = claim.part(quantity).places
    return replace(claim, places=named) if named and named < claim.places else claim


def _mismatch(
    claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity, *, refuting: bool
) -> str:
    """Give the first reason why the two figures may be of different things, or ""."""
    languages = languages_of(claim, sentence)
    ours, theirs = parts = claim.part(quantity), sentence.part(found)
    by_words = not refuting and placed_by_words(claim, sentence)
    return (
        ("" if by_words else other_place(claim, sentence, theirs))
        or other_portion(claim, sentence, theirs, found)
        or other_event(ours, theirs, (claim.meanings, sentence.meanings), refuting=refuting)
        or other_direction(ours, theirs, languages, (quantity, found), refuting=refuting)
        or other_period(claim, sentence, parts, refuting=refuting)
        or only_a_prospect(ours, theirs, languages)
        or negated(ours.text, theirs.text, languages)
        or names_missing(claim, sentence)
        or (other_person(ours, sentence) if "year_of_age" in (quantity.unit, found.unit) else "")
        or other_matter(claim, sentence, parts, quantity, refuting=refuting)
        or (sure_to_differ(ours, theirs, quantity, found) if refuting else "")
        or (_no_contradiction(claim, quantity, sentence, found) if refuting else "")
    )


def _no_contradiction(claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity) -> str:
    """Give why a figure that differs may hold beside the claim's all the same, or ""."""
    return (
        other_in_a_row(claim, sentence, quantity)
        or narrowed(claim, sentence, found)
        or _beside_another(claim, quantity, sentence)
        or may_have_grown(claim, sentence, quantity, found)
    )


def _beside_another(claim: ClaimReading, quantity: Quantity, sentence: SentenceReading) -> str:
    """Give another figure that narrows the claim ("voters under 40") and that the evidence does not have, or ""."""
    moved = [shift(q, -claim.claim.start) for q in claim.claim.quantities]
    start, end = segment(claim.claim.quote, moved, shift(quantity, -claim.claim.start), claim.language)
    for other in stated(claim.claim.quantities):
        inside = other is not quantity and start <= other.start - claim.claim.start < end
        if inside and not any(_comparable(other, q) and _agree(other, q) for q in stated(sentence.quantities)):
            return f"it does not say “{fold_space(other.text)}”"
    return ""


def _number_rule(quantity: Quantity, outcome: Outcome) -> Rule:
    if outcome == Outcome.DIFFERS:
        return Rule.BOUND_VIOLATED if is_bound(quantity) else Rule.NUMBER_DIFFERS
    return Rule.NUMBER_AGREES


def unit_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """unit-differs: the same figure in another currency or unit; always silent: either side may have made a slip."""
    for quantity in stated(claim.claim.quantities):
        for sentence in evidence:
            for found in stated(sentence.quantities):
                if _in_another_unit(quantity, found) and len(shared_terms(claim, sentence, quantity)) >= _NEEDED:
                    reason = f"the claim says {quantity.unit}, the source {found.unit}"
                    yield finding(quantity, Rule.UNIT_DIFFERS, sentence, (found,), say(sentence, found), reason)
