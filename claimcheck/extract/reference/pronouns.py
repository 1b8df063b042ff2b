"""Pronouns and possessives of the third person: what each stands for, where one antecedent alone fits."""

import re

from claimcheck.extract.reference.around import LOOK_AHEAD, Around, begins_at
from claimcheck.extract.reference.features import gender_of, number_of
from claimcheck.extract.reference.mentions import Mention
from claimcheck.extract.reference.pointers import Pointer
from claimcheck.extract.reference.scene import Scene
from claimcheck.records import Span

__all__ = ["Pronouns"]

_FIRST_WORDS = re.compile(r"(?:'\w+)? ?([\w']+)(?: ([\w']+))?")
_MODALS = {"would", "could", "may", "might", "must", "should", "can"}
_AFTER = {True: {"person", "name"}, False: {"person", "name", "body", "country"}}


class Pronouns:
    """Reads the pronouns of an article one after the other."""

    def __init__(self, around: Around, scene: Scene) -> None:
        """Take the article and the scene that is being built."""
        self.around, self.scene, self.known = around, scene, around.words.reference
        self.text, self.folded = around.text, around.folded
        written = sorted({*self.known.subjects, *self.known.possessives}, key=len, reverse=True)
        self.pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(written)})(?![\w-])")

    def read(self, match: re.Match[str], sentence: Span) -> Pointer:
        """Give the pointer that a pronoun is, and let it carry on in the scene what it stands for."""
        word = match.group()
        features = self.known.subjects.get(word) or self.known.possessives[word]
        subject = word in self.known.subjects and not (word == "it" and not self._has_verb(match.end()))
        settled = word in self.known.subjects and self._is_expletive(match)
        found = None if settled else self._antecedent(match, features, sentence, subject=subject)
        if found is None and not settled:
            settled = self.around.named_after(match.end(), _AFTER["h" in features], sentence)
        if subject and not settled:
            self.scene.add(self._stand_in(match, features, found, sentence))
        return Pointer(
            start=match.start(), end=match.end(), text=self.text[match.start() : match.end()], features=features,
            referent=found, settled=settled,
        )  # fmt: skip

    def _is_expletive(self, match: re.Match[str]) -> bool:
        return self.known.expletive.match(self.folded, match.start(), match.end() + LOOK_AHEAD) is not None

    def _is_personal(self, at: int) -> bool:
        return self.known.personal.match(self.folded, at, at + LOOK_AHEAD) is not None

    def _has_verb(self, at: int) -> bool:
        """Tell the "it" that does something from the one to which something is done."""
        verbs, first = self.around.words.stating.finite_verb, _FIRST_WORDS.match(self.folded, at)
        if first is None or self.folded[at : at + 1] not in {" ", "'"}:
            return False
        if self.folded[at] == "'" or first.group(1) in _MODALS or self._is_personal(at):
            return True
        return any(word and verbs.fullmatch(word) for word in first.groups())

    def _stand_in(self, match: re.Match[str], features: str, found: Mention | None, sentence: Span) -> Mention:
        """Let a pronoun carry on what it stands for; an unknown one is a rival to all others."""
        return Mention(
            start=match.start(), end=match.end(), words=found.words if found else "",
            key=found.key if found else f"?{match.start()}", kind=found.kind if found else "unknown",
            gender=gender_of(features), number=number_of(features), speaks=found is not None and found.speaks,
            subject=self.around.opens(match.start(), sentence),
        )  # fmt: skip

    def _antecedent(self, match: re.Match[str], features: str, sentence: Span, *, subject: bool) -> Mention | None:
        """Give the one mention that fits, if it is in the same quotation or like the pronoun in none."""
        begins = match.start() == begins_at(sentence)
        if self.text[match.end() + 1 : match.end() + 2].isupper() and begins:
            return None  # a headline in capitals: "It Is Very Bad"
        if not subject and "h" not in features and not begins:
            return None
        personal = self._is_personal(match.end())
        found = self.scene.antecedent(features, personal=personal or not subject)
        if found is None or not found.words or self.around.quote(found.start) != self.around.quote(match.start()):
            return None
        if "h" in features:
            return found if found.kind == "person" or (found.kind == "name" and found.speaks) else None
        return found if self._is_sure(found, personal=personal, subject=subject, begins=begins) else None

    def _is_sure(self, found: Mention, *, personal: bool, subject: bool, begins: bool) -> bool:
        """Tell whether the only antecedent of a pronoun that may be of things, too, is beyond doubt."""
        named_person = found.kind == "person" and not found.key.startswith("~")
        if (found.oblique and not named_person) or (not subject and not found.subject):
            return False
        if found.kind in {"person", "body", "country", "people"} or (personal and found.speaks):
            return True
        if not (subject and begins and found.subject):
            return False
        # "it" and "they" are said of so much that things are never sure; French shows the gender
        if self.known.late_head:
            return found.speaks
        definite = self.folded[found.start : found.end].startswith(("le ", "la ", "l'"))
        return definite and bool(found.gender) and found.number == "s" and not self._is_joined(found)

    def _is_joined(self, found: Mention) -> bool:
        return self.folded[max(0, found.start - 3) : found.start] == "et " or self.folded.startswith(" et ", found.end)
