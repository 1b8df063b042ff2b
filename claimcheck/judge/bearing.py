"""Whether a sentence of evidence speaks of what a claim speaks of, before any figures are compared.

Each function gives the reason why not, in words, or "". The rules stay silent with that reason: two figures that are
not surely of the same thing decide nothing.
"""

import re
from collections.abc import Sequence

from claimcheck.judge.matter import EVERYBODY, is_light
from claimcheck.judge.reading import ClaimReading, Part, SentenceReading
from claimcheck.judge.units import same_dimension
from claimcheck.records import Quantity, QuantityKind, shift
from claimcheck.text.fold import fold
from claimcheck.text.sense import SenseWord, meanings_of, sense_of
from claimcheck.text.terms import concepts, matters, places, stem
from claimcheck.text.words import words_for

__all__ = [
    "counts_the_same",
    "in_the_role",
    "is_portion",
    "names_the_counted",
    "other_group",
    "other_place",
    "other_portion",
    "placed_by_words",
]

# People of whom the sentence says what they do or suffer are counted under that name: 9 people killed, 9 deaths.
_ROLES = {
    "deaths": {"die", "deaths"}, "injured": {"injured"}, "workers": {"~employ"}, "voters": {"vote"},
    "tourists": {"~visit"}, "protesters": {"~protest"}, "arrests": {"arrest", "arrests"},
}  # fmt: skip
_PLACING = 3  # words of sense that place a claim without any name
_OF_SOMETHING = frozenset({QuantityKind.SHARE, QuantityKind.RANK, QuantityKind.MULTIPLE})


def counts_the_same(claim: Quantity, evidence: Quantity, languages: tuple[str, str]) -> bool:
    """Tell whether two quantities count or measure the same kind of thing, across English and French."""
    if claim.per != evidence.per or not same_dimension(claim, evidence):
        return False
    if (claim.kind == QuantityKind.CHANGE) != (evidence.kind == QuantityKind.CHANGE):
        return False
    if claim.unit != evidence.unit:
        return True
    if claim.kind != evidence.kind and {claim.kind, evidence.kind} & _OF_SOMETHING:
        return False
    counted = {claim.kind, evidence.kind} & {QuantityKind.COUNT, QuantityKind.CHANGE}
    if counted and not claim.unit:
        return _same_noun(claim, evidence, languages)
    if claim.kind == evidence.kind and claim.kind in _OF_SOMETHING and claim.of and evidence.of:
        return _same_noun(claim, evidence, languages)
    return claim.kind == evidence.kind or bool(counted)


def _same_noun(claim: Quantity, evidence: Quantity, languages: tuple[str, str]) -> bool:
    wanted, found = _counted(claim), _counted(evidence)
    if wanted or found:
        return bool(wanted & found)
    heads = _head(claim.of, languages[0]), _head(evidence.of, languages[1])
    return bool(heads[0] & heads[1])


def in_the_role(claim: ClaimReading, quantity: Quantity, evidence: SentenceReading, found: Quantity) -> bool:
    """Tell whether one counts people of whom it says what the other calls them: "employs 300 people", "300 workers"."""
    if quantity.kind != QuantityKind.COUNT or found.kind != QuantityKind.COUNT or quantity.per != found.per:
        return False
    return _called(quantity, found, claim.part(quantity)) or _called(found, quantity, evidence.part(found))


def _counted(quantity: Quantity) -> frozenset[str]:
    """Give the concepts that a figure counts; a population is of people."""
    people = frozenset({"people"}) if concepts(quantity.of) == {"population"} else frozenset[str]()
    return concepts(quantity.of, counted=True) | people


def _called(people: Quantity, role: Quantity, part: Part) -> bool:
    roles = concepts(role.of, counted=True) & _ROLES.keys()
    return concepts(people.of, counted=True) == {"people"} and any(_ROLES[name] & part.meanings for name in roles)


def placed_by_words(claim: ClaimReading, evidence: SentenceReading) -> bool:
    """Tell whether a sentence has all the claim's words, where neither side names a place to tell it from others."""
    figures = [shift(q, -claim.claim.start) for q in claim.claim.quantities]
    words = [
        word for word in claim.whole.sense
        if not is_light(word) and not any(q.start <= word.start < q.end for q in figures)
    ]  # fmt: skip
    if claim.places or claim.context or evidence.places or len(words) < _PLACING:
        return False
    return all(word.meanings & evidence.meanings for word in words)


