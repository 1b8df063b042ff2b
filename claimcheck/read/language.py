"""Which of the desk's languages a text is in."""

import re

from claimcheck.config import Settings
from claimcheck.errors import InputError

__all__ = ["check_language", "detect_language"]

_ENOUGH = 4000  # characters; more would not change the answer
# Scores are log-likelihoods, so another language is named where the desk's best is this much worse. On NTREX-128 in
# pieces of 120 letters, 1.1 names every German, Spanish and Italian piece and no French or English one.
_CLEAR = 1.1
_LETTERS_TO_DOUBT = 120


def check_language(code: str, settings: Settings, place: str) -> str:
    """Give the two-letter code of a language that was named; "fr-FR" is "fr".

    Raises:
        InputError: it is not among the desk's languages.

    """
    short = re.split("[-_]", code.strip().lower())[0]
    if short not in settings.languages:
        raise InputError(
            f"{place}: language {code!r} is not one of this desk's ({', '.join(settings.languages)}); "
            "add it to languages in claimcheck.toml, or name one of them"
        )
    return short


def detect_language(text: str, settings: Settings, place: str) -> tuple[str, tuple[str, ...]]:
    """Give the desk's language that fits a text best, and a remark where that is doubtful."""
    if len(settings.languages) == 1:
        return settings.languages[0], ()
    import py3langid

    ranked = [(str(code), float(score)) for code, score in py3langid.rank(text[:_ENOUGH])]
    scores = dict(ranked)
    known = [code for code in settings.languages if code in scores]
    best = max(known, key=scores.__getitem__, default=settings.languages[0])
    top, top_score = ranked[0]
    if not known or top_score == ranked[-1][1]:
        return best, (f"{place}: too few words to tell the language; taken as {best}; name it with --language",)
    doubtful = sum(map(str.isalpha, text[:_ENOUGH])) >= _LETTERS_TO_DOUBT and scores[best] < top_score * _CLEAR
    if top != best and doubtful:
        return best, (f"{place}: looks like {top!r}, which is not one of this desk's languages; taken as {best}",)
    return best, ()
