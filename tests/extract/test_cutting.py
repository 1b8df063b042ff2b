"""What must hold of the parts of every sentence, and which words are taken for verbs."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.cutting import Part, cut
from claimcheck.extract.statement import statement
from claimcheck.extract.verbs import has_verb
from claimcheck.extract.words import claim_words_for
from claimcheck.text.fold import fold
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from tests.bench.adversarial import MOST_GROWTH
from tests.cases.adversarial import growth
from tests.cases.strategies import languages, texts

CLAUSES = st.lists(
    st.sampled_from(
        "Le groupe|The firm|, qui emploie 300 personnes,|, which employs 300 people,|, fondé en 1998,|, founded in 1998,|a vendu 5 usines|sold 5 ships|"
        " et | and |, mais |; | – |(12 % du total)|, dont 2 500 Américains|, including 12 children|, soit 12 %|si le vote passe|unless it rains|"
        "selon l’Insee|a déclaré que|said that|il a 3 fils|it has 3 sons|.|«|»|“|”|a importé 5 tonnes et exporté 3 tonnes|12 %|d’entre eux|of them".split(
            "|"
        )
    ),
    max_size=14,
).map(" ".join)
JOINTS = {"et", "mais", "puis", "and", "but", "while", "whereas", "tandis", "alors", "que", "qu"}


def parts_of(text: str, language: str, uncut: tuple[tuple[int, int], ...] = ()) -> list[Part]:
    periods = read_periods(text, language, None, 0, len(text))
    quantities = read_quantities(text, language, 0, len(text), periods)
    return cut(text, fold(text), 0, len(text), quantities, periods, claim_words_for(language), uncut=uncut)


@settings(max_examples=200, deadline=None)
@given(text=st.one_of(texts, CLAUSES), language=languages)
def test_pieces_are_exact_in_order_and_do_not_overlap(text: str, language: str) -> None:
    parts = parts_of(text, language)
    assert all(text[piece.start : piece.end] == piece.text for part in parts for piece in part.pieces)
    assert [part.pieces[0].start for part in parts] == sorted(part.pieces[0].start for part in parts)
    spans = sorted((piece.start, piece.end) for part in parts for piece in part.pieces)
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@settings(max_examples=200, deadline=None)
@given(text=st.one_of(texts, CLAUSES), language=languages)
def test_every_word_but_joints_is_in_a_piece(text: str, language: str) -> None:
    left = list(text)
    for part in parts_of(text, language):
        for piece in part.pieces:
            left[piece.start : piece.end] = " " * (piece.end - piece.start)
    words = "".join(char if char.isalnum() else " " for char in left).split()
    assert set(map(str.lower, words)) <= JOINTS


@settings(max_examples=200, deadline=None)
@given(text=CLAUSES, language=languages)
def test_what_is_borrowed_is_written_in_the_sentence(text: str, language: str) -> None:
    for part in parts_of(text, language):
        for offset, words in part.insertions:
            assert words in text
            assert any(piece.start <= offset <= piece.end for piece in part.pieces)
            assert f"[{words}]" in statement(text, part.pieces, part.insertions)
        assert bool(part.insertions) <= part.added


@settings(max_examples=200, deadline=None)
@given(text=CLAUSES, language=languages, data=st.data())
def test_what_is_not_to_be_cut_stays_whole(text: str, language: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for part in parts_of(text, language, ((start, end),)):
        for piece in part.pieces:
            assert not start < piece.start < end or not text[start : piece.start].strip(' ,;:–—«»“”"„-()')


@pytest.mark.parametrize(
    "unit",
    ["a et b, ", "Le pays a 5 villes et vend 3 ports, ", "(12 % de a) ", "x, qui a 3 fils, ", "a - b – ", "« ", "qu'"],
)
def test_time_grows_with_length_only(unit: str) -> None:
    assert growth(lambda text: parts_of(text, "fr"), unit * 400) < MOST_GROWTH


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Inflation in Canada stood at 4.4 percent"),
        ("en", "The Louvre drew 7.8 million visitors"),
        ("en", "Germany shut its plants"),
        ("en", "The company paid a fine"),
        ("en", "15,000 tourists visit the island"),
        ("en", "China imports oil"),
        ("en", "Many of the women work in Spain"),
        ("en", "This would be the first rain"),
        ("fr", "La Finlande partage une frontière"),
        ("fr", "Le prix du blé double en Égypte"),
        ("fr", "Les députés votent la loi"),
        ("fr", "Le roi posséda trois châteaux"),
        ("fr", "La nouvelle le laissa sans voix"),
        ("fr", "Le vaccin montre des résultats"),
        ("fr", "Le musée ouvrira en 2030"),
        ("fr", "La France l’a vendue"),
    ],
)
def test_verbs(language: str, text: str) -> None:
    assert has_verb(fold(text), 0, len(text), claim_words_for(language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The visits of the president"),
        ("en", "A record number of plans"),
        ("en", "The will of the people in May"),
        ("en", "Volta to build 3 factories"),
        ("en", "The United Nations and a wanted man"),
        ("fr", "La forte demande de visas"),
        ("fr", "Une enquête de police"),
        ("fr", "À l’est du département, le président"),
        ("fr", "Un lait excellent, un souhait, un opéra et 40 avions"),
        ("fr", "Un pont en pierre avec trois arches"),
        ("fr", "Le parlement et le gouvernement absent"),
    ],
)
def test_no_verbs(language: str, text: str) -> None:
    assert not has_verb(fold(text), 0, len(text), claim_words_for(language))
