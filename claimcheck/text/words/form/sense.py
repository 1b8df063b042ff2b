"""The form of a language's sense file."""

from dataclasses import dataclass

from claimcheck.text.words.form.never import NEVER

__all__ = ["Sense"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """What words add to the sense of a statement.

    ``stop_words`` carry none; ``neutral`` words (a regular expression for whole words) say only that something is
    there or is so much; ``prospect`` says that something may or is to come, ``happened`` that it has come about,
    ``planned`` that it was ordered, pledged or is going to be, ``called_off`` (the openings of words) that it was put
    off or is not to be, ``negation`` that it is not so; ``idioms`` of several words say only that something is there.
    ``joints`` may part two statements of one sentence.

    ``part`` introduces a part of what was counted before, ``of_them`` only what is surely one ("of whom"), and
    ``out_of`` stands before its whole ("of the 800 prisoners, 198 are women"); ``qualifies`` stands before a count that
    only qualifies another ("from 36 countries"), ``base_links`` between a share and the noun that it is of ("a third of
    the"). ``measured`` names what a figure after it counts: its group ``of`` is the noun ("the number of wolves rose to
    3,300"), its group ``all`` the whole that is one itself (population).

    ``rose`` and ``fell`` are the verbs that say without a figure which way something went; they have no other sense.
    """

    part: str = NEVER
    of_them: str = NEVER
    out_of: str = NEVER
    qualifies: str = NEVER
    base_links: str = NEVER
    measured: str = NEVER
    stop_words: frozenset[str] = frozenset()
    neutral: str = NEVER
    prospect: str = NEVER
    planned: str = NEVER
    called_off: str = NEVER
    happened: str = NEVER
    idioms: str = NEVER
    negation: str = NEVER
    joints: str = NEVER
    rose: str = NEVER
    fell: str = NEVER
