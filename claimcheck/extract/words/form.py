"""The form of a language's words for finding claims: patterns over folded text (lower case, straight apostrophes).

One record for each of the rooms that read them.
"""

import re
from collections.abc import Mapping, Sequence
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


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Who says it: verbs of saying, and what a speaker's name looks like.

    ``cue`` are verbs of saying, ``according`` prepositions that name a speaker,
    ``for_whom`` one that does so only before a person's name at the beginning of a sentence, ``that`` follows a verb of saying in
    indirect speech, ``trailing`` one that ends a sentence. ``lead`` are capitalized words that open a sentence and
    belong to no name, ``no_speaker_after`` prepositions before a name that is not the speaker's, ``particles`` small
    words inside a name, ``pronouns`` stand for a speaker named before.

    ``speech`` are all words that give a thought or a wish to somebody, auxiliaries included; its group tells what
    follows: ``say`` and ``show`` a clause or a quotation, ``will`` an infinitive, ``treat`` an object, ``mind`` a state
    of mind; ``bare`` is the same word without a subject of its own ("saying that"), ``inverted`` one with its pronoun
    behind ("a-t-il dit"). ``homograph`` are forms of it that may be nouns, with an ``article`` that may be a pronoun, and are after ``noun_after``, and verbs only
    after ``verb_after``. Other forms are no verbs after ``never_before``; ``passive``
    are forms whose subject speaks not, ``participle`` those whose subject is the sentence's, ``told`` verbs that name
    whom they speak to. ``noun`` is a noun that holds what is said, up to the word that opens it ("claim that").
    ``clause`` opens what is said, ``far_clause`` even some words behind the verb, up to
    ``far_stop``; ``addressee`` and ``adjunct`` may stand between the verb and it, ``when`` even where it has no
    word that opens it. ``boundary`` ends
    the words of a subject, ``relative`` is a pronoun that takes up the noun before it, ``relative_clause`` opens a clause about one, ``adverbial`` opens words that
    stand before a subject, ``determiner`` a noun phrase; ``title`` stands before a name and is no role, ``rank`` before one and is its role;
    ``titled`` is a name behind a title that tells a gender. A ``certain`` word of wanting must be followed by ``to_do``;
    ``only_quotes`` are verbs that give somebody words by a clause or a quotation, and mean something else with an object. ``aside`` opens
    the rest of a sentence that is no part of what was said; ``female``, ``male`` and ``many`` tell of whom a pronoun or
    a title speaks. ``turn`` are labels at the beginning of a line that name no speaker.
    ``any_verb`` is a verb right behind a quotation, whatever it means ("sighs"); ``inverts`` may stand between a verb and its speaker behind it, ``minds`` must follow a state of mind.
    ``people`` are nouns of those who speak, persons and bodies, beside the persons of ``Reference``;
    ``factive`` are verbs whose clause the writer takes for true ("knows that").
    ``incise`` are words of saying put into speech, with their ``pronoun`` where one follows, ``after_verb`` what else
    must; ``dialogue`` are words to or of those who speak, ``narrated`` verbs that tell what happened, ``past`` what was.
    """

    cue: re.Pattern[str]
    according: re.Pattern[str]
    for_whom: re.Pattern[str]
    that: re.Pattern[str]
    trailing: re.Pattern[str]
    lead: re.Pattern[str]
    no_speaker_after: re.Pattern[str]
    particles: str
    pronouns: re.Pattern[str]
    speech: re.Pattern[str]
    homograph: re.Pattern[str]
    article: re.Pattern[str]
    noun_after: re.Pattern[str]
    verb_after: re.Pattern[str]
    never_before: re.Pattern[str]
    passive: re.Pattern[str]
    participle: re.Pattern[str]
    told: re.Pattern[str]
    noun: re.Pattern[str]
    far_clause: re.Pattern[str]
    far_stop: re.Pattern[str]
    clause: re.Pattern[str]
    addressee: re.Pattern[str]
    adjunct: re.Pattern[str]
    when: re.Pattern[str]
    boundary: re.Pattern[str]
    relative: re.Pattern[str]
    relative_clause: re.Pattern[str]
    adverbial: re.Pattern[str]
    determiner: re.Pattern[str]
    title: re.Pattern[str]
    aside: re.Pattern[str]
    female: re.Pattern[str]
    male: re.Pattern[str]
    many: re.Pattern[str]
    rank: re.Pattern[str]
    titled: re.Pattern[str]
    certain: re.Pattern[str]
    to_do: re.Pattern[str]
    only_quotes: re.Pattern[str]
    turn: re.Pattern[str]
    inverts: re.Pattern[str]
    people: frozenset[str]
    factive: re.Pattern[str]
    any_verb: re.Pattern[str]
    minds: re.Pattern[str]
    incise: re.Pattern[str]
    after_verb: re.Pattern[str]
    dialogue: re.Pattern[str]
    narrated: re.Pattern[str]
    past: re.Pattern[str]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What makes a claim worth checking; a claim knows no language, so that the words of all are looked for at once.

    ``comparing`` compares or ranks, ``on_record`` is on public record (a law, a vote, a treaty); ``no_name`` are
    capitalized words that name nobody.
    """

    comparing: re.Pattern[str]
    on_record: re.Pattern[str]
    no_name: re.Pattern[str]
