"""Two figures that are one: the ends of a range, two bounds, a figure and how far it may be off."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.bounds import is_bound, middle
from claimcheck.text.numerals import plain
from claimcheck.text.same_scale import same_scale
from claimcheck.text.terms import concepts
from claimcheck.text.words import words_for

__all__ = ["join_from_to", "join_ranges"]

_FAR = 45  # characters between the ends of a range
_LOOK_BACK = 24
_DASH = re.compile(r"[-–—]")
_HUNDRED = 100
_LEVELED = (QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.COUNT)


@dataclass(frozen=True, slots=True)
class _Patterns:
    between: re.Pattern[str]
    between_gap: re.Pattern[str]
    adjacent: re.Pattern[str]
    onward: re.Pattern[str]
    from_: re.Pattern[str]
    by: re.Pattern[str]
    both: re.Pattern[str]
    plus_minus: re.Pattern[str]
    within_before: re.Pattern[str]
    within_after: re.Pattern[str]
    margin: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two figures that follow each other, and the text they stand in; ``floor`` is where the one before them ends."""

    folded: str
    first: Quantity
    second: Quantity
    patterns: _Patterns
    scales: Mapping[str, Decimal]
    floor: int

    def gap(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Match what stands between the two as a whole."""
        return pattern.fullmatch(self.folded, self.first.end, self.second.start)

    def opener(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Find what stands right before the first."""
        return pattern.search(self.folded, max(self.floor, self.first.start - _LOOK_BACK), self.first.start)


@cache
def _patterns(language: str) -> _Patterns:
    bounds = words_for(language).bounds
    the, by = bounds.range_articles, words_for(language).changes.change_by
    unit = r"(?:[\w%€$£²³°'/-]+ ){0,3}"
    return _Patterns(
        between=re.compile(rf"(?<!\w){bounds.between} {the}?$"),
        between_gap=re.compile(rf" {unit}(?:\([^()]{{0,20}}\) )?{bounds.between_and} {the}?"),
        adjacent=re.compile(rf" ?{bounds.alternatives} ?{the}?"),
        onward=re.compile(rf" ?(?:{bounds.range_to}|-|–) ?"),
        from_=re.compile(rf"(?<!\w){bounds.range_from} ?{the}?$"),
        by=re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, by)) or '(?!)'}) ?{the}?$"),
        both=re.compile(rf"(?:, |(?: [^\W\d_]+){{0,2}},? {bounds.both}(?: [^\W\d_]{{3,}}){{0,2}} ?)"),
        plus_minus=re.compile(rf",? ?{bounds.plus_minus} ?"),
        within_before=re.compile(rf",? {bounds.within_before} "),
        within_after=re.compile(bounds.within_after),
        margin=re.compile(rf"{bounds.margin} ?"),
    )


def join_ranges(text: str, folded: str, found: Sequence[Quantity], language: str) -> list[Quantity]:
    """Join two figures that are one quantity: over a and under b, a ± b, between a and b, a to b, a or b."""
    return _join(text, folded, found, language, (_two_bounds, _off_by, _between, _adjacent))


def join_from_to(text: str, folded: str, found: Sequence[Quantity], language: str) -> list[Quantity]:
    """Join "from a to b" where it is no change: the ends of a change stay two quantities."""
    return _join(text, folded, found, language, (_from_to,))


def _join(
    text: str,
    folded: str,
    found: Sequence[Quantity],
    language: str,
    rules: Sequence[Callable[[_Pair], Quantity | None]],
) -> list[Quantity]:
    joined: list[Quantity] = []
    for second in found:
        whole = None
        if (
            joined
            and not _are_ends(joined, second)
            and second.start - joined[-1].end <= _FAR
            and _measures(joined[-1])
            and _measures(second)
        ):
            floor = joined[-2].end if len(joined) > 1 else 0
            pair = _Pair(folded, joined[-1], second, _patterns(language), words_for(language).numbers.scales, floor)
            whole = next((made for rule in rules if (made := rule(pair)) is not None), None)
        if whole is None:
            joined.append(second)
        else:
            joined[-1] = replace(whole, text=text[whole.start : whole.end])
    return joined


def _are_ends(joined: Sequence[Quantity], second: Quantity) -> bool:
    """Tell whether the last figure and this one are the ends of a change, which stay apart."""
    return len(joined) > 1 and joined[-2].kind == QuantityKind.CHANGE and joined[-2].end >= second.end


def _measures(quantity: Quantity) -> bool:
    return quantity.kind not in (QuantityKind.NOT_A_QUANTITY, QuantityKind.CHANGE)


def _alike(first: Quantity, second: Quantity) -> bool:
    """Tell whether the second figure's unit holds for both, or the first one's for a bare second figure."""
    if first.unit and second.unit:
        return first.unit == second.unit and first.kind == second.kind
    if first.kind == second.kind or (first.kind == QuantityKind.COUNT and not first.of):
        return not first.unit or not second.unit
    return first.kind == QuantityKind.MONEY and second.kind == QuantityKind.COUNT


def _richer(first: Quantity, second: Quantity) -> Quantity:
    """Give the quantity whose unit and kind hold for both."""
    return first if first.unit and not second.unit else second


def _two_bounds(pair: _Pair) -> Quantity | None:
    """Read "more than 20 but less than 35"."""
    first, second = pair.first, pair.second
    if not (is_bound(first) and is_bound(second)) or (first.low is None) == (second.low is None):
        return None
    below, above = (second, first) if second.low is not None else (first, second)
    if below.low is None or above.high is None or not below.low < above.high or not _alike(first, second):
        return None
    if (first.of and second.of and first.of != second.of) or not pair.gap(pair.patterns.both):
        return None
    return replace(
        _richer(first, second), start=first.start, end=second.end, low=below.low, high=above.high,
        low_open=below.low_open, high_open=above.high_open, of=second.of or first.of,
    )  # fmt: skip


