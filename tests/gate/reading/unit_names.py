"""One spelling for the names of units, so that ours, the sets' and the peers' can be compared by equality.

A name is folded by rule (small letters, "-" and "_" as spaces, American spelling, singular words) and then by a table
of names that mean the same. What is counted ("NATO troops") is compared by its head noun.
"""

import re
from functools import cache

__all__ = ["head", "name", "singular"]

# ISO 4217, and the short names that the sets and the peers use.
_CURRENCIES = {
    "usd": "dollar", "us dollar": "dollar", "united states dollar": "dollar", "dollar dollar": "dollar", "$": "dollar",
    "us$": "dollar", "eur": "euro", "€": "euro", "gbp": "pound sterling", "british pound": "pound sterling",
    "£": "pound sterling", "cny": "chinese yuan", "yuan": "chinese yuan", "yuan renminbi": "chinese yuan",
    "chinese yuan renminbi": "chinese yuan", "aud": "australian dollar", "cad": "canadian dollar",
    "dkk": "danish krone", "danish crown": "danish krone", "ils": "shekel", "israeli shekel": "shekel",
    "israeli new shekel": "shekel", "new israeli shekel": "shekel", "myr": "malaysian ringgit",
    "ringgit": "malaysian ringgit", "hkd": "hong kong dollar", "jpy": "japanese yen", "yen": "japanese yen",
    "chf": "swiss franc", "franc": "swiss franc", "inr": "indian rupee", "rupee": "indian rupee", "usc": "cent",
    "rub": "ruble", "russian ruble": "ruble", "krw": "south korean won", "won": "south korean won",
    "united states cent": "cent", "us cent": "cent", "eurocent": "cent", "pence": "penny",
}  # fmt: skip
_SAME = _CURRENCIES | {
    "%": "percentage", "percent": "percentage", "per cent": "percentage", "percentage drop": "percentage",
    "percentage rise": "percentage", "ppt": "percentage point", "time": "count", "fold": "count",
    "dimensionless": "", "unk": "", "": "", "brake horsepower": "horsepower", "hp": "horsepower",
    "bhp": "horsepower", "metric horsepower": "horsepower", "ps": "horsepower", "foot pound force": "pound foot",
    "foot pound": "pound foot", "lb ft": "pound foot", "pound force foot": "pound foot", "pound feet": "pound foot",
    "pound foot of torque": "pound foot", "revolution per minute": "revolution per minute",
    "rpm": "revolution per minute", "revolutions per minute": "revolution per minute", "kph": "kilometer per hour",
    "mph": "mile per hour", "pound": "pound mass", "lb": "pound mass", "tonne": "ton", "metric ton": "ton",
    "metric tonne": "ton", "short ton": "ton", "long ton": "ton", "gigatonne": "gigaton", "gt": "gigaton", "degree celsius": "celsius", "c": "celsius",
    "degree fahrenheit": "fahrenheit", "f": "fahrenheit", "degree angle": "degree", "arc degree": "degree",
    "second of arc": "second", "arc second": "second", "minute of arc": "minute", "arc minute": "minute",
    "megabit per second": "megabit per second", "mbps": "megabit per second", "nm": "newton meter",
    "kwh": "kilowatt hour", "gb": "gigabyte", "ghz": "gigahertz", "khz": "kilohertz", "kw": "kilowatt",
    "year old": "year of age", "age": "year of age", "cubic centimeter": "milliliter", "yard yard": "yard",
    "annum": "year", "mmbtu": "mega british thermal unit", "million btu": "mega british thermal unit",
    "million british thermal unit": "mega british thermal unit",
    "g": "generation wireless", "p": "penny", "sq ft": "square foot", "people": "person",
}  # fmt: skip
_SPELLING = (("metre", "meter"), ("litre", "liter"), ("gramme", "gram"))
_IRREGULAR = {"feet": "foot", "men": "man", "women": "woman", "children": "child", "people": "person", "kids": "kid"}
_PARTED = re.compile(r"[\s_-]+")
_RATE = re.compile(r" ?/ ?| a (?=(?:year|month|week|day|hour|minute|second)$)")
_AFTER_HEAD = re.compile(r" (?:of|who|that|which|in|at|from|with|for|on|by|to|and) .*")


@cache
def name(written: str) -> str:
    """Give the one spelling of a unit's name; "" for none.

    >>> name("Kilometres / hour"), name("mile_per_hour"), name("-"), name("US$ per barrel")
    ('kilometer per hour', 'mile per hour', '', 'dollar per barrel')
    """
    text = _RATE.sub(" per ", written.strip().lower())
    if text.strip() == "-":
        return ""
    if " per " in text and text not in _SAME:
        return " per ".join(name(part) for part in text.split(" per "))
    return _SAME.get(text) if text in _SAME else _folded(text)  # type: ignore[return-value]


def _folded(text: str) -> str:
    words = [singular(word) for word in _PARTED.split(text.removeprefix("% ")) if word]
    folded = " ".join(words)
    for british, american in _SPELLING:
        folded = folded.replace(british, american)
    return _SAME.get(folded, folded)


def singular(word: str) -> str:
    """Give an English noun without its plural ending, roughly: both sides are cut alike.

    >>> singular("inches"), singular("companies"), singular("viruses"), singular("celsius"), singular("feet")
    ('inch', 'company', 'virus', 'celsius', 'foot')
    """
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if re.search(r"(?:us|ss|x|z|ch|sh)es$", word):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@cache
def head(phrase: str) -> str:
    """Give the head noun of what is counted: the last word before what qualifies it.

    >>> head("soldiers of NATO"), head("European countries"), head("of its revenue")
    ('soldier', 'country', 'revenue')
    """
    bare = _AFTER_HEAD.sub("", phrase.lower().removeprefix("of ")).split()
    return singular(bare[-1].strip(".,;:’'\"")) if bare else ""
