"""Whether evidence speaks of the time that a claim speaks of."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from claimcheck.judge.manner import events_of
from claimcheck.judge.reading import ClaimReading, Part, SentenceReading
from claimcheck.records import Direction, Period, Quantity, QuantityKind
from claimcheck.text.fold import fold
from claimcheck.text.periods import describe
from claimcheck.text.sense import is_neutral
from claimcheck.text.words import words_for

__all__ = ["may_have_grown", "other_period"]

_FINAL = frozenset({"vote", "votes", "adopt", "elect"})  # a vote is counted once
_TALLIED = frozenset({"die", "injured", "arrest"})
_STALE_DAYS = 365
_MONTH, _DATED_WITHIN_DAYS = 31, 45  # a figure said to be of a month contradicts none of much later
_CHANGES_WITHIN_DAYS = 100  # an undated figure older than that may have changed: it can agree, but not refute


def other_period(
    claim: ClaimReading, evidence: SentenceReading, parts: tuple[Part, Part] | None = None, *, refuting: bool
) -> str:
    """Give why the evidence speaks of another time than the claim, or "".

    Of the dates of a sentence those in the figure's own part hold for it; for a claim that was cut from its sentence
    so do the others there. What a sentence does not date holds for when it was published.
    """
    wanted, stated = _dated(claim.claim.periods), _dated(evidence.periods)
    if parts is not None:
        wanted, stated = _dated(parts[0].periods) or wanted, _dated(parts[1].periods) or stated
    if wanted and stated:
        same = any(_same_time(one, other) for one in wanted for other in stated)
        return "" if same else f"it speaks of another time ({describe(stated[0])})"
    around = _dated(claim.sentence_periods)
    if stated and any(_same_time(one, other) for one in around for other in stated):
        return ""
    published, source = claim.article.published, evidence.source.published
    if wanted:
        near = source is not None and any(_within(source, period, _CHANGES_WITHIN_DAYS) for period in wanted)
        return "" if near else "it does not say that it speaks of the same time"
    if published is None or published.first is None:
        return ""
    for period in stated or ([source] if source is not None else []):
        monthly = bool(stated) and _length(period) <= _MONTH
        limit = _DATED_WITHIN_DAYS if monthly else _CHANGES_WITHIN_DAYS
        if not _within(period, published, limit if refuting else _STALE_DAYS):
            return f"it speaks of another time ({describe(period)})"
    return ""


def _dated(periods: Sequence[Period]) -> list[Period]:
    """Give the periods in which something is so: no deadlines, and none that could not be resolved."""
    return [period for period in periods if not period.deadline and period.first is not None]


def may_have_grown(claim: ClaimReading, evidence: SentenceReading, quantity: Quantity, found: Quantity) -> str:
    """Give why a figure of an earlier day does not contradict a later one, or "".

    Tolls and tallies grow, and what was raised to 25 % may have been raised to 30 % since.
    """
    source, published = evidence.source.published, claim.article.published
    if source is None or published is None or evidence.periods:
        return ""
    earlier = _last(source) < _first(published)
    if earlier and _on_the_way(quantity, found):
        return "it is from earlier, and may have gone on the same way since"
    if quantity.kind != QuantityKind.COUNT:
        return ""
    smaller = found.high is not None and quantity.low is not None and found.high < quantity.low
    part = claim.part(quantity)
    if part.meanings & _FINAL:
        return ""
    happened = events_of(part) & _TALLIED or _has_happened(part.text, claim.article.language)
    return "it was counted earlier and may have grown since" if earlier and smaller and happened else ""


def _on_the_way(quantity: Quantity, found: Quantity) -> bool:
    """Tell a level that lies on the way to the one claimed: both went up, or both down, to where they are."""
    ours, theirs = quantity.change, found.change
    if ours is None or theirs is None or ours.to is None or theirs.to is None or ours.direction != theirs.direction:
        return False
    return theirs.to < ours.to if ours.direction == Direction.UP else theirs.to > ours.to


def _has_happened(text: str, language: str) -> bool:
    """Tell "12 schools were closed" from "troops are deployed", which says only that they are there."""
    found = _happened(language).finditer(fold(text))
    return any(not is_neutral(match.group().split()[-1], language) for match in found)


@cache
def _happened(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words_for(language).sense.happened})(?!\w)")


def _same_time(one: Period, other: Period) -> bool:
    return (one.first, one.last) == (other.first, other.last) or _inside(one, other) or _inside(other, one)


def _inside(inner: Period, outer: Period) -> bool:
    """Tell a day in its month from a month in its year: figures of a year are not figures of its months."""
    if None in (inner.first, inner.last, outer.first, outer.last):
        return False
    return (
        (_first(outer) <= _first(inner))
        and (_last(inner) <= _last(outer))
        and _length(outer) <= 3 * _length(inner) + 31
    )


def _first(period: Period) -> date:
    return period.first or date.min


def _last(period: Period) -> date:
    return period.last or date.max


def _length(period: Period) -> int:
    return (_last(period) - _first(period)).days + 1


def _within(one: Period, other: Period, days: int) -> bool:
    """Tell whether two periods lie no more than so many days apart."""
    return (_first(one) - _last(other)).days <= days and (_first(other) - _last(one)).days <= days
