"""Figures in two units of one dimension."""

from decimal import Decimal

import pytest

from claimcheck.judge.compare import Outcome, compare
from claimcheck.judge.units import in_one_unit, same_dimension
from claimcheck.records import Quantity, QuantityKind


def measure(value: str, unit: str, kind: QuantityKind = QuantityKind.MEASURE) -> Quantity:
    return Quantity(start=0, end=1, text="x", low=Decimal(value), high=Decimal(value), kind=kind, unit=unit)


@pytest.mark.parametrize(
    ("claim", "evidence", "outcome"),
    [
        (measure("85", "mile_per_hour"), measure("135", "kilometre_per_hour"), Outcome.AGREES),
        (measure("2", "tonne"), measure("2000", "kilogram"), Outcome.AGREES),
        (measure("12", "mile"), measure("40", "kilometre"), Outcome.DIFFERS),
        (measure("12", "mile"), measure("13", "mile"), Outcome.DIFFERS),
        (measure("20", "year_of_age"), measure("20", "year", QuantityKind.DURATION), Outcome.AGREES),
    ],
)
def test_converted_figures_compare_as_rounded_ones(claim: Quantity, evidence: Quantity, outcome: Outcome) -> None:
    assert same_dimension(claim, evidence)
    assert compare(*in_one_unit(claim, evidence)) == outcome


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (measure("12", "USD", QuantityKind.MONEY), measure("12", "EUR", QuantityKind.MONEY)),
        (measure("12", "kilometre"), measure("12", "tonne")),
        (measure("12", "kilometre"), measure("12", "", QuantityKind.COUNT)),
        (measure("12", "percentage_point"), measure("12", "year", QuantityKind.DURATION)),
    ],
)
def test_money_and_other_dimensions_never_compare(claim: Quantity, evidence: Quantity) -> None:
    assert not same_dimension(claim, evidence)


def test_a_bound_keeps_its_open_end() -> None:
    over = Quantity(start=0, end=1, text="x", low=Decimal(10), high=None, low_open=True, unit="mile")
    _, converted = in_one_unit(measure("10", "kilometre"), over)
    assert converted.high is None
    assert converted.low is not None
    assert converted.low > 16
    assert converted.unit == "kilometre"
