"""German: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.de.cardinals import CARDINALS, HALVES, THOUSANDS
from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_SCALES = {
    "million": 10**6, "millionen": 10**6, "mio": 10**6, "mill": 10**6, "milliarde": 10**9, "milliarden": 10**9,
    "mrd": 10**9, "mia": 10**9, "billion": 10**12, "billionen": 10**12, "bio": 10**12, "billiarde": 10**15,
    "billiarden": 10**15, "trillion": 10**18, "trillionen": 10**18,
}  # fmt: skip
_PARTS = {
    "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10,
    "zwanzigstel": 20, "hundertstel": 100, "tausendstel": 1000,
}  # fmt: skip
_HALVES = "halb halbe halber halbes halben halbem".split()

NUMBERS = Numbers(
    decimal_mark=",",
    short_scales={
        "k": Decimal(10**3),
        "Mio": Decimal(10**6),
        "Mrd": Decimal(10**9),
        "Mia": Decimal(10**9),
        "Tsd": Decimal(10**3),
        "Bio": Decimal(10**12),
    },
    # A figure with a full stop is a rank where the noun after it says so: elsewhere the stop ends a sentence.
    ordinal_marks=(
        r"(?:te[nrsm]?|ste[nrsm]?|\.(?= (?:jan(?:uar)?|feb(?:ruar)?|märz|april|mai|juni|juli|august|sept(?:ember)?|okt(?:ober)?|"
        r"nov(?:ember)?|dez(?:ember)?|jahrhundert\w*|quartal\w*|bis|halbjahr\w*|jahrestag\w*|geburtstag\w*|platz|mal|runde|etage|stock|klasse|spieltag)(?!\w)))"
    ),
    cardinals=CARDINALS,
    scales={**THOUSANDS, **HALVES, "tsd": Decimal(1000), **{word: Decimal(value) for word, value in _SCALES.items()}},
    joiners=frozenset({"und"}),
    points=frozenset({"komma"}),
    minus=frozenset({"minus"}),
    not_minus_after=frozenset("plus oder".split()),
    never_alone=frozenset("ein eine einen einem einer eines".split()),
    alone_before=r"prozent|euro|dollar|franken|pfund|cent|kilogramm|kilo|gramm|kilometer|meter|liter|hektar|grad|barrel",
    list_links=r"(?:,| oder| bis| und) ",
    exact_alone=frozenset({*THOUSANDS, *HALVES}),
    fractions={
        "hälfte": Decimal(1) / 2,
        **dict.fromkeys(_HALVES, Decimal(1) / 2),
        **{word: Decimal(1) / value for word, value in _PARTS.items()},
        "dreiviertel": Decimal(3) / 4,
    },
    of=r"(?:der|des|dieser|aller|seiner|ihrer|von|vom)",
    the=frozenset("der die das den dem des".split()),
    share_names=frozenset({"hälfte", "dreiviertel"}),
    not_a_share=r"(?:jahrhundert|finale|stunde später)",
    not_a_share_after=r"das|dem|im|ins|zweiten|dritten|anderen|beliebten|ganzes",  # a Viertel is a part of a town too
    bare_mixed=frozenset(_HALVES),
    ratio=r"von",
    collectives={"dutzend": 12},
    opened_by_article=frozenset({"dutzend"}),
    vague_plurals={
        "dutzende": Decimal(12),
        "dutzenden": Decimal(12),
        "hunderte": Decimal(100),
        "hunderten": Decimal(100),
        "tausende": Decimal(1000),
        "tausenden": Decimal(1000),
        "zehntausende": Decimal(10**4),
        "zehntausenden": Decimal(10**4),
        "hunderttausende": Decimal(10**5),
        "hunderttausenden": Decimal(10**5),
        "millionen": Decimal(10**6),
        "milliarden": Decimal(10**9),
    },
    vague={"mehrere": (2, 10), "mehreren": (2, 10), "einige": (2, 10), "einigen": (2, 10)},
    times=r"(?P<times>mal)(?= (?:so|mehr|höher|größer|häufiger|stärker)(?!\w))|(?P<down>mal)(?= (?:weniger|niedriger)(?!\w))",
    multiplied=r"(?:verviel\w+|multipliziert) (?:mit|um)|faktor",
)
