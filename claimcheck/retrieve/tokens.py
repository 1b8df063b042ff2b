"""Text to search terms: numbers in one form, words stemmed by their language, accents folded."""

import re
import unicodedata
from functools import cache, lru_cache

import Stemmer

from claimcheck.text.words import LANGUAGES, words_for

__all__ = ["query_terms", "stemmer_name", "stop_words", "terms"]

# Snowball's name for each language it knows; a word of any other language is searched for as it is written.
_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish",
    "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
    "id": "indonesian", "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip

_SPACES = " \u00a0\u2009\u202f"
_TOKEN = re.compile(
    rf"""
      (?P<grouped> (?<![\w.,]) \d{{1,3}} (?: (?P<mark>[{_SPACES},.'’]) \d{{3}} (?: (?P=mark) \d{{3}} )* )
                   (?: [.,] \d{{1,2}} )? (?! [.,'’]?\d ) )
    | (?P<decimal> (?<![\w.,]) \d+ [.,] \d+ (?! [.,]?\d ) )
    | (?P<dotted>  (?: [^\W\d_] \. ){{2,}} )
    | (?P<elided>  (?: [cdjlmnst] | qu | jusqu | lorsqu | puisqu ) ['’] (?= \w ) )
    | (?P<genitive> ['’] s \b )
    | (?P<word>    \w+ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FOLDED = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})


def terms(text: str, language: str) -> list[str]:
    r"""Give the terms of a text in order, repeated as often as they stand there; function words are none.

    >>> terms("L’OTAN compte 10\u202f000 soldats déployés.", "fr")
    ['otan', 'compt', '10000', 'soldat', 'deploi']
    """
    return [_stem(word, stemmer_name(language)) for word in _words(text, stop_words(language))]


def query_terms(query: str, language: str, among: str) -> list[str]:
    """Give each different term of a query once, as passages in the language ``among`` would have it.

    Its own function words are left out as well: "car" and "son" are none of them in English.

    >>> query_terms("La mission de l’OTAN car son départ", "fr", among="en")
    ['mission', 'otan', 'depart']
    """
    words = _words(query, stop_words(language) | stop_words(among))
    return list(dict.fromkeys(_stem(word, stemmer_name(among)) for word in words))


def stop_words(language: str) -> frozenset[str]:
    """Give the function words of a language that has a word file, else none."""
    return words_for(language).sense.stop_words if language in LANGUAGES else frozenset()


def stemmer_name(language: str) -> str:
    """Give Snowball's name of the language, or "" where it has no stemmer.

    >>> stemmer_name("fr"), stemmer_name("ja")
    ('french', '')
    """
    return _STEMMERS.get(language, "")


def _words(text: str, skipped: frozenset[str]) -> list[str]:
    """Give the words that carry sense; IT and WHO do, it and who do not."""
    matches = _TOKEN.finditer(unicodedata.normalize("NFC", text))
    pairs = ((match.group(), _word(match)) for match in matches)
    return [word for written, word in pairs if word and (word not in skipped or _is_initials(written))]


def _is_initials(written: str) -> bool:
    return len(written) > 1 and written.isupper()


def _word(match: re.Match[str]) -> str:
    """Give a token in its plain form, "" for an elided article or a genitive."""
    token = match.group()
    if match["grouped"]:
        return token.replace(match["mark"], "").replace(",", ".")
    if match["decimal"]:
        return token.replace(",", ".")
    if match["dotted"]:
        return token.replace(".", "").lower()
    return token.lower() if match["word"] else ""


@lru_cache(maxsize=200_000)
def _stem(word: str, stemmer: str) -> str:
    """Stem with the accents on, which the French rules need, then fold them."""
    stem = _stemmer(stemmer).stemWord(word) if stemmer else word
    folded = "".join(char for char in unicodedata.normalize("NFKD", stem) if not unicodedata.combining(char))
    return folded.casefold().translate(_FOLDED)


@cache
def _stemmer(name: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(name)
