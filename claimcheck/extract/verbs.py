"""Finite verbs, told from their form and the words beside them; no grammar is built."""

from collections.abc import Sequence
from enum import StrEnum

from claimcheck.extract.tokens import Token, tokenize
from claimcheck.extract.words import ClaimWords
from claimcheck.extract.words.verb_form import Verbs

__all__ = ["VerbKind", "find_verbs", "has_verb"]

_FURTHEST = 4  # words between an auxiliary and its participle, or a subject pronoun and its verb


class VerbKind(StrEnum):
    """How a verb stands: with a participle to come, by itself, or as what may be a participle alone."""

    AUXILIARY = "auxiliary"
    SURE = "sure"
    OPEN = "open"


def has_verb(folded: str, start: int, end: int, words: ClaimWords) -> bool:
    """Tell whether a finite verb stands in ``folded[start:end]``."""
    return bool(find_verbs(tokenize(folded, start, end), words.cutting.verbs))


def find_verbs(tokens: Sequence[Token], verbs: Verbs) -> dict[int, VerbKind]:
    """Give the finite verbs by their place among the tokens; participles after an auxiliary are none of their own."""
    found: dict[int, VerbKind] = {}
    for at in range(len(tokens)):
        kind = _kind(tokens, at, verbs, found)
        if kind is not None:
            found[at] = kind
    return found or _loose(tokens, verbs)


def _loose(tokens: Sequence[Token], verbs: Verbs) -> dict[int, VerbKind]:
    """Give the first word that would be a verb if its object began with a bare noun or a name: "China imports oil"."""
    for at in range(1, len(tokens) - 1):
        before, word, after = (tokens[place].word for place in (at - 1, at, at + 1))
        is_form = word in verbs.doubtful or (word in verbs.bare and verbs.plural.fullmatch(before) is not None)
        if (
            is_form
            and before[0].isalnum()
            and before not in verbs.closed
            and not before.endswith("'s")
            and verbs.loose.fullmatch(after)
        ):
            return {at: VerbKind.SURE}
    return {}


def _kind(tokens: Sequence[Token], at: int, verbs: Verbs, found: dict[int, VerbKind]) -> VerbKind | None:
    word, before = tokens[at].word, tokens[at - 1].word if at else ""
    if not word[0].isalpha() or (word in verbs.auxiliaries and not at and "'" not in word):
        return None  # a verb without anything before it asks, or is "À" without its accent
    if word in verbs.auxiliaries:
        is_none = _is_noun(tokens, at, verbs) or _is_helped(tokens, at, verbs, found)
        return None if is_none else VerbKind.AUXILIARY
    if _is_helped(tokens, at, verbs, found):
        return None
    if _has_pronoun(tokens, at, verbs):
        known = word in verbs.sure or word in verbs.doubtful or verbs.infinitive.fullmatch(word) is None
        is_verb = known and word not in verbs.clitics and word not in verbs.closed
        return VerbKind.SURE if is_verb else None
    is_object = before in verbs.clitics and word in verbs.sure  # "la nouvelle le laissa": no article
    if (before in verbs.closed and not is_object) or before.endswith("'s") or word in verbs.nouns:
        return None
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if before == "," and word in verbs.doubtful and any(token.word == "," for token in tokens[: at - 1]):
        return VerbKind.SURE if _begins_object(after, verbs) else None  # after an aside: "X, long de 3 km, sépare"
    return _by_form(word, before, after, verbs)


def _begins_object(word: str, verbs: Verbs) -> bool:
    return verbs.openers.fullmatch(word) is not None or verbs.loose.fullmatch(word) is not None


def _is_noun(tokens: Sequence[Token], at: int, verbs: Verbs) -> bool:
    """Tell "l'est du pays" and "the will" from "il l'est": an article before it that is no pronoun."""
    before = tokens[at - 1].word if at else ""
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if before not in verbs.closed or tokens[at].word not in verbs.nouns or _has_pronoun(tokens, at, verbs):
        return False
    return before not in verbs.clitics or after in verbs.closed


def _by_form(word: str, before: str, after: str, verbs: Verbs) -> VerbKind | None:
    if word in verbs.sure or verbs.endings.fullmatch(word):
        return VerbKind.SURE
    opens = verbs.openers.fullmatch(after) is not None
    if word in verbs.doubtful and opens and (before[:1].isalpha() or before == "%"):
        return VerbKind.SURE
    if verbs.open.fullmatch(word):
        return VerbKind.OPEN
    if word in verbs.bare and opens and verbs.plural.fullmatch(before):
        return VerbKind.SURE
    return None


def _is_helped(tokens: Sequence[Token], at: int, verbs: Verbs, found: dict[int, VerbKind]) -> bool:
    """Tell a participle, and what may be one, that an auxiliary stands before."""
    if verbs.participle.fullmatch(tokens[at].word) is None and tokens[at].word not in verbs.bare:
        return False
    for back in range(at - 1, max(-1, at - 1 - _FURTHEST), -1):
        if found.get(back) == VerbKind.AUXILIARY:
            return True
        if verbs.between.fullmatch(tokens[back].word) is None:
            return False
    return False


def _has_pronoun(tokens: Sequence[Token], at: int, verbs: Verbs) -> bool:
    """Tell the word that follows a subject pronoun, with nothing but clitics between the two."""
    for back in range(at - 1, max(-1, at - 1 - _FURTHEST), -1):
        word = tokens[back].word
        if word in verbs.subjects:
            return True
        if word not in verbs.clitics:
            return False
    return False
