from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records import Source, make_id
from claimcheck.retrieve.passages import make_passages

ODD = st.sampled_from(
    ["\r\n", "\r\n\r\n", "\n\n", "\n", " ", "\u00a0", "\u202f", ". ", "! ", "? ", "… ", "«\u00a0", "\u00a0»", "’",
     "M. ", "👩\u200d🚀", "🎉", "e\u0301", "10\u202f000 ", "# ", "- ", "Les ", "soldats ", "The ", "troops ", "\0", "½"]
)  # fmt: skip
TEXTS = st.lists(ODD | st.text(max_size=8) | st.text(st.characters(categories=["L"]), max_size=40), max_size=120).map(
    "".join
)


def source(text: str, language: str = "fr", body_start: int = 0) -> Source:
    return Source(id=make_id("note.md"), uri="note.md", text=text, language=language, sha256="", body_start=body_start)


def texts(text: str, language: str = "fr") -> list[str]:
    return [passage.text for passage in make_passages(source(text, language))]


def test_three_sentences_that_overlap_by_one() -> None:
    assert texts("Un est là. Deux est là. Trois est là. Quatre est là. Cinq est là. Six est là.") == [
        "Un est là. Deux est là. Trois est là.",
        "Trois est là. Quatre est là. Cinq est là.",
        "Cinq est là. Six est là.",
    ]


def test_size_and_overlap_are_settings() -> None:
    note = source("Un est là. Deux est là. Trois est là.")
    assert [p.text for p in make_passages(note, sentences=1, overlap=0)] == [
        "Un est là.",
        "Deux est là.",
        "Trois est là.",
    ]
    assert [p.text for p in make_passages(note, sentences=2, overlap=1)] == [
        "Un est là. Deux est là.",
        "Deux est là. Trois est là.",
    ]


def test_a_paragraph_bounds_its_passages() -> None:
    long = "A est là. B est là. C est là."
    assert texts(f"{long}\n\n{long}\r\n\r\nSeul ici.") == [long, long, "Seul ici."]


def test_short_paragraphs_share_a_passage() -> None:
    assert texts("Un est là.\n\nDeux est là.\n\nTrois est là. Quatre est là.") == [
        "Un est là.\n\nDeux est là.",
        "Trois est là. Quatre est là.",
    ]


def test_a_heading_goes_with_its_paragraph() -> None:
    assert texts("Avant cela.\n\n# Un titre\n\nUn est là. Deux est là. Trois est là.\n\nAprès cela.") == [
        "Avant cela.",
        "Un titre\n\nUn est là. Deux est là.",
        "Deux est là. Trois est là.",
        "Après cela.",
    ]


def test_front_matter_is_in_no_passage() -> None:
    text = "---\ntitle: Une note.\n---\nLe corps est là."
    found = make_passages(source(text, body_start=text.index("Le corps")))
    assert [(p.start, p.text) for p in found] == [(text.index("Le corps"), "Le corps est là.")]


@pytest.mark.parametrize("text", ["", " \r\n\u00a0", "---\n\n***\n\n…", "🎉 🎉"])
def test_a_text_without_words_has_no_passage(text: str) -> None:
    assert make_passages(source(text)) == ()


def test_ids_follow_the_text_not_its_place() -> None:
    one, two = "A est là. B est là. C est là.", "D est là. E est là. F est là."
    before = {p.text: p.id for p in make_passages(source(f"{one}\n\n{two}"))}
    after = {p.text: p.id for p in make_passages(source(f"Un ajout. Puis deux. Puis trois.\n\n{one}\n\n{two}"))}
    assert len(before) == 2
    assert before.items() <= after.items()


def test_the_same_text_twice_has_two_ids() -> None:
    one = "A est là. B est là. C est là."
    ids = [p.id for p in make_passages(source(f"{one}\n\n{one}"))]
    assert ids == [make_id(make_id("note.md"), one, "0"), make_id(make_id("note.md"), one, "1")]


@pytest.mark.parametrize("words", ["soldat ", "soldat\u00a0", "anticonstitutionnellement "])
def test_an_endless_sentence_is_cut_between_words(words: str) -> None:
    text = words * 2000
    found = make_passages(source(text))
    assert sum(len(p.text.split()) for p in found) == 2000
    assert all(len(p.text.split()) <= 300 and len(p.text) <= 1800 for p in found)


def test_an_endless_word_is_cut_between_characters() -> None:
    found = make_passages(source("e\u0301" * 5000))
    assert "".join(p.text for p in found) == "e\u0301" * 5000
    assert all(p.text.startswith("e") and len(p.text) <= 1800 for p in found)


def test_three_long_sentences_do_not_share_a_passage() -> None:
    sentence = "Le soldat " + "marche " * 180 + "encore."
    assert texts(f"{sentence} {sentence} {sentence}") == [sentence] * 3


@given(TEXTS, st.integers(1, 5), st.integers(0, 4), st.sampled_from(["fr", "en", "de"]), st.integers(0, 30))
def test_offsets_are_exact_and_every_word_is_covered(
    text: str, sentences: int, overlap: int, language: str, body_start: int
) -> None:
    note = source(text, language, min(body_start, len(text)))
    found = make_passages(note, sentences=sentences, overlap=min(overlap, sentences - 1))
    covered = set[int]()
    for passage in found:
        assert passage.source_id == note.id
        assert note.body_start <= passage.start < passage.end <= len(text)
        assert text[passage.start : passage.end] == passage.text == passage.text.strip()
        assert any(character.isalnum() for character in passage.text)
        assert len(passage.text) <= 1800
        covered.update(range(passage.start, passage.end))
    missed = [at for at in range(note.body_start, len(text)) if text[at].isalnum() and at not in covered]
    assert missed == []
    assert len({passage.id for passage in found}) == len(found)
    assert all(a.start < b.start and a.end < b.end for a, b in pairwise(found))


@given(TEXTS)
def test_passages_are_the_same_every_time(text: str) -> None:
    assert make_passages(source(text)) == make_passages(source(text))


def test_the_sample_evidence_gives_passages() -> None:
    folder = Path(__file__).parents[2] / "evidence"
    files = sorted(folder.rglob("*.md"))
    assert files
    for file in files:
        assert make_passages(source(file.read_text(encoding="utf-8"), "en"))
