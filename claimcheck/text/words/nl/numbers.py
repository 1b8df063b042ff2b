"""Dutch: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers
from claimcheck.text.words.nl.cardinals import CARDINALS, HALVES, ORDINALS, THOUSANDS

__all__ = ["NUMBERS"]

_SCALES = {
    "miljoen": 10**6, "mln": 10**6, "miljard": 10**9, "mld": 10**9, "mrd": 10**9, "biljoen": 10**12, "biljard": 10**15,
    "triljoen": 10**18,
}  # fmt: skip
_COLLECTIVES = {
    "dozijn": 12, "tiental": 10, "twintigtal": 20, "dertigtal": 30, "veertigtal": 40, "vijftigtal": 50, "honderdtal": 100,
    "duizendtal": 1000, "gros": 144,
}  # fmt: skip

NUMBERS = Numbers(
    decimal_mark=",",
    short_scales={"k": Decimal(1000), "mln": Decimal(10**6), "mld": Decimal(10**9), "mrd": Decimal(10**9)},
    ordinal_marks=r"(?:e|de|ste)",
    cardinals=CARDINALS,
    scales={**THOUSANDS, **HALVES, **{word: Decimal(value) for word, value in _SCALES.items()}},
    joiners=frozenset({"en"}),
    joined_after_hundreds=True,
    between=frozenset({"tussen"}),
    points=frozenset({"komma"}),
    minus=frozenset({"min", "minus"}),
    not_minus_after=frozenset("plus of de een".split()),
    never_alone=frozenset({"een"}),
    alone_before=r"procent|euro|dollar|cent|kilogram|kilo|gram|kilometer|meter|liter|hectare|graden|vat",
    list_links=r"(?:,| of| tot| en) ",
    exact_alone=frozenset({*THOUSANDS, *HALVES}),
    never_ranks=r" (?:minister|kamer|instantie|hulp|plaats om)(?!\w)",
    ordinals=ORDINALS,
    ordinal_plurals={f"{word}n": value for word, value in ORDINALS.items() if word not in {"eerste", "tweede"}},
    share_next=frozenset(
        "van meer minder hoger lager in op met voor door sinds tot is zijn was waren heeft hebben had komt komen".split()
    ),
    fractions={
        "helft": Decimal(1) / 2,
        "half": Decimal(1) / 2,
        "halve": Decimal(1) / 2,
        "kwart": Decimal(1) / 4,
        "driekwart": Decimal(3) / 4,
        "tweederde": Decimal(2) / 3,
    },
    of=r"(?:van)",
    the=frozenset("de het".split()),
    share_names=frozenset({"helft", "driekwart", "tweederde"}),
    not_a_share=r"(?:finales?|eeuw)",
    not_a_share_after=r"eerste|laatste|vorig|vorige|tweede|derde|vierde",
    bare_mixed=frozenset({"half", "halve", "driekwart"}),
    ratio=r"op|op de|van de|uit|op elke",
    collectives=_COLLECTIVES,
    opened_by_article=frozenset(_COLLECTIVES),
    vague_plurals={
        "tientallen": Decimal(10),
        "dozijnen": Decimal(12),
        "honderden": Decimal(100),
        "duizenden": Decimal(1000),
        "tienduizenden": Decimal(10**4),
        "honderdduizenden": Decimal(10**5),
        "miljoenen": Decimal(10**6),
        "miljarden": Decimal(10**9),
    },
    vague={"enkele": (2, 10), "meerdere": (2, 10), "verschillende": (2, 10)},
    times=r"(?P<times>keer|maal)(?= (?:zo|meer|hoger|groter|vaker|sneller)(?!\w))|(?P<down>keer|maal)(?= (?:minder|lager)(?!\w))",
    multiplied=r"vermenigvuldigd met|factor",
)
