"""Ranges and tolerances of two figures."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records import QuantityKind
from claimcheck.text.quantities import read_quantities

small = st.integers(min_value=2, max_value=900)
FORMS = {
    "en": ("between {} and {} boats", "{} to {} boats", "{}–{} boats", "at least {} and at most {} boats", "{} or {} boats"),
    "fr": ("entre {} et {} bateaux", "{} à {} bateaux", "{}–{} bateaux", "au moins {} et au plus {} bateaux", "{} ou {} bateaux"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "form"), [(language, form) for language, forms in FORMS.items() for form in forms]
)
@given(low=small, more=small)
def test_a_rising_pair_is_one_interval(language: str, form: str, low: int, more: int) -> None:
    found = read_quantities(form.format(low, low + more), language, periods=())
    assert [(q.low, q.high, q.of) for q in found] == [
        (Decimal(low), Decimal(low + more), "boats" if language == "en" else "bateaux")
    ]


@pytest.mark.parametrize(
    ("language", "form"), [(language, form) for language, forms in FORMS.items() for form in forms]
)
@given(low=small, more=small)
def test_a_falling_pair_is_no_interval(language: str, form: str, low: int, more: int) -> None:
    for quantity in read_quantities(form.format(low + more, low), language, periods=()):
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high
        assert (quantity.low, quantity.high) != (Decimal(low), Decimal(low + more))


def test_no_range_reaches_across_what_is_no_quantity() -> None:
    kinds = [q.kind for q in read_quantities("between page 3 and 40 boats", "en")]
    assert kinds == [QuantityKind.NOT_A_QUANTITY, QuantityKind.COUNT]


def test_the_reasons_of_both_figures_are_said() -> None:
    (found,) = read_quantities("1,200 to 1,500 boats", "en")
    assert found.assumed.count("thousands mark") == 1
