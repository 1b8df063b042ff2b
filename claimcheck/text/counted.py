"""What a number counts: the noun phrase that follows it, as written."""

import re
from collections.abc import Sequence
from functools import cache

from claimcheck.text.terms import is_counted_noun, is_nationality
from claimcheck.text.words import Words, words_for

__all__ = ["read_counted", "read_counted_in"]

_REACH = 6
_BEFORE = re.compile(r"[^\W\d_]+$")
_WORD_LENGTH = 24


@cache
def _word(language: str) -> re.Pattern[str]:
    links = words_for(language).units.links
    return re.compile(rf" ?(?P<link>(?:{links})?)(?P<word>(?:[^\W\d_]\.){{2,5}}|[^\W\d_](?:[\w.'’-]{{0,40}}\w)?)(?!\w)")


@cache
def _links(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    units = words_for(language).units
    return re.compile(units.part_links), re.compile(units.partitives)


def read_counted(folded: str, text: str, start: int, end: int, language: str, *, many: bool | None = None) -> str:
    """Give the noun phrase that follows a number at ``start``: "soldats de l’OTAN", "NATO troops", or "".

    The phrase ends with its head noun and what qualifies it: a nationality, or a name linked by "de" or "of". ``many``
    says whether it is two or more of them or exactly one: the noun of many is a plural, where a language has plurals.
    """
    words = words_for(language)
    tokens = _tokens(folded, start, end, language)
    if tokens and _is_article(tokens[0], words):
        return ""  # "60 € la consultation", "30 000 la semaine précédente"
    while tokens and _is_skipped(tokens[0], words, language):
        del tokens[0]
    last = _head(tokens, words, many=many)
    if last is None or not _may_begin(folded, start, tokens[0], language):
        return ""
    if many and words.units.counts_plurals and _is_singular(text, tokens, last, words):
        return ""
    while last + 1 < len(tokens) and _qualifies(text, tokens[last + 1], words):
        last += 1
    linked = _links(language)[1].match(tokens[0].group("link"))
    opener = tokens[0].start("link") if linked else tokens[0].start("word")
    return text[opener : tokens[last].end("word")]


def read_counted_in(folded: str, text: str, start: int, language: str, *, many: bool) -> str:
    """Give what the second figure of a ratio counts, if that is surely a noun: not "smokes" of "one in five smokes".

    After "three in ten" (``many``) a verb has no ending that a plural noun has.
    """
    tokens, words = _tokens(folded, start, len(text), language), words_for(language)
    last = _head(tokens, words, many=many)  # "one in five Americans smokes": no noun goes on there
    word = tokens[last].group("word") if last is not None else ""
    noun = word and (is_counted_noun(word) or is_nationality(word) or (many and _is_plural(word, words)))
    return read_counted(folded, text, start, len(text), language, many=many) if noun else ""


def _is_skipped(token: re.Match[str], words: Words, language: str) -> bool:
    """Tell determiners, and the number of "deux des trois millions d'euros", from what is counted."""
    word, link = token.group("word"), token.group("link")
    part = link and _links(language)[0].fullmatch(link)
    return (
        word in words.units.determiners
        or word in words.numbers.never_alone
        or bool((part or not link) and (word in words.numbers.cardinals or word in words.numbers.scales))
    )


def _is_article(token: re.Match[str], words: Words) -> bool:
    opener = token.group("word").partition("'")[0]
    return opener in words.numbers.the and not token.group("link")


def _is_singular(text: str, tokens: Sequence[re.Match[str]], last: int, words: Words) -> bool:
    """Tell a word in small letters, with no link to its number, that is neither a plural nor known to be counted.

    Where adjectives come first, a noun in the singular may stand before another: "12 page document".
    """
    word = tokens[last].group("word")
    if not text[tokens[last].start("word")].islower() or tokens[last].group("link"):
        return False
    if is_counted_noun(word) or word in words.units.pronouns or _is_plural(word, words):
        return False
    following = tokens[last + 1].group("word") if last + 1 < len(tokens) else ""
    verb = _compiled(words.units.verbs).search(word) is not None
    return verb or not (words.units.noun_last and following and not _ends_a_phrase(following, words))


def _tokens(folded: str, start: int, end: int, language: str) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    at = start
    while len(found) < _REACH:
        match = _word(language).match(folded, at, end)
        if match is None:
            break
        found.append(match)
        at = match.end()
    return found


def _may_begin(folded: str, start: int, first: re.Match[str], language: str) -> bool:
    """Tell "deux des athlètes" and "deux millions de personnes" from "tous deux de l’Utah"."""
    link = first.group("link")
    if not link or _links(language)[0].fullmatch(link):
        return True
    before = _BEFORE.search(folded, max(0, start - _WORD_LENGTH), start)
    return not (
        folded[start - 1 : start].isdigit() or (before and before.group() in words_for(language).numbers.cardinals)
    )


def _head(tokens: Sequence[re.Match[str]], words: Words, *, many: bool | None) -> int | None:
    """Give the place of the counted noun among the words after the number."""
    for number, token in enumerate(tokens):
        word = token.group("word")
        if word in words.units.prenominal and number + 1 < len(tokens):
            continue
        if _joins_adjectives(tokens, number, words):
            continue
        if _ends_a_phrase(word, words) and word not in words.units.pronouns:
            return _before_verb(tokens, number - 1, words) if number else None
        if word in words.units.pronouns or not words.units.noun_last:
            return number
        if _is_noun(word, words) and not _goes_on(tokens, number, words, many=many):
            return number
    return _singular(tokens, words) if tokens else None


def _joins_adjectives(tokens: Sequence[re.Match[str]], number: int, words: Words) -> bool:
    """Tell "17 surgical and medical procedures" from "two dead and three injured"."""
    if not number or tokens[number].group("word") not in words.numbers.joiners or number + 2 >= len(tokens):
        return False
    adjective = _compiled(words.units.adjectives)
    sides = (tokens[number - 1].group("word"), tokens[number + 1].group("word"))
    return all(map(adjective.search, sides)) and _is_plural(tokens[number + 2].group("word"), words)


def _is_noun(word: str, words: Words) -> bool:
    adjective = _compiled(words.units.adjectives).search(word) is not None
    return _is_plural(word, words) or (is_counted_noun(word) and not adjective)


def _before_verb(tokens: Sequence[re.Match[str]], number: int, words: Words) -> int:
    """Give the place of the noun in "one offender carried a knife"."""
    verbs = _compiled(words.units.verbs)
    while number and verbs.search(tokens[number].group("word")):
        number -= 1
    return number


def _singular(tokens: Sequence[re.Match[str]], words: Words) -> int:
    """Give the place of a noun in the singular: after its owner and what is surely an adjective."""
    adjective = _compiled(words.units.adjectives)
    for number, token in enumerate(tokens[:-1]):
        following = tokens[number + 1].group("word")
        if not adjective.search(token.group("word")) or _ends_a_phrase(following, words):
            return number
    return len(tokens) - 1


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _ends_a_phrase(word: str, words: Words) -> bool:
    return word in words.units.never_counted or word in words.sense.stop_words


def _is_plural(word: str, words: Words) -> bool:
    """Tell a plural noun from an owner ("Sunday's") and an abbreviation ("U.S.")."""
    plural = _compiled(words.units.plural).search(word) is not None
    return plural and not ("'" in word or "." in word)


def _goes_on(tokens: Sequence[re.Match[str]], number: int, words: Words, *, many: bool | None) -> bool:
    """Tell the first noun of "member schools" and "National Guard troops" from the last: a plural stands after it.

    After exactly one thing, a verb has the ending of a plural: "one in five Americans smokes".
    """
    plural = _is_plural(tokens[number].group("word"), words)
    reach = 0 if many is False else _REACH if many and not plural else 1
    for place in range(number + 1, min(len(tokens), number + 1 + reach)):
        word = tokens[place].group("word")
        if tokens[place].group("link") or _ends_a_phrase(word, words) or word in words.units.predicates:
            return False
        if _is_plural(word, words):
            return tokens[number].group("word") not in words.units.often and not _has_an_object(tokens, place, words)
    return False


def _has_an_object(tokens: Sequence[re.Match[str]], place: int, words: Words) -> bool:
    """Tell the verb of "three weekends contains a film" from a noun: an article or determiner stands after it."""
    following = tokens[place + 1].group("word") if place + 1 < len(tokens) else ""
    return following in words.numbers.the | words.numbers.articles | words.units.determiners


def _qualifies(text: str, token: re.Match[str], words: Words) -> bool:
    word = token.group("word")
    if is_nationality(word):
        return True
    written = text[token.start("word") : token.end("word")]
    return bool(token.group("link")) and (
        written.isupper() or (not _ends_a_phrase(word, words) and written[0].isupper() and not _owns(word, words))
    )


def _owns(word: str, words: Words) -> bool:
    """Tell the owner of what follows ("points from Sunday's matches")."""
    return words.units.noun_last and "'" in word
