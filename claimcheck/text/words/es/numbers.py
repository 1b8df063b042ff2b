"""Spanish: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers

__all__ = ["NUMBERS"]

_TO_29 = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho "
    "veintinueve"
).split()
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = {
    "doscient": 200, "trescient": 300, "cuatrocient": 400, "quinient": 500, "seiscient": 600, "setecient": 700,
    "ochocient": 800, "novecient": 900,
}  # fmt: skip
_SCALES = {
    "mil": 10**3, "millón": 10**6, "millones": 10**6, "mill": 10**6, "millardo": 10**9, "millardos": 10**9,
    "billón": 10**12, "billones": 10**12, "trillón": 10**18, "trillones": 10**18,
}  # fmt: skip
_COLLECTIVES = {
    "decena": 10, "docena": 12, "quincena": 15, "veintena": 20, "treintena": 30, "cuarentena": 40, "cincuentena": 50,
    "centena": 100, "centenar": 100, "millar": 1000,
}  # fmt: skip
# No "décima" and its kin: "subió tres décimas" are tenths of a point of percent.
_RANKS = {
    "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "octav": 8, "noven": 9,
    "undécim": 11, "duodécim": 12, "vigésim": 20, "trigésim": 30, "cuadragésim": 40, "quincuagésim": 50,
}  # fmt: skip
_TENTHS = {"décimo": 10, "centésimo": 100, "milésimo": 1000, "millonésimo": 10**6}

NUMBERS = Numbers(
    decimal_mark=",",
    short_scales={"M": Decimal(10**6), "MM": Decimal(10**6), "mill": Decimal(10**6), "k": Decimal(1000)},
    ordinal_marks=r"(?:\.?[ºª](?! ?[cf](?!\w))|er|r[oa]|d[oa]|t[oa]|m[oa]|v[oa]|n[oa])",
    cardinals={
        **{word: value for value, word in enumerate(_TO_29)},
        **{word: 30 + 10 * place for place, word in enumerate(_TENS)},
        **dict.fromkeys(("un", "una"), 1),
        **dict.fromkeys(("veintiún", "veintiuna"), 21),
        **dict.fromkeys(("cien", "ciento"), 100),
        **{f"{stem}{end}": value for stem, value in _HUNDREDS.items() for end in ("os", "as")},
    },
    scales={word: Decimal(value) for word, value in _SCALES.items()},
    teen_tens=frozenset(_HUNDREDS.values()),  # "trescientos quince"
    joiners=frozenset({"y"}),
    joined_after_tens=frozenset(range(1, 10)),
    between=frozenset({"entre"}),
    points=frozenset({"coma"}),
    minus=frozenset({"menos"}),
    not_minus_after=frozenset("al lo o más de ni no nada los las el cuanto mucho".split()),
    never_alone=frozenset("un uno una".split()),
    alone_before=r"por ?cien(?:to)?|euro|yen|penique|dólar|centavo|céntimo|kilo|kilogramo|gramo|kilómetro|metro|litro|hectárea|grado|barril",
    list_links=r"(?:,| o| u| a| y) ",
    exact_alone=frozenset({"mil"}),
    never_ranks=r" (?:ministro|ministra|de (?:baño|aseo|estar|final)|plano|lugar)(?!\w)",
    ordinals={
        **{f"{stem}{end}": value for stem, value in _RANKS.items() for end in "oa" if stem != "tercer"},
        **_TENTHS,
        "primer": 1,
        "primero": 1,
        "primera": 1,
        "segundo": 2,
        "segunda": 2,
        "tercer": 3,
        "tercera": 3,  # no "tercero": "un tercero" is a person
    },
    ordinal_plurals={
        **{f"{stem}{end}": value for stem, value in _RANKS.items() for end in ("os", "as")},
        **{f"{word}s": value for word, value in _TENTHS.items()},
    },
    rank_or_unit=frozenset({"segundo"}),
    unit_after=frozenset("un cada este el".split()),
    units_before=frozenset("por cada".split()),
    share_next=frozenset(
        "de del más menos en por con a al es son era fue ha han está están parte partes desde hasta para".split()
    ),
    fractions={
        "mitad": Decimal(1) / 2,
        "medio": Decimal(1) / 2,
        "media": Decimal(1) / 2,
        "tercio": Decimal(1) / 3,
        "tercios": Decimal(1) / 3,
    },
    of=r"(?:de|del)",
    the=frozenset("el la los las".split()),
    share_names=frozenset({"mitad"}),
    # A "medio" is an outlet and a "media" an average too: they are halves only of a scale, a round word or a unit.
    not_a_share=(
        r"(?<=medi[oa])(?! (?:mill[oó]n|millar|centenar|docena|bill[oó]n|punto|kilo|litro|metro|siglo|año|día|hora|tonelada))|"
        r"de final(?:es)?"
    ),
    bare_mixed=frozenset({"medio", "media"}),
    ratio=r"de cada",
    over=r"sobre",
    collectives=_COLLECTIVES,
    opened_by_article=frozenset(_COLLECTIVES),
    vague_plurals={
        "decenas": Decimal(10),
        "docenas": Decimal(12),
        "cientos": Decimal(100),
        "centenares": Decimal(100),
        "centenas": Decimal(100),
        "miles": Decimal(1000),
        "millares": Decimal(1000),
        "millones": Decimal(10**6),
    },
    vague=dict.fromkeys("varios varias algunos algunas".split(), (2, 10)),
    times=(
        r"(?P<times>veces)(?= (?:más|mayor|mayores|superior|el|la|los|las|lo)(?!\w))|"
        r"(?P<down>veces)(?= (?:menos|menor|inferior)(?!\w))"
    ),
    multiplied=r"multiplic\w+ por|(?P<down>divid\w+ (?:por|entre))",
)
