"""Texts made to break the readers of numbers and dates: patterns repeated without end, and random strings by seed."""

import gc
import random
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from types import FrameType

from claimcheck.records import Period, Quantity, QuantityKind, Span
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from tests.cases.strategies import PIECES

__all__ = ["LANGUAGES", "REPEATED", "growth", "problem_of", "random_text", "repeated", "seconds_to_read"]

LANGUAGES = ("fr", "en", "de", "es", "it", "nl", "pt")
REPEATED = {
    "plain news": (
        "Le 1er mai 2021, plus de 10 000 soldats ont quitté le pays, a déclaré le ministre à la presse mardi. More than a "
        "third of the troops left in March, the minister told reporters on Tuesday, at a cost of $3.5 million a day. "
    ),
    "plain words": "Le pays attend une réponse et the country waits for an answer, sagt der Minister; ",
    "letter": "a", "capital": "A", "space": " ", "new line": "\n", "no-break space": "\u202f", "NUL": "\x00",
    "one": "1", "nine": "9", "zero": "0", "one comma": "1,", "one point": "1.", "one space": "1 ", "one thin space": "1\u202f",
    "one apostrophe": "1'", "groups": "999 ", "comma groups": "999,", "one hyphen": "1-", "one dash": "1–", "one slash": "1/",
    "one colon": "1:", "one e": "1e", "zero point": "0.", "point one": ".1", "one x": "1x", "one plus": "1+", "one or more": "1~",
    "bracket": "(", "closing bracket": ")", "bracket one": "(1", "brackets": "[({", "one in brackets": "(1) ", "percent": "%",
    "dollar": "$", "euro": "€", "dollar one": "$1", "one percent": "1 % ", "minus": "-", "minus sign": "−", "plus or minus": "±",
    "minus one": "-1 ", "degree": "°", "number sign": "n° ", "quote": '"', "guillemet": "« ", "apostrophe": "’", "ampersand": "1 & ",
    "vingt-": "vingt-", "quatre-vingt-": "quatre-vingt-", "et": "et ", "cent": "cent ", "mille": "mille ", "un sur": "un sur ",
    "million": "million ", "millions of": "millions of ", "one hundred": "one hundred ", "hundred and": "hundred and ",
    "twenty-": "twenty-", "half a": "half a ", "one in": "one in ", "einundzwanzig": "einundzwanzig", "tausend": "tausend",
    "due": "ventidue", "de à": "de 1 à ", "from to": "from 1 to ", "between": "between ", "between one and": "between 1 and ",
    "entre": "entre ", "entre un et": "entre 1 et ", "plus de": "plus de ", "more than": "more than ", "more than one": "more than 1 ",
    "environ": "environ ", "au moins un": "au moins 1 ", "rose by": "rose by ", "a augmenté de": "a augmenté de ", "per": "1 per ",
    "la tonne": "1 € la tonne ", "people": "1 people ", "square": "1 square ", "km": "1 km ", "bn": "1bn ", "dozens of": "dozens of ",
    "1er": "1er ", "mai": "mai ", "May": "May ", "1 mai": "1 mai ", "May 1": "May 1, ", "lundi": "lundi ", "last": "last ",
    "year": "2021 ", "year hyphen": "2021-", "date slash": "01/02/", "date point": "01.02.", "since": "since ", "depuis": "depuis 2021 ",
    "du au": "du 1 au ", "from May": "from May ", "janvier-": "janvier-", "fin": "fin ", "il y a": "il y a ", "ago": "1 year ago ",
    "quarter": "Q1 ", "century": "XXe siècle ", "roman": "XVI", "years": "the 1990s ", "capitals": "TODAY ", "a show": "SATURDAY NIGHT ", "her years": "in her 20s, the 80s ", "by": "by ", "d'ici": "d'ici ",
    "weekday and figure": "lundi 3, ", "day and": "un jour et ", "end of": "de la fin de ", "one and": "1 et ",
    "le": "le ", "the": "the ", "of": "of ", "d'": "d'", "hyphen": "a-", "accent": "e\u0301", "lone accent": "\u0301",
    "joiner": "\u200d", "emoji": "🙂", "flag": "🇫🇷", "keycap": "1\ufe0f\u20e3", "Arabic figure": "١", "Devanagari figure": "१",
    "Chinese": "中", "Hebrew": "א", "right to left": "\u202e1 ", "half": "½", "one half": "1½ ", "superscript": "²", "Roman sign": "Ⅷ",
    "dotted I": "İ", "sharp s": "ß", "ligature": "ﬁ", "mixed scripts": "aбγ中א١1", "mixed words": "один one un 1 一 ",
}  # fmt: skip
_WORDS = [unit.strip() for unit in REPEATED.values() if unit.strip()]
_LEAST_SECONDS = 0.05  # what is quicker than this is noise
_MARKS = "0123456789 .,-–/:%€$£()[]'’\u00a0\u202f\t\n\r&+±~°ºª½²abetéE"


