"""The units of the Recognizers specifications: money, dimensions, temperatures and ages, by value and unit.

A result without a value is a unit that stands alone ("convert 10 celsius to fahrenheit"): it is no quantity, and what
the rest of its case holds is asked for all the same.
"""

from collections.abc import Callable
from decimal import Decimal

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.quantities import read_quantities
from tests.gate.reading.specs import Expected, Spec, value_of

__all__ = ["MODELS"]

_HUNDREDTH = Decimal("0.01")
_CENTS = frozenset("cent centimes pence penny pesewa sen centavo penique pêni penni".split())
# The set's names of units, in small letters, and ours: several where the set has one name for several things. Its
# French ages are translations that lost the word "old" ("après trente cinq ans"): the stretch of time is right there.
_NAMES = {
    "dollar": "USD", "united states dollar": "USD", "dollar états-unis": "USD", "canadian dollar": "CAD",
    "dollar canadien": "CAD", "hong kong dollar": "HKD", "dollar de hong kong": "HKD", "australian dollar": "AUD",
    "dollar australien": "AUD", "euro": "EUR", "japanese yen": "JPY", "yen japonais": "JPY", "chinese yuan": "CNY",
    "yuan chinois": "CNY", "franc": "FRF", "swiss franc": "CHF", "franc suisse": "CHF", "finnish markka": "FIM",
    "mark finlandais": "FIM", "peseta": "ESP", "netherlands guilder": "NLG", "florins néerlandais": "NLG",
    "costa rican colón": "CRC", "georgian lari": "GEL", "lao kip": "LAK", "sri lankan rupee": "LKR", "rupee": "INR",
    "mexican peso": "MXN", "cent": "USD EUR", "centimes": "EUR", "pence": "GBP", "penny": "GBP", "pesewa": "GHS",
    "kilometer": "kilometre", "kilomètres": "kilometre", "meter": "metre", "mètres": "metre", "mile": "mile",
    "foot": "foot", "pied": "foot", "inch": "inch", "pouce": "inch", "millimeter": "millimetre",
    "millimètres": "millimetre", "centimètres": "centimetre", "decimeter": "decimetre", "décimètres": "decimetre",
    "hectomètre": "hectometre", "picometer": "picometre", "pound": "pound GBP", "livre": "pound GBP",
    "ounce": "ounce", "onces": "ounce", "kilogram": "kilogram", "gram": "gram", "microgram": "microgram",
    "microgramme": "microgram", "ton": "ton tonne", "tonne": "tonne", "metric ton": "tonne", "tonne métrique": "tonne",
    "gallon": "gallon", "barrel": "barrel", "baril": "barrel", "litre": "litre", "milliliter": "millilitre",
    "millilitre": "millilitre", "acre": "acre", "square meter": "square_metre", "mètre carré": "square_metre",
    "square kilometer": "square_kilometre", "kilomètre carré": "square_kilometre", "cubic foot": "cubic_foot",
    "pieds cube": "cubic_foot", "bit": "bit", "megabit": "megabit", "megabyte": "megabyte",
    "kilometer per hour": "kilometre_per_hour", "mile per hour": "mile_per_hour", "miles par heure": "mile_per_hour",
    "c": "degree_celsius", "f": "degree_fahrenheit", "degree": "degree", "degré": "degree", "kelvin": "kelvin",
    "year": "year_of_age", "ans": "year_of_age year", "age": "year_of_age", "month": "month_of_age", "mois": "month_of_age month",
    "week": "week_of_age", "semaines": "week_of_age week", "day": "day_of_age", "jour": "day_of_age day",
}  # fmt: skip
# The names that the set has for them in its other languages.
_OTHER_NAMES = {
    "dólar": "USD", "dólar estadounidense": "USD", "dólar estadunidense": "USD", "dólar canadiense": "CAD",
    "dólar canadense": "CAD", "dólar australiano": "AUD", "dólar de hong kong": "HKD", "yen": "JPY",
    "yuan chino": "CNY", "yuan chinês": "CNY", "franco": "FRF", "franco suizo": "CHF", "franco suíço": "CHF",
    "marco finlandés": "FIM", "marco finlandês": "FIM", "florín neerlandés": "NLG", "florim holandês": "NLG",
    "libra": "pound GBP", "british pound": "GBP", "indian rupee": "INR", "cambodian riel": "KHR", "bitcoin": "BTC",
    "centavo": "USD EUR", "penique": "GBP", "pêni": "GBP", "penni": "FIM",
    "mililitro": "millilitre", "liter": "litre", "pulgada": "inch", "polegada": "inch", "milla": "mile",
    "milha": "mile", "pie": "foot", "pé": "foot", "onza": "ounce", "onça": "ounce", "galón": "gallon",
    "galão": "gallon", "pie cúbico": "cubic_foot", "pé cúbico": "cubic_foot", "cubic meter": "cubic_metre",
    "centímetro cúbico": "cubic_centimetre", "metro cuadrado": "square_metre", "metro quadrado": "square_metre",
    "kilómetro cuadrado": "square_kilometre", "quilômetro quadrado": "square_kilometre", "hectare": "hectare",
    "tonelada": "ton tonne", "tonelada métrica": "tonne", "milla por hora": "mile_per_hour",
    "milha por hora": "mile_per_hour", "meter per second": "metre_per_second", "metro": "metre",
    "kilómetro": "kilometre", "quilômetro": "kilometre", "milímetro": "millimetre", "micrômetro": "micrometre",
    "nanometer": "nanometre", "light year": "light_year", "barril": "barrel", "kilobyte": "kilobyte",
    "terabyte": "terabyte", "teaspoon": "teaspoon", "tablespoon": "tablespoon", "radian": "radian",
    "grado celsius": "degree_celsius", "grau celsius": "degree_celsius", "grado fahrenheit": "degree_fahrenheit",
    "grau fahrenheit": "degree_fahrenheit", "grado": "degree", "grau": "degree",
    "año": "year_of_age year", "ano": "year_of_age year", "mes": "month_of_age month", "mês": "month_of_age month",
    "semana": "week_of_age week", "día": "day_of_age day", "dia": "day_of_age day",
}  # fmt: skip
_TEMPERATURES = frozenset({"degree_celsius", "degree_fahrenheit", "kelvin", "degree"})
_KINDS = frozenset({QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.DURATION})


