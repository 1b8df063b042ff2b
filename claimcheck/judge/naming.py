"""What a bare figure counts, where its sentence says so before it: "the number of wolves rose to 3,300"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.records import Quantity, QuantityKind

__all__ = ["named"]

# The noun of "the number of" ends with its first plural in English; a French adjective comes after it.
_MEASURED = {
    "en": r"\bnumber of (?P<of>(?:[\w-]+ ){0,2}?(?:[\w-]+s|people|children|men|women))\b|\b(?P<all>population)\b",
    "fr": r"\bnombre (?:de |d['’]|des )(?P<of>[\w-]+)|\b(?P<all>population)\b",
}


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
    if language not in _MEASURED:
        return ""
    found = list(re.finditer(_MEASURED[language], before, re.IGNORECASE))
    return (found[-1]["of"] or found[-1]["all"] or "") if found else ""
