"""The form of a language's bounds file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.text.words.form.never import NEVER

__all__ = ["Bounds"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Bounds, ranges and changes.

    ``bounds`` maps a phrase before a number, ``bounds_after`` one after it, to a name in ``tolerance.BOUNDS`` ("" is
    none); ``after_stops`` may not follow the latter. ``articles`` may stand between a bound and its number,
    ``negations`` turn a bound round, ``never_after`` names the words after which a phrase is no bound ("a book about
    two brothers"), ``never_counts`` the phrases that bound no plain count, ``never_times`` no stretch of time,
    ``times_after`` those that bound one only after certain words ("for over two years"; "12 storms over two years").

    ``between``, ``between_and``, ``range_from``, ``range_to``, ``alternatives`` are regular expressions for the words
    of ranges, ``range_articles`` may follow them, ``both`` joins two bounds of one figure, ``other_thing`` ends a
    range; ``restating`` says a figure again in another unit, ``plus_minus`` joins a figure and how far it may be off, ``within_before`` and ``within_after`` enclose
    that, ``margin`` are the words for it.

    ``ups`` and ``downs`` are the openings of verbs and nouns of change (with a word's end where it needs one),
    ``change_by`` and ``change_to`` what stands between them and a figure, ``change_fillers`` what may stand before
    that, as may words that end in ``adverbs``; ``moving`` are the nouns that a verb moves without a link ("lost 12
    seats"), ``earns`` the verbs whose amount of money is no change; ``changed_after`` maps what follows a figure to up
    or down, ``multiplied`` the openings of words such as doubled;
    ``against`` are the words before what a figure was before, ``now`` says that from a to b is a change, ``alone``
    maps the words that say up or down without a figure.

    ``ups_of_shares`` and ``downs_of_shares`` are words of change only beside a share or points ("prend 3 %", "prend 3
    trains"), ``takes`` those of them that have no link ("prêt pris à 3 %"), ``never_direct`` the verbs that always have one
    ("il est tombé 20 mm"); ``falls`` are verbs of movement, whose length is no change unless one of ``levels`` is near,
    ``loses`` the verbs and nouns whose money is no change unless one of ``prices`` is and
    they are among ``trades``; ``attributes`` matches a word that stands before one of change which then says none by itself
    ("the fallen soldiers"). ``amounts`` are nouns that may
    stand between a noun of change and its count or money ("the cut in taxes of $5bn"), unless an ``indefinite`` article follows, ``by_factor`` stands before a
    factor. ``changed_not`` may not follow ``changed_after`` ("deux heures plus tôt"); ``counted_more`` maps what follows
    a figure or its noun ("500 more jobs", "300 emplois de plus") to up or down, not before ``counted_not``;
    ``part_of`` follows the figure of a part ("19 of its 29 games").

    ``never_last`` are fillers that may not stand next to the figure ("increasing in 8 counties"), ``still`` verbs that
    say no change ("growth remained at 3 %"), ``paces`` matches a word of change with its link where a level after it is
    how fast it goes ("growing at 3 %") or no level at all, ``level_openers`` may stand between the link and a level ("to
    a record $2bn"), ``level_gap`` between a figure of change and the level that it came to.

    ``denied_change`` matches the words up to one of change where they deny it, ``denied_bound`` the words before a
    bound where they turn it round; ``only`` maps a bound to the words before it that make it say "only".

    ``row_joints`` joins figures of one change ("3 % in May and 5 % in June"), ``row_name`` is what may stand before a
    name in such a row, ``row_stops`` may not follow the second; ``compared`` stands before the level that one was
    before, ``earlier`` follows that, and none of ``contests`` is near; ``marks`` are nouns of a round figure that is passed, before it or in
    ``passed``, which follows it. ``rated`` is what has its figures in percent, so that its points are percentage
    points unless ``indices`` is near.
    """

    bounds: Mapping[str, str] = field(default_factory=dict)
    bounds_after: Mapping[str, str] = field(default_factory=dict)
    after_stops: str = NEVER
    articles: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    never_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    never_counts: frozenset[str] = frozenset()
    never_times: frozenset[str] = frozenset()
    times_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    between: str = NEVER
    between_and: str = NEVER
    range_from: str = NEVER
    range_to: str = NEVER
    range_articles: str = NEVER
    alternatives: str = NEVER
    both: str = NEVER
    other_thing: str = NEVER
    restating: str = NEVER
    plus_minus: str = NEVER
    within_before: str = NEVER
    within_after: str = NEVER
    margin: str = NEVER
    ups: tuple[str, ...] = ()
    downs: tuple[str, ...] = ()
    change_by: frozenset[str] = frozenset()
    change_to: frozenset[str] = frozenset()
    change_fillers: frozenset[str] = frozenset()
    adverbs: str = NEVER
    moving: frozenset[str] = frozenset()
    earns: str = NEVER
    multiplied: Mapping[str, str] = field(default_factory=dict)
    changed_after: Mapping[str, str] = field(default_factory=dict)
    against: str = NEVER
    now: str = NEVER
    alone: Mapping[str, str] = field(default_factory=dict)
    ups_of_shares: tuple[str, ...] = ()
    downs_of_shares: tuple[str, ...] = ()
    takes: str = NEVER
    never_direct: str = NEVER
    falls: str = NEVER
    levels: frozenset[str] = frozenset()
    loses: str = NEVER
    prices: frozenset[str] = frozenset()
    trades: str = NEVER
    attributes: str = NEVER
    amounts: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    by_factor: frozenset[str] = frozenset()
    changed_not: str = NEVER
    counted_more: Mapping[str, str] = field(default_factory=dict)
    counted_not: str = NEVER
    part_of: str = NEVER
    never_last: frozenset[str] = frozenset()
    still: frozenset[str] = frozenset()
    paces: str = NEVER
    level_openers: frozenset[str] = frozenset()
    level_gap: str = r"(?: [^\W\d_]+){0,2}"
    denied_change: str = NEVER
    denied_bound: str = NEVER
    only: Mapping[str, str] = field(default_factory=dict)
    row_joints: str = NEVER
    row_name: str = NEVER
    row_stops: str = NEVER
    compared: str = NEVER
    earlier: str = NEVER
    contests: str = NEVER
    marks: frozenset[str] = frozenset()
    passed: str = NEVER
    rated: str = NEVER
    indices: str = NEVER
