"""Direct speech in French novels (aads_french_direct_speech): dashes, guillemets, and what the narrator puts between.

The set's own split is made so: an opening dash and quotation marks belong to the speech, the narrator's words between
two parts of a speech do not. White space counts nowhere.
"""

import json
from collections.abc import Iterator

from claimcheck.records import AttributionKind
from tests.gate.extraction.attribution import said_in
from tests.gate.metrics import DATA

__all__ = ["figures"]

_FOLDER = DATA / "aads_french_direct_speech"
_MARKS = frozenset('«»“”"—–-,;:')


def figures() -> Iterator[tuple[str, float]]:
    """Give precision, recall and F1 of the characters of direct speech, marks and white space left out."""
    found, marked, both = 0, 0, 0
    for name in ("test", "val"):
        for line in (_FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            ours, gold = _ours(row["text"]), _letters(row["text"], row["direct_speech"])
            found, marked, both = found + len(ours), marked + len(gold), both + len(ours & gold)
    precision, recall = both / max(1, found), both / max(1, marked)
    yield "french direct speech precision", precision
    yield "french direct speech recall", recall
    yield "french direct speech F1", 2 * precision * recall / max(1e-9, precision + recall)


def _ours(text: str) -> set[int]:
    spans = [
        [span.start, span.end] for saying in said_in(text, "fr")
        if saying.attribution.kind == AttributionKind.DIRECT for span in saying.content
    ]  # fmt: skip
    return _letters(text, spans)


def _letters(text: str, spans: list[list[int]]) -> set[int]:
    return {
        at for start, end in spans for at in range(start, end)
        if not text[at].isspace() and text[at] not in _MARKS
    }  # fmt: skip


if __name__ == "__main__":
    for _name, _figure in figures():
        print(f"{_name:32} {_figure:.4f}")
