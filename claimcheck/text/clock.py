"""Times of day and stretches of hours told apart: "à 2 h 30" and "en 2 h 30", "at 8 hours" and "for 8 hours"."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.records import QuantityKind
from claimcheck.text.ages import is_ago
from claimcheck.text.measured import Measured
from claimcheck.text.numerals import Numeral, plain
from claimcheck.text.terms import is_counted_noun
from claimcheck.text.words import words_for

__all__ = ["is_time", "read_stopwatch"]

_LOOK_BACK = 40
_FIGURE = re.compile(r"(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9]")
_DAY = 24
_MILITARY = 1000  # "at 1430 hours"
_SIXTY = 60
_NEXT = re.compile(r" ?([^\W\d_]+)")
_MINUTES = re.compile(
    r"(?P<minutes>[0-9]{1,3}) ?(?:min|mn) ?(?P<seconds>[0-5][0-9])(?: ?(?:s|sec)(?: ?(?P<part>[0-9]{1,3}))?)?(?!\w)"
)
_SECONDS = re.compile(r"(?P<seconds>[0-9]{1,3}) ?s ?(?P<part>[0-9]{1,3})(?![\w%]|[.,][0-9])")


@dataclass(frozen=True, slots=True)
class _Patterns:
    clock: re.Pattern[str]
    before: re.Pattern[str]
    hours: re.Pattern[str]
    at: re.Pattern[str]
    hours_at: re.Pattern[str]
    hours_word: re.Pattern[str]
    stretch_before: re.Pattern[str]
    stretch_after: re.Pattern[str]
    stopwatch: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = words_for(language).not_quantities
    hours, opens = words.stretch_hours, r"(?<![\w'-])"
    return _Patterns(
        clock=re.compile(words.clock),
        before=re.compile(rf"(?<!\w){words.clock_before} $"),
        hours=re.compile(words.hours),
        at=re.compile(rf"(?<!\w)(?:{words.clock_at}) $"),
        hours_at=re.compile(words.hours_at),
        hours_word=re.compile(rf" ?{hours}(?![^\W\d_])"),
        stretch_before=re.compile(rf"{opens}(?:{words.stretch_before}) ?$"),
        stretch_after=re.compile(rf" ?{hours}(?: ?[0-5][0-9])?(?:{words.stretch_after})"),
        stopwatch=re.compile(
            rf"(?P<hours>[0-9]{{1,3}}) ?{hours} ?(?:(?P<told>[0-5]?[0-9]) ?(?:min|mn|m)"
            rf"(?: ?(?P<seconds>[0-5]?[0-9]) ?(?:s|sec))?|(?P<minutes>[0-5][0-9]))(?![\w%]|[.,][0-9])"
        ),
    )


def is_time(folded: str, numeral: Numeral, language: str) -> bool:
    """Tell a time of day from any other figure.

    >>> from claimcheck.text.numerals import find_numerals
    >>> texts = ("à 20 heures", "jusqu'à 4 heures d'attente", "dans les 72 h", "onze heures du soir")
    >>> [is_time(text, find_numerals(text, "fr")[0], "fr") for text in texts]
    [True, False, False, True]
    """
    if numeral.fraction or _is_stretch(folded, numeral, language):
        return False
    patterns, start, end = _patterns(language), numeral.start, numeral.end
    first = max(0, start - _LOOK_BACK)
    if _may_be_an_hour(folded, numeral) and patterns.clock.match(folded, end):
        return True
    if patterns.hours.match(folded, end) and patterns.before.search(folded, first, start):
        return True
    return patterns.hours_at.match(folded, end) is not None and patterns.at.search(folded, first, start) is not None


def _may_be_an_hour(folded: str, numeral: Numeral) -> bool:
    """Tell "20", "10.45" and "eleven" from larger and broken numbers."""
    if numeral.digits or _FIGURE.fullmatch(folded, numeral.start, numeral.end):
        return True
    word = folded[numeral.start].isalpha() and not (numeral.multiple or numeral.ordinal or numeral.collective)
    return word and numeral.value <= _DAY


def _is_stretch(folded: str, numeral: Numeral, language: str) -> bool:
    """Tell "en 2 h 30", "3 h de débat" and "72 h" from times of day."""
    patterns = _patterns(language)
    if patterns.hours_word.match(folded, numeral.end) is None:
        return False
    first = max(0, numeral.start - _LOOK_BACK)
    if numeral.value == _DAY and patterns.before.search(folded, first, numeral.start) is None:
        return True
    return (
        _DAY < numeral.value < _MILITARY
        or patterns.stretch_after.match(folded, numeral.end) is not None
        or patterns.stretch_before.search(folded, first, numeral.start) is not None
    )


def read_stopwatch(folded: str, numeral: Numeral, language: str) -> Measured | None:
    """Read what a watch stops at, in its smallest unit: "2 h 04 min 23 s", "1 min 52 s 3", "9 s 86".

    "2 h 30" is read where the words around it say a stretch of time; else it is a time of day.
    """
    if not folded[numeral.start].isdigit():
        return None
    hours = _patterns(language).stopwatch.match(folded, numeral.start)
    if hours and (hours["told"] or _is_stretch(folded, numeral, language)):
        return _read(folded, hours, language)
    match = None if hours else _MINUTES.match(folded, numeral.start) or _SECONDS.match(folded, numeral.start)
    return _read(folded, match, language) if match else None


def _read(folded: str, match: re.Match[str], language: str) -> Measured | None:
    if _counts(folded, match.end(), language):
        return None
    found = match.groupdict()
    minutes = int(found.get("hours") or 0) * _SIXTY + int(found.get("minutes") or found.get("told") or 0)
    seconds = Decimal(f"{found.get('seconds') or 0}.{found.get('part') or 0}")
    whole, unit = (minutes * _SIXTY + seconds, "second") if found.get("seconds") else (Decimal(minutes), "minute")
    ago = is_ago(folded, match.start(), match.end(), language)
    kind = QuantityKind.NOT_A_QUANTITY if ago else QuantityKind.DURATION
    return Measured(start=match.start(), end=match.end(), value=plain(whole), unit=unit, kind=kind)


def _counts(folded: str, end: int, language: str) -> bool:
    """Tell "en 3 h 15 coureurs" from "en 3 h 15 environ": the second figure counts the noun after it."""
    following, words = _NEXT.match(folded, end), words_for(language)
    word = following.group(1) if following else ""
    if not word or word in words.sense.stop_words or word in words.units.never_counted:
        return False
    return is_counted_noun(word) or re.search(words.units.plural, word) is not None
