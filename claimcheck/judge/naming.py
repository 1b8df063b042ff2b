"""What a bare figure counts, where its sentence says so before it: "the number of wolves rose to 3,300"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.words import words_for

__all__ = ["named"]


def named(text: str, quantities: Iterable[Quantity], language: str) -> Iterator[Quantity]:
    """Give the counts without a noun that of the nearest "number of" or "population" before them, no figure between.

    Offsets of the quantities count in ``text``.
    """
    last_end = 0
    for quantity in quantities:
        bare = quantity.kind == QuantityKind.COUNT and not quantity.of
        noun = _measured(text[last_end : quantity.start], language) if bare else ""
        if quantity.kind != QuantityKind.NOT_A_QUANTITY:
            last_end = max(last_end, quantity.end if quantity.kind != QuantityKind.CHANGE else quantity.start)
        yield replace(quantity, of=noun) if noun else quantity


def _measured(before: str, language: str) -> str:
    found = list(_pattern(language).finditer(before))
    return (found[-1]["of"] or found[-1]["all"] or "") if found else ""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words_for(language).sense.measured})(?!\w)", re.IGNORECASE)
