import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from claimcheck.config import DEFAULT_MODEL
from claimcheck.encode import Role, load_encoder
from claimcheck.errors import IndexMismatch
from claimcheck.records import MatchedBy, Passage, make_id
from claimcheck.retrieve import Index, index_status, make_passages, update_index
from claimcheck.retrieve.manifest import passage_digest
from claimcheck.retrieve.tokens import query_terms, terms
from tests.retrieve.hashing import INFO, HashingEncoder, many, note, passage
from tests.retrieve.test_lexical import bm25

ENCODER = HashingEncoder()
ROOT = Path(__file__).parents[2]


def languages(passages: list[Passage]) -> dict[str, str]:
    return {one.source_id: "fr" if int(one.source_id, 16) % 2 else "en" for one in passages}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    update_index(folder, many(400), ENCODER, languages=languages(many(400)))
    return folder


@pytest.fixture
def folder(built: Path, tmp_path: Path) -> Path:
    return shutil.copytree(built, tmp_path / "desk")


def brute_force(passages: list[Passage], query: str, language: str) -> list[tuple[str, float]]:
    """Both legs to a depth of 100 and their fusion, with numpy and the formulas alone."""
    ordered = sorted(passages, key=lambda one: one.id)
    vectors = ENCODER.encode([one.text for one in ordered], Role.PASSAGE).astype(np.float64)
    cosines = vectors @ ENCODER.encode([query], Role.QUERY)[0]
    codes = np.array([languages(passages)[one.source_id] for one in ordered])
    rows = [terms(one.text, code) for one, code in zip(ordered, codes, strict=True)]
    scores = np.zeros(len(ordered))
    scores[np.argsort(-cosines, kind="stable")[:100]] += 1 / np.arange(61, 161)
    for code in ("en", "fr"):
        worded = np.array(bm25(rows, query_terms(query, language, code))).round(5) * (codes == code)
        best = [row for row in np.argsort(-worded, kind="stable")[:100] if worded[row] > 0]
        scores[best] += 1 / np.arange(61, 61 + len(best))
    return [(ordered[row].id, scores[row]) for row in np.argsort(-scores, kind="stable")]


@pytest.mark.parametrize(
    ("query", "language"),
    [
        ("troops mission report 77", "en"),
        ("les soldats et les ministres, 370", "fr"),
        ("budget 5", "de"),
        ("zzz", "en"),
    ],
)
def test_the_search_is_that_of_brute_force(built: Path, query: str, language: str) -> None:
    vector = ENCODER.encode([query], Role.QUERY)[0]
    matches = Index.open(built, INFO).search(query, vector, k=20, language=language, claim_id="c")
    expected = brute_force(many(400), query, language)
    assert [match.score for match in matches] == pytest.approx([score for _, score in expected[:20]])
    scores = dict(expected)
    assert [match.score for match in matches] == pytest.approx([scores[match.passage_id] for match in matches])
    assert [match.rank for match in matches] == list(range(1, 21))
    assert {(match.claim_id, match.by) for match in matches} == {("c", MatchedBy.FUSED)}


def test_each_leg_alone(built: Path) -> None:
    index = Index.open(built, INFO)
    wanted = many(400)[123]
    vector = ENCODER.encode([wanted.text], Role.QUERY)[0]
    assert index.search_dense(vector, 1)[0] == (wanted.id, pytest.approx(1, abs=1e-5))
    [own, other] = index.search_lexical(wanted.text, languages([wanted])[wanted.source_id], 3)
    assert own[0][0] == wanted.id
    assert {one for one, _ in other}.isdisjoint(one for one, _ in own)
    assert len(index) == 400


@pytest.mark.parametrize("k", [0, 1, 150, 1000])
def test_k_is_how_many_come_at_most(built: Path, k: int) -> None:
    vector = ENCODER.encode(["troops"], Role.QUERY)[0]
    assert len(Index.open(built, INFO).search("troops", vector, k=k, language="en")) == min(k, 400)


def test_passages_of_another_language_are_found_by_their_own_stems(tmp_path: Path) -> None:
    passages = [passage("Les soldats seront déployés demain.", "fr.md"), passage("Nothing to see.", "en.md")]
    update_index(tmp_path, passages, ENCODER, languages={make_id("fr.md"): "fr", make_id("en.md"): "en"})
    index = Index.open(tmp_path, INFO)
    assert [[one for one, _ in ranking] for ranking in index.search_lexical("déployées", "en", 5)] == [
        [],
        [passages[0].id],
    ]


def test_words_shared_in_one_language_do_not_bury_the_other(tmp_path: Path) -> None:
    """Many French passages share a word with the query; the English one that says it shares a name and a number."""
    encoder = load_encoder(DEFAULT_MODEL)
    passages = [passage(f"Les soldats du {n}e régiment défilent au pays.", f"{n}.md") for n in range(40)]
    told = passage("NATO has 9,592 troops in Afghanistan.", "en.md")
    codes = {one.source_id: "fr" for one in passages} | {told.source_id: "en"}
    update_index(tmp_path, [*passages, told], encoder, languages=codes)
    query = "L'OTAN compte 9 592 soldats en Afghanistan."
    matches = Index.open(tmp_path, encoder.info).search(
        query, encoder.encode([query], Role.QUERY)[0], k=3, language="fr"
    )
    assert matches[0].passage_id == told.id


def test_an_empty_index_finds_nothing(tmp_path: Path) -> None:
    summary = update_index(tmp_path, [], ENCODER, languages={})
    assert (summary.passages, summary.embedded) == (0, 0)
    vector = ENCODER.encode(["x"], Role.QUERY)[0]
    assert Index.open(tmp_path, INFO).search("x", vector, k=5, language="fr") == ()
    assert index_status(tmp_path).sound


