"""Train the head that tells checkable sentences, and write its weights to claimcheck/extract/checkability/head.json.

Learned from: the training side of tests/gate/labelled/news.jsonl, debates.jsonl, web.jsonl and own.jsonl there, and the
first 4,000 sentences of claimify_bingcheck (CDLA-Permissive-2.0). The last 500 of that set, the held side of the news
and the whole of policlaim are never seen.

Run: python -m tests.gate.extraction.training [--try]

``--try`` writes nothing and prints the figures of a cross-validation by article. Vectors are kept below
.claimcheck/gate; making them takes some minutes the first time.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from claimcheck.encode import Role, load_encoder
from claimcheck.extract.checkability import FEATURES, features
from claimcheck.extract.reader import ArticleReader
from claimcheck.records import Article, Span
from claimcheck.retrieve.vectors import VectorFile

ROOT = Path(__file__).parents[3]
LABELLED = ROOT / "tests" / "gate" / "labelled"
BING = ROOT.parent / "shared" / "data" / "claimify_bingcheck" / "all.jsonl"
HEAD = ROOT / "claimcheck" / "extract" / "checkability" / "head.json"
KEPT = ROOT / ".claimcheck" / "gate" / "checkability"
SEEN_OF_BING = 4000
FOLDS = 6
STRENGTH = 0.1  # of the regularization (scikit-learn's C)
VECTOR_SCALE = 5.0  # a vector of length one has small numbers; it is regularized less than the features
WEIGHTS = {"news": 3.0, "debates": 1.5, "web": 1.5, "own": 1.0, "bing": 1.5}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A labelled sentence: its set, the document it stands in, and the side of the split."""

    name: str
    document: str
    language: str
    text: str
    checkable: bool
    held: bool = False


def rows() -> list[Row]:
    """Give all sentences that the head may learn from, and the held side of the news."""
    found = [
        Row(
            name=name, document=f"{name} {row.get('article') or row.get('debate') or number} {row['language']}",
            language=row["language"], text=" ".join(row["text"].split()), checkable=row["checkable"],
            held=row.get("side") == "held",
        )
        for name in ("news", "debates", "web", "own")
        for number, row in enumerate(_lines(LABELLED / f"{name}.jsonl"))
    ]  # fmt: skip
    found.sort(key=lambda row: row.document if row.name == "news" else "~")  # an article's two languages apart
    bing = list(_lines(BING))[:SEEN_OF_BING]
    return found + [
        Row(name="bing", document=f"bing {row['answer_id']}", language="en", text=" ".join(row["text"].split()),
            checkable=bool(row["label"]))
        for row in bing
    ]  # fmt: skip


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def seen(found: Sequence[Row]) -> NDArray[np.float64]:
    """Give the features of each row, read in its document: shape (rows, features)."""
    return np.array(
        [line for _, group in groupby(found, key=lambda row: row.document) for line in document(list(group))]
    )


def document(group: Sequence[Row]) -> Iterator[tuple[float, ...]]:
    """Give the features of the sentences of one document, each a paragraph's line of its own."""
    spans, at = [], 0
    for row in group:
        spans.append(Span(start=at, end=at + len(row.text), text=row.text))
        at += len(row.text) + 1
    text = " ".join(row.text for row in group)
    article = Article(id="0" * 16, uri="document", text=text, language=group[0].language, sha256="")
    reader = ArticleReader(article, spans)
    return (features(sight, reader.folded, reader.words) for sight in reader.sights())


def vectors(texts: Sequence[str]) -> NDArray[np.float32]:
    """Give the vectors of the texts, made once and kept."""
    encoder = load_encoder()
    kept = VectorFile.in_folder(KEPT, encoder.info)
    missing = list(kept.missing(texts))
    for start in range(0, len(missing), 256):
        part = missing[start : start + 256]
        kept.append(part, encoder.encode(part, Role.QUERY))
        print(f"\rencoding {start + len(part)}/{len(missing)}", end="", file=sys.stderr, flush=True)
    return kept.gather(texts)


