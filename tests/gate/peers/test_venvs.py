"""A peer that fails says why, on a sentence or as a whole; it is never scored as one that read nothing."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.gate.peers import venvs
from tests.gate.peers.lines import serve
from tests.gate.peers.venvs import Peer, PeerError, read_with

BROKEN = Peer(name="recognizers", version="0", packages=("./there-is-no-such-folder",))


def read(sentence: str) -> list[dict[str, Any]]:
    if "?" in sentence:
        raise ValueError(sentence)
    return [{"values": ["5"], "unit": "%"}] if "5" in sentence else []


def test_a_runner_gives_a_line_a_sentence_and_counts_its_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdin", io.StringIO('"It rose 5 %."\n"Did it?"\n"It fell."\n'))
    monkeypatch.setattr(sys, "stdout", out)
    serve(lambda: read)
    *rows, summary = map(json.loads, out.getvalue().splitlines())
    assert rows == [[{"values": ["5"], "unit": "%"}], [], []]
    assert summary["failed"] == 1
    assert summary["seconds"] > 0


def test_a_peer_that_does_not_install_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(venvs, "FOLDER", tmp_path)
    with pytest.raises(PeerError, match="there-is-no-such-folder"):
        read_with(BROKEN, ["It rose 5 %."])
    assert not list(tmp_path.glob("*.jsonl"))


def test_the_line_that_names_the_error_is_told() -> None:
    with pytest.raises(PeerError, match=r"^ValueError: no wheel$"):
        venvs._run([sys.executable, "-c", "import sys; sys.exit('ValueError: no wheel\\nhint: try another')"])
