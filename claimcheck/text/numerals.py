"""Numerals in running text: figures with their separators, number words, fractions, each with its value and span."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.text.fold import fold
from claimcheck.text.spelled import read_spelled
from claimcheck.text.words import Words, words_for

__all__ = ["MOST_DIGITS", "Numeral", "find_numerals", "plain"]

# Decimal reckons with 28 digits; a longer row of digits than this is a code or a fault, and no number of the news.
MOST_DIGITS = 24

_SUPERSCRIPTS = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
}
_MOST_IN_RATIO = 100  # one in five, 9 in 10: beyond a hundred it is a place or a year


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A number as written: its value, where it stands, and what the reader assumed about its marks.

    ``fraction`` marks shares in words (a quarter), ``collective`` round words (a dozen), ``digits`` a written figure
    without a group mark, which may be a year, ``code`` what only looks like a number: a row of digits too long
    to be one, three quarters of an hour (its value is 0).
    """

    start: int
    end: int
    value: Decimal
    fraction: bool = False
    collective: bool = False
    scaled: bool = False
    digits: bool = False
    code: bool = False
    ordinal: bool = False
    multiple: bool = False
    low: Decimal | None = None
    high: Decimal | None = None
    assumed: str = ""


@dataclass(frozen=True, slots=True)
class _Patterns:
    figure: re.Pattern[str]
    scale: re.Pattern[str]
    number_words: re.Pattern[str]
    collective: re.Pattern[str]
    fraction: re.Pattern[str]
    of: re.Pattern[str]
    not_a_share: re.Pattern[str]
    half_after: re.Pattern[str]
    half_opener: re.Pattern[str]
    ratio: re.Pattern[str]


def find_numerals(text: str, language: str, start: int = 0, end: int | None = None) -> list[Numeral]:
    """Give the numerals of ``text[start:end]`` in order, none overlapping.

    >>> [str(n.value) for n in find_numerals("10 000 soldats, trois quarts, 3,5 millions", "fr")]
    ['10000', '0.75', '3500000']
    """
    words, patterns, folded = words_for(language), _patterns(language), fold(text)
    stop = len(text) if end is None else end
    found = [
        *_fractions(folded, start, stop, words, patterns),
        *_ratios(folded, start, stop, words, patterns),
        *_figures(text, folded, start, stop, words, patterns),
        *_number_words(folded, start, stop, words, patterns),
    ]
    return _without_overlaps(found)


def plain(value: Decimal) -> Decimal:
    """Give an equal Decimal without trailing zeros after the mark and without an exponent.

    >>> str(plain(Decimal("3200000000.0"))), str(plain(Decimal("0.50"))), str(plain(Decimal("1E+3")))
    ('3200000000', '0.5', '1000')
    """
    written = format(value, "f")
    return Decimal(written.rstrip("0").rstrip(".") if "." in written else written)


def _without_overlaps(found: list[Numeral]) -> list[Numeral]:
    kept: list[Numeral] = []
    for numeral in sorted(found, key=lambda n: (n.start, -n.end)):
        if not kept or numeral.start >= kept[-1].end:
            kept.append(numeral)
    return kept


@cache
def _patterns(language: str) -> _Patterns:
    words = words_for(language)
    group, mark = re.escape(words.numbers.group_marks), re.escape(words.numbers.decimal_mark)
    other = re.escape({",": ".", ".": ","}[words.numbers.decimal_mark])
    number = _alternatives([*words.numbers.cardinals, *words.numbers.scales])
    counted = _alternatives(words.numbers.cardinals)
    joiner = _alternatives(words.numbers.joiners)
    the = _alternatives(words.numbers.the)
    part = _alternatives(words.numbers.fractions)
    figure = rf"[0-9]{{1,3}}(?:(?P<group>[{group}])[0-9]{{3}})(?:(?P=group)[0-9]{{3}})*(?![{group}]?[0-9])"
    return _Patterns(
        figure=re.compile(rf"{figure}(?:{mark}[0-9]+)?(?![0-9])|[0-9]+(?:{mark}[0-9]+|{other}[0-9]+)?|[½¼¾⅓⅔]"),
        scale=re.compile(rf"(?:[ -]?)({_alternatives(words.numbers.scales)})(?![\w²³])"),
        number_words=re.compile(rf"(?<![\w'-])(?:{number})(?:(?:[ -]|[ -]{joiner}[ -])(?:{number}))*(?!\w)"),
        collective=re.compile(
            rf"(?<!\w)({_alternatives(words.numbers.counts)}) ({_alternatives(words.numbers.collectives)})s?(?!\w)"
        ),
        fraction=re.compile(rf"(?<!\w)(?:(?P<count>{counted}|{the}|[0-9]{{1,3}})[ -](?:et )?)?(?P<part>{part})(?!\w)"),
        of=re.compile(rf" (?:(?:{words.numbers.of}) |{words.numbers.of}(?<='))"),
        not_a_share=re.compile(rf"[ -]?(?:{words.numbers.not_a_share})(?!\w)"),
        half_after=re.compile(rf" {words.numbers.half_after}(?!\w)"),
        half_opener=re.compile(rf"(?<!\w){words.numbers.half_openers} $"),
        ratio=re.compile(
            rf"(?<![\w,.])(?P<part>{counted}|[0-9]{{1,3}}) {words.numbers.ratio} "
            rf"(?P<whole>{counted}|[0-9]{{1,3}})(?![\w]|[.,][0-9]| (?:{_alternatives(words.numbers.scales)})(?!\w))"
        ),
    )


