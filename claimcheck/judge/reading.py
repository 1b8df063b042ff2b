"""What a claim and a passage say, read side by side: figures, dates, places and the words that carry meaning."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from claimcheck.judge.context import LONGEST_SENTENCE, main_places, names_of, prefixes, sentence_of, topic_of
from claimcheck.judge.naming import named
from claimcheck.judge.segments import segment
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
from claimcheck.text.fold import fold
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from claimcheck.text.sense import SenseWord, meanings_of, sense_of
from claimcheck.text.sentences import split_sentences
from claimcheck.text.terms import concepts, matters, places, stems
from claimcheck.text.words import words_for

__all__ = ["ClaimReading", "Part", "SentenceReading", "read_claim", "read_evidence"]

_SPEAKER_WORDS = 5  # among the first of a clause, a verb of saying makes it one that names who says so
# What words say, alone or together: who is killed dies; to cost or to lose lives is to kill or to die.
_DYING = frozenset({"die", "deaths"})
_TOGETHER = (
    *((frozenset({name}), _DYING) for name in _DYING),
    (frozenset({"~life", "~cost"}), _DYING),
    (frozenset({"~life", "~lose"}), _DYING),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The part of a sentence around one figure: its text, its words of sense, and the places and times it names."""

    text: str
    sense: tuple[SenseWord, ...]
    places: frozenset[str]
    periods: tuple[Period, ...] = ()

    @property
    def meanings(self) -> frozenset[str]:
        """What the words of the part can be recognized by."""
        return _said(self.sense)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimReading:
    """A claim with its context.

    ``places`` are the countries and bodies that it names, ``context`` those that it is understood to be about when it
    names none, ``topic`` the names that the article is about; ``common_names`` are those of its names that are words
    of every day ("the National Center"), which another language says otherwise. ``sentence`` is the whole sentence,
    ``sentence_periods`` its dates, ``surrounding_concepts`` and ``meanings`` what it speaks of.
    """

    claim: Claim
    article: Article
    places: frozenset[str]
    context: frozenset[str]
    names: frozenset[str]
    common_names: frozenset[str]
    concepts: frozenset[str]
    stems: frozenset[str]
    sentence: str
    sentence_periods: tuple[Period, ...]
    sense: tuple[SenseWord, ...]
    surrounding_concepts: frozenset[str]
    meanings: frozenset[str]
    topic: frozenset[str]

    @property
    def whole(self) -> Part:
        """The whole claim as a part."""
        return Part(text=self.claim.quote, sense=self.sense, places=self.places, periods=self.claim.periods)

    @property
    def span(self) -> Span:
        """Where the claim stands in its article."""
        return Span(start=self.claim.start, end=self.claim.end, text=self.claim.quote)

    @property
    def language(self) -> str:
        """The language of its article."""
        return self.article.language

    def part(self, quantity: Quantity) -> Part:
        """Give the part of the claim around one of its figures."""
        claim = self.claim
        moved = [shift(q, -claim.start) for q in claim.quantities]
        dates = [shift(period, -claim.start) for period in claim.periods]
        return _part(claim.quote, moved, dates, shift(quantity, -claim.start), self.article.language)


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceReading(Span):
    """A sentence of evidence; offsets count in the source's text.

    ``around`` are the places in its passage, title and publisher, ``meanings`` what its own words can be recognized
    by, ``meanings_around`` what the words of its passage and title can.
    """

    passage: Passage
    source: Source
    later: bool
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    places: frozenset[str]
    around: frozenset[str]
    words_around: frozenset[str]
    meanings: frozenset[str]
    meanings_around: frozenset[str]
    concepts: frozenset[str]
    stems: frozenset[str]

    @property
    def whole(self) -> Part:
        """The whole sentence as a part."""
        sense = sense_of(self.text, self.language)
        return Part(text=self.text, sense=sense, places=self.places, periods=self.periods)

    @property
    def span(self) -> Span:
        """Where the sentence stands in its source."""
        return self

    @property
    def language(self) -> str:
        """The language of its source."""
        return self.source.language

    def evidence(self, *spans: Span) -> tuple[EvidenceSpan, ...]:
        """Give the spans as evidence of this passage."""
        return tuple(
            EvidenceSpan(start=span.start, end=span.end, text=span.text, passage_id=self.passage.id) for span in spans
        )

    def part(self, quantity: Quantity) -> Part:
        """Give the part of the sentence around one of its figures."""
        moved = [shift(q, -self.start) for q in self.quantities]
        dates = [shift(period, -self.start) for period in self.periods]
        return _part(self.text, moved, dates, shift(quantity, -self.start), self.source.language)

    @property
    def cited(self) -> str:
        """The source as a reader knows it: publisher or title, and its date."""
        name = self.source.publisher or self.source.title or self.source.uri
        published = self.source.published
        return f"{name}, {published.first}" if published is not None and published.first == published.last else name


