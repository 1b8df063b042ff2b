"""The form of a language's sentences file."""

from dataclasses import dataclass

__all__ = ["Sentences"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Where a sentence may end.

    ``never_final`` are abbreviations that a name or number always follows, ``before_number`` only when a digit
    follows, ``seldom_final`` end a sentence only before one of the ``starters``.
    """

    never_final: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    seldom_final: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
