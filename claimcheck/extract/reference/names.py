"""The names of an article: persons, countries, bodies, and those of which the article does not show what they are."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.extract.reference.mentions import is_country
from claimcheck.extract.reference.persons import Name, tell_persons
from claimcheck.extract.words import ClaimWords
from claimcheck.extract.words.given import EITHER, FEMININE, MASCULINE
from claimcheck.records import Span
from claimcheck.text.covered import Covered
from claimcheck.text.fold import fold
from claimcheck.text.terms import find_places, is_nationality

__all__ = ["find_names"]

_CAPITAL = "A-ZÀ-ÖØ-ÞŒ"
_INNER = rf"(?:(?!['’]s(?![^\W\d_]))['’-][{_CAPITAL}]?[^\W\d_]+)*"  # "O’Neill", "Jong-un"; not "Korea’s"
_TOKEN = rf"(?:[{_CAPITAL}](?:\.-?[A-Z])+\.?|[{_CAPITAL}][^\W\d_]*{_INNER}\.?)"
_SEQUENCE = re.compile(
    rf"(?<![\w’'-])(?:[dlDL]['’])?{_TOKEN}(?: (?:(?:de|da|du|la|von|van|der|bin|ben|al|el) ){{0,2}}{_TOKEN}){{0,6}}"
)
_ELIDED = re.compile(r"(?:[dlcsnjDLCSNJ]|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)['’]")
_POSSESSIVE = re.compile(r"['’]s(?!\w)")
_LINK = re.compile(r" (?:de|du) ")
_NUMBERED = re.compile(r" \d")
_SAID_WHAT = re.compile(r", (?:une?|an?) ")
_ARTICLES = {"la", "le", "les"}
_TITLE_INSIDE = re.compile(r"(?<!\w)(?:capt|det|insp|supt|gen|col|lt|sgt|sen|rep|gov|dr|mr|mrs|ms|prof)\. ")
_OPENING = 2  # marks that may stand between the start of a sentence and its first word
_LONG_WORD = 3
_TITLED = 0.8
_FEWEST_IN_TITLE = 5


def find_names(text: str, folded: str, sentences: Sequence[Span], words: ClaimWords) -> list[Name]:
    """Give the names of an article in order; a name's kind and fullest form are read from all its mentions."""
    found: list[Name] = []
    inside: Counter[str] = Counter()  # how often a name stands where its capital says something
    parts: Counter[str] = Counter()
    for sentence in sentences:
        if not _is_title_case(sentence.text):
            names = list(_in_sentence(text, folded, sentence, words))
            inside.update(name.text for name in names if name.start - sentence.start > _OPENING)
            parts.update(part for name in names if " " in name.text for part in name.text.split())
            found += names
    opening = {sentence.start for sentence in sentences}
    for name in found:
        if _opens(name, opening):
            _without_opener(name, inside)
    found = [
        n
        for n in found
        if " " in n.text
        or n.title
        or inside[n.text]
        or parts[n.text]
        or not _opens(n, opening)
        or _SAID_WHAT.match(folded, n.end)
    ]
    found = _with_places(found, text)
    _keep_possessives(found, text, folded, words)
    tell_persons(found, folded, words)
    return found


def _without_opener(name: Name, inside: Counter[str]) -> None:
    """Take the first word of a sentence off a name that stands without it elsewhere, and never with it."""
    first, _, rest = name.text.partition(" ")
    given = fold(first).split("-")[0]
    known = given in MASCULINE or given in FEMININE or given in EITHER or name.title
    if rest and not known and inside[rest] and not inside[name.text]:
        name.start, name.text = name.start + len(first) + 1, rest


def _opens(name: Name, opening: set[int]) -> bool:
    return any(name.start - by in opening for by in range(_OPENING + 1))


def _is_title_case(sentence: str) -> bool:
    """Tell a headline in which every word has a capital, where capitals say nothing."""
    long = [word for word in sentence[:400].split() if len(word) > _LONG_WORD]
    return len(long) >= _FEWEST_IN_TITLE and sum(word[0].isupper() for word in long) > _TITLED * len(long)


def _in_sentence(text: str, folded: str, sentence: Span, words: ClaimWords) -> Iterator[Name]:
    for match in _SEQUENCE.finditer(text, sentence.start, sentence.end):
        at = match.start()
        for link in [*_links(folded, match, words), None]:
            end = link.start() if link else min(match.end(), sentence.end)
            name = _name(text, folded, at, end, words, opens=at - sentence.start <= _OPENING)
            if name is not None:
                yield name
            at = link.end() if link else end


def _links(folded: str, match: re.Match[str], words: ClaimWords) -> Iterator[re.Match[str]]:
    """Give the "de" that join two names; right after a given name ("Charles de Gaulle") they belong to it."""
    for link in _LINK.finditer(folded, match.start(), match.end()):
        before = folded[match.start() : link.start()].split(" ")
        if not any(part in MASCULINE or part in FEMININE or part in words.reference.titles for part in before[-1:]):
            yield link


