"""Terms that two texts can share across languages: countries and bodies, things counted, events, and plain words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from claimcheck.text.covered import Covered
from claimcheck.text.fold import fold, strip_accents
from claimcheck.text.words import words_for
from claimcheck.text.words.concepts import COUNTED, EVENTS
from claimcheck.text.words.matters import MATTERS
from claimcheck.text.words.places import PLACES
from claimcheck.text.words.surroundings import SURROUNDINGS

__all__ = [
    "Term",
    "concepts",
    "find_places",
    "is_counted_noun",
    "is_nationality",
    "matters",
    "places",
    "stem",
    "stems",
]

_WORD = re.compile(r"\w+")
_STEM = 6  # letters that cognates share: minist(re), minist(er); shorter stems join unrelated words
_SHORTEST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A country or body named in a text: its code, where it stands, and whether by the adjective of its people."""

    code: str
    start: int
    end: int
    nationality: bool


@cache
def _place_pattern() -> tuple[re.Pattern[str], dict[str, str], re.Pattern[str], dict[str, str]]:
    names: dict[str, str] = {}
    people: dict[str, str] = {}
    for line in PLACES.strip().splitlines():
        code, written, nationalities = line.split("|")
        names.update({fold(name.strip()): code for name in written.split(",")})
        people.update({stem.strip(): code for stem in nationalities.split(",") if stem.strip()})
    by_name = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    by_people = "|".join(
        re.escape(stem[:-1]) + r"(?!\w)" if stem.endswith("$") else re.escape(stem) + r"\w{0,5}(?!\w)"
        for stem in sorted(people, key=len, reverse=True)
    )
    return (
        re.compile(rf"(?<!\w)(?:{by_name})(?!\w)"), names,
        re.compile(rf"(?<!\w)(?:{by_people})"),
        {stem.rstrip("$"): people[stem] for stem in sorted(people, key=len, reverse=True)},
    )  # fmt: skip


def find_places(text: str) -> tuple[Term, ...]:
    """Give the countries and bodies named in a text, in order.

    >>> [(term.code, term.nationality) for term in find_places("des soldats américains de l’OTAN")]
    [('us', True), ('nato', False)]
    """
    return tuple(sorted(_places(text), key=lambda term: term.start))


def _places(text: str) -> Iterator[Term]:
    by_name, names, by_people, people = _place_pattern()
    folded, named = fold(text), list[tuple[int, int]]()
    for match in by_name.finditer(folded):
        written = text[match.start() : match.end()]
        if written[0].isupper() and (len(written) > len("USA") or written.upper() == written):
            named.append(match.span())
            yield Term(code=names[match.group()], start=match.start(), end=match.end(), nationality=False)
    taken = Covered(named)
    for match in by_people.finditer(folded):
        if taken.meets(match.start(), match.start() + 1):
            continue
        stem = next(stem for stem in people if match.group().startswith(stem))
        yield Term(code=people[stem], start=match.start(), end=match.end(), nationality=True)


def places(text: str) -> frozenset[str]:
    """Give the codes of the countries and bodies named in a text."""
    return frozenset(term.code for term in find_places(text))


def is_nationality(word: str) -> bool:
    """Tell whether a folded word is the adjective of a people."""
    return _place_pattern()[2].fullmatch(word) is not None


@dataclass(frozen=True, slots=True)
class _Concepts:
    """A table of concepts to look words up in: whole words and beginnings of words, each with its line."""

    names: tuple[str, ...]
    whole: dict[str, int]
    beginnings: dict[str, int]
    lengths: tuple[int, ...]

    def of(self, word: str) -> str | None:
        """Give the concept of a folded word; where several fit, the first line of the table."""
        lines = [self.beginnings.get(word[:length]) for length in self.lengths]
        found = [line for line in (self.whole.get(word), *lines) if line is not None]
        return self.names[min(found)] if found else None


