"""Whether two sentences are about the same matter, by the words that carry their sense.

Each function that compares gives the reason why not, in words, or "".
"""

import re
from functools import cache

from claimcheck.judge.manner import negated, other_event
from claimcheck.judge.reading import ClaimReading, Part, SentenceReading
from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.fold import fold
from claimcheck.text.sense import SenseWord, sense_of
from claimcheck.text.terms import concepts, find_places, matters, places, stem
from claimcheck.text.tolerance import significant_digits
from claimcheck.text.words import KNOWN, words_for

__all__ = [
    "EVERYBODY",
    "PRESENCE",
    "is_idiom",
    "is_light",
    "is_telling",
    "names_missing",
    "noun_meanings",
    "other_matter",
    "other_person",
    "same_happening",
    "shared_terms",
    "sure_to_differ",
]

# Troops deployed, or in a mission, are troops present; a rate of 7 % is 7 %.
PRESENCE = frozenset({"deploy", "mission", "rate", "~host"})
EVERYBODY = frozenset({"population", "people"})  # 7 % of the population, 7 % of people, 7 %
# Words that only say that something is so, is had, or is said: a fine set at 5 euros is a fine of 5 euros.
_LIGHT = frozenset({"rate", "~say", "~hold", "~set", "~toll", "~measure"})
# What a noun says already: who employs 300 workers has 300 workers.
_SAID_BY = {
    "workers": {"~employ", "~labor"}, "jobs": {"~employ"}, "tourists": {"~visit", "~host"},
    "refugees": {"~host"}, "people": {"population"},
}  # fmt: skip
# What evidence may add without being of another matter, as long as its figure is the claim's: the annual rate.
_MAY_ADD = frozenset({"~annual", "~active", "~worldwide", "~group", "~gdp", "~record"})
# A disaster that hit a country is the one there.
_DISASTERS = frozenset({"~earthquake", "~storm", "~hurricane", "~flood", "~tsunami", "~drought", "~heat", "~disaster"})
_IDIOM_LENGTH = 32
_ENOUGH = 2
_TELLING_DIGITS = 3  # 9,592 or 183 is not met twice by chance, as 12 or 40 % is


def other_matter(
    claim: ClaimReading, evidence: SentenceReading, parts: tuple[Part, Part], quantity: Quantity, *, refuting: bool
) -> str:
    """Give why the words of the claim are not covered by the evidence well enough to take both for the same, or "".

    Two in three of the claim's words of sense must be in the sentence or around it, and the sentence may not put
    another word in the place of one that is missing, nor narrow what is measured. A bare claim (so many of them are
    there) is only met by a bare statement: one with no words beyond those known from the whole claim.
    Across languages words that no table knows may stand for each other (see ``_paired``).
    """
    ours, part = parts
    nouns, wanted = noun_meanings(quantity), _sense_beyond(ours, quantity)
    matched = [word for word in wanted if word.meanings & (part.meanings | evidence.meanings_around)]
    counted = frozenset[str]().union(*(noun_meanings(q) for q in evidence.quantities))
    own = nouns | claim.meanings | PRESENCE | _LIGHT | EVERYBODY | counted
    own |= frozenset() if refuting else _MAY_ADD
    extra = [word for word in part.sense if not (word.meanings & own or word.name or is_idiom(word, part.text))]
    pairs = loose = 0
    if claim.article.language != evidence.source.language and not refuting:
        missing = [word for word in wanted if word not in matched]
        pairs = _paired(missing, extra, len(matched), telling=is_telling(quantity))
        loose = len(wanted) if pairs else 0
    if 3 * (len(matched) + pairs) < 2 * len(wanted):
        return "it does not speak of the same matter"
    if wanted and not any(word.meanings & part.meanings for word in wanted) and not places(part.text):
        return "its sentence does not speak of the same matter"
    grouped = quantity.kind in (QuantityKind.COUNT, QuantityKind.SHARE)
    if grouped and any(concepts(part.text[word.start : word.end], counted=True) for word in extra):
        return "it speaks of another group"
    most = 0 if len(matched) < len(wanted) or not wanted else len(matched) - (quantity.kind != QuantityKind.COUNT)
    return "it says more of them than the claim does" if len(extra) > max(most, loose) else ""


def _paired(missing: list[SenseWord], extra: list[SenseWord], matched: int, *, telling: bool) -> int:
    """Give how many words of the claim may have their translation among words of the evidence that no table knows.

    No more than twice as many as are truly matched; with a figure that is hardly met by chance, any number.
    """
    ours, theirs = (sum(len(word.meanings) == 1 for word in words) for words in (missing, extra))
    return min(ours, theirs, len(missing) if telling and matched else 2 * matched)


def is_telling(quantity: Quantity) -> bool:
    """Tell a figure that is hardly met by chance: of three digits that carry meaning."""
    figure = quantity.low if quantity.low is not None else quantity.high
    return figure is not None and significant_digits(figure) >= _TELLING_DIGITS


def _sense_beyond(part: Part, quantity: Quantity) -> list[SenseWord]:
    """Give the words of sense that say more than what is counted and that there is so much of it."""
    skipped = noun_meanings(quantity) | _LIGHT | ({"~hit"} if part.meanings & _DISASTERS else set())
    skipped |= {"~length"} if quantity.kind == QuantityKind.MEASURE else set()  # 12 km long: it measures 12 km
    return [word for word in part.sense if not word.meanings & skipped]


