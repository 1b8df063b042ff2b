"""The form of a language's sense file."""

from dataclasses import dataclass

from claimcheck.text.words.form.never import NEVER

__all__ = ["Sense"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """What words add to the sense of a statement.

    ``stop_words`` carry none; ``neutral`` words (a regular expression for whole words) say only that something is
    there or is so much; ``prospect`` says that something may or is to come, ``happened`` that it has come about,
    ``negation`` that it is not so; ``joints`` may part two statements of one sentence. ``part`` introduces a part of
    what was counted before, ``qualifies`` a count that only qualifies it ("from 36 countries"). ``rose`` and ``fell``
    are the verbs that say without a figure which way something went; they have no other sense.
    """

    part: str = NEVER
    qualifies: str = NEVER
    stop_words: frozenset[str] = frozenset()
    neutral: str = NEVER
    prospect: str = NEVER
    happened: str = NEVER
    negation: str = NEVER
    joints: str = NEVER
    rose: str = NEVER
    fell: str = NEVER