def _name(text: str, folded: str, start: int, end: int, words: ClaimWords, *, opens: bool) -> Name | None:
    """Give the name without the words before it that are none: openers, titles, roles ("President Donald Trump")."""
    title, roles = "", list[str]()
    elided = _ELIDED.match(text, start, end)
    start = elided.end() if elided else start
    while start < end:
        first = folded[start:end].split(" ", maxsplit=1)[0]
        if first.rstrip(".") in _ARTICLES and not opens and not elided:  # "La Paz" in the middle of a sentence
            break
        if first in words.reference.titles:
            title, roles = first, roles + [first] * (first in words.reference.persons)
        elif words.reference.persons.get(first, "p") != "p" and " " in folded[start:end]:
            roles += [first] if "s" in words.reference.persons[first] else []
        elif text[start].isupper() and not _is_opener(first, words):  # "L’ouragan Rosa" begins with Rosa
            break
        start += len(first) + 1
    start = _given_name(folded, start, end, words)
    inner = max((m.end() for m in _TITLE_INSIDE.finditer(folded, start, end)), default=start)
    if inner > start:
        title, start = folded[start:inner].rsplit(maxsplit=1)[-1], inner
    end = _without_close(text, folded, start, end, words)
    if start >= end or is_nationality(folded[start:end]):
        return None
    return Name(start=start, end=end, text=text[start:end], title=title, roles=roles)


def _is_opener(first: str, words: ClaimWords) -> bool:
    bare, known = first.rstrip("."), words.reference.openers
    return bare in known or bare.split("'", maxsplit=1)[0] in known or "-of-" in bare


def _without_close(text: str, folded: str, start: int, end: int, words: ClaimWords) -> int:
    """Leave the month of "Macedonia September 30" and the stop of a sentence out of a name."""
    while _NUMBERED.match(text, end) and " " in text[start:end]:
        last = folded[start:end].rsplit(" ", maxsplit=1)[1]
        if last.rstrip(".") not in words.reference.openers:
            break
        end -= len(last) + 1
    return end - 1 if text[start:end].endswith(".") and text.count(".", start, end) == 1 else end


def _given_name(folded: str, start: int, end: int, words: ClaimWords) -> int:
    """Give where a person's name begins after another name: "ministre de la Santé Paul Mercier"."""
    parts = folded[start:end].split(" ")
    for place in range(1, len(parts) - 1):
        at = start + len(" ".join(parts[:place])) + 1
        known = parts[place] in MASCULINE or parts[place] in FEMININE
        first = parts[0] in MASCULINE or parts[0] in FEMININE or parts[0] in EITHER or len(parts[0].rstrip(".")) == 1
        if known and not first and not words.reference.body_words.search(folded[start:at]):
            return at
    return start


def _with_places(names: Sequence[Name], text: str) -> list[Name]:
    """Take the names of countries and bodies from the table, unless they are part of a longer name."""
    terms = [term for term in find_places(text) if not term.nationality]
    longer = Covered([(n.start, n.end) for n in names if " " in n.text])
    exact = {(n.start, n.end) for n in names}
    given = {fold(n.text).split(" ")[0] for n in names if " " in n.text} & (MASCULINE | FEMININE)  # Chad, Georgia
    places = [
        Name(
            start=term.start, end=term.end, text=text[term.start : term.end], key=term.code,
            kind="country" if is_country(term.code) else "body",
        )
        for term in terms
        if fold(text[term.start : term.end]) not in given and (
            (term.start, term.end) in exact
            or " " in text[term.start : term.end]
            or not longer.meets(term.start, term.end)
        )
    ]  # fmt: skip
    taken = Covered([(place.start, place.end) for place in places])
    rest = [name for name in names if not taken.meets(name.start, name.end)]
    return sorted([*places, *rest], key=lambda name: name.start)


def _keep_possessives(names: Sequence[Name], text: str, folded: str, words: ClaimWords) -> None:
    """Give a name its 's where it never stands without one: "Sainsbury's"."""
    with_s = [_POSSESSIVE.match(text, name.end) is not None for name in names]
    verbs = {
        n.text
        for n in names
        if words.stating.finite_verb.match(folded, n.end + 3) or words.saying.cue.match(folded, n.end + 3)
    }
    seen = Counter(name.text for name in names)
    bare = Counter(name.text for name, has in zip(names, with_s, strict=True) if not has)
    for name, has in zip(names, with_s, strict=True):
        once = bare[name.text] or seen[name.text] == 1 or name.text not in verbs
        if has and not once and name.kind == "name" and " " not in name.text:
            name.end += 2
    for name in names:
        name.text = text[name.start : name.end]
