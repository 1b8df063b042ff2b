"""The labelled set: its files are well formed, nothing is on two sides, and the measure counts as it says."""

import hashlib
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.gate.extraction import labelled
from tests.gate.extraction.labelled import LABELLED, Decision, agreement, kappa, macro_f1, news, precision_recall
from tests.gate.extraction.ours import DATA, rows

FILES = sorted(LABELLED.glob("*.jsonl"))
OF_SENTENCES = [path for path in FILES if path.name != "second.jsonl"]
GUIDELINES = (LABELLED / "GUIDELINES.md").read_text(encoding="utf-8")
NEWS = list(rows(LABELLED / "news.jsonl"))


def reasons(title: str) -> frozenset[str]:
    """Give the words of the guidelines' table below a title."""
    table = GUIDELINES.split(f"## {title}")[1].split("##")[0]
    return frozenset(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))


CHECKABLE, NOT = reasons("Checkable, and why"), reasons("Not checkable, and why")


def examples() -> list[tuple[bool, str]]:
    listed = re.findall(r"^\d+\. ([✓✗]) (\w+) — \S", GUIDELINES.split("## Forty examples")[1], re.MULTILINE)
    return [(sign == "✓", why) for sign, why in listed]


def agrees(row: dict[str, Any]) -> bool:
    return isinstance(row["checkable"], bool) and row["why"] in (CHECKABLE if row["checkable"] else NOT)


def test_the_guidelines_hold_forty_examples_of_every_reason() -> None:
    assert len(examples()) == 40
    assert {why for checkable, why in examples() if checkable} == CHECKABLE
    assert {why for checkable, why in examples() if not checkable} == NOT


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_reason_is_of_the_guidelines_and_agrees_with_the_label(path: Path) -> None:
    assert [row for row in rows(path) if not agrees(row) or row["language"] not in ("fr", "en")] == []


@pytest.mark.parametrize("path", OF_SENTENCES, ids=lambda path: path.name)
def test_every_row_is_a_sentence_of_its_own(path: Path) -> None:
    given = list(rows(path))
    assert all(row["text"].strip() for row in given)
    keys = [(row["language"], row.get("number", row.get("id"))) for row in given]
    assert len(set(keys)) == len(keys)


def test_there_are_enough_in_both_languages() -> None:
    count = Counter(row["language"] for path in OF_SENTENCES for row in rows(path))
    assert count["fr"] >= 800
    assert count["en"] >= 500


def test_no_article_is_on_two_sides() -> None:
    for row in NEWS:
        held = int(hashlib.sha256(row["article"].encode()).hexdigest(), 16) % 5 < 2
        assert row["side"] == ("held" if held else "train")


def test_both_languages_of_a_sentence_are_there() -> None:
    french, english = (
        [(row["article"], row["number"], row["side"]) for row in NEWS if row["language"] == language]
        for language in ("fr", "en")
    )
    assert french == english


def test_the_second_labels_are_of_300_sentences_of_the_news() -> None:
    both = agreement()
    assert len(both) == 300
    assert len({(row["number"], row["language"]) for row in rows(LABELLED / "second.jsonl")}) == 300


def test_the_readme_names_every_file_and_its_licence() -> None:
    text = (LABELLED / "README.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 40
    assert all(text.count(f"`{path.name}`") >= 1 for path in FILES)
    assert all(f"`{path.name}`" in text.split("## Licence")[1] for path in OF_SENTENCES)
    licence = (LABELLED / "LICENSE-CC-BY-SA-4.0.txt").read_text(encoding="utf-8")
    assert "https://creativecommons.org/licenses/by-sa/4.0/legalcode" in licence


def decided(*labels_and_ours: tuple[bool, bool]) -> list[Decision]:
    return [Decision(text="", label=label, ours=ours) for label, ours in labels_and_ours]


def test_both_classes_count_the_same() -> None:
    given = decided((True, True), (True, True), (True, False), (False, True), (False, False))
    assert precision_recall(given, label=True) == (2 / 3, 2 / 3)
    assert precision_recall(given, label=False) == (1 / 2, 1 / 2)
    assert macro_f1(given) == pytest.approx((2 / 3 + 1 / 2) / 2)
    assert macro_f1(decided((True, True), (True, True), (False, True))) < 0.5  # all of one class


def test_kappa_is_what_chance_does_not_give() -> None:
    assert kappa([(True, True)] * 20 + [(True, False)] * 5 + [(False, True)] * 10 + [(False, False)] * 15) == (
        pytest.approx(0.4)  # the worked example of the textbooks
    )


def test_the_held_news_are_decided_each_once() -> None:
    held = [row["text"] for row in NEWS if (row["language"], row["side"]) == ("fr", "held")]
    given = list(news("fr", model=False))
    assert [one.text for one in given] == held
    assert 0 < sum(one.ours for one in given) < len(given)


@pytest.mark.skipif(not DATA.exists(), reason="the public sets are not in ../shared/data")
def test_the_sets_of_others_are_decided_in_full() -> None:
    assert [len(labelled.decisions(name, model=False)) for name in ("bingcheck", "policlaim")] == [500, 1953]
