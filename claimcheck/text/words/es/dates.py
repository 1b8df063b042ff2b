"""Spanish: months, days and the small words of dates; what needs the tense of verbs is left for later."""

from claimcheck.text.words.form import Dates

__all__ = ["DATES"]

_MONTHS = (
    "enero ene|febrero feb|marzo mar|abril abr|mayo|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|"
    "octubre oct|noviembre nov|diciembre dic"
).split("|")
_WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo".split()
_COUNTS = ("un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince").split()

DATES = Dates(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()},
    doubtful_months=frozenset("ene mar abr jun jul ago sep sept dic oct nov feb mayo".split()),
    weekdays={name: place for place, name in enumerate(_WEEKDAYS)},
    seasons={"primavera": 1, "verano": 2, "otoño": 3, "invierno": 4},
    units={
        "día": "day", "días": "day", "semana": "week", "semanas": "week", "fin de semana": "weekend", "mes": "month",
        "meses": "month",
        "trimestre": "quarter", "trimestres": "quarter", "semestre": "half", "semestres": "half", "año": "year",
        "años": "year",
        "década": "decade", "décadas": "decade", "siglo": "century", "siglos": "century",
    },
    plural_units=frozenset("días semanas meses trimestres semestres años décadas siglos".split()),
    days={"hoy": 0, "ayer": -1, "mañana": 1, "anteayer": -2, "pasado mañana": 2},
    parts={
        "principios": "early", "comienzos": "early", "inicios": "early", "mediados": "mid", "finales": "late",
        "fines": "late",
    },
    ordinals={
        "primer": 1, "primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercera": 3, "cuarto": 4,
        "cuarta": 4,
    },
    counts={**{word: number for number, word in enumerate(_COUNTS, 1)}, "una": 1, "uno": 1},
    marks={
        "this": ("este", "esta"),
        "last": ("pasado", "pasada", "último", "última"),
        "lasts": ("últimos", "últimas", "pasados", "pasadas"),
        "next": ("próximo", "próxima", "siguiente", "que viene"),
        "nexts": ("próximos", "próximas", "siguientes"),
        "ago_before": ("hace", "desde hace"),
        "later": ("después", "más tarde", "antes"),
        "ahead": ("dentro de",),
        "of": ("de", "del"), "of_day": ("de", "del"),
        "in": ("en",),
        "the": ("el", "la", "los", "las", "al"),
        "the_day": ("el día", "día"),
        "and": ("y", "o"),
        "between": ("entre",),
        "from": ("de", "del", "desde"),
        "to": ("a", "al", "hasta"),
        "until": ("hasta", "hasta el"),
        "by": ("a más tardar", "a más tardar el"),
        "before": ("antes de", "antes del"),
        "after": ("después de", "después del", "tras"),
        "since": ("desde", "desde el", "a partir de", "a partir del"),
        "on": ("el", "a"),
        "lasting": ("durante", "en"),
        "every": ("cada", "todos", "todas"),
        "opener": ("en", "desde", "hasta", "a", "a partir de", "durante", "para", "entre", "de", "del", "al", "el",
            "hacia"),
        "and_half": ("y medio",),
        "decade_word": ("años", "década de", "década de los"),
        "about": ("unos", "unas", "casi", "más de", "menos de"),
        "stop": (";", ":", "!", "?", "”", "»"),
    },
    never_years=frozenset("número n página páginas artículo ley boeing airbus que unos unas".split()),
    ordinal_mark=r"º|ª|er|ro|do",
    quarters=r"[qt][1-4]",
)  # fmt: skip
