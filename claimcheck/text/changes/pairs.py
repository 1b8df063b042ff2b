"""Pairs of figures from one value to another: "from a to b", "b, up from a", "b, against a a year earlier"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from claimcheck.records import Change, Direction, Quantity, QuantityKind
from claimcheck.text.bounds import is_bound, middle
from claimcheck.text.same_scale import in_terms_of
from claimcheck.text.words import words_for

__all__ = ["join_changes"]

_FAR = 45  # characters between the ends of a change
_LOOK_BACK = 24
_CONTEXT = 60  # characters around a pair in which its verb of change stands
_MEASURED = (QuantityKind.SHARE, QuantityKind.MONEY, QuantityKind.MEASURE)
_MOST_TIMES = 20  # as many times as a figure rises from one end of a change to the other
_MARK = re.compile(r"[.;:!?]")


@dataclass(frozen=True, slots=True)
class _Patterns:
    from_: re.Pattern[str]
    to: re.Pattern[str]
    from_between: re.Pattern[str]
    against: re.Pattern[str]
    compared: re.Pattern[str]
    earlier: re.Pattern[str]
    contests: re.Pattern[str]
    stops: re.Pattern[str]
    moves: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    bounds, words = words_for(language).bounds, words_for(language).changes
    the, moves = bounds.range_articles, "|".join((*bounds.ups, *bounds.downs)) or "(?!)"
    return _Patterns(
        from_=re.compile(rf"(?<!\w){bounds.range_from} ?{the}?$"),
        to=re.compile(rf"(?:^|[\s%€$£]){bounds.range_to} {the}?$"),
        from_between=re.compile(rf"(?: [^\W\d_]+){{0,4}},? {bounds.range_from} ?{the}?"),
        against=re.compile(rf"(?<!\w){words.against} {the}?$"),
        compared=re.compile(rf"(?<!\w){words.compared} {the}?$"),
        earlier=re.compile(rf"(?: [^\W\d_]+){{0,2}} (?:{words.earlier})(?!\w)"),
        contests=re.compile(words.contests),
        stops=re.compile(rf"[.,;:!?](?![0-9])|[()]|(?<!\w){bounds.other_thing}(?!\w)"),
        moves=re.compile(rf"(?<!\w)(?:{moves})|{words.now}"),
    )


def join_changes(text: str, folded: str, found: Sequence[Quantity], language: str) -> list[Quantity]:
    """Put a change quantity before each pair that is read "from a to b", "to b from a" or "b, up from a"."""
    patterns, whole, skip = _patterns(language), list[Quantity](), -1
    rest = list(found)
    for number, one in enumerate(rest):
        first = one
        end = _other_end(rest, number) if number != skip else None
        dated = end is not None and end > number + 1
        first = in_terms_of(one, rest[end], language) if end is not None else one
        change = _change(text, folded, first, rest[end], patterns, dated=dated) if end is not None else None
        if change is None or end is None:
            whole.append(one)
            continue
        of, unit = first.of or rest[end].of, first.unit or rest[end].unit
        rest[end] = replace(rest[end], of=rest[end].of or first.of)
        by = first.change is not None and first.change.to is None  # the end of a pair is no amount of change
        whole += [replace(change, of=of, unit=unit), replace(first, of=of, change=None if by else first.change)]
        skip = end
    return whole


def _other_end(found: Sequence[Quantity], number: int) -> int | None:
    """Give the place of the next figure that measures something: one year may stand between ("in 2021 to")."""
    near = range(number + 1, min(number + 3, len(found)))
    return next((place for place in near if found[place].kind != QuantityKind.NOT_A_QUANTITY), None)


def _change(
    text: str, folded: str, first: Quantity, second: Quantity, patterns: _Patterns, *, dated: bool
) -> Quantity | None:
    if first.kind == QuantityKind.NOT_A_QUANTITY or second.start - first.end > _FAR:
        return None
    if first.kind not in (second.kind, QuantityKind.COUNT) or (
        first.unit and second.unit and first.unit != second.unit
    ):
        return None
    values = _from_to(folded, first, second, patterns, dated=dated) or _to_from(folded, first, second, patterns)
    if values is None:
        return None
    start, from_, to = values
    if from_ is None or to is None:
        return None
    direction = Direction.UP if to > from_ else Direction.DOWN if to < from_ else Direction.NONE
    return Quantity(
        start=start, end=second.end, text=text[start : second.end], low=None, high=None, kind=QuantityKind.CHANGE,
        approximate=first.approximate or second.approximate, assumed=first.assumed,
        change=Change(from_=from_, to=to, direction=direction),
    )  # fmt: skip


_Values = tuple[int, Decimal | None, Decimal | None]


def _from_to(folded: str, first: Quantity, second: Quantity, patterns: _Patterns, *, dated: bool) -> _Values | None:
    """Read "from 500 to 4,000": upwards only with a word of change near or a date between, else it is a range."""
    opener = patterns.from_.search(folded, max(0, first.start - _LOOK_BACK), first.start)
    to = patterns.to.search(folded, first.end, second.start)
    if opener is None or to is None or patterns.stops.search(folded, first.end, second.start):
        return None
    from_, to_ = middle(first), middle(second)
    if (
        from_ is None
        or to_ is None
        or _goes_against(first, from_, to_)
        or (from_ <= to_ and not dated and not _moves(folded, opener.start(), second.end, patterns))
    ):
        return None
    return opener.start(), from_, to_


def _goes_against(first: Quantity, from_: Decimal, to: Decimal) -> bool:
    """Tell "a baissé de 2 euros à 30 euros", by how much and to what.

    The figures go another way than the word, or much too far: "a augmenté de 14 cents à 78,40 dollars".
    """
    way = first.change.direction if first.change is not None else Direction.NONE
    if way == Direction.UP:
        return to < from_ or (from_ > 0 and to > _MOST_TIMES * from_)
    return way == Direction.DOWN and to > from_


def _moves(folded: str, start: int, end: int, patterns: _Patterns) -> bool:
    """Tell whether a word of change stands in the same sentence as a pair, near it."""
    opening = max(folded.rfind(". ", max(0, start - _CONTEXT), start), 0, start - _CONTEXT)
    stop = folded.find(". ", end, end + _CONTEXT)
    return patterns.moves.search(folded, opening, stop if stop >= 0 else end + _CONTEXT) is not None


def _to_from(folded: str, first: Quantity, second: Quantity, patterns: _Patterns) -> _Values | None:
    """Read "rose to 7.4 billion from 6.8 billion" and "78 %, up from 50 %"."""
    against = patterns.against.search(folded, first.end, second.start)
    if against is not None and _MARK.search(folded, first.end, against.start()) is None:
        return first.start, middle(second), middle(first)
    to = first.change is not None and first.change.to is not None
    to = to or (first.kind in _MEASURED and _is_reached(folded, first, patterns))
    if to and patterns.from_between.fullmatch(folded, first.end, second.start):
        return first.start, middle(second), middle(first)
    if _is_compared(folded, first, second, patterns, reached=to):
        return first.start, middle(second), middle(first)
    return None


def _is_one(quantity: Quantity) -> bool:
    """Tell one figure, be it approximate, from a bound and a range."""
    return quantity.low == quantity.high or (quantity.approximate and not is_bound(quantity))


def _is_reached(folded: str, first: Quantity, patterns: _Patterns) -> bool:
    """Tell "raised its stake to 30 %" by the link alone: which way it went the figures say."""
    return (
        first.change is None and patterns.to.search(folded, max(0, first.start - _LOOK_BACK), first.start) is not None
    )


def _is_compared(folded: str, first: Quantity, second: Quantity, patterns: _Patterns, *, reached: bool) -> bool:
    """Tell "slowed to 2.3 %, against 3.1 % in January" from a vote of 52 % against 48 %.

    The first is a level reached, or the second is said to be of an earlier time; both count the same.
    """
    if (first.change is not None and not reached) or second.change is not None:
        return False
    if not (_is_one(first) and _is_one(second)) or first.kind != second.kind:
        return False
    if first.of and second.of and first.of.casefold() != second.of.casefold():
        return False
    compared = patterns.compared.search(folded, first.end, second.start)
    if compared is None or _MARK.search(folded, first.end, compared.start()):
        return False
    if patterns.contests.search(folded, max(0, first.start - _CONTEXT), second.end + _CONTEXT):
        return False
    return reached or patterns.earlier.match(folded, second.end) is not None
