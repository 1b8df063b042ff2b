"""What must hold of sentences in any text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.text.sentences import split_sentences
from claimcheck.text.words import KNOWN
from tests.bench.adversarial import MOST_GROWTH
from tests.cases.adversarial import growth
from tests.cases.strategies import texts

MARKS = [
    ".",
    "…",
    "...",
    "!",
    "?",
    " .",
    ". .",
    "[1]",
    "[...]",
    "(",
    ")",
    "«",
    " »",
    "“",
    "”",
    '"',
    ' " ',
    " ' ",
    " '' ",
    "`",
]
WORDS = [
    "a.m.",
    "9",
    "B.C.",
    "M.",
    "etc.",
    "U.S.",
    "I",
    "Rome",
    "la",
    "said",
    "asked",
    "II",
    "ft.",
    "3.",
    "\n",
    "\n\n",
    "- ",
]
pieces = st.lists(st.sampled_from([*MARKS, *WORDS, " "]), max_size=40).map("".join)
languages = st.sampled_from([*KNOWN, "xx"])
SLOW = {
    "open brackets": "(a. ", "brackets": "(A. B.) ", "lone quotes": '. " ', "points": ". ", "notes": ".[1] ",
    "names": '?" Aa Bb Cc Dd ', "hours": "9 a.m. ", "omissions": "[...] ", "spaces": ".          ", "letters": "a. ",
    "speech": "“A. B!” C asked. ", "closing": ".)]”»", "dashes": ". - - - ",
}  # fmt: skip


@settings(deadline=None, max_examples=300)
@given(text=pieces, language=languages)
def test_marks_in_any_order_give_exact_spans_in_order(text: str, language: str) -> None:
    at = 0
    for span in split_sentences(text, language):
        assert at <= span.start < span.end
        assert text[span.start : span.end] == span.text == span.text.strip()
        at = span.end


@settings(deadline=None, max_examples=200)
@given(text=texts, before=texts, language=languages)
def test_a_part_is_split_as_if_it_stood_alone(text: str, before: str, language: str) -> None:
    start = len(before)
    placed = split_sentences(before + text + before, language, start, start + len(text))
    alone = split_sentences(text, language)
    assert [(span.start - start, span.text) for span in placed] == [(span.start, span.text) for span in alone]


@pytest.mark.parametrize("text", ['" Oui. " Non.', "[...] Oui. Non.", "...) Oui. Non.", "' Oui . ' Non ."])
@pytest.mark.parametrize("before", ["a", "(", "[", "« "])
def test_what_stands_before_a_part_is_not_looked_at(text: str, before: str) -> None:
    alone = [span.text for span in split_sentences(text, "fr")]
    assert [span.text for span in split_sentences(before + text, "fr", len(before))] == alone


@settings(deadline=None, max_examples=200)
@given(first=pieces, second=pieces, language=languages)
def test_paragraphs_are_split_each_for_itself(first: str, second: str, language: str) -> None:
    together = split_sentences(f"{first}\n\n{second}", language)
    apart = [span.text for part in (first, second) for span in split_sentences(part, language)]
    assert [span.text for span in together] == apart


@pytest.mark.parametrize("name", SLOW)
def test_time_grows_with_length_only(name: str) -> None:
    pattern = SLOW[name]
    assert growth(lambda text: split_sentences(text, "en"), pattern * (200_000 // len(pattern))) < MOST_GROWTH


def test_five_million_characters_are_split_in_seconds() -> None:
    sentence = "The mill (built in 1890. Rebuilt later) closed at 9 a.m. Monday. “Who pays?” Ellis asked. "
    text = sentence * (5_000_000 // len(sentence))
    began = time.perf_counter()
    spans = split_sentences(text, "en")
    assert time.perf_counter() - began < 60  # it takes two
    assert len(spans) == 2 * (5_000_000 // len(sentence))
