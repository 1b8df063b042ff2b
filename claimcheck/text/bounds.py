"""Bounds: the words on either side of a figure that make it an interval ("more than", "environ", "or less")."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.before import Before, tokens_of
from claimcheck.text.numerals import plain
from claimcheck.text.tolerance import BOUNDS, Bound, leeway, negated
from claimcheck.text.words import words_for
from claimcheck.text.words.form import Bounds

__all__ = ["Interval", "bound_after", "bound_before", "ends_a_bound", "interval", "is_bound", "is_passed", "middle"]

_MOST_SKIPPED = 3
_DENIAL = 7  # words before a bound in which it may be denied
_TURNED = frozenset({"over", "under"})  # "cannot hold more than 50"; "without at least 50" stays at least
_CLOSED = {"over": "least", "under": "most"}  # "less than 30 or equal to it"


@dataclass(frozen=True, slots=True)
class Interval:
    """The ends of a quantity, null for none, and what is open or approximate in it."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False


@cache
def _before(language: str) -> Mapping[str, tuple[tuple[list[str], str, str], ...]]:
    """Give the phrases by their last token, longest first, each with its bound and as it is written."""
    found: dict[str, list[tuple[list[str], str, str]]] = {}
    for phrase, name in words_for(language).bounds.bounds.items():
        tokens = list(tokens_of(phrase))
        found.setdefault(tokens[-1], []).append((tokens, name, phrase))
    return {last: tuple(sorted(rows, key=lambda row: -len(row[0]))) for last, rows in found.items()}


@cache
def _after(language: str) -> re.Pattern[str]:
    """One word, the noun counted, may stand between, if the phrase then ends its part of the sentence."""
    bounds = words_for(language).bounds
    phrases = [re.escape(phrase) for phrase in sorted(bounds.bounds_after, key=len, reverse=True)]
    names, long = "|".join(phrases) or "(?!)", "|".join(phrase for phrase in phrases if " " in phrase) or "(?!)"
    return re.compile(
        rf" ?(?P<next>{names})(?![\w-]|/[-−])(?!{bounds.after_stops})|"
        rf" [^\W\d_]{{2,30}},? (?P<later>{long})(?=[.,;:!?)»”\"]|$)"
    )


def bound_before(before: Before, language: str, kind: QuantityKind) -> tuple[int, str]:
    """Give how many tokens belong to the bound before a figure, and the bound's name; (0, "") for none.

    A rank has none: "days short of his 63rd birthday".
    """
    if kind == QuantityKind.RANK:
        return 0, ""
    words, total, denied = words_for(language).bounds, len(before.words), False
    for at in range(total, max(0, total - _MOST_SKIPPED - 1), -1):
        last = before.words[at - 1]
        for tokens, name, phrase in _before(language).get(last, ()):
            first = at - len(tokens)
            if first < 0 or before.words[first:at] != tokens or _is_no_bound(before, first, phrase, language, kind):
                continue
            if phrase in words.only and _search(words.only[phrase], before, first):
                return 0, ""
            if first and before.words[first - 1] in words.negations:
                first, denied = first - 1, not denied
            elif name in _TURNED and not denied:
                denied = _search(words.denied_bound, before, first)
            return total - first, negated(name) if denied else name
        if last in words.negations:
            denied = not denied
        elif last not in words.articles:
            break
    return 0, ""


def _search(pattern: str, before: Before, first: int) -> bool:
    """Tell whether a pattern fits the words before token ``first``."""
    return re.search(pattern, " ".join(before.words[max(0, first - _DENIAL) : first])) is not None


def _is_no_bound(before: Before, first: int, phrase: str, language: str, kind: QuantityKind) -> bool:
    """Tell "a book about two brothers" and "sous trois présidents" from bounds."""
    words = words_for(language).bounds
    return (
        (first > 0 and before.words[first - 1] in words.never_after.get(phrase, ()))
        or (kind in (QuantityKind.COUNT, QuantityKind.RANK) and phrase in words.never_counts)
        or (kind == QuantityKind.DURATION and _is_throughout(before, first, phrase, words))
    )


def _is_throughout(before: Before, first: int, phrase: str, words: Bounds) -> bool:
    """Tell "12 storms over two years" from "for over two years"."""
    if phrase in words.never_times:
        return True
    return phrase in words.times_after and (first == 0 or before.words[first - 1] not in words.times_after[phrase])


def ends_a_bound(word: str, language: str) -> bool:
    """Tell whether a phrase that bounds a figure ends in a word: "above", "nearly", "de"."""
    return word in _before(language)


def bound_after(folded: str, end: int, name: str, language: str) -> tuple[int, str]:
    """Give where the bound after a figure ends, and the bound that holds then; a bound before is only closed by it."""
    match = _after(language).match(folded, end)
    if match is None:
        return end, name
    found = words_for(language).bounds.bounds_after[match.group("next") or match.group("later")]
    if found == "closed":
        return (match.end(), _CLOSED[name]) if name in _CLOSED else (end, name)
    kept = name in BOUNDS and name != "exactly" and not BOUNDS[name].approximate
    return (end, name) if kept else (match.end(), found)


@cache
def _passed(language: str) -> re.Pattern[str]:
    return re.compile(words_for(language).bounds.passed)


def is_passed(folded: str, before: Before, end: int, language: str) -> bool:
    """Tell "la barre des 10 000 morts a été franchie" and "the 10,000 mark was passed"."""
    marks = words_for(language).bounds.marks
    marked = not marks or not marks.isdisjoint(before.words[-_MOST_SKIPPED - 1 :])
    return marked and _passed(language).match(folded, end) is not None


def interval(value: Decimal, name: str, *, fraction: bool) -> Interval:
    """Give the interval of a figure with a bound.

    >>> interval(Decimal(10), "over", fraction=False)
    Interval(low=Decimal('10'), high=None, low_open=True, high_open=False, approximate=False)
    """
    bound = BOUNDS.get(name, Bound())
    slack = leeway(value, fraction=fraction) if bound.approximate else Decimal(0)
    low = None if bound.low is None else plain(value - bound.low * slack) if bound.low else value
    high = None if bound.high is None else plain(value + bound.high * slack) if bound.high else value
    return Interval(low, high, bound.low_open, bound.high_open, bound.approximate)


def is_bound(quantity: Quantity) -> bool:
    """Tell "more than", "at least", "under" from a figure, a range or an approximation."""
    return (quantity.low is None) != (quantity.high is None)


def middle(quantity: Quantity) -> Decimal | None:
    """Give the figure as written: the bound, the open end of what is near it on one side, else the middle."""
    if quantity.low is None or quantity.high is None:
        return quantity.low if quantity.low is not None else quantity.high
    if quantity.approximate and quantity.low_open != quantity.high_open:
        return quantity.low if quantity.low_open else quantity.high
    return plain((quantity.low + quantity.high) / 2)
