"""German: months, days and the small words of dates; what needs the tense of verbs is left for later."""

from claimcheck.text.words.form import Dates

__all__ = ["DATES"]

_MONTHS = (
    "januar jänner jan|februar feb|märz|april apr|mai|juni|juli|august aug|september sept sep|oktober okt|november "
    "nov|dezember dez"
).split("|")
_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_COUNTS = ("ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn").split()

DATES = Dates(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()},
    doubtful_months=frozenset("jan feb apr aug sept sep okt nov dez".split()),
    weekdays={name: place for place, name in enumerate(_WEEKDAYS)},
    seasons={"frühling": 1, "frühjahr": 1, "sommer": 2, "herbst": 3, "winter": 4},
    units={
        "tag": "day", "tage": "day", "tagen": "day", "woche": "week", "wochen": "week", "wochenende": "weekend",
        "monat": "month", "monate": "month", "monaten": "month",
        "quartal": "quarter", "quartale": "quarter", "halbjahr": "half", "jahr": "year", "jahre": "year",
        "jahren": "year", "jahres": "year",
        "jahrzehnt": "decade", "jahrzehnte": "decade", "jahrhundert": "century", "jahrhunderts": "century",
    },
    plural_units=frozenset("tage tagen wochen monate monaten quartale jahre jahren jahrzehnte".split()),
    days={"heute": 0, "gestern": -1, "morgen": 1, "vorgestern": -2, "übermorgen": 2},
    parts={"anfang": "early", "beginn": "early", "mitte": "mid", "ende": "late"},
    ordinals={
        "erste": 1, "ersten": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "zweites": 2, "dritte": 3, "dritten": 3,
        "vierte": 4, "vierten": 4,
    },
    counts={**{word: number for number, word in enumerate(_COUNTS, 1)}, "einem": 1, "einer": 1, "eine": 1, "einen": 1},
    marks={
        "this": ("dieser", "diese", "diesen", "diesem", "dieses"),
        "last": ("letzte", "letzten", "letztes", "letzter", "vergangene", "vergangenen", "vergangenes", "vorige",
            "vorigen", "voriges"),
        "next": ("nächste", "nächsten", "nächstes", "nächster", "kommende", "kommenden", "kommendes"),
        "ago_before": ("vor",),
        "later": ("später", "zuvor", "danach"),
        "of": ("des", "der", "von", "."), "of_day": ("des", "der", "von", "."),  # "3. Mai": a full stop stands after the day
        "in": ("in", "im"),
        "the": ("der", "die", "das", "den", "dem", "am", "im", "zum"),
        "the_day": ("am",),
        "and": ("und", "oder"),
        "between": ("zwischen", "zwischen dem"),
        "from": ("von", "vom"),
        "to": ("bis", "bis zum", ". bis", ". bis zum"),
        "until": ("bis", "bis zum", "bis zur", "bis ende"),
        "by": ("bis spätestens", "spätestens am"),
        "before": ("vor", "vor dem"),
        "after": ("nach", "nach dem"),
        "since": ("seit", "seit dem", "ab", "ab dem", "von"),
        "on": ("am",),
        "lasting": ("in", "während", "über"),
        "every": ("jeder", "jede", "jeden", "jedes"),
        "opener": ("in", "im", "am", "seit", "bis", "ab", "vor", "nach", "während", "zwischen", "von", "vom", "zum",
            "gegen", "um"),
        "about": ("etwa", "rund", "fast", "knapp", "gut", "mehr als"),
        "stop": (";", ":", "!", "?", "”", "»"),
    },
    never_years=frozenset("nummer nr seite seiten artikel gesetz boeing airbus als rund etwa".split()),
    ordinal_mark=r"te[nrs]?|ste[nrs]?",
    quarters=r"[qt][1-4]",
)  # fmt: skip
