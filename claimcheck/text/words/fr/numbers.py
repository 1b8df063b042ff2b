"""French: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_UNITS = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()

NUMBERS = Numbers(
    decimal_mark=",",
    group_marks=" \u00a0\u2009\u202f.'’",
    cardinals={
        **{word: value for value, word in enumerate(_UNITS)},
        "une": 1,
        "vingt": 20,
        "vingts": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "septante": 70,
        "huitante": 80,
        "octante": 80,
        "nonante": 90,
        "cent": 100,
        "cents": 100,
    },
    scales={
        "mille": Decimal(10**3),
        "milliers": Decimal(10**3),
        "million": Decimal(10**6),
        "millions": Decimal(10**6),
        "milliard": Decimal(10**9),
        "milliards": Decimal(10**9),
        "billion": Decimal(10**12),
        "billions": Decimal(10**12),
        "md": Decimal(10**9),
        "mds": Decimal(10**9),
        "mrd": Decimal(10**9),
    },
    collectives={
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    counts={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5},
    fractions={
        "moitié": Decimal(1) / 2,
        "tiers": Decimal(1) / 3,
        "quart": Decimal(1) / 4,
        "quarts": Decimal(1) / 4,
        "cinquième": Decimal(1) / 5,
        "cinquièmes": Decimal(1) / 5,
        "dixième": Decimal(1) / 10,
        "dixièmes": Decimal(1) / 10,
    },
    of=r"(?:de|du|des|d')",
    the=frozenset({"le", "la", "les"}),
    share_names=frozenset({"moitié"}),
    half_names=frozenset(),
    half_openers=r"(?!)",
    half_after=r"(?!)",
    not_a_share=r"d'heure|de finale|de siècle|de tour|temps|-?monde",
    ratio=r"(?:[^\W\d_][\w'-]{0,30} ){0,2}sur",
    never_alone=frozenset({"un", "une", "neuf", "zéro", "mille"}),
    joiners=frozenset({"et"}),
    ordinal_marks=r"(?:er|ers|ère|ères|e|es|è|ème|èmes|ᵉ|ᵉʳ|nd|nde)",
)
