"""What a claim and a passage say, read side by side: figures, dates, places and the words that carry meaning."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from claimcheck.records import (
    Article,
    Claim,
    EvidenceSpan,
    Hit,
    Passage,
    Period,
    Quantity,
    QuantityKind,
    Source,
    Span,
    is_later,
    shift,
)
from claimcheck.text.fold import fold, strip_accents
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from claimcheck.text.sentences import split_sentences
from claimcheck.text.terms import concepts, places, stems
from claimcheck.text.words import words_for

__all__ = ["ClaimReading", "SentenceReading", "read_claim", "read_evidence"]

_NAME = re.compile(r"(?<=[\w,;’'»)] )[A-ZÀ-Ý][\w’-]{3,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimReading:
    """A claim with its context.

    ``places`` are the countries and bodies that it names, ``context`` those of its sentence and article,
    ``surrounding_concepts`` what its whole sentence speaks of.
    """

    claim: Claim
    article: Article
    places: frozenset[str]
    context: frozenset[str]
    names: frozenset[str]
    concepts: frozenset[str]
    stems: frozenset[str]
    surrounding_concepts: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceReading(Span):
    """A sentence of evidence; offsets count in the source's text. ``around`` are places in its passage and title."""

    passage: Passage
    source: Source
    later: bool
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    places: frozenset[str]
    around: frozenset[str]
    words_around: frozenset[str]
    concepts: frozenset[str]
    stems: frozenset[str]

    def evidence(self, *spans: Span) -> tuple[EvidenceSpan, ...]:
        """Give the spans as evidence of this passage."""
        return tuple(
            EvidenceSpan(start=span.start, end=span.end, text=span.text, passage_id=self.passage.id) for span in spans
        )

    @property
    def cited(self) -> str:
        """The source as a reader knows it: publisher or title, and its date."""
        name = self.source.publisher or self.source.title or self.source.uri
        published = self.source.published
        return f"{name}, {published.first}" if published is not None and published.first == published.last else name


def read_claim(claim: Claim, article: Article) -> ClaimReading:
    """Give the reading of a claim; one whose words were completed is placed by its whole sentence."""
    sentence = _sentence_of(claim, article)
    own = sentence if claim.insertions else claim.statement
    text = claim.quote
    return ClaimReading(
        claim=claim,
        article=article,
        places=places(own),
        context=places(sentence) | _main_places(article),
        names=_names(text),
        concepts=concepts(claim.statement),
        stems=stems(claim.statement, article.language),
        surrounding_concepts=concepts(sentence),
    )


def _sentence_of(claim: Claim, article: Article) -> str:
    start = max(article.body_start, article.text.rfind("\n", 0, claim.start) + 1)
    end = article.text.find("\n", claim.end)
    for span in split_sentences(article.text, article.language, start, len(article.text) if end < 0 else end):
        if span.start <= claim.start < span.end:
            return span.text
    return claim.quote


@lru_cache(maxsize=8)
def _main_places(article: Article) -> frozenset[str]:
    return places(article.title + "\n" + article.text[article.body_start :])


def _names(text: str) -> frozenset[str]:
    """Give the folded proper names inside a text that are no country or body; its first word may be any."""
    return frozenset(
        strip_accents(fold(match.group()))[:6] for match in _NAME.finditer(text) if not places(match.group())
    )


def read_evidence(hits: Sequence[Hit], article: Article) -> tuple[SentenceReading, ...]:
    """Give the sentences of the passages, best passage first, each sentence of a source once."""
    seen: set[tuple[str, int]] = set()
    found = []
    for hit in hits:
        later = is_later(hit.source.published, article.published)
        for reading in _sentences(hit.passage, hit.source, later=later):
            if (hit.source.id, reading.start) not in seen:
                seen.add((hit.source.id, reading.start))
                found.append(reading)
    return tuple(found)


@lru_cache(maxsize=4096)
def _sentences(passage: Passage, source: Source, *, later: bool) -> tuple[SentenceReading, ...]:
    return tuple(_read_sentences(passage, source, later=later))


def _read_sentences(passage: Passage, source: Source, *, later: bool) -> Iterator[SentenceReading]:
    language = source.language
    around = places(passage.text) | places(source.title) | places(source.publisher)
    words_around = _prefixes(f"{passage.text} {source.title} {source.publisher}")
    for span in split_sentences(passage.text, language):
        periods = read_periods(passage.text, language, source.published, span.start, span.end)
        quantities = read_quantities(passage.text, language, span.start, span.end, periods)
        yield SentenceReading(
            start=span.start + passage.start, end=span.end + passage.start, text=span.text, passage=passage,
            source=source, later=later, quantities=tuple(_inherit(passage, span, quantities, language)),
            periods=tuple(shift(period, passage.start) for period in periods),
            places=places(span.text), around=around, words_around=words_around,
            concepts=concepts(span.text), stems=stems(span.text, language),
        )  # fmt: skip


def _prefixes(text: str) -> frozenset[str]:
    return frozenset(strip_accents(word)[:6] for word in re.findall(r"\w{4,}", fold(text)))


@cache
def _part_and_qualifies(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = words_for(language)
    return re.compile(rf"(?<!\w){words.part}(?!\w)"), re.compile(rf"(?<!\w){words.qualifies} *$")


def _inherit(passage: Passage, sentence: Span, quantities: Iterable[Quantity], language: str) -> Iterator[Quantity]:
    """Give a part the noun of its whole: in "9,592 troops, of which 2,500 from the United States" both are troops.

    In "9,592 troops from 36 countries" the second count only qualifies the first one's noun.
    """
    part, qualifies = _part_and_qualifies(language)
    pronouns = words_for(language).pronouns
    noun = ""
    last_end = sentence.start
    for quantity in quantities:
        between = fold(passage.text[last_end : quantity.start])
        is_part = part.search(between) is not None or bool(pronouns & set(re.findall(r"\w+", fold(quantity.of))))
        moved = shift(quantity, passage.start)
        if quantity.kind == QuantityKind.COUNT:
            if concepts(quantity.of, counted=True):
                noun = noun if noun and qualifies.search(between) else quantity.of
            elif noun and is_part and places(quantity.of):
                moved = replace(moved, of=f"{quantity.of} ({noun})")
        last_end = quantity.end
        yield moved
