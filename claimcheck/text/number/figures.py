"""Figures: digits with their separators, sign, exponent, slash or scale, each with its value."""

import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from claimcheck.text.currency_names import is_money_before
from claimcheck.text.number.numeral import MOST_DIGITS, plain
from claimcheck.text.terms import is_counted_noun
from claimcheck.text.words import Words, words_for

__all__ = ["Figure", "find_figures"]

_SPACES = " \u00a0\u2009\u202f"
_VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
_VULGAR_VALUES = {
    char: Decimal(int(over)) / Decimal(int(under))
    for char in _VULGAR
    for over, under in [unicodedata.normalize("NFKC", char).split("\u2044")]
}
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−", "0123456789-+-")
_MINUS = "-−–\u2010\u2011"
_CURRENCY = "$€£¥"
_MOST_EXPONENT = 24
# Denominators of fractions that people write with a slash; others are dates (9/11), routes and references.
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 25, 32, 50, 64, 100, 1000})
_SLASHED = re.compile(
    r"(?:(?P<whole>[0-9]{1,4}) {1,2})?(?P<over>[1-9][0-9]?)/(?P<under>[1-9][0-9]{0,3})(?![\w/]|[.,][0-9])"
)
_EXPONENT = re.compile(r"\^(?P<power>[-−+]?[0-9]{1,3})(?![\w^]|[.,][0-9])")
_TENS = re.compile(
    r"(?:e(?P<e>[-−+]?[0-9]{1,3})| ?[x×] ?10(?:\^?(?P<ten>[-−+][0-9]{1,3})|\^(?P<up>[0-9]{1,3})|"
    r"(?P<raised>[⁻⁺]?[⁰¹²³⁴-⁹]+)))(?!\w)"
)
_RAISED_TEN = re.compile(r"(?P<raised>[⁻⁺]?[⁰¹²³⁴-⁹]+)(?!\w)")
_HALF_AFTER = re.compile(rf"[{_SPACES}]?(?P<part>[{_VULGAR}])")
_URL = re.compile(r"(?:https?://|www\.)\S+")
_DOTTED = re.compile(r"[0-9]+(?:\.[0-9]+){2,}")
_SUFFIX = re.compile(rf"(?P<gap>[{_SPACES}]{{0,2}})(?P<word>[^\W\d_]+)(?![\w²³])")
_CODE_BEFORE = re.compile(r"[\w'’-]{0,24}$")
_CODE_AFTER = re.compile(r"[\w-]{0,24}")
_NEXT_WORDS = re.compile(r"[ \u00a0\u202f]([^\W\d_]+)(?: ([^\W\d_]+))?(?: ([^\W\d_]+))?")
_SCALED_BEFORE = re.compile(r"[0-9] ?(?:[kKmMbB]|bn|mn|Md)[-–]$")
_GROUP_OF = "read as a thousands mark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure's value, and what it is: plain digits, scaled, a fraction, a rank, a name of years or a code."""

    value: Decimal
    digits: bool = False
    scaled: Decimal | None = None
    fraction: bool = False
    ordinal: bool = False
    code: bool = False
    assumed: str = ""


@dataclass(frozen=True, slots=True)
class _Patterns:
    figure: re.Pattern[str]
    ordinal: re.Pattern[str]
    decade: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    numbers = words_for(language).numbers
    own = re.escape(numbers.decimal_mark)
    other = re.escape({",": ".", ".": ","}[numbers.decimal_mark])
    spaced = rf"[0-9]{{1,3}}(?:[{_SPACES}][0-9]{{3}})+(?![{_SPACES}]?[0-9])(?:[.,][0-9]+(?![0-9]))?"
    quoted = r"[0-9]{1,3}(?:['’][0-9]{3})+(?![0-9])(?:[.,][0-9]+(?![0-9]))?"
    grouped = rf"[0-9]{{1,3}}(?:{other}[0-9]{{3}})+(?!{other}?[0-9])(?:{own}[0-9]+(?![0-9]))?"
    mixed = rf"[0-9]{{1,3}}(?:{own}[0-9]{{3}})+{other}[0-9]+(?![0-9])"
    own_grouped = rf"[0-9]{{1,3}}(?:{own}[0-9]{{3}}){{2,}}(?!{own}?[0-9])"
    indian = rf"[0-9]{{1,2}}(?:,[0-9]{{2}})+,[0-9]{{3}}(?![0-9])(?:{own}[0-9]+)?|" if numbers.indian_groups else ""
    bare = rf"(?<![0-9][.,])[0-9]+[.,][0-9]+(?![0-9]|[.,][0-9])|[0-9]+|(?<![\w.,)\]]){own}[0-9]+"
    return _Patterns(
        figure=re.compile(rf"{indian}{spaced}|{quoted}|{grouped}|{mixed}|{own_grouped}|{bare}|[{_VULGAR}]"),
        ordinal=re.compile(rf"{numbers.ordinal_marks}(?!\w)"),
        decade=re.compile(rf"{numbers.decade_marks}(?!\w)"),
    )


