"""What a number counts: the noun phrase that follows it, as written."""

import re
from collections.abc import Sequence
from functools import cache

from claimcheck.text.terms import is_counted_noun, is_nationality
from claimcheck.text.words import Words, words_for

__all__ = ["read_counted"]

_REACH = 5


@cache
def _word(language: str) -> re.Pattern[str]:
    links = words_for(language).units.links
    return re.compile(rf" ?(?P<link>(?:{links})?)(?P<word>[^\W\d_](?:[\w.'’-]{{0,40}}\w)?)(?!\w)")


def read_counted(folded: str, text: str, start: int, end: int, language: str) -> str:
    """Give the noun phrase that follows a number at ``start``: "soldats de l’OTAN", "NATO troops", or "".

    The phrase ends with its head noun and what qualifies it: a nationality, or a name linked by "de" or "of".
    """
    words = words_for(language)
    tokens = _tokens(folded, start, end, language)
    last = _head(tokens, words)
    if last is None:
        return ""
    while last + 1 < len(tokens) and _qualifies(text, tokens[last + 1], words):
        last += 1
    linked = tokens[0].group("link").startswith("d'entre")
    opener = tokens[0].start("link") if linked else tokens[0].start("word")
    return text[opener : tokens[last].end("word")]


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


def _head(tokens: Sequence[re.Match[str]], words: Words) -> int | None:
    """Give the place of the counted noun among the words after the number."""
    for number, token in enumerate(tokens):
        word = token.group("word")
        if word in words.units.prenominal and number + 1 < len(tokens):
            continue
        if word in words.sense.stop_words and word not in words.units.pronouns and not token.group("link"):
            return None if number == 0 else number - 1
        if is_counted_noun(word) or word in words.units.pronouns:
            return number
        if not words.units.noun_last or (word.endswith("s") and not is_nationality(word)):
            return number
    return 0 if tokens else None


def _qualifies(text: str, token: re.Match[str], words: Words) -> bool:
    word = token.group("word")
    if is_nationality(word):
        return True
    written = text[token.start("word") : token.end("word")]
    return bool(token.group("link")) and (
        written.isupper() or (word not in words.sense.stop_words and written[0].isupper())
    )
