"""Dutch: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_UNITS = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien"
).split()

NUMBERS = Numbers(
    decimal_mark=",",
    group_marks=" \u00a0\u2009\u202f.'’",
    cardinals={
        **{word: value for value, word in enumerate(_UNITS)},
        "één": 1,
        "twintig": 20,
        "dertig": 30,
        "veertig": 40,
        "vijftig": 50,
        "zestig": 60,
        "zeventig": 70,
        "tachtig": 80,
        "negentig": 90,
        "honderd": 100,
    },
    scales={
        "duizend": Decimal(10**3),
        "miljoen": Decimal(10**6),
        "mln": Decimal(10**6),
        "mln.": Decimal(10**6),
        "miljard": Decimal(10**9),
        "mld": Decimal(10**9),
        "mld.": Decimal(10**9),
        "biljoen": Decimal(10**12),
    },
    fractions={
        "helft": Decimal(1) / 2,
        "derde": Decimal(1) / 3,
        "kwart": Decimal(1) / 4,
        "vijfde": Decimal(1) / 5,
        "tiende": Decimal(1) / 10,
    },
    of="(?:van)",
    the=frozenset("de het".split()),
    share_names=frozenset({"helft"}),
    never_alone=frozenset("een één nul".split()),
    joiners=frozenset({"en"}),
    ordinal_marks=r"(?:e|de|ste)",
)
