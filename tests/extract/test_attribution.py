"""Sayings beyond the labelled cases: exact stretches for every text, time in proportion, names across an article."""

from itertools import pairwise

import pytest
from hypothesis import given, settings

from claimcheck.extract.attribution import Saying, find_sayings
from claimcheck.extract.words import claim_words_for
from claimcheck.records import AttributionKind
from claimcheck.text.fold import fold
from claimcheck.text.sentences import split_sentences
from tests.bench.adversarial import MOST_GROWTH
from tests.cases.adversarial import growth
from tests.cases.strategies import languages, texts

GROWING = {
    "quotations": "« Le pont est fermé, a dit Paul Roux, mais il rouvrira. » ",
    "dialogue": "— Venez, dit-il en riant.\n\n",
    "turns": "Anna Roux : Le prix baisse.\n\n",
    "opening marks": "« Il dit ",
    "names": "Paul Roux a dit que Anne Petit pense que le prix baisse. ",
    "frames": "le maire dit que la ville pense que ",
    "commas": "Paul Roux, maire, ",
    "inline dashes": "Il dit : – Oui. ",
    "open and close": "««» ",
}


def said_in(text: str, language: str = "fr") -> list[Saying]:
    return find_sayings(text, fold(text), split_sentences(text, language), claim_words_for(language))


@settings(deadline=None)
@given(text=texts, language=languages)
def test_stretches_are_exact_and_in_order(text: str, language: str) -> None:
    for saying in said_in(text, language):
        spans = saying.content
        assert spans
        assert all(text[span.start : span.end] == span.text for span in (*spans, saying.attribution))
        assert all(before.end <= after.start for before, after in pairwise(spans))


@settings(deadline=None)
@given(text=texts, language=languages)
def test_speaker_and_cue_are_words_of_the_article(text: str, language: str) -> None:
    for saying in said_in(text, language):
        said = saying.attribution
        assert said.speaker in text
        assert said.cue in said.text
        assert said.kind != AttributionKind.OUTLET


@pytest.mark.parametrize("name", GROWING)
def test_time_grows_with_length_only(name: str) -> None:
    assert growth(said_in, GROWING[name] * 4_000) < MOST_GROWTH


@pytest.mark.parametrize("ended", ["\r\n\r\n", "\n\n", "\r\r"])
def test_a_quotation_goes_on_in_its_next_paragraph(ended: str) -> None:
    text = f"« La rivière monte, a prévenu Anne Roux.{ended}« Il faut partir. »{ended}Le port est vide."
    (saying,) = said_in(text)
    assert [span.text for span in saying.content] == ["La rivière monte", "Il faut partir."]
    assert saying.attribution.speaker == "Anne Roux"


def test_the_words_as_written_stay_when_the_name_is_found() -> None:
    text = "Anne Roux dirige le port. Mme Roux a dit que le quai est neuf. Elle assure que l’eau est propre."
    first, second = said_in(text)
    assert (first.attribution.speaker, first.attribution.text) == ("Anne Roux", "Mme Roux a dit")
    assert (second.attribution.speaker, second.attribution.text) == ("Anne Roux", "Elle assure")


def test_a_pronoun_of_the_other_gender_is_nobody_named() -> None:
    text = "Mme Roux a dit que le quai est neuf. Il assure que l’eau est propre."
    assert [saying.attribution.speaker for saying in said_in(text)] == ["Mme Roux", ""]


def test_two_people_of_one_name_stay_apart() -> None:
    text = "Paul Roux et Anne Roux dirigent le port. Roux affirme que le quai est neuf."
    assert [saying.attribution.speaker for saying in said_in(text)] == ["Roux"]


def test_marks_of_other_keyboards_are_read() -> None:
    text = "L’\u00a0été vient 🙂. “We stay,” Ann Lee said. “We fight.”"
    (saying,) = said_in(text, "en")
    assert [span.text for span in saying.content] == ["We stay", "We fight."]


def test_the_front_matter_is_not_read() -> None:
    text = "source: Anne Roux a dit que le quai est vieux.\n\nPaul Roux a dit que le quai est neuf."
    start = text.index("Paul")
    sentences = split_sentences(text, "fr", start)
    (saying,) = find_sayings(text, fold(text), sentences, claim_words_for("fr"), start)
    assert saying.attribution.speaker == "Paul Roux"
