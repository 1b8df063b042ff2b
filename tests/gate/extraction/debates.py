"""Are the statements that people kept of a debate found in it, with who said them?

Each statement of FREDSum (a sentence of a summary of a French debate, ``links_1`` and ``links_3``) names the utterances
that support it. Those count that carry a figure, a date with a known day, or a named act (shared.py), and of which an
utterance is found in the transcript: letter by letter, marks and white space aside. What only says what the debate is
about ("Dans ce débat, A et B discutent de la réforme") does not count. A statement is covered when a claim of the
same speaker (the same last name) meets a supporting utterance and shares a figure, a date, an act or the main verb.

The rules decide alone unless ``--model`` is given: the model would take a quarter of an hour, for 18,000 sentences.

Run: python -m tests.gate.extraction.debates [--misses] [--model]
"""

import argparse
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from claimcheck.extract import Extraction
from claimcheck.records import Claim
from claimcheck.text.fold import fold
from tests.gate.extraction.ours import DATA, claims_at, extracted, rows
from tests.gate.extraction.shared import Facts, facts_of, shares

__all__ = ["Outcome", "Statement", "Utterance", "figures", "outcome", "reported", "same_speaker", "statements"]

SETS = ("links_1", "links_3")
LANGUAGE = "fr"
_TOPIC = re.compile(r"^(?:dans ce débat|il s'agit (?:de|du) )|^.{0,60}\bdébat (?:porte|s'ouvre)\b")
_NAME = re.compile(r"[^\s-]+$")


class Outcome(StrEnum):
    """What became of a statement."""

    COVERED = "covered"
    NO_CLAIM = "no claim meets the utterance"
    OTHER_SPEAKER = "the claim has another speaker"
    NOTHING_SHARED = "the claim shares nothing"
    NOT_FOUND = "left out: no supporting utterance is in the transcript"
    TOPIC = "left out: says what the debate is about"
    BARE = "left out: neither a figure nor a date nor a named act"


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """Words of the transcript that support a statement, and whose they are."""

    speaker: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence that people wrote of a debate, with the utterances of the transcript that were found again.

    ``lost`` is how many were not.
    """

    debate: str
    text: str
    facts: Facts
    utterances: tuple[Utterance, ...]
    lost: int = 0


class Letters:
    """A transcript's letters and digits, with their places: how an utterance is found again."""

    def __init__(self, text: str) -> None:
        self.places = [at for at, letter in enumerate(fold(text)) if letter.isalnum()]
        self.text = letters(text)

    def find(self, words: str) -> tuple[int, int] | None:
        """Give where words stand in the text, or None."""
        wanted = letters(words)
        at = self.text.find(wanted) if wanted else -1
        return None if at < 0 else (self.places[at], self.places[at + len(wanted) - 1] + 1)


def letters(text: str) -> str:
    """Give only the letters and digits, in small letters.

    >>> letters("C'est 10 %.")
    'cest10'
    """
    return "".join(letter for letter in fold(text) if letter.isalnum())


@cache
def transcripts() -> Mapping[str, str]:
    """Give the transcripts by the names of their debates. Raises FileNotFoundError where the data is not there."""
    return {row["name"]: row["transcript"] for row in rows(DATA / "fredsum_fr" / "debates.jsonl")}


@cache
def statements(name: str) -> tuple[Statement, ...]:
    """Give the statements of a set, a few without words left out. Raises FileNotFoundError."""
    texts = {debate: Letters(text) for debate, text in transcripts().items()}
    given = (row for row in rows(DATA / "fredsum_fr" / f"{name}.jsonl") if row.get("statement"))
    return tuple(_statement(row, texts[row["name"]]) for row in given)


def _statement(row: Mapping[str, Any], text: Letters) -> Statement:
    found = tuple(_found(row["support"], text))
    lost = len(row["support"]) - len(found)
    said = row["statement"]
    return Statement(debate=row["name"], text=said, facts=facts_of(said), utterances=found, lost=lost)


def _found(support: Sequence[Mapping[str, str]], text: Letters) -> Iterator[Utterance]:
    for said in support:
        place = text.find(said["text"])
        if place is not None:
            yield Utterance(speaker=said["speaker"], start=place[0], end=place[1])


def outcome(statement: Statement, found: Extraction) -> Outcome:
    """Give what became of a statement among what was found in its debate."""
    if _TOPIC.search(fold(statement.text)):
        return Outcome.TOPIC
    if not statement.facts.is_named:
        return Outcome.BARE
    if not statement.utterances:
        return Outcome.NOT_FOUND
    met = list(_met(statement, found))
    own = [claim for said, claim in met if same_speaker(_speaker(claim), said.speaker)]
    if any(shares(claim, statement.facts) for claim in own):
        return Outcome.COVERED
    return Outcome.NOTHING_SHARED if own else Outcome.OTHER_SPEAKER if met else Outcome.NO_CLAIM


