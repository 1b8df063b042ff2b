"""Dutch: number words, which are written as one word up to a thousand, put together by rule from their parts."""

from decimal import Decimal

__all__ = ["CARDINALS", "HALVES", "ORDINALS", "THOUSANDS"]

_DIGITS = "een twee drie vier vijf zes zeven acht negen".split()
_TEENS = "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_BY_TENS = {word: 20 + 10 * place for place, word in enumerate(_TENS)}
_FIRST_RANKS = (
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende "
    "vijftiende zestiende zeventiende achttiende negentiende"
).split()


def _and(digit: str) -> str:
    """Give a digit with the "and" that joins it to tens: "vijfen", but "drieën" after an e."""
    return f"{digit}ën" if digit in {"twee", "drie"} else f"{digit}en"


_JOINED = {
    f"{_and(digit)}{ten}": value + of_ten for ten, value in _BY_TENS.items() for of_ten, digit in enumerate(_DIGITS, 1)
}
_SMALL = {
    **{word: value for value, word in enumerate(_DIGITS, 1)},
    **{word: value for value, word in enumerate(_TEENS, 10)},
    **_BY_TENS,
    **_JOINED,
}
_HUNDREDS = {"honderd": 100, **{f"{digit}honderd": 100 * value for value, digit in enumerate(_DIGITS[1:], 2)}}
_TO_999 = {
    **_SMALL,
    **{
        f"{hundred}{joint}{word}": value + small
        for hundred, value in _HUNDREDS.items() for joint in ("", "en") for word, small in _SMALL.items()
    },
    **_HUNDREDS,
}  # fmt: skip
# "vijfentwintighonderd": years are said so.
_LONG_HUNDREDS = {f"{word}honderd": 100 * value for word, value in _SMALL.items() if word not in {*_DIGITS, "tien"}}

CARDINALS = {"nul": 0, "één": 1, **_TO_999, **_LONG_HUNDREDS}
THOUSANDS = {"duizend": Decimal(1000), **{f"{word}duizend": Decimal(1000) * value for word, value in _TO_999.items()}}
# "anderhalf miljoen": they multiply what follows, as the words of thousands do.
HALVES = {
    "anderhalf": Decimal("1.5"),
    "anderhalve": Decimal("1.5"),
    **{
        f"{_and(digit)}{half}": value + Decimal("0.5")
        for value, digit in enumerate(_DIGITS[1:], 2)
        for half in ("half", "halve")
    },
}
ORDINALS = {
    **{word: value for value, word in enumerate(_FIRST_RANKS, 1)},
    **{f"{word}ste": value for word, value in {**_BY_TENS, **_JOINED}.items()},
    "honderdste": 100,
    "duizendste": 1000,
    "miljoenste": 10**6,
}
