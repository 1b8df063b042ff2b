"""What a share is of: "d'entre eux", "of them", "dont" and the things counted just before."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.extract.reference.sheet import Sheet
from claimcheck.extract.words import ClaimWords
from claimcheck.records import Article, Quantity, QuantityKind, Span
from claimcheck.text.fold import fold
from claimcheck.text.quantities import read_quantities

__all__ = ["Bases"]

_PRONOUNS = {"eux", "elles", "them", "these", "those", "whom", "which"}
_RELATIVE = {"dont", "of whom", "of which"}
_LONGEST = 600  # characters before the words in which what is counted is looked for


class Bases:
    """Finds what was counted just before in an article."""

    def __init__(self, article: Article, folded: str, sentences: Sequence[Span], words: ClaimWords) -> None:
        """Take the article; its figures are read only where a claim asks for them."""
        self.text, self.folded, self.language, self.words = article.text, folded, article.language, words
        self.sentences, self.starts = sentences, [sentence.start for sentence in sentences]

    def resolve(self, sheet: Sheet, quantities: Sequence[Quantity]) -> None:
        """Put in what "of them" stands for, when exactly one thing was counted before it and outside the claim."""
        found = (match for match in sheet.find(self.words.reference.pronoun) if self._takes_a_part(match, quantities))
        match = next(found, None)
        if match is None or any(self._names_a_base(q) and q.end <= match.start() for q in quantities):
            return
        sheet.close(match.start(), match.end())
        counted = self._counted_before(sheet.pieces[0].start)
        if len(counted) == 1:
            sheet.insert(match.end(), counted.pop())
        elif match.group() not in _RELATIVE:
            sheet.leave(match.start(), match.end())

    def _takes_a_part(self, match: re.Match[str], quantities: Sequence[Quantity]) -> bool:
        """Tell "a quarter of them" from "in front of them"; "dont" and "of whom" need no figure before them."""
        if match.group() in _RELATIVE:
            return True
        return any(0 <= match.start() - quantity.end <= 1 for quantity in quantities)

    def _names_a_base(self, quantity: Quantity) -> bool:
        """Tell a count of something named from "9 of them", which counts the same pronoun."""
        return bool(quantity.of) and _counts(quantity) and fold(quantity.of).split()[-1] not in _PRONOUNS

    def _counted_before(self, start: int) -> set[str]:
        """Give what is counted before in the sentence of a claim."""
        place = bisect_right(self.starts, start) - 1
        begin = max(self.sentences[place].start, start - _LONGEST) if place >= 0 else start
        before = read_quantities(self.text, self.language, begin, start) if begin < start else ()
        return {quantity.of for quantity in before if self._names_a_base(quantity)}


def _counts(quantity: Quantity) -> bool:
    return quantity.kind == QuantityKind.COUNT
