"""Bounds before and after a figure, and the intervals that they make."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.before import REACH, tokens_before, tokens_of
from claimcheck.text.bounds import bound_before, interval, middle
from claimcheck.text.quantities import read_quantities
from claimcheck.text.tolerance import BOUNDS, negated
from claimcheck.text.words import LANGUAGES, words_for

values = st.decimals(min_value=1, max_value=10**9, places=2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_bound_of_a_language_is_in_the_table(language: str) -> None:
    words = words_for(language).bounds
    assert set(words.bounds.values()) <= {*BOUNDS, ""}
    assert set(words.bounds_after.values()) <= {*BOUNDS, "closed"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_before_a_figure_is_read_as_its_bound(language: str) -> None:
    for phrase, name in words_for(language).bounds.bounds.items():
        before = tokens_before(phrase, len(phrase), 0)
        taken, found = bound_before(before, language, QuantityKind.SHARE)
        assert (taken, found) == (len(tokens_of(phrase)), name), phrase


@pytest.mark.parametrize("name", BOUNDS)
@given(value=values)
def test_a_bound_gives_an_interval_around_its_figure(name: str, value: Decimal) -> None:
    made = interval(value, name, fraction=False)
    assert made.low is None or made.low <= value
    assert made.high is None or made.high >= value
    assert made.approximate == (made.low is not None and made.high is not None and made.low < made.high)


@pytest.mark.parametrize("name", BOUNDS)
@given(value=values)
def test_the_figure_as_written_can_be_told_from_its_interval(name: str, value: Decimal) -> None:
    made = interval(value, name, fraction=False)
    quantity = Quantity(
        start=0, end=1, text="x", low=made.low, high=made.high, low_open=made.low_open, high_open=made.high_open,
        approximate=made.approximate,
    )  # fmt: skip
    assert middle(quantity) == value


def test_a_double_denial_says_the_same() -> None:
    assert all(negated(negated(name)) == name for name in ("over", "least", "under", "most"))
    assert negated("about") == ""


@pytest.mark.parametrize(
    ("text", "language", "span"),
    [
        ("On compte plus de 1\u202f200 élus", "fr", "plus de 1\u202f200"),
        ("JUSQU’À 30 % ou plus", "fr", "JUSQU’À 30 %"),
        ("at  least 5 cats", "en", "at  least 5"),
        ("No more than\u00a040 seats", "en", "No more than\u00a040"),
    ],
)
def test_the_span_holds_the_bound_as_written(text: str, language: str, span: str) -> None:
    assert read_quantities(text, language)[0].text == span


def test_a_phrase_cut_by_the_window_is_no_bound() -> None:
    text = "x" * 200 + "about" + " " * (REACH - len("about")) + "5"
    assert not read_quantities(text, "en")[0].approximate