_ANY = re.compile(rf"[0-9{_VULGAR}]")


def find_figures(text: str, folded: str, start: int, end: int, language: str) -> list[tuple[int, int, Figure]]:
    """Give the figures of ``text[start:end]`` in order, with where each begins and ends."""
    found: list[tuple[int, int, Figure]] = []
    first = _ANY.search(text, start, end)
    if first is None:
        return found
    urls = [match.span() for match in _URL.finditer(folded, start, end)][::-1]
    at = max(start, first.start() - 1)
    pattern = _patterns(language).figure
    while (match := pattern.search(text, at, end)) is not None:
        while urls and urls[-1][1] <= match.start():
            urls.pop()
        span = urls[-1] if urls and urls[-1][0] <= match.start() else None
        piece = (*span, Figure(value=Decimal(0), code=True)) if span else _figure(text, folded, match, end, language)
        at = max(match.end(), piece[1])
        if not found or piece[0] >= found[-1][1]:
            found.append(piece)
    return found


def _figure(text: str, folded: str, match: re.Match[str], end: int, language: str) -> tuple[int, int, Figure]:
    start, stop = match.span()
    if _inside_a_word(text, start, stop) and not is_money_before(text, start):
        first = _CODE_BEFORE.search(text, max(0, start - 24), start)
        after = _CODE_AFTER.match(text, stop, end)
        return first.start() if first else start, after.end() if after else stop, Figure(value=Decimal(0), code=True)
    if stop - start > MOST_DIGITS:
        return start, stop, Figure(value=Decimal(0), code=True)
    dotted = _DOTTED.match(text, start, end)
    if dotted and dotted.end() > stop:
        return start, dotted.end(), Figure(value=Decimal(0), code=True)
    return _valued(text, folded, match, end, language)


def _inside_a_word(text: str, start: int, end: int) -> bool:
    """Tell a part of a name or code (A380, Covid-19, B52) and of digits in another script from a figure."""
    before = text[start - 1 : start]
    earlier = text[max(0, start - 2) : start - 1]
    if before in {"-", "–"} and _SCALED_BEFORE.search(text, max(0, start - 8), start):  # "5k-20k"
        return False
    if before.isalnum() or before == "_" or (before in {"-", "."} and earlier.isalpha()):
        return True
    return text[end : end + 1].isdecimal() or (before in {":", "/"} and earlier.isdigit())


def _valued(text: str, folded: str, match: re.Match[str], end: int, language: str) -> tuple[int, int, Figure]:
    words, patterns = words_for(language), _patterns(language)
    start, stop = match.span()
    slashed = _slashed(text, start, end)
    if slashed is not None:
        stop, value = slashed
        first, value = _signed(text, start, value)
        return first, stop, Figure(value=value, fraction=abs(value) < 1)
    value, assumed, digits = _value(match.group(), words)
    stop, value, digits = _raised(text, match, end, value, digits=digits)
    half = _HALF_AFTER.match(text, stop, end) if digits else None
    if half:
        stop, value, digits = half.end(), value + _VULGAR_VALUES[half.group("part")], False
    first, value = _signed(text, start, value)
    fraction = match.group() in _VULGAR_VALUES
    figure = Figure(value=value, digits=digits and first == start, fraction=fraction, assumed=assumed)
    return first, *_suffixed(text, folded, start, stop, figure, words, patterns)


def _suffixed(
    text: str, folded: str, start: int, stop: int, figure: Figure, words: Words, patterns: _Patterns
) -> tuple[int, Figure]:
    """Give the figure with what stands right after it: the mark of a rank or of years, a short scale."""
    mark = patterns.ordinal.match(folded, stop) if figure.value == int(figure.value) else None
    if mark:
        return mark.end(), replace(figure, ordinal=True, digits=False)
    decade = patterns.decade.match(folded, stop) if figure.digits else None
    if decade and figure.value % 10 == 0:
        return decade.end(), replace(figure, value=Decimal(0), code=True)
    suffix = _SUFFIX.match(text, stop)
    scale = words.numbers.short_scales.get(suffix.group("word")) if suffix else None
    if suffix is None or scale is None or not _is_scale(text, folded, start, suffix, words):
        return stop, figure
    return suffix.end(), replace(figure, value=plain(figure.value * scale), scaled=scale, digits=False)


