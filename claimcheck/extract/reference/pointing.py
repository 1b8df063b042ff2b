"""Definite noun phrases that stand for something named before: "le pays", "the mission", "cette loi"."""

import re

from claimcheck.extract.reference.mentions import Mention
from claimcheck.extract.reference.phrases import Phrase, small_words
from claimcheck.extract.reference.scene import Scene
from claimcheck.extract.words import ClaimWords

__all__ = ["is_open_without", "points_back", "referent"]

_TOO_COMMON = 4  # letters


def points_back(phrase: Phrase, text: str, folded: str, words: ClaimWords, scene: Scene) -> bool:
    """Tell a phrase that is bare, and whose noun stands for something the article names elsewhere."""
    known = words.reference
    demonstrative = phrase.determiner in known.demonstrative
    ranked = phrase.head in known.persons and _OF_RANK.fullmatch(folded, phrase.noun, phrase.end)
    if (
        (phrase.full and not ranked)
        or not phrase.sure
        or (not demonstrative and "p" in known.determiners.get(phrase.determiner, "p"))
        or not (demonstrative or phrase.determiner in known.definite)
    ):
        return False
    if phrase.head in known.generic and known.kinds.get(phrase.head) != "figure":
        return False
    if _is_explained(phrase, text, folded, words):
        return False
    kind = known.kinds.get(phrase.head, "")
    if kind == "figure":
        return demonstrative
    if kind or phrase.head in known.carried or "s" in known.persons.get(phrase.head, "p"):
        return True
    return _is_demonstrative(phrase, words) or phrase.head in scene.introduced


def _is_demonstrative(phrase: Phrase, words: ClaimWords) -> bool:
    """Tell "this plan" and "ces mesures"; English "that" and "those" mostly are none."""
    return phrase.determiner in words.reference.demonstrative and phrase.determiner not in {"that", "those"}


def _is_explained(phrase: Phrase, text: str, folded: str, words: ClaimWords) -> bool:
    """Tell a phrase that says itself what it is: before a relative or a name, or said of something."""
    known, end = words.reference, phrase.end if not phrase.telling else phrase.head_end
    if _CARRIES_ON.match(folded, phrase.noun) or _JOINED.match(folded, end) or text[end + 1 : end + 2].isdigit():
        return True
    if known.relative.match(folded, end) or known.predicate.search(folded[max(0, phrase.start - 30) : phrase.start]):
        return True
    after = text[end : end + 3]
    if after[:1] == " " and after[1:2].isupper():
        return True
    if after[:2] == ", " and after[2:3].isupper():
        return True
    return not _ends_there(folded, end, words)


def _ends_there(folded: str, end: int, words: ClaimWords) -> bool:
    """Tell whether no more words belong to the noun: "the company" but not "the company car" or "le pays de"."""
    if folded[end - 2 : end] == "'s":
        return True
    if _goes_on(folded, end, words):
        return False
    rest = folded[end : end + 24]
    if rest.startswith("'s") or not rest.startswith(" "):
        return not rest.startswith("-")
    word = re.split(r"[ .,;:!?»”\"')]", rest[1:], maxsplit=1)[0]
    verb = words.stating.finite_verb.fullmatch(word) or words.saying.cue.match(folded, end + 1)
    return (
        bool(verb)
        or word in small_words(words)
        or word in words.reference.after
        or word.endswith(("ly", "ment"))
        or not word.isalpha()
    )


# "ce dernier" is no phrase; "le fils et successeur de X" says whose son he is.
_CARRIES_ON = re.compile(r"derni[eè]r|latter|former")
_OF_RANK = re.compile(r"[\w-]+ (?:générale?|adjointe?|exécuti(?:f|ve)|déléguée?)")  # part of the role, not which one
_JOINED = re.compile(r" (?:et|and) [\w-]+ (?:de|du|des|d'|of)")


def _goes_on(folded: str, end: int, words: ClaimWords) -> bool:
    """Tell that "de" or "of" goes on with the noun; the English "in" and "on" may belong to the verb."""
    link = words.reference.linked.match(folded, end)
    return link is not None and (not words.reference.late_head or link.group().strip().startswith(("of", "for")))


def is_open_without(phrase: Phrase, words: ClaimWords) -> bool:
    """Tell a phrase that says nothing to one who has not read what it points to; "the bar" does."""
    known = words.reference
    named = phrase.head in known.kinds or phrase.head in known.carried or phrase.head in known.persons
    return named or _is_demonstrative(phrase, words)


def referent(phrase: Phrase, scene: Scene, words: ClaimWords) -> Mention | None:
    """Give what a pointing phrase stands for, or None where the article leaves a doubt."""
    known = words.reference
    kind = known.kinds.get(phrase.head, "")
    if kind == "country":
        return scene.country()
    if kind == "figure":
        return None  # a figure is read where a claim asks for it
    if kind == "city":
        return scene.city(phrase.head)
    if phrase.head in known.persons:
        return scene.person(phrase.head)
    if kind == "body":
        body = scene.body(phrase.head)
        if body is not None:
            return body
    fuller = scene.fuller(phrase.head, near=phrase.head not in known.carried, telling=bool(kind))
    if not fuller:
        return None
    return Mention(
        start=phrase.start, end=phrase.end, words=fuller, key=f"~{phrase.head}",
        kind="body" if kind == "body" else "thing",
    )  # fmt: skip
