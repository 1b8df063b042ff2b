"""The features by which a sentence is told checkable: each a number with a name, read off the sentence alone."""

import math
import re
from collections.abc import Sequence
from dataclasses import fields

from claimcheck.extract.figures import measures, states_a_figure
from claimcheck.extract.sights import Sight
from claimcheck.extract.verbs import has_verb
from claimcheck.extract.words import ClaimWords
from claimcheck.extract.words.form import Doubts
from claimcheck.records import AttributionKind
from claimcheck.text.terms import find_places

__all__ = ["FEATURES", "features"]

_PROPER = re.compile(r"(?<=[\w,;:’'] )[A-ZÀ-Ý][\w’-]+")
_REFERENCE_MARK = re.compile(r"\[\^?\d+\^?\]|\(\w+,? \d{4}\)")
_ENDED = re.compile(r"[.!?…][\s»”\"’)\]]*$")
_OPENED = re.compile(r"^\W*[«“\"„]")
_LONG, _SHORT, _MANY = 40, 5, 3  # words; words; of a kind of word in one sentence

_WORDS = tuple(field.name for field in fields(Doubts))
_SEEN = (
    "a figure", "a measured figure", "a date", "a place", "a name", "a verb", "a future", "a state",
    "a participle", "a digit",
    "says who says it", "reports what is said", "is all quoted", "opens a quotation", "ends in a question mark",
    "ends in an exclamation mark", "has no end mark", "ends in a colon", "a reference mark", "is short", "its length",
    "speaks for itself", "evaluates often", "values without a fact",
)  # fmt: skip
FEATURES = (*(f"words of {name}" for name in _WORDS), *_SEEN)


def features(sight: Sight, folded: str, words: ClaimWords) -> tuple[float, ...]:
    """Give the features of a sentence, each between 0 and 1, in the order of ``FEATURES``.

    ``folded`` is the folded text of the whole article.
    """
    start, end = sight.sentence.start, sight.sentence.end
    said = folded[start:end]
    held = [float(getattr(words.doubts, name).search(said) is not None) for name in _WORDS]
    return (*held, *_seen(sight, folded, said, words, dict(zip(_WORDS, held, strict=True))))


def _seen(sight: Sight, folded: str, said: str, words: ClaimWords, held: dict[str, float]) -> Sequence[float]:
    text, count = sight.sentence.text, len(said.split())
    firm = any(map(states_a_figure, sight.quantities)) or bool(sight.periods) or sight.reports
    values = len(words.doubts.evaluative.findall(said))
    direct = any(
        stretch.saying is not None and stretch.saying.attribution.kind == AttributionKind.DIRECT
        for stretch in sight.stretches
    )
    return [
        float(value)
        for value in (
            any(map(states_a_figure, sight.quantities)), any(map(measures, sight.quantities)), bool(sight.periods),
            any(True for _ in find_places(text)),
            _PROPER.search(text) is not None,
            has_verb(folded, sight.sentence.start, sight.sentence.end, words),
            words.stating.future.search(said) is not None, words.stating.being.search(said) is not None,
            words.stating.participle.search(said) is not None, any(map(str.isdigit, text)),
            sight.said is not None and bool(sight.said.attribution.speaker), sight.reports, sight.quoted and direct,
            _OPENED.match(text) is not None, "?" in text[-4:], "!" in text[-4:], _ENDED.search(text) is None,
            text.rstrip().endswith(":"), _REFERENCE_MARK.search(text) is not None, count < _SHORT,
            min(1.0, math.log1p(count) / math.log1p(_LONG)),
            held["first_person"] and sight.said is None, min(values, _MANY) / _MANY, values and not firm,
        )
    ]  # fmt: skip
