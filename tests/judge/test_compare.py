"""Comparing intervals: by inclusion and overlap, with what rounding leaves open."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.judge.compare import Outcome, close, compare, rounded_ends
from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.bounds import is_bound, middle


def figure(
    low: str | None, high: str | None, kind: QuantityKind = QuantityKind.COUNT, *, about: bool = False
) -> Quantity:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    written = "x %" if kind == QuantityKind.SHARE else "x"
    return Quantity(start=0, end=1, text=written, low=ends[0], high=ends[1], approximate=about, kind=kind)


def bare(value: str, kind: QuantityKind = QuantityKind.COUNT) -> Quantity:
    return figure(value, value, kind)


@pytest.mark.parametrize(
    ("claim", "evidence", "outcome"),
    [
        (bare("9600"), bare("9592"), Outcome.AGREES),
        (bare("9592"), bare("9600"), Outcome.OPEN),
        (bare("12"), bare("13"), Outcome.DIFFERS),
        (figure("10000", None), bare("9592"), Outcome.DIFFERS),
        (figure("10000", None), figure("9000", "11000", about=True), Outcome.OPEN),
        (figure("9000", "11000"), bare("9592"), Outcome.AGREES),
        (bare("25", QuantityKind.MEASURE), bare("24.6", QuantityKind.MEASURE), Outcome.AGREES),
        (bare("25"), bare("24.6"), Outcome.DIFFERS),
        (bare("12", QuantityKind.MEASURE), bare("13", QuantityKind.MEASURE), Outcome.DIFFERS),
        (bare("0.051", QuantityKind.SHARE), bare("0.052", QuantityKind.SHARE), Outcome.DIFFERS),
        (bare("2", QuantityKind.MULTIPLE), bare("2.1", QuantityKind.MULTIPLE), Outcome.AGREES),
        (bare("50000"), bare("54000"), Outcome.OPEN),
        (bare("54000"), bare("50000"), Outcome.OPEN),
        (bare("50000"), bare("57000"), Outcome.DIFFERS),
        (bare("30"), bare("27"), Outcome.DIFFERS),
        (bare("2", QuantityKind.RANK), bare("3", QuantityKind.RANK), Outcome.DIFFERS),
    ],
)
def test_inclusion_agrees_and_only_the_disjoint_differs(claim: Quantity, evidence: Quantity, outcome: Outcome) -> None:
    assert compare(claim, evidence) == outcome


def test_a_share_written_as_a_fraction_is_rounder_than_one_in_percent() -> None:
    three_quarters = replace(bare("0.75", QuantityKind.SHARE), text="three quarters")
    assert compare(three_quarters, bare("0.74", QuantityKind.SHARE)) == Outcome.AGREES
    assert compare(bare("0.75", QuantityKind.SHARE), bare("0.74", QuantityKind.SHARE)) == Outcome.DIFFERS
    assert compare(three_quarters, bare("0.66", QuantityKind.SHARE)) == Outcome.DIFFERS


@pytest.mark.parametrize(
    ("text", "fraction"),
    [
        ("un sur cent", True), ("deux centièmes", True), ("one in a hundred", True), ("un quart", True),
        ("vingt pour cent", False), ("25 por ciento", False), ("25 Prozent", False), ("3 ‰", False), ("25pc", False),
    ],
)  # fmt: skip
def test_a_percentage_is_told_from_a_fraction_by_the_words_of_its_language(text: str, *, fraction: bool) -> None:
    share = replace(bare("0.75", QuantityKind.SHARE), text=text)
    agrees = compare(share, bare("0.74", QuantityKind.SHARE)) == Outcome.AGREES
    assert agrees == fraction


def test_a_bound_lacks_one_end_and_its_figure_is_the_other() -> None:
    assert is_bound(figure("10", None))
    assert is_bound(figure(None, "10"))
    assert not is_bound(bare("10"))
    assert middle(figure(None, "10")) == 10
    assert middle(figure("9", "11")) == 10


def test_an_unknown_end_matches_anything() -> None:
    assert close(None, Decimal(4))
    assert close(Decimal(4000), Decimal(3990))
    assert not close(Decimal(4000), Decimal(500))


@given(st.decimals(min_value=1, max_value=10**12, places=2))
def test_a_figure_lies_in_what_it_may_have_been_rounded_from(value: Decimal) -> None:
    for exact in (True, False):
        low, high = rounded_ends(value, exact=exact)
        assert low <= value <= high


@given(st.decimals(min_value=0, max_value=10**9, allow_nan=False), st.sampled_from(list(QuantityKind)))
def test_a_figure_agrees_with_itself(value: Decimal, kind: QuantityKind) -> None:
    assert compare(bare(str(value), kind), bare(str(value), kind)) == Outcome.AGREES
