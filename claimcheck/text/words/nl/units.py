"""Dutch: percent, currencies and rates, and the units that are written alike in every language."""

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
        "euro's": "EUR",
        "$": "USD",
        "dollar": "USD",
        "dollars": "USD",
        "£": "GBP",
        "pond": "GBP",
        "zwitserse frank": "CHF",
        "yen": "JPY",
    },
    percent=r"(?:%|procent|pct)",
    per=r"(?:per|/)",
    per_units={
        "jaar": "year",
        "maand": "month",
        "week": "week",
        "dag": "day",
        "uur": "hour",
        "ton": "tonne",
        "kilo": "kilogram",
        "liter": "litre",
        "persoon": "person",
        "inwoner": "inhabitant",
    },
)
