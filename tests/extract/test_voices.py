"""Whose words a claim is in: a statement is its speaker's, an act or an object of a verb is the outlet's."""

import pytest

from claimcheck.extract import extract
from claimcheck.records import Article

OUTLET = "The Daily"


def speakers(text: str, language: str) -> set[str]:
    article = Article(id="0" * 16, uri="a.txt", text=text, language=language, sha256="", outlet=OUTLET)
    return {claim.attribution.speaker for claim in extract(article).claims if claim.attribution}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La logistique et le matériel américains assurent la continuité des opérations depuis 2003."),
        ("fr", "Avec Joe Biden, Washington reprend sa place au premier rang de l’Alliance."),
        ("en", "The business, which was founded in 1990, was tipped to close in May."),
        ("fr", "Le groupe annonce la fermeture de trois usines qui emploient 300 personnes."),
        ("en", "The firm announced the closing of three plants that employ 300 people."),
        ("fr", "Le maire sait que la ville compte 300 habitants."),
        ("en", "The mayor knows that the town has 300 people."),
        ("en", "The board decided to sell the plant, which employs 300 people."),
    ],
)
def test_an_act_or_an_object_is_told_by_the_outlet(language: str, text: str) -> None:
    assert speakers(text, language) == {OUTLET}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Le groupe annonce que trois usines emploient 300 personnes.", "Le groupe"),
        ("fr", "Paul Rey mentionne également qu’une église a fermé en 1995.", "Paul Rey"),
        ("fr", "D’autres élèves sont morts dans l’hôtel en mai 2018, a ajouté M. Mandag.", "M. Mandag"),
        ("en", "The firm said three plants employ 300 people.", "The firm"),
        ("en", "Ruth Dale believes that the town lost 300 people in 2010.", "Ruth Dale"),
        ("en", "“The plant lost 300 workers in 2010,” said Ruth Dale, a unionist, according to Reuters.", "Ruth Dale"),
    ],
)
def test_a_statement_is_its_speaker_s(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == {speaker}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Le pont, qui a coûté, selon le groupe, trois millions d’euros, ouvrira en mai 2022.", "le groupe"),
        ("en", "The plant, which, according to the union, employs 300 people, will close in May 2022.", "the union"),
        ("en", "The bridge, which cost, according to the firm, 3 million euros, opens in May 2022.", "the firm"),
    ],
)
def test_a_relative_clause_may_have_a_source_of_its_own(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == {OUTLET, speaker}
