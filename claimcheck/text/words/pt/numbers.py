"""Portuguese: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_UNITS = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove"
).split()

NUMBERS = Numbers(
    decimal_mark=",",
    group_marks=" \u00a0\u2009\u202f.'’",
    cardinals={
        **{word: value for value, word in enumerate(_UNITS)},
        "uma": 1,
        "duas": 2,
        "quatorze": 14,
        "dezasseis": 16,
        "dezassete": 17,
        "dezanove": 19,
        "vinte": 20,
        "trinta": 30,
        "quarenta": 40,
        "cinquenta": 50,
        "sessenta": 60,
        "setenta": 70,
        "oitenta": 80,
        "noventa": 90,
        "cem": 100,
        "cento": 100,
    },
    scales={
        "mil": Decimal(10**3),
        "milhão": Decimal(10**6),
        "milhões": Decimal(10**6),
        "bilhão": Decimal(10**9),
        "bilhões": Decimal(10**9),
        "trilhão": Decimal(10**12),
        "trilhões": Decimal(10**12),
    },
    fractions={
        "metade": Decimal(1) / 2,
        "terço": Decimal(1) / 3,
        "terços": Decimal(1) / 3,
        "quarto": Decimal(1) / 4,
        "quartos": Decimal(1) / 4,
        "quinto": Decimal(1) / 5,
        "quintos": Decimal(1) / 5,
        "décimo": Decimal(1) / 10,
        "décimos": Decimal(1) / 10,
    },
    of="(?:de|do|da|dos|das)",
    the=frozenset("o a os as".split()),
    share_names=frozenset({"metade"}),
    never_alone=frozenset("um uma zero".split()),
    joiners=frozenset({"e"}),
    ordinal_marks=r"(?:º|ª|o|a)",
)
