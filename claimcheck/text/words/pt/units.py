"""Portuguese: percent, currencies and rates, and the units that are written alike in every language."""

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
        "libras": "GBP",
        "r$": "BRL",
        "real": "BRL",
        "reais": "BRL",
        "francos suíços": "CHF",
        "ienes": "JPY",
    },
    percent=r"(?:%|por ?cento)",
    per=r"(?:por|ao|à|/)",
    per_units={
        "ano": "year",
        "mês": "month",
        "semana": "week",
        "dia": "day",
        "hora": "hour",
        "tonelada": "tonne",
        "quilo": "kilogram",
        "litro": "litre",
        "pessoa": "person",
        "habitante": "inhabitant",
    },
)
