"""French: months, days, deadlines and quarters."""

from claimcheck.text.words.form import Dates

__all__ = ["DATES"]

DATES = Dates(
    months={
        name: number
        for number, names in enumerate(
            "janvier janv jan|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept"
            "|octobre oct|novembre nov|décembre decembre déc dec".split("|"),
            1,
        )
        for name in names.split()
    },
    month_capital=False,
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    ordinal_day=r"(?:er|ᵉʳ)",
    day_to=r"(?:et(?: le)?|au|à|ou(?: le)?)",
    month_link=r"",
    month_openers=("en", "depuis", "d'ici", "fin", "début", "courant", "dès"),
    deadline=r"(?:d'ici(?: au| le| à| la fin)?|avant(?: le| la fin)?|jusqu'(?:au|à|en)|au plus tard(?: le)?|pour le)",
    deadline_nouns=r"(?:date[ -]limite|échéance|date[ -]butoir|délai|ultimatum|terme)",
    since=r"(?:depuis|à partir d[ue]|dès)",
    year_opener=r"(?:en|fin|début|de|depuis|dès|courant|l'année|avant|après|d'ici|jusqu'en|mi)",
    year_word=r"(?:l'année )",
    year_to=r"(?:à|et|au)",
    deadline_link=r"(?: \w+)?(?: du?| au| est(?: fixée au)?| fixée au)?(?: le)?",
    quarter=r"trimestre(?: de(?: l'année)?)?",
    quarters={
        "premier": 1,
        "1er": 1,
        "deuxième": 2,
        "2e": 2,
        "second": 2,
        "troisième": 3,
        "3e": 3,
        "quatrième": 4,
        "4e": 4,
    },
)
