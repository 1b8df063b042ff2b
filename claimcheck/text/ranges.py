"""Two numbers that are one: the ends of a range (between a and b) or of a change (from a to b)."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from claimcheck.records import Change, Direction, Quantity, QuantityKind
from claimcheck.text.numerals import plain
from claimcheck.text.units import plain_share
from claimcheck.text.words import words_for

__all__ = ["direction_before", "join_changes", "join_ranges", "middle"]

_FAR = 45
_LOOK_BACK = 24
_THOUSAND = Decimal(1000)


@dataclass(frozen=True, slots=True)
class _Patterns:
    between: re.Pattern[str]
    between_gap: re.Pattern[str]
    adjacent: re.Pattern[str]
    from_: re.Pattern[str]
    to: re.Pattern[str]
    stops: re.Pattern[str]
    moves: re.Pattern[str]
    now: re.Pattern[str]
    up_by: re.Pattern[str]
    down_by: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = words_for(language)
    the, ups, downs = words.bounds.range_articles, "|".join(words.bounds.ups), "|".join(words.bounds.downs)
    by = rf"\w*(?: \w+)? {words.bounds.change_by} ?$"
    return _Patterns(
        between=re.compile(rf"(?<!\w){words.bounds.between} {the}?$"),
        between_gap=re.compile(rf" (?:[\w%€$]+ )?{words.bounds.between_and} {the}?"),
        adjacent=re.compile(rf" ?{words.bounds.alternatives} ?"),
        from_=re.compile(rf"(?<!\w){words.bounds.range_from} ?$"),
        to=re.compile(rf"(?:^|\s){words.bounds.range_to} {the}?$"),
        stops=re.compile(rf"[.,;:!?()]|(?<!\w){words.bounds.other_thing}(?!\w)"),
        moves=re.compile(rf"(?<!\w)(?:{ups}|{downs})"),
        now=re.compile(words.bounds.now),
        up_by=re.compile(rf"(?<!\w)(?:{ups}){by}"),
        down_by=re.compile(rf"(?<!\w)(?:{downs}){by}"),
    )


def direction_before(folded: str, start: int, language: str) -> Change | None:
    """Give the direction of a change whose verb stands just before a figure: "a baissé de 38 %"."""
    patterns, first = _patterns(language), max(0, start - _FAR)
    for pattern, direction in ((patterns.up_by, Direction.UP), (patterns.down_by, Direction.DOWN)):
        if pattern.search(folded, first, start):
            return Change(direction=direction)
    return None


def join_ranges(text: str, folded: str, found: list[Quantity], language: str) -> list[Quantity]:
    """Join two numbers that are the ends of one range: between a and b, a to b, a or b."""
    joined: list[Quantity] = []
    for quantity in found:
        pair = _range(text, folded, joined[-1], quantity, _patterns(language)) if joined else None
        if pair is not None:
            joined[-1] = pair
        else:
            joined.append(quantity)
    return joined


def _range(text: str, folded: str, first: Quantity, second: Quantity, patterns: _Patterns) -> Quantity | None:
    ends = (first.low, first.high, second.low, second.high)
    if QuantityKind.NOT_A_QUANTITY in (first.kind, second.kind) or None in ends or second.start - first.end > _FAR:
        return None
    if first.kind not in (second.kind, QuantityKind.COUNT) or (first.unit and first.unit != second.unit):
        return None
    opener = patterns.between.search(folded, max(0, first.start - _LOOK_BACK), first.start)
    between = opener is not None and patterns.between_gap.fullmatch(folded, first.end, second.start)
    adjacent = patterns.adjacent.fullmatch(folded, first.end, second.start)
    from_before = patterns.from_.search(folded, max(0, first.start - _LOOK_BACK), first.start)
    if not between and (not adjacent or from_before):
        return None
    low, high = _same_scale(first, second)
    if not low < high:
        return None
    start = opener.start() if between and opener else first.start
    return replace(
        second, start=start, end=second.end, text=text[start : second.end], low=low, high=high, change=None,
        approximate=first.approximate or second.approximate,
    )  # fmt: skip


def _same_scale(first: Quantity, second: Quantity) -> tuple[Decimal, Decimal]:
    """Give the ends of "2 to 3 million" and "20-30 %" in the unit and scale of the second."""
    low, high = first.low or Decimal(0), second.high or Decimal(0)
    if second.kind == QuantityKind.SHARE and first.kind == QuantityKind.COUNT:
        return plain_share(low / 100), high
    scaled = high >= _THOUSAND > low and re.search(r"[0-9][^\W\d_ ]|[0-9] [^\W\d_]", second.text) is not None
    return (plain(low * Decimal(10) ** (high.adjusted() // 3 * 3)) if scaled else low), high


def join_changes(text: str, folded: str, found: list[Quantity], language: str) -> list[Quantity]:
    """Put a change quantity before each pair that is read "from a to b"."""
    patterns, whole, skip = _patterns(language), list[Quantity](), -1
    moves = patterns.moves.search(folded) is not None or patterns.now.search(folded) is not None
    for number, first in enumerate(found):
        end = _other_end(found, number) if number != skip else None
        change = _change(text, folded, first, found[end], patterns, moves=moves) if end is not None else None
        if change is None or end is None:
            whole.append(first)
            continue
        of, unit = first.of or found[end].of, first.unit or found[end].unit
        found[end] = replace(found[end], of=found[end].of or first.of)
        whole += [replace(change, of=of, unit=unit), replace(first, of=of)]
        skip = end
    return whole


def _other_end(found: list[Quantity], number: int) -> int | None:
    """Give the place of the next figure that measures something: one year may stand between ("in 2021 to")."""
    near = range(number + 1, min(number + 3, len(found)))
    return next((place for place in near if found[place].kind != QuantityKind.NOT_A_QUANTITY), None)


def _change(
    text: str, folded: str, first: Quantity, second: Quantity, patterns: _Patterns, *, moves: bool
) -> Quantity | None:
    if QuantityKind.NOT_A_QUANTITY in (first.kind, second.kind) or second.start - first.end > _FAR:
        return None
    if first.unit and second.unit and first.unit != second.unit:
        return None
    opener = patterns.from_.search(folded, max(0, first.start - _LOOK_BACK), first.start)
    to = patterns.to.search(folded, first.end, second.start)
    if opener is None or to is None or patterns.stops.search(folded, first.end, second.start):
        return None
    from_, to_ = middle(first), middle(second)
    if from_ is None or to_ is None or (from_ < to_ and not moves):
        return None
    direction = Direction.UP if to_ > from_ else Direction.DOWN if to_ < from_ else Direction.NONE
    return Quantity(
        start=opener.start(), end=second.end, text=text[opener.start() : second.end], low=None, high=None,
        kind=QuantityKind.CHANGE, approximate=first.approximate or second.approximate,
        change=Change(from_=from_, to=to_, direction=direction),
    )  # fmt: skip


def middle(quantity: Quantity) -> Decimal | None:
    """Give the figure as written: both bounds of an approximate figure lie evenly about it."""
    if quantity.low is None or quantity.high is None:
        return quantity.low if quantity.low is not None else quantity.high
    return plain((quantity.low + quantity.high) / 2)
