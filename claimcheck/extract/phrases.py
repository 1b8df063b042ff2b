"""Noun phrases that are claims by themselves: a noun with its date or duration ("la date limite du 1er mai")."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.extract.words import ClaimWords
from claimcheck.records import ClaimKind, Period, Quantity, QuantityKind
from claimcheck.text.words import Words

__all__ = ["noun_phrases"]

_TOKEN = re.compile(r"[^\W\d_][\w-]*'?|\S")
_MOST_NOUNS = 4


def noun_phrases(
    folded: str,
    start: int,
    end: int,
    quantities: Sequence[Quantity],
    periods: Sequence[Period],
    words: ClaimWords,
    common: Words,
) -> Iterator[tuple[int, int, ClaimKind]]:
    """Give start, end and kind of each noun phrase in ``folded[start:end]`` that carries a deadline or a duration."""
    for period in periods:
        if period.deadline and start <= period.start and period.end <= end:
            span = _phrase(folded, start, end, period.start, period.end, words, common)
            if span is not None:
                yield *span, ClaimKind.DATE
        elif _is_stretch_ahead(folded, period, quantities, words):
            yield _with_article(folded, start, period.start, words), period.end, ClaimKind.FORECAST
    for quantity in quantities:
        if quantity.kind != QuantityKind.DURATION or not (start <= quantity.start and quantity.end <= end):
            continue
        if words.phrases.ahead.search(folded, max(start, quantity.start - 6), quantity.end):
            yield _with_article(folded, start, quantity.start, words), quantity.end, ClaimKind.FORECAST
            continue
        span = _phrase(folded, start, end, quantity.start, quantity.end, words, common)
        if span is not None:
            yield *span, ClaimKind.FIGURE


def _is_stretch_ahead(folded: str, period: Period, quantities: Sequence[Quantity], words: ClaimWords) -> bool:
    """Tell "the next six months", a counted stretch of time to come, from "next month" and "20 mars prochain"."""
    if period.deadline or (period.first is not None and period.first == period.last):
        return False
    counted = any(period.start <= quantity.start and quantity.end <= period.end for quantity in quantities)
    return counted and words.phrases.ahead.search(folded, period.start, period.end) is not None


def _phrase(
    folded: str, start: int, end: int, first: int, last: int, words: ClaimWords, common: Words
) -> tuple[int, int] | None:
    """Give the phrase whose noun stands before the figure ("réunion de deux jours") or after it ("two-day meeting")."""
    link = words.phrases.link.search(folded, start, first)
    if link is not None and link.end() == first:
        nouns = _nouns_before(folded, start, link.start(), words, common)
        return (nouns, last) if nouns is not None else None
    after = _nouns_after(folded, last, end, words, common)
    if after is None or (folded[first - 1 : first] and not _modifies(folded, first, last, words)):
        return None
    return _with_article(folded, start, first, words), after


def _modifies(folded: str, first: int, last: int, words: ClaimWords) -> bool:
    """Tell a figure that modifies the noun after it: an article before it, or a hyphen in it."""
    before = folded[max(0, first - 6) : first]
    return "-" in folded[first:last] or words.phrases.definite.search(before) is not None


def _with_article(folded: str, start: int, first: int, words: ClaimWords) -> int:
    ahead = re.search(rf"(?:{words.phrases.ahead.pattern}) $", folded[start:first])
    first = start + ahead.start() if ahead else first
    article = words.phrases.definite.search(folded, max(start, first - 6), first)
    return article.start() if article and article.end() == first else first


def _nouns_before(folded: str, start: int, end: int, words: ClaimWords, common: Words) -> int | None:
    tokens = list(_TOKEN.finditer(folded, max(start, end - 60), end))
    first: int | None = None
    for count, token in enumerate(reversed(tokens)):
        word = token.group()
        if word in common.sense.stop_words or not word[0].isalpha() or count > _MOST_NOUNS:
            break
        first = token.start()
    return None if first is None else _with_article(folded, start, first, words)


def _nouns_after(folded: str, last: int, end: int, words: ClaimWords, common: Words) -> int | None:
    found: int | None = None
    for count, token in enumerate(_TOKEN.finditer(folded, last, end)):
        word = token.group()
        if word in common.sense.stop_words or not word[0].isalpha() or word.endswith("ed") or count > _MOST_NOUNS:
            break
        if words.stating.finite_verb.fullmatch(word) or folded[token.start() - 1] != " ":
            break
        found = token.end()
    return found
