"""What must hold for what is put into claims: exact places, words of the article, and no doubt left unsaid."""

import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.reference import Referents, Resolution
from claimcheck.extract.statement import statement, without_insertions
from claimcheck.extract.words import claim_words_for
from claimcheck.records import Article, Span
from claimcheck.text.fold import fold
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from claimcheck.text.sentences import split_sentences
from tests.bench.adversarial import MOST_GROWTH
from tests.cases.adversarial import growth
from tests.cases.runner import period
from tests.cases.strategies import HUGE, languages, texts

DAY = "2021-02-18"
WRITTEN_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?:/\d{4}(?:-\d\d(?:-\d\d)?)?)?")
MOST_IN_A_SENTENCE = 3000  # characters: the claim finder asks for no longer one
NEWS = [
    "Paul Mercier", "Claire Dumont", "M. Mercier", "Mme Dumont", "Peter Hale", "Hale", "Il", "il", "Elle", "Ils", "He", "She", "It", "They",
    "his", "son", "sa", "leur", "its", "le pays", "Le groupe", "the country", "The company", "la mission de paix de l’ONU", "La mission",
    "ce chiffre", "This figure", "l’Irak", "le Népal", "Nepal", "l’OTAN", "NATO", "a dit que", "said that", "a annoncé", "employs", "compte",
    "12 000 soldats", "12,000 troops", "d’entre eux", "of them", "dont", "mercredi", "last month", "le 1er mai", "hier", "yesterday’s",
    "Brandalor, a German company,", "secrétaire général", "le secrétaire général", "the minister", "je", "nous", "I", "we’ve", "j’ai", "[up]",
    "« ", " »", "“", "”", ".", ". ", ",", "\n\n", "\r\n", "🙂", "\u202f", "e\u0301", "’", "'s", "’s", "-", "la ville de Brel", "à Brel", "ces derniers",
]  # fmt: skip
news = st.lists(st.sampled_from(NEWS), max_size=40).map(" ".join)


def article(text: str, language: str, day: str = DAY) -> Article:
    return Article(id="0" * 16, uri="a.txt", text=text, language=language, sha256="", published=period(day))


def resolved(text: str, language: str, speaker: str = "") -> list[tuple[Sequence[Span], Resolution]]:
    read = article(text, language)
    sentences = split_sentences(text, language)
    referents = Referents(read, fold(text), sentences, claim_words_for(language))
    found = []
    for sentence in sentences:
        if sentence.end - sentence.start > MOST_IN_A_SENTENCE:
            continue
        periods = read_periods(text, language, read.published, sentence.start, sentence.end)
        quantities = read_quantities(text, language, sentence.start, sentence.end, periods)
        found.append(([sentence], referents.resolve([sentence], periods, quantities, speaker)))
    return found


@settings(max_examples=250, deadline=None)
@given(text=st.one_of(texts, news), language=languages)
def test_insertions_stand_in_order_inside_the_pieces(text: str, language: str) -> None:
    for pieces, found in resolved(text, language):
        offsets = [offset for offset, _ in found.insertions]
        assert offsets == sorted(set(offsets))
        assert all(any(piece.start <= offset <= piece.end for piece in pieces) for offset in offsets)


@settings(max_examples=250, deadline=None)
@given(text=st.one_of(texts, news), language=languages)
def test_a_statement_gives_its_pieces_back(text: str, language: str) -> None:
    for pieces, found in resolved(text, language):
        said = statement(text, pieces, found.insertions)
        assert list(without_insertions(said, pieces, found.insertions)) == [piece.text for piece in pieces]


@settings(max_examples=250, deadline=None)
@given(text=st.one_of(texts, news), language=languages)
def test_what_is_put_in_stands_in_the_article_or_is_a_date(text: str, language: str) -> None:
    for _, found in resolved(text, language):
        for _, words in found.insertions:
            assert fold(words) in fold(text) or WRITTEN_DATE.fullmatch(words)


@settings(max_examples=250, deadline=None)
@given(text=st.one_of(texts, news), language=languages)
def test_what_stays_open_is_exact_and_not_put_in(text: str, language: str) -> None:
    for pieces, found in resolved(text, language):
        assert all(text[span.start : span.end] == span.text for span in found.unresolved)
        assert all(piece.start <= span.start and span.end <= piece.end for span in found.unresolved for piece in pieces)
        assert [span.start for span in found.unresolved] == sorted(span.start for span in found.unresolved)
        assert not {span.end for span in found.unresolved} & {offset for offset, _ in found.insertions}


@settings(max_examples=100, deadline=None)
@given(text=news, language=languages)
def test_text_added_before_changes_nothing(text: str, language: str) -> None:
    alone = [found for _, found in resolved(text, language)]
    placed = [found for _, found in resolved("\n\n" + text, language)]
    assert [[(o + 2, w) for o, w in found.insertions] for found in alone] == [
        list(found.insertions) for found in placed
    ]


@pytest.mark.parametrize("name", [*HUGE, "news"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_time_grows_with_length_only(name: str, language: str) -> None:
    text = {**HUGE, "news": "Paul Mercier a dit qu’il part. Il vend sa ville. Le pays a 5 rues. " * 1500}[name][
        :120_000
    ]
    assert growth(lambda part: resolved(part, language), text) < MOST_GROWTH


def test_another_language_has_names_and_dates_only() -> None:
    text = "Fabrice Pothier kam gestern. Er sagte: Pothier hat 12 Schiffe."
    ((_, first), (_, second)) = resolved(text, "de")
    assert [words for _, words in (*first.insertions, *second.insertions)] == ["2021-02-17", "Fabrice Pothier"]
    assert second.unresolved == ()
