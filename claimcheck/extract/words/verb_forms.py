"""Forms of regular verbs, built from their stems, for the lists of verbs of saying."""

from collections.abc import Iterable, Iterator

__all__ = ["english_forms", "first_group"]


def english_forms(verbs: Iterable[str]) -> Iterator[str]:
    """Give the finite and -ing forms of regular English verbs; a verb with a particle keeps it ("point to").

    >>> list(english_forms(["deny", "call for"]))
    ['den(?:y|ies|ied|ying)', 'call(?:s|ed|ing)? for']
    """
    for verb in verbs:
        head, space, tail = verb.partition(" ")
        yield _endings(head) + space + tail


def _endings(verb: str) -> str:
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        return f"{verb[:-1]}(?:y|ies|ied|ying)"
    if verb[-1] == "e":
        return f"{verb[:-1]}(?:e[sd]?|ing)"
    if verb.endswith(("s", "x", "sh", "ch")):
        return f"{verb}(?:es|ed|ing)?"
    if verb.endswith("*"):  # the last letter is doubled: admit*, plan*
        return f"{verb[:-1]}(?:s|{verb[-2]}(?:ed|ing))?"
    return f"{verb}(?:s|ed|ing)?"


def first_group(stems: Iterable[str]) -> Iterator[str]:
    """Give the finite forms of French verbs in -er, of the third person, without compound tenses.

    >>> next(first_group(["affirm"]))
    'affirm(?:e|ent|ait|aient|era|eront|erait|eraient|a|èrent)'
    """
    for stem in stems:
        grave = f"{stem[:-2]}è{stem[-1]}" if stem[-2:-1] == "é" else ""
        if grave:  # espérer, il espère
            yield f"{grave}(?:e|ent)"
        soft = f"{stem[:-1]}ç" if stem.endswith("c") else f"{stem}e" if stem.endswith("g") else stem
        if soft == stem:
            yield f"{stem}(?:e|ent|ait|aient|era|eront|erait|eraient|a|èrent)"
        else:
            yield f"(?:{stem}(?:e|ent|era|eront|erait|eraient|èrent)|{soft}(?:ait|aient|a))"
