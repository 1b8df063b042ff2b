"""Numerals: values, flags and spans, and what must hold for any text."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.text.number.lexicon import lexicon
from claimcheck.text.number.numeral import Numeral, plain
from claimcheck.text.numerals import MOST_DIGITS, find_numerals
from claimcheck.text.words import KNOWN
from tests.cases.strategies import languages, texts

WORDS = st.sampled_from(
    [
        *sorted(set(lexicon("en")) | set(lexicon("fr"))),
        "3",
        "10 000",
        "1.5",
        "2/3",
        "½",
        "-",
        ",",
        ".",
        "of",
        "de",
        "sur",
        "in",
        "fois",
    ]
)


def read(text: str, language: str) -> list[tuple[str, str]]:
    return [(text[n.start : n.end], str(n.value)) for n in find_numerals(text, language)]


def only(text: str, language: str) -> Numeral:
    (numeral,) = find_numerals(text, language)
    return numeral


@settings(deadline=None)
@given(text=texts, language=languages)
def test_numerals_are_in_order_inside_the_text_and_none_is_weak(text: str, language: str) -> None:
    found = find_numerals(text, language)
    assert all(0 <= n.start < n.end <= len(text) and not n.weak and n.value.is_finite() for n in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@settings(deadline=None)
@given(words=st.lists(WORDS, max_size=30), gap=st.sampled_from([" ", "-", "  ", ", "]), language=st.sampled_from(KNOWN))
def test_any_row_of_number_words_is_read(words: list[str], gap: str, language: str) -> None:
    found = find_numerals(gap.join(words), language)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(n.low is None or n.high is None or n.low < n.high for n in found)


@given(value=st.integers(min_value=0, max_value=10**12))
def test_grouped_figures_have_the_value_of_their_digits(value: int) -> None:
    for language, mark in (("en", ","), ("fr", "\u202f"), ("fr", " "), ("en", "'"), ("fr", "’")):
        written = f"{value:,}".replace(",", mark)
        assert read(written, language) == [(written, str(value))]


@pytest.mark.parametrize(("text", "language", "flag"), [
    ("un quart", "fr", "fraction"), ("une dizaine", "fr", "collective"), ("3 millions", "fr", "scaled"),
    ("2021", "fr", "digits"), ("A380", "fr", "code"), ("le 2e", "fr", "ordinal"), ("trois fois plus", "fr", "multiple"),
    ("a third", "en", "fraction"), ("a dozen", "en", "collective"), ("3bn", "en", "scaled"), ("2021", "en", "digits"),
    ("Covid-19", "en", "code"), ("the 2nd", "en", "ordinal"), ("twofold", "en", "multiple"),
])  # fmt: skip
def test_flags_say_what_kind_of_numeral_it_is(text: str, language: str, flag: str) -> None:
    assert getattr(only(text, language), flag)


@pytest.mark.parametrize(("text", "language", "assumed"), [
    ("1.234", "fr", "'.' read as a thousands mark"), ("1,234", "en", "',' read as a thousands mark"),
    ("12.5", "fr", "the mark read as a decimal mark"), ("12,5", "en", "the mark read as a decimal mark"),
    ("1,234", "fr", ""), ("1.234", "en", ""), ("1 234", "fr", ""),
])  # fmt: skip
def test_what_was_assumed_of_a_mark_is_said(text: str, language: str, assumed: str) -> None:
    assert only(text, language).assumed == assumed


@pytest.mark.parametrize(("text", "language", "values"), [
    ("entre deux cents et trois cents", "fr", ["200", "300"]),
    ("between one hundred and two hundred", "en", ["100", "200"]),
    ("between two thousand and three", "en", ["2000", "3"]),
    ("cinquante soixante trente et onze", "fr", ["50", "60", "30", "11"]),
    ("fifty sixty thirty and eleven", "en", ["50", "60", "30", "11"]),
    ("5 million two years ago", "en", ["5000000", "2"]),
    ("22,24,26,31", "en", ["22", "24", "26", "31"]),
    ("423 0000", "fr", ["423", "0"]),
    ("mille mille", "fr", ["1000", "1000"]),
])  # fmt: skip
def test_what_makes_no_one_number_is_read_as_several(text: str, language: str, values: list[str]) -> None:
    assert [value for _, value in read(text, language)] == values


@pytest.mark.parametrize(
    "text", ["En 1939, un incendie", "un 5 et un 4", "l'un pour la joie", "one-sided", "a one trick"]
)
def test_articles_and_pronouns_beside_figures_are_no_numbers(text: str) -> None:
    assert not {value.lower() for value, _ in read(text, "fr")} & {"un", "une"}
    assert "one" not in {value.lower() for value, _ in read(text, "en") if "sided" in text}


def test_rows_of_signs_and_digits_end() -> None:
    assert find_numerals("moins " * 5000, "fr") == []
    assert only("9" * (MOST_DIGITS + 1), "fr").code
    assert not only("9" * MOST_DIGITS, "fr").code


def test_a_part_of_a_text_is_read_with_offsets_of_the_whole() -> None:
    text = "cent 200 trois"
    assert [(n.start, n.end) for n in find_numerals(text, "fr", 5, 8)] == [(5, 8)]


@given(value=st.decimals(min_value=0, max_value=10**9, places=3))
def test_plain_keeps_the_value(value: Decimal) -> None:
    assert plain(value) == value
    assert "E" not in str(plain(value))


@pytest.mark.parametrize("language", KNOWN)
def test_every_cardinal_and_scale_of_a_language_is_in_its_lexicon(language: str) -> None:
    assert all(word.value >= 0 for word in lexicon(language).values())
    assert lexicon(language)
