"""Numerals by what stands beside them: ratios ("one in five"), multiples ("three times"), weak ones ("un ou deux")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.text.number.numeral import Numeral, plain
from claimcheck.text.words import words_for

__all__ = ["with_multiples", "with_ratios", "without_weak"]

_FAR = 48  # characters between the two figures of a ratio
_LOOK_BACK = 24
_SMALL = 100
_YEARS = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class _Patterns:
    ratio: re.Pattern[str]
    not_a_ratio: re.Pattern[str]
    over: re.Pattern[str]
    ends: re.Pattern[str]
    times: re.Pattern[str]
    multiplied: re.Pattern[str]
    links: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    numbers = words_for(language).numbers
    return _Patterns(
        ratio=re.compile(rf" (?P<noun>(?:[^\W\d_][\w'-]{{0,30}} ){{0,2}})(?:{numbers.ratio}) "),
        not_a_ratio=re.compile(numbers.not_a_ratio),
        over=re.compile(rf" (?:{numbers.over}) "),
        ends=re.compile(r" ?(?:$|[.,;:!?)])"),
        times=re.compile(rf"[ -]?(?:{numbers.times})(?!\w)"),
        multiplied=re.compile(rf"(?<!\w)(?:{numbers.multiplied}) $"),
        links=re.compile(numbers.list_links),
    )


def with_ratios(folded: str, found: Sequence[Numeral], language: str) -> list[Numeral]:
    """Join the two figures of a ratio into a share."""
    joined: list[Numeral] = []
    for numeral in found:
        share = _ratio(folded, joined[-1], numeral, language) if joined else None
        if share is None:
            joined.append(numeral)
        else:
            joined[-1] = share
    return joined


def _ratio(folded: str, part: Numeral, whole: Numeral, language: str) -> Numeral | None:
    gap = whole.start - part.end
    if not 0 < gap <= _FAR or not part.value or not (_is_plain(part) and _is_plain(whole)):
        return None
    patterns = _patterns(language)
    match = patterns.ratio.fullmatch(folded, part.end, whole.start)
    if match is None:
        over = patterns.over.fullmatch(folded, part.end, whole.start) and patterns.ends.match(folded, whole.end)
        return _share(part, whole) if over and whole.value > 1 else None
    if not 0 < part.value < whole.value:
        return None
    if whole.digits and whole.value in _YEARS and whole.end - whole.start == len("2021"):
        return None
    blocked = patterns.not_a_ratio.match(folded, whole.end)
    if blocked and (match.group("noun") or not blocked.groupdict().get("plural")):
        return None
    return _share(part, whole)


def _share(part: Numeral, whole: Numeral) -> Numeral:
    value = part.value / whole.value
    return Numeral(start=part.start, end=whole.end, value=value, fraction=abs(value) < 1)


def _is_plain(numeral: Numeral) -> bool:
    return not (numeral.fraction or numeral.ordinal or numeral.code or numeral.multiple or numeral.low is not None)


def with_multiples(folded: str, found: Sequence[Numeral], language: str) -> list[Numeral]:
    """Make factors of the numbers of "three times as many", "deux fois moins", "multiplié par trois"."""
    return [_multiple(folded, numeral, language) for numeral in found]


def _multiple(folded: str, numeral: Numeral, language: str) -> Numeral:
    if numeral.code or numeral.ordinal or numeral.value <= 0 or numeral.low is not None:
        return numeral
    patterns = _patterns(language)
    match = patterns.times.match(folded, numeral.end)
    if match is not None:
        return _factor(numeral, match, match.end(match.lastgroup or 0))
    before = patterns.multiplied.search(folded, max(0, numeral.start - _LOOK_BACK), numeral.start)
    return _factor(numeral, before, numeral.end) if before else numeral


def _factor(numeral: Numeral, match: re.Match[str], end: int) -> Numeral:
    value = plain(round(1 / numeral.value, 12)) if match.groupdict().get("down") else numeral.value
    return replace(numeral, end=end, value=value, multiple=True, weak=False, digits=False)


def without_weak(folded: str, found: Sequence[Numeral], language: str) -> list[Numeral]:
    """Leave out the weak numerals that stand beside no other: "un ou deux" has two numbers, "un homme" none."""
    if not any(numeral.weak for numeral in found):
        return list(found)
    kept = list[Numeral]()
    for place, numeral in enumerate(found):
        if not numeral.weak:
            kept.append(numeral)
            continue
        if folded[numeral.end : numeral.end + 1] == "-":  # "three one-sided games"
            continue
        after = found[place + 1] if place + 1 < len(found) else None
        before = kept[-1] if kept else None
        if (after and _listed(folded, after, numeral.end, after.start, language)) or (
            before and _listed(folded, before, before.end, numeral.start, language)
        ):
            kept.append(replace(numeral, weak=False))
    return kept


def _listed(folded: str, other: Numeral, start: int, end: int, language: str) -> bool:
    """Tell whether a number word is listed with another numeral, or makes a range with a small figure."""
    link = _patterns(language).links.fullmatch(folded, start, end)
    if link is None or other.code or other.fraction or other.ordinal or not other.value:
        return False
    joined = link.group().strip(" ,")
    ranges = other.value < _SMALL and joined and joined not in words_for(language).numbers.joiners
    return bool(ranges) or not folded[other.start].isdigit()
