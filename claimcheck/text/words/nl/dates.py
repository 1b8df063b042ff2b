"""Dutch: months, days and the small words of dates; what needs the tense of verbs is left for later."""

from claimcheck.text.words.form import Dates

__all__ = ["DATES"]

_MONTHS = (
    "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept sep|oktober okt|"
    "november nov|december dec"
).split("|")
_WEEKDAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
_COUNTS = ("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien").split()

DATES = Dates(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()},
    doubtful_months=frozenset("jan feb mrt apr jun jul aug sept sep okt nov dec".split()),
    weekdays={name: place for place, name in enumerate(_WEEKDAYS)},
    seasons={"lente": 1, "voorjaar": 1, "zomer": 2, "herfst": 3, "najaar": 3, "winter": 4},
    units={
        "dag": "day", "dagen": "day", "week": "week", "weken": "week", "weekend": "weekend", "weekeinde": "weekend",
        "maand": "month", "maanden": "month",
        "kwartaal": "quarter", "kwartalen": "quarter", "halfjaar": "half", "jaar": "year", "jaren": "year",
        "decennium": "decade", "decennia": "decade", "eeuw": "century", "eeuwen": "century",
    },
    plural_units=frozenset("dagen weken maanden kwartalen jaren decennia eeuwen".split()),
    days={"vandaag": 0, "gisteren": -1, "morgen": 1, "eergisteren": -2, "overmorgen": 2},
    parts={"begin": "early", "half": "mid", "medio": "mid", "midden": "mid", "eind": "late", "einde": "late"},
    ordinals={
        "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4,
    },
    counts={**{word: number for number, word in enumerate(_COUNTS, 1)}, "één": 1},
    marks={
        "this": ("deze", "dit"),
        "last": ("vorige", "vorig", "afgelopen", "laatste"),
        "next": ("volgende", "volgend", "komende", "komend"),
        "ago": ("geleden",),
        "later": ("later", "eerder", "daarna", "daarvoor"),
        "ahead": ("over",),
        "within": ("binnen",),
        "of": ("van",), "of_day": ("van",),
        "in": ("in",),
        "the": ("de", "het"),
        "and": ("en", "of"),
        "between": ("tussen",),
        "from": ("van", "vanaf"),
        "to": ("tot", "tot en met"),
        "until": ("tot", "tot en met"),
        "by": ("uiterlijk", "uiterlijk op"),
        "before": ("voor", "vóór"),
        "after": ("na",),
        "since": ("sinds", "vanaf"),
        "on": ("op",),
        "lasting": ("in", "tijdens", "gedurende"),
        "every": ("elke", "iedere", "elk", "ieder"),
        "opener": ("in", "op", "sinds", "tot", "vanaf", "voor", "na", "tijdens", "tussen", "van", "rond", "per"),
        "decade_word": ("jaren",),
        "about": ("ongeveer", "bijna", "ruim", "meer dan"),
        "stop": (";", ":", "!", "?", "”", "»"),
    },
    never_years=frozenset("nummer nr pagina artikel wet boeing airbus dan ongeveer".split()),
    ordinal_mark=r"e|de|ste",
    quarters=r"[qt][1-4]",
)  # fmt: skip