def fit(
    inputs: NDArray[np.float64], wanted: NDArray[np.bool_], weights: NDArray[np.float64], strength: float = STRENGTH
) -> tuple[NDArray[np.float64], float]:
    """Give weights and intercept of a logistic regression."""
    mean = inputs.mean(axis=0)
    model = LogisticRegression(C=strength, max_iter=5000).fit(inputs - mean, wanted, sample_weight=weights)
    return model.coef_[0], float(model.intercept_[0] - model.coef_[0] @ mean)


def cross_validated(found: Sequence[Row], inputs: NDArray[np.float64]) -> None:
    """Print the macro-F1 of a cross-validation on the training side of the news, no article on two sides."""
    wanted, weights = _wanted(found), _weights(found)
    side = np.array([row.name == "news" and not row.held for row in found])
    usable = np.array([not row.held for row in found])
    articles = sorted({_article(row) for row in found if row.name == "news" and not row.held})
    fold = {name: number % FOLDS for number, name in enumerate(np.random.RandomState(0).permutation(articles))}
    part = np.array([fold.get(_article(row), -1) for row in found])
    sums = np.zeros(len(found))
    for number in range(FOLDS):
        out = side & (part == number)
        coefficients, intercept = fit(inputs[usable & ~out], wanted[usable & ~out], weights[usable & ~out])
        sums[out] = inputs[out] @ coefficients + intercept
    languages = np.array([row.language for row in found])

    for language in ("fr", "en"):
        here = side & (languages == language)
        print(f"  news {language}: macro-F1 {f1_score(wanted[here], sums[here] > 0, average='macro'):.4f}")


def _article(row: Row) -> str:
    return row.document.rsplit(" ", 1)[0]


def _wanted(found: Iterable[Row]) -> NDArray[np.bool_]:
    return np.array([row.checkable for row in found])


def _weights(found: Iterable[Row]) -> NDArray[np.float64]:
    return np.array([WEIGHTS[row.name] for row in found])


def main() -> int:
    """Train, and write the head unless it is only tried."""
    parser = argparse.ArgumentParser(prog="tests.gate.extraction.training")
    parser.add_argument("--try", action="store_true", dest="tried", help="cross-validate only; write nothing")
    options = parser.parse_args()
    found = rows()
    plain = seen(found)
    whole = np.hstack([plain, vectors([row.text for row in found]) * VECTOR_SCALE])
    for name, inputs in (("features alone", plain), ("with vector", whole)):
        print(name)
        cross_validated(found, inputs)
    if not options.tried:
        made = head(found, plain, whole)
        HEAD.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def head(found: Sequence[Row], plain: NDArray[np.float64], whole: NDArray[np.float64]) -> dict[str, object]:
    """Give the head as it is kept: both regressions over everything but what is held back."""
    use = np.array([not row.held for row in found])
    wanted, weights, info = _wanted(found)[use], _weights(found)[use], load_encoder().info
    alone, with_vector = fit(plain[use], wanted, weights), fit(whole[use], wanted, weights)
    count = len(FEATURES)
    return {
        "learned from": "tests/gate/labelled (news: training side; debates, web, own) and claimify_bingcheck, first 4,000",
        "model": [info.name, info.revision],
        "features alone": _named(*alone),
        "with vector": _named(with_vector[0][:count], with_vector[1])
        | {"vector": [round(float(value) * VECTOR_SCALE, 3) for value in with_vector[0][count:]]},
    }


def _named(coefficients: NDArray[np.float64], intercept: float) -> dict[str, object]:
    named = {name: round(float(value), 3) for name, value in zip(FEATURES, coefficients, strict=True)}
    return {"intercept": round(intercept, 4), "weights": named}


if __name__ == "__main__":
    sys.exit(main())
