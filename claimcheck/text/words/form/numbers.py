"""The form of a language's numbers file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from claimcheck.text.words.form.never import NEVER

__all__ = ["Numbers"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Figures, number words and fractions.

    ``decimal_mark`` and ``group_marks`` of figures; ``cardinals`` of number words, ``scales`` that multiply what
    stands before them, ``collectives`` (a dozen) with the ``counts`` that may stand before them, ``fractions`` (a
    quarter). A fraction is a share before ``of``, after a count, when it is one of ``share_names``, or, for
    ``half_names``, after ``half_openers`` or before ``half_after``; never before ``not_a_share``. ``the`` are the
    articles before a fraction, ``ratio`` the words of "one in five", ``ordinal_marks`` follow the figure of a rank.
    """

    decimal_mark: str = "."
    group_marks: str = " \u00a0\u2009\u202f"
    cardinals: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, Decimal] = field(default_factory=dict)
    collectives: Mapping[str, int] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    fractions: Mapping[str, Decimal] = field(default_factory=dict)
    of: str = NEVER
    the: frozenset[str] = frozenset()
    share_names: frozenset[str] = frozenset()
    half_names: frozenset[str] = frozenset()
    half_openers: str = NEVER
    half_after: str = NEVER
    not_a_share: str = NEVER
    ratio: str = NEVER
    never_alone: frozenset[str] = frozenset()
    joiners: frozenset[str] = frozenset()
    ordinal_marks: str = NEVER
