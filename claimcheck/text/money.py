"""Money: a sign, code or name on either side of the figure, cents after it, and which country's dollars are meant."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache, lru_cache

from claimcheck.records import QuantityKind
from claimcheck.text.currency_names import DOLLARS, SHARED, SIGNS, SIGNS_BEFORE
from claimcheck.text.measured import Measured
from claimcheck.text.numerals import Numeral, find_numerals, plain
from claimcheck.text.unit_table import Entry, Sort, currency_code, look_up
from claimcheck.text.words import words_for

__all__ = ["coded", "money_after", "money_before", "money_named", "small_number"]

_SIGN_BEFORE = re.compile(
    rf"(?P<minus>[-−])?(?P<sign>(?<![^\W_])(?:{'|'.join(map(re.escape, sorted(SIGNS_BEFORE, key=len, reverse=True)))}))"
    r":? ?(?P<inner>[-−] ?)?$"
)
_SIGN_ENDS = frozenset(sign[-1] for sign in SIGNS_BEFORE) | {":", "-", "−"}
_CODE_BEFORE = re.compile(r"(?<![\w-])(?P<code>rs\.?|rp\.?|rm|kr\.?|fr\.|[a-z]{3,4}):? ?$")
_SHORT_CODES = {
    "rs": "INR",
    "rs.": "INR",
    "rp": "IDR",
    "rp.": "IDR",
    "rm": "MYR",
    "kr": "SEK",
    "kr.": "SEK",
    "fr.": "CHF",
}
_SUFFIX = re.compile(r" ?(u\.s\.|[a-z]{1,4})(?![\w'])")
_HUNDREDTHS = re.compile(r"[0-9]{2}(?![\w,.%]{0,9}[0-9%])")
_LOOK_BACK = 12
_NEAR = 100
_HUNDRED = 100
_TEN = 10
_FIGURE = re.compile(r"[0-9]{1,2}(?![0-9]|[.,][0-9])")
_WORD = 32


def money_before(folded: str, text: str, numeral: Numeral, language: str) -> Measured | None:
    """Read a sign or code before the figure: "$2.5m", "CA$2 million", "CHF 20", "Rs 40 crore", "-$5"."""
    start = numeral.start
    last = folded[start - 1 : start]
    if last == " ":
        last = folded[start - 2 : start - 1]
    if not last or last.isdigit():
        return None
    first = max(0, start - _LOOK_BACK)
    found = _SIGN_BEFORE.search(folded, first, start) if last in _SIGN_ENDS else None
    if found:
        if not found.group("minus") and _is_taken(folded, found.start("sign"), attached=found.end("sign") == start):
            return None
        signed = bool(found.group("inner")) or (
            bool(found.group("minus")) and not folded[max(0, found.start() - 1) : found.start()].strip()
        )
        opened = found.start() if signed and found.group("minus") else found.start("sign")
        return _before(folded, text, numeral, SIGNS_BEFORE[found.group("sign")], opened, language, signed=signed)
    code = _CODE_BEFORE.search(folded, first, start) if last.isalpha() or last in ".:" else None
    if code is None:
        return None
    known = currency_code(folded, text, code.start("code"))
    name = _SHORT_CODES.get(code.group("code")) or (known[0] if known else None)
    return _before(folded, text, numeral, name, code.start(), language, signed=False) if name else None


def _is_taken(folded: str, at: int, *, attached: bool) -> bool:
    """Tell a sign that belongs to the figure before it: "5$8", "20 $ 30", but not "5 $20"."""
    return folded[at - 1 : at].isdigit() or (not attached and folded[at - 2 : at - 1].isdigit())


def _before(
    folded: str, text: str, numeral: Numeral, code: str, start: int, language: str, *, signed: bool
) -> Measured:
    """Give the amount with the scale that may follow its figure ("€10M", "$13B") and the code after that ("$5 CAD")."""
    value, end = numeral.value, numeral.end
    if not numeral.scaled:
        times, end = _scale(folded, end, language)
        value *= times
    value = -value if signed and value > 0 else value
    written = folded[start : numeral.start]
    assumed = ""
    if "$" in written and written.strip(" -−:") == "$":
        code, end, assumed = _dollars(folded, text, end, language)
    return Measured(start=start, end=end, value=plain(value), unit=code, kind=QuantityKind.MONEY, assumed=assumed)


@cache
def _scales(language: str) -> re.Pattern[str]:
    scales = sorted(words_for(language).units.money_scales, key=len, reverse=True)
    longer = "|".join(re.escape(scale) for scale in scales if len(scale) > 1) or "(?!)"
    short = "|".join(re.escape(scale) for scale in scales if len(scale) == 1) or "(?!)"
    return re.compile(rf"(?:[ -]?(?:{longer})|(?:{short}))(?![\w])")


def _scale(folded: str, end: int, language: str) -> tuple[Decimal, int]:
    match = _scales(language).match(folded, end)
    if match is None:
        return Decimal(1), end
    return Decimal(words_for(language).units.money_scales[match.group().strip(" -")]), match.end()


def _dollars(folded: str, text: str, end: int, language: str) -> tuple[str, int, str]:
    """Give whose dollars a bare "$" stands for: by letters after it, by what the text names, else the American ones."""
    match = _SUFFIX.match(folded, end)
    if match:
        letters = match.group(1)
        code = SIGNS.get(f"{letters}$", "")
        if code in DOLLARS and (len(letters) > 1 or letters == "c") and _is_code(letters, text, match):
            return code, match.end(), ""
    code, assumed = _meant(folded, end, language)
    return code, end, assumed


def _is_code(letters: str, text: str, match: re.Match[str]) -> bool:
    """Tell "$5 CAD" and "5 $ US" from "$5 can" and "5 $ au moins"."""
    written = text[match.start(1) : match.end(1)]
    return written.isupper() or letters in {"us", "usd", "c", "cad", "cdn", "hk", "hkd", "aud", "nzd", "sgd"}


def _meant(folded: str, at: int, language: str) -> tuple[str, str]:
    named = _named_dollars(folded, language)
    if named:
        return named, SHARED.get(named, "")
    near = folded[max(0, at - _NEAR) : at + _NEAR]
    places = words_for(language).units.dollar_places
    place = next((place for place in places if place in near), "")
    return "USD", f"{SHARED['USD']}, although {places[place]} may be meant" if place else SHARED["USD"]


@cache
def _foreign_dollars(language: str) -> re.Pattern[str]:
    currencies = words_for(language).units.currencies
    names = [name for name, code in currencies.items() if "dollar" in name and code in SHARED and code != "USD"] or [
        "(?!)"
    ]
    stated = words_for(language).units.stated_in
    return re.compile(rf"(?:{stated})({'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})")


@lru_cache(maxsize=4)
def _named_dollars(folded: str, language: str) -> str:
    """Give the currency whose dollars a whole text reckons in: "figures in Canadian dollars"."""
    match = _foreign_dollars(language).search(folded) if "dollar" in folded else None
    return words_for(language).units.currencies[match.group(1)] if match else ""


def money_after(folded: str, text: str, numeral: Numeral, language: str) -> Measured | None:
    """Read a scale and then a sign, code or name after the figure: "3,5 Md€", "500 k€", "12 Mds d'euros"."""
    match = _scaled_gap(language).match(folded, numeral.end)
    if match is None:
        return None
    value = plain(numeral.value * words_for(language).units.money_scales[match.group(1)])
    scaled = replace(numeral, value=value, scaled=True)
    entry = look_up(folded, text, match.end(), language)
    if entry and entry.sort in (Sort.SIGN, Sort.MONEY):
        return money_named(folded, text, scaled, entry, match.end(), language)
    return coded(folded, text, scaled, match.end())


@cache
def _scaled_gap(language: str) -> re.Pattern[str]:
    units = words_for(language).units
    scales = "|".join(map(re.escape, sorted(units.money_scales, key=len, reverse=True))) or "(?!)"
    return re.compile(rf"[ -]?({scales})(?![^\W\d_]) ?(?:{units.unit_openers})")


def coded(folded: str, text: str, numeral: Numeral, at: int) -> Measured | None:
    """Read a code after the figure: "5 EUR", "20 CHF"."""
    known = currency_code(folded, text, at)
    if known is None:
        return None
    return Measured(
        start=numeral.start, end=known[1], value=plain(numeral.value), unit=known[0], kind=QuantityKind.MONEY
    )


def _signed(folded: str, text: str, numeral: Numeral, entry: Entry, at: int, language: str) -> Measured | None:
    value, end, code, assumed = numeral.value, at + len(entry.phrase), entry.name, ""
    following = folded[end : end + 1]
    if following.isdigit():
        if at > numeral.end and words_for(language).numbers.decimal_mark != ",":
            return None  # "5 $20": the sign is the next figure's; "15 €50" is written where the comma is the mark
        if _HUNDREDTHS.match(folded, end) and not numeral.scaled and value == value.to_integral_value():
            value, end = value + Decimal(folded[end : end + 2]) / _HUNDRED, end + 2
    elif entry.phrase == "$":
        code, end, assumed = _dollars(folded, text, end, language)
    return Measured(
        start=numeral.start, end=end, value=plain(value), unit=code, kind=QuantityKind.MONEY, assumed=assumed
    )


def money_named(folded: str, text: str, numeral: Numeral, entry: Entry, at: int, language: str) -> Measured | None:
    """Read a sign or name after the figure, and the cents after it: "15 €50", "3 dollars and 50 cents"."""
    if entry.sort is Sort.SIGN:
        return _signed(folded, text, numeral, entry, at, language)
    units, end = words_for(language).units, at + len(entry.phrase)
    code, assumed = entry.name, ""
    if entry.phrase in units.shared_currencies:
        code, assumed = _meant(folded, at, language) if code == "USD" else (code, SHARED.get(code, ""))
    value = numeral.value
    if entry.sort is Sort.SUBUNIT:
        code, assumed = _subunit(folded, entry.phrase, at, language)
        value /= _HUNDRED
    elif not numeral.scaled and value == value.to_integral_value():
        cents, end = _cents(folded, text, end, language)
        value += cents / _HUNDRED
    return Measured(
        start=numeral.start, end=end, value=plain(value), unit=code, kind=QuantityKind.MONEY, assumed=assumed
    )


def _subunit(folded: str, word: str, at: int, language: str) -> tuple[str, str]:
    """Give whose cents they are, by the marks near them; the last of the choices needs none."""
    choices = words_for(language).units.subunits[word]
    near = folded[max(0, at - _NEAR) : at + _NEAR]
    code = next(code for mark, code in choices if mark in near)
    return code, f"{word} read as hundredths of {code}" if len(choices) > 1 else ""


@cache
def _joiner(language: str) -> re.Pattern[str]:
    return re.compile(rf" ?(?:{words_for(language).units.joiners})(?=\w)")


def _cents(folded: str, text: str, end: int, language: str) -> tuple[Decimal, int]:
    """Give the cents that follow an amount in words: "50 cents", or a bare "50" that ends its phrase."""
    joiner = _joiner(language).match(folded, end)
    number = small_number(folded, joiner.end(), language) if joiner else None
    if number is None:
        return Decimal(0), end
    value, stop = number
    at = stop + (folded[stop : stop + 1] in {" ", "-"})
    entry = look_up(folded, text, at, language)
    if entry and entry.sort is Sort.SUBUNIT:
        return value, at + len(entry.phrase)
    ends = not folded[stop : stop + 2].strip(" .,;:!?)»”\"'")
    return (value, stop) if ends and value >= _TEN else (Decimal(0), end)


def small_number(folded: str, at: int, language: str) -> tuple[Decimal, int] | None:
    """Give the number from 1 to 99 that stands at ``at``, in figures or in words, with where it ends."""
    figure = _FIGURE.match(folded, at)
    if figure:
        return (Decimal(figure.group()), figure.end()) if int(figure.group()) else None
    words = words_for(language)
    if folded[at : at + _WORD].partition(" ")[0].partition("-")[0].rstrip(".,;!?") not in words.numbers.cardinals:
        return None
    window = _subunits(language).split(folded[at : at + _WORD], maxsplit=1)[0]  # in French cents are also hundreds
    found = find_numerals(window, language)
    if not found or found[0].start or found[0].scaled or not 0 < found[0].value < _HUNDRED:
        return None
    return found[0].value, at + found[0].end


@cache
def _subunits(language: str) -> re.Pattern[str]:
    written = "|".join(map(re.escape, sorted(words_for(language).units.subunits, key=len, reverse=True))) or "(?!)"
    return re.compile(rf"(?<=\w)[ -](?:{written})(?!\w)")
