"""Shares: percentages, per mille, and fractions as decimals."""

import re
from decimal import Decimal
from functools import cache

from claimcheck.records import QuantityKind
from claimcheck.text.before import word_after, word_before
from claimcheck.text.measured import Measured
from claimcheck.text.numerals import MOST_DIGITS, Numeral, plain
from claimcheck.text.words import words_for

__all__ = ["plain_share", "read_share"]

_SHARE_DECIMALS = 12
_LOOK_BACK = 40


@cache
def _signs(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    units = words_for(language).units
    return re.compile(rf"[ -]?(?:{units.percent})(?!\w)"), re.compile(rf"[ -]?(?:{units.permille})(?!\w)")


def plain_share(value: Decimal) -> Decimal:
    """Give a share with at most twelve decimals: a third has no end.

    >>> str(plain_share(Decimal(1) / 3))
    '0.333333333333'
    """
    too_long = value.adjusted() > MOST_DIGITS - _SHARE_DECIMALS
    return plain(value if too_long else round(value, _SHARE_DECIMALS))


@cache
def _percent_of(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![0-9] )(?<!\w)(?:{words_for(language).units.percent_of}) $")


def _is_percent_of(folded: str, numeral: Numeral, language: str) -> bool:
    """Tell "a percentage of 43" from "a percentage of 43 members" and "5 percent of 20"."""
    first, numbers = max(0, numeral.start - _LOOK_BACK), words_for(language).numbers
    opener = _percent_of(language).search(folded, first, numeral.start)
    if not opener or word_before(folded, opener.start()) in numbers.cardinals.keys() - numbers.never_alone:
        return False
    after = word_after(folded, numeral.end)
    return not after or after in words_for(language).sense.stop_words


def read_share(folded: str, numeral: Numeral, language: str) -> Measured | None:
    """Give the share that a sign or word after the number makes of it: "25 %", "vingt pour cent", "3 ‰"."""
    for pattern, whole in zip(_signs(language), (100, 1000), strict=True):
        match = pattern.match(folded, numeral.end)
        if match:
            share = plain_share(numeral.value / whole)
            return Measured(start=numeral.start, end=match.end(), value=share, unit="", kind=QuantityKind.SHARE)
    if _is_percent_of(folded, numeral, language):
        share = plain_share(numeral.value / 100)
        return Measured(start=numeral.start, end=numeral.end, value=share, unit="", kind=QuantityKind.SHARE)
    return None
