"""The change that the words before a figure say: "fell by 38 %", "up 3 points", "rose to 5 %"."""

import re
from dataclasses import dataclass

from claimcheck.records import Change, Direction, Quantity, QuantityKind
from claimcheck.text.before import Before
from claimcheck.text.bounds import is_bound, middle
from claimcheck.text.changes.after import change_after, is_part_of
from claimcheck.text.changes.verbs import Verb, is_denied, noun_before, verb_before
from claimcheck.text.unit_names import LENGTHS
from claimcheck.text.words import words_for
from claimcheck.text.words.form import Bounds

__all__ = ["change_before"]

_PARTS = (QuantityKind.SHARE, QuantityKind.MULTIPLE)


@dataclass(frozen=True, slots=True)
class _Link:
    """What ties a figure to its word of change: "by", "to" or nothing, and the token that it stands at."""

    at: int
    by: bool
    to: bool


def change_before(before: Before, taken: int, quantity: Quantity, folded: str, language: str) -> Change | None:
    """Give the change that the words before a figure say, or None.

    ``taken`` tokens before the figure are its bound's.
    """
    bounds, at = words_for(language).bounds, len(before.words) - taken
    if quantity.kind == QuantityKind.NOT_A_QUANTITY:
        return None
    if quantity.kind == QuantityKind.MULTIPLE and (factor := _by_factor(before, at, bounds)):
        return factor
    word = before.words[at - 1] if at > 0 else ""
    by, to = word in bounds.change_by, word in bounds.change_to
    link = _Link(at - (by or to), by, to)
    verb = _verb(before, link, quantity, language)
    if verb is None or _is_no_change(before, verb, link, quantity, folded, language):
        return None
    # "not risen by more than 3 %": what is denied is the bound
    if is_denied(before, verb.place, language) and not (by and is_bound(quantity)):
        return None
    if re.fullmatch(bounds.earns, verb.word) and (told := change_after(folded, quantity, language)):
        return told  # "gagne 40 % de moins"
    return Change(to=middle(quantity) if to else None, direction=verb.direction)


def _by_factor(before: Before, at: int, bounds: Bounds) -> Change | None:
    """Read "multiplied by three" and "divisé par deux"."""
    if at < 2 or before.words[at - 1] not in bounds.by_factor:
        return None
    ways = (way for stem, way in bounds.multiplied.items() if before.words[at - 2].startswith(stem))
    way = next(ways, None)
    return Change(direction=Direction(way)) if way else None


def _verb(before: Before, link: _Link, quantity: Quantity, language: str) -> Verb | None:
    part = quantity.kind in _PARTS or quantity.unit == "percentage_point"
    linked = link.by or link.to
    if not linked and not _moves_without_link(quantity, words_for(language).bounds.moving):
        return None
    found = verb_before(before, link.at, language, part=part, linked=linked)
    if found is None and link.by and quantity.kind in (QuantityKind.COUNT, QuantityKind.MONEY):
        return noun_before(before, link.at, language)
    return found


def _moves_without_link(quantity: Quantity, moving: frozenset[str]) -> bool:
    if quantity.kind == QuantityKind.COUNT:
        return not quantity.of or quantity.of.split(" ", 1)[0].casefold() in moving
    return quantity.kind in (*_PARTS, QuantityKind.MONEY, QuantityKind.MEASURE)


def _is_no_change(
    before: Before, verb: Verb, link: _Link, quantity: Quantity, folded: str, language: str
) -> bool:
    """Tell how far somebody fell, what is lost or earned, a part of several from what a figure moved by."""
    bounds, kind, linked = words_for(language).bounds, quantity.kind, link.by or link.to
    if linked and re.fullmatch(bounds.takes, verb.word):
        return True
    if not linked and re.fullmatch(bounds.never_direct, verb.word):
        return True
    if kind == QuantityKind.MEASURE and quantity.unit in LENGTHS and re.fullmatch(bounds.falls, verb.word):
        return bounds.levels.isdisjoint(before.words)
    if kind == QuantityKind.MONEY and not link.to and re.fullmatch(bounds.loses, verb.word):
        return bounds.prices.isdisjoint(before.words)
    if not linked and (kind == QuantityKind.MONEY or quantity.per) and re.fullmatch(bounds.earns, verb.word):
        return kind in (QuantityKind.MONEY, QuantityKind.COUNT)
    return kind == QuantityKind.COUNT and not quantity.of and is_part_of(folded, quantity.end, language)
