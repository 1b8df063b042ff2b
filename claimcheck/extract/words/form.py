"""The form of a language's words for finding claims: patterns over folded text (lower case, straight apostrophes).

One record for each of the rooms that read them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

__all__ = [
    "ClaimWords",
    "Cutting",
    "Doubts",
    "Phrases",
    "Reference",
    "Saying",
    "Stating",
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
