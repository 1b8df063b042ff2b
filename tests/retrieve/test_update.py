import time
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.encode import Role
from claimcheck.errors import IndexMismatch
from claimcheck.records import make_id
from claimcheck.retrieve import Index, make_passages, update_index
from tests.retrieve.hashing import INFO, HashingEncoder, many, note, passage
from tests.retrieve.updating import counts, found, update


def state(folder: Path) -> dict[str, tuple[int, int]]:
    paths = (path for path in folder.rglob("*") if path.name != "writer.lock")
    return {str(path): (path.stat().st_mtime_ns, path.stat().st_ino) for path in paths}


def test_only_what_is_new_is_embedded(tmp_path: Path) -> None:
    assert counts(tmp_path, many(100)) == (100, 100, 0, 0)
    assert counts(tmp_path, many(150)) == (150, 50, 100, 0)
    assert counts(tmp_path, many(120)) == (120, 0, 120, 30)
    assert counts(tmp_path, many(150)) == (150, 0, 150, 0)
    assert found(tmp_path, many(150)) == [one.id for one in many(150)]


def test_nothing_changed_embeds_and_writes_nothing(tmp_path: Path) -> None:
    update(tmp_path, many(100))
    before = state(tmp_path)
    encoder = HashingEncoder()
    update(tmp_path, list(reversed(many(100))), encoder)
    assert state(tmp_path) == before
    assert encoder.encoded == []


def test_a_thousand_sources_without_a_change_take_under_a_second(tmp_path: Path) -> None:
    passages = [passage(f"report {number} of source {number % 1000}", f"{number % 1000}.md") for number in range(5000)]
    update(tmp_path, passages)
    begun = time.monotonic()
    update(tmp_path, passages)
    assert time.monotonic() - begun < 1


def test_the_same_text_is_embedded_once(tmp_path: Path) -> None:
    passages = [passage("the same words", f"{number}.md") for number in range(5)]
    assert counts(tmp_path, passages) == (5, 1, 4, 0)
    index = Index.open(tmp_path, INFO)
    vector = HashingEncoder().encode(["the same words"], Role.QUERY)[0]
    assert {match.passage_id for match in index.search("same", vector, k=9, language="en")} == {
        one.id for one in passages
    }


def test_a_passage_given_twice_counts_once(tmp_path: Path) -> None:
    assert counts(tmp_path, [*many(3), *many(3)]) == (3, 3, 0, 0)


def test_one_changed_sentence_embeds_only_the_passages_it_is_in(tmp_path: Path) -> None:
    sentences = [f"Report number {number} speaks of troops." for number in range(40)]
    before = make_passages(note("a.md", " ".join(sentences)))
    sentences[15] = "Report number fifteen speaks of ministers."
    after = make_passages(note("a.md", " ".join(sentences)))
    update(tmp_path, list(before))
    encoder = HashingEncoder()
    update(tmp_path, list(after), encoder)
    assert encoder.encoded == [one.text for one in after if "fifteen" in one.text]
    assert len(encoder.encoded) == 1
    assert sorted(found(tmp_path, list(after))) == sorted(one.id for one in after)


def test_a_typo_in_front_moves_everything_and_embeds_only_itself(tmp_path: Path) -> None:
    body = "\n\n".join(f"A {n} stays. B {n} stays. C {n} stays." for n in range(20))
    update(tmp_path, list(make_passages(note("a.md", f"An error here. Two here. Three here.\n\n{body}"))))
    encoder = HashingEncoder()
    update(tmp_path, list(make_passages(note("a.md", f"No mistakes here. Two here. Three here.\n\n{body}"))), encoder)
    assert encoder.encoded == ["No mistakes here. Two here. Three here."]


def test_another_language_builds_the_index_again_without_embedding(tmp_path: Path) -> None:
    passages = [passage("Les chevaux sont là.")]
    update(tmp_path, passages, language="en")
    assert Index.open(tmp_path, INFO).search_lexical("un cheval", "fr", 3) == [[]]
    encoder = HashingEncoder()
    update(tmp_path, passages, encoder, language="fr")
    assert encoder.encoded == []
    assert len(Index.open(tmp_path, INFO).search_lexical("un cheval", "fr", 3)[0]) == 1


def test_another_model_builds_its_own_index_and_the_first_ones_vectors_stay(tmp_path: Path) -> None:
    assert counts(tmp_path, many(20)) == (20, 20, 0, 0)
    other = HashingEncoder(replace(INFO, revision="2", dimension=16))
    assert counts(tmp_path, many(20), other) == (20, 20, 0, 0)
    with pytest.raises(IndexMismatch):
        Index.open(tmp_path, INFO)
    assert len(Index.open(tmp_path, other.info)) == 20
    assert counts(tmp_path, many(20)) == (20, 0, 20, 0)


def test_progress_counts_batches_of_64_up_to_all(tmp_path: Path) -> None:
    seen: list[tuple[str, int, int]] = []
    update_index(tmp_path, many(130), HashingEncoder(), languages={}, progress=lambda *step: seen.append(step))
    assert seen == [("embed", 64, 130), ("embed", 128, 130), ("embed", 130, 130)]


def test_a_source_without_a_language_is_indexed(tmp_path: Path) -> None:
    update_index(tmp_path, [passage("Les soldats")], HashingEncoder(), languages={make_id("other"): "fr"})
    assert len(Index.open(tmp_path, INFO).search_lexical("soldats", "fr", 3)[0]) == 1
