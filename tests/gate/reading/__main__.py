"""Score the readers on one set and list what they miss.

Run: python -m tests.gate.reading [ROOM ...] [--language fr] [--model NumberModel] [--misses]

A room is a module here with ``MODELS``: the name of each model it scores, with the function that gives what is wrong
with a case, or "".
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from tests.gate.reading.specs import Score, Spec, load_specs, score

ROOMS = ("numbers", "units", "ranges", "dates")


def models_of(room: str) -> dict[str, Callable[[Spec], str]]:
    """Give the models that one room scores."""
    models: dict[str, Callable[[Spec], str]] = import_module(f"tests.gate.reading.{room}").MODELS
    return models


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each language and model, and what was missed where asked."""
    parser = argparse.ArgumentParser(prog="tests.gate.reading", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("rooms", nargs="*", default=ROOMS, metavar="ROOM", help=", ".join(ROOMS))
    parser.add_argument("--language", action="append", help="fr and en unless given")
    parser.add_argument("--model", help="this model alone")
    parser.add_argument("--misses", action="store_true", help="list the cases that came out wrong")
    options = parser.parse_args(arguments)
    for language in options.language or ("fr", "en"):
        for room in options.rooms:
            for model, problem_of in models_of(room).items():
                if options.model in (None, model):
                    _print(language, model, score(load_specs(language, model), problem_of), misses=options.misses)
    return 0


def _print(language: str, model: str, found: Score, *, misses: bool) -> None:
    print(
        f"{language} {model:24} {found.rate:.4f} of {found.of}, false finds {found.false_finds}, "
        f"left out {found.left_out} ({found.share_left_out:.1%})"
    )
    for spec, problem in found.misses if misses else ():
        wanted = [(result.text, result.resolution) for result in spec.results]
        print(f"  {spec.number} {spec.text!r} wants {wanted}: {problem}")


if __name__ == "__main__":
    sys.exit(main())
