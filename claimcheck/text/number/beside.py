"""Numerals by what stands beside them: ratios ("one in five"), multiples ("three times"), weak ones ("un ou deux")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.text.number.numeral import Numeral, plain
from claimcheck.text.unit_table import Sort, look_up
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
    part_of: re.Pattern[str]
    coordinated: re.Pattern[str]
    counted: re.Pattern[str]
    ends: re.Pattern[str]
    times: re.Pattern[str]
    multiplied: re.Pattern[str]
    links: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = words_for(language)
    numbers = words.numbers
    return _Patterns(
        ratio=re.compile(rf" (?P<noun>(?:[^\W\d_][\w'-]{{0,30}} ){{0,2}})(?:{numbers.ratio}) "),
        not_a_ratio=re.compile(numbers.not_a_ratio),
        part_of=re.compile(rf" (?:{numbers.part_of}) "),
        coordinated=re.compile(
            rf" (?P<noun>[^\W\d_][\w'-]{{1,30}})(?: [^\W\d_]{{3,30}})? (?:{'|'.join(numbers.joiners) or '(?!)'}) "
        ),
        counted=re.compile(rf" (?:(?:{'|'.join(sorted(words.units.prenominal))}) )?(?P<noun>[^\W\d_][\w'-]{{1,30}})"),
        over=re.compile(rf" (?:{numbers.over}) "),
        ends=re.compile(r" ?(?:$|[.,;:!?)])"),
        times=re.compile(rf"[ -]?(?:{numbers.times})(?!\w)"),
        multiplied=re.compile(rf"(?<!\w)(?:{numbers.multiplied}) $"),
        links=re.compile(numbers.list_links),
    )


def with_ratios(folded: str, found: Sequence[Numeral], language: str) -> list[Numeral]:
    """Join the two figures of a ratio into a share; a part has the noun of its whole ("411 of the 650 seats")."""
    joined: list[Numeral] = []
    for numeral in found:
        share = _ratio(folded, joined[-1], numeral, language) if joined else None
        if share is not None:
            joined[-1] = share
            continue
        if joined and _is_part_of(folded, joined[-1], numeral, language):
            joined[-1] = replace(joined[-1], whole=numeral.end)
        joined.append(numeral)
    return joined


def _ratio(folded: str, part: Numeral, whole: Numeral, language: str) -> Numeral | None:
    gap = whole.start - part.end
    if not 0 < gap <= _FAR or not part.value or not (_is_plain(part) and _is_plain(whole)):
        return None
    patterns = _patterns(language)
    match = patterns.ratio.fullmatch(folded, part.end, whole.start)
    if match is None:
        return _over(folded, part, whole, language)
    if not 0 < part.value < whole.value or _is_year(whole):
        return None
    blocked = patterns.not_a_ratio.match(folded, whole.end)
    if blocked and (match.group("noun") or not blocked.groupdict().get("plural")):
        return None
    named = (match.start("noun"), match.end("noun") - 1) if match.group("noun") else None
    return replace(_share(part, whole), named=named)


def _is_year(numeral: Numeral) -> bool:
    return numeral.digits and numeral.value in _YEARS and numeral.end - numeral.start == len("2021")


def _over(folded: str, part: Numeral, whole: Numeral, language: str) -> Numeral | None:
    patterns = _patterns(language)
    over = patterns.over.fullmatch(folded, part.end, whole.start) and patterns.ends.match(folded, whole.end)
    return _share(part, whole) if over and whole.value > 1 else None


def _is_part_of(folded: str, part: Numeral, whole: Numeral, language: str) -> bool:
    """Tell "six of the ten victims", where both figures count the noun that follows."""
    patterns = _patterns(language)
    if not (_is_plain(part) and _is_plain(whole)) or not part.value < whole.value or _is_year(whole):
        return False
    counted = patterns.counted.match(folded, whole.end)
    if counted is None or patterns.part_of.fullmatch(folded, part.end, whole.start) is None:
        return False
    said = counted["noun"] in words_for(language).sense.stop_words
    return not said and not _is_unit(folded, counted.start("noun"), language)


def _is_unit(folded: str, at: int, language: str) -> bool:
    entry = look_up(folded, folded, at, language)
    return entry is not None and entry.sort in (Sort.UNIT, Sort.MONEY, Sort.SENSES, Sort.SUBUNIT)


def _share(part: Numeral, whole: Numeral) -> Numeral:
    value = part.value / whole.value
    return Numeral(start=part.start, end=whole.end, value=value, fraction=abs(value) < 1, part=part.value)


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
    if not any(numeral.weak or numeral.one_unit for numeral in found):
        return list(found)
    kept = list[Numeral]()
    for place, numeral in enumerate(found):
        after = found[place + 1] if place + 1 < len(found) else None
        if _in_a_row(folded, kept[-1] if kept else None, numeral, after, language):
            kept.append(replace(numeral, weak=False, one_unit=False))
        elif not numeral.weak:
            kept.append(numeral)
    return kept


def _in_a_row(folded: str, before: Numeral | None, numeral: Numeral, after: Numeral | None, language: str) -> bool:
    """Tell a weak number word that stands in one row with a number: not that of "three one-sided games"."""
    if not (numeral.weak or numeral.one_unit) or folded[numeral.end : numeral.end + 1] == "-":
        return False
    return bool(
        (after and _joined(folded, numeral, after, after, language))
        or (before and _joined(folded, before, numeral, before, language))
    )


def _joined(folded: str, first: Numeral, second: Numeral, other: Numeral, language: str) -> bool:
    """Tell whether a number word stands in one row with ``other``, next to it or each with a noun of its own."""
    listed = (first if other is second else second).weak and _listed(folded, other, first.end, second.start, language)
    return listed or _coordinated(folded, first, second, other, language)


def _coordinated(folded: str, first: Numeral, second: Numeral, other: Numeral, language: str) -> bool:
    """Tell "un an et deux mois" from "un homme et deux femmes", whose article need be no number."""
    patterns = _patterns(language)
    gap = patterns.coordinated.fullmatch(folded, first.end, second.start)
    noun = patterns.counted.match(folded, second.end)
    if gap is None or noun is None or other.weak or not _is_plain(other) or _is_year(other):
        return False
    return all(_is_unit(folded, one.start("noun"), language) for one in (gap, noun))


def _listed(folded: str, other: Numeral, start: int, end: int, language: str) -> bool:
    """Tell whether a number word is listed with another numeral, or makes a range with a small figure."""
    link = _patterns(language).links.fullmatch(folded, start, end)
    if link is None or other.code or other.fraction or other.ordinal or not other.value:
        return False
    joined = link.group().strip(" ,")
    ranges = other.value < _SMALL and joined and joined not in words_for(language).numbers.joiners
    return bool(ranges) or not folded[other.start].isdigit()
