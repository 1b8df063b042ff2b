"""Read 100,000 random and adversarial strings, and each pattern repeated to 1 MB, beside plain news of that length.

Run: python -m tests.bench.adversarial [--count 100000] [--seed 20210218] [--length 1000000] [--language fr]

No string may crash a reader or give a span that is not exact, in order and apart. No pattern may make the time grow
faster than the text: it is read at one length and at an eighth of it, and the time a character may not be more than
``MOST_GROWTH`` times as much (a time that grows with the square of the length gives eight). Nor may any take more than
``MOST_TIMES_PLAIN`` times as long as plain news of the same length in the same run.
"""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from tests.cases.adversarial import LANGUAGES, REPEATED, nested, problem_of, random_text, repeated, seconds_to_read

__all__ = ["MOST_GROWTH", "NESTED", "Growth", "broken", "growths"]

MOST_TIMES_PLAIN = 200  # a text of nothing but ½ has a quantity in every character, news one in a hundred
MOST_GROWTH = 3
NESTED = "nested brackets"
Clock = Callable[[str, str, float], float]
_PART = 8
_PATIENCE = 600  # seconds; plain news of 1 MB takes one
_SHOWN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """What a pattern costs: times as long as plain news, and the time a character beside that of an eighth of it."""

    language: str
    name: str
    times_plain: float
    growth: float

    @property
    def is_bad(self) -> bool:
        """Whether the time grows faster than the text, or is out of all proportion."""
        return self.times_plain > MOST_TIMES_PLAIN or self.growth > MOST_GROWTH

    def __str__(self) -> str:
        """Give the figures as one line."""
        return f"{self.language} {self.name}: {self.times_plain:.1f} times plain news, growth {self.growth:.1f}"


def broken(count: int, seed: int) -> Iterator[tuple[str, str, str]]:
    """Give the language, the text and what is wrong, for each of so many random strings that is read wrongly."""
    chance = random.Random(seed)  # noqa: S311  # no secret: the same strings every time
    for number in range(count):
        language, text = LANGUAGES[number % len(LANGUAGES)], random_text(chance)
        try:
            problem = problem_of(text, language)
        except Exception as raised:  # noqa: BLE001  # whatever a reader raises is what is looked for
            problem = f"{type(raised).__name__}: {raised}"
        if problem:
            yield language, text, problem


def growths(
    length: int, language: str, names: Iterable[str] = (*REPEATED, NESTED), seconds_to: Clock = seconds_to_read
) -> Iterator[Growth]:
    """Give what each pattern costs at a length."""
    seconds_to(
        _pattern("plain news", 1000), language, _PATIENCE
    )  # the language's words are loaded at the first reading
    basis = seconds_to(_pattern("plain news", length), language, _PATIENCE)
    limit = basis * MOST_TIMES_PLAIN
    for name in names:
        few = _seconds(seconds_to, _pattern(name, length // _PART), language, limit)
        whole = _seconds(seconds_to, _pattern(name, length), language, limit)
        yield Growth(
            language=language, name=name, times_plain=whole / basis, growth=whole / max(few * _PART, basis)
        )  # fmt: skip


def _pattern(name: str, length: int) -> str:
    return nested(length // 2) if name == NESTED else repeated(name, length)


def _seconds(seconds_to: Clock, text: str, language: str, limit: float) -> float:
    try:
        return seconds_to(text, language, limit)
    except TimeoutError:
        return float("inf")


def _report_broken(count: int, seed: int) -> int:
    began, seen = time.perf_counter(), Counter[tuple[str, str]]()
    for language, text, problem in broken(count, seed):
        seen[language, problem] += 1
        if seen[language, problem] <= 2:
            print(f"{language} {problem}: {text!r}")
    for (language, problem), times in seen.most_common():
        print(f"{times} times in {language}: {problem}")
    print(f"{count} random strings, {seen.total()} read wrongly, {time.perf_counter() - began:.0f} s")
    return seen.total()


def _report_slow(length: int, language: str) -> int:
    found = []
    for one in growths(length, language):
        found.append(one)
        if one.is_bad:
            print("TOO SLOW", one, flush=True)
    bad = sum(one.is_bad for one in found)
    print(f"{language}: {bad} of {len(found)} patterns of {length} characters are too slow; the slowest:")
    print(*sorted(found, key=lambda one: -one.times_plain)[:_SHOWN], sep="\n")
    print("the growth that is most:", max(found, key=lambda one: one.growth))
    return bad


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what breaks and what is slow; 1 when anything is."""
    parser = argparse.ArgumentParser(prog="tests.bench.adversarial", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=100_000, help="random strings")
    parser.add_argument("--seed", type=int, default=20210218)
    parser.add_argument("--length", type=int, default=1_000_000, help="characters of each repeated pattern; 0: none")
    parser.add_argument("--language", action="append", help="of the patterns; fr and en unless given")
    options = parser.parse_args(arguments)
    wrong = _report_broken(options.count, options.seed)
    languages = (options.language or ("fr", "en")) if options.length else ()
    slow = sum(_report_slow(options.length, language) for language in languages)
    return 1 if wrong or slow else 0


if __name__ == "__main__":
    sys.exit(main())
