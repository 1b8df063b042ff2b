"""The readers of numbers and dates on texts made to break them; tests.bench.adversarial reads many more and longer ones."""

import random
import time
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.text.sense import sense_of
from claimcheck.text.terms import concepts, find_places
from tests.bench.adversarial import MOST_GROWTH, broken, growths
from tests.cases.adversarial import LANGUAGES, REPEATED, nested, problem_of, random_text, repeated, seconds_to_read

COUNT = 3000
LENGTH = 4000
any_unicode = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
any_figures = st.text(st.sampled_from("0123456789 .,-/–%€$\u202f'’e°½"), max_size=40)


def test_random_strings_are_read_with_exact_spans() -> None:
    assert next(broken(COUNT, seed=20210218), None) is None


@settings(deadline=None)
@given(text=any_unicode | any_figures, language=st.sampled_from(LANGUAGES))
def test_any_text_is_read_with_exact_spans(text: str, language: str) -> None:
    assert not problem_of(text, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pattern_without_end_is_read_with_exact_spans(language: str) -> None:
    problems = {name: problem_of(repeated(name, 600), language) for name in REPEATED}
    assert not {name: problem for name, problem in problems.items() if problem}
    assert not problem_of(nested(300), language)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_time_grows_with_the_text_and_no_faster(language: str) -> None:
    bad = [one.name for one in growths(LENGTH, language) if one.is_bad]
    again = growths(LENGTH, language, bad)  # a busy machine is slow once
    assert not [str(one) for one in again if one.is_bad]


NAMES = "Ministers of Spain met French workers, "


@pytest.mark.parametrize("read", [find_places, partial(concepts, counted=True), partial(sense_of, language="en")])
def test_words_of_sense_are_found_in_a_time_that_grows_with_the_text(read: Callable[[str], object]) -> None:
    def seconds(times: int) -> float:
        began = time.perf_counter()
        read(NAMES * times)
        return time.perf_counter() - began

    least = min(seconds(4000) / seconds(500) for _ in range(3))  # a busy machine is slow once
    assert least < 8 * MOST_GROWTH  # eight times the text


def test_a_time_that_grows_with_the_square_of_the_text_is_seen() -> None:
    def square_in_brackets(text: str, _language: str, _limit: float) -> float:
        return len(text) + text.count("(") ** 2

    found = list(growths(1000, "fr", ["plain words", "bracket"], square_in_brackets))
    assert [one.growth > MOST_GROWTH for one in found] == [False, True]


def test_a_reading_past_its_limit_is_stopped() -> None:
    with pytest.raises(TimeoutError):
        seconds_to_read(repeated("plain news", 2_000_000), "fr", limit=0.05)


def test_random_texts_are_the_same_every_time() -> None:
    first, second = (random.Random(7) for _ in range(2))  # noqa: S311  # no secret
    assert [random_text(first) for _ in range(50)] == [random_text(second) for _ in range(50)]