@dataclass(frozen=True, slots=True)
class _Matters:
    """A table in which a word may stand in several lines, one for each of its senses."""

    whole: dict[str, frozenset[str]]
    beginnings: dict[str, frozenset[str]]
    lengths: tuple[int, ...]

    def of(self, word: str) -> frozenset[str]:
        """Give every matter that a folded word may mean."""
        found = (self.beginnings.get(word[:length], frozenset()) for length in self.lengths)
        return self.whole.get(word, frozenset()).union(*found)


@cache
def _matters_table() -> _Matters:
    whole: dict[str, frozenset[str]] = {}
    beginnings: dict[str, frozenset[str]] = {}
    for line in f"{MATTERS}{SURROUNDINGS}".split("\n"):
        name, _, stems_written = line.partition("|")
        for written in stems_written.split():
            table = whole if written.endswith("$") else beginnings
            table[written.rstrip("$")] = table.get(written.rstrip("$"), frozenset()) | {f"~{name}"}
    return _Matters(whole, beginnings, tuple(sorted({len(written) for written in beginnings})))


@lru_cache(maxsize=16384)
def matters(word: str) -> frozenset[str]:
    """Give what a folded word may speak of beside things counted and events, each marked with "~".

    >>> sorted(matters("fille")), sorted(matters("matchs"))
    (['~daughter', '~girl'], ['~match'])
    """
    return _matters_table().of(word)


@cache
def _concept_table(table: str) -> _Concepts:
    names: list[str] = []
    whole: dict[str, int] = {}
    beginnings: dict[str, int] = {}
    for number, line in enumerate(table.strip().splitlines()):
        name, stems_written = line.split("|")
        names.append(name)
        for written in stems_written.split():
            (whole if written.endswith("$") else beginnings).setdefault(written.rstrip("$"), number)
    lengths = tuple(sorted({len(written) for written in beginnings}))
    return _Concepts(tuple(names), whole, beginnings, lengths)


def concepts(text: str, *, counted: bool = False) -> frozenset[str]:
    """Give the names of the concepts a text uses: counted things only, or counted things and events.

    >>> sorted(concepts("Les ministres se sont réunis")), sorted(concepts("9,592 troops", counted=True))
    (['meet', 'ministers'], ['troops'])
    """
    folded = _without_places(text) if counted else fold(text)
    tables = (COUNTED,) if counted else (COUNTED, EVENTS)
    return frozenset(name for table in tables for name in _concepts(folded, table))


def _without_places(text: str) -> str:
    """Give the folded text with country names blanked out: the United States are no states counted."""
    folded, at, kept = fold(text), 0, list[str]()
    for term in _places(text):
        if not term.nationality:
            kept += [folded[at : term.start], " " * (term.end - term.start)]
            at = term.end
    return "".join([*kept, folded[at:]])


def _concepts(folded: str, table: str) -> Iterator[str]:
    lookup = _concept_table(table)
    for word in _WORD.findall(folded):
        name = lookup.of(word)
        if name is not None:
            yield name


def is_counted_noun(word: str) -> bool:
    """Tell whether a folded word is a noun that figures count."""
    return _concept_table(COUNTED).of(word) is not None and _WORD.fullmatch(word) is not None


def stems(text: str, language: str) -> frozenset[str]:
    """Give the first letters, without accents, of the words that carry meaning; cognates come out the same.

    >>> sorted(stems("les ministres réunis", "fr"))
    ['minist', 'reuni']
    """
    skipped = words_for(language).sense.stop_words
    found = re.findall(rf"[^\W\d_]{{{_SHORTEST},}}", fold(text))
    return frozenset(stem(word) for word in found if word not in skipped)


def stem(word: str) -> str:
    """Give the first letters of a folded word, without accents and the mark of the plural; -eur is English -or.

    >>> stem("ministères"), stem("tests"), stem("réacteurs"), stem("reactor")
    ('minist', 'test', 'reacto', 'reacto')
    """
    bare = strip_accents(word)
    bare = bare[:-1] if bare.endswith(("s", "x")) else bare
    return (f"{bare[:-3]}or" if bare.endswith("eur") else bare)[:_STEM]
