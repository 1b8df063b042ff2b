"""Changes: their direction, and the pairs that they lead from and to."""

import pytest

from claimcheck.records import Change, Direction, QuantityKind
from claimcheck.text.quantities import read_quantities
from claimcheck.text.words import LANGUAGES, words_for


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_after_a_figure_gives_its_direction(language: str) -> None:
    for phrase, direction in words_for(language).changes.changed_after.items():
        change = read_quantities(f"12 % {phrase}", language)[0].change
        assert change == Change(direction=Direction(direction)), phrase


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_that_says_a_change_alone_gives_one_without_figures(language: str) -> None:
    for phrase, direction in words_for(language).changes.alone.items():
        (found,) = read_quantities(f"xx {phrase}.", language)
        assert (found.kind, found.text, found.low, found.high) == (QuantityKind.CHANGE, phrase, None, None)
        assert found.change == Change(direction=Direction(direction))


def test_a_change_stands_before_its_ends_and_holds_them() -> None:
    change, first, second = read_quantities("Le parc est passé de 12 à 18 usines.", "fr")
    assert change.kind == QuantityKind.CHANGE
    assert change.text == "de 12 à 18"
    assert (first.text, second.text) == ("12", "18")


def test_a_figure_has_its_change_whatever_its_bound() -> None:
    for bound in ("", "about ", "more than ", "nearly ", "just under "):
        change = read_quantities(f"Rents fell by {bound}8%.", "en")[0].change
        assert change == Change(direction=Direction.DOWN)
