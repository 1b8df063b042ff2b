"""Does the order by worth put first what people call worth checking? Beside two plain orders.

Run: python -m tests.gate.extraction.worthiness

Sentences of debates (CheckThat! 2024, task 1, English, the development part) that people marked as worth checking or
not. Measured only; nothing is trained on them, and the weights are not fitted to them. Each sentence is scored as one
claim, in the order of the debate, by the rules alone. A floor is not needed beyond this: better than "has a figure".
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimcheck.extract.worthiness import ranked
from claimcheck.records import Claim, ClaimKind, QuantityKind
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities

__all__ = ["average_precision", "figures", "precision_at", "sentence_as_claim"]

DATA = Path(__file__).parents[3].parent / "shared" / "data"
PART = DATA / "checkthat2024_task1" / "en_dev.jsonl"
TOP = 50


def figures() -> Iterator[tuple[str, float]]:
    """Give average precision and precision at 50: by worth, by "has a figure" alone, and at random."""
    rows = [json.loads(line) for line in PART.read_text(encoding="utf-8").splitlines()]
    wanted = [row["label"] == "Yes" for row in rows]
    claims = list(ranked(sentence_as_claim(row["text"], row["lang"]) for row in rows))
    worth = [claim.worthiness for claim in claims]
    figure = [float(any(q.kind != QuantityKind.NOT_A_QUANTITY for q in claim.quantities)) for claim in claims]
    for name, scores in (("", worth), ("has a figure alone ", figure)):
        yield f"worth checking {name}average precision", average_precision(scores, wanted)
        yield f"worth checking {name}precision at {TOP}", precision_at(TOP, scores, wanted)
    yield "worth checking at random", sum(wanted) / len(wanted)


def sentence_as_claim(text: str, language: str) -> Claim:
    """Give a whole text as one claim, with its figures and dates."""
    periods = read_periods(text, language)
    quantities = read_quantities(text, language, periods=periods)
    kind = ClaimKind.FIGURE if quantities else ClaimKind.DATE if periods else ClaimKind.EVENT
    return Claim(
        id="", article_id="", start=0, end=len(text), quote=text, statement=text, kind=kind, quantities=quantities,
        periods=periods,
    )  # fmt: skip


def average_precision(scores: Sequence[float], wanted: Sequence[bool]) -> float:
    """Give the average precision; what has the same score is taken in every order, on average.

    >>> average_precision([0.9, 0.5, 0.1], [True, False, True])
    0.8333333333333333
    >>> average_precision([1, 1, 1, 1], [True, False, False, True]) < average_precision([1, 1, 0, 1], [1, 0, 0, 1])
    True
    """
    found = passed = 0
    total = 0.0
    for group in _groups(scores, wanted):
        here, size = sum(group), len(group)
        for place in range(1, size + 1):
            # The chance that this place holds a wanted one, times the precision expected there.
            before = (place - 1) * (here - 1) / (size - 1) if size > 1 else 0
            total += here / size * (found + before + 1) / (passed + place)
        found, passed = found + here, passed + size
    return total / max(1, found)


def precision_at(top: int, scores: Sequence[float], wanted: Sequence[bool]) -> float:
    """Give the share wanted among the ``top`` best, with equal scores taken in every order, on average.

    >>> precision_at(2, [0.9, 0.5, 0.5], [True, False, True])
    0.75
    """
    left, found = top, 0.0
    for group in _groups(scores, wanted):
        taken = min(left, len(group))
        found, left = found + taken * sum(group) / len(group), left - taken
    return found / top


def _groups(scores: Sequence[float], wanted: Sequence[bool]) -> Iterator[list[bool]]:
    for value in sorted(set(scores), reverse=True):
        yield [is_wanted for score, is_wanted in zip(scores, wanted, strict=True) if score == value]


def main() -> None:
    """Print the figures."""
    for name, value in figures():
        print(f"{name}: {value:.3f}")


if __name__ == "__main__":
    main()
