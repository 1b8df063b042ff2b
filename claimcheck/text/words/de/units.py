"""German: percent, currencies and rates, and the units that are written alike in every language."""

from claimcheck.text.words.form import Units

__all__ = ["UNITS"]

UNITS = Units(
    units={
        "km": "kilometre",
        "km²": "square_kilometre",
        "km2": "square_kilometre",
        "m²": "square_metre",
        "m2": "square_metre",
        "kg": "kilogram",
        "km/h": "kilometre_per_hour",
        "°c": "degree_celsius",
    },
    unit_openers=r"",
    currencies={
        "€": "EUR",
        "euro": "EUR",
        "$": "USD",
        "dollar": "USD",
        "us-dollar": "USD",
        "£": "GBP",
        "pfund": "GBP",
        "franken": "CHF",
        "yen": "JPY",
    },
    percent=r"(?:%|prozent|v\. ?h\.)",
    per=r"(?:pro|je|/)",
    per_units={
        "jahr": "year",
        "monat": "month",
        "woche": "week",
        "tag": "day",
        "stunde": "hour",
        "tonne": "tonne",
        "kilo": "kilogram",
        "liter": "litre",
        "kopf": "person",
        "einwohner": "inhabitant",
    },
)
