"""recognizers-text-suite in our terms: one reading at each place, a unit's before a date's before a bare number's.

Numbers in a date are no quantities; durations come from its date model. Where its models contradict each other ("$800
million in 2018": dollars, or inches; "1000 customers": the year 1000), the better reading is taken. Its Python version
has no number ranges, so it knows no bounds.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

_TIMEX = re.compile(r"P(T?)([0-9.]+)([YMWDHS])")
_DURATIONS = {"Y": "year", "M": "month", "W": "week", "D": "day", "TH": "hour", "TM": "minute", "TS": "second"}
_AT = datetime(2019, 6, 1)  # noqa: DTZ001  # any day: dates are only taken out
_ORDER = ("temperature", "percentage", "currency", "age", "date", "dimension", "number")
_YEARS = range(1900, 2100)


def load() -> Callable[[str], list[dict[str, Any]]]:
    """Load the models."""
    from recognizers_date_time import DateTimeRecognizer  # type: ignore[import-not-found]
    from recognizers_number import NumberRecognizer  # type: ignore[import-not-found]
    from recognizers_number_with_unit import NumberWithUnitRecognizer  # type: ignore[import-not-found]
    from recognizers_text import Culture  # type: ignore[import-not-found]

    numbers, units = NumberRecognizer(Culture.English), NumberWithUnitRecognizer(Culture.English)
    dates = DateTimeRecognizer(Culture.English).get_datetime_model()
    models = {
        "temperature": units.get_temperature_model(), "currency": units.get_currency_model(),
        "percentage": numbers.get_percentage_model(), "age": units.get_age_model(),
        "dimension": units.get_dimension_model(), "number": numbers.get_number_model(),
    }  # fmt: skip

    def read(sentence: str) -> list[dict[str, Any]]:
        found = [(kind, result) for kind, model in models.items() for result in model.parse(sentence)]
        found = [(kind, result) for kind, result in found if _is_read(kind, result)]
        counted = [result for kind, result in found if kind == "number"]
        found += [("date", result) for result in dates.parse(sentence, _AT) if _is_dated(result, counted)]
        found.sort(key=lambda one: (_ORDER.index(one[0]), one[1].start - one[1].end))
        kept: list[tuple[str, Any]] = []
        for kind, result in found:
            if not any(result.start <= other.end and other.start <= result.end for _, other in kept):
                kept.append((kind, result))
        return [item for kind, result in kept for item in _items(kind, result)]

    return read


def _is_read(kind: str, result: Any) -> bool:
    """Drop units without a number, and "19 cents" read as 19 %."""
    return result.resolution.get("value") is not None and not (kind == "percentage" and result.text.endswith("cents"))


def _is_dated(result: Any, numbers: list[Any]) -> bool:
    """Tell dates and durations from "a year", "at two" and numbers too small for a year."""
    if result.text.isdigit():
        return int(result.text) in _YEARS
    if result.type_name.endswith((".time", ".datetime")):
        return any(letter.isdigit() for letter in result.text)
    if result.type_name.endswith((".duration", ".set")):
        return any(result.start <= number.start <= result.end for number in numbers)
    return True


def _items(kind: str, result: Any) -> list[dict[str, Any]]:
    if kind == "date":
        return _duration(result)
    value, unit = result.resolution["value"], result.resolution.get("unit", "")
    if kind == "percentage":
        value, unit = value.rstrip("%"), "percentage"
    if kind == "age":
        unit = f"{unit} of age"
    elif kind == "temperature":
        unit = {"C": "celsius", "F": "fahrenheit"}.get(unit, unit)
    elif kind == "currency":
        unit = {"Pound": "pound sterling", "British pound": "pound sterling"}.get(unit, unit)
    return [{"values": [value.replace(",", "")], "unit": unit, "text": result.text}]


def _duration(result: Any) -> list[dict[str, Any]]:
    if not result.type_name.endswith((".duration", ".set")):
        return []
    timex = _TIMEX.fullmatch(result.resolution["values"][0]["timex"])
    if timex is None:
        return []
    clock, value, letter = timex.groups()
    return [{"values": [value], "unit": _DURATIONS[clock + letter], "text": result.text}]


if __name__ == "__main__":
    from lines import serve  # type: ignore[import-not-found]  # beside this script

    serve(load)
