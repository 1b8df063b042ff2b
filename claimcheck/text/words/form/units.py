"""The form of a language's units file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from claimcheck.text.words.form.never import NEVER

__all__ = ["UnitSense", "Units"]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitSense:
    """One of the things that a word after a number may be: a unit's name, a currency's code, or "" for a thing counted.

    It is ``name``, and meant where ``clues``, a regular expression, is found near the number; ``scaled`` says that a
    number of millions is clue enough. The last sense of a word needs no clue.
    """

    name: str
    clues: str = ""
    scaled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """Units, currencies, rates, and the noun that is counted.

    ``units`` maps a unit's words to its name, ``symbols`` what is written so only in this language, capitals kept,
    ``currencies`` the words of money to their codes; ``senses`` are the words that may mean several of these.
    ``unit_openers`` may stand between a number and its unit, ``vague_openers`` after a round or vague one ("millions of
    dollars"), ``part_openers`` between a fraction and its unit, ``joiners`` between the parts of one measure ("2 hours
    and 15 minutes"); ``halves`` follow a unit ("et demie").

    ``shared_currencies`` are names of money of several countries, ``subunits`` maps cents and pence to the currency
    that each of the marks near them tells, the last one without a mark; ``money_scales`` stand between a figure and
    its sign; ``dollar_places`` maps a name to the currency whose dollars may be meant where it is near.

    ``stated_in`` stands before the dollars that a whole text reckons in ("in Canadian dollars").

    ``percent`` and ``permille`` follow a share, ``percent_of`` stands before one ("a percentage of 43"), ``points`` are
    percentage points where a percentage is near, not where ``restating`` joins the two ("120 points, or 0.4 %"), and in
    a language of ``small_points`` where they are few and broken ("1,3 point") and no word of ``play`` is near.
    ``ago_before`` and ``ago_after`` make a date of a stretch of time, ``age_before`` and ``age_after`` tell an age from
    a stretch of years, ``years_before`` one in years that ``never_years`` does not follow ("elle a dix ans", "dix ans
    de retard"), never with ``never_ages`` ("années"); ``ages_opener`` before a range of ages ("les 15-24 ans"),
    ``article`` before a person some words off; ``aged_by_verb`` stands before a bare age ("she was") that
    ``aged_alone`` follows, ``aged_limit`` before one of a group ("people under 65"); ``persons`` are nouns beside which
    years are an age, ``never_aged`` what may not stand between the two ("a worker with a contract of"), ``aged`` stands
    before an age without its unit, ``aged_links`` between several, ``age_adverbs`` beside one ("20 ans également").
    ``temperatures`` tells that a bare C or F is a temperature, ``dimensions`` follows the sign or short word of the
    inch.

    ``per`` introduces a rate, ``per_loose`` does next to the figure, ``per_times`` between what is counted and a
    stretch of time ("500 people a day"), ``per_units`` name what the rate is for, ``per_not`` follows a stretch of time
    that is no rate after all ("a year later"). ``periodic`` maps adjectives and adverbs to the stretch of time that
    they make a sum of money or measure a rate of, with ``periodic_links`` before it ("an annual salary of 50,000"), or
    right after it; ``per_opening`` stands before the stretch of time at the head of a sentence ("every day, 60
    hectares"), not with one of ``definite`` before the figure; ``often`` are nouns of what a rate is of ("500 mg two
    times a day"). ``links`` tie a qualifier to the noun counted, ``partitives`` are links that belong to what is
    counted ("d'entre eux"), ``part_links`` those that may follow a bare figure ("deux des athlètes"); ``determiners``
    are skipped before the noun, ``prenominal`` are adjectives before it, ``pronouns`` stand for it, ``never_counted``
    are words that end it; ``adjectives`` are the openings and endings of words before a noun in the singular, ``verbs``
    those of the words after it, ``predicates`` (dead, injured) are counted by themselves, and said of what is counted
    before them; ``halved`` follows a fraction in place of a link ("half the country"); ``noun_last`` says that
    adjectives come before their noun, whose plural is as ``plural`` says; ``counts_plurals`` says that two and more are
    of a plural, by which a verb is told from what is counted ("à 98 frôle").
    """

    units: Mapping[str, str] = field(default_factory=dict)
    symbols: Mapping[str, str] = field(default_factory=dict)
    senses: Mapping[str, tuple[UnitSense, ...]] = field(default_factory=dict)
    unit_openers: str = NEVER
    vague_openers: str = NEVER
    halved: str = NEVER
    predicates: frozenset[str] = frozenset()
    adjectives: str = NEVER
    verbs: str = NEVER
    part_openers: str = NEVER
    joiners: str = NEVER
    halves: Mapping[str, Decimal] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    shared_currencies: frozenset[str] = frozenset()
    subunits: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    money_scales: Mapping[str, int] = field(default_factory=dict)
    dollar_places: Mapping[str, str] = field(default_factory=dict)
    stated_in: str = NEVER
    percent: str = NEVER
    percent_of: str = NEVER
    permille: str = NEVER
    points: frozenset[str] = frozenset()
    restating: str = NEVER
    small_points: bool = False
    play: str = NEVER
    ago_before: str = NEVER
    ago_after: str = NEVER
    age_before: str = NEVER
    age_after: str = NEVER
    aged: str = NEVER
    aged_links: str = NEVER
    age_adverbs: str = NEVER
    never_ages: frozenset[str] = frozenset()
    never_aged: str = NEVER
    years_before: str = NEVER
    never_years: str = NEVER
    ages_opener: str = NEVER
    article: str = NEVER
    aged_by_verb: str = NEVER
    aged_alone: str = NEVER
    aged_limit: str = NEVER
    persons: str = NEVER
    temperatures: str = NEVER
    dimensions: str = NEVER
    per: str = NEVER
    per_loose: str = NEVER
    per_times: str = NEVER
    per_units: Mapping[str, str] = field(default_factory=dict)
    per_not: str = NEVER
    periodic: Mapping[str, str] = field(default_factory=dict)
    periodic_links: str = NEVER
    per_opening: str = NEVER
    definite: str = NEVER
    often: frozenset[str] = frozenset()
    links: str = NEVER
    partitives: str = NEVER
    part_links: str = NEVER
    determiners: frozenset[str] = frozenset()
    prenominal: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    never_counted: frozenset[str] = frozenset()
    plural: str = r"s$"
    counts_plurals: bool = False
    noun_last: bool = False
