"""What a clause is: a claim of some kind, or left out for a reason that is named."""

import re
from collections.abc import Sequence

from claimcheck.extract.words import ClaimWords
from claimcheck.records import ClaimKind, Period, Quantity, QuantityKind
from claimcheck.text.terms import places

__all__ = ["doubt_about", "kind_of", "states_a_figure"]

_QUESTION = re.compile(r"\?[\s»”\"’)]*$")
_PROPER = re.compile(r"(?<=[\w,’'] )[A-ZÀ-Ý][\w’-]+|^[A-ZÀ-Ý][\w’-]+ [A-ZÀ-Ý][\w’-]+")
_FEWEST_WORDS = 3


def doubt_about(folded: str, words: ClaimWords, *, figures: bool) -> str:
    """Give why a clause is no statement of fact as a whole, or "": question, opinion, exhortation, possibility."""
    if words.doubts.furniture.search(folded):
        return "page furniture"
    if _QUESTION.search(folded):
        return "a question"
    if words.doubts.belief.search(folded) or words.doubts.judgment.search(folded):
        return "an opinion"
    if not figures and words.doubts.comparison.search(folded) and not words.doubts.measurable.search(folded):
        return "a comparison that cannot be measured"
    if words.doubts.exhortation.search(folded):
        return "an exhortation"
    if words.doubts.hedge.search(folded):
        return "a mere possibility"
    return ""


def states_a_figure(quantity: Quantity) -> bool:
    """Tell a figure that a claim can rest on from a rank ("au premier rang") and a change without its numbers."""
    bare = quantity.kind == QuantityKind.CHANGE and quantity.change is not None and quantity.change.to is None
    return quantity.kind not in (QuantityKind.NOT_A_QUANTITY, QuantityKind.RANK) and not bare


def kind_of(
    text: str, folded: str, words: ClaimWords, quantities: Sequence[Quantity], periods: Sequence[Period], *, added: bool
) -> tuple[ClaimKind | None, str]:
    """Give the kind of claim that a clause states, or None and the reason why it states none.

    ``added`` tells a part cut off another clause, which states a figure without a verb of its own.
    """
    figures = [quantity for quantity in quantities if states_a_figure(quantity)]
    if len(text.split()) < _FEWEST_WORDS and not figures:
        return None, "too short to state a fact"
    verb = words.stating.finite_verb.search(folded)
    if verb is None and not (figures and (added or words.stating.headline.match(folded))):
        return None, "states nothing by itself (no verb was found)"
    if not figures and not periods and not places(text) and not _PROPER.search(text):
        return None, "names nobody and nothing that can be looked up"
    if _is_forecast(folded, words) and not any(quantity.kind == QuantityKind.CHANGE for quantity in figures):
        return ClaimKind.FORECAST, ""
    if figures:
        return ClaimKind.FIGURE, ""
    if periods:
        return ClaimKind.DATE, ""
    is_state = words.stating.being.search(folded) and not words.stating.participle.search(folded)
    return (ClaimKind.PROPERTY if is_state else ClaimKind.EVENT), ""


def _is_forecast(folded: str, words: ClaimWords) -> bool:
    """Tell what is said to come; "they do not know when it will end" says it of nothing."""
    headline = words.stating.headline.match(folded)
    if headline is not None and words.stating.finite_verb.search(folded, 0, headline.end()) is None:
        return True
    future = words.stating.future.search(folded)
    return future is not None and words.stating.subordinate.search(folded, 0, future.start()) is None
