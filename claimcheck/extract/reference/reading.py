"""One pass over an article: what each pronoun and each pointing noun phrase stands for, where that is certain."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimcheck.extract.reference.around import Around
from claimcheck.extract.reference.features import (
    CONTRACTED,
    OWN,
    Genders,
    gender_of,
    kind_of_phrase,
    number_of,
    written,
)
from claimcheck.extract.reference.mentions import CAPITALS, Mention, is_country
from claimcheck.extract.reference.persons import Name
from claimcheck.extract.reference.phrases import Phrase, find_phrases
from claimcheck.extract.reference.pointers import Pointer, Reading
from claimcheck.extract.reference.pointing import is_open_without, points_back, referent
from claimcheck.extract.reference.pronouns import Pronouns
from claimcheck.extract.reference.scene import Fuller, Scene
from claimcheck.extract.words import ClaimWords
from claimcheck.records import Span
from claimcheck.text.fold import fold
from claimcheck.text.terms import Term, find_places

__all__ = ["read_pointers"]

_BESIDE = 24  # characters before a name in which the noun for it is looked for
_APPOSED = 60
_SAYS_WHAT = {", ", " est ", " is "}
_BREAKS = frozenset('\n\r"«»“”')

Item = Name | Phrase | Term | Mention | re.Match[str]


def read_pointers(
    text: str, folded: str, sentences: Sequence[Span], names: Sequence[Name], words: ClaimWords
) -> Reading:
    """Give what each pronoun and pointing phrase of an article stands for."""
    reader = _Reader(Around(text, folded, names, words))
    for sentence in sentences:
        reader.read(sentence)
    mentions = sorted(reader.mentions, key=lambda mention: (mention.start, mention.end))
    pointers = sorted(reader.pointers, key=lambda pointer: (pointer.start, pointer.end))
    return Reading(pointers=tuple(pointers), mentions=tuple(mentions))


class _Reader:
    def __init__(self, around: Around) -> None:
        self.around, self.words = around, around.words
        self.text, self.folded = around.text, around.folded
        self.peoples = [term for term in find_places(around.text) if term.nationality and is_country(term.code)]
        self.people_starts = [term.start for term in self.peoples]
        self.scene, self.genders = Scene(), Genders(around.words)
        self.pronouns = Pronouns(around, self.scene)
        self.mentions: list[Mention] = []
        self.pointers: list[Pointer] = []

    def read(self, sentence: Span) -> None:
        """Read a sentence's names, phrases and pronouns in their order."""
        self.scene.begin()
        for _, item in sorted(self._items(sentence.start, sentence.end), key=lambda pair: pair[0]):
            if isinstance(item, Name):
                self._name(item, sentence)
            elif isinstance(item, Phrase):
                self._phrase(item, sentence)
            elif isinstance(item, Term):
                self.scene.add(_people(item))
            elif isinstance(item, Mention):
                self.scene.add(item)
            else:
                self.pointers.append(self.pronouns.read(item, sentence))

    def _items(self, start: int, end: int) -> Iterator[tuple[int, Item]]:
        yield from ((name.start, name) for name in self.around.names_in(start, end))
        peoples = self.peoples[bisect_left(self.people_starts, start) : bisect_left(self.people_starts, end)]
        yield from ((term.start, term) for term in peoples)
        yield from ((found.noun, found) for found in find_phrases(self.text, self.folded, start, end, self.words))
        paired = self.words.reference.paired.finditer(self.folded, start, end)
        yield from ((match.start(), _unknown(match)) for match in paired)
        yield from ((match.start(), match) for match in self.pronouns.pattern.finditer(self.folded, start, end))

    def _add(self, mention: Mention) -> None:
        self.scene.add(mention)
        self.mentions.append(mention)

    def _name(self, name: Name, sentence: Span) -> None:
        oblique = self.around.is_oblique(name.start) or self.around.modifies(name)
        half = self.words.reference.body_words.fullmatch(self.folded, name.start, name.end)  # "Parti" of a longer name
        mention = Mention(
            start=name.start, end=name.end, words="" if half else name.full or name.text, key=name.key,
            kind=self._kind_of_name(name), gender=name.gender or self.around.gender_of_article(name),
            speaks=name.speaks, oblique=oblique, subject=not oblique and self.around.opens(name.start, sentence),
        )  # fmt: skip
        self._add(mention)
        if name.kind == "country" and fold(name.text) not in CAPITALS:
            self.scene.countries.setdefault(name.key, name.text)
        for role in name.roles:
            self.scene.roles[role][name.key] = mention
        if name.kind in {"name", "body"}:
            for noun in self._called(name):
                self.scene.called[noun][mention.key] = mention

    def _kind_of_name(self, name: Name) -> str:
        """Give the kind of a name; a town is told by "à", which French says of no land."""
        before = self.folded[max(0, name.start - _BESIDE) : name.start]
        placed = self.words.reference.places_after.search(before) if name.kind == "name" else None
        if placed is None:
            return name.kind
        return "town" if placed.group().strip() == "à" else "place"

    def _called(self, name: Name) -> Iterator[str]:
        """Give the nouns for what a body or town is: "Celesio, a German company", "l'entreprise Celesio"."""
        kinds, indefinite = self.words.reference.kinds, self.words.reference.indefinite
        end = min(len(self.text), name.end + _APPOSED)
        phrase = next(find_phrases(self.text, self.folded, name.end, end, self.words), None)
        said = phrase is not None and self.folded[name.end : phrase.start] in _SAYS_WHAT
        if phrase and said and kinds.get(phrase.head) == "body" and (phrase.determiner in indefinite or phrase.full):
            yield phrase.head
        before = re.search(r"([\w-]+) ((?:de |d'|of )?)$", self.folded[max(0, name.start - _BESIDE) : name.start])
        if before and kinds.get(before.group(1)) == ("city" if before.group(2) else "body"):
            yield before.group(1)

    def _phrase(self, phrase: Phrase, sentence: Span) -> None:
        if self.around.is_name(phrase.noun, phrase.head_end):
            return
        features, found = self.genders.features(phrase), None
        if points_back(phrase, self.text, self.folded, self.words, self.scene):
            found = referent(phrase, self.scene, self.words)
            self.pointers.append(self._pointer(phrase, features, found))
        self._remember(phrase)
        oblique = self._is_oblique(phrase)
        self._add(
            Mention(
                start=phrase.start, end=phrase.end,
                words=found.words if found else self._written(phrase),
                key=found.key if found else self._key(phrase), kind=found.kind if found else self._kind(phrase),
                gender=gender_of(features), number=number_of(features), oblique=oblique,
                subject=not oblique and self.around.opens(phrase.start, sentence),
            )
        )  # fmt: skip

    def _pointer(self, phrase: Phrase, features: str, found: Mention | None) -> Pointer:
        end = phrase.end if phrase.full else phrase.head_end  # "le secrétaire général"
        settled = found is None and not is_open_without(phrase, self.words)
        return Pointer(
            start=phrase.start, end=end, text=self.text[phrase.start : end], features=features, referent=found,
            settled=settled, noun=phrase.head,
        )  # fmt: skip

    def _is_oblique(self, phrase: Phrase) -> bool:
        if phrase.determiner == "des":
            return self.around.joins_nouns(phrase.start)
        return phrase.determiner in CONTRACTED or self.around.is_oblique(phrase.start)

    def _kind(self, phrase: Phrase) -> str:
        """Give the kind of a phrase; a noun with a capital is a name's: "the General Assembly"."""
        begins = phrase.head_end - len(phrase.head) - 2 * (self.folded[phrase.head_end - 2 : phrase.head_end] == "'s")
        named = self.words.reference.late_head and self.text[begins].isupper()
        named = named and phrase.head not in self.words.reference.openers  # "a letter Thursday"
        return "body" if named else kind_of_phrase(phrase, self.words)

    def _written(self, phrase: Phrase) -> str:
        roles = self.scene.roles.get(phrase.head, {})
        return next(iter(roles.values())).words if len(roles) == 1 else written(phrase, self.text, self.words)

    def _key(self, phrase: Phrase) -> str:
        """Give who or what a phrase is: the one with that role, else its noun; "his plan" is like no other."""
        roles = self.scene.roles.get(phrase.head, {})
        if len(roles) == 1:
            return next(iter(roles))
        own = phrase.determiner in OWN or phrase.determiner[0].isdigit()
        return f"~{phrase.head}{phrase.start if own else ''}"

    def _remember(self, phrase: Phrase) -> None:
        """Keep a phrase that says what its noun is, for when the noun comes alone."""
        known = self.words.reference
        introduced = phrase.determiner in known.indefinite
        said = self.text[phrase.noun : phrase.end]
        full = phrase.sure and (phrase.telling or (phrase.full and introduced))
        if full and phrase.determiner not in known.demonstrative and not _BREAKS & set(said):
            fuller = Fuller(
                words=said, telling=phrase.telling, definite=not introduced, sentence=len(self.scene.sentences)
            )
            self.scene.full[phrase.head].setdefault(self.folded[phrase.noun : phrase.end], fuller)
        if introduced:
            self.scene.introduced.add(phrase.head)


def _unknown(match: re.Match[str]) -> Mention:
    """Give the other one of "Thomas et lui", a rival to whoever is named."""
    return Mention(start=match.start(), end=match.end(), words="", key=f"?{match.start()}", kind="unknown")


def _people(term: Term) -> Mention:
    return Mention(start=term.start, end=term.end, words="", key=term.code, kind="nationality", oblique=True)
