"""Italian: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_UNITS = (
    "zero un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
).split()

NUMBERS = Numbers(
    decimal_mark=",",
    group_marks=" \u00a0\u2009\u202f.'’",
    cardinals={
        **{word: value for value, word in enumerate(_UNITS)},
        "uno": 1,
        "una": 1,
        "venti": 20,
        "trenta": 30,
        "quaranta": 40,
        "cinquanta": 50,
        "sessanta": 60,
        "settanta": 70,
        "ottanta": 80,
        "novanta": 90,
        "cento": 100,
    },
    scales={
        "mille": Decimal(10**3),
        "mila": Decimal(10**3),
        "milione": Decimal(10**6),
        "milioni": Decimal(10**6),
        "mln": Decimal(10**6),
        "miliardo": Decimal(10**9),
        "miliardi": Decimal(10**9),
        "mld": Decimal(10**9),
        "bilione": Decimal(10**12),
        "bilioni": Decimal(10**12),
    },
    fractions={
        "metà": Decimal(1) / 2,
        "terzo": Decimal(1) / 3,
        "terzi": Decimal(1) / 3,
        "quarto": Decimal(1) / 4,
        "quarti": Decimal(1) / 4,
        "quinto": Decimal(1) / 5,
        "quinti": Decimal(1) / 5,
        "decimo": Decimal(1) / 10,
        "decimi": Decimal(1) / 10,
    },
    of="(?:di|del|della|dei|degli|delle|d')",
    the=frozenset("il lo la i gli le".split()),
    share_names=frozenset({"metà"}),
    never_alone=frozenset("un uno una zero".split()),
    joiners=frozenset({"e"}),
    ordinal_marks=r"(?:º|ª|°)",
)
