"""Changes of a claim against those of the evidence: their ends, and which way they went."""

from collections.abc import Iterator, Sequence

from claimcheck.judge.bearing import counts_the_same, other_place
from claimcheck.judge.compare import close
from claimcheck.judge.manner import is_by_how_much, negated, only_a_prospect, other_event
from claimcheck.judge.matter import names_missing, other_matter, shared_terms, sure_to_differ
from claimcheck.judge.numbers import languages_of
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.judge.times import other_period
from claimcheck.judge.wording import finding, say
from claimcheck.records import Change, Direction, Finding, Quantity, QuantityKind, Rule, fold_space

__all__ = ["change_findings", "direction_findings", "is_bare"]

_NEEDED = 2
_OPPOSITE = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}


def is_bare(quantity: Quantity) -> bool:
    """Tell a change of which only the direction is said: "unemployment fell"."""
    change = quantity.change
    return quantity.kind == QuantityKind.CHANGE and change is not None and change.from_ is None and change.to is None


def change_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """change-agrees: a from–to change with the same ends; number-differs when an end is another.

    A change that goes the other way between its ends is direction-flipped.
    """
    for quantity in _from_to(claim.claim.quantities):
        for sentence in evidence:
            for found in _from_to(sentence.quantities):
                same = counts_the_same(quantity, found, languages_of(claim, sentence)) or not found.of
                if same and found.unit == quantity.unit:
                    yield from _change(claim, quantity, sentence, found)


def _from_to(quantities: Sequence[Quantity]) -> list[Quantity]:
    return [q for q in quantities if q.kind == QuantityKind.CHANGE and not is_bare(q)]


def _change(claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity) -> Iterator[Finding]:
    if quantity.change is None or found.change is None or not shared_terms(claim, sentence, quantity):
        return
    same = _same_ends(quantity.change, found.change)
    ours, theirs = parts = claim.part(quantity), sentence.part(found)
    mismatch = (
        other_place(claim, sentence) or other_period(claim, sentence, parts, refuting=not same)
        or names_missing(claim, sentence)
    )  # fmt: skip
    if not same or not (quantity.of and found.of):
        mismatch = mismatch or other_matter(claim, sentence, parts, quantity, refuting=not same)
    mismatch = mismatch or negated(ours.text, theirs.text, languages_of(claim, sentence))
    if not same:
        mismatch = mismatch or sure_to_differ(ours, theirs, quantity)
    flipped = _OPPOSITE.get(quantity.change.direction) == found.change.direction
    rule = Rule.CHANGE_AGREES if same else Rule.DIRECTION_FLIPPED if flipped else Rule.NUMBER_DIFFERS
    yield finding(quantity, rule, sentence, (found,), say(sentence, found), mismatch)


def _same_ends(one: Change, other: Change) -> bool:
    return close(one.from_, other.from_) and close(one.to, other.to)


def direction_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """direction-flipped: the evidence says that the same thing went the other way, with or without figures.

    change-agrees where the claim says only the direction, and the evidence has the same one.
    """
    for quantity in claim.claim.quantities:
        for sentence in evidence:
            for found in sentence.quantities:
                if _ways_compare(claim, quantity, sentence, found):
                    yield from _direction(claim, quantity, sentence, found)


def _ways_compare(claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity) -> bool:
    """Tell two figures with a direction of which the one can answer the other."""
    if quantity.change is None or found.change is None or found.change.direction not in _OPPOSITE:
        return False
    if is_bare(quantity):
        return quantity.change.direction in _OPPOSITE
    opposite = _OPPOSITE.get(quantity.change.direction) == found.change.direction
    if not opposite or QuantityKind.CHANGE in (quantity.kind, found.kind):
        return opposite and is_bare(found)
    alike = is_by_how_much(quantity) == is_by_how_much(found)
    return alike and counts_the_same(quantity, found, languages_of(claim, sentence))


def _direction(
    claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity
) -> Iterator[Finding]:
    if quantity.change is None or found.change is None or len(shared_terms(claim, sentence, quantity)) < _NEEDED:
        return
    same = quantity.change.direction == found.change.direction
    languages, (ours, theirs) = languages_of(claim, sentence), (parts := (claim.part(quantity), sentence.part(found)))
    mismatch = (
        other_place(claim, sentence, theirs)
        or other_event(ours, theirs, refuting=not same)
        or other_period(claim, sentence, parts, refuting=not same)
        or only_a_prospect(ours, theirs, languages)
        or negated(ours.text, theirs.text, languages)
        or names_missing(claim, sentence)
        or other_matter(claim, sentence, parts, quantity, refuting=not same)
        or ("" if same else sure_to_differ(ours, theirs, quantity))
    )
    rule = Rule.CHANGE_AGREES if same else Rule.DIRECTION_FLIPPED
    ways = f"the claim says {quantity.change.direction}, the source {found.change.direction}"
    detail = f"{sentence.cited} says “{fold_space(theirs.text.strip())}”: {ways}"
    yield finding(quantity, rule, sentence, (found,), detail, mismatch)
