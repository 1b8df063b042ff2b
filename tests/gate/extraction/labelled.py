"""Is a sentence taken for checkable where the labels say so?

What is measured is our own decision: the sentences of an article are joined to one text, and one that a claim's pieces
meet is taken for checkable. Of the news (tests/gate/labelled, labels made by a model) the held side counts; of
claimify_bingcheck its last 500 sentences, each a paragraph of its answer; of policlaim every sentence, each a paragraph of
its speech (both in ../shared/data, labelled by people; they are measured only).

Run: python -m tests.gate.extraction.labelled [--misses SET] [--rules]
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import groupby
from pathlib import Path
from typing import Any

from tests.gate.extraction.ours import DATA, claims_at, extracted, rows
from tests.gate.extraction.sentences import joined

__all__ = ["LABELLED", "Decision", "agreement", "figures", "kappa", "macro_f1", "precision_recall", "reported"]

LABELLED = Path(__file__).parents[1] / "labelled"
_LAST = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A sentence with what it is labelled, and what we take it for."""

    text: str
    label: bool
    ours: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    text: str
    label: bool
    counts: bool = True


def news(language: str, *, model: bool) -> Iterator[Decision]:
    """Give what we decide of the held side of the labelled news."""
    held = [row for row in rows(LABELLED / "news.jsonl") if (row["language"], row["side"]) == (language, "held")]
    for _, group in groupby(held, key=lambda row: row["article"]):
        items = sorted(group, key=lambda row: int(row["number"]))
        document = joined([(str(row["number"]), row["text"].strip()) for row in items], language)
        found = extracted(document.text, language, model=model)
        for row, item in zip(items, document.items, strict=True):
            yield Decision(text=row["text"], label=row["checkable"], ours=any(claims_at(found, item.start, item.end)))


def bingcheck(*, model: bool) -> Iterator[Decision]:
    """Give what we decide of the last sentences of claimify_bingcheck. Raises FileNotFoundError."""
    given = list(rows(DATA / "claimify_bingcheck" / "all.jsonl"))
    last = {id(row) for row in given[-_LAST:]}
    for _, group in groupby(given, key=lambda row: row["answer_id"]):
        answer = [_Sentence(text=row["text"], label=row["label"] == 1, counts=id(row) in last) for row in group]
        if any(sentence.counts for sentence in answer):
            yield from _paragraphs(answer, "en", model=model)


def policlaim(*, model: bool) -> Iterator[Decision]:
    """Give what we decide of the sentences of policlaim. Raises FileNotFoundError where the data is not there."""
    for _, group in groupby(rows(DATA / "policlaim" / "train_golden.jsonl"), key=lambda row: row["speech"]):
        speech = [_Sentence(text=row["text"], label=row["label"] == 1) for row in group]
        yield from _paragraphs(speech, "en", model=model)


def _paragraphs(given: Sequence[_Sentence], language: str, *, model: bool) -> Iterator[Decision]:
    """Decide on sentences that are joined with a blank line between two."""
    text, at = "\n\n".join(sentence.text for sentence in given), 0
    found = extracted(text, language, model=model)
    for sentence in given:
        end = at + len(sentence.text)
        if sentence.counts:
            yield Decision(text=sentence.text, label=sentence.label, ours=any(claims_at(found, at, end)))
        at = end + len("\n\n")


SETS: Mapping[str, Callable[..., Iterable[Decision]]] = {
    "news fr": partial(news, "fr"),
    "news en": partial(news, "en"),
    "bingcheck": bingcheck,
    "policlaim": policlaim,
}


@cache
def decisions(name: str, *, model: bool = True) -> tuple[Decision, ...]:
    """Give what we decide of a set. Raises FileNotFoundError where the data is not there."""
    return tuple(SETS[name](model=model))


def precision_recall(of: Iterable[Decision], label: bool) -> tuple[float, float]:  # noqa: FBT001 - the class itself
    """Give precision and recall of one class."""
    given = list(of)
    right = sum(one.label == one.ours == label for one in given)
    return right / max(sum(one.ours == label for one in given), 1), right / max(
        sum(one.label == label for one in given), 1
    )


def macro_f1(of: Iterable[Decision]) -> float:
    """Give the mean of the F1 of both classes."""
    given = list(of)
    return sum(_f1(*precision_recall(given, label)) for label in (True, False)) / 2


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / max(precision + recall, 1e-9)


def kappa(pairs: Sequence[tuple[Any, Any]]) -> float:
    """Give Cohen's κ: by how much two labellers agree more often than by chance.

    >>> kappa([(1, 1), (0, 0)]), kappa([(1, 1), (1, 0), (0, 1), (0, 0)])
    (1.0, 0.0)
    """
    agreed = sum(first == second for first, second in pairs) / len(pairs)
    labels = {label for pair in pairs for label in pair}
    chance = sum(_share(pairs, 0, label) * _share(pairs, 1, label) for label in labels)
    return 1.0 if chance == 1 else (agreed - chance) / (1 - chance)


def _share(pairs: Sequence[tuple[Any, Any]], place: int, label: object) -> float:
    return sum(pair[place] == label for pair in pairs) / len(pairs)


def agreement(field: str = "checkable") -> list[tuple[Any, Any]]:
    """Give the first and the second label of the sentences that were labelled twice."""
    first = {(row["number"], row["language"]): row for row in rows(LABELLED / "news.jsonl")}
    second = rows(LABELLED / "second.jsonl")
    return [(first[row["number"], row["language"]][field], row[field]) for row in second]


def figures(*, model: bool = True) -> Iterator[tuple[str, float]]:
    """Give the figures that have floors. Raises FileNotFoundError where the data is not there."""
    for name in SETS:
        yield f"checkable {name} macro-F1", macro_f1(decisions(name, model=model))


def reported(*, model: bool = True) -> Iterator[tuple[str, float]]:
    """Give what is only told: how two passes of labels agree, and both classes of every set."""
    both = agreement()
    yield "labels agree", sum(first == second for first, second in both) / len(both)
    yield "labels Cohen's kappa", kappa(both)
    yield "labels Cohen's kappa of the reasons", kappa(agreement("why"))
    for name in SETS:
        for label, word in ((True, "checkable"), (False, "not")):
            precision, recall = precision_recall(decisions(name, model=model), label)
            yield f"checkable {name} precision of {word}", precision
            yield f"checkable {name} recall of {word}", recall


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, and where asked the sentences of a set that we decide otherwise."""
    parser = argparse.ArgumentParser(prog="tests.gate.extraction.labelled", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--misses", choices=SETS, help="print the sentences that are taken for the other class")
    parser.add_argument("--rules", action="store_true", help="let the rules decide alone")
    options = parser.parse_args(arguments)
    model = not options.rules
    for name, value in (*figures(model=model), *reported(model=model)):
        print(f"{value:.4f}  {name}")
    for one in decisions(options.misses, model=model) if options.misses else ():
        if one.label != one.ours:
            print("missed  " if one.label else "too many", one.text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
