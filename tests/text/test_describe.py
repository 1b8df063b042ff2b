"""Quantities and dates in words."""

from datetime import date
from decimal import Decimal

import pytest

from claimcheck.records import Change, Direction, Period, Quantity, QuantityKind
from claimcheck.text.describe import heading, period_words, quantity_words, unit_words
from claimcheck.text.quantities import read_quantities


def quantity(low: str | None, high: str | None, **more: object) -> Quantity:
    ends = (Decimal(low) if low else None, Decimal(high) if high else None)
    return Quantity(start=0, end=1, text="x", low=ends[0], high=ends[1], **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (quantity("10000", None, low_open=True), "over 10,000, exact count"),
        (quantity("5", None), "at least 5, exact count"),
        (quantity(None, "10", high_open=True), "under 10, exact count"),
        (quantity(None, "10"), "at most 10, exact count"),
        (quantity("9000", "11000", approximate=True), "9,000 to 11,000, approximate count"),
        (quantity("0.25", "0.25", kind=QuantityKind.SHARE), "25 %, exact share"),
        (quantity("2", "2", kind=QuantityKind.MULTIPLE), "2 times, exact multiple"),
        (quantity("3", "3", kind=QuantityKind.RANK), "number 3, exact rank"),
        (quantity("12", "12", kind=QuantityKind.MONEY, unit="EUR", per="tonne"), "12 EUR per tonne, exact amount"),
        (quantity("1", "1", kind=QuantityKind.MEASURE, unit="foot"), "1 foot, exact figure"),
        (quantity("6", "6", kind=QuantityKind.MEASURE, unit="foot"), "6 feet, exact figure"),
        (quantity("737", "737", kind=QuantityKind.NOT_A_QUANTITY), "no quantity"),
    ],
)
def test_a_quantity_in_words(given: Quantity, words: str) -> None:
    assert quantity_words(given) == words


def test_a_change_names_its_ends_and_its_direction() -> None:
    both = Change(from_=Decimal(500), to=Decimal(4000), direction=Direction.UP)
    assert quantity_words(quantity(None, None, kind=QuantityKind.CHANGE, change=both)) == (
        "from 500 to 4,000, exact change, rising"
    )
    bare = Change(direction=Direction.DOWN)
    assert "a change without figures" in quantity_words(quantity(None, None, kind=QuantityKind.CHANGE, change=bare))


def test_what_was_assumed_is_said() -> None:
    assert quantity_words(quantity("5", "5", assumed="',' read as a mark")).endswith(", ',' read as a mark")


@pytest.mark.parametrize(
    ("unit", "plural"),
    [
        ("kilometre_per_hour", "kilometres per hour"), ("square_kilometre", "square kilometres"),
        ("degree_celsius", "degrees Celsius"), ("inch", "inches"), ("percentage_point", "percentage points"),
    ],
)  # fmt: skip
def test_a_unit_is_named_in_the_plural(unit: str, plural: str) -> None:
    assert unit_words(unit, plural=True) == plural


def test_a_period_without_days_is_unresolved() -> None:
    period = Period(start=0, end=1, text="x", first=None, last=None, assumed="the article has no date")
    assert period_words(period) == "unresolved, the article has no date"


def test_a_deadline_is_said() -> None:
    day = date(2021, 5, 1)
    assert period_words(Period(start=0, end=1, text="x", first=day, last=day, deadline=True)).startswith("deadline ")


def test_the_heading_holds_what_is_counted_as_written() -> None:
    text = "Plus de 10 000\u00a0soldats de l’OTAN sont là, dont un quart d’entre eux"
    headings = [heading(found, text) for found in read_quantities(text, "fr")]
    assert headings[0] == "Plus de 10 000 soldats de l’OTAN"
