"""Numerals in running text: figures, number words, fractions, ranks, multiples, vague counts; each with its value."""

from claimcheck.text.fold import fold
from claimcheck.text.number.beside import with_multiples, with_ratios, without_weak
from claimcheck.text.number.context import context_of
from claimcheck.text.number.numeral import MOST_DIGITS, Numeral, plain
from claimcheck.text.number.phrases import read_phrase
from claimcheck.text.number.tokens import find_tokens

__all__ = ["MOST_DIGITS", "Numeral", "find_numerals", "plain"]


def find_numerals(text: str, language: str, start: int = 0, end: int | None = None) -> list[Numeral]:
    """Give the numerals of ``text[start:end]`` in order, none overlapping.

    >>> [str(n.value) for n in find_numerals("10 000 soldats, trois quarts, 3,5 millions", "fr")]
    ['10000', '0.75', '3500000']
    """
    folded, stop = fold(text), len(text) if end is None else end
    tokens = find_tokens(text, folded, start, stop, language)
    if not tokens:
        return []
    context, found, at = context_of(folded, tokens, language), list[Numeral](), 0
    while at < len(tokens):
        phrase = read_phrase(context, at)
        at = phrase.after
        if phrase.numeral is not None and (not found or phrase.numeral.start >= found[-1].end):
            found.append(phrase.numeral)
    found = with_multiples(folded, with_ratios(folded, found, language), language)
    return without_weak(folded, found, language)
