"""The language of a short statement by its function words, where they settle it."""

import re
from collections.abc import Sequence

from claimcheck.text.fold import fold
from claimcheck.text.words import LANGUAGES, words_for

__all__ = ["guess_language"]


def guess_language(text: str, languages: Sequence[str]) -> str:
    """Give the language whose function words the text has most of, or "" where they do not settle it.

    Only words that one language has and the others have not count; "a", "on" or "plus" alone tell nothing.

    >>> guess_language("plus de 10 000 soldats de l'OTAN", ["fr", "en"]), guess_language("NATO", ["fr", "en"])
    ('fr', '')
    """
    known = [code for code in languages if code in LANGUAGES]
    if len(known) < len(languages):
        return ""
    tokens = re.findall(r"[^\W\d_]+'?", fold(text))
    counts = {code: sum(token in _own(code, known) for token in tokens) for code in known}
    ranked = sorted(counts, key=lambda code: -counts[code])
    others = counts[ranked[1]] if len(ranked) > 1 else 0
    return ranked[0] if counts[ranked[0]] > others else ""


def _own(code: str, languages: Sequence[str]) -> frozenset[str]:
    others = [words_for(other).sense.stop_words for other in languages if other != code]
    return words_for(code).sense.stop_words.difference(*others)
