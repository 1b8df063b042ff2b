"""Quantities in running text: numerals with their bounds, units, ranges and changes, as intervals with exact spans."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from claimcheck.records import Period, Quantity, QuantityKind, shift
from claimcheck.text.ages import decade_of_age
from claimcheck.text.before import Before, tokens_before
from claimcheck.text.bounds import Interval, bound_after, bound_before, interval, is_passed
from claimcheck.text.changes import bare_changes, carry_on, change_after, change_before, counted_change, join_changes
from claimcheck.text.counted import read_counted, read_counted_in
from claimcheck.text.fold import fold, is_in_capitals
from claimcheck.text.not_quantities import Other, code_at, goes_on, is_a_year, other_than_a_quantity
from claimcheck.text.numerals import Numeral, find_numerals, plain
from claimcheck.text.periodic import periodic
from claimcheck.text.periods import read_periods
from claimcheck.text.ranges import join_from_to, join_ranges
from claimcheck.text.restated import carry_over
from claimcheck.text.tolerance import BOUNDS, Bound, said
from claimcheck.text.units import Measured, measure, per_unit
from claimcheck.text.words import words_for

__all__ = ["read_quantities"]

_MANY = 2


def read_quantities(
    text: str, language: str, start: int = 0, end: int | None = None, periods: Sequence[Period] | None = None
) -> tuple[Quantity, ...]:
    """Give the quantities of ``text[start:end]`` in order; numbers that measure nothing have kind not-a-quantity.

    ``periods`` are the dates already read there (they are read again when not given): their figures are no quantities.
    From–to changes come as a quantity of kind change before the two quantities at its ends; so does a word of change
    without a figure, with no value but its direction.

    >>> [(q.text, str(q.low), q.low_open) for q in read_quantities("Plus de 10 000 soldats", "fr")]
    [('Plus de 10 000', '10000', True)]
    """
    part = text[start:end]
    folded = fold(part)
    dates = read_periods(part, language) if periods is None else [shift(period, -start) for period in periods]
    read = _Reader(part, folded, language, dates).read()
    read = carry_on(part, folded, join_ranges(part, folded, read, language), language)
    read = join_changes(part, folded, read, language)
    read = carry_over(folded, join_from_to(part, folded, read, language), language)
    bare = list(bare_changes(part, folded, read, language))
    whole = sorted([*read, *bare], key=lambda quantity: quantity.start) if bare else read
    return tuple(shift(quantity, start) for quantity in whole)


@cache
def _of_words(language: str) -> re.Pattern[str]:
    return re.compile(rf" {words_for(language).numbers.of}(?: |(?<='))")


@cache
def _halved(language: str) -> re.Pattern[str]:
    return re.compile(rf" (?:{words_for(language).units.halved})(?= )")


@cache
def _ordinal(language: str) -> re.Pattern[str]:
    return re.compile(rf"{words_for(language).numbers.ordinal_marks}(?!\w)")


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the figures of one text, one by one."""

    text: str
    folded: str
    language: str
    dates: Sequence[Period]

    def read(self) -> list[Quantity]:
        found: list[Quantity] = []
        ends, floor = [date.end for date in self.dates], 0
        for numeral in find_numerals(self.text, self.language):
            if numeral.start < floor:
                continue
            place = bisect_left(ends, numeral.start + 1)
            dated = place < len(ends) and self.dates[place].start < numeral.end
            one = self._one(numeral, floor, dated=dated)
            if one is None:
                continue
            if found and _is_bare(one, numeral) and goes_on(self.folded, found[-1], one, self.language):
                one = self._other(numeral, Other(numeral.start, numeral.end, found[-1].assumed))
            found.append(one)
            floor = one.end
        return found

    def _one(self, numeral: Numeral, floor: int, *, dated: bool) -> Quantity | None:
        before = tokens_before(self.folded, numeral.start, floor)
        decade = decade_of_age(self.folded, numeral, self.language) if numeral.code else None
        if decade is not None:
            return self._ages(numeral, decade)
        code = code_at(self.text, self.folded, numeral, before, self.language)
        if code is not None:
            return self._other(numeral, code)
        if dated:
            return None if numeral.one_unit else self._other(numeral, Other(numeral.start, numeral.end, "a date"))
        measured = measure(self.folded, numeral, self.language, self.text)
        if measured.start < floor:  # "5 k$7": the sign is the first figure's
            measured = replace(measured, start=numeral.start, unit="", kind=QuantityKind.COUNT)
        what = other_than_a_quantity(self.text, self.folded, numeral, measured, before, self.language)
        if what:
            return self._other(numeral, Other(numeral.start, numeral.end, what))
        if measured.start != numeral.start:
            before = tokens_before(self.folded, measured.start, floor)
        return self._quantity(numeral, measured, before)

    def _ages(self, numeral: Numeral, decade: int) -> Quantity:
        """Give the ages of "in her 20s": from twenty to below thirty."""
        return Quantity(
            start=numeral.start, end=numeral.end, text=self.text[numeral.start : numeral.end], low=Decimal(decade),
            high=Decimal(decade + 10), high_open=True, kind=QuantityKind.MEASURE, unit="year_of_age",
        )  # fmt: skip

    def _other(self, numeral: Numeral, other: Other) -> Quantity:
        """Give something that is no quantity, with its value where it is one figure."""
        value = None if numeral.code or other.end > numeral.end else plain(numeral.value)
        return Quantity(
            start=other.start, end=other.end, text=self.text[other.start : other.end], low=value, high=value,
            kind=QuantityKind.NOT_A_QUANTITY, assumed=other.what,
        )  # fmt: skip

    def _quantity(self, numeral: Numeral, measured: Measured, before: Before) -> Quantity | None:
        folded, language, kind = self.folded, self.language, self._kind(numeral, measured)
        taken, name = bound_before(before, language, kind)
        start = before.starts[-taken] if taken else measured.start
        if taken and start and folded[start - 1].isdigit():  # "20~100": the sign joins two figures
            start, taken, name = measured.start, 0, ""
        end, name = self._bound_after(measured.end, name)
        if not name and is_passed(folded, before, end, language):
            name = "over"
        if kind == QuantityKind.COUNT and not name and is_a_year(folded, numeral, language):
            return self._other(numeral, Other(numeral.start, numeral.end, "a year"))
        if kind == QuantityKind.COUNT and measured.value == 1 and BOUNDS.get(name, Bound()).approximate:
            start, taken, name = measured.start, 0, ""  # "walked around one defender"
        if numeral.one_unit and measured.value == 1 and (not name or kind == QuantityKind.COUNT):
            return None
        ends, reason = _ends(numeral, measured, name)
        read = Quantity(
            start=start, end=end, text=self.text[start:end], low=ends.low, high=ends.high, low_open=ends.low_open,
            high_open=ends.high_open, approximate=ends.approximate, kind=kind, unit=measured.unit,
            of=self._counted(numeral, measured, end, kind),
            per=self._per(start, measured.end, kind),
            assumed="; ".join(filter(None, (numeral.assumed, measured.assumed, reason))),
        )  # fmt: skip
        return self._changed(read, before, taken)

    def _bound_after(self, end: int, name: str) -> tuple[int, str]:
        """Give the end of the bound after a figure and its name; one word with a capital is a name's: "the 737 MAX"."""
        stop, found = bound_after(self.folded, end, name, self.language)
        word = self.text[end:stop].strip()
        return (end, name) if word.isalpha() and word[0].isupper() and not is_in_capitals(self.text) else (stop, found)

    def _changed(self, read: Quantity, before: Before, taken: int) -> Quantity:
        """Give the figure with the change that the words around it say."""
        change = change_before(before, taken, read, self.folded, self.language)
        if change is not None:
            return replace(read, change=change)
        if read.kind == QuantityKind.COUNT:
            return counted_change(self.folded, read, self.language)
        if read.kind in (QuantityKind.NOT_A_QUANTITY, QuantityKind.RANK):
            return read
        change = change_after(self.folded, read, self.language)
        return replace(read, change=change, of="") if change else read

    def _kind(self, numeral: Numeral, measured: Measured) -> QuantityKind:
        if measured.kind != QuantityKind.COUNT:
            return measured.kind
        if numeral.ordinal or (numeral.digits and _ordinal(self.language).match(self.folded, numeral.end)):
            return QuantityKind.RANK
        return QuantityKind.MULTIPLE if numeral.multiple else QuantityKind.COUNT

    def _per(self, start: int, end: int, kind: QuantityKind) -> str:
        """Give what a figure is for each of; a rank and a factor are for none."""
        if kind in (QuantityKind.RANK, QuantityKind.MULTIPLE):
            return ""
        return per_unit(self.folded, end, self.language) or periodic(self.folded, start, end, kind, self.language)

    def _counted(self, numeral: Numeral, measured: Measured, end: int, kind: QuantityKind) -> str:
        """Give what is counted: of a ratio, the noun between its figures, or the plural after them."""
        if numeral.named:
            return self.text[slice(*numeral.named)]
        if numeral.whole:
            return self._of(numeral.whole, kind, many=True)
        if numeral.part and kind == QuantityKind.SHARE:
            return read_counted_in(self.folded, self.text, numeral.end, self.language, many=numeral.part > 1)
        halved = _halved(self.language).match(self.folded, end) if numeral.fraction and not numeral.part else None
        if halved and kind == QuantityKind.SHARE:  # "half the country"
            return read_counted(self.folded, self.text, halved.end(), len(self.text), self.language)
        many, start = _is_many(measured, kind), measured.end
        of = self._of(end, kind, many=many)  # after the bound that follows a figure, or between the two
        return of if of or start == end or self.folded[start] != " " else self._of(start, kind, many=many)

    def _of(self, end: int, kind: QuantityKind, *, many: bool | None) -> str:
        """Give what is counted; a share only of what a word links to it: "30 % of women", not "30 % in May"."""
        if kind not in (QuantityKind.COUNT, QuantityKind.SHARE):
            return ""
        if kind == QuantityKind.SHARE and _of_words(self.language).match(self.folded, end) is None:
            return ""
        return read_counted(self.folded, self.text, end, len(self.text), self.language, many=many)


