"""Italian: figures, number words and fractions."""

from decimal import Decimal

from claimcheck.text.words.form import Numbers
from claimcheck.text.words.it.cardinals import CARDINALS, ORDINAL_PLURALS, ORDINALS, THOUSANDS

__all__ = ["NUMBERS"]

_SCALES = {
    "milione": 10**6, "milioni": 10**6, "mln": 10**6, "mio": 10**6, "miliardo": 10**9, "miliardi": 10**9, "mld": 10**9,
    "bilione": 10**12, "bilioni": 10**12, "biliardo": 10**15, "biliardi": 10**15, "trilione": 10**18, "trilioni": 10**18,
}  # fmt: skip
_COLLECTIVES = {
    "decina": 10, "dozzina": 12, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50,
    "sessantina": 60, "settantina": 70, "ottantina": 80, "novantina": 90, "centinaio": 100, "migliaio": 1000,
}  # fmt: skip

NUMBERS = Numbers(
    decimal_mark=",",
    short_scales={"k": Decimal(1000), "mln": Decimal(10**6), "mld": Decimal(10**9), "mila": Decimal(1000)},
    ordinal_marks=r"(?:[º°](?! ?[cf](?!\w))|ª|esim[oaie]|m[oa])",
    cardinals=CARDINALS,
    scales={**THOUSANDS, **{word: Decimal(value) for word, value in _SCALES.items()}},
    joiners=frozenset({"e"}),
    points=frozenset({"virgola"}),
    minus=frozenset({"meno"}),
    not_minus_after=frozenset("o più di non per a di il in".split()),
    never_alone=frozenset("un uno una".split()),
    alone_before=r"per ?cento|euro|yen|penny|dollaro|centesimo|chilo|chilogrammo|grammo|chilometro|metro|litro|ettaro|grado|barile",
    plural_only=frozenset({"sei"}),  # "sei" is also "you are"
    plural=r"[^\W\d_]{2,}[ie]|per ?cento|euro|yen|su",
    list_links=r"(?:,| o| a| e) ",
    exact_alone=frozenset(THOUSANDS) - {"mila"},
    never_ranks=r" (?:ministro|minister|di finale|dell'anno|potere|polo|piatto)(?!\w)",
    ordinals=ORDINALS,
    ordinal_plurals=ORDINAL_PLURALS,
    share_next=frozenset(
        "di del della dei degli delle dello in più meno per con a al è sono era ha hanno rispetto da dal nel che".split()
    ),
    fractions={
        "metà": Decimal(1) / 2,
        "mezzo": Decimal(1) / 2,
        "mezza": Decimal(1) / 2,
        "mezzi": Decimal(1) / 2,
    },
    of=r"(?:di|del|della|dello|dei|degli|delle|dell'|d')",
    the=frozenset("il lo la i gli le".split()),
    share_names=frozenset({"metà"}),
    # A "mezzo" is a vehicle or means too: it is a half only of a scale, a round word or a unit.
    not_a_share=(
        r"(?<=mezz[oai])(?! (?:milion|miliard|migliai|centinai|dozzin|punto|chilo|litro|metro|secolo|anno|giornata|ora))|"
        r"(?<=metà)(?= (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|campo)(?!\w))"
    ),
    bare_mixed=frozenset({"mezzo", "mezza"}),
    ratio=r"su",
    collectives=_COLLECTIVES,
    opened_by_article=frozenset(_COLLECTIVES),
    vague_plurals={
        "decine": Decimal(10),
        "dozzine": Decimal(12),
        "centinaia": Decimal(100),
        "migliaia": Decimal(1000),
        "milioni": Decimal(10**6),
        "miliardi": Decimal(10**9),
    },
    vague=dict.fromkeys("alcuni alcune diversi diverse parecchie svariate".split(), (2, 10)),
    times=(
        r"(?P<times>volte)(?= (?:(?:di )?più|superiore|maggiore|tanto|il|la|lo|quello|quella)(?!\w))|"
        r"(?P<down>volte)(?= (?:(?:di )?meno|inferiore|minore)(?!\w))"
    ),
    multiplied=r"moltiplicat\w per",
)
