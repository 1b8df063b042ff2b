"""Quantities in running text: numerals with their bounds, units, ranges and changes, as intervals with exact spans."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from claimcheck.records import Period, Quantity, QuantityKind, shift
from claimcheck.text.counted import read_counted
from claimcheck.text.fold import fold
from claimcheck.text.numerals import Numeral, find_numerals, plain
from claimcheck.text.periods import read_periods
from claimcheck.text.ranges import direction_before, join_changes, join_ranges
from claimcheck.text.terms import is_counted_noun
from claimcheck.text.tolerance import about
from claimcheck.text.units import measure, per_unit
from claimcheck.text.words import Words, words_for

__all__ = ["read_quantities"]

_CODE_AFTER = re.compile(r"(?:g|x)(?!\w)|[:h][0-9][0-9](?![0-9])|[/:][0-9]|[-.][0-9]{2,}[-.][0-9]|-?[^\W\d_]+[0-9]")
_CODE_BEFORE = re.compile(r"[0-9][/:]$|#$")
_LOOK_BACK = 32
_YEARS = range(1900, 2100)
_FOLLOWING = re.compile(r" ([^\W\d_]+)")
_NOTHING = Quantity(start=0, end=0, text="", low=None, high=None, kind=QuantityKind.NOT_A_QUANTITY)


@dataclass(frozen=True, slots=True)
class _Patterns:
    bound_before: re.Pattern[str]
    bound_after: re.Pattern[str]
    ordinal: re.Pattern[str]
    clock: re.Pattern[str]
    clock_before: re.Pattern[str]
    hours: re.Pattern[str]
    numbered: re.Pattern[str]
    of: re.Pattern[str]


def read_quantities(
    text: str, language: str, start: int = 0, end: int | None = None, periods: Sequence[Period] | None = None
) -> tuple[Quantity, ...]:
    """Give the quantities of ``text[start:end]`` in order; numbers that measure nothing have kind not-a-quantity.

    ``periods`` are the dates already read there (they are read again when not given): their figures are no quantities.
    From–to changes come as a quantity of kind change before the two quantities at its ends.

    >>> [(q.text, str(q.low), q.low_open) for q in read_quantities("Plus de 10 000 soldats", "fr")]
    [('Plus de 10 000', '10000', True)]
    """
    part = text[start:end]
    folded = fold(part)
    dates = read_periods(part, language) if periods is None else [shift(period, -start) for period in periods]
    single = _read(part, folded, language, dates)
    read = join_changes(part, folded, join_ranges(part, folded, single, language), language)
    return tuple(shift(quantity, start) for quantity in read)


@cache
def _patterns(language: str) -> _Patterns:
    words = words_for(language)
    opened = rf"(?:{words.bounds.articles} ?)?$"
    return _Patterns(
        bound_before=re.compile(rf"(?<!\w)({_alternatives(words.bounds.bounds)}) ?{opened}"),
        bound_after=re.compile(rf" ({_alternatives(words.bounds.bounds_after)})(?!\w)"),
        ordinal=re.compile(rf"{words.numbers.ordinal_marks}(?!\w)"),
        clock=re.compile(words.bounds.clock),
        clock_before=re.compile(rf"(?<!\w){words.bounds.clock_before} $"),
        hours=re.compile(words.bounds.hours),
        of=re.compile(rf" (?:{words.numbers.of}(?:[ ]|(?<='))|{words.units.links})"),
        numbered=re.compile(rf"(?<!\w){words.bounds.numbered} ?$"),
    )


def _alternatives(phrases: object) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))  # type: ignore[call-overload]


def _read(text: str, folded: str, language: str, dates: Sequence[Period]) -> list[Quantity]:
    ends = [date.end for date in dates]
    found: list[Quantity] = []
    for numeral in find_numerals(text, language):
        place = bisect_left(ends, numeral.start + 1)
        dated = place < len(dates) and dates[place].start < numeral.end
        found.append(_quantity(text, folded, numeral, language, floor=found[-1].end if found else 0, dated=dated))
    return found


def _quantity(text: str, folded: str, numeral: Numeral, language: str, *, floor: int, dated: bool) -> Quantity:
    if dated or _measures_nothing(folded, numeral, _patterns(language)):
        value = None if numeral.code else numeral.value
        written = text[numeral.start : numeral.end]
        return replace(_NOTHING, start=numeral.start, end=numeral.end, text=written, low=value, high=value)
    measured, words = measure(folded, numeral, language), words_for(language)
    start, bound = _bound_before(folded, measured.start, floor, words, language)
    end, bound = _bound_after(folded, measured.end, bound or ("about" if numeral.collective else ""), words, language)
    low, high, low_open, high_open = _interval(measured.value, bound, fraction=numeral.fraction or numeral.collective)
    counts = measured.kind in (QuantityKind.COUNT, QuantityKind.SHARE)
    if measured.kind == QuantityKind.COUNT and not bound and _is_a_year(folded, numeral):
        return replace(_NOTHING, start=start, end=end, text=text[start:end], low=low, high=high)
    return Quantity(
        start=start, end=end, text=text[start:end], low=low, high=high, low_open=low_open, high_open=high_open,
        approximate=bound == "about", kind=measured.kind, unit=measured.unit,
        of=_of(text, folded, end, measured.kind, language) if counts else "", per=per_unit(folded, end, language),
        assumed=numeral.assumed, change=direction_before(folded, start, language),
    )  # fmt: skip


def _measures_nothing(folded: str, numeral: Numeral, patterns: _Patterns) -> bool:
    """Tell times, ordinals, numbered things, codes and list marks from quantities."""
    first, last = max(0, numeral.start - _LOOK_BACK), numeral.end
    if numeral.code:
        return True
    if numeral.fraction:
        return False
    if numeral.digits and (patterns.ordinal.match(folded, last) or patterns.clock.match(folded, last)):
        return True
    if patterns.hours.match(folded, last) and patterns.clock_before.search(folded, first, numeral.start):
        return True
    return bool(
        patterns.numbered.search(folded, first, numeral.start)
        or (numeral.digits and _CODE_AFTER.match(folded, last))
        or _CODE_BEFORE.search(folded, first, numeral.start)
    )


def _of(text: str, folded: str, end: int, kind: QuantityKind, language: str) -> str:
    """Give what is counted; a share is of something only where a word says so ("30 % of women", not "30 % in May")."""
    if kind == QuantityKind.SHARE and _patterns(language).of.match(folded, end) is None:
        return ""
    return read_counted(folded, text, end, len(text), language)


def _is_a_year(folded: str, numeral: Numeral) -> bool:
    """Tell "the 2021 election" from "2000 places": a round figure before a plural, or a noun that figures count."""
    if not numeral.digits or numeral.value not in _YEARS:
        return False
    following = _FOLLOWING.match(folded, numeral.end)
    word = following.group(1) if following else ""
    return not (is_counted_noun(word) or (numeral.value % 100 == 0 and word.endswith("s")))


def _bound_before(folded: str, start: int, floor: int, words: Words, language: str) -> tuple[int, str]:
    match = _patterns(language).bound_before.search(folded, max(floor, start - _LOOK_BACK), start)
    return (match.start(), words.bounds.bounds[match.group(1)]) if match else (start, "")


def _bound_after(folded: str, end: int, bound: str, words: Words, language: str) -> tuple[int, str]:
    match = _patterns(language).bound_after.match(folded, end) if not bound else None
    return (match.end(), words.bounds.bounds_after[match.group(1)]) if match else (end, bound)


def _interval(value: Decimal, bound: str, *, fraction: bool) -> tuple[Decimal | None, Decimal | None, bool, bool]:
    if bound in {"over", "least"}:
        return value, None, bound == "over", False
    if bound in {"under", "most"}:
        return None, value, False, bound == "under"
    if bound == "about":
        low, high = about(value, fraction=fraction)
        return plain(low), plain(high), False, False
    return value, value, False, False
