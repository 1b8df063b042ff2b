"""Changes of a claim against those of the evidence: their ends, and which way they went."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.judge.bearing import counts_the_same, other_place
from claimcheck.judge.compare import close
from claimcheck.judge.manner import is_by_how_much, negated, only_a_prospect, other_event, way_said
from claimcheck.judge.matter import names_missing, other_matter, shared_terms, sure_to_differ
from claimcheck.judge.numbers import languages_of, stated
from claimcheck.judge.reading import ClaimReading, Part, SentenceReading
from claimcheck.judge.times import other_period
from claimcheck.judge.wording import finding, say
from claimcheck.records import Change, Direction, Finding, Quantity, QuantityKind, Rule, Span, fold_space

__all__ = ["change_findings", "direction_findings", "is_bare"]

_NEEDED = 2
_NO_FIGURE = Quantity(start=0, end=0, text="", low=None, high=None, kind=QuantityKind.CHANGE)
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
    for sentence in evidence:
        for ours in _ways(claim):
            for theirs in _ways(sentence):
                if _ways_compare(ours, theirs, languages_of(claim, sentence)):
                    yield from _direction(claim, ours, sentence, theirs)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Way:
    """Which way something went: the words that say so, the part of the sentence around them, and the figure if any."""

    span: Span
    direction: Direction
    part: Part
    quantity: Quantity | None = None

    @property
    def bare(self) -> bool:
        """Whether no figure goes with it."""
        return self.quantity is None or is_bare(self.quantity)


def _ways(reading: ClaimReading | SentenceReading) -> list[_Way]:
    """Give the changes of a sentence that have a direction; where no figure has one, what its verbs say."""
    quantities = reading.claim.quantities if isinstance(reading, ClaimReading) else reading.quantities
    found = [
        _Way(span=q, direction=q.change.direction, part=reading.part(q), quantity=q)
        for q in quantities if q.change is not None and q.change.direction in _OPPOSITE
    ]  # fmt: skip
    if found or (isinstance(reading, ClaimReading) and stated(quantities)):
        return found
    direction = way_said(reading.whole.text, reading.language)
    return [_Way(span=reading.span, direction=direction, part=reading.whole)] if direction in _OPPOSITE else []


def _ways_compare(ours: _Way, theirs: _Way, languages: tuple[str, str]) -> bool:
    """Tell two changes of which the one can answer the other: two figures of the same, or a direction alone."""
    if ours.bare:
        return True
    if ours.direction == theirs.direction or ours.quantity is None:
        return False
    if theirs.bare or theirs.quantity is None:
        return True
    if QuantityKind.CHANGE in (ours.quantity.kind, theirs.quantity.kind):
        return False
    alike = is_by_how_much(ours.quantity) == is_by_how_much(theirs.quantity)
    return alike and counts_the_same(ours.quantity, theirs.quantity, languages)


def _direction(claim: ClaimReading, ours: _Way, sentence: SentenceReading, theirs: _Way) -> Iterator[Finding]:
    if len(shared_terms(claim, sentence, ours.quantity)) < _NEEDED:
        return
    same, languages, parts = ours.direction == theirs.direction, languages_of(claim, sentence), (ours.part, theirs.part)
    counted = ours.quantity or _NO_FIGURE
    mismatch = (
        other_place(claim, sentence, theirs.part)
        or other_event(*parts, refuting=not same)
        or other_period(claim, sentence, parts, refuting=not same)
        or only_a_prospect(*parts, languages)
        or negated(ours.part.text, theirs.part.text, languages)
        or names_missing(claim, sentence)
        or other_matter(claim, sentence, parts, counted, refuting=not same)
        or ("" if same else sure_to_differ(*parts, counted))
    )
    rule = Rule.CHANGE_AGREES if same else Rule.DIRECTION_FLIPPED
    said = f"the claim says {ours.direction}, the source {theirs.direction}"
    detail = f"{sentence.cited} says “{fold_space(theirs.part.text.strip())}”: {said}"
    yield finding(ours.span, rule, sentence, (theirs.span,), detail, mismatch)
