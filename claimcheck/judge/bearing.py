"""Whether a sentence of evidence speaks of what a claim speaks of, before any figures are compared.

Each function gives the reason why not, in words, or "". The rules stay silent with that reason: two figures that are
not surely of the same thing decide nothing.
"""

import re
from collections.abc import Sequence
from functools import cache

from claimcheck.judge.reading import ClaimReading, Part, SentenceReading
from claimcheck.records import Direction, Quantity, QuantityKind
from claimcheck.text.fold import fold
from claimcheck.text.sense import SenseWord, sense_of
from claimcheck.text.terms import concepts, find_places, places, stem
from claimcheck.text.words import words_for

__all__ = [
    "counts_the_same",
    "events_of",
    "names_missing",
    "negated",
    "only_a_prospect",
    "other_direction",
    "other_event",
    "other_group",
    "other_matter",
    "other_place",
    "same_happening",
    "sense_beyond",
    "shared_terms",
    "sure_to_differ",
]

# What befalls the things counted: soldiers killed are not soldiers present, books sold are not books printed.
_EVENTS = frozenset(
    "die injured arrest leave born elect appoint buy sell win vote close open import export sign adopt strike attack "
    "build train launch begin end meet".split()
)
# A thing counted that is also what happened: 12 deaths, 12 died.
_SAME_EVENT = {"deaths": "die", "arrests": "arrest", "votes": "vote", "attacks": "attack"}
# Troops deployed, or in a mission, are troops present; a rate of 7 % is 7 %.
_PRESENCE = frozenset({"deploy", "mission", "rate"})
_EVERYBODY = frozenset({"population", "people"})  # 7 % of the population, 7 % of people, 7 %
_ENOUGH = 2


def counts_the_same(claim: Quantity, evidence: Quantity, languages: tuple[str, str]) -> bool:
    """Tell whether two quantities count or measure the same kind of thing, across English and French."""
    if claim.unit != evidence.unit or claim.per != evidence.per:
        return False
    if (claim.kind == QuantityKind.CHANGE) != (evidence.kind == QuantityKind.CHANGE):
        return False
    counted = {claim.kind, evidence.kind} & {QuantityKind.COUNT, QuantityKind.CHANGE}
    if counted and not claim.unit:
        return _same_noun(claim, evidence, languages)
    if claim.kind == evidence.kind == QuantityKind.SHARE and claim.of and evidence.of:
        return _same_noun(claim, evidence, languages)
    return claim.kind == evidence.kind or bool(counted)


def _same_noun(claim: Quantity, evidence: Quantity, languages: tuple[str, str]) -> bool:
    wanted, found = concepts(claim.of, counted=True), concepts(evidence.of, counted=True)
    if wanted or found:
        return bool(wanted & found)
    heads = _head(claim.of, languages[0]), _head(evidence.of, languages[1])
    return bool(heads[0]) and heads[0] == heads[1]


def _head(noun_phrase: str, language: str) -> str:
    """Give the stem of the noun itself: "bases" of "bases de l’OTAN", "bases" of "NATO bases in Europe"."""
    words = words_for(language)
    first = re.split(rf"(?<!\w)(?:{words.units.links})", fold(noun_phrase), maxsplit=1)[0].split()
    nouns = [word for word in first if word not in words.units.prenominal]
    return stem(nouns[-1 if words.units.noun_last else 0]) if nouns else ""


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
    """Give why a figure counts a part or another group ("2,500 from the United States", "young women"), or ""."""
    if places(found.of) - claim.places:
        return f"it counts another group ({found.of})"
    known = _meanings(sense_of(claim.claim.statement, claim.article.language)) | _EVERYBODY
    if any(not word.meanings & known for word in sense_of(_noun(found), evidence.source.language)):
        return f"it counts a narrower group ({_noun(found)})"
    part = _meanings(evidence.part(found).sense) | _meanings(sense_of(found.of, evidence.source.language))
    for word in sense_of(_noun(quantity), claim.article.language):
        said = part | evidence.meanings_around if word.name else part
        if not word.meanings & (said | _EVERYBODY):
            return f"it does not say that it counts the same group ({_noun(quantity)})"
    return ""


