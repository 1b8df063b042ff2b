"""Figures worked out from a from–to change: each function alone, in English and French."""

from decimal import Decimal

import pytest

from claimcheck.judge.working import WORKINGS, Ends, difference, percent_change, points, restated, times
from claimcheck.records import Change, Direction, Quantity, QuantityKind

UP, DOWN = Change(direction=Direction.UP), Change(direction=Direction.DOWN)


def changed(kind: QuantityKind, change: Change, value: str = "1", **named: str) -> Quantity:
    figure = Decimal(value)
    return Quantity(start=0, end=1, text="x", low=figure, high=figure, kind=kind, change=change, **named)  # type: ignore[arg-type]


def ends(from_: str, to: str, *, shares: bool = False) -> Ends:
    first, last = Decimal(from_), Decimal(to)
    return Ends(from_=first, to=last, low=(first, first), high=(last, last), shares=shares)


def test_percent_change_is_of_where_it_began() -> None:
    worked = percent_change(changed(QuantityKind.SHARE, UP), ends("500", "4000"))
    assert worked is not None
    assert (worked.value, worked.words) == (7, "(4,000 − 500) ÷ 500 = 700 %")
    worked = percent_change(changed(QuantityKind.SHARE, DOWN), ends("4000", "500"))
    assert worked is not None
    assert worked.words == "(4,000 − 500) ÷ 4,000 = 87.5 %"


@pytest.mark.parametrize(
    ("quantity", "change"),
    [
        (changed(QuantityKind.COUNT, UP), ends("500", "4000")),
        (changed(QuantityKind.SHARE, Change(to=Decimal(1), direction=Direction.UP)), ends("500", "4000")),
        (changed(QuantityKind.SHARE, UP), ends("0.1", "0.12", shares=True)),
        (changed(QuantityKind.SHARE, UP), ends("0", "12")),
    ],
)
def test_no_percent_change_of_counts_levels_shares_and_from_nothing(quantity: Quantity, change: Ends) -> None:
    assert percent_change(quantity, change) is None


@pytest.mark.parametrize(
    ("way", "value", "change", "words"),
    [
        (UP, "2", ends("2000", "4000"), "4,000 ÷ 2,000 = 2"),
        (UP, "3", ends("300", "900"), "900 ÷ 300 = 3"),
        (DOWN, "2", ends("4000", "2000"), "4,000 ÷ 2,000 = 2"),
        (DOWN, "0.5", ends("4000", "2000"), "2,000 ÷ 4,000 = 0.5"),
    ],
)
def test_times_divides_the_way_the_factor_is_said(way: Change, value: str, change: Ends, words: str) -> None:
    worked = times(changed(QuantityKind.MULTIPLE, way, value), change)
    assert worked is not None
    assert worked.words == words


def test_times_is_only_of_multiples_that_change_and_never_of_nothing() -> None:
    assert times(changed(QuantityKind.COUNT, UP), ends("1", "2")) is None
    assert times(changed(QuantityKind.MULTIPLE, UP), ends("0", "2")) is None
    still = Quantity(start=0, end=1, text="x", low=Decimal(2), high=Decimal(2), kind=QuantityKind.MULTIPLE)
    assert times(still, ends("1", "2")) is None


def test_difference_is_in_what_is_counted() -> None:
    worked = difference(changed(QuantityKind.COUNT, UP), ends("500", "4000"))
    assert worked is not None
    assert (worked.value, worked.words) == (3500, "4,000 − 500 = 3,500 more")
    fallen = difference(changed(QuantityKind.MONEY, DOWN, unit="EUR"), ends("4000", "500"))
    assert fallen is not None
    assert fallen.words == "4,000 − 500 = 3,500 less"
    assert difference(changed(QuantityKind.SHARE, UP), ends("500", "4000")) is None
    assert difference(changed(QuantityKind.MEASURE, UP, unit="percentage_point"), ends("500", "4000")) is None


def test_points_are_of_shares() -> None:
    two = changed(QuantityKind.MEASURE, UP, "2", unit="percentage_point")
    worked = points(two, ends("0.1", "0.12", shares=True))
    assert worked is not None
    assert (worked.value, worked.words) == (2, "12 − 10 = 2 points")
    assert points(two, ends("10", "12")) is None
    assert points(changed(QuantityKind.SHARE, UP), ends("0.1", "0.12", shares=True)) is None


def test_at_most_one_working_fits_a_figure() -> None:
    for kind in QuantityKind:
        for shares in (False, True):
            fitting = [work(changed(kind, UP), ends("1", "2", shares=shares)) for work in WORKINGS.values()]
            assert sum(worked is not None for worked in fitting) <= 1


@pytest.mark.parametrize(
    ("claimed", "found", "value", "words"),
    [
        (changed(QuantityKind.MULTIPLE, UP, "2"), changed(QuantityKind.SHARE, UP, "0.18"), "1.18", "1 + 18 % = 1.18"),
        (
            changed(QuantityKind.MULTIPLE, DOWN, "0.5"),
            changed(QuantityKind.SHARE, DOWN, "0.5"),
            "0.5",
            "1 − 50 % = 0.5",
        ),
        (changed(QuantityKind.SHARE, UP, "1"), changed(QuantityKind.MULTIPLE, UP, "2"), "1", "2 times is 100 % more"),
    ],
)
def test_a_factor_and_percents_say_the_same(claimed: Quantity, found: Quantity, value: str, words: str) -> None:
    worked = restated(claimed, found)
    assert worked is not None
    assert (worked.value, worked.words) == (Decimal(value), words)


def test_a_level_is_not_restated() -> None:
    level = Change(to=Decimal("0.18"), direction=Direction.UP)
    assert restated(changed(QuantityKind.MULTIPLE, UP, "2"), changed(QuantityKind.SHARE, level, "0.18")) is None
    assert restated(changed(QuantityKind.COUNT, UP, "2"), changed(QuantityKind.SHARE, UP, "0.18")) is None
