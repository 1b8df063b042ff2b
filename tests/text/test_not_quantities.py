"""What only looks like a quantity."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records import QuantityKind
from claimcheck.text.quantities import read_quantities
from claimcheck.text.words import LANGUAGES, words_for


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_takes_a_number_makes_it_none(language: str) -> None:
    for word in words_for(language).not_quantities.numbered:
        (found,) = read_quantities(f"xx {word} 12", language)
        assert found.kind == QuantityKind.NOT_A_QUANTITY, word


@given(hours=st.integers(0, 23), minutes=st.integers(0, 59))
def test_a_time_is_no_quantity(hours: int, minutes: int) -> None:
    for text, language in ((f"at {hours}:{minutes:02}", "en"), (f"à {hours}h{minutes:02}", "fr")):
        assert {q.kind for q in read_quantities(text, language)} == {QuantityKind.NOT_A_QUANTITY}


@given(pairs=st.lists(st.integers(0, 99), min_size=4, max_size=4))
def test_a_telephone_number_is_one_thing(pairs: list[int]) -> None:
    number = " ".join(["01", *(f"{pair:02}" for pair in pairs)])
    (found,) = read_quantities(f"Le {number} est occupé", "fr", periods=())
    assert (found.kind, found.text, found.low) == (QuantityKind.NOT_A_QUANTITY, number, None)


def test_what_it_is_is_said() -> None:
    said = [q.assumed for q in read_quantities("at 10:30, page 4, won 3-1, call 555-234-6789", "en")]
    assert said == ["a time", "the number of a thing", "a score", "a telephone number"]
