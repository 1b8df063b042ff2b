"""The ends of sentences in French and English text, and the golden rules of other splitters.

The items of a document are joined with one space, and with a blank line after one without a terminal mark (a headline).
What is scored is the ends behind a terminal mark, but for the last of a document: a cut anywhere else within an item is
one too many. An item that holds two sentences, by a careful reader's eye, is listed in two_sentences.json: a cut within
it does not count, its end does. A golden rule is right when it gives its sentences exactly, white space aside; those
listed in rules_left_out.json do not count.

Run: python -m tests.gate.extraction.sentences [--misses SET]
"""

import argparse
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from claimcheck.text.sentences import split_sentences

__all__ = ["SETS", "Document", "Scores", "documents", "figures", "our_ends", "report", "rules", "score"]

HERE = Path(__file__).parent
DATA = HERE.parents[2].parent / "shared" / "data"
SETS = ("fr_gsd", "fr_sequoia", "fr_partut", "news fr", "news en")
RULE_LANGUAGES = ("en", "fr", "de", "it", "es", "nl", "pt")
_ENDED = re.compile(r"[.!?…](?:\s*\[\d+\])*[\s\"'»”’)\]]*$")
_NUMBER = re.compile(r"[-_.]?\d+$")
_SHOWN = 60
Ends = Callable[[str, str], Iterable[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A sentence as the set has it, with where it stands in the text of its document."""

    id: str
    start: int
    end: int
    ended: bool
    two: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """Items joined into one text."""

    language: str
    text: str
    items: tuple[Item, ...]

    @property
    def wanted(self) -> set[int]:
        """The ends to be found: behind a terminal mark, and not the last."""
        return {item.end for item in self.items[:-1] if item.ended}

    def counted(self, ends: Iterable[int]) -> set[int]:
        """Take out the ends at a blank line or the end of the text, and those within an item of two sentences."""
        free = {item.end for item in self.items if not item.ended} | {len(self.text)}
        inside = [range(item.start, item.end) for item in self.items if item.two]
        return {end for end in ends if end not in free and not any(end in within for within in inside)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """How many ends were found rightly, were found and were to be found, and where it went wrong."""

    right: int
    found: int
    wanted: int
    misses: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(self.found + self.wanted, 1)


def our_ends(text: str, language: str) -> list[int]:
    """Give the ends of our sentences."""
    return [span.end for span in split_sentences(text, language)]


def joined(items: Sequence[tuple[str, str]], language: str, two: frozenset[str] = frozenset()) -> Document:
    """Join the items (id, text) of a document."""
    text, placed = "", list[Item]()
    for name, sentence in items:
        start, ended = len(text), _ENDED.search(sentence) is not None
        text += sentence
        placed.append(Item(id=name, start=start, end=len(text), ended=ended, two=name in two))
        text += " " if ended else "\n\n"
    return Document(language=language, text=text.rstrip(), items=tuple(placed))


def documents(name: str) -> list[Document]:
    """Give the documents of a set. Raises FileNotFoundError where the data is not there."""
    language = name[-2:] if name.startswith("news") else "fr"
    by_document: dict[str, list[tuple[str, str]]] = {}
    for key, number, text in _items(name, language):
        by_document.setdefault(key, []).append((number, " ".join(text.split())))
    two = frozenset(json.loads((HERE / "two_sentences.json").read_text(encoding="utf-8"))["ids"].get(name, []))
    return [joined(items, language, two) for items in by_document.values()]


def _items(name: str, language: str) -> Iterator[tuple[str, str, str]]:
    if name.startswith("news"):
        for row in _rows(DATA / "ntrex_news" / "parallel.jsonl"):
            yield row["doc"], f"{row['doc']}+{row['i']}", row[language]
    else:
        for row in _rows(DATA / "ud_sentences" / f"{name}_dev.jsonl"):
            yield _NUMBER.sub("", row["id"]), row["id"], row["text"]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def score(given: Iterable[Document], ends: Ends = our_ends) -> Scores:
    """Score the ends that a splitter finds in documents."""
    count, misses = Counter[str](), list[str]()
    for document in given:
        found, wanted = document.counted(ends(document.text, document.language)), document.wanted
        count.update(right=len(found & wanted), found=len(found), wanted=len(wanted))
        misses += [_shown("not found", document, end) for end in sorted(wanted - found)]
        misses += [_shown("too many", document, end) for end in sorted(found - wanted)]
    return Scores(right=count["right"], found=count["found"], wanted=count["wanted"], misses=misses)


def _shown(what: str, document: Document, end: int) -> str:
    name = next((item.id for item in document.items if item.start < end <= item.end), "")
    before, after = document.text[max(0, end - _SHOWN) : end], document.text[end : end + _SHOWN]
    return f"{what:9} {name}: {before}|{after}".replace("\n", "/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Golden:
    """A golden rule: a text and its sentences."""

    suite: str
    text: str
    sentences: tuple[str, ...]


@cache
def rules(language: str) -> list[Golden]:
    """Give the golden rules of a language without those left out. Raises FileNotFoundError."""
    left_out = {row["line"] for row in json.loads((HERE / "rules_left_out.json").read_text(encoding="utf-8"))}
    text = (DATA / "sentence_segmentation" / "suites.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for number, line in enumerate(text.splitlines(), 1) if number not in left_out]
    return [_golden(row) for row in rows if row["lang"] == language]


def _golden(row: dict[str, str]) -> Golden:
    """Take the comments and the separators of the suites' own files out, which were taken for text."""
    text = "\n".join(line for line in row["text"].split("\n") if not line.startswith("#"))
    sentences = tuple(" ".join(sentence.split()) for sentence in row["sentences"] if sentence != "===")
    return Golden(suite=row["suite"], text=text, sentences=sentences)


def is_right(rule: Golden, language: str, ends: Ends = our_ends) -> bool:
    """Tell whether a splitter gives the sentences of a rule exactly, the white space in and between them aside."""
    ours, before = list[str](), 0
    for end in sorted({*ends(rule.text, language), len(rule.text)}):
        ours.append(" ".join(rule.text[before:end].split()))
        before = end
    return tuple(sentence for sentence in ours if sentence) == rule.sentences


def figures() -> Iterator[tuple[str, float]]:
    """Give the figures that have floors. Raises FileNotFoundError where the data is not there."""
    for name in SETS:
        yield f"sentences {name} F1", score(documents(name)).f1
    yield "sentences rules en", _share("en")


def _share(language: str, ends: Ends = our_ends) -> float:
    return sum(is_right(rule, language, ends) for rule in rules(language)) / len(rules(language))


def report() -> Iterator[str]:
    """Give what is only told: what was left out, the rules of the other languages, the speed."""
    for name in SETS:
        yield f"sentences {name}: {sum(i.two for d in documents(name) for i in d.items)} items of two sentences"
    for language in RULE_LANGUAGES:
        yield f"sentences rules {language}: {_share(language):.4f} of {len(rules(language))}"
    yield f"sentences/s: {speed():,.0f}"


def speed(ends: Ends = our_ends) -> float:
    """Give the sentences that are found in a second, in all sets."""
    given = [document for name in SETS for document in documents(name)]
    our_ends("A word. And another.", "fr")  # the words of a language are loaded at the first text
    our_ends("A word. And another.", "en")
    began = time.perf_counter()
    found = sum(len(list(ends(document.text, document.language))) for document in given)
    return found / (time.perf_counter() - began)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, and where a set or the rules of a language went wrong."""
    parser = argparse.ArgumentParser(
        prog="tests.gate.extraction.sentences", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("--misses", choices=[*SETS, *RULE_LANGUAGES], help="a set, or the rules of a language")
    options = parser.parse_args(arguments)
    for name, value in figures():
        print(f"{value:.4f}  {name}")
    print(*report(), sep="\n")
    if options.misses in SETS:
        print(*score(documents(options.misses)).misses, sep="\n")
    elif options.misses:
        wrong = (rule for rule in rules(options.misses) if not is_right(rule, options.misses))
        print(*(f"{rule.text!r}\n    wanted {rule.sentences}" for rule in wrong), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
