"""Whether evidence speaks of less than a claim: of one place, one kind or one of several. Then it contradicts nothing.

Each function gives the reason why a figure or date that differs is no contradiction, in words, or "".
"""

import re
from collections.abc import Iterator

from claimcheck.judge.matter import EVERYBODY, PRESENCE, is_idiom, is_light
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.judge.segments import segment
from claimcheck.records import Quantity, QuantityKind, Span, shift
from claimcheck.text.sense import SenseWord, meanings_of, sense_of
from claimcheck.text.terms import find_places

__all__ = ["narrowed", "of_something_else", "other_in_a_row"]

_MARK = re.compile(r"[;:()–—]|,(?!\d)")


def narrowed(claim: ClaimReading, evidence: SentenceReading, found: Span) -> str:
    """Give what the clause around a figure or date speaks of and the claim does not, or ""."""
    (start, end), (first, last) = _clause(evidence, found), _part(evidence, found)
    for term in find_places(evidence.text[first:last]):
        if term.code not in claim.places | claim.context:
            return f"it speaks of {evidence.text[first + term.start : first + term.end]} besides"
    for word in _beyond(claim, evidence):
        # A name before a figure says who has or counts it; one after it says where.
        who = word.name and isinstance(found, Quantity) and evidence.start + word.start < found.start
        if start <= word.start < end and not who:
            return f"it also says “{evidence.text[word.start : word.end]}”"
    return ""


def of_something_else(claim: ClaimReading, evidence: SentenceReading, found: Span) -> str:
    """Give why the same day may be of something else: other words stand for those that are missing, or too many, or "".

    In another language any word may be the translation of a missing one.
    """
    start, end = _clause(evidence, found)
    extra = [word for word in _beyond(claim, evidence) if start <= word.start < end and not word.name]
    matched = [word for word in claim.sense if word.meanings & evidence.meanings]
    missing = len(claim.sense) - len(matched)
    if claim.language != evidence.language:
        return "" if len(extra) <= len(claim.sense) else "it may be of something else"
    return "it may be of something else" if extra and (missing or len(extra) > len(matched)) else ""


def _beyond(claim: ClaimReading, evidence: SentenceReading) -> Iterator[SenseWord]:
    """Give the words of sense of a sentence that the claim does not have; "36 countries" say who, not fewer."""
    spans = [shift(span, -evidence.start) for span in (*evidence.quantities, *evidence.periods)]
    counted = (word for q in evidence.quantities for word in sense_of(q.of, evidence.language))
    known = claim.meanings | EVERYBODY | PRESENCE | meanings_of(counted)
    for word in sense_of(evidence.text, evidence.language):
        inside = any(span.start <= word.start < span.end for span in spans)
        if not (inside or is_light(word) or is_idiom(word, evidence.text) or word.meanings & known):
            yield word


def other_in_a_row(claim: ClaimReading, evidence: SentenceReading, quantity: Quantity | None = None) -> str:
    """Give why one of several in a row is not another, or not all of them ("the second round"), or ""."""
    ours, theirs = (
        {q.low for q in side if q.kind == QuantityKind.RANK} for side in (claim.claim.quantities, evidence.quantities)
    )
    is_rank = quantity is not None and quantity.kind == QuantityKind.RANK
    return "it speaks of another in a row" if ours != theirs and not is_rank else ""


def _part(evidence: SentenceReading, found: Span) -> tuple[int, int]:
    """Give start and end of the stretch that no joint parts from a figure; of the whole sentence for a date."""
    if not isinstance(found, Quantity):
        return 0, len(evidence.text)
    moved = [shift(q, -evidence.start) for q in evidence.quantities]
    return segment(evidence.text, moved, shift(found, -evidence.start), evidence.language)


def _clause(evidence: SentenceReading, found: Span) -> tuple[int, int]:
    """Give start and end of the stretch between marks in it."""
    text, (first, last) = evidence.text, _part(evidence, found)
    before = [mark.end() for mark in _MARK.finditer(text, first, found.start - evidence.start)]
    after = _MARK.search(text, found.end - evidence.start, last)
    return before[-1] if before else first, after.start() if after else last
