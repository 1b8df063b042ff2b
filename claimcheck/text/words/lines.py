"""Tables of words written as lines: "name: word, word", and the words that are made by rule from others."""

from collections.abc import Iterable, Mapping

__all__ = ["named", "nations", "prefixed", "verbs"]


def named(lines: str) -> dict[str, str]:
    """Give the name of each word of "name: word, word" lines.

    >>> named("mile: mile, miles")
    {'mile': 'mile', 'miles': 'mile'}
    """
    table: dict[str, str] = {}
    for line in lines.strip().splitlines():
        name, _, words = line.partition(":")
        table.update((word.strip(), name.strip()) for word in words.split(","))
    return table


def prefixed(prefixes: Mapping[str, str], bases: Mapping[str, str]) -> dict[str, str]:
    """Give each base word, alone and after each prefix of the metric system, in the singular and the plural.

    >>> prefixed({"kilo": "kilo"}, {"gramme": "gram"})
    {'gramme': 'gram', 'grammes': 'gram', 'kilogramme': 'kilogram', 'kilogrammes': 'kilogram'}
    """
    table: dict[str, str] = {}
    for prefix, name in {"": "", **prefixes}.items():
        for word, unit in bases.items():
            first, *rest = word.split(" ")
            plurals = {
                word,
                f"{word}s",
                " ".join([f"{first}s", *rest]),
                " ".join(f"{part}s" for part in (first, *rest)),
            }
            table.update((f"{prefix}{form}", f"{name}{unit}") for form in sorted(plurals))
    return table


def nations(patterns: Iterable[str], lines: str) -> dict[str, str]:
    """Give the currency of each national name: patterns like "{} dollars", lines like "CAD: canadian, canada".

    >>> nations(["dollars {}"], "CAD: canadien, canadiens")
    {'dollars canadien': 'CAD', 'dollars canadiens': 'CAD'}
    """
    return {pattern.format(word): code for pattern in patterns for word, code in named(lines).items()}


def verbs(stems: str, endings: str) -> tuple[str, ...]:
    """Give the pattern of each stem with its endings.

    >>> verbs("ris surg", "(?:e|es|ing)")
    ('ris(?:e|es|ing)', 'surg(?:e|es|ing)')
    """
    return tuple(f"{stem}{endings}" for stem in stems.split())
