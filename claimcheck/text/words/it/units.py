"""Italian: percent, currencies and rates, and the units that are written alike in every language."""

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
    unit_openers=r"(?:di )?",
    currencies={
        "€": "EUR",
        "euro": "EUR",
        "$": "USD",
        "dollaro": "USD",
        "dollari": "USD",
        "£": "GBP",
        "sterline": "GBP",
        "franchi svizzeri": "CHF",
        "yen": "JPY",
    },
    percent=r"(?:%|per ?cento)",
    per=r"(?:al|all'|alla|per|/)",
    per_units={
        "anno": "year",
        "mese": "month",
        "settimana": "week",
        "giorno": "day",
        "ora": "hour",
        "tonnellata": "tonne",
        "chilo": "kilogram",
        "litro": "litre",
        "persona": "person",
        "abitante": "inhabitant",
    },
)
