"""Portuguese: figures, number words and fractions, as they are written in Portugal and in Brazil."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_TO_19 = (
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove"
).split()
_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split()
_OTHER_FORMS = {"uma": 1, "duas": 2, "quatorze": 14, "dezasseis": 16, "dezassete": 17, "dezanove": 19}
_HUNDREDS = {
    "duzent": 200, "trezent": 300, "quatrocent": 400, "quinhent": 500, "seiscent": 600, "setecent": 700, "oitocent": 800,
    "novecent": 900,
}  # fmt: skip
# A "bilião" of Portugal is a million million; the "bilhão" of Brazil a thousand million.
_SCALES = {
    "mil": 10**3, "milhão": 10**6, "milhões": 10**6, "mi": 10**6, "bilhão": 10**9, "bilhões": 10**9, "bi": 10**9,
    "trilhão": 10**12, "trilhões": 10**12, "tri": 10**12, "bilião": 10**12, "biliões": 10**12, "quatrilhão": 10**15,
    "quatrilhões": 10**15,
}  # fmt: skip
_COLLECTIVES = {"dezena": 10, "dúzia": 12, "quinzena": 15, "vintena": 20, "centena": 100, "milhar": 1000}
# No "segundo", a time and "according to", and no "terça" to "sexta", days of the week.
_RANKS = {
    "terceir": 3, "sétim": 7, "oitav": 8, "non": 9, "vigésim": 20, "trigésim": 30, "quadragésim": 40,
    "quinquagésim": 50, "sexagésim": 60,
}  # fmt: skip
_MALE_RANKS = {
    "quarto": 4,
    "quinto": 5,
    "sexto": 6,
    "décimo": 10,
    "centésimo": 100,
    "milésimo": 1000,
    "milionésimo": 10**6,
}

NUMBERS = Numbers(
    decimal_mark=",",
    short_scales={
        "mi": Decimal(10**6),
        "bi": Decimal(10**9),
        "tri": Decimal(10**12),
        "M": Decimal(10**6),
        "k": Decimal(1000),
        "mil": Decimal(1000),
    },
    ordinal_marks=r"(?:\.?[ºª](?! ?[cf](?!\w))|[oa])",
    cardinals={
        **{word: value for value, word in enumerate(_TO_19)},
        **{word: 20 + 10 * place for place, word in enumerate(_TENS)},
        **_OTHER_FORMS,
        **dict.fromkeys(("cem", "cento"), 100),
        **{f"{stem}{end}": value for stem, value in _HUNDREDS.items() for end in ("os", "as")},
    },
    scales={word: Decimal(value) for word, value in _SCALES.items()},
    teen_tens=frozenset(_HUNDREDS.values()),
    joiners=frozenset({"e"}),
    joined_after_tens=frozenset(range(1, 10)),
    joined_after_hundreds=True,
    between=frozenset({"entre"}),
    points=frozenset({"vírgula"}),
    minus=frozenset({"menos"}),
    not_minus_after=frozenset("pelo ao ou mais de não nada os as o muito".split()),
    never_alone=frozenset("um uma".split()),
    alone_before=r"por ?cento|euro|iene|yen|dólar|real|centavo|cêntimo|quilo|quilograma|grama|quilômetro|quilómetro|metro|litro|hectare|grau|barril",
    list_links=r"(?:,| ou| a| e) ",
    exact_alone=frozenset({"mil"}),
    never_ranks=r" (?:ministr[oa]|de (?:hotel|banho|dormir|final|hóspedes)|poder|lugar)(?!\w)|-feira",
    ordinals={f"{stem}{end}": value for stem, value in _RANKS.items() for end in "oa"}
    | _MALE_RANKS
    | {"primeiro": 1, "primeira": 1},
    ordinal_plurals={
        **{f"{stem}{end}": value for stem, value in _RANKS.items() for end in ("os", "as")},
        **{f"{word}s": value for word, value in _MALE_RANKS.items()},
    },
    share_next=frozenset(
        "de do da dos das mais menos em no na por com a ao é são era foi tem têm está estão parte desde até para".split()
    ),
    fractions={
        "metade": Decimal(1) / 2,
        "meio": Decimal(1) / 2,
        "meia": Decimal(1) / 2,
        "terço": Decimal(1) / 3,
        "terços": Decimal(1) / 3,
    },
    of=r"(?:de|do|da|dos|das)",
    the=frozenset("o a os as".split()),
    share_names=frozenset({"metade"}),
    # A "meio" is a means too: it is a half only of a scale, a round word or a unit.
    not_a_share=(
        r"(?<=mei[oa])(?! (?:milh[aã]o|milhar|centena|d[uú]zia|bilh[aã]o|bili[aã]o|ponto|quilo|litro|metro|século|ano|dia|hora|tonelada))"
    ),
    bare_mixed=frozenset({"meio", "meia"}),
    ratio=r"em cada|de cada",
    over=r"sobre",
    collectives=_COLLECTIVES,
    opened_by_article=frozenset(_COLLECTIVES),
    vague_plurals={
        "dezenas": Decimal(10),
        "dúzias": Decimal(12),
        "centenas": Decimal(100),
        "milhares": Decimal(1000),
        "milhões": Decimal(10**6),
        "bilhões": Decimal(10**9),
    },
    vague=dict.fromkeys("vários várias alguns algumas".split(), (2, 10)),
    times=(
        r"(?P<times>vezes)(?= (?:mais|maior|maiores|superior|o|a|os|as)(?!\w))|"
        r"(?P<down>vezes)(?= (?:menos|menor|inferior)(?!\w))"
    ),
    multiplied=r"multiplic\w+ por|(?P<down>dividi\w+ por)",
)
