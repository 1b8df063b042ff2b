"""The measure itself: what counts as an end, what is left free, and that absent data is told."""

from pathlib import Path

import pytest

from tests.gate.extraction import sentences
from tests.gate.extraction.sentences import Golden, figures, is_right, joined, score

ITEMS = [("1", "It rained."), ("2", "A headline"), ("3", "We left. They stayed."), ("4", "It stopped.")]


def at(*ends: int) -> sentences.Ends:
    return lambda _text, _language: ends


def test_items_are_joined_by_a_space_and_after_a_headline_by_a_blank_line() -> None:
    document = joined(ITEMS, "en")
    assert document.text == "It rained. A headline\n\nWe left. They stayed. It stopped."
    assert document.wanted == {10, 44}


def test_a_cut_within_an_item_is_one_too_many() -> None:
    found = score([joined(ITEMS, "en")], at(10, 21, 31, 44))
    assert (found.right, found.found, found.wanted) == (2, 3, 2)
    assert found.f1 == 0.8
    assert found.misses == ["too many  3: It rained. A headline//We left.| They stayed. It stopped."]


def test_within_an_item_of_two_sentences_only_its_end_counts() -> None:
    two = [joined(ITEMS, "en", frozenset({"3"}))]
    assert score(two, at(10, 31, 44)).f1 == 1.0
    assert score(two, at(10, 31)).f1 < 1.0


def test_an_end_that_is_not_found_is_missed() -> None:
    assert score([joined(ITEMS, "en")], at(21, 44)).f1 < 1.0
    assert score([joined(ITEMS, "en")], at()).f1 == 0.0


def test_a_rule_is_right_when_every_sentence_is() -> None:
    rule = Golden(suite="ours", text="It rained.\n We left.", sentences=("It rained.", "We left."))
    assert is_right(rule, "en", at(10, 20))
    assert not is_right(rule, "en", at(20))
    assert not is_right(rule, "en", at(2, 10, 20))


def test_absent_data_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "DATA", tmp_path)
    with pytest.raises(FileNotFoundError):
        list(figures())


@pytest.mark.skipif(not sentences.DATA.exists(), reason="the public sets are not in ../shared/data")
def test_what_is_listed_is_there_and_ours_splits_it() -> None:
    listed = [document for name in sentences.SETS for document in sentences.documents(name)]
    assert sum(item.two for document in listed for item in document.items) == 60
    assert all(value > 0.9 for _, value in figures())
