"""Times a peer on sentences; runs in the peer's own environment: ``peer_reading.py READER LANGUAGE`` with JSON on stdin.

Prints the processor seconds that all sentences took. Loading the peer and a first sentence to warm it up are not counted. What
each reader reads is in its docstring; we read numbers, shares, money, measures and dates.
"""

import contextlib
import json
import sys
import time
from collections.abc import Callable, Sequence


def quantulum3(_language: str) -> Callable[[str], object]:
    """Load quantulum3, which reads English only and no dates."""
    from quantulum3 import parser  # type: ignore[import-not-found]  # the peer's environment has it

    parse: Callable[[str], object] = parser.parse
    return parse


def recognizers(language: str) -> Callable[[str], object]:
    """Load the models of Recognizers-Text that a news sentence needs, in one language."""
    from recognizers_date_time import DateTimeRecognizer  # type: ignore[import-not-found]
    from recognizers_number import NumberRecognizer  # type: ignore[import-not-found]
    from recognizers_number_with_unit import NumberWithUnitRecognizer  # type: ignore[import-not-found]
    from recognizers_text import Culture  # type: ignore[import-not-found]

    culture = {"en": Culture.English, "fr": Culture.French}[language]
    numbers, units = NumberRecognizer(culture), NumberWithUnitRecognizer(culture)
    models = [
        numbers.get_number_model(), numbers.get_percentage_model(), units.get_currency_model(),
        units.get_dimension_model(), DateTimeRecognizer(culture).get_datetime_model(),
    ]  # fmt: skip
    return lambda sentence: [model.parse(sentence) for model in models]


def recognizers_numbers(language: str) -> Callable[[str], object]:
    """Load the number model of Recognizers-Text alone: no units, no dates."""
    from recognizers_number import NumberRecognizer
    from recognizers_text import Culture

    model = NumberRecognizer({"en": Culture.English, "fr": Culture.French}[language]).get_number_model()
    parse: Callable[[str], object] = model.parse
    return parse


LOADERS = {"quantulum3": quantulum3, "recognizers": recognizers, "recognizers-numbers": recognizers_numbers}


def seconds(read: Callable[[str], object], sentences: Sequence[str]) -> float:
    """Give the processor seconds that a peer takes; a sentence on which it fails has cost the time until then."""
    read(sentences[0])
    began = time.process_time()
    for sentence in sentences:
        with contextlib.suppress(Exception):  # whatever a peer raises is its own
            read(sentence)
    return time.process_time() - began


if __name__ == "__main__":
    out, sys.stdout = sys.stdout, sys.stderr  # some peers print
    print(seconds(LOADERS[sys.argv[1]](sys.argv[2]), json.load(sys.stdin)), file=out)
