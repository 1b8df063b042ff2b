"""The language is one of the desk's, and a doubtful one is said to be."""

import pytest

from claimcheck.config import Settings
from claimcheck.errors import InputError
from claimcheck.read.language import check_language, detect_language

GERMAN = (
    "Der Bundestag hat gestern beschlossen, dass die Truppen in Afghanistan bleiben sollen, bis ein Abkommen mit den "
    "Taliban erreicht ist und die Lage im Land sich beruhigt hat."
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Les ministres n’ont pas pris de décision.", "fr"),
        ("The ministers did not take a decision.", "en"),
        ("Oui.", "fr"),
        ("PLUS DE 10 000 SOLDATS SONT EN AFGHANISTAN", "fr"),
    ],
)
def test_detected(text: str, code: str, settings: Settings) -> None:
    assert detect_language(text, settings, "x.txt") == (code, ())


def test_a_text_without_words_is_in_the_first_language_and_says_so() -> None:
    code, notes = detect_language("10 000 – 4 000", Settings(languages=("en", "fr")), "x.txt")
    assert code == "en"
    assert notes == ("x.txt: too few words to tell the language; taken as en; name it with --language",)


def test_another_language_is_named(settings: Settings) -> None:
    code, notes = detect_language(GERMAN, settings, "x.txt")
    assert code in settings.languages
    assert notes == (f"x.txt: looks like 'de', which is not one of this desk's languages; taken as {code}",)
    assert detect_language(GERMAN, Settings(languages=("fr", "de")), "x.txt") == ("de", ())


@pytest.mark.parametrize("code", ["fr", "FR", "fr-CA", " fr_FR "])
def test_a_named_language(code: str, settings: Settings) -> None:
    assert check_language(code, settings, "x.md") == "fr"


@pytest.mark.parametrize("code", ["de", "fra", "French", "-"])
def test_a_language_outside_the_desk_is_refused(code: str, settings: Settings) -> None:
    with pytest.raises(InputError, match=r"^x\.md: language .* \(fr, en\); add it to languages in claimcheck\.toml"):
        check_language(code, settings, "x.md")
