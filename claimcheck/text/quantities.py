"""Quantities in running text: numerals with their bounds, units, ranges and changes, as intervals with exact spans."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from claimcheck.records import Change, Direction, Period, Quantity, QuantityKind, shift
from claimcheck.text.counted import read_counted
from claimcheck.text.fold import fold
from claimcheck.text.numerals import Numeral, find_numerals, plain
from claimcheck.text.periods import read_periods
from claimcheck.text.tolerance import about
from claimcheck.text.words import Words, words_for

__all__ = ["read_quantities"]

_PERCENT = re.compile(r" ?(?:%|pour cent|per ?cent|p\. ?100)(?!\w)")
_SYMBOL_BEFORE = re.compile(r"(?:us\$|ca\$|[$€£])\s?$")
_MONEY_SCALE = re.compile(r" ?(?P<scale>md|mds|m|k)?(?P<symbol>[€$£])")
_MONEY_SCALES = {"md": 10**9, "mds": 10**9, "m": 10**6, "k": 10**3}
_NOT_AFTER = re.compile(r"(?:er|ère|e|è|ème|ᵉ|nd|st|rd|th|h\d{0,2}|g|x)(?!\w)|[:h]\d\d")
_CLOCK = re.compile(r" ?(?:a\.m|p\.m|am\b|pm\b|heures? du (?:matin|soir))")
_NUMBERED = re.compile(
    r"(?:n°|no\.|numéro|number|article|art\.|page|p\.|chapitre|chapter|section|figure|rn|boeing|airbus|route) ?$"
)
_DURATIONS = {"year", "month", "week", "day", "hour", "minute", "second"}
_LINK = re.compile(r" ?(?:(?:de|of) |d')")
_FAR = 45
_THOUSAND = Decimal(1000)


def read_quantities(
    text: str, language: str, start: int = 0, end: int | None = None, periods: Sequence[Period] | None = None
) -> tuple[Quantity, ...]:
    """Give the quantities of ``text[start:end]`` in order; numbers that measure nothing have kind not-a-quantity.

    ``periods`` are the dates already read there (they are read again when not given): their figures are no quantities.
    From–to changes come as a quantity of kind change before the two quantities at its ends.

    >>> [(q.text, str(q.low), q.low_open) for q in read_quantities("Plus de 10 000 soldats", "fr")]
    [('Plus de 10 000', '10000', True)]
    """
    words, part = words_for(language), text[start:end]
    folded = fold(part)
    dates = read_periods(part, language) if periods is None else [shift(period, -start) for period in periods]
    single = [_quantity(part, folded, numeral, language, words, dates) for numeral in find_numerals(part, language)]
    read = _with_changes(part, folded, _with_ranges(part, folded, single, words), words)
    return tuple(shift(quantity, start) for quantity in read)


def _quantity(
    text: str, folded: str, numeral: Numeral, language: str, words: Words, dates: Sequence[Period]
) -> Quantity:
    if _measures_nothing(folded, numeral, dates):
        return Quantity(
            start=numeral.start, end=numeral.end, text=text[numeral.start : numeral.end], low=numeral.value,
            high=numeral.value, kind=QuantityKind.NOT_A_QUANTITY,
        )  # fmt: skip
    start, end, value, unit, kind = _unit(folded, numeral, words)
    start, bound = _bound_before(folded, start, words)
    bound = bound or ("about" if numeral.collective else "")
    end, bound = _bound_after(folded, end, bound, words)
    low, high, low_open, high_open = _interval(value, bound, fraction=numeral.fraction or numeral.collective)
    of = (
        read_counted(text, folded, end, len(text), language) if kind in (QuantityKind.COUNT, QuantityKind.SHARE) else ""
    )
    return Quantity(
        start=start, end=end, text=text[start:end], low=low, high=high, low_open=low_open, high_open=high_open,
        approximate=bound == "about", kind=kind, unit=unit, of=of, per=_per(folded, end, words),
        assumed=numeral.assumed, change=_direction(folded, start, words),
    )  # fmt: skip


def _measures_nothing(folded: str, numeral: Numeral, dates: Sequence[Period]) -> bool:
    """Tell years, dates, times, ordinals, numbered things and list marks from quantities."""
    if any(date.start < numeral.end and numeral.start < date.end for date in dates):
        return True
    after, before = folded[numeral.end : numeral.end + 20], folded[max(0, numeral.start - 12) : numeral.start]
    if folded[numeral.start : numeral.end].isdigit() and (_NOT_AFTER.match(after) or _CLOCK.match(after)):
        return True
    if numeral.fraction:
        return False
    return bool(
        _NUMBERED.search(before) or re.match(r"[/:]\d|[-.]\d{2,}[-.]\d", after) or re.search(r"\d[/:]$|^#$", before)
    )


def _unit(folded: str, numeral: Numeral, words: Words) -> tuple[int, int, Decimal, str, QuantityKind]:
    """Give start, end, value, unit and kind with the unit taken in."""
    start, end, value = numeral.start, numeral.end, numeral.value
    if numeral.fraction:
        return start, end, plain_share(value), "", QuantityKind.SHARE
    percent = _PERCENT.match(folded, end)
    if percent:
        return start, percent.end(), plain_share(value / 100), "", QuantityKind.SHARE
    before = _SYMBOL_BEFORE.search(folded[max(0, start - 4) : start])
    if before:
        start -= len(before.group())
        return start, end, value, words.currencies.get(before.group().strip(), "USD"), QuantityKind.MONEY
    money = _MONEY_SCALE.match(folded, end)
    if money:
        value *= _MONEY_SCALES.get(money.group("scale") or "", 1)
        return start, money.end(), plain(value), words.currencies[money.group("symbol")], QuantityKind.MONEY
    return _unit_word(folded, numeral, words)


def _unit_word(folded: str, numeral: Numeral, words: Words) -> tuple[int, int, Decimal, str, QuantityKind]:
    value, start, end = plain(numeral.value), numeral.start, numeral.end
    match = _unit_pattern(words.decimal_mark).match(folded, end)
    if match is None or (match.group("unit") in {"point", "points"} and numeral.digits):
        return start, end, value, "", QuantityKind.COUNT
    name = match.group("unit")
    if name in words.currencies:
        return start, match.end(), value, words.currencies[name], QuantityKind.MONEY
    unit = words.units[name]
    kind = QuantityKind.DURATION if unit in _DURATIONS else QuantityKind.MEASURE
    return start, match.end(), value, unit, kind


@cache
def _unit_pattern(decimal_mark: str) -> re.Pattern[str]:
    words = words_for("fr" if decimal_mark == "," else "en")
    names = sorted({*words.units, *words.currencies}, key=len, reverse=True)
    between = r"(?:prochaine?s? |derni[eè]re?s? |next |last |more |other |consecutive |full |autres )?"
    return re.compile(rf"[ -]?(?:de |d')?{between}(?P<unit>{'|'.join(map(re.escape, names))})(?![\w²³/])")


def _bound_before(folded: str, start: int, words: Words) -> tuple[int, str]:
    before = folded[max(0, start - 30) : start]
    trimmed = (
        re.sub(r"(?:(?<=\W)|^)(?:les?|l'|la|des|the|only|seulement)[ ]?$", "", before.rstrip()).rstrip()
        if before.endswith((" ", "'"))
        else before
    )
    for phrase in sorted(words.bounds, key=len, reverse=True):
        if trimmed.endswith(phrase) and not trimmed[: -len(phrase)][-1:].isalpha():
            return start - len(before) + len(trimmed) - len(phrase), words.bounds[phrase]
    return start, ""


def _bound_after(folded: str, end: int, bound: str, words: Words) -> tuple[int, str]:
    for phrase, meaning in words.bounds_after.items():
        if not bound and folded.startswith(" " + phrase, end) and not folded[end + len(phrase) + 1 :][:1].isalnum():
            return end + len(phrase) + 1, meaning
    return end, bound


def _interval(value: Decimal, bound: str, *, fraction: bool) -> tuple[Decimal | None, Decimal | None, bool, bool]:
    if bound == "over":
        return value, None, True, False
    if bound == "under":
        return None, value, False, True
    if bound == "least":
        return value, None, False, False
    if bound == "most":
        return None, value, False, False
    if bound == "about":
        low, high = about(value, fraction=fraction)
        return plain(low), plain(high), False, False
    return value, value, False, False


def plain_share(value: Decimal) -> Decimal:
    """Give a share with at most twelve decimals: a third has no end.

    >>> str(plain_share(Decimal(1) / 3))
    '0.333333333333'
    """
    return plain(round(value, 12))


def _per(folded: str, end: int, words: Words) -> str:
    match = re.match(
        rf" {words.per} (?P<per>an|mois|jour|semaine|heure|year|month|day|week|hour|habitant|tonne|person)s?\b",
        folded[end : end + 20],
    )
    return match.group("per") if match else ""


def _direction(folded: str, start: int, words: Words) -> Change | None:
    """Give the direction of a change whose verb stands just before: "a baissé de 38 %"."""
    before = folded[max(0, start - _FAR) : start]
    for stems, direction in ((words.ups, Direction.UP), (words.downs, Direction.DOWN)):
        if re.search(rf"(?<!\w)(?:{'|'.join(stems)})\w*(?: \w+)? (?:de|d'|by)\s?$", before):
            return Change(direction=direction)
    return None


def _with_ranges(text: str, folded: str, found: list[Quantity], words: Words) -> list[Quantity]:
    """Join two numbers that are the ends of one range: between a and b, a to b, a or b."""
    joined: list[Quantity] = []
    for quantity in found:
        before = joined[-1] if joined else None
        pair = _range(text, folded, before, quantity, words) if before is not None else None
        if pair is not None:
            joined[-1] = pair
        else:
            joined.append(quantity)
    return joined


def _range(text: str, folded: str, first: Quantity, second: Quantity, words: Words) -> Quantity | None:
    if QuantityKind.NOT_A_QUANTITY in (first.kind, second.kind) or None in (
        first.low,
        second.high,
        first.high,
        second.low,
    ):
        return None
    gap = folded[first.end : second.start]
    opener = re.search(rf"(?<!\w){words.between} (?:les? |the )?$", folded[max(0, first.start - 14) : first.start])
    between = opener is not None and re.fullmatch(rf" (?:[\w%€$]+ )?{words.between_and} (?:les? |the )?", gap)
    adjacent = re.fullmatch(rf" ?{words.alternatives} ?", gap)
    from_before = re.search(rf"(?<!\w){words.range_from} ?$", folded[max(0, first.start - 5) : first.start])
    if not between and (not adjacent or from_before):
        return None
    low, high = _same_scale(first, second)
    if not low < high:
        return None
    start = first.start - len(opener.group()) if between and opener else first.start
    return replace(
        second, start=start, end=second.end, text=text[start : second.end], low=low, high=high, change=None,
        approximate=first.approximate or second.approximate,
    )  # fmt: skip


def _same_scale(first: Quantity, second: Quantity) -> tuple[Decimal, Decimal]:
    """Give the ends of "2 to 3 million" and "20-30 %" in the unit and scale of the second."""
    low, high = first.low or Decimal(0), second.high or Decimal(0)
    if second.kind == QuantityKind.SHARE and first.kind == QuantityKind.COUNT:
        return plain_share(low / 100), high
    scaled = high >= _THOUSAND > low and re.search(r"\d[^\W\d_ ]|\d [^\W\d_]", second.text) is not None
    return (plain(low * Decimal(10) ** (high.adjusted() // 3 * 3)) if scaled else low), high


def _with_changes(text: str, folded: str, found: list[Quantity], words: Words) -> list[Quantity]:
    """Put a change quantity before each pair that is read "from a to b"."""
    whole: list[Quantity] = []
    skip = -1
    for number, first in enumerate(found):
        second = found[number + 1] if number + 1 < len(found) else None
        change = _change(text, folded, first, second, words) if second is not None and number != skip else None
        if change is not None and second is not None:
            found[number + 1] = replace(second, of=second.of or first.of)
            first = replace(first, of=first.of or second.of)  # noqa: PLW2901
            whole.append(replace(change, of=first.of, unit=first.unit or second.unit))
            skip = number + 1
        whole.append(first)
    return whole


def _change(text: str, folded: str, first: Quantity, second: Quantity, words: Words) -> Quantity | None:
    if QuantityKind.NOT_A_QUANTITY in (first.kind, second.kind):
        return None
    if first.unit and second.unit and first.unit != second.unit:
        return None
    opener = re.search(rf"(?<!\w){words.range_from} ?$", folded[max(0, first.start - 5) : first.start])
    gap = folded[first.end : second.start]
    to = re.search(rf"(?:^|\s){words.range_to} (?:les? |the )?$", gap)
    if opener is None or to is None or len(gap) > _FAR or re.search(r"[.;:!?()]|\bet\b|\band\b", gap):
        return None
    from_, to_ = _middle(first), _middle(second)
    if from_ is None or to_ is None:
        return None
    moves = re.search(rf"(?<!\w)(?:{'|'.join((*words.ups, *words.downs))})", folded)
    if from_ < to_ and moves is None and not re.search(words.now, folded):
        return None
    direction = Direction.UP if to_ > from_ else Direction.DOWN if to_ < from_ else Direction.NONE
    begin = first.start - len(opener.group())
    return Quantity(
        start=begin, end=second.end, text=text[begin : second.end], low=None, high=None, kind=QuantityKind.CHANGE,
        approximate=first.approximate or second.approximate, change=Change(from_=from_, to=to_, direction=direction),
    )  # fmt: skip


def _middle(quantity: Quantity) -> Decimal | None:
    """Give the figure as written: both bounds of an approximate figure lie evenly about it."""
    if quantity.low is None or quantity.high is None:
        return quantity.low if quantity.low is not None else quantity.high
    return plain((quantity.low + quantity.high) / 2)
