"""Which leg of the search finds more: tweets against the fact-checks they repeat (CLEF CheckThat! 2022, task 2A).

Run: .venv/bin/python -m tests.gate.retrieval [devtest|dev|train]

The data is for measuring only and lies beside the repository, never in it. Embedding its 14,231 fact-checks takes ten
minutes or more the first time; the vectors are then kept below .claimcheck/gate.
"""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claimcheck.encode import Encoder, Role, load_encoder
from claimcheck.encode.encoder import batches
from claimcheck.records import Passage, make_id
from claimcheck.retrieve import Index, update_index
from claimcheck.retrieve.vectors import VectorFile

__all__ = ["DATA", "RetrievalScores", "evaluate", "mean_average_precision"]

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data" / "clef2022_task2a_tweets_snopes"
FOLDER = ROOT / ".claimcheck" / "gate"
FLOOR = 0.88  # of the fusion on devtest
CUT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A tweet and the passages it should find."""

    text: str
    relevant: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrievalScores:
    """Mean average precision at 5 of each leg alone and of their fusion, between 0 and 1."""

    queries: int
    dense: float
    lexical: float
    fused: float


def evaluate(part: str = "devtest", data: Path = DATA, folder: Path = FOLDER) -> RetrievalScores | None:
    """Measure one part of the data; None where the data is not there."""
    if not data.exists():
        return None
    encoder = load_encoder()
    passages = _passages(data / "verified_claims.jsonl")
    update_index(
        folder,
        passages,
        encoder,
        languages=dict.fromkeys((one.source_id for one in passages), "en"),
        progress=_progress,
    )
    queries = _queries(data / f"{part}.jsonl")
    vectors = _query_vectors(folder, encoder, [query.text for query in queries])
    index = Index.open(folder, encoder.info)

    def measure(search: Callable[[str, NDArray[np.float32]], Sequence[str]]) -> float:
        pairs = zip(queries, vectors, strict=True)
        return mean_average_precision([(query.relevant, search(query.text, vector)) for query, vector in pairs])

    return RetrievalScores(
        queries=len(queries),
        dense=measure(lambda _, vector: [one for one, _ in index.search_dense(vector, CUT)]),
        lexical=measure(lambda text, _: [one for one, _ in index.search_lexical(text, "en", CUT)]),
        fused=measure(lambda text, vector: [m.passage_id for m in index.search(text, vector, k=CUT, language="en")]),
    )


def mean_average_precision(results: Sequence[tuple[frozenset[str], Sequence[str]]]) -> float:
    """Give the mean over queries of the average precision at 5 of (relevant, ranked).

    >>> mean_average_precision([(frozenset("a"), "ba"), (frozenset("a"), "a")])
    0.75
    """
    return sum(_average_precision(relevant, ranked) for relevant, ranked in results) / len(results)


def _average_precision(relevant: frozenset[str], ranked: Sequence[str]) -> float:
    found, total = 0, 0.0
    for rank, one in enumerate(ranked[:CUT], 1):
        if one in relevant:
            found += 1
            total += found / rank
    return total / min(len(relevant), CUT)


def _passages(path: Path) -> list[Passage]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = [(row["id"], f"{row['title']}. {row['vclaim']}" if row["title"] else row["vclaim"]) for row in rows]
    return [Passage(id=make_id(one), source_id=make_id(one), start=0, end=len(text), text=text) for one, text in texts]


def _queries(path: Path) -> list[Query]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [Query(text=row["text"], relevant=frozenset(map(make_id, row["relevant"]))) for row in rows]


def _query_vectors(folder: Path, encoder: Encoder, texts: Sequence[str]) -> NDArray[np.float32]:
    """Keep the queries' vectors too, in a file of their own: it is told apart by its prefix."""
    kept = VectorFile.in_folder(folder, replace(encoder.info, passage_prefix=encoder.info.query_prefix))
    for batch in batches(kept.missing(texts)):
        kept.append(batch, encoder.encode(batch, Role.QUERY))
    return kept.gather(texts)


def _progress(stage: str, done: int, total: int) -> None:
    print(f"\r{stage} {done}/{total}", end="", file=sys.stderr, flush=True)


def main(part: str = "devtest") -> int:
    """Print the three figures; 1 where the fusion fell below its floor."""
    scores = evaluate(part)
    if scores is None:
        print(f"retrieval: skipped, {DATA.name} is not beside the repository")
        return 0
    figures = (f"{field.name} {getattr(scores, field.name):.4f}" for field in fields(scores) if field.name != "queries")
    print(f"retrieval, MAP@5 on {part} ({scores.queries} queries): {', '.join(figures)}; floor of fused {FLOOR}")
    return int(part == "devtest" and scores.fused < FLOOR)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
