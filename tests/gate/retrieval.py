"""How well the search finds, each leg alone and both fused.

Tweets against the fact-checks they repeat (CLEF CheckThat! 2022, task 2A), and news sentences against an index where
half of the sentences are in French only, the other half in English only (NTREX).

Run: .venv/bin/python -m tests.gate.retrieval [devtest|dev|train]

The data is for measuring and lies beside the repository, never in it. Embedding the 14,231 fact-checks takes ten
minutes or more the first time; the vectors are then kept below .claimcheck/gate.
"""

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from claimcheck.encode import Encoder, Role, load_encoder
from claimcheck.encode.encoder import batches
from claimcheck.records import Passage, make_id
from claimcheck.retrieve import Index, update_index
from claimcheck.retrieve.index import DEPTH
from claimcheck.retrieve.vectors import VectorFile

__all__ = ["DATA", "FLOORS", "RetrievalScores", "evaluate", "evaluate_languages", "mean_average_precision"]

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data" / "clef2022_task2a_tweets_snopes"
NEWS = ROOT.parent / "shared" / "data" / "ntrex_news" / "parallel.jsonl"
FOLDER = ROOT / ".claimcheck" / "gate"
FLOORS = {"devtest": 0.89, "fr→fr": 0.97, "fr→en": 0.75, "en→fr": 0.75}  # of the fusion; some points below what it is
SENTENCES = 300
CUT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A text to search for, its language, and the passages it should find."""

    text: str
    language: str
    relevant: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrievalScores:
    """Mean average precision at 5 of each leg alone and of their fusion, between 0 and 1.

    ``lexical`` is of the passages in the language that holds the answer, ranked among themselves.
    """

    name: str
    queries: int
    dense: float
    lexical: float
    fused: float

    def __str__(self) -> str:
        """Give the figures as one line."""
        legs = f"dense {self.dense:.4f}, lexical {self.lexical:.4f}, fused {self.fused:.4f}"
        return f"retrieval, MAP@5 on {self.name} ({self.queries} queries): {legs}"


def evaluate(part: str = "devtest", data: Path = DATA, folder: Path = FOLDER) -> RetrievalScores | None:
    """Measure the tweets of one part; None where the data is not there."""
    if not data.exists():
        return None
    passages = _passages(data / "verified_claims.jsonl")
    queries = _queries(data / f"{part}.jsonl")
    return _measure(part, folder / "tweets", passages, dict.fromkeys((p.source_id for p in passages), "en"), queries)


def evaluate_languages(news: Path = NEWS, folder: Path = FOLDER) -> tuple[RetrievalScores, ...]:
    """Measure a query's way to passages of its own and of the other language; nothing where the data is not there."""
    if not news.exists():
        return ()
    rows = [json.loads(line) for line in news.read_text(encoding="utf-8").splitlines()[:SENTENCES]]
    codes = [("en", "fr")[number % 2] for number in range(len(rows))]
    passages = [_passage(str(number), rows[number][code]) for number, code in enumerate(codes)]
    languages = {one.source_id: code for one, code in zip(passages, codes, strict=True)}
    # The French of Canada is another translator's: no query is word for word what it looks for.
    ways = (("fr", "fr", "fr_CA"), ("fr", "en", "fr_CA"), ("en", "fr", "en"))
    return tuple(
        _measure(
            f"{spoken}→{held}",
            folder / "news",
            passages,
            languages,
            [
                Query(text=row[column], language=spoken, relevant=frozenset([passage.id]))
                for row, passage, code in zip(rows, passages, codes, strict=True)
                if code == held
            ],
        )
        for spoken, held, column in ways
    )


def _measure(
    name: str, folder: Path, passages: list[Passage], languages: dict[str, str], queries: list[Query]
) -> RetrievalScores:
    encoder = load_encoder()
    update_index(folder, passages, encoder, languages=languages, progress=_progress)
    vectors = _query_vectors(folder, encoder, [query.text for query in queries])
    index = Index.open(folder, encoder.info)

    def measure(search: Callable[[Query, NDArray[np.float32]], Sequence[str]]) -> float:
        pairs = zip(queries, vectors, strict=True)
        return mean_average_precision([(query.relevant, search(query, vector)) for query, vector in pairs])

    def lexical(query: Query, _: NDArray[np.float32]) -> Sequence[str]:
        rankings = index.search_lexical(query.text, query.language, DEPTH)
        held = [[one for one, _ in ranking] for ranking in rankings]
        return max(held, key=lambda ranking: _average_precision(query.relevant, ranking))

    return RetrievalScores(
        name=name,
        queries=len(queries),
        dense=measure(lambda _, vector: [one for one, _ in index.search_dense(vector, CUT)]),
        lexical=measure(lexical),
        fused=measure(
            lambda query, vector: [
                match.passage_id for match in index.search(query.text, vector, k=CUT, language=query.language)
            ]
        ),
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
    return [_passage(row["id"], f"{row['title']}. {row['vclaim']}" if row["title"] else row["vclaim"]) for row in rows]


def _passage(name: str, text: str) -> Passage:
    return Passage(id=make_id(name), source_id=make_id(name), start=0, end=len(text), text=text)


def _queries(path: Path) -> list[Query]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [Query(text=row["text"], language="en", relevant=frozenset(map(make_id, row["relevant"]))) for row in rows]


def _query_vectors(folder: Path, encoder: Encoder, texts: Sequence[str]) -> NDArray[np.float32]:
    """Keep the queries' vectors too, in a file of their own: it is told apart by its prefix."""
    kept = VectorFile.in_folder(folder, replace(encoder.info, passage_prefix=encoder.info.query_prefix))
    for batch in batches(kept.missing(texts)):
        kept.append(batch, encoder.encode(batch, Role.QUERY))
    return kept.gather(texts)


def _progress(stage: str, done: int, total: int) -> None:
    print(f"\r{stage} {done}/{total}", end="", file=sys.stderr, flush=True)


def main(part: str = "devtest") -> int:
    """Print the figures; 1 where a fusion fell below its floor."""
    scores = [one for one in (evaluate(part), *evaluate_languages()) if one is not None]
    if not scores:
        print("retrieval: skipped, the data is not beside the repository")
    for one in scores:
        print(f"{one}; floor {FLOORS.get(one.name, 0)}")
    return int(any(one.fused < FLOORS.get(one.name, 0) for one in scores))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