def repeated(name: str, length: int) -> str:
    """Give a pattern repeated up to a length, e.g. "plain news"."""
    unit = REPEATED[name]
    return (unit * (length // len(unit) + 1))[:length]


def nested(depth: int) -> str:
    """Give brackets in brackets around a figure."""
    return "(" * depth + "1" + ")" * depth


def random_text(chance: random.Random) -> str:
    """Give one text of at most some hundred characters: one of five ways to be unreasonable."""
    return chance.choice(_WAYS)(chance)


def _any_characters(chance: random.Random) -> str:
    """Any of Unicode but surrogates, which no decoded file holds."""
    points = (chance.randrange(0x110000) for _ in range(chance.randrange(1, 60)))
    return "".join(chr(point) for point in points if not 0xD800 <= point < 0xE000)


def _marks(chance: random.Random) -> str:
    return "".join(chance.choices(_MARKS, k=chance.randrange(1, 80)))


def _pieces(chance: random.Random) -> str:
    return chance.choice(["", " ", "-", "\u202f"]).join(chance.choices(PIECES, k=chance.randrange(1, 30)))


def _words(chance: random.Random) -> str:
    return chance.choice(["", " ", " ", "-"]).join(chance.choices(_WORDS, k=chance.randrange(1, 30)))


def _runs(chance: random.Random) -> str:
    units = chance.choices(list(REPEATED.values()), k=chance.randrange(1, 5))
    return "".join(unit * chance.randrange(1, 40) for unit in units)


_WAYS: tuple[Callable[[random.Random], str], ...] = (_any_characters, _marks, _pieces, _words, _runs)


def problem_of(text: str, language: str) -> str:
    """Give what does not hold for the readings of a text, or ""; what a reader raises is raised."""
    periods = read_periods(text, language, Period(start=0, end=0, text="", first=None, last=None))
    quantities = read_quantities(text, language, periods=periods)
    if not _exact(text, [*periods, *quantities]):
        return "a span is not the text that it names"
    if not _apart(periods):
        return "periods overlap or are out of order"
    if not _apart([one for one in quantities if one.kind != QuantityKind.CHANGE]):
        return "quantities overlap or are out of order"
    if any(before.start > after.start for before, after in pairwise(quantities)):
        return "quantities are out of order"
    if not all(_is_an_interval(one) for one in quantities):
        return "an interval ends before it begins, or is not finite"
    if any(one.first and one.last and one.first > one.last for one in periods):
        return "a period ends before it begins"
    return ""


def _exact(text: str, spans: Sequence[Span]) -> bool:
    return all(text[span.start : span.end] == span.text and span.text for span in spans)


def _apart(spans: Sequence[Span]) -> bool:
    return all(before.end <= after.start for before, after in pairwise(spans))


def _is_an_interval(quantity: Quantity) -> bool:
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    return all(end.is_finite() for end in ends) and ends == sorted(ends)


def growth(read: Callable[[str], object], text: str) -> float:
    """Give how many times as long a character takes in a text as in its first quarter: about 1, or 4 for a square."""
    with _without_collection():
        whole, few = (_processor_seconds(read, part) for part in (text, text[: len(text) // 4]))
    return whole / (4 * max(few, _LEAST_SECONDS))


def _processor_seconds(read: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    read(text)
    return time.process_time() - began


def seconds_to_read(text: str, language: str, limit: float) -> float:
    """Give the processor seconds that the reading of quantities and dates takes. Raises TimeoutError past the limit."""
    with _without_collection(), _stopped_after(limit):
        began = time.process_time()
        read_quantities(text, language, periods=read_periods(text, language))
        return time.process_time() - began


@contextmanager
def _without_collection() -> Iterator[None]:
    """Keep the garbage collector out of the time: it goes through whatever else the process holds."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@contextmanager
def _stopped_after(seconds: float) -> Iterator[None]:
    """Raise TimeoutError after some processor seconds; even a pattern that will not end is stopped (POSIX only)."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"not read within {seconds:.1f} s")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
