"""Ages told from other stretches of time, and dates told from both ("three years ago")."""

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.records import QuantityKind
from claimcheck.text.fold import fold
from claimcheck.text.measured import Measured
from claimcheck.text.numerals import Numeral
from claimcheck.text.terms import is_nationality
from claimcheck.text.unit_names import AGES
from claimcheck.text.unit_table import Sort, look_up
from claimcheck.text.words import Words, words_for
from claimcheck.text.words.form.never import NEVER

__all__ = ["bare_age", "decade_of_age", "is_age", "is_ago", "is_owned"]

_LOOK_BACK = 60
_APPOSITION = re.compile(r"([A-ZÀ-Ý][\w’'-]+), $")
_PHRASE_END = re.compile(r"[,.;:!?]")
_WORD = re.compile(r"[^\W\d_]+")
_YEARS_OF_LIFE = range(1, 121)


@dataclass(frozen=True, slots=True)
class _Patterns:
    ago_before: re.Pattern[str]
    ago_after: re.Pattern[str]
    age_before: re.Pattern[str]
    age_after: re.Pattern[str]
    years_before: re.Pattern[str]
    never_years: re.Pattern[str]
    ages_opener: re.Pattern[str]
    aged: re.Pattern[str]
    aged_by_verb: re.Pattern[str]
    aged_alone: re.Pattern[str]
    aged_limit: re.Pattern[str]
    person: re.Pattern[str]
    person_far: re.Pattern[str]
    someone: re.Pattern[str]
    range: re.Pattern[str]
    decade: re.Pattern[str]
    noted: re.Pattern[str]
    adverb: re.Pattern[str]
    closes: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words, units = words_for(language), words_for(language).units
    phrases = "|".join(map(re.escape, sorted(words.bounds.bounds, key=len, reverse=True))) or "(?!)"
    parts = "|".join(map(re.escape, sorted(words.dates.parts))) or NEVER
    bound, between = rf"(?:(?:{phrases}) ?)?$", rf"(?: (?!(?:{units.never_aged})(?!\w))[\w'-]+){{1,5}}"
    return _Patterns(
        ago_before=re.compile(rf"(?<!\w){units.ago_before} {bound}"),
        ago_after=re.compile(rf" {units.ago_after}(?!\w)"),
        age_before=re.compile(rf"(?<!\w){units.age_before} ?$"),
        age_after=re.compile(rf"(?:{units.age_after})(?!\w)"),
        years_before=re.compile(rf"(?<!\w){units.years_before} {bound}"),
        never_years=re.compile(units.never_years),
        ages_opener=re.compile(rf"(?<!\w)(?:{units.ages_opener}) $"),
        aged=re.compile(rf"(?<!\w)(?:{units.aged}) (?:[0-9]{{1,3}}(?:{units.aged_links}))*$"),
        aged_by_verb=re.compile(rf"(?<!\w)(?:{units.aged_by_verb}) $"),
        aged_alone=re.compile(units.aged_alone),
        aged_limit=re.compile(rf"(?<!\w)(?:{units.aged_limit}) $"),
        person=re.compile(rf"(?<!\w){units.persons} (?:{units.links}){bound}"),
        person_far=re.compile(rf"(?<!\w)(?:{units.article} ){units.persons}{between} (?:{units.links}){bound}"),
        someone=re.compile(rf"(?<!\w){units.article} ([^\W\d_]+) (?:{units.links}){bound}"),
        range=re.compile(rf"[0-9]{{1,3}} ?(?:{words.bounds.alternatives}|{words.bounds.between_and}) ?$"),
        decade=re.compile(rf"(?:(?:{parts})-)?([1-9]0)(?:{words.numbers.decade_marks})"),
        noted=re.compile(rf"(?<!\w){units.persons}, $"),
        adverb=re.compile(rf"(?<=[,(] )(?:{units.age_adverbs}) $"),
        closes=re.compile(rf"(?: (?:{units.age_adverbs}))?[,)]"),
    )


def is_ago(folded: str, start: int, end: int, language: str) -> bool:
    """Tell "three years ago", which is a date, from a stretch of time."""
    patterns = _patterns(language)
    before = patterns.ago_before.search(folded, max(0, start - _LOOK_BACK), start)
    return before is not None or patterns.ago_after.match(folded, end) is not None


