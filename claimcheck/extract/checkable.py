"""What a clause is: a claim of some kind, or left out for a reason that is named."""

import re
from collections.abc import Sequence

from claimcheck.extract.figures import measures, states_a_figure
from claimcheck.extract.verbs import has_verb
from claimcheck.extract.words import ClaimWords
from claimcheck.records import ClaimKind, Period, Quantity, QuantityKind
from claimcheck.text.fold import fold

__all__ = ["FURNITURE", "NO_VERB", "QUESTION", "doubt_about", "kind_of"]

FURNITURE = "page furniture"
QUESTION = "a question"
NO_VERB = "states nothing by itself (no verb was found)"

_QUESTION = re.compile(r"\?[\s»”\"’)]*$")


def doubt_about(text: str, words: ClaimWords, *, figures: Sequence[Quantity]) -> str:
    """Give why a clause is no statement of fact as a whole, or "": question, opinion, exhortation, possibility.

    What is measured by one of its ``figures`` can be checked within an opinion too ("Je crois qu'il y a 27 000 lits").
    """
    stated = any(map(states_a_figure, figures))
    folded = fold(text)
    if words.doubts.furniture.search(folded):
        return FURNITURE
    if _QUESTION.search(folded):
        return QUESTION
    valued = words.doubts.belief.search(folded) or words.doubts.judgment.search(folded)
    if valued and not any(map(measures, figures)):
        return "an opinion"
    if not stated and words.doubts.comparison.search(folded) and not words.doubts.measurable.search(folded):
        return "a comparison that cannot be measured"
    if words.doubts.exhortation.search(folded):
        return "an exhortation"
    if not stated and any(_is_hedge(text, match) for match in words.doubts.hedge.finditer(folded)):
        return "a mere possibility"
    return ""


def _is_hedge(text: str, match: re.Match[str]) -> bool:
    """Tell "may" from the name May: a capital inside a sentence."""
    return not text[match.start()].isupper() or not text[: match.start()].strip("«“„\"' \u00a0\u202f")


def kind_of(
    folded: str, words: ClaimWords, quantities: Sequence[Quantity], periods: Sequence[Period], *, added: bool
) -> tuple[ClaimKind | None, str]:
    """Give the kind of claim that a clause states, or None and the reason why it states none.

    ``added`` tells a part cut off another clause, which states its fact without a verb of its own.
    """
    figures = [quantity for quantity in quantities if states_a_figure(quantity)]
    stated = has_verb(folded, 0, len(folded), words) or words.stating.headline.match(folded)
    if not stated and not (added and (figures or periods)):
        return None, NO_VERB
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
    if words.stating.headline.match(folded) and not has_verb(folded, 0, len(folded), words):
        return True
    future = words.stating.future.search(folded)
    return future is not None and words.stating.subordinate.search(folded, 0, future.start()) is None
