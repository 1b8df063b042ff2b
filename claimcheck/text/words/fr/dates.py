"""French: months, days, deadlines and quarters."""

from claimcheck.text.words.form import Dates
from claimcheck.text.words.fr.tenses import FUTURE, NEUTRAL, PAST, REPORTED

__all__ = ["DATES"]

_MONTHS = (
    "janvier janv jan|février fevrier févr fév fev|mars|avril avr|mai|juin jun|juillet juil jul|août aout"
    "|septembre sept sep|octobre oct|novembre nov|décembre decembre déc dec"
).split("|")
_WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_RANKS = {
    "premier": 1, "première": 1, "premiere": 1, "premiers": 1, "premières": 1, "premieres": 1, "second": 2, "seconde": 2,
    "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8,
    "neuvième": 9, "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15,
    "seizième": 16, "dix-septième": 17, "dix-huitième": 18, "dix-neuvième": 19, "vingtième": 20,
    "vingt et unième": 21, "vingt-et-unième": 21,
}  # fmt: skip
_COUNTS = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt"
).split()
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_UNITS = {
    "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "week-end": "weekend", "weekend": "weekend",
    "week-ends": "weekend", "fin de semaine": "weekend", "mois": "month", "trimestre": "quarter", "trimestres": "quarter",
    "semestre": "half", "semestres": "half", "an": "year", "ans": "year", "année": "year", "années": "year",
    "annee": "year", "annees": "year", "décennie": "decade", "décennies": "decade", "siècle": "century",
    "siècles": "century", "siecle": "century", "année civile": "year",
}  # fmt: skip


def _plain(written: str) -> str:
    return written.replace("è", "e")


