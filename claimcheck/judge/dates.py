"""Dates and deadlines of a claim against those of the evidence."""

from collections.abc import Iterator, Sequence

from claimcheck.judge.bearing import names_missing, other_place, shared_terms
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.judge.wording import finding
from claimcheck.records import Finding, Period, QuantityKind, Rule
from claimcheck.text.periods import describe
from claimcheck.text.terms import concepts, stems

__all__ = ["date_findings", "days_counted"]

_NEEDED = 2
_NEEDED_TO_REFUTE = 3
_LONGEST_EVENT = 31  # days: a longer stretch is a period in which something happened, not how long it took


def date_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """A date of the claim against the dates of sentences on the same matter; deadlines only with deadlines.

    date-agrees when the evidence's days lie inside the claim's; date-outside when they have no day in common and the
    sentences share a good deal; otherwise nothing is said.
    """
    for period in claim.claim.periods:
        for sentence in evidence:
            for found in sentence.periods:
                if found.deadline == period.deadline and period.first and found.first:
                    yield from _date(claim, period, sentence, found)


def _date(claim: ClaimReading, period: Period, sentence: SentenceReading, found: Period) -> Iterator[Finding]:
    about = _about(claim, sentence)
    inside, apart = _inside(found, period), _apart(found, period)
    needed = 1 if period.deadline else _NEEDED
    if len(about) < (needed if inside else _NEEDED_TO_REFUTE) or not (inside or apart):
        return
    mismatch = other_place(claim, sentence) or names_missing(claim, sentence)
    assumed = f" ({period.assumed})" if period.assumed else ""
    detail = f"{sentence.cited} gives {describe(found)}{assumed}"
    yield finding(period, Rule.DATE_AGREES if inside else Rule.DATE_OUTSIDE, sentence, (found,), detail, mismatch)


def _about(claim: ClaimReading, sentence: SentenceReading) -> frozenset[str]:
    """Give what the two share; a bare date phrase is about what its own sentence is about."""
    shared = shared_terms(claim, sentence)
    if claim.claim.kind == "date" and not claim.places:
        context = claim.context & sentence.around
        surrounding = claim.surrounding_concepts & (sentence.concepts | concepts(sentence.passage.text))
        return shared | {f"place:{code}" for code in context} | {f"concept:{name}" for name in surrounding}
    return shared


def _inside(found: Period, claimed: Period) -> bool:
    if found.first is None or claimed.first is None or found.first < claimed.first:
        return False
    return claimed.last is None or (found.last is not None and found.last <= claimed.last)


def _apart(found: Period, claimed: Period) -> bool:
    before = found.last is not None and claimed.first is not None and found.last < claimed.first
    after = found.first is not None and claimed.last is not None and found.first > claimed.last
    return before or after


def days_counted(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """date-agrees: a stretch of days in the evidence is as long as the claim says ("two days": 17 and 18 February)."""
    for quantity in claim.claim.quantities:
        if quantity.kind != QuantityKind.DURATION or quantity.unit != "day":
            continue
        for sentence in evidence:
            for found in sentence.periods:
                days = _length(found)
                if days and days == quantity.low == quantity.high and len(_event(claim, sentence)) >= _NEEDED:
                    detail = f"{sentence.cited} gives {describe(found)}: {days} days"
                    yield finding(quantity, Rule.DATE_AGREES, sentence, (found,), detail, other_place(claim, sentence))


def _event(claim: ClaimReading, sentence: SentenceReading) -> frozenset[str]:
    """Give what the two have in common, the words next to the sentence in its passage included."""
    passage = sentence.passage.text
    near = (claim.concepts & concepts(passage)) | (claim.stems & stems(passage, sentence.source.language))
    return near if claim.concepts & sentence.concepts else frozenset()


def _length(period: Period) -> int:
    if period.first is None or period.last is None or period.first == period.last:
        return 0
    days = (period.last - period.first).days + 1
    return days if days <= _LONGEST_EVENT and describe(period).count("-") > 1 else 0