def _head(noun_phrase: str, language: str) -> frozenset[str]:
    """Give what the noun itself may mean: "bases" of "bases de l’OTAN", "bases" of "NATO bases in Europe"."""
    words = words_for(language)
    first = re.split(rf"(?<!\w)(?:{words.units.links})", fold(noun_phrase), maxsplit=1)[0].split()
    nouns = [word for word in first if word not in words.units.prenominal]
    head = nouns[-1 if words.units.noun_last else 0] if nouns else ""
    return matters(head) | {f"={stem(head)}"} if head else frozenset()


def names_the_counted(found: Quantity, claim: Sequence[SenseWord], language: str) -> bool:
    """Tell whether the words of a claim name what a figure of the evidence counts."""
    counted = concepts(found.of, counted=True) | _head(found.of, language)
    return any(word.meanings & counted for word in claim)


def other_place(claim: ClaimReading, evidence: SentenceReading, part: Part | None = None) -> str:
    """Give why the evidence speaks of another place or body than the claim, or "" where it speaks of the same.

    What a sentence leaves unsaid may stand around it in its passage or title, as long as it names nothing else.
    """
    named = part.places if part is not None and part.places else evidence.places
    if not claim.places:
        return _other_context(claim, evidence, named)
    missing = claim.places - named
    if not missing:
        return ""
    others = named - claim.places
    if missing <= evidence.around and not others:
        return ""
    return (
        "it speaks of another place or body" if others else "it does not say that it speaks of the same place or body"
    )


def other_portion(claim: ClaimReading, evidence: SentenceReading, part: Part, found: Quantity) -> str:
    """Give why a figure is that of one place where the claim speaks of two, each with its own figure, or "".

    What is counted as a part ("800 soldiers, of whom 420 Italians") is where its whole is.
    """
    elsewhere = (claim.places - part.places) & evidence.places if part.places else frozenset[str]()
    return "" if not elsewhere or is_portion(found) else "it is the figure of one place among those of the claim"


def is_portion(quantity: Quantity) -> bool:
    """Tell a figure that was read as a part of another one and has its noun: "420 Italians (soldiers)"."""
    return quantity.of.endswith(")")


def _other_context(claim: ClaimReading, evidence: SentenceReading, named: frozenset[str]) -> str:
    """Place a claim that names no place by its sentence or article."""
    if named and not named & claim.context:
        return "it speaks of another place or body than the article"
    if (named | evidence.around) & claim.context:
        return ""
    if not named and (claim.names or claim.topic) & evidence.words_around:
        return ""
    return "it names neither the article's places nor its people"


def other_group(claim: ClaimReading, quantity: Quantity, evidence: SentenceReading, found: Quantity) -> str:
    """Give why a figure counts a part or another group ("2,500 from the United States", "young women"), or "".

    Words that no table knows say nothing in the other language.
    """
    languages = claim.article.language, evidence.source.language
    if places(found.of) - claim.places:
        return f"it counts another group ({found.of})"
    known = meanings_of(sense_of(claim.claim.statement, languages[0])) | EVERYBODY
    if in_the_role(claim, quantity, evidence, found):
        known |= concepts(found.of, counted=True)
    theirs = _known(sense_of(_noun(found), languages[1]), languages)
    if any(not word.meanings & known for word in theirs):
        return f"it counts a narrower group ({_noun(found)})"
    part = evidence.part(found).meanings | meanings_of(sense_of(found.of, languages[1]))
    for word in _known(sense_of(_noun(quantity), languages[0]), languages):
        said = part | evidence.meanings_around if word.name else part
        if not word.meanings & (said | EVERYBODY):
            return f"it does not say that it counts the same group ({_noun(quantity)})"
    return ""


def _known(words: Sequence[SenseWord], languages: tuple[str, str]) -> list[SenseWord]:
    return [word for word in words if languages[0] == languages[1] or len(word.meanings) > 1]


def _noun(quantity: Quantity) -> str:
    return quantity.of.split(" (")[0]
