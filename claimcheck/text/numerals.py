"""Numerals in running text: figures with their separators, number words, fractions, each with its value and span."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.text.fold import fold
from claimcheck.text.words import Words, words_for

__all__ = ["Numeral", "find_numerals", "plain"]

_SUPERSCRIPTS = {
    "½": Decimal("0.5"),
    "¼": Decimal("0.25"),
    "¾": Decimal("0.75"),
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A number as written: its value, where it stands, and what the reader assumed about its marks.

    ``fraction`` marks shares in words (a quarter), ``collective`` round words (a dozen), ``digits`` a written figure
    without a group mark, which may be a year.
    """

    start: int
    end: int
    value: Decimal
    fraction: bool = False
    collective: bool = False
    scaled: bool = False
    digits: bool = False
    assumed: str = ""


@dataclass(frozen=True, slots=True)
class _Patterns:
    figure: re.Pattern[str]
    scale: re.Pattern[str]
    number_words: re.Pattern[str]
    fraction: re.Pattern[str]
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

    >>> str(plain(Decimal("3200000000.0"))), str(plain(Decimal("0.50")))
    ('3200000000', '0.5')
    """
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _without_overlaps(found: list[Numeral]) -> list[Numeral]:
    kept: list[Numeral] = []
    for numeral in sorted(found, key=lambda n: (n.start, -n.end)):
        if not kept or numeral.start >= kept[-1].end:
            kept.append(numeral)
    return kept


@cache
def _patterns(language: str) -> _Patterns:
    words = words_for(language)
    group, mark = re.escape(words.group_marks), re.escape(words.decimal_mark)
    other = re.escape({",": ".", ".": ","}[words.decimal_mark])
    number = _alternatives([*words.cardinals, *words.scales])
    counted = _alternatives([*words.cardinals])
    joiner = _alternatives(words.joiners)
    sur = "sur" if language == "fr" else "(?:in|out of)"
    return _Patterns(
        figure=re.compile(
            rf"\d{{1,3}}(?:(?P<group>[{group}])\d{{3}})(?:(?P=group)\d{{3}})*(?![{group}]?\d)(?:{mark}\d+)?(?!\d)"
            rf"|\d+(?:{mark}\d+|{other}\d+)?|[½¼¾⅓⅔]"
        ),
        scale=re.compile(rf"(?:[ -]?)({_alternatives(words.scales)})(?![\w²³])"),
        number_words=re.compile(rf"(?<![\w'-])(?:{number})(?:(?:[ -]|[ -]{joiner}[ -])(?:{number}))*(?!\w)"),
        fraction=re.compile(
            rf"(?<!\w)(?:(?P<count>{counted}|les?|la|the|\d+)[ -](?:et )?)?(?P<part>{_alternatives(words.fractions)})(?!\w)"
        ),
        ratio=re.compile(
            rf"(?<![\w,.])(?P<part>{counted}|\d+) (?:[^\W\d_][\w'-]* ){{0,2}}{sur} (?P<whole>{counted}|\d+)(?![\w]|[.,]\d)"
        ),
    )


def _alternatives(items: object) -> str:
    words = sorted((str(item) for item in items), key=len, reverse=True)  # type: ignore[attr-defined]
    return "|".join(map(re.escape, words))


def _figures(text: str, folded: str, start: int, end: int, words: Words, patterns: _Patterns) -> Iterator[Numeral]:
    for match in patterns.figure.finditer(text, start, end):
        if _inside_a_word(text, match.start(), match.end()):
            continue
        value, assumed = _value(match, words)
        scale = patterns.scale.match(folded, match.end(), end)
        if scale and not _is_metres(folded, match.start(), scale):
            value *= words.scales[scale.group(1)]
            yield Numeral(start=match.start(), end=scale.end(), value=plain(value), scaled=True, assumed=assumed)
        else:
            yield Numeral(
                start=match.start(), end=match.end(), value=value, digits=match.group().isdigit(), assumed=assumed
            )


def _inside_a_word(text: str, start: int, end: int) -> bool:
    """Tell a part of a name or code (A380, Covid-19, 4G) from a figure."""
    before = text[start - 1 : start]
    if before.isalpha() or before == "_" or (before in "-." and text[max(0, start - 2) : start - 1].isalpha()):
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
    elif words.decimal_mark not in written and ("," in written or "." in written):
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
        tokens = [token for token in re.split(r"[ -]", match.group()) if token not in words.joiners]
        start = match.start()
        if len(tokens) > 1 and tokens[0] in words.never_alone and _spelled(tokens, words) is None:
            start += len(tokens[0]) + 1  # the article of "a two-day meeting"
            tokens = tokens[1:]
        value = _spelled(tokens, words)
        if value is None or (len(tokens) == 1 and (tokens[0] in words.never_alone or tokens[0] in words.scales)):
            continue
        yield Numeral(start=start, end=match.end(), value=value, scaled=tokens[-1] in words.scales)
    for match in re.finditer(
        rf"(?<!\w)(?:une?|a|an|one|two|deux|trois|three) ({_alternatives(words.collectives)})s?(?!\w)",
        folded[start:end],
    ):
        count = {"two": 2, "deux": 2, "three": 3, "trois": 3}.get(match.group().split()[0], 1)
        value = Decimal(words.collectives[match.group(1)] * count)
        yield Numeral(start=start + match.start(), end=start + match.end(), value=value, collective=True)


def _spelled(tokens: list[str], words: Words) -> Decimal | None:
    """Give the value of number words, or None when they do not make one number ("deux un")."""
    total, current, last = Decimal(0), Decimal(0), Decimal(10**15)
    for token in tokens:
        if token in words.scales:
            total += max(current, Decimal(1)) * words.scales[token]
            current, last = Decimal(0), Decimal(10**15)
            continue
        value = Decimal(words.cardinals[token])
        if value == 100:  # noqa: PLR2004  # a hundred multiplies
            current = max(current, Decimal(1)) * 100
        elif value == 20 and current % 100 == 4:  # noqa: PLR2004  # quatre-vingt
            current += 76
            value = Decimal(80)
        elif value >= last or (current % 10 and current % 100 not in range(60, 100)):
            return None
        else:
            current += value
        last = value
    return total + current


def _fractions(folded: str, start: int, end: int, words: Words, patterns: _Patterns) -> Iterator[Numeral]:
    for match in patterns.fraction.finditer(folded, start, end):
        count, part = match.group("count"), match.group("part")
        following = folded[match.end() : match.end() + 9]
        if re.match(r" (?:d'heure|of an h|final|-?time)", following):
            continue
        times = words.cardinals.get(count or "", 1) if not (count or "").isdigit() else int(count)
        if _is_a_share(folded, match, count):
            value = times * words.fractions[part]
            yield Numeral(start=_first(match, count), end=match.end(), value=value, fraction=True)


def _first(match: re.Match[str], count: str | None) -> int:
    return match.start("part") if count in {"le", "les", "la", "the", None} else match.start()


def _is_a_share(folded: str, match: re.Match[str], count: str | None) -> bool:
    """Tell "a quarter of" from "the first quarter" and "le tiers"."""
    after = folded[match.end() : match.end() + 4]
    of = re.match(r" (?:of|d'|de|du)", after) is not None
    if match.group("part") in {"moitié"}:
        return True
    if match.group("part") == "half":
        return (
            of
            or count in {"a", "one"}
            or re.match(r" (?:the|a|its)", after) is not None
            or folded[: match.start()]
            .rstrip()
            .endswith(("than", "nearly", "almost", "about", "over", "around", "roughly", "by"))
        )
    return of if count in {"le", "les", "la", "the", None} else True


def _ratios(folded: str, start: int, end: int, words: Words, patterns: _Patterns) -> Iterator[Numeral]:
    for match in patterns.ratio.finditer(folded, start, end):
        part, whole = (
            Decimal(item) if item.isdigit() else Decimal(words.cardinals[item]) for item in match.group("part", "whole")
        )
        if 0 < part < whole <= 100:  # noqa: PLR2004  # one in five, 9 in 10: beyond a hundred it is a place or a year
            yield Numeral(start=match.start(), end=match.end(), value=part / whole, fraction=True)
