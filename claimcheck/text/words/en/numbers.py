"""English: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

NUMBERS = Numbers(
    decimal_mark=".",
    group_marks=",\u00a0\u2009\u202f '’",
    cardinals={
        **{word: value for value, word in enumerate(_UNITS)},
        **{word: 20 + 10 * place for place, word in enumerate(_TENS)},
        "a": 1,
        "an": 1,
        "hundred": 100,
    },
    scales={
        "thousand": Decimal(10**3),
        "million": Decimal(10**6),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
        "m": Decimal(10**6),
        "mn": Decimal(10**6),
        "bn": Decimal(10**9),
        "tn": Decimal(10**12),
        "trn": Decimal(10**12),
    },
    collectives={"dozen": 12, "score": 20},
    counts={"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5},
    fractions={
        "half": Decimal(1) / 2,
        "third": Decimal(1) / 3,
        "thirds": Decimal(1) / 3,
        "quarter": Decimal(1) / 4,
        "quarters": Decimal(1) / 4,
        "fifth": Decimal(1) / 5,
        "fifths": Decimal(1) / 5,
        "tenth": Decimal(1) / 10,
        "tenths": Decimal(1) / 10,
    },
    of=r"of",
    the=frozenset({"the"}),
    share_names=frozenset(),
    half_names=frozenset({"half"}),
    half_openers=r"(?:than|nearly|almost|about|over|around|roughly|by|just|exactly)",
    half_after=r"(?:of|the|a|its|their|all)",
    not_a_share=r"(?:of )?an h|-?time|of the year|of a century|final|-?century|-?mile|of (?:19|20)[0-9][0-9]|of the match|of the game",
    ratio=r"(?:in|(?:[^\W\d_][\w'-]{0,30} ){0,2}(?:out of|in every))",
    never_alone=frozenset({"a", "an", "one", "zero"}),
    joiners=frozenset({"and"}),
    ordinal_marks=r"(?:st|nd|rd|th|s|'s)",
)
