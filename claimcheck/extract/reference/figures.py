"""What "ce chiffre" and "this figure" stand for: the only figure just before."""

from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.records import Article, Quantity, QuantityKind, Span
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities

__all__ = ["FigureBefore"]

_LONGEST = 600  # characters before the words in which a figure is looked for
_NEVER = {
    QuantityKind.NOT_A_QUANTITY,
    QuantityKind.DURATION,
    QuantityKind.RANK,
    QuantityKind.CHANGE,
    QuantityKind.MULTIPLE,
}
_SHARES = {"taux", "proportion", "pourcentage", "rate", "percentage"}
_SUMS = {"montant", "somme", "amount", "sum"}


class FigureBefore:
    """Finds the figure that a noun points back to; the figures before are read only where a claim asks for them."""

    def __init__(self, article: Article, sentences: Sequence[Span]) -> None:
        """Take the article and its sentences."""
        self.article, self.sentences = article, sentences
        self.starts = [sentence.start for sentence in sentences]

    def words(self, noun: str, at: int) -> str:
        """Give the only figure with its noun in the sentence before ``at``, else in the previous one; or ""."""
        place = bisect_right(self.starts, at) - 1
        if place < 0:
            return ""
        found = self._figures(noun, self.sentences[place].start, at)
        if not found and place:
            previous = self.sentences[place - 1]
            found = self._figures(noun, previous.start, previous.end)
        return self._written(found[0]) if len(found) == 1 else ""

    def _figures(self, noun: str, start: int, end: int) -> list[Quantity]:
        text, language = self.article.text, self.article.language
        start = max(start, end - _LONGEST)
        periods = read_periods(text, language, self.article.published, start, end)
        read = read_quantities(text, language, start, end, periods)
        return [quantity for quantity in read if _may_be(quantity, noun)]

    def _written(self, quantity: Quantity) -> str:
        """Give the figure as written, with what it counts where that stands right after it."""
        text, end = self.article.text, quantity.end
        after = text.find(quantity.of, end, end + len(quantity.of) + len(" d’une ")) if quantity.of else -1
        return text[quantity.start : after + len(quantity.of) if after >= 0 else end]


def _may_be(quantity: Quantity, noun: str) -> bool:
    if noun in _SHARES:
        return quantity.kind == QuantityKind.SHARE
    if noun in _SUMS:
        return quantity.kind == QuantityKind.MONEY
    return quantity.kind not in _NEVER