def test_status_says_what_the_index_holds(built: Path) -> None:
    status = index_status(built)
    assert (status.sound, status.remark, status.model, status.passages) == (True, "", INFO, 400)
    assert status.passage_digest == passage_digest(one.id for one in many(400))
    assert status.built_at is not None
    assert status.built_at.utcoffset() is not None


def test_no_index_is_said(tmp_path: Path) -> None:
    with pytest.raises(IndexMismatch, match=r"no index yet; run `claimcheck index`"):
        Index.open(tmp_path, INFO)
    assert index_status(tmp_path).remark.endswith("run `claimcheck index`")
    assert not index_status(tmp_path).sound


@pytest.mark.parametrize(
    "other",
    [
        replace(INFO, name="other"),
        replace(INFO, revision="2"),
        replace(INFO, dimension=33),
        replace(INFO, query_prefix=""),
        replace(INFO, normalized=False),
    ],
)
def test_another_models_index_is_refused(built: Path, other: object) -> None:
    with pytest.raises(IndexMismatch, match=r"was built by hashing.*run `claimcheck index`") as caught:
        Index.open(built, other)  # type: ignore[arg-type]
    assert "\n" not in str(caught.value)


def test_a_vector_of_another_dimension_is_refused(built: Path) -> None:
    with pytest.raises(IndexMismatch, match=r"shape \(5,\) does not fit"):
        Index.open(built, INFO).search("x", np.zeros(5, np.float32), k=1, language="en")


def damaged(folder: Path, name: str, how: str) -> None:
    [path] = [path for path in (folder / "index").rglob("*") if path.name == name]
    content = path.read_bytes()
    if how == "gone":
        path.unlink()
    elif how == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif how == "empty":
        path.write_bytes(b"")
    else:
        middle = len(content) // 2
        path.write_bytes(content[:middle] + bytes([content[middle] ^ 255]) + content[middle + 1 :])


@pytest.mark.parametrize("how", ["gone", "cut", "empty", "changed"])
@pytest.mark.parametrize(
    "name", ["faiss.index", "ids.bin", "vocabulary.json", "scores.npy", "manifest.json", "current"]
)
def test_a_damaged_file_is_noticed_and_mended_without_embedding(folder: Path, name: str, how: str) -> None:
    damaged(folder, name, how)
    with pytest.raises(IndexMismatch, match="run `claimcheck index`") as caught:
        Index.open(folder, INFO)
    assert "\n" not in str(caught.value)
    assert not index_status(folder).sound
    encoder = HashingEncoder()
    summary = update_index(folder, many(400), encoder, languages=languages(many(400)))
    assert (summary.passages, summary.embedded, summary.reused, encoder.encoded) == (400, 0, 400, [])
    vector = ENCODER.encode(["troops mission"], Role.QUERY)[0]
    expected = brute_force(many(400), "troops mission", "en")[0][1]
    assert Index.open(folder, INFO).search("troops mission", vector, k=1, language="en")[0].score == expected


def test_another_format_is_refused_and_built_again(folder: Path) -> None:
    [path] = (folder / "index").rglob("manifest.json")
    path.write_text(path.read_text().replace('"format_version": 1', '"format_version": 99, "new": 1'))
    with pytest.raises(IndexMismatch, match=r"format 99, this claimcheck reads 1; run `claimcheck index`"):
        Index.open(folder, INFO)
    assert update_index(folder, many(400), ENCODER, languages=languages(many(400))).embedded == 0
    assert len(Index.open(folder, INFO)) == 400


def test_the_real_model_finds_a_claim_across_languages(tmp_path: Path) -> None:
    encoder = load_encoder(DEFAULT_MODEL)
    sources = [
        note("troops.md", "There are 9,592 NATO troops in Afghanistan. They train Afghan forces.", "en"),
        note("pain.md", "La boulangerie vend du pain le dimanche. Le pain est bon.", "fr"),
        note("irak.md", "La mission en Irak passera de 500 à 4 000 personnes, dit l'OTAN.", "fr"),
    ]
    passages = [one for source in sources for one in make_passages(source)]
    update_index(tmp_path, passages, encoder, languages={source.id: source.language for source in sources})
    claim = "Plus de 10 000 soldats de l'OTAN sont en Afghanistan."
    index = Index.open(tmp_path, encoder.info)
    matches = index.search(claim, encoder.encode([claim], Role.QUERY)[0], k=2, language="fr")
    assert {match.passage_id for match in matches} == {passages[0].id, passages[2].id}
    vectors = encoder.encode([one.text for one in passages], Role.PASSAGE)
    cosines = vectors @ encoder.encode([claim], Role.QUERY)[0]
    found = index.search_dense(encoder.encode([claim], Role.QUERY)[0], 3)
    assert [one for one, _ in found] == [passages[row].id for row in np.argsort(-cosines)]
    assert [score for _, score in found] == pytest.approx(sorted(cosines, reverse=True), abs=1e-5)


def test_a_query_loads_neither_torch_nor_bm25s(built: Path) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from claimcheck.retrieve import Index\n"
        "from tests.retrieve.hashing import INFO, HashingEncoder\n"
        "vector = HashingEncoder().encode(['troops'], 'query')[0]\n"
        "assert Index.open(Path(sys.argv[1]), INFO).search('troops', vector, k=3, language='en')\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(built)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = set(done.stdout.split())
    assert loaded & {"torch", "transformers", "sentence_transformers", "bm25s", "scipy", "pandas", "filelock"} == set()
    assert "faiss" in loaded


def test_opening_is_quick(built: Path) -> None:
    begun = time.monotonic()
    Index.open(built, INFO)
    assert time.monotonic() - begun < 0.5
