"""How much a claim is worth checking: a sum of named reasons, each with its written weight.

Whether a claim can be checked is asked before and elsewhere; here claims that can be are put in order.
"""

import re
from collections import deque
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module

from claimcheck.config import WEIGHTS
from claimcheck.extract.words.form import Worth
from claimcheck.records import AttributionKind, Claim, ClaimKind, Quantity, QuantityKind
from claimcheck.text.fold import fold
from claimcheck.text.terms import find_places, stem
from claimcheck.text.words import LANGUAGES, words_for

__all__ = ["WEIGHTS", "ranked", "score"]

# Where the cosine of a sentence to the mean of its article begins and ceases to count. For e5-small, on 30 documents
# of news in French and English: nine sentences of ten lie between 0.88 and 0.95.
_FAR, _NEAR = 0.88, 0.95
_HALF = 0.5
_LATEST = 50  # earlier claims with a fact in common that a claim is compared with: keeps the time linear
_ON_RECORD = frozenset({QuantityKind.SHARE, QuantityKind.MONEY, QuantityKind.MEASURE, QuantityKind.RANK})
_RANKING = frozenset({QuantityKind.RANK, QuantityKind.MULTIPLE})
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]*[\w]")
_WORD = re.compile(r"[^\W\d_]{5,}")
_OPENS = re.compile(r"[\s«»“”\"‘(\[*_#>–—-]*")


def score(
    claim: Claim, earlier: Sequence[Claim], weights: Mapping[str, float] = WEIGHTS, subject: float | None = None
) -> tuple[float, tuple[str, ...]]:
    """Give a claim's score in [0, 1] and the names of its reasons.

    ``earlier`` are the claims before it in its article; ``subject`` is the cosine of its vector to the mean of the
    article's, where a model is at hand. For all claims of an article ``ranked`` does the same in one go.
    """
    told = _Told()
    for before in earlier:
        told.add(_facts(before))
    return _score(claim, _facts(claim), told, weights, subject)


def ranked(
    claims: Iterable[Claim], weights: Mapping[str, float] = WEIGHTS, subjects: Sequence[float] | None = None
) -> Iterator[Claim]:
    """Give the claims of an article, in its order, each with its worthiness and reasons."""
    told = _Told()
    for number, claim in enumerate(claims):
        facts = _facts(claim)
        worth, reasons = _score(claim, facts, told, weights, subjects[number] if subjects is not None else None)
        told.add(facts)
        yield replace(claim, worthiness=worth, reasons=reasons)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """What tells one claim from another: its figures and dates, the names in it, and its other words."""

    figures: frozenset[Hashable]
    names: frozenset[Hashable]
    words: frozenset[Hashable]

    @property
    def firm(self) -> frozenset[Hashable]:
        return self.figures | self.names


class _Told:
    """What the earlier claims of an article said."""

    def __init__(self) -> None:
        self._by_fact: dict[Hashable, deque[_Facts]] = {}

    def add(self, facts: _Facts) -> None:
        for fact in facts.firm | facts.words:
            self._by_fact.setdefault(fact, deque(maxlen=_LATEST)).append(facts)

    def holds(self, facts: _Facts) -> bool:
        """Tell whether one earlier claim has all figures, dates and names of this one, and half of its words."""
        rarest = min(facts.firm, key=lambda fact: len(self._by_fact.get(fact, ())), default=None)
        return any(
            facts.firm <= before.firm and len(facts.words & before.words) >= _HALF * len(facts.words)
            for fact in (facts.words if rarest is None else (rarest,))
            for before in self._by_fact.get(fact, ())
        )


def _facts(claim: Claim) -> _Facts:
    figures = {(q.low, q.high, q.unit) for q in _figures(claim)} | {(p.first, p.last) for p in claim.periods}
    names = _names(claim)
    words = {stem(word) for word in _WORD.findall(fold(claim.quote))} - {stem(name) for name in names}
    return _Facts(figures=frozenset(figures), names=frozenset(names), words=frozenset(words))