DATES = Dates(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()},
    doubtful_months=frozenset({"mars", "mai", "sept", "sep", "jan", "jun", "jul", "oct", "nov", "dec", "déc", "fév", "fev", "avr"}),
    weekdays={name: place for place, name in enumerate(_WEEKDAYS)},
    short_weekdays={"lun": 0, "mar": 1, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6},
    seasons={"printemps": 1, "été": 2, "automne": 3, "hiver": 4},
    units=_UNITS,
    plural_units=frozenset({"jours", "semaines", "week-ends", "trimestres", "semestres", "ans", "années", "annees", "décennies", "siècles"}),
    days={
        "aujourd'hui": 0, "ce matin": 0, "ce soir": 0, "cet après-midi": 0, "ce midi": 0, "hier": -1, "demain": 1,
        "avant-hier": -2, "avant hier": -2, "après-demain": 2, "après demain": 2, "apres-demain": 2, "apres demain": 2,
    },
    holidays={
        "noël": (12, 25), "jour de noël": (12, 25), "réveillon de noël": (12, 24), "veille de noël": (12, 24),
        "jour de l'an": (1, 1), "nouvel an": (1, 1), "saint-sylvestre": (12, 31), "saint-valentin": (2, 14),
        "toussaint": (11, 1), "armistice": (11, 11), "halloween": (10, 31), "fête du travail": (5, 1), "épiphanie": (1, 6),
        "assomption": (8, 15), "fête nationale": (7, 14), "fête de la musique": (6, 21), "14-juillet": (7, 14),
        "saint-jean": (6, 24), "saint-nicolas": (12, 6),
    },
    named_days={
        "11-septembre": (2001, 9, 11), "attentats du 11 septembre": (2001, 9, 11), "attaques du 11 septembre": (2001, 9, 11),
    },
    parts={
        "début": "early", "debut": "early", "commencement": "early", "mi": "mid", "milieu": "mid", "fin": "late", "tôt": "early",
        "reste": "rest", "plus tard": "later", "plus tard dans": "later", "plus tôt": "earlier", "plus tôt dans": "earlier",
    },
    ordinals={**_RANKS, **{_plain(word): number for word, number in _RANKS.items()}},
    counts={
        **{word: number for number, word in enumerate(_COUNTS, 1)},
        "une": 1,
        **_TENS,
        **{f"{ten}{join}un": value + 1 for ten, value in _TENS.items() for join in (" et ", "-et-")},
        **{f"{ten}{join}{word}": value + number for ten, value in _TENS.items() for join in ("-", " ")
           for number, word in enumerate(_COUNTS[:9], 1) if number > 1},
        "soixante-dix": 70, "septante": 70, "quatre-vingts": 80, "huitante": 80, "quatre-vingt-dix": 90, "nonante": 90,
        "cent": 100, "une dizaine d'": 10, "une quinzaine de": 15, "une vingtaine d'": 20, "une trentaine d'": 30,
        "une cinquantaine d'": 50, "une centaine d'": 100, "une dizaine de": 10, "une vingtaine de": 20,
    },
    few={"quelques": (2, 6), "quelque": (2, 6), "plusieurs": (3, 9)},
    marks={
        "this": ("ce", "cet", "cette", "ces"),
        "this_after": ("-ci",),
        "last": ("dernier", "dernière", "derniere", "précédent", "précédente", "passé", "passée"),
        "lasts": ("derniers", "dernières", "dernieres", "précédents", "précédentes"),
        "past": (),
        "next": ("prochain", "prochaine", "suivant", "suivante"),
        "nexts": ("prochains", "prochaines", "suivants", "suivantes"),
        "back_from": ("depuis",),
        "to_come": ("à venir", "qui viennent"),
        "current": ("en cours", "courant", "courante"),
        "ago_before": ("il y a", "voici", "voilà", "y a"),
        "later": ("plus tard", "plus tôt", "auparavant"),
        "ahead": ("dans",),
        "within": ("d'ici", "d'ici à", "sous", "dans un délai de", "dans un délai d'", "avant"),
        "of": ("de", "d'", "du", "des"),
        "of_day": ("de", "d'", "du"),
        "over": ("plus de", "plus d'", "au moins", "bien plus de"),
        "under": ("moins de", "moins d'", "même pas", "à peine"),
        "in": ("en",),
        "the": ("le", "la", "l'", "les", "du", "au"),
        "the_day": ("le", "pour le"),
        "and": ("et", "ou"),
        "between": ("entre",),
        "from": ("de", "du", "depuis", "d'"),
        "to": ("au", "à", "a", "jusqu'à", "jusqu'a", "jusqu'au", "jusqu'en", "jusqu'à la"),
        "until": ("jusqu'au", "jusqu'à", "jusqu'a", "jusqu'en", "jusqu'"),
        "by": ("d'ici", "d'ici à", "d'ici au", "d'ici le", "d'ici la", "au plus tard", "au plus tard le", "pas plus tard que", "pas plus tard que le", "pour le"),
        "before": ("avant", "avant le", "avant la"),
        "after": ("après", "apres"),
        "since": ("depuis", "à partir de", "à partir du", "à partir d'", "à compter du", "à compter de", "dès", "dès le"),
        "on": ("sur", "à", "le", "pour"),
        "lasting": ("dans", "pendant", "durant", "sur", "au cours de", "lors de", "pour"),
        "every": ("chaque", "tous", "toutes", "les"),
        "opener": ("en", "depuis", "d'ici", "d'ici à", "courant", "dès", "avant", "après", "jusqu'en", "jusqu'à", "à", "à partir de",
                   "à partir d'", "durant", "pendant", "vers", "pour", "entre", "de", "d'", "du", "au", "le", "dans"),
        "week_of": ("commençant",),
        "decade_word": ("années", "annees"),
        "and_half": ("et demi", "et demie"),
        "about": ("environ", "près de", "quelque", "presque"),
        "of_nouns": ("fériés", "ouvrés", "de", "d'", "ouvrables", "chômés", "entre"),
        "other_day": ("le lendemain", "lendemain", "la veille", "l'avant-veille", "le surlendemain", "le jour suivant",
                      "le jour même", "le même jour", "ce jour-là", "le matin suivant", "le lendemain matin", "le soir suivant"),
        "to_date": (),
        "now": ("maintenant", "aujourd'hui"),
        "stop": (";", ":", "!", "?", "”", '"', "»"),
    },
    never_years=frozenset(
        "numéro n no page pages article articles chambre vol route autoroute bus modèle version windows boeing airbus que "
        "environ quelque près".split()
    ),
    habitual=frozenset({"le", "les"}),
    open_or_shut=r"fermée?s?|ouverte?s?|sauf",
    weekday_names=frozenset("gras saint noir times telegraph mail mirror express herald post star people".split()),
    ordinal_mark=r"er|ère|ᵉʳ|re|e|è|ème|eme|ième|ᵉ|nd|nde",
    future=FUTURE,
    neutral=NEUTRAL,
    past=PAST,
    reported=REPORTED,
    purpose=r"(?:de|d'|à|pour) \w+(?:er|ir|re)|pour(?= $)",
    deadline_nouns=r"(?:date[ -]limite|échéance|date[ -]butoir|délai|ultimatum|terme)",
    deadline_link=r"(?: \w+)?(?: du?| au| est(?: fixée au)?| fixée au)?(?: le)?",
    quarters=r"[qtsh][1-4]",
)  # fmt: skip
