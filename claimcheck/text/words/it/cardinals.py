"""Italian: number words, which are written as one word, put together by rule from their parts."""

from decimal import Decimal

__all__ = ["CARDINALS", "ORDINALS", "ORDINAL_PLURALS", "THOUSANDS"]

_DIGITS = "uno due tre quattro cinque sei sette otto nove".split()
_TEENS = "dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove".split()
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_BY_TENS = {word: 20 + 10 * place for place, word in enumerate(_TENS)}
_FIRST_RANKS = {"terz": 3, "quart": 4, "quint": 5, "sest": 6, "settim": 7, "ottav": 8, "non": 9, "decim": 10}
_BIG = {"mille": 1000, "milione": 10**6, "miliardo": 10**9, "bilione": 10**12}


def _joined(opened: str, value: int, small: dict[str, int]) -> dict[str, int]:
    """Give a number with what follows in the same word: "ventuno" and "centuno" lose a vowel, "centouno" none."""
    found = {
        f"{opened}{word}": value + unit for word, unit in small.items() if opened not in _BY_TENS or word[0] not in "ou"
    }
    return found | {f"{opened[:-1]}{word}": value + unit for word, unit in small.items() if word[0] in "ou"}


_UNITS = {"un": 1, "tré": 3, **{word: value for value, word in enumerate(_DIGITS, 1)}}
_TO_99 = {
    **_UNITS,
    **{word: value for value, word in enumerate(_TEENS, 10)},
    **_BY_TENS,
    **{word: total for ten, value in _BY_TENS.items() for word, total in _joined(ten, value, _UNITS).items()},
}
_HUNDREDS = {"cento": 100, **{f"{digit}cento": 100 * value for value, digit in enumerate(_DIGITS[1:], 2)}}
CARDINALS = {
    "zero": 0,
    "una": 1,
    **_TO_99,
    **{word[:-1]: value for word, value in _BY_TENS.items()},  # "vent'anni"
    **_HUNDREDS,
    **{word: total for hundred, value in _HUNDREDS.items() for word, total in _joined(hundred, value, _TO_99).items()},
}
THOUSANDS = {
    "mille": Decimal(1000),
    "mila": Decimal(1000),
    **{f"{word}mila": Decimal(1000) * value for word, value in {**_TO_99, **_HUNDREDS}.items() if value > 1},
}


def _stem(word: str) -> str:
    """Give what a rank is made of: "ventun" of ventuno, but "ventitre" and "ventisei" whole."""
    return word if word.endswith(("tre", "sei")) else word[:-1]


_LONG = {
    word: value for word, value in {**_TO_99, **_HUNDREDS, **_BIG}.items() if word not in {*_DIGITS, "dieci", "cento"}
}
_STEMS = _FIRST_RANKS | {f"{_stem(word)}esim": value for word, value in _LONG.items() if word[-1] not in "né"}
# No "secondo" and "prima", which are "according to" and "before" too, and no "centesimo", which is money.
ORDINALS = {"primo": 1, "seconda": 2, **{f"{stem}{end}": value for stem, value in _STEMS.items() for end in "oa"}}
ORDINAL_PLURALS = {f"{stem}{end}": value for stem, value in _STEMS.items() for end in "ie"}
