"""Spanish: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_UNITS = (
    "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()

NUMBERS = Numbers(
    decimal_mark=",",
    group_marks=" \u00a0\u2009\u202f.'’",
    cardinals={
        **{word: value for value, word in enumerate(_UNITS)},
        "uno": 1,
        "una": 1,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
        "cien": 100,
        "ciento": 100,
    },
    scales={
        "mil": Decimal(10**3),
        "millón": Decimal(10**6),
        "millones": Decimal(10**6),
        "billón": Decimal(10**12),
        "billones": Decimal(10**12),
    },
    fractions={
        "mitad": Decimal(1) / 2,
        "tercio": Decimal(1) / 3,
        "tercios": Decimal(1) / 3,
        "cuarto": Decimal(1) / 4,
        "cuartos": Decimal(1) / 4,
        "quinto": Decimal(1) / 5,
        "quintos": Decimal(1) / 5,
        "décimo": Decimal(1) / 10,
        "décimos": Decimal(1) / 10,
    },
    of="(?:de|del)",
    the=frozenset("el la los las".split()),
    share_names=frozenset({"mitad"}),
    never_alone=frozenset("un uno una cero".split()),
    joiners=frozenset({"y"}),
    ordinal_marks=r"(?:º|ª|er|ro|do|to|mo|vo|no)",
)
