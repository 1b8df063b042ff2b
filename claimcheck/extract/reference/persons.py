"""Which names are persons': by title, given name, role or age beside them; and their full names."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from claimcheck.extract.words import ClaimWords
from claimcheck.extract.words.given import EITHER, FEMININE, MASCULINE
from claimcheck.text.fold import fold

__all__ = ["Name", "roles_pattern", "tell_persons"]

_AGED = re.compile(r",? (?:\(?\d{2}(?:,| ans|\))|âgée? d|aged |an? \d{2}-year-old)")
_FAR = 70  # characters before and after a name in which a role is looked for
_LEAST_PARTS = 2
_CUE = 30
_OFFICES = {"president", "senator", "sen.", "gov.", "rep."}  # that several of one surname may have held


@dataclass(slots=True)
class Name:
    """A name where it stands; what it is, and its fullest form, are filled in from the whole article."""

    start: int
    end: int
    text: str
    kind: str = "name"
    key: str = ""
    title: str = ""
    roles: list[str] = field(default_factory=list)
    gender: str = ""
    full: str = ""
    speaks: bool = False  # a verb of saying stands beside it, or beside another mention of it


def roles_pattern(words: ClaimWords) -> str:
    """Give the nouns of one person as alternatives of a pattern, the longest first."""
    nouns = [noun for noun, features in words.reference.persons.items() if "s" in features]
    return "|".join(sorted(map(re.escape, nouns), key=len, reverse=True))


def tell_persons(names: Sequence[Name], folded: str, words: ClaimWords) -> None:
    """Fill in kind, key, gender, roles and full form of each name."""
    for name in names:
        name.speaks = _speaks(name, folded, words)
        if name.kind == "name":
            name.kind = _kind(name, folded, words)
        name.full = name.text
        name.key = name.key or fold(name.text)
    _tell_by_surname(names)
    persons = _with_same_name(names)
    _join_short_names(names, persons)
    groups: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names:
        groups[name.key].append(name)
    for group in groups.values():
        _share(group, words)


def _kind(name: Name, folded: str, words: ClaimWords) -> str:
    name.roles += _roles(name, folded, words)
    if name.title:
        return "person"
    parts = fold(name.text).split()
    if words.reference.body_words.search(fold(name.text)):
        return "body"
    if len(parts) >= _LEAST_PARTS and _is_personal(name, parts[0], folded):
        return "person"
    if name.speaks and parts[0] in MASCULINE | FEMININE:
        return "person"
    return "body" if name.text.isupper() and len(name.text) >= _LEAST_PARTS else "name"


def _is_personal(name: Name, first: str, folded: str) -> bool:
    given = first.split("-", maxsplit=1)[0]
    known = given in MASCULINE or given in FEMININE or given in EITHER
    return known or bool(name.roles) or _AGED.match(folded, name.end) is not None


def _speaks(name: Name, folded: str, words: ClaimWords) -> bool:
    before = folded[max(0, name.start - _CUE) : name.start]
    after = words.saying.cue.match(folded, name.end + 1)
    if after is not None and folded[name.end : name.end + 1] == " ":
        return True
    return any(cue.end() == len(before) - 1 for cue in words.saying.cue.finditer(before))


def _roles(name: Name, folded: str, words: ClaimWords) -> Iterator[str]:
    """Give the nouns that say what a person is: "le ministre de la Défense X", "X, the city's mayor"."""
    before, after = _role_patterns(words)
    title = len(name.title) + 1 if name.title else 0
    match = before.search(folded[max(0, name.start - title - _FAR) : name.start - title])
    owned = match is not None and "'s" in match.group(2)  # "the president's Obamacare"
    if match and not owned and not _runs_on(match.group(2), words) and not _governed(folded, name.start - title, words):
        yield match.group(1)
    match = after.match(folded, name.end, name.end + _FAR)
    if match and not _runs_on(match.group(1), words):
        yield match.group(2)


def _governed(folded: str, at: int, words: ClaimWords) -> bool:
    """Tell "head of the" and "ministre de la", after which a name is not that of the person."""
    return words.reference.governed.search(folded[max(0, at - 16) : at]) is not None


def _runs_on(between: str, words: ClaimWords) -> bool:
    return bool(words.stating.finite_verb.search(between) or _RUNS_ON.search(between))


@cache
def _patterns(roles: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(rf"^.*(?<![\w-])({roles})((?: [\w'-]+){{0,5}}),? $"),  # the last one before the name
        re.compile(rf", ((?:[\w'-]+ ){{0,4}}?)({roles})(?![\w-])"),
    )


def _role_patterns(words: ClaimWords) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return _patterns(roles_pattern(words))


# Words after which a name is not that of the role before it: "the minister told Paul", "le ministre, avec Paul".
_RUNS_ON = re.compile(
    r"(?<!\w)(?:qui|que|dont|où|avec|par|pour|contre|à|au|se|s'\w+|a|who|whose|which|that|with|by|to|against|from|told|and|et|ou|or|son|sa|his|her|their|ses)(?!\w)"
)


def _tell_by_surname(names: Sequence[Name]) -> None:
    """Take a name of two parts for a person's where the second alone says something: "Sims said"."""
    speak = {name.text for name in names if name.speaks and " " not in name.text and name.kind in {"name", "person"}}
    for name in names:
        parts = name.text.split()
        if name.kind == "name" and len(parts) == _LEAST_PARTS and parts[1] in speak and len(parts[0]) > _LEAST_PARTS:
            name.kind = "person"


