"""What was read, in words: the line that ``claimcheck read`` prints for each quantity and each date."""

from datetime import date
from decimal import Decimal

from claimcheck.records import Change, Direction, Period, Quantity, QuantityKind, fold_space
from claimcheck.text.dates.days import day_in_words, days_in_words

__all__ = ["heading", "period_words", "quantity_words", "unit_words", "write_number"]

_HUNDRED = 100
_REACH = 40  # characters between a figure and the noun it counts ("a quarter of all the")
_DIRECTIONS = {Direction.UP: "rising", Direction.DOWN: "falling", Direction.NONE: "unchanged"}
_SORTS = {QuantityKind.MEASURE: "figure", QuantityKind.MONEY: "amount"}
_IRREGULAR = {"foot": "feet", "inch": "inches", "hertz": "hertz", "century": "centuries"}
_WRITTEN = {"celsius": "Celsius", "fahrenheit": "Fahrenheit"}


def write_number(value: Decimal) -> str:
    """Give a figure with commas between thousands and no trailing zeros.

    >>> write_number(Decimal("2500")), write_number(Decimal("0.50"))
    ('2,500', '0.5')
    """
    return f"{value:,f}".rstrip("0").rstrip(".") if "." in f"{value:f}" else f"{value:,f}"


def quantity_words(quantity: Quantity) -> str:
    """Give a quantity as a person would say what it stands for.

    >>> low = Quantity(start=0, end=16, text="more than 10,000", low=Decimal(10000), high=None, low_open=True)
    >>> quantity_words(low)
    'over 10,000, exact count'
    """
    if quantity.kind == QuantityKind.NOT_A_QUANTITY:
        return ", ".join(filter(None, ("no quantity", quantity.assumed)))
    parts = (_amount(quantity), _kind(quantity), _direction(quantity), quantity.assumed)
    return ", ".join(filter(None, parts))


def period_words(period: Period) -> str:
    """Give a period's days in words, with what was assumed.

    >>> period_words(Period(start=0, end=0, text="", first=None, last=None, assumed="the article has no date"))
    'unresolved, the article has no date'
    """
    days = _days(period.first, period.last)
    return ", ".join(filter(None, (f"deadline {days}" if period.deadline else days, period.assumed)))


def _days(first: date | None, last: date | None) -> str:
    if first and last:
        return days_in_words(first, last)
    if first:
        return f"since {day_in_words(first)}"
    return f"until {day_in_words(last)}" if last else "unresolved"


def _amount(quantity: Quantity) -> str:
    if quantity.kind == QuantityKind.CHANGE and quantity.change:
        return _from_to(quantity.change, quantity.unit)
    rate = f" per {quantity.per.replace('_', ' ')}" if quantity.per else ""
    low, high = quantity.low, quantity.high
    if low is not None and high is not None:
        if low == high:
            return _value(low, quantity) + rate
        return f"{_bare(low, quantity)} to {_value(high, quantity)}{rate}"
    if low is not None:
        return f"{'over' if quantity.low_open else 'at least'} {_value(low, quantity)}{rate}"
    if high is not None:
        return f"{'under' if quantity.high_open else 'at most'} {_value(high, quantity)}{rate}"
    return "no figure"


def _from_to(change: Change, unit: str) -> str:
    ends = [
        f"{word} {write_number(value)}" for word, value in (("from", change.from_), ("to", change.to))
        if value is not None
    ]  # fmt: skip
    return " ".join([*ends, unit_words(unit, plural=True)]).strip() or "a change without figures"


def _value(value: Decimal, quantity: Quantity) -> str:
    """Give a value with its unit: a share as a percentage, a rank and a multiple by their own words."""
    written = _bare(value, quantity)
    if quantity.kind == QuantityKind.SHARE:
        return f"{written} %"
    if quantity.kind == QuantityKind.MULTIPLE:
        return f"{written} times"
    if quantity.kind == QuantityKind.RANK:
        return f"number {written}"
    unit = quantity.unit if quantity.kind == QuantityKind.MONEY else unit_words(quantity.unit, plural=abs(value) != 1)
    return f"{written} {unit}".strip()


def _bare(value: Decimal, quantity: Quantity) -> str:
    if quantity.kind != QuantityKind.SHARE:
        return write_number(value)
    return write_number(round(value * _HUNDRED, 4))


def unit_words(unit: str, *, plural: bool) -> str:
    """Give a unit's name in words: "kilometre_per_hour" is "kilometres per hour"."""
    words = [_WRITTEN.get(word, word) for word in unit.split("_")]
    if not unit or not plural:
        return " ".join(words)
    place = words.index("per") - 1 if "per" in words else 0 if words[0] == "degree" else len(words) - 1
    words[place] = _IRREGULAR.get(words[place], words[place] + "s")
    return " ".join(words)


def _kind(quantity: Quantity) -> str:
    return f"{'approximate' if quantity.approximate else 'exact'} {_SORTS.get(quantity.kind, quantity.kind.value)}"


def _direction(quantity: Quantity) -> str:
    return _DIRECTIONS[quantity.change.direction] if quantity.change else ""


def heading(quantity: Quantity, text: str) -> str:
    """Give the words of ``text`` that a quantity was read from, up to the end of what it counts."""
    counted = text.find(quantity.of, quantity.end, quantity.end + _REACH + len(quantity.of)) if quantity.of else -1
    return fold_space(text[quantity.start : counted + len(quantity.of)] if counted >= 0 else quantity.text)
