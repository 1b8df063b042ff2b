"""The form of a language's words for finding who says what."""

import re
from dataclasses import dataclass

__all__ = ["Saying"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Saying:
    """Who says it: verbs of saying, and what a speaker's name looks like.

    ``cue`` are verbs of saying, ``according`` prepositions that name a speaker,
    ``for_whom`` one that does so only before a person's name at the beginning of a sentence, ``that`` follows a verb of saying in
    indirect speech. ``lead`` are capitalized words that open a sentence and
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
    ``irreal`` are verbs whose clause is feared, wished or asked for and not stated; ``factive`` are verbs whose clause the writer takes for true ("knows that").
    ``incise`` are words of saying put into speech, with their ``pronoun`` where one follows, ``after_verb`` what else
    must; ``dialogue`` are words to or of those who speak, ``narrated`` verbs that tell what happened, ``past`` what was.
    """

    cue: re.Pattern[str]
    according: re.Pattern[str]
    for_whom: re.Pattern[str]
    that: re.Pattern[str]
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
    irreal: re.Pattern[str]
    any_verb: re.Pattern[str]
    minds: re.Pattern[str]
    incise: re.Pattern[str]
    after_verb: re.Pattern[str]
    dialogue: re.Pattern[str]
    narrated: re.Pattern[str]
    past: re.Pattern[str]
