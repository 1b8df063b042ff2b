"""Figures that name a thing: the number of a page or line, a name with a number, an address."""

import re
from functools import cache

from claimcheck.text.before import Before, word_after, word_before
from claimcheck.text.bounds import ends_a_bound
from claimcheck.text.fold import fold
from claimcheck.text.numerals import Numeral
from claimcheck.text.terms import is_counted_noun, is_nationality
from claimcheck.text.words import Words, words_for

__all__ = ["is_address", "is_named", "is_numbered", "is_reference"]

_LOOK_BACK = 32
_MANY = 100
_NAME = re.compile(r"(?<=[\w,;’'»)&-] )([A-ZÀ-Ý][\w’'-]*) $")
_ENDS = frozenset({"", ".", ",", ";", ")", "»", "”", "?", "!", "'", "’"})
_HOUSE = re.compile(r"[0-9]{1,5}(?![0-9])")
_POINTED = re.compile(r"[0-9]{1,3}\.[0-9]{1,2}")


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = words_for(language)
    return (
        re.compile(rf" (?:{words.not_quantities.partitive})"),
        re.compile(words.units.plural),
        re.compile(words.not_quantities.street),
        re.compile(words.not_quantities.named_after),
    )


def is_numbered(text: str, folded: str, numeral: Numeral, before: Before, language: str) -> bool:
    """Tell "article 49", "p. 12", "S&P 500": a word that takes a number stands before it, and nothing is counted."""
    words, last = words_for(language).not_quantities, before.words[-3:]
    place = next((place for place in range(len(last)) if "".join(last[place:]) in words.numbered), None)
    if place is None:
        return False
    if numeral.scaled and "".join(last[place:]) in words.counted_after:
        return False
    if "".join(last[place:]) not in words.counted_after:
        return True
    at = before.starts[len(before.starts) - len(last) + place]
    if word_before(folded, at) in words_for(language).numbers.cardinals:  # "cinq point cinq"
        return False
    return not _counts(text, folded, numeral, language, name=text[at].isupper())


def _counts(text: str, folded: str, numeral: Numeral, language: str, *, name: bool) -> bool:
    """Tell "il porte trois enfants" and "the group 200 members strong" from the number of a door and a group.

    Where adjectives come first, a thing with its number may stand before a plural too: "Phase 3 trials".
    """
    words = words_for(language)
    word = word_after(folded, numeral.end)
    if folded[numeral.start].isalpha():
        named = text[numeral.start].isupper() and text[numeral.end + 1 : numeral.end + 2].isupper()  # "group Ten City"
        return bool(word) and not named and not _ends_a_phrase(folded, numeral, word, language)
    if not _is_plural(word, words, language):
        return False
    return not (words.units.noun_last and numeral.digits and (name or numeral.value < _MANY))


def _ends_a_phrase(folded: str, numeral: Numeral, word: str, language: str) -> bool:
    partitive = _patterns(language)[0].match(folded, numeral.end) is not None
    words = words_for(language)
    return (word in words.sense.stop_words or word in words.units.never_counted) and not partitive


def _is_plural(word: str, words: Words, language: str) -> bool:
    """Tell a plural noun: "numéro 1 français" and "quatre dans" have none."""
    if not word or word in words.sense.stop_words or word in words.units.never_counted or is_nationality(word):
        return False
    return is_counted_noun(word) or _patterns(language)[1].search(word) is not None


def is_named(text: str, numeral: Numeral, language: str) -> bool:
    """Tell "Planet 9," and "the Watch 5 is" from "in France 500 people": a name before it, and no noun after it."""
    if _patterns(language)[3].match(text, numeral.end):
        return True
    name = _NAME.search(text, max(0, numeral.start - _LOOK_BACK), numeral.start)
    if (
        name is None
        or name.group(1).endswith(("'s", "’s"))  # "Harris's 226."
        or numeral.end - numeral.start > len("1234")
        or fold(name.group(1)) in words_for(language).dates.months
        or ends_a_bound(fold(name.group(1)), language)  # "Toll Soars Above 800"
    ):
        return False
    word = word_after(text, numeral.end)
    if not word:
        return text[numeral.end : numeral.end + 1] in _ENDS
    return word.islower() and word in words_for(language).sense.stop_words


def is_reference(folded: str, numeral: Numeral, before: Before, language: str) -> bool:
    """Tell "le 49.3", which no French figure is written like, from a figure with its noun."""
    articles = words_for(language).not_quantities.reference_after
    if not before.words or before.words[-1] not in articles:
        return False
    pointed = _POINTED.fullmatch(folded, numeral.start, numeral.end) is not None
    return pointed and not is_counted_noun(word_after(folded, numeral.end))


def is_address(text: str, numeral: Numeral, language: str) -> bool:
    """Tell "12 rue de la Paix", "10 Downing Street" and "221B Baker Street" from counts."""
    number = _HOUSE.match(text, numeral.start)
    return number is not None and _patterns(language)[2].match(text, number.end()) is not None
