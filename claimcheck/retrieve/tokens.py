"""Text to search terms: numbers in one form, words stemmed by their language, accents folded."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

import Stemmer

__all__ = ["query_terms", "stemmer_name", "terms"]

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
    r"""Give the terms of a text in order, repeated as often as they stand there.

    >>> terms("L’OTAN compte 10\u202f000 soldats déployés.", "fr")
    ['otan', 'compt', '10000', 'soldat', 'deploi']
    """
    words = [word for match in _TOKEN.finditer(unicodedata.normalize("NFC", text)) for word in _read(match)]
    return [_stem(word, stemmer_name(language)) for word in words]


def query_terms(text: str, languages: Iterable[str]) -> list[str]:
    """Give each different term of a query once, stemmed by every language: passages of any of them can be found."""
    return list(dict.fromkeys(term for language in languages for term in terms(text, language)))


def stemmer_name(language: str) -> str:
    """Give Snowball's name of the language, or "" where it has no stemmer.

    >>> stemmer_name("fr"), stemmer_name("ja")
    ('french', '')
    """
    return _STEMMERS.get(language, "")


def _read(match: re.Match[str]) -> list[str]:
    token = match.group()
    if match["grouped"]:
        return [token.replace(match["mark"], "").replace(",", ".")]
    if match["decimal"]:
        return [token.replace(",", ".")]
    if match["dotted"]:
        return [token.replace(".", "").lower()]
    return [token.lower()] if match["word"] else []


@lru_cache(maxsize=200_000)
def _stem(word: str, stemmer: str) -> str:
    """Stem with the accents on, which the French rules need, then fold them."""
    stem = _stemmer(stemmer).stemWord(word) if stemmer else word
    folded = "".join(char for char in unicodedata.normalize("NFKD", stem) if not unicodedata.combining(char))
    return folded.casefold().translate(_FOLDED)


@cache
def _stemmer(name: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(name)
