"""The form of a language's bounds file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.text.words.form.never import NEVER

__all__ = ["Bounds"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Bounds, ranges and changes, and what makes a figure no quantity.

    ``bounds`` maps a phrase before a number to one of: over, under, least, most, about; ``bounds_after`` one after
    it; ``articles`` may stand between a bound and its number. ``between``, ``between_and``, ``range_from``,
    ``range_to`` and ``alternatives`` are regular expressions for the words of ranges, ``range_articles`` may follow
    them, ``other_thing`` ends a range; ``ups`` and ``downs`` are the verbs of change, ``change_by`` what stands
    between them and a figure, ``now`` says that a range from a to b is a change. ``clock`` (after the figure;
    ``clock_before`` before ``hours``) and ``numbered`` (before the figure) tell figures that measure nothing.
    """

    bounds: Mapping[str, str] = field(default_factory=dict)
    bounds_after: Mapping[str, str] = field(default_factory=dict)
    articles: str = NEVER
    between: str = NEVER
    between_and: str = NEVER
    range_from: str = NEVER
    range_to: str = NEVER
    range_articles: str = NEVER
    other_thing: str = NEVER
    now: str = NEVER
    alternatives: str = NEVER
    ups: tuple[str, ...] = ()
    downs: tuple[str, ...] = ()
    change_by: str = NEVER
    clock: str = NEVER
    clock_before: str = NEVER
    hours: str = NEVER
    numbered: str = NEVER
