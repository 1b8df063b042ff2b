"""The form of a language's words for finding claims: patterns over folded text (lower case, straight apostrophes).

One record for each of the rooms that read them. There is one of each in a language, so they are told apart by identity:
to compare or hash all their words at every look-up took a third of the time.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.extract.words.saying_form import Saying
from claimcheck.extract.words.verb_form import Verbs

__all__ = [
    "ClaimWords",
    "Cutting",
    "Doubts",
    "Phrases",
    "Reference",
    "Saying",
    "Stating",
    "Worth",
    "listed",
    "one_of",
    "whole_words",
]

_BETWEEN = re.compile(r"\s*(?:\n|,(?!\d*\}))\s*")
_PLAIN = re.compile(r"[\w '-](?![?*+{])")


def whole_words(*alternatives: str) -> re.Pattern[str]:
    """Give a pattern for any of the alternatives as whole words; a hyphen belongs to a word."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(alternatives)})(?![\w-])")


def listed(words: str) -> str:
    """Give an alternation of the words and phrases of a list; a comma or a line's end stands between them.

    A word may end in an expression ("décevante?s?"). Common beginnings are written once, so that a list of 500 is
    tried in the time of ten; of two that begin alike the longer is found.

    >>> listed("so, so much, such")
    's(?:o(?: much|)|uch)'
    """
    return _branches([word for word in _BETWEEN.split(words.strip()) if word])


def one_of(words: str, unless: str = "") -> re.Pattern[str]:
    """Give a pattern for any of a list's words as whole words; ``unless`` are lookbehinds that forbid what precedes."""
    return re.compile(rf"(?<![\w-]){unless}(?:{listed(words)})(?![\w-])")


def _branches(words: Sequence[str]) -> str:
    """Join alternatives, those of one first letter together; what begins with an expression comes last."""
    if len(words) == 1:
        return words[0]
    heads: dict[str, list[str]] = {}
    others: list[str] = []
    for word in dict.fromkeys(words):
        if _PLAIN.match(word):
            heads.setdefault(word[0], []).append(word[1:])
        else:
            others.append(word)
    parts = [f"{head}{_branches(rest)}" for head, rest in heads.items()]
    parts += sorted(others, key=lambda word: not word)
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Doubts:
    """What makes a clause no statement of fact, and what speaks against the doubt.

    These decide alone: ``furniture`` is what a page says about itself; ``belief`` opens an opinion; ``judgment`` are
    words that value rather than state; ``comparison`` compares, and is checkable only with a ``measurable`` word in
    it; ``exhortation`` asks for something; ``hedge`` states a mere possibility.

    These are signs to be weighed together. Of opinion: ``evaluative`` words value, in any field of life;
    ``intensifier`` heightens what is said; ``emotion`` names a feeling; ``importance`` says what matters. Of wish and
    exhortation: ``thanks`` thanks, greets and congratulates; ``pledge`` promises; ``imperative`` opens a sentence that
    tells somebody to do something (search the sentence by itself: it is bound to its beginning); ``demand`` says what
    must or should be. Of hypothesis: ``possibility`` says what may be or what something can do; ``hypothetical`` what
    would be. Of words that nobody could test: ``vagueness`` names no thing, person or number; ``assistant`` is what a
    text or an assistant says about itself. ``first_person`` and ``second_person`` are pronouns and possessives.

    Against the doubt: ``reported`` is how a reporter gives another's attitude, in the third person; ``deed`` tells
    what was done or happened; ``state`` what can be measured, located or looked up, or what a rule says.
    """

    furniture: re.Pattern[str]
    belief: re.Pattern[str]
    judgment: re.Pattern[str]
    comparison: re.Pattern[str]
    measurable: re.Pattern[str]
    exhortation: re.Pattern[str]
    hedge: re.Pattern[str]
    evaluative: re.Pattern[str]
    intensifier: re.Pattern[str]
    emotion: re.Pattern[str]
    importance: re.Pattern[str]
    thanks: re.Pattern[str]
    pledge: re.Pattern[str]
    imperative: re.Pattern[str]
    demand: re.Pattern[str]
    possibility: re.Pattern[str]
    hypothetical: re.Pattern[str]
    vagueness: re.Pattern[str]
    assistant: re.Pattern[str]
    first_person: re.Pattern[str]
    second_person: re.Pattern[str]
    reported: re.Pattern[str]
    deed: re.Pattern[str]
    state: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Stating:
    """What shows that something is stated, and what kind of statement it is.

    ``finite_verb`` shows that something is stated at all; ``being`` are verbs of state, ``participle`` an auxiliary
    with its participle; ``future`` is said of what is to come, ``headline`` in the short form of headlines;
    ``subordinate`` is a word after which a future is not a forecast; ``woven`` opens what somebody says, knows or
    wants where that is no statement ("whether …", "to leave"); ``told`` ends the words before what is told behind a
    verb of saying, where the language asks for such a word ("que").
    """

    finite_verb: re.Pattern[str]
    being: re.Pattern[str]
    participle: re.Pattern[str]
    future: re.Pattern[str]
    headline: re.Pattern[str]
    subordinate: re.Pattern[str]
    woven: re.Pattern[str]
    told: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Cutting:
    """Where a sentence is cut into statements.

    ``leading_article`` may stand
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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ClaimWords:
    """All that the claim finder knows of one language."""

    doubts: Doubts
    stating: Stating
    saying: Saying
    cutting: Cutting
    phrases: Phrases
    reference: Reference


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Worth:
    """What makes a claim worth checking; a claim knows no language, so that the words of all are looked for at once.

    ``comparing`` compares or ranks, ``on_record`` is on public record (a law, a vote, a treaty); ``no_name`` are
    capitalized words that name nobody.
    """

    comparing: re.Pattern[str]
    on_record: re.Pattern[str]
    no_name: re.Pattern[str]