def is_idiom(word: SenseWord, text: str) -> bool:
    """Tell a word that together with the next one only says that something is there: "home to 75 species"."""
    return _idioms().match(fold(text[word.start : word.start + _IDIOM_LENGTH])) is not None


@cache
def _idioms() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{words_for(language).sense.idioms})\b" for language in KNOWN))


def is_light(word: SenseWord) -> bool:
    """Tell a word that only says that something is so, is had or is said."""
    return bool(word.meanings & _LIGHT)


def noun_meanings(quantity: Quantity) -> frozenset[str]:
    """Give what the noun that a figure counts can be recognized by."""
    words = re.findall(r"\w+", fold(quantity.of))
    known = (matters(word) | {f"={stem(word)}"} for word in words)
    counted = concepts(quantity.of, counted=True)
    return counted.union(*known, *(_SAID_BY.get(name, ()) for name in counted))


def sure_to_differ(claim: Part, part: Part, quantity: Quantity, found: Quantity | None = None) -> str:
    """Give why two figures that differ may be of two matters all the same, or "": to refute takes more in common."""
    nouns, wanted = noun_meanings(quantity), _sense_beyond(claim, quantity)
    matched = [word for word in wanted if word.meanings & part.meanings]
    known = claim.meanings | nouns | PRESENCE | _LIGHT | EVERYBODY
    known |= noun_meanings(found) if found is not None else frozenset()
    extra = [word for word in part.sense if not (word.meanings & known or word.name or is_idiom(word, part.text))]
    subject = _other_subject(part, claim.meanings | nouns)
    if subject or (not wanted and quantity.kind == QuantityKind.COUNT):
        return subject
    if len(matched) < min(_ENOUGH, len(wanted)) or not matched or extra:
        return "too little else in it is the same"
    return ""


def _other_subject(part: Part, known: frozenset[str]) -> str:
    """Give why a part speaks of something that its first name names ("Sicily, in Italy, has 120"), or ""."""
    first = next(iter(part.sense), None)
    if first is None or first.meanings & known or not part.text[first.start].isupper() or len(first.meanings) > 1:
        return ""
    if any(term.start < first.start for term in find_places(part.text)):
        return ""
    return f"it speaks of {part.text[first.start : first.end]}"


def shared_terms(claim: ClaimReading, evidence: SentenceReading, counted: Quantity | None = None) -> frozenset[str]:
    """Give what the two have in common apart from what is counted: names, places, and words that carry meaning.

    A word and its concept count once: stems are compared only where no concept stands for them.
    """
    noun = concepts(counted.of, counted=True) if counted is not None else frozenset()
    noun_stems = {stem(word) for word in re.findall(r"\w+", fold(counted.of))} if counted is not None else set()
    meanings = {f"concept:{name}" for name in (claim.concepts & evidence.concepts) - noun}
    words = {f"word:{stem}" for stem in (claim.stems & evidence.stems) - noun_stems}
    nouns = noun_meanings(counted) if counted is not None else frozenset[str]()
    said = [word for word in claim.sense if word.meanings & evidence.meanings and not word.meanings & nouns]
    sense = {f"sense:{min(word.meanings)}" for word in said}
    named = {f"place:{code}" for code in claim.places & (evidence.places | evidence.around)}
    names = {f"name:{name}" for name in claim.names & evidence.words_around}
    return frozenset(named | names | max(meanings, words, sense, key=len))


def names_missing(claim: ClaimReading, evidence: SentenceReading) -> str:
    """Give why the evidence cannot speak of the same: it lacks a name that nothing else stands for, or "".

    Names that are words of every day are said otherwise in another language.
    """
    enough = len(claim.places & (evidence.places | evidence.around)) >= len({"a place", "a body"})
    foreign = claim.article.language != evidence.source.language
    missing = claim.names - evidence.words_around - (claim.common_names if foreign else frozenset())
    return f"it does not name {', '.join(sorted(missing))}" if missing and not enough else ""


def other_person(part: Part, evidence: SentenceReading) -> str:
    """Give why an age may be that of somebody else: each person has one, and many are of the same."""
    missing = [word for word in part.sense if word.name and not word.meanings & evidence.meanings]
    return f"it may be of somebody else than {part.text[missing[0].start : missing[0].end]}" if missing else ""


def same_happening(claim: ClaimReading, evidence: SentenceReading, *, refuting: bool) -> str:
    """Give why two dated sentences may tell of different happenings, or "".

    Two in three of the claim's words of sense must be in the sentence; to refute, all of them and the same events.
    """
    languages = claim.article.language, evidence.source.language
    ours = Part(text=claim.claim.quote, sense=sense_of(claim.claim.quote, languages[0]), places=claim.places)
    theirs = Part(text=evidence.text, sense=sense_of(evidence.text, languages[1]), places=evidence.places)
    event = negated(ours.text, theirs.text, languages) or other_event(ours, theirs, refuting=refuting)
    missing = [word for word in ours.sense if not word.meanings & theirs.meanings]
    pairs = 0
    if languages[0] != languages[1] and not refuting:
        extra = [word for word in theirs.sense if not word.meanings & ours.meanings and not word.name]
        pairs = _paired(missing, extra, len(ours.sense) - len(missing), telling=False)
    if (len(missing) - pairs) * 3 > len(ours.sense) or not ours.sense or (refuting and missing):
        return event or "it does not tell of the same happening"
    return event
