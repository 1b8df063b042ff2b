"""The form of a language's words for finding claims."""

import re
from dataclasses import dataclass

__all__ = ["ClaimWords"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWords:
    """Patterns over folded text (lower case, straight apostrophes, plain spaces) of one language.

    ``furniture`` is what a page says about itself; ``belief`` opens an opinion; ``judgment`` are words that value
    rather than state; ``comparison`` compares, and is checkable only with a ``measurable`` word in it; ``exhortation``
    asks for something; ``hedge`` states a mere possibility; ``future`` is said of what is to come, ``headline`` in the short form of headlines; ``finite_verb``
    shows that something is stated at all. ``cue`` are verbs of saying, ``according`` prepositions that name a speaker,
    ``lead`` are capitalized words that open a sentence and belong to no name, ``no_speaker_after`` prepositions
    before a name that is not the speaker's, ``particles`` small words inside a name, ``pronouns`` stand for a speaker named before;
    ``joint`` may join two statements;
    ``that`` follows a verb of saying in indirect speech, ``trailing`` one that ends a sentence. ``part_of`` opens an added part with a figure; ``leading_article`` may stand before a share;
    ``definite``
    is the article; ``link`` ties a noun to the figure after it;
    ``ahead`` marks a span of time to come, ``pronoun`` a share's base that was named before. ``being`` are verbs of state,
    ``participle`` an auxiliary with its participle, ``subordinate`` a word after which a future is not a forecast.
    """

    furniture: re.Pattern[str]
    belief: re.Pattern[str]
    judgment: re.Pattern[str]
    comparison: re.Pattern[str]
    measurable: re.Pattern[str]
    exhortation: re.Pattern[str]
    hedge: re.Pattern[str]
    future: re.Pattern[str]
    headline: re.Pattern[str]
    finite_verb: re.Pattern[str]
    cue: re.Pattern[str]
    according: re.Pattern[str]
    that: re.Pattern[str]
    trailing: re.Pattern[str]
    lead: re.Pattern[str]
    no_speaker_after: re.Pattern[str]
    pronouns: re.Pattern[str]
    joint: re.Pattern[str]
    particles: str
    part_of: re.Pattern[str]
    definite: re.Pattern[str]
    leading_article: re.Pattern[str]
    link: re.Pattern[str]
    ahead: re.Pattern[str]
    pronoun: re.Pattern[str]
    being: re.Pattern[str]
    participle: re.Pattern[str]
    subordinate: re.Pattern[str]
