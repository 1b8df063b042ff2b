"""The form of a language's file of what makes a figure no quantity."""

from dataclasses import dataclass

from claimcheck.text.words.form.never import NEVER

__all__ = ["NotQuantities"]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotQuantities:
    """Times of day, numbers of things, scores, addresses and codes: figures that measure nothing.

    ``clock`` follows a time of day; ``clock_before`` stands before one that ``hours`` follow, ``clock_at`` before one
    that the plain word ``hours_at`` follows ("at 8 hours"). ``stretch_hours`` are the words and signs of hours in a
    stretch of them, which ``stretch_before`` the figure or ``stretch_after`` the hours tells from a time of day.

    ``numbered`` are words before the number of a thing or in a name; after those of them in ``counted_after``, which
    are verbs or groups too, a number before a plural noun is a count ("the group 200 members strong"), and a number
    word is one unless its phrase ends there, in ``partitive`` ("two of them") too.

    ``scores`` are words of a match, ``score_joints`` stand between its figures besides a dash, ``score_after`` is a
    word after the two. Matched as written, right after the figure: ``postcode``, ``street`` (of an address) and
    ``named_after`` (a name that begins with its number: "787 Dreamliner"). ``reference_after`` are the articles after
    which a figure with the decimal mark of another language names a text ("le 49.3").
    """

    clock: str = NEVER
    clock_before: str = NEVER
    hours: str = NEVER
    clock_at: str = NEVER
    hours_at: str = NEVER
    stretch_hours: str = NEVER
    stretch_before: str = NEVER
    stretch_after: str = NEVER
    numbered: frozenset[str] = frozenset()
    counted_after: frozenset[str] = frozenset()
    partitive: str = NEVER
    scores: frozenset[str] = frozenset()
    score_joints: str = NEVER
    score_after: str = NEVER
    postcode: str = NEVER
    street: str = NEVER
    named_after: str = NEVER
    reference_after: frozenset[str] = frozenset()