def is_age(folded: str, measured: Measured, language: str) -> bool:
    """Tell "aged 34", "les 15-24 ans", "elle a dix ans" and "Paul, 34 ans," from a stretch of time."""
    start, end = measured.start, measured.end
    patterns, opener = _patterns(language), folded[max(0, start - _LOOK_BACK) : start]
    if patterns.age_after.match(folded, end):
        return True
    before = patterns.range.sub("", opener)
    if any(one.search(before) for one in (patterns.person, patterns.age_before)) or patterns.aged.search(opener):
        return not patterns.ago_before.search(opener)
    if measured.unit == "year" and measured.value in _YEARS_OF_LIFE and _is_in_years(patterns, folded, opener, end):
        return True
    opener = patterns.adverb.sub("", opener)
    closed = patterns.closes.match(folded, end) is not None
    return closed and opener.endswith((", ", "(")) and not opener[:-2].endswith(",")


def _is_in_years(patterns: _Patterns, folded: str, opener: str, end: int) -> bool:
    """Tell "elle a dix ans", "la retraite à 64 ans", "les 15-24 ans" from "deux ans de retard"."""
    before = patterns.range.sub("", opener)
    if patterns.ago_before.search(opener) or patterns.never_years.match(folded, end):
        return False
    if before != opener and patterns.ages_opener.search(before):
        return True
    if any(one.search(before) for one in (patterns.years_before, patterns.person_far)):
        return True
    someone = patterns.someone.search(before)
    return someone is not None and is_nationality(someone.group(1))


def bare_age(folded: str, text: str, numeral: Numeral, language: str) -> Measured | None:
    """Read an age without its unit: "aged 34", "at the age of 6", "Paul Smith, 34, said", "people under 65"."""
    if numeral.value not in _YEARS_OF_LIFE or words_for(language).units.aged == NEVER:
        return None
    start, end = numeral.start, numeral.end
    patterns, first = _patterns(language), max(0, start - _LOOK_BACK)
    told = patterns.aged.search(folded, first, start) or patterns.aged_limit.search(folded, first, start)
    if told and not _in_years(folded, text, end, language):
        return None
    alone = patterns.aged_alone.match(folded, end)
    if not told and not (alone and patterns.aged_by_verb.search(folded, first, start)):
        adverb = patterns.adverb.search(folded, first, start)
        named = adverb.start() if adverb else start
        in_commas = folded[start - 1 : start] == " " and folded[end : end + 1] == ","
        noted = patterns.noted.search(folded, first, named) or _is_named(text, named, language)
        if not (in_commas and noted):
            return None
    return Measured(start=start, end=end, value=numeral.value, unit="year_of_age", kind=QuantityKind.MEASURE)


def decade_of_age(folded: str, numeral: Numeral, language: str) -> int | None:
    """Give the 20 of "in her early 20s", or None; the ages are the ten years from it on."""
    match = _patterns(language).decade.fullmatch(folded, numeral.start, numeral.end)
    owned = match is not None and is_owned(folded, numeral.start, words_for(language))
    return int(match.group(1)) if match is not None and owned else None


def is_owned(folded: str, start: int, words: Words) -> bool:
    """Tell the decade of an age by its owner: "her 20s", "his late 40s"."""
    return _owner(words.dates.owners).search(folded, max(0, start - _LOOK_BACK), start) is not None


@cache
def _owner(owners: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(owners)) or NEVER})(?: [a-z]+)?[ -]$")


def _in_years(folded: str, text: str, end: int, language: str) -> bool:
    """Tell "aged 3 to 5" from "aged 3 to 5 months": the next unit is that of both."""
    for word in _WORD.finditer(_PHRASE_END.split(folded[end : end + _LOOK_BACK])[0]):
        entry = look_up(folded, text, end + word.start(), language)
        if entry and entry.sort is Sort.UNIT and entry.name in AGES:
            return entry.name == "year"
    return True


def _is_named(text: str, start: int, language: str) -> bool:
    """Tell a name and a comma before the figure: "Paul Smith, 34,"; a month is no name."""
    name = _APPOSITION.search(text, max(0, start - _LOOK_BACK), start)
    return name is not None and fold(name.group(1)) not in words_for(language).dates.months
