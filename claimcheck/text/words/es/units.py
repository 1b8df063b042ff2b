"""Spanish: percent, currencies and rates, and the units that are written alike in every language."""

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
    unit_openers=r"(?:de )?",
    currencies={
        "€": "EUR",
        "euro": "EUR",
        "euros": "EUR",
        "$": "USD",
        "dólar": "USD",
        "dólares": "USD",
        "£": "GBP",
        "libras esterlinas": "GBP",
        "francos suizos": "CHF",
        "yenes": "JPY",
    },
    percent=r"(?:%|por ?ciento)",
    per=r"(?:por|al|a la|/)",
    per_units={
        "año": "year",
        "mes": "month",
        "semana": "week",
        "día": "day",
        "hora": "hour",
        "tonelada": "tonne",
        "kilo": "kilogram",
        "litro": "litre",
        "persona": "person",
        "habitante": "inhabitant",
    },
)
