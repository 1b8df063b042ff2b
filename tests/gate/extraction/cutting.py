"""Cutting beside hand-cut French units (annodis): how many of our cuts fall on a unit's end, and how many ends we cut at.

Run: python -m tests.gate.extraction.cutting [--misses]

Units are finer than claims (every relative clause, purpose and opening phrase is one), so recall is low by design.
An end between two units linked by attribution or condition must stay uncut: it is no end here, and a cut there is wrong.
The corpus is CC BY-NC-SA: it is measured, nothing of it is copied. The peer is a split at each finite clause.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from claimcheck.extract.cutting import cut
from claimcheck.extract.words import claim_words_for
from claimcheck.text.fold import fold
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities

__all__ = ["Scores", "Sentence", "figures", "load", "our_ends", "score"]

DATA = Path(__file__).parents[4] / "shared" / "data" / "annodis_fr_edu"
_BOUND = frozenset(["attribution", "conditional"])
_NO_SPACE_AFTER = re.compile(r"(?:^|[\s(«-])(?:[cdjlmnst]|\w{0,6}qu)['’]$|\($", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence as it is written; ends count the words before them, ``bound`` ones must stay uncut."""

    text: str
    ends: frozenset[int]
    bound: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """How many ends are right, found and wanted."""

    right: int
    found: int
    wanted: int

    @property
    def precision(self) -> float:
        return self.right / max(self.found, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.wanted, 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(self.found + self.wanted, 1)


def load(part: str = "dev") -> list[Sentence]:
    """Give the sentences of a part. Raises FileNotFoundError where the data is not there."""
    path = DATA / f"{part}.jsonl"
    linked = _linked(DATA / f"{part}_relations.jsonl")
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [_sentence(row["doc"], row["units"], linked) for row in rows]


def _linked(path: Path) -> set[tuple[str, str, str]]:
    """Give the pairs of units that attribution or condition links; a unit in two pieces stands by each of them."""
    pairs = set()
    for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        if row["label"] in _BOUND:
            for one in row["unit1"].split(" <*> "):
                for other in row["unit2"].split(" <*> "):
                    pairs |= {(row["doc"], one, other), (row["doc"], other, one)}
    return pairs


def _sentence(doc: str, units: Sequence[str], linked: set[tuple[str, str, str]]) -> Sentence:
    ends, bound, at = set[int](), set[int](), 0
    total = sum(map(words_in, units))
    for unit, following in pairwise(units):
        at += words_in(unit)
        if 0 < at < total:
            (bound if (doc, unit, following) in linked else ends).add(at)
    return Sentence(text=as_written(" ".join(units)), ends=frozenset(ends - bound), bound=frozenset(bound))


def words_in(text: str) -> int:
    """Give how many runs of letters and digits a text has: the same however it is spaced."""
    return len(re.findall(r"[^\W_]+", text))


def as_written(tokens: str) -> str:
    """Give the text without the spaces of the corpus before marks and after elisions.

    >>> as_written("L' école , c' est « ici » .")
    "L'école, c'est « ici »."
    """
    text = ""
    for token in tokens.split():
        glued = not text or token[0] in ",.)…" or _NO_SPACE_AFTER.search(text[-9:])
        text += token if glued else f" {token}"
    return text


def our_ends(sentence: Sentence) -> set[int]:
    """Give where we cut, in words from the start of the sentence."""
    text, language = sentence.text, "fr"
    periods = read_periods(text, language, None, 0, len(text))
    quantities = read_quantities(text, language, 0, len(text), periods)
    parts = cut(text, fold(text), 0, len(text), quantities, periods, claim_words_for(language))
    pieces = sorted((piece for part in parts for piece in part.pieces), key=lambda piece: piece.start)
    return {words_in(text[: piece.end]) for piece in pieces[:-1]}


def score(sentences: Sequence[Sentence], ends: Sequence[set[int]]) -> Scores:
    """Count the ends found against the units'."""
    pairs = list(zip(sentences, ends, strict=True))
    return Scores(
        right=sum(len(found & sentence.ends) for sentence, found in pairs),
        found=sum(map(len, ends)),
        wanted=sum(len(sentence.ends) for sentence in sentences),
    )


def figures() -> Iterator[tuple[str, float]]:
    """Give what is measured of our cuts. Raises FileNotFoundError where the data is not there."""
    sentences = load()
    scores = score(sentences, [our_ends(sentence) for sentence in sentences])
    yield "cutting annodis precision", scores.precision
    yield "cutting annodis recall", scores.recall
    yield "cutting annodis F1", scores.f1
    bound = [sentence.bound for sentence in sentences]
    kept = sum(len(ends - our_ends(sentence)) for sentence, ends in zip(sentences, bound, strict=True))
    yield "cutting annodis attributions and conditions uncut", kept / max(sum(map(len, bound)), 1)


def main() -> int:
    """Print our figures beside the peer's, and our wrong cuts where asked."""
    from tests.gate.extraction.cutting_peer import clause_ends
    from tests.gate.peers.venvs import PeerError

    parser = argparse.ArgumentParser(prog="tests.gate.extraction.cutting")
    parser.add_argument("--misses", action="store_true", help="print each sentence where we cut wrongly")
    options = parser.parse_args()
    for name, figure in figures():
        print(f"{name:52}{figure:8.4f}")
    sentences = load()
    ours = [our_ends(sentence) for sentence in sentences]
    if options.misses:
        for sentence, ends in zip(sentences, ours, strict=True):
            if ends - sentence.ends:
                print(_marked(sentence.text, ends, sentence.ends))
    _row("claimcheck", score(sentences, ours))
    try:
        peers = clause_ends([sentence.text for sentence in sentences])
    except PeerError as problem:
        print(f"spaCy does not run: {problem}", file=sys.stderr)
        return 1
    _row(
        "spaCy finite clauses",
        score(
            sentences,
            [
                {words_in(s.text[:at]) for at in ends} - {0, words_in(s.text)}
                for s, ends in zip(sentences, peers, strict=True)
            ],
        ),
    )
    return 0


def _row(name: str, scores: Scores) -> None:
    print(
        f"{name:24}{scores.precision:8.4f}{scores.recall:8.4f}{scores.f1:8.4f}  {scores.right} of {scores.found} cuts, {scores.wanted} ends"
    )


def _marked(text: str, found: set[int], wanted: frozenset[int]) -> str:
    """Give the sentence with | at right cuts and ‖ at wrong ones."""
    out, count = "", 0
    for run in re.findall(r"[^\W_]+|[\W_]+", text):
        out += run
        if run[0].isalnum():
            count += 1
            out += "" if count not in found else " |" if count in wanted else " ‖"
    return out


if __name__ == "__main__":
    sys.exit(main())
