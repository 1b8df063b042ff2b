import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.retrieve.tokens import query_terms, stemmer_name, terms


@pytest.mark.parametrize(
    "written",
    ["10 000", "10\u00a0000", "10\u202f000", "10\u2009000", "10,000", "10.000", "10'000", "10’000", "10000"],
)
@pytest.mark.parametrize("sentence", ["plus de {} soldats", "({}).", "{}", "de 500 à {}, dit-il"])
def test_a_number_is_one_term_however_it_is_written(written: str, sentence: str) -> None:
    for language in ("fr", "en"):
        assert "10000" in terms(sentence.format(written), language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 234 567,8", ["1234567.8"]),
        ("1,234,567.8", ["1234567.8"]),
        ("12,5 %", ["12.5"]),
        ("3.14", ["3.14"]),
        ("en 2020 150 morts", ["2020", "150", "mort"]),
        ("18.02.2021", ["18", "02", "2021"]),
        ("v1.2.3", ["v1", "2", "3"]),
        ("COVID-19", ["covid", "19"]),
        ("½ m²", ["1⁄2", "m2"]),
    ],
)
def test_other_numbers(text: str, expected: list[str]) -> None:
    assert terms(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("L’OTAN d'Afghanistan qu'il défend", "fr", ["otan", "afghanistan", "defend"]),
        ("NATO's allies’ plan", "en", ["nato", "alli", "plan"]),
        ("The U.S., the U.N. and O.T.A.N.", "en", ["us", "un", "otan"]),
        ("A deal: it is the IT plan of The WHO", "en", ["deal", "it", "plan", "who"]),
        ("Les députés élus, l’Élysée", "fr", ["deput", "elus", "elys"]),
        ("cœur Œuvre straße", "ja", ["coeur", "oeuvre", "strasse"]),
        ("", "fr", []),
        ("« … » – 🎉 !", "fr", []),
    ],
)
def test_words(text: str, language: str, expected: list[str]) -> None:
    assert terms(text, language) == expected


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("déployé", "déployées", "fr"),
        ("réunion", "reunions", "fr"),
        ("e\u0301lection", "élections", "fr"),
        ("deployed", "deploying", "en"),
        ("Soldaten", "soldat", "de"),
    ],
)
def test_forms_of_a_word_meet(one: str, other: str, language: str) -> None:
    assert terms(one, language) == terms(other, language)


@pytest.mark.parametrize(
    ("query", "language", "among", "expected"),
    [
        ("nations déployées, nations", "fr", "fr", ["nation", "deploi"]),
        ("nations déployées", "fr", "en", ["nation", "deploye"]),
        ("nations", "fr", "xx", ["nations"]),
        ("car son or mission", "fr", "en", ["mission"]),
        ("a plus on the mission", "en", "fr", ["mission"]),
        ("la mission de l'OTAN", "xx", "fr", ["mission", "otan"]),
    ],
)
def test_a_query_has_the_terms_that_passages_of_a_language_have(
    query: str, language: str, among: str, expected: list[str]
) -> None:
    assert query_terms(query, language, among) == expected


def test_an_unknown_language_has_no_stemmer() -> None:
    assert stemmer_name("xx") == stemmer_name("") == ""
    assert terms("soldats Déployés", "xx") == ["soldats", "deployes"]


@given(st.text(), st.sampled_from(["fr", "en", "de", "xx"]))
def test_any_text_gives_terms_without_space(text: str, language: str) -> None:
    for term in terms(text, language):
        assert term == "".join(term.split())
        assert term


@given(st.integers(1000, 10**12))
def test_every_grouped_integer_is_its_digits(number: int) -> None:
    assert terms(f"{number:,}", "en") == [str(number)]
    assert terms(f"{number:,}".replace(",", "\u202f"), "fr") == [str(number)]
