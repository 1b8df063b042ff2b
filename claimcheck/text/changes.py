"""Changes: figures that say by how much or to what something rose or fell, and pairs from one value to another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from claimcheck.records import Change, Direction, Quantity, QuantityKind
from claimcheck.text.before import Before
from claimcheck.text.bounds import middle
from claimcheck.text.ranges import in_terms_of
from claimcheck.text.words import words_for

__all__ = ["bare_changes", "carry_on", "change_after", "change_before", "is_by", "join_changes"]

_FAR = 45  # characters between the ends of a change
_LOOK_BACK = 24
_CONTEXT = 60  # characters around a pair in which its verb of change stands
_MOST_FILLERS = 5
_PARTS = (QuantityKind.SHARE, QuantityKind.MULTIPLE)


@dataclass(frozen=True, slots=True)
class _Patterns:
    from_: re.Pattern[str]
    to: re.Pattern[str]
    from_between: re.Pattern[str]
    level: re.Pattern[str]
    against: re.Pattern[str]
    stops: re.Pattern[str]
    moves: re.Pattern[str]
    after: re.Pattern[str]
    alone: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    bounds = words_for(language).bounds
    the, moves = bounds.range_articles, "|".join((*bounds.ups, *bounds.downs)) or "(?!)"
    return _Patterns(
        from_=re.compile(rf"(?<!\w){bounds.range_from} ?{the}?$"),
        to=re.compile(rf"(?:^|[\s%€$£]){bounds.range_to} {the}?$"),
        from_between=re.compile(rf"(?: [^\W\d_]+){{0,4}},? {bounds.range_from} ?{the}?"),
        level=re.compile(rf"(?: [^\W\d_]+){{0,2}},? {bounds.range_to} {the}?"),
        against=re.compile(rf"(?<!\w){bounds.against} {the}?$"),
        stops=re.compile(rf"[.,;:!?](?![0-9])|[()]|(?<!\w){bounds.other_thing}(?!\w)"),
        moves=re.compile(rf"(?<!\w)(?:{moves})|{bounds.now}"),
        after=re.compile(rf"[ -](?:{_alternatives(bounds.changed_after)})(?!\w)"),
        alone=re.compile(rf"(?<!\w)(?:{_alternatives(bounds.alone)})(?!\w)"),
    )


def _alternatives(phrases: object) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=len, reverse=True))) or "(?!)"  # type: ignore[call-overload]


@lru_cache(maxsize=65536)
def _way(word: str, language: str) -> Direction | None:
    """Give the direction that a word says: "rose", "baisse"."""
    bounds = words_for(language).bounds
    for openings, direction in ((bounds.ups, Direction.UP), (bounds.downs, Direction.DOWN)):
        if openings and re.match("|".join(openings), word):
            return direction
    return None


@lru_cache(maxsize=65536)
def _is_filler(word: str, language: str) -> bool:
    bounds = words_for(language).bounds
    return word in bounds.change_fillers or re.fullmatch(bounds.adverbs, word) is not None


@lru_cache(maxsize=65536)
def _is_other_word(word: str, language: str) -> bool:
    """Tell a word that may stand inside "the fall in the price of wheat of 5 %" from marks, figures and "and"."""
    return word.strip("'-").isalpha() and re.fullmatch(words_for(language).bounds.other_thing, word) is None


def is_by(before: Before, language: str) -> bool:
    """Tell "a rise of 20 to 30 %" from "from 20 to 30 %": a word of change stands right before its link."""
    bounds = words_for(language).bounds
    place = len(before.words) - 1
    if place < 1 or before.words[place] not in bounds.change_by:
        return False
    return _way(before.words[place - 1], language) is not None


def change_before(before: Before, taken: int, quantity: Quantity, language: str) -> Change | None:
    """Give the change that the words before a figure say: "fell by 38 %", "up 3 points", "rose to 5 %".

    ``taken`` tokens before the figure are its bound's.
    """
    bounds, at = words_for(language).bounds, len(before.words) - taken
    link = before.words[at - 1] if at > 0 else ""
    by, to = link in bounds.change_by, link in bounds.change_to
    is_part = quantity.kind in _PARTS or quantity.unit == "percentage_point"
    if not (by or to) and not _moves_without_link(quantity, bounds.moving):
        return None
    found = _verb(before, at - (by or to), language, others=is_part and (by or to))
    if found is None:
        return None
    word, direction = found
    if not (by or to) and quantity.kind == QuantityKind.MONEY and re.fullmatch(bounds.earns, word):
        return None
    return Change(to=middle(quantity) if to else None, direction=direction)


def _moves_without_link(quantity: Quantity, moving: frozenset[str]) -> bool:
    if quantity.kind == QuantityKind.COUNT:
        return not quantity.of or quantity.of.split(" ", 1)[0].casefold() in moving
    return quantity.kind in (*_PARTS, QuantityKind.MONEY, QuantityKind.MEASURE)


def _verb(before: Before, at: int, language: str, *, others: bool) -> tuple[str, Direction] | None:
    """Give the word of change that ends before token ``at``, with nothing but fillers between."""
    for place in range(at - 1, max(-1, at - 2 - _MOST_FILLERS), -1):
        word = before.words[place]
        direction = _way(word, language)
        if direction is not None:
            idiom = place > 0 and before.words[place - 1] in words_for(language).bounds.never_after.get(word, ())
            return None if idiom else (word, direction)
        if not _is_filler(word, language) and not (others and _is_other_word(word, language)):
            return None
    return None


def change_after(folded: str, start: int, end: int, kind: QuantityKind, language: str) -> Change | None:
    """Give the change that a figure or the words after it say: "doubled", "3 % higher", "a 5 % increase"."""
    bounds = words_for(language).bounds
    found = _patterns(language).after.match(folded, end)
    if found is not None:
        return Change(direction=Direction(bounds.changed_after[found.group()[1:]]))
    if kind != QuantityKind.MULTIPLE:
        return None
    opening = next((way for stem, way in bounds.multiplied.items() if stem in folded[start:end]), None)
    return Change(direction=Direction(opening)) if opening else None


def join_changes(text: str, folded: str, found: Sequence[Quantity], language: str) -> list[Quantity]:
    """Put a change quantity before each pair that is read "from a to b", "to b from a" or "b, up from a"."""
    patterns, whole, skip = _patterns(language), list[Quantity](), -1
    rest = list(found)
    for number, one in enumerate(rest):
        first = one
        end = _other_end(rest, number) if number != skip else None
        dated = end is not None and end > number + 1
        first = in_terms_of(one, rest[end], language) if end is not None else one
        change = _change(text, folded, first, rest[end], patterns, dated=dated) if end is not None else None
        if change is None or end is None:
            whole.append(one)
            continue
        of, unit = first.of or rest[end].of, first.unit or rest[end].unit
        rest[end] = replace(rest[end], of=rest[end].of or first.of)
        whole += [replace(change, of=of, unit=unit), replace(first, of=of)]
        skip = end
    return whole


def _other_end(found: Sequence[Quantity], number: int) -> int | None:
    """Give the place of the next figure that measures something: one year may stand between ("in 2021 to")."""
    near = range(number + 1, min(number + 3, len(found)))
    return next((place for place in near if found[place].kind != QuantityKind.NOT_A_QUANTITY), None)


def _change(
    text: str, folded: str, first: Quantity, second: Quantity, patterns: _Patterns, *, dated: bool
) -> Quantity | None:
    if first.kind == QuantityKind.NOT_A_QUANTITY or second.start - first.end > _FAR:
        return None
    if first.kind not in (second.kind, QuantityKind.COUNT) or (
        first.unit and second.unit and first.unit != second.unit
    ):
        return None
    values = _from_to(folded, first, second, patterns, dated=dated) or _to_from(folded, first, second, patterns)
    if values is None:
        return None
    start, from_, to = values
    if from_ is None or to is None:
        return None
    direction = Direction.UP if to > from_ else Direction.DOWN if to < from_ else Direction.NONE
    return Quantity(
        start=start, end=second.end, text=text[start : second.end], low=None, high=None, kind=QuantityKind.CHANGE,
        approximate=first.approximate or second.approximate, assumed=first.assumed,
        change=Change(from_=from_, to=to, direction=direction),
    )  # fmt: skip


_Values = tuple[int, Decimal | None, Decimal | None]


def _from_to(folded: str, first: Quantity, second: Quantity, patterns: _Patterns, *, dated: bool) -> _Values | None:
    """Read "from 500 to 4,000": upwards only with a word of change near or a date between, else it is a range."""
    opener = patterns.from_.search(folded, max(0, first.start - _LOOK_BACK), first.start)
    to = patterns.to.search(folded, first.end, second.start)
    if opener is None or to is None or patterns.stops.search(folded, first.end, second.start):
        return None
    from_, to_ = middle(first), middle(second)
    if (
        from_ is None
        or to_ is None
        or (from_ <= to_ and not dated and not _moves(folded, opener.start(), second.end, patterns))
    ):
        return None
    return opener.start(), from_, to_


def _moves(folded: str, start: int, end: int, patterns: _Patterns) -> bool:
    """Tell whether a word of change stands in the same sentence as a pair, near it."""
    opening = max(folded.rfind(". ", max(0, start - _CONTEXT), start), 0, start - _CONTEXT)
    stop = folded.find(". ", end, end + _CONTEXT)
    return patterns.moves.search(folded, opening, stop if stop >= 0 else end + _CONTEXT) is not None


def _to_from(folded: str, first: Quantity, second: Quantity, patterns: _Patterns) -> _Values | None:
    """Read "rose to 7.4 billion from 6.8 billion" and "78 %, up from 50 %"."""
    against = patterns.against.search(folded, first.end, second.start)
    if against is not None and re.search(r"[.;:!?]", folded[first.end : against.start()]) is None:
        return first.start, middle(second), middle(first)
    to = first.change is not None and first.change.to is not None
    if to and patterns.from_between.fullmatch(folded, first.end, second.start):
        return first.start, middle(second), middle(first)
    return None


def carry_on(folded: str, found: Sequence[Quantity], language: str) -> list[Quantity]:
    """Give the level that a change came to its direction: "rose 6.5 % to 164 pence", "fell by 3 points to 40 %"."""
    read, level = list(found), _patterns(language).level
    for place in range(1, len(read)):
        first, second = read[place - 1], read[place]
        moved = first.change is not None and first.change.to is None and first.kind != QuantityKind.CHANGE
        if moved and first.change and second.change is None and level.fullmatch(folded, first.end, second.start):
            read[place] = replace(second, change=replace(first.change, to=middle(second)))
    return read


def bare_changes(text: str, folded: str, found: Sequence[Quantity], language: str) -> Iterator[Quantity]:
    """Give a change of no figures for each word that says one where no figure near it does: "unemployment declined"."""
    bounds = words_for(language).bounds
    taken = [(q.start - _CONTEXT, q.end + _CONTEXT) for q in found if q.change is not None]
    for match in _patterns(language).alone.finditer(folded):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        yield Quantity(
            start=match.start(), end=match.end(), text=text[match.start() : match.end()], low=None, high=None,
            kind=QuantityKind.CHANGE, change=Change(direction=Direction(bounds.alone[match.group()])),
        )  # fmt: skip
