"""Parts and their wholes in evidence, where words beside a figure say that it is a part: "of the 250 patients, 200"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from claimcheck.judge.matter import is_light, noun_meanings
from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.bounds import middle
from claimcheck.text.fold import fold
from claimcheck.text.sense import meanings_of, sense_of
from claimcheck.text.terms import places
from claimcheck.text.words import words_for

__all__ = ["Portion", "Said", "is_smaller", "portions", "said_of_a_part"]

_NEAR = 24  # characters after a part in which "of them" may stand
_FRAME = 60  # characters before a whole in which "of the" may stand
_OPENING = re.compile(r"\W+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """A figure of evidence that is part of another one, each with its sentence."""

    whole: tuple[SentenceReading, Quantity]
    part: tuple[SentenceReading, Quantity]

    @property
    def together(self) -> bool:
        """Whether one sentence has both."""
        return self.whole[0] is self.part[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a share is said of, and what is said of it: the nouns of its base, and the words and places of the claim."""

    nouns: frozenset[str]
    words: tuple[frozenset[str], ...]
    places: frozenset[str]


def said_of_a_part(claim: ClaimReading, share: Quantity, base: str) -> Said:
    """Give what a claim says of a share of its base."""
    nouns = noun_meanings(Quantity(start=0, end=0, text="", low=None, high=None, of=base))
    inside = range(share.start - claim.claim.start, share.end - claim.claim.start)
    words = [
        word.meanings for word in sense_of(claim.claim.quote, claim.language)
        if word.start not in inside and not (word.meanings & nouns or is_light(word))
    ]  # fmt: skip
    return Said(nouns=nouns, words=tuple(words), places=claim.places | places(claim.claim.quote))


def portions(said: Said, evidence: Sequence[SentenceReading]) -> Iterator[Portion]:
    """Give the parts that a sentence, or the one after it, counts out of a whole, and that are what the claim says."""
    for number, sentence in enumerate(evidence):
        for whole in _counts(sentence):
            if noun_meanings(whole) & said.nouns:
                for found in (*_inside(sentence, whole), *_after(sentence, evidence[number + 1 : number + 2])):
                    portion = Portion(whole=(sentence, whole), part=found)
                    if is_smaller(portion) and _fits(said, portion):
                        yield portion


def _counts(sentence: SentenceReading) -> list[Quantity]:
    return [q for q in sentence.quantities if q.kind == QuantityKind.COUNT]


def _inside(sentence: SentenceReading, whole: Quantity) -> Iterator[tuple[SentenceReading, Quantity]]:
    start, (of_them, out_of) = sentence.start, _of_them_and_out_of(sentence.language)
    folded = fold(sentence.text)
    framed = out_of.search(folded, max(0, whole.start - start - _FRAME), whole.start - start)
    for part in _counts(sentence):
        if part.start <= whole.end:
            continue
        between = of_them.search(folded, whole.end - start, part.start - start)
        if framed or between or _begins(folded[part.end - start : part.end - start + _NEAR], sentence.language):
            yield sentence, part


def _after(sentence: SentenceReading, rest: Sequence[SentenceReading]) -> Iterator[tuple[SentenceReading, Quantity]]:
    """Give the parts of a next sentence that begins with "of these"."""
    for other in rest:
        alone = other.passage is sentence.passage and len(_counts(sentence)) == 1
        if alone and _begins(fold(other.text[:_FRAME]), other.language):
            yield from ((other, part) for part in _counts(other))


@cache
def _of_them_and_out_of(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give what stands before a part, and what before its whole."""
    sense = words_for(language).sense
    return re.compile(rf"(?<!\w)(?:{sense.of_them})(?!\w)"), re.compile(rf"(?<!\w)(?:{sense.out_of})\s*$")


def _begins(folded: str, language: str) -> bool:
    """Tell whether words begin with "of them"."""
    of_them, _ = _of_them_and_out_of(language)
    opening = _OPENING.match(folded)
    return of_them.match(folded, opening.end() if opening else 0) is not None


def is_smaller(portion: Portion) -> bool:
    """Tell whether the part is no larger than the whole."""
    small, large = middle(portion.part[1]), middle(portion.whole[1])
    return small is not None and large is not None and small <= large


def _fits(said: Said, portion: Portion) -> bool:
    """Tell whether all that the claim says stands with part or whole, and something of it with the part alone."""
    (sentence, whole), (other, part) = portion.whole, portion.part
    around, apart = sentence.part(whole), other.part(part)
    described = apart.meanings | meanings_of(sense_of(part.of, other.language))
    words = [word for word in said.words if not word & around.meanings]
    named = said.places - around.places - sentence.around
    known = said.nouns.union(*said.words)
    extra = [word for word in apart.sense if not (word.name or is_light(word) or word.meanings & known)]
    own = bool(words or (said.places & apart.places) - around.places)
    return own and not extra and all(word & described for word in words) and named <= apart.places
