"""From an article to its checkable claims: each with its exact words, its figures and dates, and who says it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.extract.attribution import Spoken, attribute_indirect, attribute_quote, is_only_attribution
from claimcheck.extract.checkable import doubt_about, kind_of, states_a_figure
from claimcheck.extract.clauses import Clause, cut, trim
from claimcheck.extract.phrases import noun_phrases
from claimcheck.extract.words import ClaimWords, claim_words_for
from claimcheck.extract.worthiness import WEIGHTS, ranked
from claimcheck.records import (
    Article,
    Attribution,
    AttributionKind,
    Claim,
    ClaimKind,
    Period,
    Quantity,
    QuantityKind,
    Span,
    fold_space,
    make_id,
)
from claimcheck.text.fold import fold
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from claimcheck.text.quotes import find_quotes
from claimcheck.text.sentences import split_sentences
from claimcheck.text.words import words_for

if TYPE_CHECKING:
    from claimcheck.encode import Encoder

__all__ = ["Coverage", "Extraction", "extract"]

_PARAGRAPH = re.compile(r"(?>\r\n|\r|\n)[ \t]*(?>\r\n|\r|\n)")
_LONGEST_SENTENCE = 3000  # characters; beyond it there is a table or a list without stops, not a sentence
_MOST_QUOTES = 50
_NEAR_END = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage(Span):
    """A sentence of the article: how many claims came of it, and why what was left out was left out."""

    claims: int
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """The claims of an article, and what became of each of its sentences."""

    claims: tuple[Claim, ...]
    coverage: tuple[Coverage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A claim before it has its id."""

    start: int
    end: int
    kind: ClaimKind
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    attribution: Attribution
    insertions: tuple[tuple[int, str], ...] = ()


def extract(article: Article, encoder: "Encoder | None" = None, weights: Mapping[str, float] = WEIGHTS) -> Extraction:
    """Give the claims of an article in the order of its text, and the coverage of its sentences.

    Without an ``encoder`` the rules alone decide; ``weights`` say what makes a claim worth checking.
    """
    del encoder  # for the model that tells what can be checked
    reader = _Reader(article)
    found: list[_Found] = []
    coverage = []
    for sentence in split_sentences(article.text, article.language, article.body_start):
        claims, reasons = reader.read(sentence)
        found.extend(claims)
        coverage.append(
            Coverage(start=sentence.start, end=sentence.end, text=sentence.text, claims=len(claims), reasons=reasons)
        )
    return Extraction(claims=tuple(ranked(_with_ids(article, found), weights)), coverage=tuple(coverage))


def _with_ids(article: Article, found: Sequence[_Found]) -> Iterator[Claim]:
    seen: dict[str, int] = {}
    for item in sorted(found, key=lambda item: (item.start, -item.end)):
        quote = article.text[item.start : item.end]
        folded = fold_space(quote)
        occurrence = seen.get(folded, 0)
        seen[folded] = occurrence + 1
        yield Claim(
            id=make_id(article.id, folded, str(occurrence)), article_id=article.id, start=item.start, end=item.end,
            quote=quote, statement=_statement(article.text, item), kind=item.kind,
            pieces=(Span(start=item.start, end=item.end, text=quote),), insertions=item.insertions,
            quantities=item.quantities, periods=item.periods, attribution=item.attribution,
        )  # fmt: skip


def _statement(text: str, item: _Found) -> str:
    parts, at = [], item.start
    for offset, words in item.insertions:
        parts += [text[at:offset], f" [{words}]"]
        at = offset
    return "".join([*parts, text[at : item.end]])