def _alternatives(items: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(items, key=len, reverse=True)))


def _figures(text: str, folded: str, start: int, end: int, words: Words, patterns: _Patterns) -> Iterator[Numeral]:
    for match in patterns.figure.finditer(text, start, end):
        if _inside_a_word(text, match.start(), match.end()):
            continue
        if match.end() - match.start() > MOST_DIGITS:
            yield Numeral(start=match.start(), end=match.end(), value=Decimal(0), code=True)
            continue
        value, assumed = _value(match, words)
        scale = patterns.scale.match(folded, match.end(), end)
        if scale and not _is_metres(folded, match.start(), scale):
            value *= words.numbers.scales[scale.group(1)]
            yield Numeral(start=match.start(), end=scale.end(), value=plain(value), scaled=True, assumed=assumed)
        else:
            yield Numeral(
                start=match.start(), end=match.end(), value=value, digits=match.group().isdigit(), assumed=assumed
            )


def _inside_a_word(text: str, start: int, end: int) -> bool:
    """Tell a part of a name or code (A380, Covid-19, 4G, B52) and of digits in another script from a figure."""
    before = text[start - 1 : start]
    if before.isalpha() or before == "_" or (before in "-." and text[max(0, start - 2) : start - 1].isalpha()):
        return True
    if before.isdigit() or text[end : end + 1].isdecimal():
        return True
    return before in {",", ".", ":", "/"} and text[max(0, start - 2) : start - 1].isdigit()


def _value(match: re.Match[str], words: Words) -> tuple[Decimal, str]:
    written = match.group()
    if written in _SUPERSCRIPTS:
        return _SUPERSCRIPTS[written], ""
    group = match.group("group")
    assumed = f"{group!r} read as a thousands mark" if group in {".", ","} else ""
    if group:
        written = written.replace(group, "")
    elif words.numbers.decimal_mark not in written and ("," in written or "." in written):
        assumed = "the mark read as a decimal mark"
    return Decimal(written.replace(",", ".")), assumed


def _is_metres(folded: str, start: int, scale: re.Match[str]) -> bool:
    """Tell "2.5 m" (metres) from "$2.5m": the letter alone is a million only after a currency or before a noun."""
    if scale.group(1) != "m":
        return False
    before, after = folded[max(0, start - 1) : start], folded[scale.end() : scale.end() + 3]
    if before and before in "$€£":
        return False
    return scale.group().startswith(" ") or re.match(r" [^\W\d_]{2}", after) is None


def _number_words(folded: str, start: int, end: int, words: Words, patterns: _Patterns) -> Iterator[Numeral]:
    for match in patterns.number_words.finditer(folded, start, end):
        yield from _words_of(match, words)
    for match in patterns.collective.finditer(folded, start, end):
        value = Decimal(words.numbers.collectives[match.group(2)] * words.numbers.counts[match.group(1)])
        yield Numeral(start=match.start(), end=match.end(), value=value, collective=True)


def _words_of(match: re.Match[str], words: Words) -> Iterator[Numeral]:
    tokens = [token for token in re.split(r"[ -]", match.group()) if token not in words.numbers.joiners]
    first = match.start()
    if len(tokens) > 1 and tokens[0] in words.numbers.never_alone and read_spelled(tokens, words) is None:
        first += len(tokens[0]) + 1  # the article of "a two-day meeting"
        tokens = tokens[1:]
    value = read_spelled(tokens, words)
    alone = len(tokens) == 1 and (tokens[0] in words.numbers.never_alone or tokens[0] in words.numbers.scales)
    if value is not None and not alone:
        yield Numeral(start=first, end=match.end(), value=value, scaled=tokens[-1] in words.numbers.scales)


def _fractions(folded: str, start: int, end: int, words: Words, patterns: _Patterns) -> Iterator[Numeral]:
    for match in patterns.fraction.finditer(folded, start, end):
        count, part = match.group("count") or "", match.group("part")
        if patterns.not_a_share.match(folded, match.end()):
            yield Numeral(start=match.start(), end=match.end(), value=Decimal(0), code=True)
            continue
        if not _is_a_share(folded, match, words, patterns):
            continue
        times = int(count) if count.isdigit() else words.numbers.cardinals.get(count, 1)
        first = match.start("part") if not count or count in words.numbers.the else match.start()
        yield Numeral(start=first, end=match.end(), value=times * words.numbers.fractions[part], fraction=True)


def _is_a_share(folded: str, match: re.Match[str], words: Words, patterns: _Patterns) -> bool:
    """Tell "a quarter of" from "the first quarter" and "le tiers"."""
    count, part = match.group("count") or "", match.group("part")
    of = patterns.of.match(folded, match.end()) is not None
    if part in words.numbers.share_names:
        return True
    if part in words.numbers.half_names:
        return (
            of
            or count in words.numbers.cardinals
            or patterns.half_after.match(folded, match.end()) is not None
            or patterns.half_opener.search(folded, max(0, match.start() - 12), match.start()) is not None
        )
    return of if not count or count in words.numbers.the else True


def _ratios(folded: str, start: int, end: int, words: Words, patterns: _Patterns) -> Iterator[Numeral]:
    for match in patterns.ratio.finditer(folded, start, end):
        part, whole = (
            Decimal(item) if item.isdigit() else Decimal(words.numbers.cardinals[item])
            for item in match.group("part", "whole")
        )
        if 0 < part < whole <= _MOST_IN_RATIO:
            yield Numeral(start=match.start(), end=match.end(), value=part / whole, fraction=True)
