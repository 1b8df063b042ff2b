"""Figures that stand in the same words: "Malta has 12 schools" and "Malta has 15 schools" differ in one figure only.

Where a claim's words stand in the evidence, its figures are met by those in the same places, whatever is counted.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.records import Quantity, QuantityKind, Span, shift
from claimcheck.text.fold import fold

__all__ = ["aligned", "in_the_same_sentence"]

_WORD = re.compile(r"[^\W_]+")
_FIGURE = "#"  # no word; stands in a text for any figure that can be compared
_FEWEST_WORDS = 2  # of sense beside the figures: fewer words stand in any sentence


def aligned(claim: ClaimReading, evidence: SentenceReading) -> tuple[tuple[Quantity, Quantity], ...]:
    """Give the figures of a claim each with the one in its place, where the evidence has the claim's words; or none."""
    if claim.article.language != evidence.source.language:
        return ()
    ours, theirs = _claimed(claim), _found(evidence)
    places = _places(ours, theirs)
    if len(places) != 1 or not (len(claim.sense) >= _FEWEST_WORDS or in_the_same_sentence(claim, evidence)):
        return ()
    before = theirs[: places[0]].count(_FIGURE)
    found = _figures(evidence.quantities)[before:]
    return tuple(zip(_figures(claim.claim.quantities), found, strict=False))


def _figures(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Give the figures of a sentence in their places: no changes, which hold two of them."""
    found = list[Quantity]()
    for quantity in quantities:
        apart = not found or found[-1].end <= quantity.start
        if apart and quantity.kind not in (QuantityKind.NOT_A_QUANTITY, QuantityKind.CHANGE):
            found.append(quantity)
    return found


@lru_cache(maxsize=4096)
def _words(text: str, spans: tuple[Span, ...]) -> tuple[str, ...]:
    """Give the folded words of a text with one mark in the place of each figure."""
    parts, at = list[str](), 0
    for span in spans:
        parts += [*_WORD.findall(fold(text[at : span.start])), _FIGURE]
        at = span.end
    return (*parts, *_WORD.findall(fold(text[at:])))


def _places(ours: tuple[str, ...], theirs: tuple[str, ...]) -> list[int]:
    """Give where the claim's words begin in the evidence's; in more than one place they tell nothing apart."""
    last = len(theirs) - len(ours) if ours else -1
    return [at for at in range(last + 1) if theirs[at] == ours[0] and theirs[at : at + len(ours)] == ours]


def in_the_same_sentence(claim: ClaimReading, evidence: SentenceReading) -> bool:
    """Tell whether the claim's whole sentence is the evidence's but for figures, in digits or in words."""
    whole = _masked(claim.claim.quote) == _masked(claim.sentence)
    return _masked(claim.sentence) == _masked(evidence.text) or (whole and _claimed(claim) == _found(evidence))


def _claimed(claim: ClaimReading) -> tuple[str, ...]:
    return _words(claim.claim.quote, tuple(shift(q, -claim.claim.start) for q in _figures(claim.claim.quantities)))


def _found(evidence: SentenceReading) -> tuple[str, ...]:
    return _words(evidence.text, tuple(shift(q, -evidence.start) for q in _figures(evidence.quantities)))


def _masked(text: str) -> list[str]:
    return [_FIGURE if word.isdecimal() else word for word in _WORD.findall(fold(text))]