def _is_scale(text: str, folded: str, start: int, suffix: re.Match[str], words: Words) -> bool:
    """Tell "$2.5m" and "2.5m people" from "2.5 m" and "a 50m pool": metres are no million."""
    word = suffix.group("word")
    if text[suffix.end() : suffix.end() + 2] == ". " and word.isupper() and suffix.group("gap"):
        return False  # "les 3 M. Dupont"
    if word != words.numbers.metre:
        return len(word) > 1 or not suffix.group("gap") or word != word.upper() or word == "M"
    if start and text[start - 1] in _CURRENCY:
        return True
    if suffix.group("gap"):
        return False
    following = _NEXT_WORDS.match(folded, suffix.end())
    if following is None or following.group(1) in words.numbers.metre_nouns:
        return False
    names = [name for name in following.groups() if name]
    return any(is_counted_noun(name) or name in words.units.currencies for name in names) or (
        names[0].endswith("s") and names[0] not in words.sense.stop_words
    )


def _slashed(text: str, start: int, end: int) -> tuple[int, Decimal] | None:
    """Read "3/4" and "2 1/4" where they are fractions: a proper one, of a denominator that people write."""
    match = _SLASHED.match(text, start, end)
    if match is None:
        return None
    over, under = int(match.group("over")), int(match.group("under"))
    if over >= under or under not in _DENOMINATORS:
        return None
    return match.end(), Decimal(match.group("whole") or 0) + Decimal(over) / Decimal(under)


def _value(written: str, words: Words) -> tuple[Decimal, str, bool]:
    """Give the value of digits and marks, what was assumed of the marks, and whether it is a bare row of digits."""
    if written in _VULGAR_VALUES:
        return _VULGAR_VALUES[written], "", False
    if written.isdigit():
        return Decimal(written), "", True
    marks = [char for char in written if not char.isdigit()]
    own = words.numbers.decimal_mark
    decimal = _decimal_place(written, marks, own)
    groups = {mark for mark in marks[: len(marks) - (decimal is not None)] if mark in ".,"}
    whole, rest = (written, "") if decimal is None else (written[:decimal], written[decimal + 1 :])
    digits = "".join(filter(str.isdigit, whole)) or "0"
    assumed = "; ".join(f"{mark!r} {_GROUP_OF}" for mark in sorted(groups))
    if not assumed and decimal is not None and written[decimal] != own:
        assumed = "the mark read as a decimal mark"
    return Decimal(f"{digits}.{rest}" if rest else digits), assumed, False


def _decimal_place(written: str, marks: list[str], own: str) -> int | None:
    """Give where the decimal mark stands: the last mark, if it differs from those before it and is no group mark."""
    last = marks[-1]
    if last not in ".," or (len(marks) > 1 and last in marks[:-1]):
        return None
    place = written.rindex(last)
    if len(marks) == 1 and last != own and len(written) - place - 1 == len("000") and 0 < place <= len("000"):
        return None
    return place


def _raised(text: str, match: re.Match[str], end: int, value: Decimal, *, digits: bool) -> tuple[int, Decimal, bool]:
    """Read an exponent after a figure: 1,1^23, 2e10, 5.5x10-3, 10⁶."""
    stop = match.end()
    power = _EXPONENT.match(text, stop, end)
    if power:
        exponent = _whole(power.group("power"))
        if abs(exponent) <= _MOST_EXPONENT * 4 and value and abs(value.adjusted() * exponent) <= _MOST_EXPONENT:
            return power.end(), plain(value**exponent), False
    tens = _TENS.match(text, stop, end) or (_RAISED_TEN.match(text, stop, end) if match.group() == "10" else None)
    if tens:
        exponent = _whole(next(group for group in tens.groups() if group))
        if abs(exponent) <= _MOST_EXPONENT:
            base = Decimal(1) if tens.re is _RAISED_TEN else value
            return tens.end(), plain(base * Decimal(10) ** exponent), False
    return stop, value, digits


def _whole(written: str) -> int:
    return int(written.translate(_RAISED))


def _signed(text: str, start: int, value: Decimal) -> tuple[int, Decimal]:
    """Give the value with its sign; a hyphen after a figure or a word joins, and one before a space is a dash."""
    sign = start - 1
    money = sign > 0 and text[sign] in _CURRENCY
    if money:
        sign -= 1
    if sign < 0 or text[sign] not in _MINUS:
        return start, value
    before = text[sign - 1 : sign]
    if before and not (before.isspace() or before in "([{=<>≤≥:;,/«“\"'’"):
        return start, value
    earlier = text[max(0, sign - 3) : sign].rstrip()[-1:]
    if before.isspace() and (earlier.isdigit() or earlier in {"%", "°"} or (text[sign] == "–" and earlier.isalpha())):
        return start, value
    return (start if money else sign), -value