class _Reader:
    """Reads the sentences of one article; what they all need is looked up once."""

    def __init__(self, article: Article) -> None:
        self.article, self.text = article, article.text
        self.folded = fold(article.text)
        self.words: ClaimWords = claim_words_for(article.language)
        self.common = words_for(article.language)
        self.quotes = find_quotes(article.text, article.body_start)
        self.quote_ends = [quote.end for quote in self.quotes]
        self.paragraphs = [article.body_start, *(m.end() for m in _PARAGRAPH.finditer(self.text, article.body_start))]
        self.speaker = ""

    def read(self, sentence: Span) -> tuple[list[_Found], tuple[str, ...]]:
        """Give the claims of a sentence and the reasons for what was left out."""
        start, end = sentence.start, sentence.end
        if end - start > _LONGEST_SENTENCE:
            return [], ("too long to be a sentence",)
        periods = read_periods(self.text, self.article.language, self.article.published, start, end)
        quantities = read_quantities(self.text, self.article.language, start, end, periods)
        quotes = self.quotes[bisect_right(self.quote_ends, start) :][:_MOST_QUOTES]
        found: list[_Found] = []
        reasons: list[str] = []
        for clause in cut(self.text, self.folded, sentence, quotes, quantities, self.words):
            claims, reason = self._clause(clause, quantities, periods, sentence, found)
            found.extend(claims)
            if reason:
                reasons.append(reason)
        return found, tuple(reasons)

    def _clause(
        self,
        clause: Clause,
        quantities: Sequence[Quantity],
        periods: Sequence[Period],
        sentence: Span,
        before: Sequence[_Found],
    ) -> tuple[list[_Found], str]:
        if clause.frame and is_only_attribution(self.folded, clause.start, clause.end, self.words):
            return [], "says who speaks"
        spoken = self._speaker(clause)
        attribution = spoken.attribution
        start, end = trim(self.text, spoken.start, spoken.end)
        inside = [q for q in quantities if start <= q.start and q.end <= end]
        dates = [p for p in periods if start <= p.start and p.end <= end]
        phrases = self._phrases(clause, (start, end), inside, dates, attribution)
        taken = [(phrase.start, phrase.end) for phrase in phrases]
        own = [q for q in inside if not any(first <= q.start and q.end <= last for first, last in taken)]
        own_dates = [p for p in dates if not any(first <= p.start and p.end <= last for first, last in taken)]
        kind, reason = self._kind((start, end), sentence, own, own_dates, added=bool(before) and start > sentence.start)
        if kind is None:
            return phrases, "" if phrases else reason
        whole = _Found(
            start=start, end=end, kind=kind, quantities=tuple(own), periods=tuple(own_dates), attribution=attribution,
            insertions=self._insertions(start, end, before),
        )  # fmt: skip
        return [whole, *phrases], ""

    def _kind(
        self,
        span: tuple[int, int],
        sentence: Span,
        quantities: Sequence[Quantity],
        periods: Sequence[Period],
        *,
        added: bool,
    ) -> tuple[ClaimKind | None, str]:
        """Give the kind of claim a clause is, or None and why it is none; the end of its sentence tells a question."""
        start, end = span
        measured = any(map(states_a_figure, quantities))
        closing = sentence.end if end + _NEAR_END >= sentence.end else end
        reason = doubt_about(self.folded[start:closing], self.words, figures=measured)
        if reason:
            return None, reason
        return kind_of(self.text[start:end], self.folded[start:end], self.words, quantities, periods, added=added)

    def _speaker(self, clause: Clause) -> Spoken:
        """Give who says a clause, and where what is said begins and ends; a pronoun is the last named speaker."""
        start, end = clause.start, clause.end
        outlet = Attribution(start=start, end=start, text="", kind=AttributionKind.OUTLET, speaker=self.article.outlet)
        if clause.quote is None:
            spoken = attribute_indirect(self.text, self.folded, start, end, self.words)
        else:
            place = bisect_right(self.paragraphs, clause.quote.start) - 1
            bounds = [*self.paragraphs, len(self.text)]
            paragraph = bounds[max(place, 0)], bounds[max(place, 0) + 1]
            direct = attribute_quote(self.text, self.folded, clause.quote, paragraph, self.words)
            spoken = Spoken(attribution=direct, start=start, end=end) if direct else None
        return self._named(spoken) if spoken else Spoken(attribution=outlet, start=start, end=end)

    def _named(self, spoken: Spoken) -> Spoken:
        said = spoken.attribution
        if said.speaker and not self.words.saying.pronouns.fullmatch(fold(said.speaker)):
            self.speaker = said.speaker
            return spoken
        return replace(spoken, attribution=replace(said, speaker=self.speaker or said.speaker))

    def _phrases(
        self,
        clause: Clause,
        span: tuple[int, int],
        quantities: Sequence[Quantity],
        periods: Sequence[Period],
        attribution: Attribution,
    ) -> list[_Found]:
        """Give the noun phrases of a clause that are claims by themselves; outside quotations only durations are."""
        start, end = span
        doubtful = clause.quote is not None or doubt_about(self.folded[start:end], self.words, figures=False)
        return [
            _Found(
                start=first, end=last, kind=kind, attribution=attribution,
                quantities=tuple(q for q in quantities if first <= q.start and q.end <= last),
                periods=tuple(p for p in periods if first <= p.start and p.end <= last),
            )
            for first, last, kind in noun_phrases(
                self.folded, start, end, quantities, [p for p in periods if doubtful or not p.deadline], self.words,
                self.common,
            )
        ]  # fmt: skip

    def _insertions(self, start: int, end: int, before: Sequence[_Found]) -> tuple[tuple[int, str], ...]:
        """Say what "of them" stands for, when the clause before it in the sentence counts exactly one thing."""
        pronoun = self.words.reference.pronoun.search(self.folded, start, end)
        counted = {q.of for claim in before for q in claim.quantities if q.of and q.kind == QuantityKind.COUNT}
        if pronoun is None or len(counted) != 1:
            return ()
        return ((pronoun.end(), counted.pop()),)