def _off_by(pair: _Pair) -> Quantity | None:
    """Read "52 % ± 3 points", "5,2 % à 0,1 point près", "50 %, with a margin of error of 3 points"."""
    first = pair.first
    value, end = middle(first), None if is_bound(first) else _off_by_end(pair)
    slack = _slack(first, pair.second) if end is not None else None
    if value is None or end is None or slack is None:
        return None
    share = first.kind == QuantityKind.SHARE
    base = pair.second if pair.second.unit and not first.unit and not share else first
    assumed = "" if share or pair.second.kind != QuantityKind.SHARE else "the margin read as a share of the figure"
    return replace(
        base, start=first.start, end=end, low=plain(value - slack), high=plain(value + slack), low_open=False,
        high_open=False, approximate=True, change=first.change, of=first.of,
        assumed="; ".join(filter(None, (first.assumed, assumed))),
    )  # fmt: skip


def _slack(first: Quantity, second: Quantity) -> Decimal | None:
    """Give how far the first may be off, in its own unit: points of a percentage are hundredths of a share."""
    value, slack = middle(first), middle(second)
    if value is None or slack is None or slack < 0:
        return None
    if first.kind == QuantityKind.SHARE:
        points = second.unit == "percentage_point" or ("points" in concepts(second.of, counted=True))
        return slack / _HUNDRED if points else slack if second.kind == QuantityKind.SHARE else None
    if second.kind == QuantityKind.SHARE:
        return abs(value) * slack
    return slack if _alike(first, second) else None


def _off_by_end(pair: _Pair) -> int | None:
    """Give where the tolerance of a figure ends in the text, or None where the second is no tolerance."""
    folded, first, second = pair.folded, pair.first, pair.second
    sign = pair.patterns.plus_minus.match(folded, first.end, second.end)
    if sign is not None and second.start - 1 <= sign.end():
        return second.end
    if pair.gap(pair.patterns.margin):
        return second.end + (folded[second.end : second.end + 1] == ")" and "(" in folded[first.end : second.start])
    after = pair.patterns.within_after.match(folded, second.end) if pair.gap(pair.patterns.within_before) else None
    return after.end() if after else None


def _between(pair: _Pair) -> Quantity | None:
    """Read "between a and b"."""
    opener = pair.opener(pair.patterns.between)
    return _spanned(opener.start(), pair) if opener and pair.gap(pair.patterns.between_gap) else None


def _adjacent(pair: _Pair) -> Quantity | None:
    """Read "10-15", "12 to 15", "10 ou 15", where no "from" stands before them but that of "a rise of 10 to 15 %"."""
    if not pair.gap(pair.patterns.adjacent):
        return None
    dashed = _DASH.fullmatch(pair.folded, pair.first.end, pair.second.start)  # "from 11-12 days to four"
    if not dashed and pair.first.change is None and pair.opener(pair.patterns.from_):
        return None
    return None if _is_level(pair) else _spanned(pair.first.start, pair)


def _is_level(pair: _Pair) -> bool:
    """Tell "fell $2 to $30" and "fell by 52,000 to 685,000", by how much and to what, from "a rise of 2 to 3 %"."""
    if pair.first.change is None or pair.first.kind not in _LEVELED or not pair.gap(pair.patterns.onward):
        return False
    if _DASH.search(pair.folded, pair.first.end, pair.second.start):
        return False
    if pair.first.kind == QuantityKind.COUNT != pair.second.kind:
        return False
    linked = pair.first.kind == QuantityKind.COUNT or pair.opener(pair.patterns.by) is not None
    return not linked or _is_far(pair)


def _is_far(pair: _Pair) -> bool:
    """Tell whether two figures are too unlike for the ends of one range."""
    low, high = _written(pair.first), _written(pair.second)
    if low is None or high is None:
        return False
    low = same_scale(low, high, pair.first, pair.second, pair.scales)
    return high < low or high > 2 * low


def _from_to(pair: _Pair) -> Quantity | None:
    """Read "from a to b" as a range, but not where b is what a change came to."""
    if pair.second.change is not None and pair.second.change.to is not None:
        return None
    opener = pair.opener(pair.patterns.from_)
    return _spanned(opener.start(), pair) if opener and pair.gap(pair.patterns.adjacent) else None


def _spanned(start: int, pair: _Pair) -> Quantity | None:
    """Give the range from the first figure to the second, both as written, in the unit and scale of the second.

    A bound before the range holds for the whole: "up to 2 to 4 inches" is at most 4, "more than 10 to 15" over 10.
    """
    first, second = pair.first, pair.second
    low, high = _written(first), _written(second)
    if low is None or high is None or is_bound(second) or not _alike(first, second):
        return None
    if is_bound(first) and not pair.gap(pair.patterns.onward):
        return None
    scaled = same_scale(low, high, first, second, pair.scales)
    if not scaled < high:
        return None
    reasons = (first.assumed, second.assumed, "the scale of the second figure holds for the first" * (scaled > low))
    return replace(
        _richer(first, second), start=start, end=second.end, change=first.change or second.change, per=second.per,
        of=second.of or first.of, assumed="; ".join(dict.fromkeys(filter(None, reasons))),
        low=None if first.low is None else scaled, high=None if first.high is None else high,
        low_open=is_bound(first) and first.low_open, high_open=is_bound(first) and first.high_open,
        approximate=first.approximate or second.approximate,
    )  # fmt: skip


def _written(quantity: Quantity) -> Decimal | None:
    """Give the figure as written; None for what is itself a range."""
    return middle(quantity) if quantity.approximate or is_bound(quantity) or quantity.low == quantity.high else None
