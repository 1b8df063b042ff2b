"""Our names of units, each with its expression in pint, and the symbols that are written alike in every language.

A unit without an expression ("degree", "ton") cannot be turned into another: the text does not say which one it is.
"""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["AGES", "DURATIONS", "EXPRESSIONS", "LENGTHS", "SMALLER", "SYMBOLS"]

_PREFIXES = MappingProxyType({
    "pico": "p", "nano": "n", "micro": "µ", "milli": "m", "centi": "c", "deci": "d", "deca": "da", "hecto": "h",
    "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P", "exa": "E",
})  # fmt: skip
_METRIC = {
    "metre": "metre", "gram": "gram", "litre": "litre", "watt": "watt", "watt_hour": "watt_hour", "joule": "joule",
    "hertz": "hertz", "volt": "volt", "ampere": "ampere", "pascal": "pascal", "bit": "bit", "byte": "byte",
    "tonne": "tonne", "electronvolt": "electron_volt", "second": "second", "calorie": "calorie", "newton": "newton",
    "becquerel": "becquerel", "sievert": "sievert", "gray": "gray", "newton_metre": "newton*metre",
    "volt_ampere": "volt*ampere", "ampere_hour": "ampere*hour", "bit_per_second": "bit/second",
    "byte_per_second": "byte/second", "bar": "bar", "parsec": "parsec",
}  # fmt: skip
LENGTHS = ("metre", "kilometre", "hectometre", "decimetre", "centimetre", "millimetre", "mile", "foot", "inch", "yard")
_OTHER = {
    # lengths, areas, volumes
    "mile": "mile", "nautical_mile": "nautical_mile", "foot": "foot", "inch": "inch", "yard": "yard",
    "furlong": "furlong", "fathom": "fathom", "league": "league", "angstrom": "angstrom",
    "light_year": "light_year", "astronomical_unit": "astronomical_unit", "micron": "micron",
    "acre": "acre", "hectare": "hectare", "are": "are", "arpent": "",
    "gallon": "gallon", "imperial_gallon": "imperial_gallon", "quart": "quart", "pint": "pint", "barrel": "oil_barrel",
    "bushel": "bushel", "fluid_ounce": "fluid_ounce", "tablespoon": "tablespoon", "teaspoon": "teaspoon", "cup": "cup",
    # masses: a ton is 907, 1,000 or 1,016 kilograms
    "pound": "pound", "ounce": "ounce", "stone": "stone", "quintal": "100*kilogram", "carat": "carat", "ton": "",
    "short_ton": "short_ton", "long_ton": "long_ton", "troy_ounce": "troy_ounce",
    # time
    "minute": "minute", "hour": "hour", "day": "day", "week": "week", "fortnight": "fortnight", "month": "month",
    "quarter": "3*month", "semester": "6*month", "year": "year", "decade": "decade", "century": "century",
    "millennium": "millennium",
    "day_of_age": "day", "week_of_age": "week", "month_of_age": "month", "year_of_age": "year",
    # temperatures: a bare degree may be of either scale, or of an angle
    "degree_celsius": "degree_Celsius", "degree_fahrenheit": "degree_Fahrenheit", "kelvin": "kelvin", "degree": "",
    # speeds and accelerations
    "kilometre_per_hour": "kilometre/hour", "mile_per_hour": "mile/hour", "metre_per_second": "metre/second",
    "kilometre_per_second": "kilometre/second", "foot_per_second": "foot/second", "knot": "knot", "mach": "",
    "metre_per_second_squared": "metre/second**2",
    # energy, power, force, pressure, light, sound, radiation
    "british_thermal_unit": "british_thermal_unit", "million_british_thermal_units": "1e6*british_thermal_unit",
    "tonne_of_oil_equivalent": "tonne_of_oil_equivalent", "tonne_of_tnt": "ton_TNT",
    "horsepower": "horsepower", "metric_horsepower": "metric_horsepower", "pound_foot": "force_pound*foot",
    "pound_per_square_inch": "psi", "atmosphere": "atmosphere", "decibel": "", "lumen": "lumen", "lux": "lux",
    "ohm": "ohm", "candela": "candela", "curie": "curie", "becquerel_per_cubic_metre": "becquerel/metre**3",
    # rates, data, angles
    "revolution_per_minute": "revolution/minute", "beat_per_minute": "1/minute", "frame_per_second": "1/second",
    "kibibyte": "kibibyte", "mebibyte": "mebibyte", "gibibyte": "gibibyte", "tebibyte": "tebibyte",
    "pixel": "pixel", "megapixel": "megapixel", "radian": "radian",
    "mile_per_gallon": "mile/gallon", "gram_per_kilometre": "gram/kilometre",
    "microgram_per_cubic_metre": "microgram/metre**3", "litre_per_100_kilometres": "litre/kilometre/100",
    "tonne_per_hectare": "tonne/hectare", "milligram_per_litre": "milligram/litre", "part_per_million": "1e-6",
    "part_per_billion": "1e-9",
}  # fmt: skip