def _is_many(measured: Measured, kind: QuantityKind) -> bool | None:
    """Tell two and more things from one; of a share or a broken number there is neither."""
    if kind != QuantityKind.COUNT:
        return None
    return True if abs(measured.value) >= _MANY else False if measured.value == 1 else None


def _is_bare(quantity: Quantity, numeral: Numeral) -> bool:
    """Tell a figure with nothing to it, not even what it counts."""
    return quantity.kind == QuantityKind.COUNT and numeral.digits and not quantity.of and quantity.text.isdigit()


def _ends(numeral: Numeral, measured: Measured, name: str) -> tuple[Interval, str]:
    """Give the interval of a figure and what it assumes; a round word (a dozen) is about its value.

    A vague word ("several hundred") has its own ends.
    """
    fraction, name = numeral.fraction or numeral.collective, name or ("about" if numeral.collective else "")
    if name not in {"", "about"} or (numeral.low is None and numeral.high is None):
        return interval(measured.value, name, fraction=fraction), said(name, measured.value, fraction=fraction)
    base = measured.value / numeral.value if numeral.value else Decimal(1)
    low, high = (None if end is None else plain(end * base) for end in (numeral.low, numeral.high))
    if base < 0:  # "minus dozens"
        low, high = high, low
    return Interval(low, high, approximate=True), ""
