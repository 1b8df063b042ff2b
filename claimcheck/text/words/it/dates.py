"""Italian: months, days and the small words of dates; what needs the tense of verbs is left for later."""

from claimcheck.text.words.form import Dates

__all__ = ["DATES"]

_MONTHS = (
    "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|"
    "ottobre ott|novembre nov|dicembre dic"
).split("|")
_WEEKDAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split()
_COUNTS = ("un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici").split()

DATES = Dates(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()},
    doubtful_months=frozenset("gen feb mar apr mag giu lug ago set sett ott nov dic".split()),
    weekdays={name: place for place, name in enumerate(_WEEKDAYS)},
    seasons={"primavera": 1, "estate": 2, "autunno": 3, "inverno": 4},
    units={
        "giorno": "day", "giorni": "day", "settimana": "week", "settimane": "week", "fine settimana": "weekend",
        "weekend": "weekend", "mese": "month", "mesi": "month",
        "trimestre": "quarter", "trimestri": "quarter", "semestre": "half", "semestri": "half", "anno": "year",
        "anni": "year",
        "decennio": "decade", "decenni": "decade", "secolo": "century", "secoli": "century",
    },
    plural_units=frozenset("giorni settimane mesi trimestri semestri anni decenni secoli".split()),
    days={"oggi": 0, "ieri": -1, "domani": 1, "l'altro ieri": -2, "dopodomani": 2},
    parts={"inizio": "early", "inizi": "early", "metà": "mid", "fine": "late"},
    ordinals={
        "primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4, "quarta": 4,
    },
    counts={**{word: number for number, word in enumerate(_COUNTS, 1)}, "una": 1, "uno": 1},
    marks={
        "this": ("questo", "questa", "quest'"),
        "last": ("scorso", "scorsa", "ultimo", "ultima"),
        "lasts": ("ultimi", "ultime", "scorsi", "scorse"),
        "next": ("prossimo", "prossima"),
        "nexts": ("prossimi", "prossime"),
        "ago": ("fa", "or sono"),
        "later": ("dopo", "più tardi", "prima"),
        "ahead": ("tra", "fra"),
        "of": ("di", "del", "dell'", "dello"), "of_day": ("di", "del", "dell'", "dello"),
        "in": ("in", "nel", "nell'"),
        "the": ("il", "lo", "la", "i", "gli", "le", "l'", "al", "nel", "dal"),
        "the_day": ("il",),
        "and": ("e", "o"),
        "between": ("tra", "fra", "tra il", "fra il"),
        "from": ("da", "dal", "dall'"),
        "to": ("a", "al", "all'"),
        "until": ("fino a", "fino al", "fino all'"),
        "by": ("entro", "entro il", "entro l'"),
        "before": ("prima di", "prima del"),
        "after": ("dopo", "dopo il"),
        "since": ("dal", "dall'", "da", "a partire dal", "a partire da"),
        "on": ("il", "l'", "a"),
        "lasting": ("durante", "in", "nei", "negli"),
        "every": ("ogni", "tutti", "tutte"),
        "opener": ("in", "nel", "da", "dal", "fino a", "fino al", "durante", "per", "tra", "fra", "di", "del", "al",
            "il", "verso", "entro"),
        "and_half": ("e mezzo",),
        "decade_word": ("anni",),
        "about": ("circa", "quasi", "oltre"),
        "stop": (";", ":", "!", "?", "”", "»"),
    },
    never_years=frozenset("numero n pagina pagine articolo legge boeing airbus che circa".split()),
    ordinal_mark=r"º|°|ª|esimo|mo",
    quarters=r"[qt][1-4]",
)  # fmt: skip
