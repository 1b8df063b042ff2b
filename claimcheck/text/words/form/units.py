"""The form of a language's units file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.text.words.form.never import NEVER

__all__ = ["Units"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """Units, currencies, rates, and the noun that is counted.

    ``units`` maps a unit's words to its name, ``currencies`` to its code, ``unit_openers`` may stand between a number
    and its unit; ``ago_before`` and ``ago_after`` make a date of a stretch of time, ``age_before`` and ``age_after``
    tell an age from a stretch of years; ``percent`` follows a share; ``per`` introduces a rate, whose unit
    ``per_units`` names. ``links`` tie a qualifier to the noun counted, ``prenominal`` are adjectives before it,
    ``pronouns`` stand for it; ``noun_last`` says that adjectives come before their noun.
    """

    units: Mapping[str, str] = field(default_factory=dict)
    unit_openers: str = NEVER
    ago_before: str = NEVER
    ago_after: str = NEVER
    age_before: str = NEVER
    age_after: str = NEVER
    currencies: Mapping[str, str] = field(default_factory=dict)
    percent: str = NEVER
    per: str = NEVER
    per_units: Mapping[str, str] = field(default_factory=dict)
    links: str = NEVER
    prenominal: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    noun_last: bool = False