def _noun(quantity: Quantity) -> str:
    return quantity.of.split(" (")[0]


def _meanings(sense: Sequence[SenseWord]) -> frozenset[str]:
    return frozenset[str]().union(*(word.meanings for word in sense))


@cache
def _direction_words(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = words_for(language)
    return tuple(re.compile(rf"(?<!\w)(?:{'|'.join(stems)})") for stems in (words.bounds.ups, words.bounds.downs))  # type: ignore[return-value]


def _directions(text: str, language: str) -> frozenset[Direction]:
    ups, downs = _direction_words(language)
    folded = fold(text)
    found = {Direction.UP if ups.search(folded) else None, Direction.DOWN if downs.search(folded) else None}
    return frozenset(direction for direction in found if direction is not None)


def other_direction(claim: Part, evidence: Part, languages: tuple[str, str], figures: tuple[Quantity, Quantity]) -> str:
    """Give why a rise, a fall and a level are not the same, or ""."""
    if (figures[0].change is None) != (figures[1].change is None):
        return "one of the two is by how much it changed, the other how much there is"
    wanted, found = _directions(claim.text, languages[0]), _directions(evidence.text, languages[1])
    if wanted and found and not wanted & found:
        return "it says that it changed the other way"
    return "it does not say that it changed so" if wanted and not found else ""


def other_event(claim: Part, evidence: Part, *, refuting: bool) -> str:
    """Give why one side tells what befell the things counted and the other does not, or "".

    Evidence may tell more than a claim that names an event, but only to support it.
    """
    wanted, found = events_of(claim), events_of(evidence)
    differing = wanted ^ found if refuting or not wanted else wanted - found
    return f"only one of the two speaks of {', '.join(sorted(differing))}" if differing else ""


def negated(claim: str, evidence: str, languages: tuple[str, str]) -> str:
    """Give why a statement and a denial cannot be compared, or ""."""
    ours, theirs = (
        _negation(language).search(fold(text)) for text, language in zip((claim, evidence), languages, strict=True)
    )
    return "only one of the two is a denial" if (ours is None) != (theirs is None) else ""


@cache
def _negation(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words_for(language).sense.negation})(?:(?<=n')|(?!\w))")


def events_of(part: Part) -> frozenset[str]:
    """Give the names of what a part tells to have happened."""
    return frozenset(_SAME_EVENT.get(name, name) for name in part.meanings) & _EVENTS


def other_matter(claim: Part, evidence: SentenceReading, part: Part, quantity: Quantity, known: frozenset[str]) -> str:
    """Give why the words of the claim are not covered by the evidence well enough to take both for the same, or "".

    Two in three of the claim's words of sense must be in the sentence or around it, and the sentence may not put
    another word in the place of one that is missing, nor narrow what is measured. A bare claim (so many of them are
    there) is only met by a bare statement: one with no words beyond those ``known`` from the whole claim.
    """
    nouns, wanted = _noun_meanings(quantity), sense_beyond(claim, quantity)
    matched = [word for word in wanted if word.meanings & (part.meanings | evidence.meanings_around)]
    if 3 * len(matched) < 2 * len(wanted):
        return "it does not speak of the same matter"
    if wanted and not any(word.meanings & part.meanings for word in wanted) and not places(part.text):
        return "its sentence does not speak of the same matter"
    counted = [word for q in evidence.quantities for word in sense_of(q.of, evidence.source.language)]
    own = nouns | known | _PRESENCE | _EVERYBODY | _meanings(counted)
    extra = [word for word in part.sense if not word.meanings & own and not word.name]
    grouped = quantity.kind in (QuantityKind.COUNT, QuantityKind.SHARE)
    if grouped and any(concepts(part.text[word.start : word.end], counted=True) for word in extra):
        return "it speaks of another group"
    most = 0 if len(matched) < len(wanted) or not wanted else len(matched) - (quantity.kind != QuantityKind.COUNT)
    return "it says more of them than the claim does" if len(extra) > most else ""


def sense_beyond(part: Part, quantity: Quantity) -> list[SenseWord]:
    """Give the words of sense that say more than what is counted."""
    nouns = _noun_meanings(quantity)
    return [word for word in part.sense if not word.meanings & nouns]


def _noun_meanings(quantity: Quantity) -> frozenset[str]:
    return concepts(quantity.of, counted=True) | {f"={stem(word)}" for word in re.findall(r"\w+", fold(quantity.of))}


def sure_to_differ(claim: Part, part: Part, quantity: Quantity) -> str:
    """Give why two figures that differ may be of two matters all the same, or "": to refute takes more in common."""
    nouns, wanted = _noun_meanings(quantity), sense_beyond(claim, quantity)
    matched = [word for word in wanted if word.meanings & part.meanings]
    extra = [word for word in part.sense if not word.meanings & (claim.meanings | nouns) and not word.name]
    subject = _other_subject(part, claim.meanings | nouns)
    if subject or (not wanted and quantity.kind == QuantityKind.COUNT):
        return subject
    if len(matched) < min(_ENOUGH, len(wanted)) or not matched or len(extra) > len(matched):
        return "too little else in it is the same"
    return ""


def only_a_prospect(part: Part, language: str) -> str:
    """Give why a part of evidence states nothing that is so: it tells what may come, or what somebody wants; or ""."""
    found = _prospect(language).search(fold(part.text))
    return f"it speaks of what may be (“{found.group()}”)" if found else ""


@cache
def _prospect(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words_for(language).sense.prospect})(?![\w-])")


def shared_terms(claim: ClaimReading, evidence: SentenceReading, counted: Quantity | None = None) -> frozenset[str]:
    """Give what the two have in common apart from what is counted: names, places, and words that carry meaning.

    A word and its concept count once: stems are compared only where no concept stands for them.
    """
    noun = concepts(counted.of, counted=True) if counted is not None else frozenset()
    noun_stems = {stem(word) for word in re.findall(r"\w+", fold(counted.of))} if counted is not None else set()
    meanings = {f"concept:{name}" for name in (claim.concepts & evidence.concepts) - noun}
    words = {f"word:{stem}" for stem in (claim.stems & evidence.stems) - noun_stems}
    named = {f"place:{code}" for code in claim.places & (evidence.places | evidence.around)}
    names = {f"name:{name}" for name in claim.names & evidence.words_around}
    return frozenset(meanings | named | names | (words if len(words) > len(meanings) else set()))


def names_missing(claim: ClaimReading, evidence: SentenceReading) -> str:
    """Give why the evidence cannot speak of the same: it lacks a name that nothing else stands for, or ""."""
    enough = len(claim.places & (evidence.places | evidence.around)) >= len({"a place", "a body"})
    missing = claim.names - evidence.words_around
    return f"it does not name {', '.join(sorted(missing))}" if missing and not enough else ""


def _other_subject(part: Part, known: frozenset[str]) -> str:
    """Give why a part speaks of something that its first name names ("Sicily, in Italy, has 120"), or ""."""
    first = next(iter(part.sense), None)
    if first is None or first.meanings & known or not part.text[first.start].isupper() or len(first.meanings) > 1:
        return ""
    if any(term.start < first.start for term in find_places(part.text)):
        return ""
    return f"it speaks of {part.text[first.start : first.end]}"


def same_happening(claim: ClaimReading, evidence: SentenceReading, *, refuting: bool) -> str:
    """Give why two dated sentences may tell of different happenings, or "".

    Two in three of the claim's words of sense must be in the sentence; to refute, all of them and the same events.
    """
    ours = Part(text=claim.claim.quote, sense=sense_of(claim.claim.quote, claim.article.language), places=claim.places)
    sense = sense_of(evidence.text, evidence.source.language)
    theirs = Part(text=evidence.text, sense=sense, places=evidence.places)
    languages = claim.article.language, evidence.source.language
    event = negated(ours.text, theirs.text, languages) or other_event(ours, theirs, refuting=refuting)
    missing = [word for word in ours.sense if not word.meanings & theirs.meanings]
    if len(missing) * 3 > len(ours.sense) or not ours.sense or (refuting and missing):
        return event or "it does not tell of the same happening"
    return event
