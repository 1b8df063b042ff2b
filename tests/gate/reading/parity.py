"""French news against its English original (NTREX): the same quantities and dates must be read in both.

What is read of a segment is a multiset, without order: of each quantity its kind group, its interval with its bounds,
its unit or currency and its rate; of each period its first and last day and whether it is a deadline. Two segments are
equal when the multisets are. Of a segment in which neither language holds anything nothing is said.

- A duration is a measure (two languages may disagree on which noun is a duration, not on its unit and value).
- Not compared: what is no quantity, a change of which only the direction is read (the change from–to is), and the words
  of what is counted, which are in two languages.
- The reference date is one for all articles and both languages, as none states its own: they are of autumn 2018.

The translators of the news change figures too: "7 p.m." is 19 h, "a dozen" is douze, a weekday is left out. So two rates
are given: the raw one, and one in which what a person found to be the translator's doing is set aside. Every segment
that differs is listed in parity_differences.json with what differs and why. A row holds for the readings that it was
written for: where these have changed since, it has to be looked at again and excuses nothing until then.

Run: python -m tests.gate.reading.parity [--misses] [--update]
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from pathlib import Path

from claimcheck.records import Period, Quantity, QuantityKind
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from tests.gate.metrics import DATA

__all__ = ["Difference", "Parity", "Reason", "compare", "evaluate", "measure", "reading_of"]

FILE = DATA / "ntrex_news" / "parallel.jsonl"
DIFFERENCES = Path(__file__).parent / "parity_differences.json"
REFERENCE = Period(start=0, end=0, text="", first=date(2018, 10, 1), last=date(2018, 10, 1))
LANGUAGES = ("en", "fr")
_GROUPS = {QuantityKind.DURATION: QuantityKind.MEASURE}


class Reason(StrEnum):
    """Why two readings differ; a row without a reason has not been looked at."""

    CHANGED = "translation: changed the figure or date"
    LEFT_OUT = "translation: left out the figure or date"
    ADDED = "translation: added a figure or date"
    CONVERTED = "translation: converted the unit"
    WORDED = "translation: other words, such as an article for a number word"
    READER_FR = "reader-fr"
    READER_EN = "reader-en"
    CONVENTION = "convention"
    UNSEEN = ""

    @property
    def is_the_translator(self) -> bool:
        """Whether the two texts say different things, so that two right readings differ."""
        return self.value.startswith("translation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A line of an article in both languages."""

    doc: str
    segment: int
    en: str
    fr: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What one language alone gives in a segment, why, and the few words that make the difference."""

    doc: str
    segment: int
    en: tuple[str, ...]
    fr: tuple[str, ...]
    reason: Reason = Reason.UNSEEN
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parity:
    """The segments that hold something, those that differ, and the rows of the list that fit no difference of today."""

    held: int
    differences: tuple[Difference, ...]
    stale: tuple[Difference, ...]

    @property
    def rate(self) -> float:
        """The share of equal segments among all that hold a quantity or a date."""
        return 1 - len(self.differences) / max(self.held, 1)

    @property
    def rate_without_translators(self) -> float:
        """The same without the segments in which the translator made the difference."""
        theirs = sum(difference.reason.is_the_translator for difference in self.differences)
        return 1 - (len(self.differences) - theirs) / max(self.held - theirs, 1)


@cache
def load() -> tuple[Segment, ...]:
    """Give the segments; FileNotFoundError where the data is not there."""
    rows = map(json.loads, FILE.read_text(encoding="utf-8").splitlines())
    return tuple(Segment(doc=row["doc"], segment=row["i"], en=row["en"], fr=row["fr"]) for row in rows)


@cache
def listed() -> dict[tuple[str, int], Difference]:
    """Give the rows of the list by article and segment."""
    rows = json.loads(DIFFERENCES.read_text(encoding="utf-8")) if DIFFERENCES.exists() else []
    return {(row["doc"], row["segment"]): _row(row) for row in rows}


def _row(row: dict[str, object]) -> Difference:
    return Difference(
        doc=str(row["doc"]), segment=int(str(row["segment"])), en=_texts(row["en"]), fr=_texts(row["fr"]),
        reason=Reason(str(row["reason"])), words=str(row["words"]),
    )  # fmt: skip


def _texts(row: object) -> tuple[str, ...]:
    return tuple(map(str, row)) if isinstance(row, list) else ()


def reading_of(text: str, language: str) -> Counter[str]:
    """Give what is read of a text, in words that are the same in every language.

    >>> sorted(reading_of("Plus de 3 millions d'euros en 2017", "fr"))
    ['2017-01-01/2017-12-31', 'money (3000000, ..) EUR']
    """
    periods = read_periods(text, language, REFERENCE)
    quantities = read_quantities(text, language, periods=periods)
    return Counter([*(_of_a_quantity(one) for one in quantities if _counts(one)), *map(_of_a_period, periods)])


def _counts(quantity: Quantity) -> bool:
    if quantity.kind == QuantityKind.CHANGE:
        return quantity.change is not None and quantity.change.from_ is not None
    return quantity.kind != QuantityKind.NOT_A_QUANTITY


def _of_a_quantity(quantity: Quantity) -> str:
    unit = quantity.unit + (f" per {quantity.per}" if quantity.per else "")
    if quantity.kind == QuantityKind.CHANGE and quantity.change is not None:
        return f"change {_plain(quantity.change.from_)} → {_plain(quantity.change.to)} {unit}".strip()
    low = f"{'(' if quantity.low_open or quantity.low is None else '['}{_plain(quantity.low)}"
    high = f"{_plain(quantity.high)}{')' if quantity.high_open or quantity.high is None else ']'}"
    interval = low.strip("[") if quantity.low == quantity.high else f"{low}, {high}"
    return f"{_GROUPS.get(quantity.kind, quantity.kind)} {interval} {unit}".strip()


def _plain(value: Decimal | None) -> str:
    return ".." if value is None else f"{value.normalize():f}"


def _of_a_period(period: Period) -> str:
    ends = f"{period.first or '..'}/{period.last or '..'}"
    return f"deadline {ends}" if period.deadline else ends


def compare(segment: Segment) -> tuple[bool, Difference | None]:
    """Say whether a segment holds anything in either language, and what one language alone gives."""
    en, fr = reading_of(segment.en, "en"), reading_of(segment.fr, "fr")
    if en == fr:
        return bool(en), None
    alone = tuple(tuple(sorted((one - other).elements())) for one, other in ((en, fr), (fr, en)))
    return True, Difference(doc=segment.doc, segment=segment.segment, en=alone[0], fr=alone[1])


def evaluate() -> Parity:
    """Compare every segment and put the reasons of the list to the differences that they were written for."""
    outcomes = [compare(segment) for segment in load()]
    differences = tuple(_with_reason(difference) for _, difference in outcomes if difference is not None)
    today = {(difference.doc, difference.segment) for difference in differences if difference.reason}
    stale = tuple(row for key, row in listed().items() if key not in today)
    return Parity(held=sum(held for held, _ in outcomes), differences=differences, stale=stale)


def _with_reason(difference: Difference) -> Difference:
    row = listed().get((difference.doc, difference.segment))
    return row if row is not None and (row.en, row.fr) == (difference.en, difference.fr) else difference


def measure() -> dict[str, float]:
    """Give both rates, and the share of differences that are listed with a reason."""
    found = evaluate()
    reasoned = sum(bool(difference.reason) for difference in found.differences)
    return {
        "parity fr-en": found.rate,
        "parity fr-en, translators' changes set aside": found.rate_without_translators,
        "parity fr-en, differences with a reason": reasoned / max(len(found.differences), 1),
    }


def update() -> None:
    """Write today's differences to the list, with the reasons that still hold; the others are left to be looked at."""
    rows = [asdict(difference) for difference in evaluate().differences]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
    DIFFERENCES.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def _spans(text: str, language: str) -> Iterator[str]:
    """Give what was read with the words it was read from, for the person who looks at a difference."""
    periods = read_periods(text, language, REFERENCE)
    for quantity in read_quantities(text, language, periods=periods):
        if _counts(quantity):
            yield f"{quantity.text!r} = {_of_a_quantity(quantity)}"
    for period in periods:
        yield f"{period.text!r} = {_of_a_period(period)}"


