import resource
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from claimcheck.errors import IndexMismatch, StoreError
from claimcheck.records import ModelInfo
from claimcheck.retrieve.vectors import VectorFile

INFO = ModelInfo(name="org/a model", revision="1", dimension=4, query_prefix="q: ", passage_prefix="p: ")
RECORD = 16 + 4 * 4 + 4
ROOT = Path(__file__).parents[2]


def rows(count: int, seed: int = 0) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(size=(count, 4)).astype(np.float32)


def filled(folder: Path, texts: list[str]) -> VectorFile:
    vectors = VectorFile.in_folder(folder, INFO)
    vectors.append(texts, rows(len(texts)))
    return vectors


def test_vectors_come_back_bit_for_bit(tmp_path: Path) -> None:
    texts = ["un", "deux", "", "trois\r\n", "half \ud83d", "a\0b"]
    written = filled(tmp_path, texts)
    again = VectorFile.in_folder(tmp_path, INFO)
    for vectors in (written, again):
        assert len(vectors) == 6
        assert vectors.missing([*texts, "neuf"]) == ["neuf"]
        order = [texts[number] for number in (3, 0, 5, 0)]
        assert np.array_equal(vectors.gather(order), rows(6)[[3, 0, 5, 0]])
    assert again.gather([]).shape == (0, 4)


def test_the_file_is_named_after_the_model_and_made_at_the_first_append(tmp_path: Path) -> None:
    vectors = VectorFile.in_folder(tmp_path, INFO)
    assert len(vectors) == 0
    assert not (tmp_path / "vectors").exists()
    vectors.append(["x"], rows(1))
    assert [path.name.startswith("org-a-model-") for path in (tmp_path / "vectors").iterdir()] == [True]


def test_a_text_is_missing_once_in_order(tmp_path: Path) -> None:
    assert filled(tmp_path, ["b"]).missing(["c", "b", "a", "c", "a"]) == ["c", "a"]


@pytest.mark.parametrize(
    "other",
    [
        replace(INFO, name="other"),
        replace(INFO, revision="2"),
        replace(INFO, dimension=5),
        replace(INFO, passage_prefix=""),
        replace(INFO, normalized=False),
    ],
)
def test_another_model_has_another_file_and_refuses_this_one(tmp_path: Path, other: ModelInfo) -> None:
    path = filled(tmp_path, ["x"]).path
    assert VectorFile.in_folder(tmp_path, other).path != path
    with pytest.raises(IndexMismatch, match=r"another model's.*move the file away and run `claimcheck index`"):
        VectorFile(path, other)


@pytest.mark.parametrize("shape", [(1, 5), (2, 4), (4,)])
def test_vectors_of_another_shape_are_refused(tmp_path: Path, shape: tuple[int, ...]) -> None:
    vectors = filled(tmp_path, ["x"])
    with pytest.raises(IndexMismatch, match="do not fit 1 texts of dimension 4"):
        vectors.append(["y"], np.zeros(shape, np.float32))
    assert VectorFile.in_folder(tmp_path, INFO).missing(["x", "y"]) == ["y"]


@pytest.mark.parametrize("kept", range(RECORD))
def test_a_torn_tail_is_noticed_and_cut_off(tmp_path: Path, kept: int) -> None:
    path = filled(tmp_path, ["a", "b"]).path
    whole = path.stat().st_size
    with path.open("r+b") as file:
        file.truncate(whole - RECORD + kept)
    vectors = VectorFile.in_folder(tmp_path, INFO)
    assert vectors.missing(["a", "b"]) == ["b"]
    vectors.append(["b"], rows(1, seed=9))
    assert path.stat().st_size == whole
    again = VectorFile.in_folder(tmp_path, INFO)
    assert np.array_equal(again.gather(["a", "b"]), np.concatenate([rows(2)[:1], rows(1, seed=9)]))


@given(st.binary(min_size=1, max_size=3 * RECORD))
def test_garbage_at_the_end_is_cut_off(tmp_path_factory: pytest.TempPathFactory, garbage: bytes) -> None:
    folder = tmp_path_factory.mktemp("vectors")
    path = filled(folder, ["a"]).path
    with path.open("ab") as file:
        file.write(garbage)
    VectorFile.in_folder(folder, INFO).append(["b"], rows(1, seed=9))
    again = VectorFile.in_folder(folder, INFO)
    assert np.array_equal(again.gather(["a", "b"]), np.concatenate([rows(1), rows(1, seed=9)]))
    assert len(again) == 2


@pytest.mark.parametrize("place", [0, 17, RECORD - 1])
def test_a_spoiled_record_is_passed_over_and_embedded_again(tmp_path: Path, place: int) -> None:
    path = filled(tmp_path, ["a", "b", "c"]).path
    content = bytearray(path.read_bytes())
    content[len(content) - 2 * RECORD + place] ^= 1
    path.write_bytes(content)
    vectors = VectorFile.in_folder(tmp_path, INFO)
    assert vectors.missing(["a", "b", "c"]) == ["b"]
    vectors.append(["b"], rows(1, seed=9))
    again = VectorFile.in_folder(tmp_path, INFO).gather(["a", "b", "c"])
    assert np.array_equal(again, np.stack([rows(3)[0], rows(1, seed=9)[0], rows(3)[2]]))


@pytest.mark.parametrize("content", [b"", b"claimcheck", b"x" * 500])
def test_a_damaged_header_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = filled(tmp_path, ["a"]).path
    path.write_bytes(content)
    with pytest.raises(IndexMismatch, match=r"damaged.*move the file away") as caught:
        VectorFile.in_folder(tmp_path, INFO)
    assert "\n" not in str(caught.value)


def test_a_full_disk_is_one_line_and_loses_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path, ["a", "b"]).path
    before = path.read_bytes()
    program = (
        "import sys, numpy as np\n"
        "from pathlib import Path\n"
        "from claimcheck.errors import StoreError\n"
        "from claimcheck.retrieve.vectors import VectorFile\n"
        "from tests.retrieve.test_vectors import INFO\n"
        "vectors = VectorFile.in_folder(Path(sys.argv[1]), INFO)\n"
        "try:\n"
        "    vectors.append([str(n) for n in range(64)], np.ones((64, 4), np.float32))\n"
        "except StoreError as error:\n"
        "    print(error)\n"
        "assert vectors.missing(['a', '0']) == ['0']\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True, text=True, check=True, cwd=ROOT,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 1000,) * 2),
    )  # fmt: skip
    assert "the disk is full" in done.stdout
    assert done.stdout.count("\n") == 1
    assert path.read_bytes() == before
    vectors = VectorFile.in_folder(tmp_path, INFO)
    vectors.append(["c"], rows(1, seed=9))
    assert VectorFile.in_folder(tmp_path, INFO).missing(["a", "b", "c"]) == []


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "vectors").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(StoreError, match="cannot be written"):
        VectorFile.in_folder(tmp_path, INFO).append(["a"], rows(1))


@pytest.mark.parametrize("how", ["cut", "gone"])
def test_a_file_that_goes_while_it_is_in_use_is_one_line(tmp_path: Path, how: str) -> None:
    vectors = filled(tmp_path, ["a", "b"])
    if how == "gone":
        vectors.path.unlink()
    else:
        vectors.path.write_bytes(vectors.path.read_bytes()[:-1])
    with pytest.raises(StoreError, match="run `claimcheck index` again"):
        vectors.append(["c"], rows(1))
    filled(tmp_path, ["d"])
