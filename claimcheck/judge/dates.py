"""Dates and deadlines of a claim against those of the evidence."""

from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.judge.bearing import other_place, placed_by_words
from claimcheck.judge.matter import names_missing, same_happening, shared_terms
from claimcheck.judge.narrowing import narrowed, of_something_else, other_in_a_row
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.judge.wording import finding
from claimcheck.records import ClaimKind, Finding, Period, QuantityKind, Rule
from claimcheck.text.periods import describe
from claimcheck.text.terms import concepts, stems

__all__ = ["date_findings", "days_counted"]

_NEEDED = 2
# What happens to one and the same thing only once.
_ONCE = frozenset(
    "die deaths born open close sign adopt build buy sell appoint launch begin end ~join ~effect ~create ~destroy "
    "~abolish ~arrest arrest ~murder ~crash".split()
)
_LONGEST_EVENT = 31  # days: a longer stretch is a period in which something happened, not how long it took


def date_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """A date of the claim against the dates of sentences on the same matter; deadlines only with deadlines.

    date-agrees when the evidence's days lie inside the claim's; date-outside when they have no day in common, the
    claim states no figure, and both sentences tell of the same happening and of no other; otherwise nothing is said.
    """
    for period in claim.claim.periods:
        for sentence in evidence:
            dates = [p for p in sentence.periods if p.deadline == period.deadline and p.first is not None]
            agreeing = [found for found in dates if _inside(found, period)]
            for found in (agreeing or dates) if period.first else ():
                yield from _date(claim, period, sentence, found, alone=len(dates) == 1)


def _date(
    claim: ClaimReading, period: Period, sentence: SentenceReading, found: Period, *, alone: bool
) -> Iterator[Finding]:
    inside, bare = _inside(found, period), _is_bare(claim)
    if len(_about(claim, sentence)) < (1 if period.deadline else _NEEDED) or not (inside or _apart(found, period)):
        return
    if not inside and not bare and (not alone or claim.claim.kind == ClaimKind.FIGURE):
        return
    by_words = inside and placed_by_words(claim, sentence)
    mismatch = ("" if by_words else other_place(claim, sentence)) or names_missing(claim, sentence)
    if bare:
        mismatch = mismatch or ("" if inside else "another date may be meant")
    else:
        mismatch = mismatch or same_happening(claim, sentence, refuting=not inside)
        mismatch = mismatch or (
            of_something_else(claim, sentence, found) if inside
            else _may_recur(claim) or _another_one(claim, sentence, found)
        )  # fmt: skip
    if not inside and not mismatch and _same_day_of_another_year(period, found):
        mismatch = "the claim does not say the year"
    assumed = f" ({period.assumed})" if period.assumed else ""
    detail = f"{sentence.cited} gives {describe(found)}{assumed}"
    yield finding(period, Rule.DATE_AGREES if inside else Rule.DATE_OUTSIDE, sentence, (found,), detail, mismatch)


def _may_recur(claim: ClaimReading) -> str:
    """Give why another date is no contradiction, or "": a meeting may be held again, a building is opened once."""
    said = claim.whole.meanings
    elected = "elect" in said and "~election" not in said
    return "" if elected or said & _ONCE else "it may have happened more than once"


def _another_one(claim: ClaimReading, sentence: SentenceReading, found: Period) -> str:
    return other_in_a_row(claim, sentence) or narrowed(claim, sentence, found)


def _is_bare(claim: ClaimReading) -> bool:
    """Tell "the May 1 deadline", which states no happening, from a whole sentence with a date."""
    return claim.claim.kind == ClaimKind.DATE and any(period.deadline for period in claim.claim.periods)


def _about(claim: ClaimReading, sentence: SentenceReading) -> frozenset[str]:
    """Give what the two share; a bare date phrase is about what its own sentence is about."""
    shared = shared_terms(claim, sentence)
    if claim.claim.kind == ClaimKind.DATE and not claim.places:
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


def _same_day_of_another_year(claimed: Period, found: Period) -> bool:
    """Tell an assumed year that may be wrong from another day."""
    if not claimed.assumed and not found.assumed:
        return False
    return _in_year(claimed.first) == _in_year(found.first)


def _in_year(day: date | None) -> tuple[int, int]:
    return (day.month, day.day) if day else (0, 0)


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
