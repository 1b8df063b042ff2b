"""The form of a language's numbers file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from claimcheck.text.words.form.never import NEVER

__all__ = ["Numbers"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Figures, number words, fractions and vague counts. Words are single unless said otherwise.

    Patterns are matched on folded text.

    Figures: ``decimal_mark``, ``indian_groups`` (1,00,000); ``short_scales`` are the abbreviations right after a
    figure, in their exact case, ``metre`` the one that is also a unit, no scale before the ``metre_nouns``;
    ``ordinal_marks`` (a pattern) make a rank of a figure, ``decade_marks`` a name of years.

    Number words: ``cardinals`` (to 99, and 100), ``scales``; the words ``never_first`` only follow another one. Up to
    ``most_hundreds`` may stand before hundred; teens follow the ``teen_tens`` (soixante-douze), ``after_ten`` are the
    units after ten (dix-sept), ``score_words`` the twenty of quatre-vingts; ``centuries`` are read with the tens after
    them (nineteen eighty). ``joiners`` join the values ``joined_after_tens``, and anything smaller to hundreds and
    scales where ``joined_after_hundreds``, but not the ends of what opens with ``between``. ``points`` are decimal
    marks in words, ``minus`` words of sign, not after ``not_minus_after``; ``spoken_zeros`` are zeros only before
    another number.

    Words that are numbers only in places: ``articles`` before a scale, a hundred or a part; ``never_alone`` words
    before ``alone_before`` (a pattern), beside another number across ``list_links`` (a pattern), coordinated with one,
    unit by unit, before ``one_before`` or between two patterns of ``one_between`` (casualties, sentences, the base of a
    rate); ``pronouns`` unless after ``pronoun_after`` or before ``pronoun_before`` (a pattern); ``plural_only`` words
    before ``plural`` (a pattern); none after ``all_of`` (tous deux) unless a unit follows; of the scales, only the
    ``exact_alone`` are numbers by themselves.

    Ranks and parts: ``ordinals``, with their ``ordinal_plurals``, no ranks before ``never_ranks`` (prime minister), of
    which the ``rank_or_unit`` are units of time too (after ``unit_after`` without a noun, after
    ``units_before`` always); ``fractions`` with their value. An ordinal after an article is a share before one of
    ``share_next`` or a mark, and after a greater number in its plural only, where ``plural_shares``. A fraction
    is a share before ``of``, after a count, when it is one of ``share_names``, or, for ``half_names``, after
    ``half_openers`` or before ``half_after``; never before ``not_a_share`` or after ``not_a_share_after``. ``the`` are
    the articles before a fraction; ``bare_mixed`` follow a joiner without one (et demi).
    ``ratio`` stands between the figures of "one in five", with a group ``noun`` if something is named there, and is
    none before ``not_a_ratio``; ``part_of`` stands between those of "six of the ten victims"; ``over`` divides at the
    end of a clause.

    Vague: ``collectives`` (a dozen) and ``vague_plurals`` (hundreds); ``vague`` maps what stands before them to the
    least and the most of them (``opened_by_article``: only after an article or count); ``pairs`` maps those of it that
    count by themselves to the pattern after them. Zero: ``zeros`` maps words to the pattern after them with which they
    say none; its group ``noun`` must be something counted, or none of the ``abstract`` ones, with ``zero_with`` in its
    clause; its group ``nouns`` may be anything but those. ``zero_not_after`` are words before which none is an idiom.
    Multiples: ``multiples`` maps words to their factor, those in ``multiples_before`` only before that pattern, or as a
    verb after ``verbs_before`` and not before ``verb_nouns`` ("to double output"); ``counts`` are those that else say
    how often (convicted twice); ``times`` follows a number and ``multiplied`` stands before one, each with a group
    ``down`` where the factor divides.
    """

    decimal_mark: str = "."
    indian_groups: bool = False
    short_scales: Mapping[str, Decimal] = field(default_factory=dict)
    metre: str = ""
    metre_nouns: frozenset[str] = frozenset()
    ordinal_marks: str = NEVER
    decade_marks: str = NEVER
    cardinals: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, Decimal] = field(default_factory=dict)
    never_first: frozenset[str] = frozenset()
    most_hundreds: int = 9
    teen_tens: frozenset[int] = frozenset()
    after_ten: frozenset[int] = frozenset()
    score_words: frozenset[str] = frozenset()
    centuries: frozenset[int] = frozenset()
    joiners: frozenset[str] = frozenset()
    joined_after_tens: frozenset[int] = frozenset()
    joined_after_hundreds: bool = False
    between: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    minus: frozenset[str] = frozenset()
    not_minus_after: frozenset[str] = frozenset()
    spoken_zeros: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    never_alone: frozenset[str] = frozenset()
    alone_before: str = NEVER
    one_before: str = NEVER
    one_between: tuple[tuple[str, str], ...] = ()
    list_links: str = NEVER
    all_of: str = NEVER
    pronouns: frozenset[str] = frozenset()
    pronoun_after: frozenset[str] = frozenset()
    pronoun_before: str = NEVER
    plural_only: frozenset[str] = frozenset()
    plural: str = NEVER
    exact_alone: frozenset[str] = frozenset()
    never_ranks: str = NEVER
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_plurals: Mapping[str, int] = field(default_factory=dict)
    rank_or_unit: frozenset[str] = frozenset()
    unit_after: frozenset[str] = frozenset()
    units_before: frozenset[str] = frozenset()
    share_next: frozenset[str] = frozenset()
    plural_shares: bool = False
    fractions: Mapping[str, Decimal] = field(default_factory=dict)
    of: str = NEVER
    the: frozenset[str] = frozenset()
    share_names: frozenset[str] = frozenset()
    half_names: frozenset[str] = frozenset()
    half_openers: str = NEVER
    half_after: str = NEVER
    not_a_share: str = NEVER
    not_a_share_after: str = NEVER
    bare_mixed: frozenset[str] = frozenset()
    ratio: str = NEVER
    over: str = NEVER
    part_of: str = NEVER
    not_a_ratio: str = NEVER
    collectives: Mapping[str, int] = field(default_factory=dict)
    vague_plurals: Mapping[str, Decimal] = field(default_factory=dict)
    vague: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    opened_by_article: frozenset[str] = frozenset()
    pairs: Mapping[str, str] = field(default_factory=dict)
    zeros: Mapping[str, str] = field(default_factory=dict)
    zero_with: str = NEVER
    zero_not_after: str = NEVER
    abstract: frozenset[str] = frozenset()
    multiples: Mapping[str, Decimal] = field(default_factory=dict)
    multiples_before: Mapping[str, str] = field(default_factory=dict)
    times: str = NEVER
    multiplied: str = NEVER
    verbs_before: str = NEVER
    verb_nouns: str = NEVER
    counts: Mapping[str, int] = field(default_factory=dict)
