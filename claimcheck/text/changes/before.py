"""The change that the words before a figure say: "fell by 38 %", "up 3 points", "rose to 5 %"."""

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.records import Change, Direction, Quantity, QuantityKind
from claimcheck.text.before import Before
from claimcheck.text.bounds import is_bound, middle
from claimcheck.text.changes.after import change_after, is_part_of
from claimcheck.text.changes.verbs import Verb, is_denied, noun_before, verb_before
from claimcheck.text.unit_names import LENGTHS
from claimcheck.text.words import words_for
from claimcheck.text.words.form import Changes

__all__ = ["change_before"]

_MOST_OPENERS = 5
_MILLION = 10**6
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
    words, at = words_for(language).changes, _past_range(before, len(before.words) - taken, language)
    if quantity.kind == QuantityKind.NOT_A_QUANTITY:
        return None
    if quantity.kind == QuantityKind.MULTIPLE and (factor := _by_factor(before, at, words)):
        return factor
    link = _link(before, at, words, opened=quantity.kind != QuantityKind.RANK)
    verb = _verb(before, link, quantity, language)
    if verb is None or _is_no_change(before, verb, link, quantity, folded, language):
        return None
    # "not risen by more than 3 %": what is denied is the bound
    if is_denied(before, verb.place, language) and not (link.by and is_bound(quantity)):
        return None
    if re.fullmatch(words.earns, verb.word) and (told := change_after(folded, quantity, language)):
        return told  # "gagne 40 % de moins"
    pace = _is_pace(before, verb, link, words)
    if pace and quantity.kind == QuantityKind.MULTIPLE:
        return None  # "adding jobs at twice the average"
    return Change(to=middle(quantity) if link.to and not pace else None, direction=verb.direction)


@cache
def _opens_range(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^| ){words_for(language).bounds.between}$")


def _past_range(before: Before, at: int, language: str) -> int:
    """Give the token where the words that open a range before token ``at`` begin: "by between 8 and 10 %"."""
    match = _opens_range(language).search(" ".join(before.words[max(0, at - 2) : at]))
    return at - len(match.group().split()) if match else at


def _link(before: Before, at: int, words: Changes, *, opened: bool) -> _Link:
    """Give the link before token ``at``, where ``opened`` over what may open a level: "to a record high of"."""
    word = before.words[at - 1] if at > 0 else ""
    by, to = word in words.change_by, word in words.change_to
    place = at
    while (
        opened
        and not to
        and at - place < _MOST_OPENERS
        and place > 1
        and before.words[place - 1] in words.level_openers
    ):
        place -= 1
    if place < at and before.words[place - 1] in words.change_to:
        return _Link(place - 1, by=False, to=True)
    return _Link(at - (by or to), by, to)


def _by_factor(before: Before, at: int, words: Changes) -> Change | None:
    """Read "multiplied by three" and "divisé par deux"."""
    verb, link = (["", "", *before.words[:at]])[-2:]
    if link not in words.by_factor:
        return None
    ways = (way for stem, way in words.multiplied.items() if verb.startswith(stem))
    way = next(ways, None)
    return Change(direction=Direction(way)) if way else None


def _is_pace(before: Before, verb: Verb, link: _Link, words: Changes) -> bool:
    """Tell how fast something grows ("growing at 3 %") from the level that it came to."""
    return link.to and re.fullmatch(words.paces, f"{verb.word} {before.words[link.at]}") is not None


def _verb(before: Before, link: _Link, quantity: Quantity, language: str) -> Verb | None:
    part = quantity.kind in _PARTS or quantity.unit == "percentage_point"
    linked, words = link.by or link.to, words_for(language).changes
    if not linked and not _moves_without_link(quantity, words.moving):
        return None
    if link.at and before.words[link.at - 1] in words.never_last and quantity.kind == QuantityKind.COUNT:
        return None
    amount = part or (linked and quantity.kind == QuantityKind.MONEY)  # "the deficit narrowed to $3bn"
    found = verb_before(before, link.at, language, part=amount, others=part and linked, reached=link.to)
    if found is None and link.by and quantity.kind in (QuantityKind.COUNT, QuantityKind.MONEY):
        return noun_before(before, link.at, language)
    return found


def _moves_without_link(quantity: Quantity, moving: frozenset[str]) -> bool:
    if quantity.kind == QuantityKind.COUNT:
        return not quantity.of or quantity.of.split(" ", 1)[0].casefold() in moving
    return quantity.kind in (*_PARTS, QuantityKind.MONEY, QuantityKind.MEASURE)


def _is_no_change(before: Before, verb: Verb, link: _Link, quantity: Quantity, folded: str, language: str) -> bool:
    """Tell how far somebody fell, what is lost or earned, a part of several from what a figure moved by."""
    words, kind, linked = words_for(language).changes, quantity.kind, link.by or link.to
    if linked and re.fullmatch(words.takes, verb.word):
        return True
    if not linked and verb.of_shares and quantity.of:
        return True  # "prend 30 % du capital"
    if not linked and not is_bound(quantity) and re.fullmatch(words.never_direct, verb.word):
        return True
    if kind == QuantityKind.MEASURE and quantity.unit in LENGTHS and re.fullmatch(words.falls, verb.word):
        return words.levels.isdisjoint(before.words)
    if _is_gain_or_loss(verb, link, quantity, words):
        return words.prices.isdisjoint(before.words) or not re.fullmatch(words.trades, verb.word)
    if kind == QuantityKind.COUNT and quantity.per and not linked and re.fullmatch(words.earns, verb.word):
        return True
    return kind == QuantityKind.COUNT and not quantity.of and is_part_of(folded, quantity.end, language)


def _is_gain_or_loss(verb: Verb, link: _Link, quantity: Quantity, words: Changes) -> bool:
    """Tell money that is earned or lost, a level by itself; a loss may leave out its currency: "perd 300 millions"."""
    money = quantity.kind == QuantityKind.MONEY
    if not link.to and re.fullmatch(words.loses, verb.word):
        return money or _is_large(quantity)
    return money and not (link.by or link.to) and re.fullmatch(words.earns, verb.word) is not None


def _is_large(quantity: Quantity) -> bool:
    return quantity.kind == QuantityKind.COUNT and not quantity.of and (middle(quantity) or 0) >= _MILLION