def _print_misses(found: Parity, shown: Callable[[Difference], bool]) -> None:
    segments = {(segment.doc, segment.segment): segment for segment in load()}
    for difference in filter(shown, found.differences):
        segment = segments[difference.doc, difference.segment]
        print(f"\n{difference.doc} {difference.segment} {difference.reason or 'NOT LOOKED AT'} {difference.words}")
        for language, text, alone in (("en", segment.en, difference.en), ("fr", segment.fr, difference.fr)):
            print(f"  {language} alone: {'; '.join(alone) or '-'}", f"     {text}", sep="\n")
            print(*(f"       {line}" for line in _spans(text, language)), sep="\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both rates and the reasons, and the differences where asked."""
    parser = argparse.ArgumentParser(prog="tests.gate.reading.parity", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="print the segments that differ with what was read")
    parser.add_argument("--unseen", action="store_true", help="print only those without a reason")
    parser.add_argument("--update", action="store_true", help="write today's differences to the list")
    options = parser.parse_args(arguments)
    if options.update:
        update()
        listed.cache_clear()
    found = evaluate()
    equal = found.held - len(found.differences)
    print(f"{found.rate:.4f}  parity fr-en: {equal} of {found.held} segments that hold a quantity or a date")
    print(f"{found.rate_without_translators:.4f}  the same, translators' changes set aside")
    for reason, count in Counter(difference.reason for difference in found.differences).most_common():
        print(f"{count:6}  {reason or 'not looked at'}")
    print(f"{len(found.stale):6}  rows of the list that fit no difference of today")
    if options.misses or options.unseen:
        _print_misses(found, lambda difference: options.misses or not difference.reason)
    return 0


if __name__ == "__main__":
    sys.exit(main())
