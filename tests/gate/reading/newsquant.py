"""News sentences with their quantities (NewsQuant, EMNLP 2023): value, change sign and unit.

The set is scored with ``matching``: micro F1 over all sentences. Our readings are put in the set's terms: percent as
the figure written, not as a share of one; an interval as the figure it was made from and its sign (~ > <); a change
from–to as one quantity with two ends; a measure in several units as its parts; money in cents as cents; what is
counted as the unit. Kinds rank and not-a-quantity are no quantities there either. What the set annotates against the
conventions of DESIGN.md is left out, on both sides, by the rules in exclusions/sets/newsquant.json.

Run: python -m tests.gate.reading.newsquant [--misses]
"""

import json
import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from tests.gate.metrics import DATA
from tests.gate.reading.matching import Item, Tally, compare, same_value
from tests.gate.reading.ours import our_items
from tests.gate.reading.unit_names import name, singular

__all__ = ["Result", "Sentence", "evaluate", "load", "measure"]

FILE = DATA / "newsquant_cqe" / "newsquant.jsonl"
RULES = Path(__file__).parent / "exclusions" / "sets" / "newsquant.json"
_RANGE = re.compile(r"([0-9.]+)-([0-9.]+)")
_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_VAGUE_STEP = 10
_ANY = frozenset({"=", "~", ">", "<", "up", "down"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, the quantities that count in it, and those that a rule leaves out (wholly or their sign), with it."""

    text: str
    wanted: tuple[Item, ...]
    left_out: tuple[tuple[Item, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The counts over all sentences, the seconds that the reading took, and the differences by sentence."""

    tally: Tally
    seconds: float
    sentences: int
    misses: list[tuple[str, list[str]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """Leaves out quantities of the set by all the patterns that it has.

    ``unit`` is a pattern on "unit | normalized unit", ``value`` on the value as written in the set, ``text`` on the
    sentence, where {number} stands for the value in figures or in words, ``sign`` one on the set's change sign.
    ``only`` is "sign" where nothing but the sign is left out. ``read`` is a pattern on the text of what was read: such
    a reading is no false find, whoever reads it.
    """

    rule: str
    reason: str
    unit: str = ""
    value: str = ""
    text: str = ""
    sign: str = ""
    only: str = ""
    read: str = ""

    def leaves_out(self, sentence: str, row: dict[str, str]) -> bool:
        if self.read:
            return False
        units = f"{row['unit']} | {row['normalized_unit']}"
        return (
            re.search(self.unit, units) is not None
            and re.search(self.value, row["value"]) is not None
            and re.search(self.sign, row["change"]) is not None
            and re.search(self.text.replace("{number}", _written(row["value"])), sentence, re.IGNORECASE) is not None
        )


@cache
def rules() -> tuple[_Rule, ...]:
    """Give the rules of what is left out."""
    return tuple(_Rule(**row) for row in json.loads(RULES.read_text(encoding="utf-8")))


@cache
def _sign_only() -> frozenset[str]:
    return frozenset(rule.rule for rule in rules() if rule.only)


@cache
def load(*, everything: bool = False) -> tuple[Sentence, ...]:
    """Give the sentences of the set, with nothing left out where asked; FileNotFoundError where it is not there."""
    lines, kept = FILE.read_text(encoding="utf-8").splitlines(), () if everything else rules()
    return tuple(_sentence(json.loads(line), kept) for line in lines)


def _sentence(row: dict[str, Any], left: Sequence[_Rule]) -> Sentence:
    wanted, left_out = list[Item](), list[tuple[Item, str]]()
    for given in row["quantities"]:
        rule = next((rule for rule in left if rule.leaves_out(row["text"], given)), None)
        item = _wanted(given)
        if rule is None or rule.only:
            wanted.append(replace(item, signs=_ANY) if rule else item)
        if rule is not None:
            left_out.append((item, rule.rule))
    return Sentence(text=row["text"], wanted=tuple(wanted), left_out=tuple(left_out))


def _wanted(row: dict[str, str]) -> Item:
    ends = _RANGE.fullmatch(row["value"])
    values = tuple(map(Decimal, ends.groups())) if ends else (Decimal(row["value"]),)
    vague = len(values) == 2 and values[0] >= _VAGUE_STEP and values[1] == values[0] * _VAGUE_STEP
    unit = name(row["normalized_unit"])
    heads = {singular(word.lower()) for word in row["unit"].split()} if " per " not in unit else set()
    return Item(
        values=values, signs=frozenset({row["change"]}), unit=unit, heads=frozenset(heads), text=row["unit"], vague=vague
    )  # fmt: skip


def _written(value: str) -> str:
    """Give a pattern for a figure of the set as it may stand in the sentence."""
    first = Decimal(value.split("-", maxsplit=1)[0])
    forms = [re.escape(f"{first.normalize():f}"), re.escape(f"{first.normalize():,f}")]
    if first == first.to_integral_value() and 0 <= first < len(_WORDS):
        forms.append(_WORDS[int(first)])
    return rf"\b(?:{'|'.join(forms)})"


def evaluate(read: Callable[[str], Iterable[Item]] = our_items, *, everything: bool = False) -> Result:
    """Score a reader on the set, with nothing left out where asked."""
    sentences, tally, misses = load(everything=everything), Tally(), list[tuple[str, list[str]]]()
    began = time.perf_counter()
    readings = [list(read(sentence.text)) for sentence in sentences]
    seconds = time.perf_counter() - began
    for sentence, items in zip(sentences, readings, strict=True):
        counts, problems = compare(sentence.wanted, _counted(sentence, items, everything=everything))
        tally.add(counts)
        if problems:
            misses.append((sentence.text, problems))
    return Result(tally=tally, seconds=seconds, sentences=len(sentences), misses=misses)


def _counted(sentence: Sentence, items: Sequence[Item], *, everything: bool) -> list[Item]:
    """Take out the readings of what is left out; what the set has is never taken out, nor anything where all counts."""
    known = [*sentence.wanted, *(item for item, _ in sentence.left_out)]
    kept = [
        item for item in items
        if everything or any(same_value(one, item) for one in known)
        or not any(rule.read and re.search(rule.read, item.text) for rule in rules())
    ]  # fmt: skip
    for item, rule in sentence.left_out:
        if rule in _sign_only():
            continue
        found = next((other for other in kept if same_value(item, other)), None)
        kept = [other for other in kept if other is not found]
    return kept


def left_out() -> tuple[int, int]:
    """Give how many quantities of the set are left out, and of how many."""
    sign_only = _sign_only()
    gone = sum(rule not in sign_only for sentence in load() for _, rule in sentence.left_out)
    return gone, gone + sum(len(sentence.wanted) for sentence in load())


def measure() -> dict[str, float]:
    """Give the F1 of value, value + sign and unit."""
    rows = evaluate().tally.rows()
    return {f"newsquant {respect}": value for respect, value in rows.items() if respect.endswith("F1")}


def main(arguments: Sequence[str]) -> int:
    """Print the figures, what was left out, and the differences where asked."""
    result = evaluate()
    for respect, value in result.tally.rows().items():
        print(f"{value:.4f}  newsquant {respect}")
    gone, of = left_out()
    print(f"left out {gone} of {of} ({gone / of:.1%}); read {result.tally.read} for {result.tally.wanted}")
    for rule in rules():
        used = sum(name_ == rule.rule for sentence in load() for _, name_ in sentence.left_out)
        print(f"  {used:3} {rule.rule}: {rule.reason}")
    for text, problems in result.misses if "--misses" in arguments else ():
        print(text, *(f"    {problem}" for problem in problems), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