def _met(statement: Statement, found: Extraction) -> Iterator[tuple[Utterance, Claim]]:
    return ((said, claim) for said in statement.utterances for claim in claims_at(found, said.start, said.end))


def _speaker(claim: Claim) -> str:
    return claim.attribution.speaker if claim.attribution else ""


def same_speaker(first: str, second: str) -> bool:
    """Tell whether two names are one person's: the last name is the same, accents aside.

    >>> same_speaker("Mélenchon", "Jean Luc Mélenchon"), same_speaker("P1", "P2"), same_speaker("", "")
    (True, False, False)
    """
    names = [_NAME.search(_plain(name)) for name in (first, second)]
    return names[0] is not None and names[1] is not None and names[0][0] == names[1][0]


def _plain(name: str) -> str:
    return "".join(
        letter for letter in unicodedata.normalize("NFD", fold(name).strip()) if not unicodedata.combining(letter)
    )


def counted(name: str, *, model: bool = False) -> Counter[Outcome]:
    """Give how many statements of a set came to what. Raises FileNotFoundError."""
    return Counter(outcome(statement, _found_in(statement.debate, model=model)) for statement in statements(name))


def _found_in(debate: str, *, model: bool) -> Extraction:
    return extracted(transcripts()[debate], LANGUAGE, model=model)


def figures(*, model: bool = False) -> Iterator[tuple[str, float]]:
    """Give the share of statements that are covered. Raises FileNotFoundError where the data is not there."""
    counts = {name: counted(name, model=model) for name in SETS}
    for name, count in counts.items():
        yield f"debates {name} covered", _covered(count)
    yield "debates covered", _covered(sum(counts.values(), Counter()))


def _covered(count: Mapping[Outcome, int]) -> float:
    return count[Outcome.COVERED] / max(sum(number for which, number in count.items() if _counts(which)), 1)


def _counts(which: Outcome) -> bool:
    return not which.startswith("left out")


def reported(*, model: bool = False) -> Iterator[tuple[str, float]]:
    """Give the share of statements covered whoever is said to speak, and of sentences of which a claim comes."""
    given = [(statement, _found_in(statement.debate, model=model)) for name in SETS for statement in statements(name)]
    kept = [(statement, found) for statement, found in given if _counts(outcome(statement, found))]
    met = [any(shares(claim, statement.facts) for _, claim in _met(statement, found)) for statement, found in kept]
    yield "debates covered whoever speaks", sum(met) / max(len(met), 1)
    coverage = [row for debate in transcripts() for row in _found_in(debate, model=model).coverage]
    yield "debates share of sentences with a claim", sum(row.claims > 0 for row in coverage) / max(len(coverage), 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, what the statements came to, and where asked those that are missed."""
    parser = argparse.ArgumentParser(prog="tests.gate.extraction.debates", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="print the statements that are not covered, by reason")
    parser.add_argument("--model", action="store_true", help="let the model decide too; takes many minutes")
    options = parser.parse_args(arguments)
    for name, value in (*figures(model=options.model), *reported(model=options.model)):
        print(f"{value:.4f}  {name}")
    for name in SETS:
        print(
            f"{name}:",
            *(f"  {number:5} {which}" for which, number in counted(name, model=options.model).most_common()),
            sep="\n",
        )
        print(f"  {sum(statement.lost for statement in statements(name)):5} utterances are not in the transcript")
    if options.misses:
        print(*misses(model=options.model), sep="\n")
    return 0


def misses(*, model: bool) -> Iterator[str]:
    """Give the statements that are not covered, by reason, with what supports them."""
    for name in SETS:
        for wanted in (Outcome.NO_CLAIM, Outcome.OTHER_SPEAKER, Outcome.NOTHING_SHARED):
            for statement in statements(name):
                found = _found_in(statement.debate, model=model)
                if outcome(statement, found) == wanted:
                    yield f"{name} {wanted}: {statement.text}"
                    yield from _supports(statement, found)


def _supports(statement: Statement, found: Extraction) -> Iterator[str]:
    text = transcripts()[statement.debate]
    for said in statement.utterances:
        yield f"    {said.speaker}: {text[said.start : said.end]}"
        met = claims_at(found, said.start, said.end)
        yield from (f"      claim of {_speaker(claim) or 'nobody'}: {claim.statement}" for claim in met)


if __name__ == "__main__":
    sys.exit(main())