def _with_same_name(names: Iterable[Name]) -> dict[str, set[str]]:
    """Give, for the first and the last part of each person's full name, the full names that have it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        parts = name.text.split()
        if name.kind == "person" and len(parts) >= _LEAST_PARTS:
            if len(parts[0]) > _LEAST_PARTS:  # "La" of "La Paz"
                found[fold(parts[0])].add(name.text)
            found[fold(parts[-1])].add(name.text)
    return found


def _join_short_names(names: Sequence[Name], persons: dict[str, set[str]]) -> None:
    """Give a surname or given name the key of the one full name that has it; of several, none.

    With an office before it ("President Clinton") it is that of a full name with the same office only.
    """
    unknown: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        if name.kind == "name" and " " in name.text:
            unknown[name.text.split()[-1]].add(name.text)
    offices = {(fold(name.text), name.title) for name in names if " " in name.text}
    for name in names:
        if " " in name.text or name.kind not in {"name", "person"}:
            continue
        fulls = persons.get(fold(name.text), set())
        if fulls:
            name.kind = "person"
        alone = len({fold(full) for full in fulls}) == 1 and not _has_rival(min(fulls), unknown)
        if alone and (name.title not in _OFFICES or (fold(min(fulls)), name.title) in offices):
            name.full = min(fulls)
            name.key = fold(name.full)
        elif fulls:
            name.full, name.key = "", f"{name.title} {name.key}".strip()


def _has_rival(full: str, others: Mapping[str, set[str]]) -> bool:
    """Tell that a name of which it is not known whose it is ends like a full name: "Secretary Jeh Johnson"."""
    parts = set(full.split())
    return any(not parts <= set(other.split()) for other in others.get(full.rsplit(maxsplit=1)[-1], ()))


def _share(group: Sequence[Name], words: ClaimWords) -> None:
    """Let the mentions of one person share kind, gender and roles."""
    kind = "person" if any(name.kind == "person" for name in group) else group[0].kind
    roles = list(dict.fromkeys(role for name in group for role in name.roles))
    genders = {_gender(name, words) for name in group} - {""}
    speaks = any(name.speaks for name in group)
    gender = genders.pop() if len(genders) == 1 else ""
    for name in group:
        name.kind, name.roles, name.gender, name.speaks = kind, roles, gender, speaks


def _gender(name: Name, words: ClaimWords) -> str:
    told = set(words.reference.titles.get(name.title, "")) & {"m", "f"}
    told |= {letter for role in name.roles for letter in words.reference.persons[role] if letter in "mf"}
    if not told and name.kind == "person" and name.full and " " in name.full:
        given = fold(name.full.split()[0]).split("-", maxsplit=1)[0]
        either = given in EITHER or (given in MASCULINE and given in FEMININE)
        told = set() if either else {letter for letter, known in (("m", MASCULINE), ("f", FEMININE)) if given in known}
    return told.pop() if len(told) == 1 else ""
