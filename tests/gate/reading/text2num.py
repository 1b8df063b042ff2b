"""Number words to figures: the tests of text2num, single numbers and numbers in running text.

A single number is right when it is read as one numeral over the whole input, with the set's value; an input that the
set refuses must not be. In running text the numerals found, in order, must be those of the set's output. There

- a leading zero is a zero that was spoken ("zéro six" → 06 is 0 and 6), a plus sign is none of our business;
- ordinals up to the third count only where the set writes them as figures (its threshold leaves them as words);
- where the set gives two outputs for one input (with and without its option "relaxed"; a full stop at its end apart), either
  is right.

Run: python -m tests.gate.reading.text2num [--misses]
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.text.numerals import Numeral, find_numerals
from tests.gate.metrics import DATA
from tests.gate.reading.rates import Rate, print_rates, rate

__all__ = ["LANGUAGES", "OTHERS", "Case", "load", "measure", "rates", "reported"]

FILE = DATA / "text2num_tests" / "python.jsonl"
LANGUAGES = ("fr", "en")
OTHERS = ("de", "es", "it", "nl", "pt")
_DECIMAL_COMMA = frozenset({"fr", "de", "es", "it", "nl", "pt"})
_FIGURE = re.compile(r"[+-]?[0-9](?:[0-9]|[.,](?=[0-9]))*")
_THRESHOLD = 3
_REFUSED = "ERROR"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An input with what may be read in it: the values in order, or None where it must not be one number."""

    text: str
    whole: bool
    outputs: tuple[tuple[Decimal, ...] | None, ...]
    all_ordinals: bool


@cache
def load(language: str) -> tuple[Case, ...]:
    """Give the cases of a language; FileNotFoundError where the data is not there."""
    rows = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
    outputs = defaultdict[tuple[str, bool, bool], list[tuple[Decimal, ...] | None]](list)
    for row in rows:
        if row["lang"] == language:
            whole = row["function"] == "text2num"
            all_ordinals = row.get("options", {}).get("ordinal_threshold") == 0
            read = _single(row["expected"]) if whole else tuple(_figures(str(row["expected"]), language))
            outputs[row["input"].rstrip("."), whole, all_ordinals].append(read)
    return tuple(
        Case(text=text, whole=whole, outputs=tuple(given), all_ordinals=all_ordinals)
        for (text, whole, all_ordinals), given in outputs.items()
    )


def _single(expected: object) -> tuple[Decimal, ...] | None:
    return None if expected == _REFUSED else (Decimal(str(expected)),)


def _figures(text: str, language: str) -> Iterator[Decimal]:
    for match in _FIGURE.finditer(text):
        written = match.group().lstrip("+").rstrip(".,")
        if language in _DECIMAL_COMMA:
            written = written.replace(",", ".")
        bare = written.lstrip("0")
        if bare and bare[0].isdigit():
            yield from [Decimal(0)] * (len(written) - len(bare))
            yield Decimal(bare)
        else:
            yield Decimal(written)


def problem_of(case: Case, language: str) -> str:
    """Give what is wrong with a case, or ""."""
    numerals = find_numerals(case.text, language)
    read = _whole(case, numerals) if case.whole else _in_order(case, numerals)
    wanted = [values and [str(value) for value in values] for values in case.outputs]
    return "" if read in case.outputs else f"{wanted} read as {read and [str(value) for value in read]}"


def _whole(case: Case, numerals: Sequence[Numeral]) -> tuple[Decimal, ...] | None:
    if len(numerals) != 1 or (numerals[0].start, numerals[0].end) != (0, len(case.text.rstrip())):
        return None
    return (numerals[0].value,)


def _in_order(case: Case, numerals: Sequence[Numeral]) -> tuple[Decimal, ...]:
    return tuple(
        numeral.value for numeral in numerals
        if case.all_ordinals or not (getattr(numeral, "ordinal", False) and numeral.value <= _THRESHOLD)
    )  # fmt: skip


@cache
def rates(languages: tuple[str, ...] = (*LANGUAGES, *OTHERS)) -> dict[str, Rate]:
    """Give the rates of languages; those without cases are left away."""
    return {
        f"text2num {language}": rate((repr(case.text), problem_of(case, language)) for case in load(language))
        for language in languages if load(language)
    }  # fmt: skip


def measure() -> dict[str, float]:
    """Give the share of right cases in French and English."""
    return {metric: found.share for metric, found in rates(LANGUAGES).items()}


def reported() -> dict[str, float]:
    """Give the share of right cases in the other languages."""
    return {metric: found.share for metric, found in rates(OTHERS).items()}


if __name__ == "__main__":
    sys.exit(print_rates(rates(), sys.argv[1:]))
