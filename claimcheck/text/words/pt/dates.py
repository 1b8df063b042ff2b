"""Portuguese: months, days and the small words of dates; what needs the tense of verbs is left for later."""

from claimcheck.text.words.form import Dates

__all__ = ["DATES"]

_MONTHS = (
    "janeiro jan|fevereiro fev|março mar|abril abr|maio|junho jun|julho jul|agosto ago|setembro set|outubro out|"
    "novembro nov|dezembro dez"
).split("|")
_WEEKDAYS = "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo".split()
_COUNTS = ("um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze").split()

DATES = Dates(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()},
    doubtful_months=frozenset("jan fev mar abr jun jul ago set out nov dez".split()),
    weekdays={name: place for place, name in enumerate(_WEEKDAYS)},
    seasons={"primavera": 1, "verão": 2, "outono": 3, "inverno": 4},
    units={
        "dia": "day", "dias": "day", "semana": "week", "semanas": "week", "fim de semana": "weekend", "mês": "month",
        "meses": "month",
        "trimestre": "quarter", "trimestres": "quarter", "semestre": "half", "semestres": "half", "ano": "year",
        "anos": "year",
        "década": "decade", "décadas": "decade", "século": "century", "séculos": "century",
    },
    plural_units=frozenset("dias semanas meses trimestres semestres anos décadas séculos".split()),
    days={"hoje": 0, "ontem": -1, "amanhã": 1, "anteontem": -2, "depois de amanhã": 2},
    parts={
        "início": "early", "começo": "early", "princípio": "early", "meados": "mid", "fim": "late", "final": "late",
    },
    ordinals={
        "primeiro": 1, "primeira": 1, "segundo": 2, "segunda": 2, "terceiro": 3, "terceira": 3, "quarto": 4,
    },
    counts={**{word: number for number, word in enumerate(_COUNTS, 1)}, "uma": 1, "duas": 2},
    marks={
        "this": ("este", "esta", "neste", "nesta"),
        "last": ("passado", "passada", "último", "última"),
        "lasts": ("últimos", "últimas"),
        "next": ("próximo", "próxima", "seguinte", "que vem"),
        "nexts": ("próximos", "próximas"),
        "ago_before": ("há", "havia", "faz"),
        "ago": ("atrás",),
        "later": ("depois", "mais tarde", "antes"),
        "ahead": ("dentro de", "daqui a"),
        "of": ("de", "do", "da"), "of_day": ("de", "do", "da"),
        "in": ("em", "no", "na"),
        "the": ("o", "a", "os", "as", "ao", "no", "na"),
        "the_day": ("no dia", "dia"),
        "and": ("e", "ou"),
        "between": ("entre",),
        "from": ("de", "do", "desde"),
        "to": ("a", "ao", "até"),
        "until": ("até", "até o", "até ao"),
        "by": ("o mais tardar", "o mais tardar em"),
        "before": ("antes de", "antes do"),
        "after": ("depois de", "depois do", "após"),
        "since": ("desde", "desde o", "a partir de", "a partir do"),
        "on": ("em", "a"),
        "lasting": ("durante", "em"),
        "every": ("cada", "todos", "todas"),
        "opener": ("em", "desde", "até", "a partir de", "durante", "para", "entre", "de", "do", "no", "dia",
            "por volta de"),
        "and_half": ("e meio",),
        "decade_word": ("anos", "década de"),
        "about": ("cerca de", "quase", "mais de", "menos de"),
        "stop": (";", ":", "!", "?", "”", "»"),
    },
    never_years=frozenset("número n página páginas artigo lei boeing airbus que uns umas".split()),
    ordinal_mark=r"º|ª|o|a",
    quarters=r"[qt][1-4]",
)  # fmt: skip
