"""Attribution on PolNeAR (English political news): what is said, character by character, and who says it.

The set is measured only; none of it is copied. A character is right when it stands in the content of some saying
that people marked. A speaker is right when one of our words of it, or our span, meets the marked source.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from claimcheck.extract.attribution import Saying, find_sayings
from claimcheck.extract.words import claim_words_for
from claimcheck.text.fold import fold
from claimcheck.text.sentences import split_sentences
from tests.gate.metrics import DATA

__all__ = ["figures", "said_in"]

_SET = DATA / "polnear_attribution" / "dev.jsonl"
_PRONOUN = re.compile(r"(?i)(?:he|she|they|it|we|i|you|who|which|that|his|her|their|its|him|them|my|our|your)\b")
_WORD = re.compile(r"\w+")
_SMALL = frozenset("the a an of in on at for from with by to and or his her their its who mr mrs ms dr".split())


@dataclass(slots=True)
class _Count:
    found: int = 0
    marked: int = 0
    both: int = 0
    sayings: int = 0
    speakers: int = 0
    named: int = 0


def said_in(text: str, language: str) -> list[Saying]:
    """Give the sayings of a text, read as the claim finder reads it."""
    return find_sayings(text, fold(text), split_sentences(text, language), claim_words_for(language))


def figures() -> Iterator[tuple[str, float]]:
    """Give precision, recall and F1 of the characters said, and how often the speaker is right.

    "speaker" counts a meeting span; "speaker by its words" counts only the speaker's own words.
    """
    count = _Count()
    for line in _SET.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        _add(count, said_in(row["text"], "en"), row["attributions"], row["text"])
    precision, recall = count.both / max(1, count.found), count.both / max(1, count.marked)
    yield "polnear content precision", precision
    yield "polnear content recall", recall
    yield "polnear content F1", 2 * precision * recall / max(1e-9, precision + recall)
    yield "polnear speaker", count.speakers / max(1, count.sayings)
    yield "polnear speaker by its words", count.named / max(1, count.sayings)


def _add(count: _Count, sayings: Sequence[Saying], marked: list[dict[str, Any]], text: str) -> None:
    gold = [(_characters(row.get("content", [])), row.get("source", [])) for row in marked]
    ours = [_characters((span.start, span.end) for span in saying.content) for saying in sayings]
    found, wanted = set[int]().union(*ours), set[int]().union(*(content for content, _ in gold))
    count.found += len(found)
    count.marked += len(wanted)
    count.both += len(found & wanted)
    for saying, content in zip(sayings, ours, strict=True):
        _judge(count, saying, content, gold, text)


def _judge(
    count: _Count, saying: Saying, content: set[int], gold: list[tuple[set[int], list[list[int]]]], text: str
) -> None:
    """Count a saying that shares at least half of its characters with a marked one, which is the likest."""
    shared, source = max(
        ((len(content & marked) / max(1, len(content | marked)), source) for marked, source in gold if source
         and 2 * len(content & marked) >= len(marked)),
        default=(0.0, []), key=lambda pair: pair[0],
    )  # fmt: skip
    if not shared:
        return
    words = {word for start, end in source for word in _WORD.findall(text[start:end].lower())} - _SMALL
    pronoun = all(_PRONOUN.fullmatch(text[start:end].strip()) for start, end in source)
    named = pronoun and bool(saying.attribution.speaker)
    named = named or bool(words & set(_WORD.findall(saying.attribution.speaker.lower())))
    span = saying.attribution
    count.sayings += 1
    count.named += named
    count.speakers += named or any(span.start < end and start < span.end for start, end in source)


def _characters(spans: object) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}  # type: ignore[attr-defined]


if __name__ == "__main__":
    for _name, _figure in figures():
        print(f"{_name:32} {_figure:.4f}")
