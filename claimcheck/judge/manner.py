"""How a sentence says what it says: what befell the things counted, which way they moved, denied, or only to come.

Each function that compares gives the reason why two sentences cannot be compared, in words, or "".
"""

import re
from functools import cache

from claimcheck.judge.reading import Part
from claimcheck.records import Direction, Quantity
from claimcheck.text.fold import fold
from claimcheck.text.words import words_for

__all__ = ["events_of", "is_by_how_much", "negated", "only_a_prospect", "other_direction", "other_event", "way_said"]

# What befalls the things counted: soldiers killed are not soldiers present, books sold are not books printed.
_EVENTS = frozenset(
    "die injured arrest leave born elect appoint buy sell win vote close open import export sign adopt strike attack "
    "build train launch begin end meet".split()
)
# A thing counted that is also what happened: 12 deaths, 12 died.
_SAME_EVENT = {"deaths": "die", "arrests": "arrest", "votes": "vote", "attacks": "attack"}
_HARM = frozenset({"die", "injured"})  # who is "left dead" has not left


def events_of(part: Part) -> frozenset[str]:
    """Give the names of what a part tells to have happened."""
    return _named_events(part.meanings)


def _named_events(meanings: frozenset[str]) -> frozenset[str]:
    named = frozenset(_SAME_EVENT.get(name, name) for name in meanings) & _EVENTS
    return named - {"leave"} if named & _HARM else named


def other_event(
    claim: Part, evidence: Part, around: tuple[frozenset[str], frozenset[str]] | None = None, *, refuting: bool
) -> str:
    """Give why one side tells what befell the things counted and the other does not, or "".

    Evidence may tell more than a claim that names an event, but only to support it. ``around`` is what the two whole
    sentences speak of: to support, an event may stand elsewhere in its sentence.
    """
    wanted, found = events_of(claim), events_of(evidence)
    if around is not None and not refuting:
        ours, theirs = (_named_events(meanings) for meanings in around)
        wanted, found = wanted - theirs, found - ours if not wanted else frozenset[str]()
        differing = wanted | found
    else:
        differing = wanted ^ found if refuting or not wanted else wanted - found
    return f"only one of the two speaks of {', '.join(sorted(differing))}" if differing else ""


@cache
def _direction_words(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = words_for(language)
    ups, downs = ("|".join(stems) or "(?!)" for stems in (words.bounds.ups, words.bounds.downs))
    return re.compile(rf"(?<!\w)(?:{ups})"), re.compile(rf"(?<!\w)(?:{downs})")


def _directions(text: str, language: str) -> frozenset[Direction]:
    ups, downs = _direction_words(language)
    folded = fold(text)
    found = {Direction.UP if ups.search(folded) else None, Direction.DOWN if downs.search(folded) else None}
    return frozenset(direction for direction in found if direction is not None)


def way_said(text: str, language: str) -> Direction:
    """Give the one way that the verbs of a text say something went, or none: it "fell", it "a augmenté"."""
    rose, fell = (pattern.search(fold(text)) is not None for pattern in _ways_said(language))
    return Direction.NONE if rose == fell else Direction.UP if rose else Direction.DOWN


@cache
def _ways_said(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    sense = words_for(language).sense
    return re.compile(rf"(?<!\w)(?:{sense.rose})(?!\w)"), re.compile(rf"(?<!\w)(?:{sense.fell})(?!\w)")


def is_by_how_much(quantity: Quantity) -> bool:
    """Tell by how much something changed ("fell by 3 %") from what it came to ("fell to 3 %")."""
    return quantity.change is not None and quantity.change.to is None and quantity.change.from_ is None


def other_direction(
    claim: Part, evidence: Part, languages: tuple[str, str], figures: tuple[Quantity, Quantity], *, refuting: bool
) -> str:
    """Give why a rise, a fall and a level are not the same, or ""; soldiers lost contradict no soldiers had."""
    if is_by_how_much(figures[0]) != is_by_how_much(figures[1]):
        return "one of the two is by how much it changed, the other how much there is"
    wanted, found = _ways(figures[0], claim, languages[0]), _ways(figures[1], evidence, languages[1])
    if wanted and found and not wanted & found:
        return "it says that it changed the other way"
    reached = any(figure.change is not None and figure.change.to is not None for figure in figures)
    if refuting and bool(wanted) != bool(found) and not reached:
        return "only one of the two says that it changed"
    moved = figures[0].change is not None and figures[0].change.direction != Direction.NONE
    return "it does not say that it changed so" if moved and not found else ""


def _ways(quantity: Quantity, part: Part, language: str) -> frozenset[Direction]:
    """Give which way a figure went, as read with it, else as the words around it say."""
    if quantity.change is not None and quantity.change.direction != Direction.NONE:
        return frozenset({quantity.change.direction})
    return _directions(part.text, language)


def negated(claim: str, evidence: str, languages: tuple[str, str]) -> str:
    """Give why a statement and a denial cannot be compared, or what was done and what was called off, or ""."""
    for pattern, reason in ((_called_off, "says that it was called off"), (_negation, "is a denial")):
        ours, theirs = pattern(languages[0]).search(fold(claim)), pattern(languages[1]).search(fold(evidence))
        if (ours is None) != (theirs is None):
            return f"only one of the two {reason}"
    return ""


@cache
def _called_off(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words_for(language).sense.called_off})")


@cache
def _negation(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words_for(language).sense.negation})(?:(?<=n')|(?!\w))")


def only_a_prospect(claim: Part, evidence: Part, languages: tuple[str, str]) -> str:
    """Give why evidence states nothing that is so: it tells what may come, or what somebody wants; or "".

    A claim of a prospect is met by the same prospect.
    """
    found, wanted = _said_to_come(evidence.text, languages[1]), _said_to_come(claim.text, languages[0])
    if found is None or wanted is not None:
        return ""
    return f"it speaks of what may be (“{found.group()}”)"


def _said_to_come(text: str, language: str) -> re.Match[str] | None:
    return _prospect(language).search(fold(text)) or _planned(language).search(fold(text))


@cache
def _planned(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words_for(language).sense.planned})\b")


@cache
def _prospect(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words_for(language).sense.prospect})(?![\w-])")
