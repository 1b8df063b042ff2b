"""Everything that is measured of the readings of numbers and dates: what has a floor, and what is only reported.

Run: python -m tests.gate.reading.figures
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.gate.reading import chrono, newsquant, parity, price_parser, quantulum3, text2num
from tests.gate.reading.__main__ import ROOMS, models_of
from tests.gate.reading.specs import MOST_LEFT_OUT, Score, load_specs, score, unused

__all__ = ["Figures", "figures"]

LANGUAGES = ("fr", "en")
OTHER_LANGUAGES = ("de", "es", "it", "nl", "pt")
OTHER_MODELS = ("NumberModel", "PercentModel", "CurrencyModel")
MOST_FALSE_FINDS = 1
_TOGETHER = ("numbers", "units")
_FLOORED = (newsquant.measure, text2num.measure, parity.measure)
_REPORTED = (text2num.reported, quantulum3.measure, price_parser.measure, chrono.measure)


@dataclass(slots=True)
class Figures:
    """Metrics that have a floor, those that are only reported, and lines that say what was left out or skipped.

    What must hold and is no share (at most 15 % of a model's cases left out, at most one false find in a language) is
    a metric that is 1 or 0.
    """

    floored: dict[str, float] = field(default_factory=dict)
    reported: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """Give what is only reported, and the notes, for people."""
        yield from (f"{value:.4f}  no floor      {metric}" for metric, value in self.reported.items())
        yield from self.notes


def figures() -> Figures:
    """Measure every set that is there."""
    found = Figures()
    for kept, parts in ((found.floored, (_specs_of(found), *_FLOORED)), (found.reported, (_other_specs, *_REPORTED))):
        for part in parts:
            kept.update(_measured(part, found.notes))
    return found


def _measured(part: Callable[[], dict[str, float]], notes: list[str]) -> dict[str, float]:
    try:
        return part()
    except FileNotFoundError as absent:
        note = f"readings: skipped, {'/'.join(Path(absent.filename).parts[-2:])} is not there"
        notes += [note] if note not in notes else []
        return {}


def _specs_of(found: Figures) -> Callable[[], dict[str, float]]:
    def measured() -> dict[str, float]:
        return {
            metric: value for language in LANGUAGES for metric, value in _language(language, found.notes)
        } | _rules()

    return measured


def _language(language: str, notes: list[str]) -> Iterator[tuple[str, float]]:
    together, false_finds = list[Score](), 0
    for room in ROOMS:
        scores = {model: score(load_specs(language, model), wrong) for model, wrong in models_of(room).items()}
        for model, result in scores.items():
            if result.of + result.left_out:
                yield f"{language} {model}", result.rate
                yield f"{language} {model} left out at most {MOST_LEFT_OUT:.0%}", _holds(result)
                notes.append(_line(language, model, result))
        together += scores.values() if room in _TOGETHER else ()
        false_finds += sum(result.false_finds for result in scores.values())
    yield f"{language} numbers and units", _rate(together)
    yield f"{language} false finds at most {MOST_FALSE_FINDS}", float(false_finds <= MOST_FALSE_FINDS)


def _holds(result: Score) -> float:
    return float(result.share_left_out <= MOST_LEFT_OUT)


def _rate(results: Iterable[Score]) -> float:
    kept = list(results)
    return sum(result.right for result in kept) / max(sum(result.of for result in kept), 1)


def _line(language: str, model: str, result: Score) -> str:
    left_out = f"left out {result.left_out} of {result.of + result.left_out} ({result.share_left_out:.1%})"
    return f"{language} {model}: {result.right} of {result.of}, {left_out}, false finds {result.false_finds}"


def _rules() -> dict[str, float]:
    """Tell whether every rule of what is left out leaves something out."""
    models = [model for room in ROOMS for model in models_of(room)]
    return {"every exclusion is used": float(not list(unused(LANGUAGES, models)))}


def _other_specs() -> dict[str, float]:
    found = {}
    for room in _TOGETHER:
        for model, wrong in models_of(room).items():
            for language in OTHER_LANGUAGES if model in OTHER_MODELS else ():
                result = score(load_specs(language, model), wrong)
                if result.of:
                    found[f"{language} {model}"] = result.rate
    return found


def main() -> int:
    """Print all of them."""
    found = figures()
    for metric, value in found.floored.items():
        print(f"{value:.4f}  {metric}")
    print(*found.lines(), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
