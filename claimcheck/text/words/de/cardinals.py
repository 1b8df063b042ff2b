"""German: number words, which are written as one word, put together by rule from their parts."""

from decimal import Decimal

__all__ = ["CARDINALS", "HALVES", "THOUSANDS"]

_DIGITS = "ein zwei drei vier fünf sechs sieben acht neun".split()
_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_BY_TENS = {word: 20 + 10 * place for place, word in enumerate(_TENS)}
_SMALL = {
    **{word: value for value, word in enumerate(_DIGITS, 1)},
    **{word: value for value, word in enumerate(_TEENS, 10)},
    **_BY_TENS,
    **{
        f"{digit}und{ten}": value + of_ten for ten, value in _BY_TENS.items() for of_ten, digit in enumerate(_DIGITS, 1)
    },
}
_HUNDREDS = {"hundert": 100, **{f"{digit}hundert": 100 * value for value, digit in enumerate(_DIGITS, 1)}}
_ROUND = {**_SMALL, **_HUNDREDS}
_ENDED = {**_SMALL, "eins": 1, "": 0}  # what may end a number: "einhunderteins"


def _swiss(words: dict[str, int]) -> dict[str, int]:
    """Add the spellings without ß."""
    return words | {word.replace("ß", "ss"): value for word, value in words.items()}


CARDINALS = {
    "null": 0,
    **dict.fromkeys("eins eine einen einem einer eines".split(), 1),
    **_swiss(_SMALL),
    **_swiss(
        {f"{opened}{rest}": value + small for opened, value in _HUNDREDS.items() for rest, small in _ENDED.items()}
    ),
}
THOUSANDS = {
    "tausend": Decimal(1000),
    **{f"{word}tausend": Decimal(1000) * value for word, value in _swiss(_ROUND).items()},
}
# "dreieinhalb Millionen": they multiply what follows, as the words of thousands do.
HALVES = {
    "anderthalb": Decimal("1.5"),
    **{f"{digit}einhalb": value + Decimal("0.5") for value, digit in enumerate(_DIGITS, 1)},
}
