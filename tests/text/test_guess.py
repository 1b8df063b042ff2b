"""The language of a statement by its function words."""

import pytest

from claimcheck.text.guess import guess_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le chômage a baissé dans les villes", "fr"),
        ("l'inflation est retombée", "fr"),
        ("deux jours de grève", "fr"),
        ("Unemployment fell in the cities", "en"),
        ("the May 1 deadline", "en"),
        ("prices were higher than before", "en"),
        ("NATO 10,000", ""),
        ("Paris", ""),
        ("", ""),
    ],
)
def test_function_words_settle_the_language_or_nothing_does(text: str, language: str) -> None:
    assert guess_language(text, ["fr", "en"]) == language


def test_a_language_without_words_of_its_own_is_left_to_the_identifier() -> None:
    assert guess_language("Le chômage a baissé dans les villes", ["fr", "de"]) == ""
