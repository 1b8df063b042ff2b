"""One pass over an article: what each pronoun and each pointing noun phrase stands for, where that is certain."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.reference.mentions import Mention
from claimcheck.extract.reference.persons import Name
from claimcheck.extract.reference.phrases import Phrase, find_phrases, small_words
from claimcheck.extract.reference.pointing import is_open_without, points_back, referent
from claimcheck.extract.reference.scene import Fuller, Scene
from claimcheck.extract.words import ClaimWords
from claimcheck.records import Span
from claimcheck.text.quotes import find_quotes
from claimcheck.text.terms import Term, find_places

__all__ = ["Pointer", "Reading", "read_article"]

_LOOK_BACK = 20
_LOOK_AHEAD = 200
_LONG_QUOTE = 5  # words; a shorter one is a term or a title
_CONTRACTED = {"du", "au", "aux", "des"}  # an article with its preposition
_OWN = {"'s", "son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their", "mon", "ma", "mes", "notre", "nos", "votre", "vos", "my", "our", "your"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer(Span):
    """A word or phrase that stands for something: ``referent`` is None where the article leaves a doubt.

    ``features`` are those that an antecedent must fit; a ``settled`` one is explained where it stands or stands for
    nothing that could be named.
    """

    features: str
    referent: Mention | None
    settled: bool = False
    noun: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The pointers of an article and its mentions, each in order."""

    pointers: tuple[Pointer, ...]
    mentions: tuple[Mention, ...]

    def pointers_in(self, start: int, end: int) -> Sequence[Pointer]:
        """Give the pointers that stand in ``text[start:end]``."""
        first = bisect_left(self.pointers, start, key=lambda pointer: pointer.start)
        last = bisect_right(self.pointers, end, key=lambda pointer: pointer.start)
        return [pointer for pointer in self.pointers[first:last] if pointer.end <= end]

    def mentions_in(self, start: int, end: int) -> Sequence[Mention]:
        """Give the mentions that stand in ``text[start:end]``."""
        first = bisect_left(self.mentions, start, key=lambda mention: mention.start)
        last = bisect_right(self.mentions, end, key=lambda mention: mention.start)
        return [mention for mention in self.mentions[first:last] if mention.end <= end]


def read_article(
    text: str, folded: str, sentences: Sequence[Span], names: Sequence[Name], words: ClaimWords
) -> Reading:
    """Give what each pronoun and pointing phrase of an article stands for."""
    reader = _Reader(text, folded, names, words)
    for sentence in sentences:
        reader.read(sentence)
    mentions = sorted(reader.mentions, key=lambda mention: (mention.start, mention.end))
    pointers = sorted(reader.pointers, key=lambda pointer: (pointer.start, pointer.end))
    return Reading(pointers=tuple(pointers), mentions=tuple(mentions))


