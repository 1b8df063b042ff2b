"""What an article has named so far, sentence by sentence, and the one antecedent that a word can have there."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claimcheck.extract.reference.mentions import Mention, fits

__all__ = ["Fuller", "Scene"]

_BACK = 2  # sentences before the one with the pronoun in which its antecedent is looked for
_NEAREST = 60  # mentions of a sentence that are looked at: a longer one is a list


@dataclass(frozen=True, slots=True, kw_only=True)
class Fuller:
    """A fuller noun phrase: ``telling`` if a name or what is joined by "of" qualifies it; and its sentence's place."""

    words: str
    telling: bool
    definite: bool
    sentence: int


class Scene:
    """The mentions of an article in the order in which it is read."""

    def __init__(self) -> None:
        """Begin with nothing named."""
        self.sentences: list[list[Mention]] = []
        self.countries: dict[str, str] = {}  # each country's code, with its name as the article first writes it
        self.roles: defaultdict[str, dict[str, Mention]] = defaultdict(dict)  # who was introduced as what
        self.full: defaultdict[str, dict[str, Fuller]] = defaultdict(dict)  # fuller noun phrases by their noun
        self.called: defaultdict[str, dict[str, Mention]] = defaultdict(dict)  # bodies that were said to be what
        self.introduced: set[str] = set()  # nouns that came with an indefinite article

    def begin(self) -> None:
        """Begin the next sentence."""
        self.sentences.append([])

    def add(self, mention: Mention) -> None:
        """Take a mention into the sentence that is being read."""
        self.sentences[-1].append(mention)

    def antecedent(self, features: str, *, personal: bool) -> Mention | None:
        """Give the one mention a pronoun stands for that comes next in the text; None if there is a doubt."""
        accepted = self._nearest(lambda mention: fits(mention, features, personal=personal))
        if (
            "p" in features
            and len({m.key for s in self.sentences[-2:] for m in s[-_NEAREST:] if m.kind == "person"}) > 1
        ):
            return None  # two persons named apart are a "they", too
        return _only(accepted, people="h" in features or personal)

    def country(self) -> Mention | None:
        """Give the only country of the last two sentences, or of the article so far."""
        now = self.sentences[-1][-_NEAREST:]
        if any(mention.kind == "name" and not mention.oblique for mention in now):
            return None  # "Pyongyang says that the country"
        recent = [m for sentence in self.sentences[-2:] for m in sentence[-_NEAREST:] if m.kind in _OF_COUNTRIES]
        keys = {mention.key for mention in recent} or set(self.countries)
        key = keys.pop() if len(keys) == 1 else ""
        words = self.countries.get(key)
        return Mention(start=0, end=0, words=words, key=key, kind="country") if words else None

    def person(self, role: str) -> Mention | None:
        """Give the only person introduced with this role."""
        found = list(self.roles[role].values())
        return found[0] if len(found) == 1 and len(self.full[role]) <= 1 else None

    def fuller(self, noun: str, *, near: bool, telling: bool) -> str:
        """Give the only fuller phrase with this noun, or "".

        ``telling`` asks for one with a name or what is joined by "of" with "the", ``near`` for one just before.
        """
        found = list(self.full[noun].values())
        if len(found) != 1 or ((near or telling) and not found[0].telling) or (telling and not found[0].definite):
            return ""
        if near and not telling and len(self.sentences) - found[0].sentence > _BACK:
            return ""
        return found[0].words

    def body(self, noun: str) -> Mention | None:
        """Give the only body that was said to be one ("Celesio, a German company")."""
        found = list(self.called[noun].values())
        others = [fuller for fuller in self.full[noun].values() if found and found[0].words not in fuller.words]
        return found[0] if len(found) == 1 and not any(fuller.definite for fuller in others) else None

    def city(self, noun: str) -> Mention | None:
        """Give the only town that was called one, or the only one that the last two sentences are set in."""
        called = self.body(noun)
        places = {m.key: m for sentence in self.sentences[-2:] for m in sentence[-_NEAREST:] if m.kind == "town"}
        return called if called or len(places) != 1 else next(iter(places.values()))

    def _nearest(self, accept: Callable[[Mention], bool]) -> list[Mention]:
        """Give the mentions that fit in the nearest sentence that has one."""
        for back, sentence in enumerate(reversed(self.sentences[-_BACK - 1 :])):
            found = [mention for mention in sentence[-_NEAREST:] if accept(mention)]
            if found:
                return found if back < _BACK or any(mention.subject for mention in found) else []
        return []


_OF_COUNTRIES = {"country", "nationality"}


def _only(found: Sequence[Mention], *, people: bool) -> Mention | None:
    """Give the mention that is the only one, or the subject where all others depend on a preposition.

    Of several persons none is certain, wherever they stand; a group ("les ministres") is, as the only subject.
    """
    if len({mention.key for mention in found}) == 1:
        return found[-1]
    free = [mention for mention in found if not mention.oblique]
    if len({mention.key for mention in free}) != 1 or not any(mention.subject for mention in free):
        return None
    others = [mention for mention in found if mention.key != free[0].key]
    rivals = {"person", "unknown"} | ({"people"} if free[0].kind != "people" else set())
    rivals |= {"body", "country"} if free[0].kind in {"body", "country"} else set()
    return None if people and any(mention.kind in rivals for mention in others) else free[-1]
