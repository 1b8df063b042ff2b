"""Our ends of sentences beside those of other splitters: the same texts, the same score, one table.

Run: python -m tests.gate.extraction.sentence_peers

Needs ../shared/data and, the first time, a package index. Every splitter runs now, one text after the other, on one
processor; loading is not counted.
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.gate.extraction.sentences import SETS, documents, is_right, our_ends, rules, score
from tests.gate.peers import venvs
from tests.gate.peers.venvs import Peer, PeerError

_RUNNER = Path(venvs.__file__).parent / "run_sentences.py"
_MODELS = _RUNNER.with_name("spacy_models.txt")
_SPACY = Peer(
    name="spacy", version="3.8.18", packages=("spacy==3.8.18",), alone=("--require-hashes", "-r", str(_MODELS))
)
SPLITTERS = {
    "nupunkt": Peer(name="nupunkt", version="0.8.0", packages=("nupunkt==0.8.0",)),
    "syntok": Peer(name="syntok", version="1.4.4", packages=("syntok==1.4.4",)),
    "pysbd": Peer(name="pysbd", version="0.3.4", packages=("pysbd==0.3.4",)),
    "spacy-rules": _SPACY,
    "spacy-parser": _SPACY,
}
LANGUAGES = ("fr", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The ends that a splitter found in each text, the seconds it took, the texts on which it failed."""

    ends: dict[str, list[int]]
    seconds: float
    failed: int


def texts(language: str) -> list[str]:
    """Give every text of a language that is scored."""
    given = [document for name in SETS for document in documents(name) if document.language == language]
    return [document.text for document in given] + [rule.text for rule in rules(language)]


def run_peer(splitter: str, language: str) -> Run:
    """Split all texts of a language with a peer. Raises PeerError."""
    python, given = venvs.environment(SPLITTERS[splitter]), texts(language)
    lines = "".join(json.dumps(text) + "\n" for text in given)
    said = venvs._run([str(python), str(_RUNNER), splitter, language], lines)
    *rows, summary = map(json.loads, said.splitlines())
    ends = {text: [row["end"] for row in found] for text, found in zip(given, rows, strict=True)}
    return Run(ends=ends, seconds=summary["seconds"], failed=summary["failed"])


def run_ours(language: str) -> Run:
    """Split all texts of a language with ours; the words of the language are loaded before."""
    our_ends("A word. And another.", language)
    began = time.perf_counter()
    ends = {text: our_ends(text, language) for text in texts(language)}
    return Run(ends=ends, seconds=time.perf_counter() - began, failed=0)


def row(label: str, runs: dict[str, Run]) -> str:
    """Give one line of the table."""
    values = [score(documents(name), _reader(runs)).f1 for name in SETS]
    values += [sum(is_right(rule, "en", _reader(runs)) for rule in rules("en")) / len(rules("en"))]
    sentences = sum(len(ends) for run in runs.values() for ends in run.ends.values())
    speed = sentences / sum(run.seconds for run in runs.values())
    failed = sum(run.failed for run in runs.values())
    line = f"{label:22}" + "".join(f"{value:11.4f}" for value in values) + f"{speed:13,.0f}"
    return line + (f"  failed on {failed} texts" if failed else "")


def _reader(runs: dict[str, Run]) -> Callable[[str, str], Iterable[int]]:
    return lambda text, language: runs[language].ends[text]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    argparse.ArgumentParser(
        prog="tests.gate.extraction.sentence_peers", description=(__doc__ or "").splitlines()[0]
    ).parse_args(arguments)
    print(f"{'F1; rules: exact':22}" + "".join(f"{name:>11}" for name in (*SETS, "rules en")) + f"{'sentences/s':>13}")
    print(row("claimcheck", {language: run_ours(language) for language in LANGUAGES}))
    for splitter, peer in SPLITTERS.items():
        label = f"{splitter} {peer.version}"
        try:
            print(row(label, {language: run_peer(splitter, language) for language in LANGUAGES}), flush=True)
        except PeerError as problem:
            print(f"{label:22}does not run: {problem}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
