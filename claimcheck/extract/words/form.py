"""The form of a language's words for finding claims: patterns over folded text (lower case, straight apostrophes).

One record for each of the rooms that read them.
"""

import re
from dataclasses import dataclass

from claimcheck.extract.words.verb_form import Verbs

__all__ = [
    "ClaimWords",
    "Cutting",
    "Doubts",
    "Phrases",
    "Reference",
    "Saying",
    "Stating",
    "whole_words",
]


def whole_words(*alternatives: str) -> re.Pattern[str]:
    """Give a pattern for any of the alternatives as whole words; a hyphen belongs to a word."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(alternatives)})(?![\w-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubts:
    """What makes a clause no statement of fact.

    ``furniture`` is what a page says about itself; ``belief`` opens an opinion; ``judgment`` are words that value
    rather than state; ``comparison`` compares, and is checkable only with a ``measurable`` word in it; ``exhortation``
    asks for something; ``hedge`` states a mere possibility.
    """

    furniture: re.Pattern[str]
    belief: re.Pattern[str]
    judgment: re.Pattern[str]
    comparison: re.Pattern[str]
    measurable: re.Pattern[str]
    exhortation: re.Pattern[str]
    hedge: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stating:
    """What shows that something is stated, and what kind of statement it is.

    ``finite_verb`` shows that something is stated at all; ``being`` are verbs of state, ``participle`` an auxiliary
    with its participle; ``future`` is said of what is to come, ``headline`` in the short form of headlines;
    ``subordinate`` is a word after which a future is not a forecast.
    """

    finite_verb: re.Pattern[str]
    being: re.Pattern[str]
    participle: re.Pattern[str]
    future: re.Pattern[str]
    headline: re.Pattern[str]
    subordinate: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Who says it: verbs of saying, and what a speaker's name looks like.

    ``cue`` are verbs of saying, ``according`` prepositions that name a speaker, ``that`` follows a verb of saying in
    indirect speech, ``trailing`` one that ends a sentence. ``lead`` are capitalized words that open a sentence and
    belong to no name, ``no_speaker_after`` prepositions before a name that is not the speaker's, ``particles`` small
    words inside a name, ``pronouns`` stand for a speaker named before.
    """

    cue: re.Pattern[str]
    according: re.Pattern[str]
    that: re.Pattern[str]
    trailing: re.Pattern[str]
    lead: re.Pattern[str]
    no_speaker_after: re.Pattern[str]
    particles: str
    pronouns: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cutting:
    """Where a sentence is cut into statements.

    ``joint`` may join two statements; ``part_of`` opens an added part with a figure; ``leading_article`` may stand
    before a share. Words: ``joints`` join, ``contrasts`` among them open a clause with a subject; ``paired`` words stand
    before two things that belong together ("between 5 and 10"); ``relatives`` open a relative clause, ``closed`` ones
    among them are its subject, ``places`` stand for a place; ``subordinates`` open other clauses, ``conditions`` one that governs its sentence;
    ``articles`` open a noun phrase, ``attached`` prepositions continue it and other ``prepositions`` end it;
    ``pronouns`` are subjects; ``negations`` deny; after ``passive`` an active verb may look like
    a second participle; ``adverbs`` may stand before a verb. ``hollow`` nouns are half of a preposition
    ("à l'égard de"); ``singulars`` and ``plurals`` open a noun phrase of that number, ``plural_verb`` matches verbs. ``apart`` opens an added part
    that names a share of what stands before it, ``restated`` the same thing in another measure. ``participle`` opens an
    apposition, as does an ``epithet``.
    """

    joint: re.Pattern[str]
    part_of: re.Pattern[str]
    leading_article: re.Pattern[str]
    joints: frozenset[str]
    contrasts: frozenset[str]
    paired: frozenset[str]
    relatives: frozenset[str]
    closed: frozenset[str]
    places: frozenset[str]
    subordinates: frozenset[str]
    conditions: re.Pattern[str]
    articles: frozenset[str]
    attached: frozenset[str]
    prepositions: frozenset[str]
    pronouns: frozenset[str]
    negations: frozenset[str]
    passive: frozenset[str]
    hollow: frozenset[str]
    singulars: frozenset[str]
    plurals: frozenset[str]
    plural_verb: re.Pattern[str]
    adverbs: re.Pattern[str]
    apart: re.Pattern[str]
    restated: re.Pattern[str]
    participle: re.Pattern[str]
    epithet: re.Pattern[str]
    verbs: Verbs


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Noun phrases that are claims by themselves.

    ``definite`` is the article; ``link`` ties a noun to the figure after it; ``ahead`` marks a span of time to come.
    """

    definite: re.Pattern[str]
    link: re.Pattern[str]
    ahead: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Words that stand for something named before.

    ``pronoun`` is a share's base that was named before.
    """

    pronoun: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWords:
    """All that the claim finder knows of one language."""

    doubts: Doubts
    stating: Stating
    saying: Saying
    cutting: Cutting
    phrases: Phrases
    reference: Reference