def _expressions() -> dict[str, str]:
    prefixed = {f"{prefix}{name}": f"{prefix}{pint}" for prefix in _PREFIXES for name, pint in _METRIC.items()}
    powers = {
        f"{word}_{length}": f"{length}**{power}"
        for word, power in (("square", 2), ("cubic", 3))
        for length in LENGTHS
    }  # fmt: skip
    return {**prefixed, **_METRIC, **powers, **_OTHER}


EXPRESSIONS: Mapping[str, str] = MappingProxyType(_expressions())
DURATIONS = frozenset({
    "nanosecond", "microsecond", "millisecond", "second", "minute", "hour", "day", "week", "fortnight", "month",
    "quarter", "semester", "year", "decade", "century", "millennium",
})  # fmt: skip
AGES: Mapping[str, str] = MappingProxyType({name: f"{name}_of_age" for name in ("day", "week", "month", "year")})
# Which unit may follow another in one measure ("5 feet 3 inches"), and how many of it make one of the first.
SMALLER: Mapping[tuple[str, str], int] = MappingProxyType({
    ("foot", "inch"): 12, ("hour", "minute"): 60, ("minute", "second"): 60, ("year", "month"): 12,
    ("pound", "ounce"): 16, ("stone", "pound"): 14, ("metre", "centimetre"): 100, ("kilogram", "gram"): 1000,
    ("day", "hour"): 24, ("kilometre", "metre"): 1000, ("week", "day"): 7, ("yard", "foot"): 3,
})  # fmt: skip
# The symbols that take a prefix, and which prefixes: "pt", "ps" and "as" are other things.
_PREFIXED_SYMBOLS = {
    "m": ("metre", "pico nano micro milli centi deci hecto kilo"),
    "g": ("gram", "nano micro milli centi deci kilo"),
    "l": ("litre", "micro milli centi deci hecto"),
    "L": ("litre", "micro milli centi deci hecto"),
    "s": ("second", "nano micro milli"),
    "t": ("tonne", "kilo mega giga"),
    "W": ("watt", "micro milli kilo mega giga tera"),
    "Wh": ("watt_hour", "milli kilo mega giga tera peta"),
    "J": ("joule", "kilo mega giga tera peta"),
    "Hz": ("hertz", "kilo mega giga tera"),
    "V": ("volt", "micro milli kilo mega"),
    "A": ("ampere", "milli kilo"),
    "Ah": ("ampere_hour", "milli"),
    "VA": ("volt_ampere", "kilo mega"),
    "Pa": ("pascal", "hecto kilo mega giga"),
    "bar": ("bar", "milli"),
    "b": ("bit", "kilo mega giga tera"),
    "bit": ("bit", "kilo mega giga tera"),
    "bps": ("bit_per_second", "kilo mega giga tera"),
    "bit/s": ("bit_per_second", "kilo mega giga tera"),
    "b/s": ("bit_per_second", "kilo mega giga tera"),
    "B": ("byte", "kilo mega giga tera peta exa"),
    "B/s": ("byte_per_second", "kilo mega giga tera"),
    "eV": ("electronvolt", "kilo mega giga tera"),
    "cal": ("calorie", "kilo"),
    "N": ("newton", "kilo mega"),
    "Nm": ("newton_metre", "kilo"),
    "Bq": ("becquerel", "kilo mega giga tera"),
    "Sv": ("sievert", "micro milli"),
    "Gy": ("gray", "milli"),
}
_BARE = ("m", "g", "l", "L", "t", "W", "Wh", "J", "Hz", "V", "Pa", "eV", "bps", "bit/s", "N", "Nm", "Bq", "Sv", "s")
_PLAIN_SYMBOLS = {
    "ha": "hectare", "h": "hour", "min": "minute", "kph": "kilometre_per_hour",
    "kmph": "kilometre_per_hour", "km/h": "kilometre_per_hour", "km/hr": "kilometre_per_hour",
    "kmh": "kilometre_per_hour", "km / h": "kilometre_per_hour", "mph": "mile_per_hour", "m/s": "metre_per_second",
    "km/s": "kilometre_per_second", "m.s-1": "metre_per_second", "m/s²": "metre_per_second_squared",
    "m/s2": "metre_per_second_squared", "kt": "knot", "kts": "knot", "kn": "knot",
    "°c": "degree_celsius", "° c": "degree_celsius", "ºc": "degree_celsius", "º c": "degree_celsius",
    "℃": "degree_celsius", "°f": "degree_fahrenheit", "° f": "degree_fahrenheit", "ºf": "degree_fahrenheit",
    "℉": "degree_fahrenheit", "°": "degree", "º": "degree", "°k": "kelvin", "dB": "decibel", "db": "decibel",
    "dBA": "decibel", "hp": "horsepower", "bhp": "horsepower", "PS": "metric_horsepower",
    "BTU": "british_thermal_unit", "MMBtu": "million_british_thermal_units", "psi": "pound_per_square_inch",
    "lb-ft": "pound_foot", "lb ft": "pound_foot", "ft-lb": "pound_foot", "lb.-ft.": "pound_foot",
    "rpm": "revolution_per_minute",
    "bpm": "beat_per_minute", "fps": "frame_per_second", "KiB": "kibibyte", "MiB": "mebibyte", "GiB": "gibibyte",
    "TiB": "tebibyte", "MP": "megapixel", "Mpx": "megapixel", "ppm": "part_per_million", "ppb": "part_per_billion",
    "mcg": "microgram", "ug": "microgram", "μg": "microgram", "μm": "micrometre", "um": "micrometre",
    "μl": "microlitre", "μs": "microsecond", "cc": "cubic_centimetre", "mpg": "mile_per_gallon",
    "g/km": "gram_per_kilometre", "µg/m3": "microgram_per_cubic_metre", "µg/m³": "microgram_per_cubic_metre",
    "l/100 km": "litre_per_100_kilometres", "t/ha": "tonne_per_hectare", "mg/l": "milligram_per_litre",
    "Bq/m3": "becquerel_per_cubic_metre", "tep": "tonne_of_oil_equivalent", "toe": "tonne_of_oil_equivalent",
    "GWc": "gigawatt", "MWc": "megawatt", "kWc": "kilowatt", "MWe": "megawatt", "GWe": "gigawatt",
    "sq km": "square_kilometre", "sq m": "square_metre", "sq. km": "square_kilometre", "sq. m": "square_metre",
    "sqm": "square_metre", "sqkm": "square_kilometre", "cu m": "cubic_metre", "ly": "light_year",
    "KB": "kilobyte", "KM": "kilometre", "KG": "kilogram", "Kg": "kilogram", "Km": "kilometre",
}  # fmt: skip
_POWERS = {
    "m": "metre", "km": "kilometre", "hm": "hectometre", "dm": "decimetre", "cm": "centimetre", "mm": "millimetre"
}  # fmt: skip


def _symbols() -> dict[str, str]:
    prefixed = {
        f"{_PREFIXES[prefix]}{symbol}": f"{prefix}{name}"
        for symbol, (name, prefixes) in _PREFIXED_SYMBOLS.items()
        for prefix in prefixes.split()
    }
    bare = {symbol: _PREFIXED_SYMBOLS[symbol][0] for symbol in _BARE}
    powers = {
        f"{symbol}{mark}": f"{word}_{name}"
        for symbol, name in _POWERS.items()
        for word, marks in (("square", ("²", "2", "^2")), ("cubic", ("³", "3", "^3")))
        for mark in marks
    }
    return {**prefixed, **bare, **powers, **_PLAIN_SYMBOLS}


SYMBOLS: Mapping[str, str] = MappingProxyType(_symbols())