def _before_speaker(text: str, figure_end: int) -> int:
    """Give where a text ends but for who said it: "12 schools were closed, the ministry said"."""
    comma = text.rfind(", ", figure_end)
    tail = text[comma + 2 :] if comma >= 0 else ""
    said = any("~say" in matters(word) for word in re.findall(r"\w+", fold(tail))[:_SPEAKER_WORDS])
    return comma if said and not any(letter.isdecimal() for letter in tail) else len(text)


def _said(words: Iterable[SenseWord]) -> frozenset[str]:
    """Give what words can be recognized by, alone and together."""
    meanings = meanings_of(words)
    return meanings.union(*(named for together, named in _TOGETHER if together <= meanings))


def _part(
    text: str, quantities: Sequence[Quantity], periods: Sequence[Period], quantity: Quantity, language: str
) -> Part:
    start, end = segment(text, quantities, quantity, language)
    end = start + _before_speaker(text[start:end], quantity.end - start)
    inside = text[start:end]
    dates = tuple(period for period in periods if start <= period.start and period.end <= end)
    read = [*dates, *(q for q in quantities if q.kind != QuantityKind.CHANGE)]
    sense = tuple(
        word for word in sense_of(inside, language)
        if not any(span.start - start <= word.start and word.end <= span.end - start for span in read)
    )  # fmt: skip
    return Part(text=inside, sense=sense, places=places(inside), periods=dates)


def read_claim(claim: Claim, article: Article) -> ClaimReading:
    """Give the reading of a claim; a share whose whole stands beside it in the sentence is placed by the sentence."""
    sentence, statement = sentence_of(claim, article), _without_dates(claim)
    shared = any(quantity.kind == QuantityKind.SHARE for quantity in claim.quantities)
    own = sentence if shared and any(words in sentence for _, words in claim.insertions) else statement
    moved = (shift(q, -claim.start) for q in claim.quantities)
    quantities = (shift(q, claim.start) for q in named(claim.quote, moved, article.language))
    return ClaimReading(
        claim=replace(claim, quantities=tuple(quantities)),
        article=article,
        places=places(own),
        context=places(sentence) | main_places(article),
        names=names_of(claim.quote, article.language),
        common_names=names_of(claim.quote, article.language, common=True),
        concepts=concepts(statement),
        stems=stems(statement, article.language),
        sentence=sentence,
        sentence_periods=read_periods(sentence, article.language, article.published),
        sense=sense_of(statement, article.language),
        surrounding_concepts=concepts(sentence),
        meanings=_said([*sense_of(statement, article.language), *sense_of(sentence, article.language)]),
        topic=topic_of(article),
    )


def _without_dates(claim: Claim) -> str:
    """Give the statement without the dates that were put in: they are read from the claim's periods."""
    said = claim.statement
    for _, words in claim.insertions:
        if words[:1].isdigit():
            said = said.replace(f" [{words}]", "", 1)
    return said


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
    language, text = source.language, passage.text
    headed = f"{source.title}\n{text[: 4 * LONGEST_SENTENCE]}"
    around = places(headed) | places(source.publisher)
    words_around = prefixes(f"{headed} {source.publisher}")
    meanings_around = meanings_of(sense_of(headed, language))
    for span in split_sentences(text, language):
        if span.end - span.start > LONGEST_SENTENCE:
            continue
        periods = read_periods(text, language, source.published, span.start, span.end)
        read = (shift(q, -span.start) for q in read_quantities(text, language, span.start, span.end, periods))
        quantities = [shift(q, span.start) for q in named(span.text, read, language)]
        yield SentenceReading(
            start=span.start + passage.start, end=span.end + passage.start, text=span.text, passage=passage,
            source=source, later=later, quantities=tuple(_inherit(passage, span, quantities, language)),
            periods=tuple(shift(period, passage.start) for period in periods),
            places=places(span.text), around=around, words_around=words_around,
            meanings=_said(sense_of(span.text, language)), meanings_around=meanings_around,
            concepts=concepts(span.text), stems=stems(span.text, language),
        )  # fmt: skip


@cache
def _part_and_qualifies(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = words_for(language)
    return re.compile(rf"(?<!\w){words.sense.part}(?!\w)"), re.compile(rf"(?<!\w){words.sense.qualifies} *$")


def _inherit(passage: Passage, sentence: Span, quantities: Iterable[Quantity], language: str) -> Iterator[Quantity]:
    """Give a part the noun of its whole: in "9,592 troops, of which 2,500 from the United States" both are troops.

    In "9,592 troops from 36 countries" the second count only qualifies the first one's noun.
    """
    part, qualifies = _part_and_qualifies(language)
    pronouns = words_for(language).units.pronouns
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
