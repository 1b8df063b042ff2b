"""Number words: the value of "quatre-vingt-dix mille" and "two hundred and five"."""

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.text.words import Words

__all__ = ["read_spelled"]

_HUNDRED = 100
_SCORE = 20
_FOUR = 4
_BELOW_ALL = Decimal(10**15)
_TENS_WITH_TEENS = range(60, 100)  # soixante-dix, quatre-vingt-dix-neuf
_LARGEST = Decimal(10**24)
_MOST_TOKENS = 24  # the longest numbers of the news have half as many words


def read_spelled(tokens: Sequence[str], words: Words) -> Decimal | None:
    """Give the value of number words, or None when they do not make one number ("deux un")."""
    if len(tokens) > _MOST_TOKENS:
        return None
    total, current, last, scale = Decimal(0), Decimal(0), _BELOW_ALL, _BELOW_ALL
    for token in tokens:
        if token in words.numbers.scales:
            before, scale = scale, words.numbers.scales[token]
            if scale == before:
                return None
            if scale > before:  # "deux mille milliards" multiplies, "deux milliards trois mille" adds
                total, current = Decimal(0), total + current
            total += max(current, Decimal(1)) * scale
            current, last = Decimal(0), _BELOW_ALL
            continue
        step = _step(current, last, Decimal(words.numbers.cardinals[token]))
        if step is None:
            return None
        current, last = step
    return total + current if total < _LARGEST else None


def _step(current: Decimal, last: Decimal, value: Decimal) -> tuple[Decimal, Decimal] | None:
    """Give the number and its last part after one more word, or None where that word cannot follow."""
    if value == _HUNDRED:
        return (max(current, Decimal(1)) * _HUNDRED, value) if current < _HUNDRED else None
    if value == _SCORE and current % _HUNDRED == _FOUR:
        return current + (_FOUR * _SCORE - _FOUR), Decimal(_FOUR * _SCORE)
    if value >= last or (current % 10 and current % _HUNDRED not in _TENS_WITH_TEENS):
        return None
    return current + value, value
