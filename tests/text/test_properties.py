"""What must hold for every text: exact spans, in order, no crash, and time in proportion to length."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings

from claimcheck.records import QuantityKind, Span
from claimcheck.text.fold import fold
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from claimcheck.text.quotes import find_quotes
from claimcheck.text.sense import sense_of
from claimcheck.text.sentences import split_sentences
from claimcheck.text.terms import find_places, places, stems
from tests.bench.adversarial import MOST_GROWTH
from tests.cases.adversarial import growth
from tests.cases.strategies import HUGE, languages, texts

READERS: dict[str, Callable[[str, str], Sequence[Span]]] = {
    "sentences": split_sentences,
    "quotes": lambda text, _: find_quotes(text),
    "quantities": read_quantities,
    "periods": read_periods,
}


def exact(text: str, spans: Sequence[Span]) -> bool:
    return all(text[span.start : span.end] == span.text and span.text for span in spans)


@pytest.mark.parametrize("reader", READERS)
@settings(deadline=None)
@given(text=texts, language=languages)
def test_spans_are_exact(reader: str, text: str, language: str) -> None:
    assert exact(text, READERS[reader](text, language))


@pytest.mark.parametrize("reader", ["sentences", "quotes", "periods"])
@settings(deadline=None)
@given(text=texts, language=languages)
def test_spans_are_in_order_and_do_not_overlap(reader: str, text: str, language: str) -> None:
    spans = READERS[reader](text, language)
    assert all(before.end <= after.start for before, after in pairwise(spans))


@settings(deadline=None)
@given(text=texts, language=languages)
def test_quantities_do_not_overlap_but_for_the_ends_of_a_change(text: str, language: str) -> None:
    single = [q for q in read_quantities(text, language) if q.kind != QuantityKind.CHANGE]
    assert all(before.end <= after.start for before, after in pairwise(single))


@settings(deadline=None)
@given(text=texts, language=languages)
def test_intervals_are_intervals(text: str, language: str) -> None:
    for quantity in read_quantities(text, language):
        assert quantity.low is None or quantity.low.is_finite()
        assert quantity.high is None or quantity.high.is_finite()
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high


@settings(deadline=None)
@given(text=texts, language=languages)
def test_sentences_leave_only_white_space_and_line_marks_out(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    ends = [0, *(span.end for span in spans)]
    starts = [*(span.start for span in spans), len(text)]
    left_out = "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
    assert all(char.isspace() or char in "#>-*•" for char in left_out)


@settings(deadline=None)
@given(text=texts, language=languages)
def test_reading_a_part_is_reading_it_alone(text: str, language: str) -> None:
    placed = f"Avant. {text}"
    for reader in (read_quantities, read_periods):
        alone = [(item.start + 7, item.end + 7) for item in reader(text, language)]
        assert [(item.start, item.end) for item in reader(placed, language, start=7)] == alone


@settings(deadline=None)
@given(text=texts)
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@settings(deadline=None)
@given(text=texts, language=languages)
def test_terms_read_any_text(text: str, language: str) -> None:
    assert places(text) == {term.code for term in find_places(text)}
    assert all(len(stem) <= 6 for stem in stems(text, language))
    assert all(text[word.start : word.end].isalnum() for word in sense_of(text, language))


@pytest.mark.parametrize("name", HUGE)
@pytest.mark.parametrize("reader", READERS)
def test_time_grows_with_length_only(reader: str, name: str) -> None:
    assert growth(lambda text: READERS[reader](text, "fr"), HUGE[name]) < MOST_GROWTH
    assert exact(HUGE[name], READERS[reader](HUGE[name], "fr"))


@settings(max_examples=20, deadline=None)
@given(text=texts)
def test_a_language_without_a_file_is_read_by_the_english_forms(text: str) -> None:
    assert read_quantities(text, "xx") == read_quantities(text, "en")
