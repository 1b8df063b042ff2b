"""Figures worked out from two others, with the working shown: changes and differences.

Each working is one small function. A worked-out figure decides only where all that two plain figures need is met;
shares of a whole are worked out in ``shares``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.judge.bearing import counts_the_same, names_the_counted, other_place
from claimcheck.judge.compare import Outcome, compare, rounded_ends
from claimcheck.judge.manner import is_by_how_much, negated, only_a_prospect, other_event
from claimcheck.judge.matter import names_missing, noun_meanings, other_matter, sure_to_differ
from claimcheck.judge.numbers import languages_of, stated
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.judge.times import other_period
from claimcheck.judge.wording import finding, percent
from claimcheck.records import Direction, Finding, Quantity, QuantityKind, Rule
from claimcheck.text.describe import write_number
from claimcheck.text.terms import concepts

__all__ = [
    "WORKINGS",
    "difference",
    "percent_change",
    "points",
    "restated",
    "times",
    "working_findings",
]

_POINT = "percentage_point"
_ONE, _HUNDRED = Decimal(1), Decimal(100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worked:
    """A figure worked out, the interval that the rounding of its two figures allows, and the working in words."""

    value: Decimal
    low: Decimal
    high: Decimal
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """The ends of a from–to change, each with the interval that it may have been rounded from."""

    from_: Decimal
    to: Decimal
    low: tuple[Decimal, Decimal]
    high: tuple[Decimal, Decimal]
    shares: bool

    def up(self) -> Direction:
        """Which way it went."""
        return Direction.UP if self.to > self.from_ else Direction.DOWN if self.to < self.from_ else Direction.NONE


def percent_change(quantity: Quantity, ends: Ends) -> Worked | None:
    """Work out by how many percent something changed: from 500 to 4,000, (4,000 − 500) ÷ 500 = 700 %."""
    if quantity.kind != QuantityKind.SHARE or not is_by_how_much(quantity) or ends.shares or ends.low[0] <= 0:
        return None
    changed = abs(ends.to - ends.from_) / ends.from_
    low, high = _apart(ends)
    words = f"({_minus(ends)}) ÷ {write_number(ends.from_)} = {percent(changed)}"
    return Worked(value=changed, low=low / ends.low[1], high=high / ends.low[0], words=words)


def times(quantity: Quantity, ends: Ends) -> Worked | None:
    """Work out how many times as much something became: from 2,000 to 4,000, 4,000 ÷ 2,000 = 2."""
    if quantity.kind != QuantityKind.MULTIPLE or quantity.change is None or min(ends.low[0], ends.high[0]) <= 0:
        return None
    first, last = (ends.low, ends.high), (ends.from_, ends.to)
    falls = quantity.change.direction == Direction.DOWN and quantity.low is not None and quantity.low > 1
    below, above = reversed(first) if falls else first
    divisor, dividend = reversed(last) if falls else last
    value = dividend / divisor
    words = f"{write_number(dividend)} ÷ {write_number(divisor)} = {write_number(round(value, 2))}"
    return Worked(value=value, low=above[0] / below[1], high=above[1] / below[0], words=words)


def difference(quantity: Quantity, ends: Ends) -> Worked | None:
    """Work out by how much something changed: from 500 to 4,000, 4,000 − 500 = 3,500 more."""
    if quantity.kind in (QuantityKind.SHARE, QuantityKind.MULTIPLE) or _in_points(quantity):
        return None
    if not is_by_how_much(quantity):
        return None
    low, high = _apart(ends)
    more = "more" if ends.up() == Direction.UP else "fewer" if quantity.kind == QuantityKind.COUNT else "less"
    value = abs(ends.to - ends.from_)
    return Worked(value=value, low=low, high=high, words=f"{_minus(ends)} = {write_number(value)} {more}")


def points(quantity: Quantity, ends: Ends) -> Worked | None:
    """Work out by how many points a share changed: from 10 % to 12 %, 12 − 10 = 2 points."""
    if not _in_points(quantity) or not ends.shares or not is_by_how_much(quantity):
        return None
    low, high = _apart(ends)
    large, small = (max(ends.to, ends.from_) * _HUNDRED, min(ends.to, ends.from_) * _HUNDRED)
    words = f"{write_number(large)} − {write_number(small)} = {write_number(large - small)} points"
    return Worked(value=large - small, low=low * _HUNDRED, high=high * _HUNDRED, words=words)


def _in_points(quantity: Quantity) -> bool:
    """Tell percentage points; beside percents plain "points" are such."""
    return quantity.unit == _POINT or concepts(quantity.of, counted=True) == {"points"}


def _apart(ends: Ends) -> tuple[Decimal, Decimal]:
    """Give how far the ends can lie from each other, at least and at most."""
    small, large = (ends.low, ends.high) if ends.to >= ends.from_ else (ends.high, ends.low)
    return max(Decimal(0), large[0] - small[1]), large[1] - small[0]


def _minus(ends: Ends) -> str:
    return f"{write_number(max(ends.to, ends.from_))} − {write_number(min(ends.to, ends.from_))}"


WORKINGS: dict[str, Callable[[Quantity, Ends], Worked | None]] = {
    "percent change": percent_change,
    "times": times,
    "difference": difference,
    "points": points,
}


def restated(quantity: Quantity, found: Quantity) -> Worked | None:
    """Work out a factor from percents, or percents from a factor: up by 18 %, 1 + 18 % = 1.18 times as much."""
    low, high, way = found.low, found.high, _way(found)
    if low is None or high is None or Direction.NONE in (way, _way(quantity)):
        return None
    sign = 1 if way == Direction.UP else -1
    if quantity.kind == QuantityKind.MULTIPLE and found.kind == QuantityKind.SHARE and is_by_how_much(found):
        factors = sorted((1 + sign * low, 1 + sign * high))
        middle = (factors[0] + factors[1]) / 2
        words = f"1 {'+' if sign > 0 else '−'} {percent(abs(middle - 1))} = {write_number(middle)}"
        return Worked(value=middle, low=factors[0], high=factors[1], words=words)
    if quantity.kind == QuantityKind.SHARE and is_by_how_much(quantity) and found.kind == QuantityKind.MULTIPLE:
        shares = sorted((abs(low - 1), abs(high - 1)))
        middle = (shares[0] + shares[1]) / 2
        words = f"{write_number((low + high) / 2)} times is {percent(middle)} {'more' if sign > 0 else 'less'}"
        return Worked(value=middle, low=shares[0], high=shares[1], words=words)
    return None


def _way(quantity: Quantity) -> Direction:
    return quantity.change.direction if quantity.change is not None else Direction.NONE


def working_findings(claim: ClaimReading, evidence: Sequence[SentenceReading]) -> Iterator[Finding]:
    """change-agrees: by how much or how many times something changed, worked out from a from–to change.

    A percentage and a factor are compared too: what doubled rose by 100 %. number-differs when it comes out otherwise,
    direction-flipped when it went the other way.
    """
    for quantity in stated(claim.claim.quantities):
        if quantity.change is None or quantity.change.direction == Direction.NONE:
            continue
        for sentence in evidence:
            for found in sentence.quantities:
                ends = _ends(sentence, found)
                works = WORKINGS.values()
                worked = next(filter(None, (work(quantity, ends) for work in works)), None) if ends else None
                worked = worked or restated(quantity, found)
                if worked is not None and _of_the_same(claim, quantity, sentence, found):
                    flipped = _way(quantity) != (ends.up() if ends else _way(found))
                    yield _worked_change(claim, quantity, (sentence, found), worked, flipped=flipped)


def _worked_change(
    claim: ClaimReading, quantity: Quantity, counted: tuple[SentenceReading, Quantity], worked: Worked, *, flipped: bool
) -> Finding:
    outcome, (sentence, found) = _outcome(quantity, worked), counted
    agrees = outcome == Outcome.AGREES and not flipped
    rule = Rule.CHANGE_AGREES if agrees else Rule.DIRECTION_FLIPPED if flipped else Rule.NUMBER_DIFFERS
    silent = "it neither confirms nor excludes the figure" if outcome == Outcome.OPEN and not flipped else ""
    silent = silent or _mismatch(claim, quantity, sentence, found, refuting=not agrees)
    return finding(quantity, rule, sentence, (found,), f"{worked.words} ({sentence.cited})", silent)


def _ends(sentence: SentenceReading, found: Quantity) -> Ends | None:
    change = found.change
    if found.kind != QuantityKind.CHANGE or change is None or change.from_ is None or change.to is None:
        return None
    inside = [q for q in sentence.quantities if q is not found and found.start <= q.start and q.end <= found.end]
    exact = not found.approximate
    return Ends(
        from_=change.from_, to=change.to, low=rounded_ends(change.from_, exact=exact),
        high=rounded_ends(change.to, exact=exact), shares=any(q.kind == QuantityKind.SHARE for q in inside),
    )  # fmt: skip


def _of_the_same(claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity) -> bool:
    """Tell a change of what the claim speaks of: what the evidence counts must be named there, or what it measures."""
    languages = languages_of(claim, sentence)
    if quantity.of and quantity.kind == QuantityKind.COUNT and not _in_points(quantity):
        if not (found.of or found.unit):
            return bool(noun_meanings(quantity) & sentence.meanings)
        return counts_the_same(replace(quantity, kind=QuantityKind.CHANGE), found, languages)
    if quantity.kind in (QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.DURATION) and not _in_points(quantity):
        return quantity.unit == found.unit and quantity.per == found.per
    return not found.of or names_the_counted(found, claim.sense, languages[1])


def _outcome(quantity: Quantity, worked: Worked) -> Outcome:
    """Compare what was worked out with a figure: it agrees as it stands, and differs with all that rounding allows."""
    exact = replace(quantity, low=worked.value, high=worked.value, low_open=False, high_open=False, approximate=False)
    if compare(quantity, exact) == Outcome.AGREES:
        return Outcome.AGREES
    outcome = compare(quantity, replace(exact, low=worked.low, high=worked.high, approximate=True))
    return Outcome.DIFFERS if outcome == Outcome.DIFFERS else Outcome.OPEN


def _mismatch(
    claim: ClaimReading, quantity: Quantity, sentence: SentenceReading, found: Quantity, *, refuting: bool
) -> str:
    languages = languages_of(claim, sentence)
    ours, theirs = parts = claim.part(quantity), sentence.part(found)
    return (
        other_place(claim, sentence, theirs)
        or other_event(ours, theirs, (claim.meanings, sentence.meanings), refuting=refuting)
        or other_period(claim, sentence, parts, refuting=refuting)
        or only_a_prospect(ours, theirs, languages)
        or negated(ours.text, theirs.text, languages)
        or names_missing(claim, sentence)
        or other_matter(claim, sentence, parts, replace(quantity, of=quantity.of or found.of), refuting=refuting)
        or (sure_to_differ(ours, theirs, quantity) if refuting else "")
    )
