"""The form of a language's words for finding claims: patterns over folded text (lower case, straight apostrophes).

One record for each of the rooms that read them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

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
    before a share.
    """

    joint: re.Pattern[str]
    part_of: re.Pattern[str]
    leading_article: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Noun phrases that are claims by themselves.

    ``definite`` is the article; ``link`` ties a noun to the figure after it; ``ahead`` marks a span of time to come.
    """

    definite: re.Pattern[str]
    link: re.Pattern[str]
    ahead: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)  # one for each language: its patterns are cached by it
class Reference:
    """Words that stand for something named before.

    Features are letters: m or f, s or p (singular, plural), h for a person only, t for what is no person.
    ``pronoun`` is a share's base that was named before; ``subjects`` and ``possessives`` are the third person with its
    features; ``expletive`` matches at a pronoun that stands for nothing ("il faut"), ``personal`` after one whose verb
    only persons and bodies take; ``paired`` is a person beside another;
    ``first_person`` stands for the speaker; ``latter`` points back and is never resolved.

    ``determiners`` open a noun phrase, with its features; ``definite`` and ``demonstrative`` of them point back,
    ``indefinite`` introduce. ``early`` are adjectives before the noun, ``late`` those after it; ``late_head`` tells
    that the noun is the last of its words. ``linked`` joins what qualifies a noun; ``oblique`` stands before a noun that
    is neither subject nor object, ``governed`` before one with its article,
    ``before_object`` before a pronoun that looks like an article; ``small`` words end a noun phrase, and ``after`` are others that
    may follow one; ``relative`` shows that the noun is explained there; ``subordinate`` opens a clause
    before the main one; ``predicate`` says what something is. ``aside`` opens a phrase before the subject.

    Nouns: ``kinds`` (country, city, body, figure), ``persons`` with their features, ``carried`` are events, papers and
    bodies that are named in full first. Names: ``titles`` with their features, ``openers`` begin a sentence and are no
    name, ``body_words`` show that a name is a body's, ``places_after`` stands before a place. ``feminine`` and
    ``masculine`` are endings of nouns.
    """

    pronoun: re.Pattern[str]
    subjects: Mapping[str, str]
    possessives: Mapping[str, str]
    expletive: re.Pattern[str]
    personal: re.Pattern[str]
    paired: re.Pattern[str]
    first_person: re.Pattern[str]
    latter: re.Pattern[str]
    determiners: Mapping[str, str]
    definite: frozenset[str]
    demonstrative: frozenset[str]
    indefinite: frozenset[str]
    early: frozenset[str]
    late: re.Pattern[str]
    late_head: bool
    linked: re.Pattern[str]
    oblique: re.Pattern[str]
    governed: re.Pattern[str]
    before_object: re.Pattern[str]
    small: frozenset[str]
    after: frozenset[str]
    relative: re.Pattern[str]
    subordinate: re.Pattern[str]
    predicate: re.Pattern[str]
    kinds: Mapping[str, str]
    persons: Mapping[str, str]
    carried: frozenset[str]
    titles: Mapping[str, str]
    openers: frozenset[str]
    body_words: re.Pattern[str]
    places_after: re.Pattern[str]
    feminine: re.Pattern[str]
    masculine: re.Pattern[str]
    generic: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWords:
    """All that the claim finder knows of one language."""

    doubts: Doubts
    stating: Stating
    saying: Saying
    cutting: Cutting
    phrases: Phrases
    reference: Reference
