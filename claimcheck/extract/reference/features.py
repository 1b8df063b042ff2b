"""What a noun phrase is: its features, its kind, its identity, and the words to put in for it."""

from claimcheck.extract.reference.phrases import Phrase
from claimcheck.extract.words import ClaimWords

__all__ = ["CONTRACTED", "OWN", "Genders", "gender_of", "kind_of_phrase", "number_of", "written"]

CONTRACTED = frozenset({"du", "au", "aux", "des"})  # an article with its preposition
OWN = frozenset("'s son sa ses leur leurs his her its their mon ma mes notre nos votre vos my our your".split())


def gender_of(features: str) -> str:
    """Give the gender among features, or ""."""
    return "".join(letter for letter in features if letter in "mf")


def number_of(features: str) -> str:
    """Give the number among features, or ""."""
    return "".join(letter for letter in features if letter in "sp")


def kind_of_phrase(phrase: Phrase, words: ClaimWords) -> str:
    """Give what kind of mention a phrase is by its noun."""
    features = words.reference.persons.get(phrase.head)
    if features:
        return "people" if "p" in features else "person"
    return "body" if words.reference.kinds.get(phrase.head) == "body" else "thing"


def written(phrase: Phrase, text: str, words: ClaimWords) -> str:
    """Give the words to put in for a phrase: none for one that only points ("his wife", "this plan")."""
    if phrase.determiner in OWN or phrase.determiner in words.reference.demonstrative:
        return ""
    found = text[phrase.noun if phrase.determiner in CONTRACTED else phrase.start : phrase.end]
    found = found[:-2] if found.endswith(("'s", "’s")) else found
    return found[0].lower() + found[1:] if len(found[0].lower()) == 1 else found


class Genders:
    """The features of an article's phrases; the gender that a noun shows once is its own from then on."""

    def __init__(self, words: ClaimWords) -> None:
        """Begin with no noun seen."""
        self.known = words.reference
        self.seen: dict[str, str] = {}

    def features(self, phrase: Phrase) -> str:
        """Give gender and number of a phrase: of its determiner, else of its noun."""
        features = self.known.determiners.get(phrase.determiner, "p")
        if self.known.late_head:
            return self._number(phrase.head, features) + gender_of(self.known.persons.get(phrase.head, ""))
        if gender_of(features):
            self.seen[phrase.head] = gender_of(features)
            return features
        return features + self._gender(phrase.head)

    def _number(self, head: str, features: str) -> str:
        plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
        return features or ("p" if plural or "p" in self.known.persons.get(head, "") else "s")

    def _gender(self, head: str) -> str:
        """Give the gender of a noun: a person's, as seen before, or by its ending."""
        single = head.rstrip("s")
        told = gender_of(self.known.persons.get(head, "")) or self.seen.get(head) or self.seen.get(single)
        if told:
            return told
        if self.known.feminine.fullmatch(single):
            return "f"
        return "m" if self.known.masculine.fullmatch(single) else ""
