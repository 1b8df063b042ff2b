"""The Recognizers-Text specifications: cases by language and model, what is left out of them and why, and the score.

What is left out is left out by the rules in exclusions/*.json: each names the models and languages it is for, a
pattern on the input, on the text of a result or on its resolution (as JSON), and the reason. A rule that leaves
nothing out is an error.
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any

from tests.gate.metrics import DATA

FOLDER = DATA / "recognizers_text_specs"
EXCLUSIONS = Path(__file__).parent / "exclusions"
NAMES = {
    "fr": "french", "en": "english", "de": "german", "es": "spanish", "it": "italian", "nl": "dutch", "pt": "portuguese"
}  # fmt: skip
MOST_LEFT_OUT = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One result of a case; ``start`` and ``end`` are -1 where the set gives none, ``resolution`` is as in the set."""

    text: str
    start: int
    end: int
    type: str
    resolution: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Spec:
    """One case; ``left_out`` is the name of the rule that leaves it out, or ""."""

    language: str
    model: str
    number: int
    text: str
    reference: date | None
    results: tuple[Expected, ...]
    left_out: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """A rule that leaves cases out: all patterns that it has must be found in the case."""

    rule: str
    reason: str
    models: tuple[str, ...]
    languages: tuple[str, ...]
    input: str = ""
    result: str = ""
    resolution: str = ""

    def applies(self, row: dict[str, Any], language: str) -> bool:
        if row["model"] not in self.models or language not in self.languages:
            return False
        results = row["results"]
        texts = [str(result.get("Text", "")) for result in results]
        resolved = [json.dumps(_resolution(result), ensure_ascii=False) for result in results]
        return (
            re.search(self.input, row["input"], re.IGNORECASE) is not None
            and (not self.result or any(re.search(self.result, text, re.IGNORECASE) for text in texts))
            and (not self.resolution or any(re.search(self.resolution, text) for text in resolved))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many of the cases with results came out right, how many were left out, and what was wrongly found."""

    right: int
    of: int
    left_out: int
    false_finds: int
    misses: list[tuple[Spec, str]] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return self.right / self.of if self.of else 1.0

    @property
    def share_left_out(self) -> float:
        return self.left_out / (self.of + self.left_out) if self.of + self.left_out else 0.0


@cache
def exclusions() -> tuple[Exclusion, ...]:
    """Give the rules of every file in exclusions/."""
    rows = [row for path in sorted(EXCLUSIONS.glob("*.json")) for row in json.loads(path.read_text(encoding="utf-8"))]
    return tuple(
        Exclusion(**{**row, "models": tuple(row["models"]), "languages": tuple(row["languages"])}) for row in rows
    )


@cache
def load_specs(language: str, model: str) -> tuple[Spec, ...]:
    """Give the cases of one model that its makers pass in Python; of number ranges, those whose spans are consistent.

    Raises FileNotFoundError where the data is not there.
    """
    return tuple(_spec(row, language) for row in _rows(language) if row["model"] == model and _is_gated(row))


@cache
def _rows(language: str) -> tuple[dict[str, Any], ...]:
    lines = (FOLDER / f"{NAMES[language]}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


def _is_gated(row: dict[str, Any]) -> bool:
    if row["model"].startswith("NumberRangeModel"):
        return row["span_consistent"] is not False
    return bool(row["python_supported"])


def _resolution(result: dict[str, Any]) -> Any:
    return result.get("Resolution", result.get("Value"))


def _spec(row: dict[str, Any], language: str) -> Spec:
    given = (row.get("context") or {}).get("ReferenceDateTime")
    left_out = next((rule.rule for rule in exclusions() if rule.applies(row, language)), "")
    results = []
    for result in row["results"]:
        start = result.get("Start", -1)
        end = result["End"] + 1 if "End" in result else start + result["Length"] if "Length" in result else -1
        kind = str(result.get("TypeName", result.get("Type", "")))
        results.append(
            Expected(text=result.get("Text", ""), start=start, end=end, type=kind, resolution=_resolution(result))
        )
    return Spec(
        language=language, model=row["model"], number=row["i"], text=row["input"],
        reference=date.fromisoformat(given[:10]) if given else None, results=tuple(results), left_out=left_out,
    )  # fmt: skip


def score(specs: Sequence[Spec], problem_of: Callable[[Spec], str]) -> Score:
    """Give the score of cases; ``problem_of`` gives what is wrong with a case, or "".

    A case without results is a negative: it counts as a false find when it has a problem, and not in the rate.
    """
    kept = [spec for spec in specs if not spec.left_out]
    misses = [(spec, problem) for spec in kept if (problem := problem_of(spec))]
    missed = sum(bool(spec.results) for spec, _ in misses)
    positives = sum(bool(spec.results) for spec in kept)
    return Score(
        right=positives - missed, of=positives, left_out=sum(bool(spec.left_out) for spec in specs),
        false_finds=len(misses) - missed, misses=misses,
    )  # fmt: skip


def unused(languages: Sequence[str], models: Sequence[str]) -> Iterator[str]:
    """Give the names of rules that leave nothing out in these languages and models."""
    used = {spec.left_out for language in languages for model in models for spec in load_specs(language, model)}
    yield from (rule.rule for rule in exclusions() if rule.rule not in used)


def value_of(written: str, language: str) -> Decimal | None:
    """Give the value of a resolution: "0,05" in the languages with a decimal comma, "240%", "1.1E+23"."""
    plain = written.strip().rstrip("%")
    try:
        return Decimal(plain if language == "en" else plain.replace(".", "").replace(",", "."))
    except InvalidOperation:
        return None
