"""What a number counts: the noun phrase that follows it, as written."""

import re
from collections.abc import Sequence

from claimcheck.text.terms import PRENOMINAL, is_counted_noun, is_nationality
from claimcheck.text.words import Words, words_for

__all__ = ["read_counted"]

_WORD = re.compile(
    r"[ ]?(?P<link>(?:(?:d'entre|d'|de l'|de la |de |du |des |of the |of |from )\s?)?)(?P<word>[^\W\d_][\w.'’-]*\w|[^\W\d_])"
)
_REACH = 5


def read_counted(text: str, folded: str, start: int, end: int, language: str) -> str:
    """Give the noun phrase that follows a number at ``start``: "soldats de l’OTAN", "NATO troops", or "".

    The phrase ends with its head noun and what qualifies it: a nationality, or a name linked by "de" or "of".
    """
    words = words_for(language)
    tokens = _tokens(text, folded, start, end)
    head = _head(tokens, words, english=language != "fr")
    if head is None:
        return ""
    last = head
    for number in range(head + 1, len(tokens)):
        if not _qualifies(text, tokens[number], words):
            break
        last = number
    opener = tokens[0].start("link") if tokens[0].group("link").startswith("d'entre") else tokens[0].start("word")
    return text[opener : tokens[last].end("word")]


def _tokens(text: str, folded: str, start: int, end: int) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    at = start
    while len(found) < _REACH:
        match = _WORD.match(folded, at, end)
        if match is None or match.end() == at:
            break
        found.append(match)
        at = match.end()
    return found


def _head(tokens: Sequence[re.Match[str]], words: Words, *, english: bool) -> int | None:
    """Give the place of the counted noun among the words after the number."""
    for number, token in enumerate(tokens):
        word = token.group("word")
        if word in words.stop_words and not token.group("link"):
            return None if number == 0 else number - 1
        if (
            is_counted_noun(word)
            or (english and word.endswith("s") and not is_nationality(word))
            or word in {"them", "eux", "elles"}
        ):
            return number
        if not english and word not in PRENOMINAL:
            return number
    return 0 if tokens else None


def _qualifies(text: str, token: re.Match[str], words: Words) -> bool:
    word = token.group("word")
    if is_nationality(word):
        return True
    return bool(token.group("link")) and word not in words.stop_words and text[token.start("word")].isupper()