def _score(
    claim: Claim, facts: _Facts, told: _Told, weights: Mapping[str, float], subject: float | None
) -> tuple[float, tuple[str, ...]]:
    degrees = _degrees(claim, facts, told, subject)
    total = sum(weights[name] * degree for name, degree in degrees.items())
    reasons = tuple(name for name, degree in degrees.items() if degree >= _HALF and weights[name])
    return round(min(1.0, max(0.0, total)), 2), reasons


def _degrees(claim: Claim, facts: _Facts, told: _Told, subject: float | None) -> dict[str, float]:
    """Give how far each reason holds: 0 or 1, but for the nearness to the subject, which has degrees."""
    figures, said = _figures(claim), claim.attribution
    return {
        "can be checked": 1.0,
        "has a figure": bool(figures),
        "has a date": bool(claim.periods),
        "names an actor": bool(facts.names),
        "can be looked up": _can_be_looked_up(claim, figures),
        "is new in the article": not told.holds(facts),
        "has a named speaker": bool(said and said.kind != AttributionKind.OUTLET and _NAME.search(said.speaker)),
        "compares or ranks": any(q.kind in _RANKING for q in figures) or _compares(claim),
        "is about the article's subject": 0.0 if subject is None else _between(subject),
        "is a forecast": claim.kind == ClaimKind.FORECAST,
        "only reports what was said": claim.kind == ClaimKind.QUOTATION,
        "has words left open": bool(claim.unresolved),
    }


def _between(cosine: float) -> float:
    return min(1.0, max(0.0, (cosine - _FAR) / (_NEAR - _FAR)))


def _figures(claim: Claim) -> list[Quantity]:
    return [quantity for quantity in claim.quantities if quantity.kind != QuantityKind.NOT_A_QUANTITY]


def _can_be_looked_up(claim: Claim, figures: Sequence[Quantity]) -> bool:
    """Tell what somebody keeps a record of: a measured figure, one of a place, a law, a vote, a treaty."""
    if any(figure.kind in _ON_RECORD for figure in figures):
        return True
    if figures and find_places(claim.quote):
        return True
    return any(worth.on_record.search(fold(claim.quote)) for worth in _words())


def _compares(claim: Claim) -> bool:
    """Tell a comparison from a bound: "more than 10,000" is part of its figure."""
    inside = [range(quantity.start - claim.start, quantity.end - claim.start) for quantity in claim.quantities]
    folded = fold(claim.quote)
    return any(
        not any(match.start() in span for span in inside)
        for worth in _words() for match in worth.comparing.finditer(folded)
    )  # fmt: skip


def _names(claim: Claim) -> set[str]:
    """Give the countries, bodies and persons in a claim: codes, else the folded words.

    A capitalized word that opens a sentence is a name only with another after it, or in capitals throughout.
    """
    quote = claim.quote
    terms = find_places(quote)
    taken = [range(term.start, term.end) for term in terms]
    taken += [range(period.start - claim.start, period.end - claim.start) for period in claim.periods]
    opening = _OPENS.match(quote)
    first, stop_words = opening.end() if opening else 0, _stop_words()
    found = {term.code for term in terms}
    for match in _NAME.finditer(quote):
        word, folded = match.group(), fold(match.group())
        inside = match.start() and (quote[match.start() - 1].isalnum() or any(match.start() in span for span in taken))
        if inside or any(worth.no_name.fullmatch(folded) for worth in _words()):
            continue
        if (
            match.start() > first
            or word.isupper()
            or (folded not in stop_words and _named_on(quote, match.end(), taken))
        ):
            found.add(folded)
    return found


def _named_on(quote: str, end: int, taken: Sequence[range]) -> bool:
    """Tell whether a name goes on after its first word: "Selma Hauge", but not "Today Norway"."""
    following = _NAME.match(quote, end + 1)
    return following is not None and not any(following.start() in span for span in taken)


@cache
def _stop_words() -> frozenset[str]:
    return frozenset().union(*(words_for(language).sense.stop_words for language in LANGUAGES))


@cache
def _words() -> tuple[Worth, ...]:
    return tuple(import_module(f"claimcheck.extract.words.{language}.worth").WORTH for language in LANGUAGES)
