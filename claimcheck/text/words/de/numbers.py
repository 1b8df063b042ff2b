"""German: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_UNITS = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
).split()

NUMBERS = Numbers(
    decimal_mark=",",
    group_marks=" \u00a0\u2009\u202f.'’",
    cardinals={
        **{word: value for value, word in enumerate(_UNITS)},
        "eins": 1,
        "eine": 1,
        "einen": 1,
        "einer": 1,
        "zwanzig": 20,
        "dreißig": 30,
        "vierzig": 40,
        "fünfzig": 50,
        "sechzig": 60,
        "siebzig": 70,
        "achtzig": 80,
        "neunzig": 90,
        "hundert": 100,
    },
    scales={
        "tausend": Decimal(10**3),
        "million": Decimal(10**6),
        "millionen": Decimal(10**6),
        "mio": Decimal(10**6),
        "mio.": Decimal(10**6),
        "milliarde": Decimal(10**9),
        "milliarden": Decimal(10**9),
        "mrd": Decimal(10**9),
        "mrd.": Decimal(10**9),
        "billion": Decimal(10**12),
        "billionen": Decimal(10**12),
        "bio": Decimal(10**12),
    },
    fractions={
        "hälfte": Decimal(1) / 2,
        "drittel": Decimal(1) / 3,
        "viertel": Decimal(1) / 4,
        "fünftel": Decimal(1) / 5,
        "zehntel": Decimal(1) / 10,
    },
    of="(?:der|des|von|aller)",
    the=frozenset("der die das".split()),
    share_names=frozenset({"hälfte"}),
    never_alone=frozenset("ein eine einen einer null".split()),
    joiners=frozenset({"und"}),
    ordinal_marks=r"(?:te[nrsm]?|ste[nrsm]?)",
)
