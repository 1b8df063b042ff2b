"""The form of a language's changes file."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimcheck.text.words.form.never import NEVER

__all__ = ["Changes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What says by how much or to what something rose or fell.

    The verbs themselves are the bounds' ``ups`` and ``downs``.

    ``change_by`` and ``change_to`` stand between a word of change and its figure, ``change_fillers`` may stand before
    that, as may words that match ``adverbs``, none of ``never_last`` next to the figure ("increasing in 8 counties");
    ``moving`` are the nouns that a verb moves without a link ("lost 12 seats"), ``by_factor`` stands before a factor,
    ``multiplied`` maps the openings of words such as doubled to up or down.

    ``ups_of_shares`` and ``downs_of_shares`` are words of change only beside a share, points or linked money ("prend 3
    %", "prend 3 trains"), ``takes`` those that have no link ("prêt pris à 3 %"), ``never_direct`` those that always
    have one ("il est tombé 20 mm"). ``earns`` and ``loses`` are verbs and nouns whose money is no change, except of
    ``trades`` where one of ``prices`` is near; ``falls`` are verbs of movement, whose length is none except where one
    of ``levels`` is near; ``part_of`` follows the figure of a part ("lost 19 of its 29 games").

    ``amounts`` are nouns that may stand between a noun of change and its count or money ("the cut in taxes of $5bn"),
    where no ``indefinite`` article does. ``still`` are verbs that say no change ("growth remained at 3 %"), ``paces``
    matches a word of change with its link where what follows is how fast it goes ("growing at 3 %"). ``level_openers``
    may stand between the link and a level ("to a record $2bn"), ``level_gap`` between a change and its level.

    ``changed_after`` maps what follows a figure to up or down, where ``changed_not`` does not follow ("deux heures plus
    tôt"), ``counted_more`` what follows a count or its noun ("500 more jobs", "300 emplois de plus"), where
    ``counted_not`` does not. ``alone`` maps the words that say up or down without a figure, where no ``attributes``
    match ("the fallen soldiers"). ``denied_change`` matches the words up to one of change where they deny it.

    ``against`` stands before what a figure was before, ``now`` says that from a to b is a change; ``compared`` stands
    before an earlier level where ``earlier`` follows that, and none of ``contests`` is near. ``row_joints`` joins
    figures of one change ("3 % in May and 5 % in June"), ``row_name`` may stand before a name in such a row,
    ``row_stops`` may not follow the second. ``rated`` has its figures in percent, so that its points are percentage
    points where none of ``indices`` is near.
    """

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
    row_joints: str = NEVER
    row_name: str = NEVER
    row_stops: str = NEVER
    compared: str = NEVER
    earlier: str = NEVER
    contests: str = NEVER
    rated: str = NEVER
    indices: str = NEVER
