"""A copy of a text to search in: lower case, straight apostrophes, plain spaces, and every offset kept."""

import unicodedata
from functools import lru_cache

__all__ = ["fold", "is_in_capitals", "strip_accents", "written_length"]

_SAME_LENGTH = str.maketrans(
    {
        **dict.fromkeys(
            "\t\n\r\x0b\x0c\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
            " ",
        ),
        **dict.fromkeys("’‘ʼ＇", "'"),
        **dict.fromkeys("‐‑", "-"),
    }
)


def fold(text: str) -> str:
    """Give the text in lower case with plain spaces, apostrophes and hyphens; its length is the same.

    >>> fold("L’OTAN\u00a0: 10\u202f000")
    "l'otan : 10 000"
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return lowered.translate(_SAME_LENGTH)


def strip_accents(text: str) -> str:
    """Give the text without accents; its length may change.

    >>> strip_accents("État")
    'Etat'
    """
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


@lru_cache(maxsize=4)
def is_in_capitals(text: str) -> bool:
    """Tell whether a whole text is in capitals, where they say nothing; asked for each word, it is read once."""
    return text.isupper()


@lru_cache(maxsize=4)
def written_length(text: str) -> int:
    """Give the length of a text without the white space around it; asked for each figure, it is read once."""
    return len(text.strip())