class _Reader:
    def __init__(self, text: str, folded: str, names: Sequence[Name], words: ClaimWords) -> None:
        self.text, self.folded, self.words = text, folded, words
        self.names, self.starts = names, [name.start for name in names]
        self.peoples = [term for term in find_places(text) if term.nationality]
        self.people_starts = [term.start for term in self.peoples]
        self.quotes = find_quotes(text)
        self.quote_ends = [quote.end for quote in self.quotes]
        self.scene = Scene()
        self.mentions: list[Mention] = []
        self.pointers: list[Pointer] = []
        self.genders = dict[str, str]()
        known = self.words.reference
        written = sorted({*known.subjects, *known.possessives}, key=len, reverse=True)
        self.pronoun = re.compile(rf"(?<![\w-])(?<!t-)(?:{'|'.join(written)})(?![\w-])")

    def read(self, sentence: Span) -> None:
        """Read a sentence's names, phrases and pronouns in their order."""
        self.scene.begin()
        start, end = sentence.start, sentence.end
        names = self.names[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        peoples = self.peoples[bisect_left(self.people_starts, start) : bisect_left(self.people_starts, end)]
        phrases = list(find_phrases(self.text, self.folded, start, end, self.words))
        pronouns = list(self.pronoun.finditer(self.folded, start, end))
        items: list[tuple[int, Name | Phrase | Term | re.Match[str]]] = [
            *((item.start, item) for item in names), *((item.start, item) for item in peoples),
            *((item.noun, item) for item in phrases), *((item.start(), item) for item in pronouns),
        ]  # fmt: skip
        for _, item in sorted(items, key=lambda pair: pair[0]):
            self._take(item, sentence)

    def _take(self, item: "Name | Phrase | Term | re.Match[str]", sentence: Span) -> None:
        if isinstance(item, Name):
            self._name(item, sentence)
        elif isinstance(item, Phrase):
            self._phrase(item, sentence)
        elif isinstance(item, Term):
            self.scene.add(Mention(start=item.start, end=item.end, words="", key=item.code, kind="nationality", oblique=True))
        else:
            self._pronoun(item, sentence)

    def _add(self, mention: Mention) -> None:
        self.scene.add(mention)
        self.mentions.append(mention)

    def _name(self, name: Name, sentence: Span) -> None:
        oblique = self._oblique(name.start)
        placed = name.kind == "name" and self.words.reference.places_after.search(self.folded[max(0, name.start - 12) : name.start])
        mention = Mention(
            start=name.start, end=name.end, words=name.full or name.text, key=name.key, kind=self._place(placed) if placed else name.kind,
            gender=name.gender or self._article_gender(name), speaks=name.speaks, oblique=oblique, subject=not oblique and self._opens(name.start, sentence),
        )  # fmt: skip
        self._add(mention)
        if name.kind == "country":
            self.scene.countries.setdefault(name.key, name.text)
        for role in name.roles:
            self.scene.roles[role][name.key] = mention
        if name.kind in {"name", "body"}:
            self._called(name, mention)

    def _place(self, placed: re.Match[str]) -> str:
        """Tell a town by "à", which French says of no land."""
        return "town" if placed.group().strip() == "à" else "place"

    def _called(self, name: Name, mention: Mention) -> None:
        """Take what a body is said to be: "Celesio, a German company", "l'entreprise Celesio"."""
        kinds = self.words.reference.kinds
        phrase = next(iter(find_phrases(self.text, self.folded, name.end, min(len(self.text), name.end + 60), self.words)), None)
        if phrase and self.folded[name.end : phrase.start] in {", ", " est ", " is "} and kinds.get(phrase.head) == "body":
            if phrase.determiner in self.words.reference.indefinite or phrase.full:
                self.scene.called[phrase.head][mention.key] = mention
        before = re.search(r"([\w-]+) ((?:de |d'|of )?)$", self.folded[max(0, name.start - 24) : name.start])
        if before and kinds.get(before.group(1)) == ("city" if before.group(2) else "body"):
            self.scene.called[before.group(1)][mention.key] = mention

    def _phrase(self, phrase: Phrase, sentence: Span) -> None:
        if self._is_names_own(phrase):
            return
        found = None
        if points_back(phrase, self.text, self.folded, self.words, self.scene):
            found = referent(phrase, self.scene, self.words)
            end = phrase.end if phrase.full else phrase.head_end  # "le secrétaire général"
            self.pointers.append(
                Pointer(
                    start=phrase.start, end=end, text=self.text[phrase.start : end],
                    features=self._features(phrase), referent=found, noun=phrase.head,
                    settled=found is None and not is_open_without(phrase, self.words),
                )
            )  # fmt: skip
        self._remember(phrase)
        oblique = phrase.determiner in _CONTRACTED or self._oblique(phrase.start)
        if phrase.determiner == "des" and not self._joins_nouns(phrase.start):
            oblique = False
        features = self._features(phrase)
        self._add(
            Mention(
                start=phrase.start, end=phrase.end, words=found.words if found else self._written(phrase),
                key=found.key if found else self._key(phrase), kind=found.kind if found else self._kind(phrase),
                gender="".join(letter for letter in features if letter in "mf"),
                number="".join(letter for letter in features if letter in "sp"), oblique=oblique,
                subject=not oblique and self._opens(phrase.start, sentence),
            )
        )  # fmt: skip

    def _is_names_own(self, phrase: Phrase) -> bool:
        """Tell the phrase that is a name with its article: "la France", "the Labour Party"."""
        at = bisect_left(self.starts, phrase.noun)
        return at < len(self.names) and self.names[at].start == phrase.noun and self.names[at].end >= phrase.head_end

    def _written(self, phrase: Phrase) -> str:
        """Give the words to put in for a phrase: none for one that only points ("his wife", "this plan")."""
        if phrase.determiner in _OWN or phrase.determiner in self.words.reference.demonstrative:
            return ""
        start = phrase.noun if phrase.determiner in _CONTRACTED else phrase.start
        written = self.text[start : phrase.end]
        return written[0].lower() + written[1:]

    def _key(self, phrase: Phrase) -> str:
        role = self.scene.roles.get(phrase.head)
        if role and len(role) == 1:
            return next(iter(role))
        own = phrase.determiner in _OWN or phrase.determiner.isdigit()
        return f"~{phrase.head}{phrase.start if own else ''}"

    def _kind(self, phrase: Phrase) -> str:
        features = self.words.reference.persons.get(phrase.head)
        if features:
            return "people" if "p" in features else "person"
        return "body" if self.words.reference.kinds.get(phrase.head) == "body" else "thing"

    def _features(self, phrase: Phrase) -> str:
        """Give gender and number of a phrase: of its determiner, else of the noun by its ending or as seen before."""
        known, head = self.words.reference, phrase.head
        features = known.determiners.get(phrase.determiner, "p")
        of_person = known.persons.get(head, "")
        if known.late_head:
            plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
            number = features or ("p" if plural or "p" in of_person else "s")
            return number + "".join(letter for letter in of_person if letter in "mf")
        gender = "".join(letter for letter in features or "" if letter in "mf")
        if gender:
            self.genders[head] = gender
            return features
        ending = "f" if known.feminine.fullmatch(head.rstrip("s")) else "m" if known.masculine.fullmatch(head.rstrip("s")) else ""
        told = "".join(letter for letter in of_person if letter in "mf") or self.genders.get(head) or self.genders.get(head.rstrip("s"), "")
        return features + (told or ending)

    def _remember(self, phrase: Phrase) -> None:
        introduced = phrase.determiner in self.words.reference.indefinite
        if phrase.sure and (phrase.telling or (phrase.full and introduced)) and phrase.determiner not in self.words.reference.demonstrative:
            end = phrase.end
            written = self.text[phrase.noun : end]
            if not any(sign in written for sign in "\n\r\"«»“”"):
                self.scene.full[phrase.head].setdefault(
                    self.folded[phrase.noun : end],
                    Fuller(words=written, telling=phrase.telling, sentence=len(self.scene.sentences)),
                )
        if phrase.determiner in self.words.reference.indefinite:
            self.scene.introduced.add(phrase.head)

    def _pronoun(self, match: re.Match[str], sentence: Span) -> None:
        known, word = self.words.reference, match.group()
        subject = word in known.subjects and not (word == "it" and not self._has_verb(match.end()))
        features = known.subjects.get(word) or known.possessives[word]
        settled = word in known.subjects and known.expletive.match(self.folded, match.start(), match.end() + _LOOK_AHEAD) is not None
        found = None if settled else self._antecedent(match, features, sentence, subject=subject)
        settled = settled or (found is None and self._named_after(match, features, sentence))
        self.pointers.append(
            Pointer(start=match.start(), end=match.end(), text=self.text[match.start() : match.end()], features=features, referent=found, settled=settled)
        )
        if subject and not settled:
            self.scene.add(self._stand_in(match, features, found, sentence))

    def _stand_in(self, match: re.Match[str], features: str, found: Mention | None, sentence: Span) -> Mention:
        """Let a pronoun carry on what it stands for; an unknown one is a rival to all others."""
        opens = self._opens(match.start(), sentence)
        letters = {"gender": "".join(set(features) & set("mf")), "number": "".join(set(features) & set("sp"))}
        if found is None:
            return Mention(start=match.start(), end=match.end(), words="", key=f"?{match.start()}", kind="unknown", subject=opens, **letters)
        return Mention(
            start=match.start(), end=match.end(), words=found.words, key=found.key, kind=found.kind, subject=opens,
            speaks=found.speaks, **letters
        )  # fmt: skip

    def _antecedent(self, match: re.Match[str], features: str, sentence: Span, *, subject: bool) -> Mention | None:
        known, word = self.words.reference, match.group()
        personal = known.personal.match(self.folded, match.end(), match.end() + _LOOK_AHEAD) is not None
        begins = match.start() == sentence.start + self._marks(sentence)
        if not subject and "h" not in features and not begins:
            return None
        found = self.scene.antecedent(features, personal=personal or not subject)
        if found is None or not found.words or self._quote(found.start) != self._quote(match.start()):
            return None
        if "h" in features:
            return found if found.kind == "person" or (found.kind == "name" and found.speaks) else None
        if not subject and not found.subject:
            return None
        if found.oblique and (found.kind != "person" or found.key.startswith("~")):
            return None
        if found.kind in {"person", "body", "country", "people"} or (personal and found.kind != "thing"):
            return found
        if known.late_head or word in known.possessives:  # "it" and "they" are said of so much that only a subject is sure
            return found if subject and begins and found.subject and found.kind != "thing" else None
        return found if found.gender and begins and found.subject else None

    def _quote(self, at: int) -> int:
        """Give which long quotation a word stands in, or -1: what one speaker says of "him" another did not name."""
        place = bisect_right(self.quote_ends, at)
        inside = place < len(self.quotes) and self.quotes[place].start <= at
        return place if inside and len(self.quotes[place].text.split()) >= _LONG_QUOTE else -1

    def _has_verb(self, at: int) -> bool:
        verbs = self.words.stating.finite_verb
        first = re.compile(r"(?:'\w+)? ?([\w']+)(?: ([\w']+))?").match(self.folded, at)
        if first is None or self.folded[at : at + 1] not in {" ", "'"}:
            return False
        return any(word and verbs.fullmatch(word) for word in first.groups()) or self.words.reference.personal.match(self.folded, at, at + _LOOK_AHEAD) is not None or self.folded[at] == "'" or first.group(1) in {"would", "could", "may", "might", "must", "should", "can"}

    def _named_after(self, match: re.Match[str], features: str, sentence: Span) -> bool:
        """Tell a pronoun in an opening clause whose name follows in the main one: "In his speech, Trump said"."""
        comma = self.folded.find(",", match.end(), sentence.end)
        opened = self.words.reference.subordinate.match(self.folded, sentence.start + self._marks(sentence))
        if comma < 0 or opened is None or "," in self.folded[sentence.start : match.start()]:
            return False
        at = bisect_left(self.starts, comma)
        close = at < len(self.names) and self.names[at].start <= comma + _LOOK_BACK and self.names[at].end <= sentence.end
        return close and self.names[at].kind in ({"person", "name"} if "h" in features else {"person", "name", "body", "country"})

    def _marks(self, sentence: Span) -> int:
        return len(sentence.text) - len(sentence.text.lstrip("«“\"„ \u00a0\u202f'‘"))

    def _joins_nouns(self, at: int) -> bool:
        """Tell the "des" of "la hausse des prix" from the article of "lorsque des vagues"."""
        before = re.search(r"([\w-]+) $", self.folded[max(0, at - _LOOK_BACK) : at])
        word = before.group(1) if before else ""
        return bool(word) and word not in small_words(self.words) and not self.words.stating.finite_verb.fullmatch(word)

    def _oblique(self, at: int) -> bool:
        before = self.folded[max(0, at - _LOOK_BACK) : at]
        return self.words.reference.oblique.search(before) is not None or self._after_governing_article(before)

    def _after_governing_article(self, before: str) -> bool:
        governed = self.words.reference.governed.search(before)
        return governed is not None and self.words.reference.oblique.search(before[: governed.start()] + before[governed.start() :].split(" ")[0] + " ") is not None

    def _opens(self, at: int, sentence: Span) -> bool:
        """Tell what stands before the first verb of its sentence, or right after its opening phrase."""
        before = self.folded[sentence.start : at]
        if len(before) > _LOOK_AHEAD:
            return False
        return before.rstrip().endswith(",") or self.words.stating.finite_verb.search(before) is None

    def _article_gender(self, name: Name) -> str:
        if name.kind == "person":
            return ""
        before = re.search(r"(?<!\w)(la|le|du|au) $", self.folded[max(0, name.start - 4) : name.start])
        return {"la": "f"}.get(before.group(1), "m") if before and not self.words.reference.late_head else ""
