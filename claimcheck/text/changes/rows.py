"""Changes told once for several figures ("3 % in May and 5 % in June"), and those told without a figure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.records import Change, Direction, Quantity, QuantityKind
from claimcheck.text.before import tokens_before
from claimcheck.text.bounds import middle
from claimcheck.text.changes.verbs import alternatives, is_denied
from claimcheck.text.covered import Covered
from claimcheck.text.unit_names import LENGTHS
from claimcheck.text.words import words_for

__all__ = ["bare_changes", "carry_on"]

_PASSED_OVER = (QuantityKind.NOT_A_QUANTITY, QuantityKind.DURATION, QuantityKind.RANK)
_MEASURED = (QuantityKind.SHARE, QuantityKind.MONEY, QuantityKind.MEASURE)
_CONTEXT = 60  # characters around a figure in which a word of change is its own
_LINK = 8
_FAR = 60  # characters between the figures of a row


@dataclass(frozen=True, slots=True)
class _Patterns:
    level: re.Pattern[str]
    again: re.Pattern[str]
    row: re.Pattern[str]
    names: re.Pattern[str]
    stops: re.Pattern[str]
    alone: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    bounds, words = words_for(language).bounds, words_for(language).changes
    the, by = bounds.range_articles, rf"(?:(?:{alternatives(words.change_by)})(?:[ ]|(?<=')))"
    name = rf"(?:{words.row_name})?[^\W\d_a-zà-ÿ][\w&'’.-]*(?: [^\W\d_a-zà-ÿ][\w&'’.-]*){{0,2}} "
    return _Patterns(
        level=re.compile(rf"{words.level_gap},? {bounds.range_to} {the}?"),
        again=re.compile(rf"(?:,? {bounds.restating} | ?\((?:{bounds.restating} )?| ?/ ?)"),
        row=re.compile(rf"(?: \w+){{0,4}},? {words.row_joints} {by}?"),
        names=re.compile(rf"(?:, (?:{words.row_joints} )?| {words.row_joints} ){name}{by}?"),
        stops=re.compile(words.row_stops),
        alone=re.compile(rf"(?<!\w)(?:{alternatives(words.alone)})(?!\w)"),
    )


def carry_on(text: str, folded: str, found: Sequence[Quantity], language: str) -> list[Quantity]:
    """Give the figures that a change goes on to its direction.

    These are the level that it came to ("rose 6.5 % to 164 pence") and the next figures of a row ("rose 3 % in May and
    5 % in June", "Paris lost 3 %, London 4 %").
    """
    read, last = list(found), -1
    for place, second in enumerate(read):
        if second.kind in _PASSED_OVER:
            continue
        if last >= 0 and second.change is None:
            read[place] = _carried(text, folded, read[last], second, language)
        last = place
    return read


def _carried(text: str, folded: str, first: Quantity, second: Quantity, language: str) -> Quantity:
    change = first.change
    if change is None or change.to is not None or first.kind == QuantityKind.CHANGE:
        return second
    if _patterns(language).level.fullmatch(folded, first.end, second.start):
        return replace(second, change=replace(change, to=middle(second)))
    goes_on = _is_again(folded, first, second, language) or _in_a_row(text, folded, first, second, language)
    return replace(second, change=change) if goes_on else second


def _is_again(folded: str, first: Quantity, second: Quantity, language: str) -> bool:
    """Tell the figure that says a change again in another unit: "rose $2.50, or 4 %, to $65"."""
    unlike = second.kind in _MEASURED and (first.kind, first.unit) != (second.kind, second.unit)
    return unlike and _patterns(language).again.fullmatch(folded, first.end, second.start) is not None


def _in_a_row(text: str, folded: str, first: Quantity, second: Quantity, language: str) -> bool:
    """Tell whether the second figure is one more of what the first one moved by."""
    alike = (first.kind, first.unit) == (second.kind, second.unit) and first.kind != QuantityKind.MULTIPLE
    if not alike or second.of not in ("", first.of) or not 0 < second.start - first.end <= _FAR:
        return False
    patterns = _patterns(language)
    joined = patterns.row.fullmatch(folded, first.end, second.start) or patterns.names.fullmatch(
        text, first.end, second.start
    )
    return joined is not None and patterns.stops.match(folded, second.end) is None


def bare_changes(text: str, folded: str, found: Sequence[Quantity], language: str) -> Iterator[Quantity]:
    """Give a change of no figures for each word that says one where no figure near it does: "unemployment declined"."""
    words = words_for(language).changes
    taken = Covered((q.start - _CONTEXT, q.end + _CONTEXT) for q in found if q.change is not None)
    lengths = Covered((q.start, q.start + 1) for q in found if q.unit in LENGTHS and q.change is None)
    for match in _patterns(language).alone.finditer(folded):
        end = match.end()
        # a length, which is no change, right after the word: "a chuté de 15 mètres"
        through_space = lengths.meets(end, end + _LINK + 1)
        if taken.meets(match.start(), end) or through_space or _is_denied_at(folded, end, language):
            continue
        yield Quantity(
            start=match.start(), end=match.end(), text=text[match.start() : match.end()], low=None, high=None,
            kind=QuantityKind.CHANGE, change=Change(direction=Direction(words.alone[match.group()])),
        )  # fmt: skip


def _is_denied_at(folded: str, end: int, language: str) -> bool:
    """Tell "n'a pas baissé" and "our fallen soldiers" from words that say a change."""
    before = tokens_before(folded, end, 0)
    last = " ".join(["", *before.words][-2:])
    attribute = re.fullmatch(words_for(language).changes.attributes, last) is not None
    return attribute or is_denied(before, len(before.words) - 1, language)
