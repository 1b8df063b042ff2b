"""Direct speech in French novels (aads_french_direct_speech): dashes, guillemets, and what the narrator puts between.

The set's own split is made so: an opening dash and quotation marks belong to the speech, the narrator's words between
two parts of a speech do not. Ours leave the marks out, so "letters" counts neither marks nor white space.
"""

import json
from collections.abc import Callable, Iterator, Sequence

from claimcheck.records import AttributionKind
from tests.gate.extraction.attribution import said_in
from tests.gate.metrics import DATA

__all__ = ["figures"]

_FOLDER = DATA / "aads_french_direct_speech"
_MARKS = frozenset('«»“”"—–-,;:')


def figures() -> Iterator[tuple[str, float]]:
    """Give precision, recall and F1 of the characters of direct speech; the F1 of its letters too."""
    precision, recall, f1 = _compare(bool)
    yield "french direct speech precision", precision
    yield "french direct speech recall", recall
    yield "french direct speech F1", f1
    yield "french direct speech F1 of letters", _compare(lambda char: not char.isspace() and char not in _MARKS)[2]


def _compare(counts: Callable[[str], bool]) -> tuple[float, float, float]:
    found, marked, both = 0, 0, 0
    for name in ("test", "val"):
        for line in (_FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            ours, gold = (
                {at for start, end in spans for at in range(start, end) if counts(row["text"][at])}
                for spans in (_ours(row["text"]), row["direct_speech"])
            )
            found, marked, both = found + len(ours), marked + len(gold), both + len(ours & gold)
    precision, recall = both / max(1, found), both / max(1, marked)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def _ours(text: str) -> Sequence[tuple[int, int]]:
    return [
        (span.start, span.end) for saying in said_in(text, "fr")
        if saying.attribution.kind == AttributionKind.DIRECT for span in saying.content
    ]  # fmt: skip


if __name__ == "__main__":
    for _name, _figure in figures():
        print(f"{_name:36} {_figure:.4f}")