def unit_problem(spec: Spec) -> str:
    """Give the results of a case that no quantity read there has, or what was read where there is none."""
    read = [q for q in read_quantities(spec.text, spec.language) if q.kind in _KINDS]
    if not spec.results:
        return _shown([q for q in read if _SORT[spec.model](q)])
    wanted = [result for result in spec.results if result.resolution["value"] is not None]
    missed = [result.text for result in wanted if not any(_is_right(result, quantity, spec) for quantity in read)]
    return f"missed {missed}, read {_shown(read) or 'nothing'}" if missed else ""


def _is_right(result: Expected, quantity: Quantity, spec: Spec) -> bool:
    start = result.start if result.start >= 0 else spec.text.lower().find(result.text.lower())  # some have no place
    if not (quantity.start < start + len(result.text) and start < quantity.end):
        return False
    name = result.resolution["unit"].lower()
    value = value_of(result.resolution["value"], spec.language)
    if value is None:
        return False
    value *= _HUNDREDTH if name in _CENTS else 1
    ends = (quantity.low, quantity.high)
    inside = quantity.low is not None and quantity.high is not None and quantity.low <= value <= quantity.high
    named = quantity.unit in (_NAMES | _OTHER_NAMES).get(name, "").split()
    return named and (value in ends or (quantity.approximate and inside))


def _shown(quantities: list[Quantity]) -> str:
    return ", ".join(f"{q.text!r} {q.low}..{q.high} {q.unit}" for q in quantities)


# What a model looks for: only such a thing is a false find in one of its negatives.
_SORT: dict[str, Callable[[Quantity], bool]] = {
    "CurrencyModel": lambda q: q.kind == QuantityKind.MONEY,
    "DimensionModel": lambda q: q.kind == QuantityKind.MEASURE and q.unit not in _TEMPERATURES,
    "TemperatureModel": lambda q: q.unit in _TEMPERATURES,
    "AgeModel": lambda q: q.unit.endswith("_of_age"),
}
MODELS: dict[str, Callable[[Spec], str]] = dict.fromkeys(_SORT, unit_problem)
