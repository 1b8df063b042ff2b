"""What an article names: each mention with what it is, and the features that a pronoun must fit."""

from dataclasses import dataclass

__all__ = ["CAPITALS", "Mention", "fits", "is_country"]

# Towns that the table of places gives for their countries: a government, but not "the country".
CAPITALS = frozenset("washington moscow moscou beijing pékin kabul kaboul gaza".split())
_SHORT_BODIES = {"eu", "un", "wb"}


_PERSONAL = ("person", "body", "country", "name", "people", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A stretch that names something: ``words`` is the fullest form to put in for it, ``key`` tells who or what it is.

    ``kind`` is person, people (several), country, body, name (not known of what) or thing; ``gender`` and ``number``
    are "" where the words do not show them. ``oblique`` stands after a preposition, ``subject`` opens its sentence;
    ``speaks`` is a name that says something somewhere in the article.
    """

    start: int
    end: int
    words: str
    key: str
    kind: str
    gender: str = ""
    number: str = "s"
    oblique: bool = False
    subject: bool = False
    speaks: bool = False


def is_country(code: str) -> bool:
    """Tell the codes of countries and of their parts ("fr", "gb-sct") from those of bodies in the table of places."""
    return (len(code) == len("fr") and code not in _SHORT_BODIES) or code.startswith("gb-")


def fits(mention: Mention, features: str, *, personal: bool) -> bool:
    """Tell whether a pronoun with these features may stand for the mention; ``personal`` verbs leave things out."""
    numbers, genders = set(features) & set("sp"), set(features) & set("mf")
    if mention.number and numbers and mention.number not in numbers:
        return False
    if mention.gender and genders and mention.gender not in genders:
        return False
    if mention.kind == "nationality":
        return False
    if "h" in features:
        return mention.kind in {"person", "people", "name", "unknown"}
    if "t" in features and mention.kind in {"person", "people"}:
        return False
    return not personal or mention.kind in _PERSONAL
