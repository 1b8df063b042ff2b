"""From the sentences of one article to its claims: what each part of a sentence states, and who says it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from claimcheck.extract.attribution import Saying, Statements, find_sayings, is_label, reports_speech
from claimcheck.extract.checkable import FURNITURE, NO_VERB, QUESTION, doubt_about, kind_of
from claimcheck.extract.cutting import Part, cut
from claimcheck.extract.cutting.trimming import trim
from claimcheck.extract.phrases import noun_phrases
from claimcheck.extract.reference import Referents
from claimcheck.extract.sights import Sight, Stretch, Voices, gaps
from claimcheck.extract.words import claim_words_for
from claimcheck.records import Article, Attribution, AttributionKind, ClaimKind, Period, Quantity, Span
from claimcheck.text.fold import fold
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from claimcheck.text.sentences import split_sentences
from claimcheck.text.words import words_for

__all__ = ["ArticleReader", "Stated"]

_LONGEST_SENTENCE = 3000  # characters; beyond it there is a table or a list without stops, not a sentence
_EVEN = 0.5  # from here on a sentence is more likely checkable than not
_SURE = 0.75  # from here on the model outweighs the doubts of the rules: they are right in half of the news they meet
_NEAR_END = 3
_FRAME = "says who speaks"
_NOTHING = "states nothing that can be checked"
_FEWEST_WORDS = 3
_SpanT = TypeVar("_SpanT", bound=Span)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A claim before it has its id and its statement."""

    pieces: tuple[Span, ...]
    kind: ClaimKind
    quantities: tuple[Quantity, ...] = ()
    periods: tuple[Period, ...] = ()
    attribution: Attribution
    insertions: tuple[tuple[int, str], ...] = ()
    unresolved: tuple[Span, ...] = ()

    @property
    def start(self) -> int:
        """Where the first piece begins."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where the last piece ends."""
        return self.pieces[-1].end


class ArticleReader:
    """Reads the sentences of one article; what they all need is looked up once."""

    def __init__(self, article: Article, sentences: Sequence[Span] | None = None) -> None:
        """Split the article, unless its ``sentences`` are given; find who says what and what its pronouns mean."""
        self.article, self.text = article, article.text
        self.folded = fold(article.text)
        self.words = claim_words_for(article.language)
        self.common = words_for(article.language)
        self.sentences = sentences or split_sentences(article.text, article.language, article.body_start)
        sayings = find_sayings(self.text, self.folded, self.sentences, self.words, article.body_start)
        edges = frozenset({0, *(edge for span in self.sentences for edge in (span.start, span.end))})
        statements = Statements(text=self.text, folded=self.folded, words=self.words, edges=edges)
        sayings = statements.of(sayings)
        relative = [statements.opens_relative(saying) for saying in sayings]
        self.asides = [saying for saying, is_aside in zip(sayings, relative, strict=True) if is_aside]
        self._aside_starts = [saying.content[0].start for saying in self.asides]
        self.voices = Voices([saying for saying, is_aside in zip(sayings, relative, strict=True) if not is_aside])
        self.referents = Referents(article, self.folded, self.sentences, self.words)

    def sights(self) -> Iterator[Sight]:
        """Give what is seen of each sentence, in order."""
        for sentence in self.sentences:
            start, end = sentence.start, sentence.end
            if end - start > _LONGEST_SENTENCE:
                yield Sight(sentence=sentence)
                continue
            periods = read_periods(self.text, self.article.language, self.article.published, start, end)
            quantities = read_quantities(self.text, self.article.language, start, end, periods)
            stretches, said = self.voices.in_sentence(sentence)
            stretches = tuple(self._with_asides(stretch) for stretch in stretches)
            yield Sight(
                sentence=sentence, periods=tuple(periods), quantities=tuple(quantities), stretches=stretches, said=said,
                reports=self.voices.frame_in(sentence),
            )  # fmt: skip

    def _with_asides(self, stretch: Stretch) -> Stretch:
        """Add the words that say who is the source of a relative clause to what is left out of a stretch."""
        holes = [hole for saying in self._asides_in(stretch.start, stretch.end) for hole in gaps(saying.content)]
        return replace(stretch, holes=tuple(sorted({*stretch.holes, *holes}))) if holes else stretch

    def _asides_in(self, start: int, end: int) -> Sequence[Saying]:
        return self.asides[bisect_left(self._aside_starts, start) : bisect_left(self._aside_starts, end)]

    def read(self, sight: Sight, chance: float) -> tuple[list[Stated], tuple[str, ...]]:
        """Give the claims of a sentence and the reasons for what was left out.

        ``chance`` is how likely it is checkable; of one that is not, only noun phrases with a date or a figure remain.
        """
        checkable = chance >= _EVEN
        if not sight.stretches:
            return [], ("too long to be a sentence",)
        if self.words.doubts.furniture.search(self.folded[sight.sentence.start : sight.sentence.end]):
            return [], (FURNITURE,)
        found: list[Stated] = []
        reasons: list[str] = []
        for stretch in sight.stretches:
            for part in self._parts(sight, stretch):
                claims, reason = self._part(sight, stretch, part, found, checkable=checkable)
                found.extend(claims)
                reasons.extend([reason] if reason else [])
        if checkable and not found and not self._vetoed(sight, reasons, chance):
            return self._as_a_whole(sight, reasons)
        return [self._resolved(claim) for claim in found], tuple(dict.fromkeys(reasons))

    def _vetoed(self, sight: Sight, reasons: Sequence[str], chance: float) -> bool:
        """Tell a sentence that asks, or in whose parts the rules saw an opinion or a wish and the model is not sure."""
        doubts = set(reasons) - {NO_VERB, _FRAME}
        return sight.said is None and bool(doubts) and (QUESTION in doubts or chance < _SURE)

    def _parts(self, sight: Sight, stretch: Stretch) -> list[Part]:
        return cut(
            self.text, self.folded, stretch.start, stretch.end, sight.quantities, sight.periods, self.words,
            uncut=stretch.holes,
        )  # fmt: skip

    def _part(
        self, sight: Sight, stretch: Stretch, part: Part, before: Sequence[Stated], *, checkable: bool
    ) -> tuple[list[Stated], str]:
        pieces = tuple(self._without(part.pieces, stretch.holes))
        if not pieces or (stretch.frame and self._says_who(pieces, sight)):
            return [], _FRAME
        attribution = self._attribution(stretch, pieces[0].start)
        phrases = self._phrases(sight, stretch, pieces, attribution)
        quantities = _outside(_within(sight.quantities, pieces), phrases)
        periods = _outside(_within(sight.periods, pieces), phrases)
        if not checkable:
            return phrases, "" if phrases else (self._doubt(pieces, sight, quantities) or _NOTHING)
        kind, reason = self._kind(pieces, sight, quantities, periods, added=part.added or bool(before))
        if kind is None:
            return phrases, "" if phrases else reason
        whole = Stated(
            pieces=pieces, kind=kind, quantities=tuple(quantities), periods=tuple(periods), attribution=attribution,
            insertions=part.insertions,
        )  # fmt: skip
        return [whole, *phrases], ""

    def _without(self, pieces: Sequence[Span], holes: Sequence[tuple[int, int]]) -> Iterator[Span]:
        """Take the narrator's words out of the pieces."""
        for piece in pieces:
            at = piece.start
            for first, last in holes:
                if at <= first < piece.end:
                    yield from self._piece(at, first)
                    at = max(at, min(last, piece.end))
            yield from self._piece(at, piece.end)

    def _piece(self, start: int, end: int) -> Iterator[Span]:
        start, end = trim(self.text, start, end)
        if start < end:
            yield Span(start=start, end=end, text=self.text[start:end])

    def _says_who(self, pieces: Sequence[Span], sight: Sight) -> bool:
        """Tell the words around a quotation ("a déclaré X") from an aside in them with a fact of its own."""
        said = sight.said.attribution if sight.said else None
        meets = said is not None and any(piece.start < said.end and said.start < piece.end for piece in pieces)
        return meets or sum(len(piece.text.split()) for piece in pieces) < _FEWEST_WORDS

    def _attribution(self, stretch: Stretch, start: int) -> Attribution:
        if stretch.saying is not None:
            return stretch.saying.attribution
        for saying in self._asides_in(stretch.start, start + 1):
            if start < saying.content[-1].end:
                return saying.attribution
        return Attribution(start=start, end=start, text="", kind=AttributionKind.OUTLET, speaker=self.article.outlet)

    def _kind(
        self, pieces: Sequence[Span], sight: Sight, quantities: Sequence[Quantity], periods: Sequence[Period],
        *, added: bool,
    ) -> tuple[ClaimKind | None, str]:  # fmt: skip
        reason = self._doubt(pieces, sight, quantities)
        if reason:
            return None, reason
        folded = " ".join(self.folded[piece.start : piece.end] for piece in pieces)
        return kind_of(folded, self.words, quantities, periods, added=added)

    def _doubt(self, pieces: Sequence[Span], sight: Sight, quantities: Sequence[Quantity]) -> str:
        """Give why the pieces state no fact; the end of their sentence tells a question."""
        start, end = pieces[0].start, pieces[-1].end
        closing = sight.sentence.end if end + _NEAR_END >= sight.sentence.end else end
        return doubt_about(self.text[start:closing], self.words, figures=quantities)

    def _phrases(
        self, sight: Sight, stretch: Stretch, pieces: Sequence[Span], attribution: Attribution
    ) -> list[Stated]:
        """Give the noun phrases that are claims by themselves; outside quotations only durations are."""
        quoted = stretch.saying is not None and stretch.saying.attribution.kind == AttributionKind.DIRECT
        doubtful = quoted or bool(self._doubt(pieces, sight, ()))
        periods = [period for period in sight.periods if doubtful or not period.deadline]
        return [
            Stated(
                pieces=(span,), kind=kind, attribution=attribution,
                quantities=tuple(_within(sight.quantities, [span])), periods=tuple(_within(sight.periods, [span])),
            )
            for piece in pieces
            for first, last, kind in noun_phrases(
                self.folded, piece.start, piece.end, _within(sight.quantities, [piece]), _within(periods, [piece]),
                self.words, self.common,
            )
            for span in (Span(start=first, end=last, text=self.text[first:last]),)
        ]  # fmt: skip

    def _as_a_whole(self, sight: Sight, reasons: Sequence[str]) -> tuple[list[Stated], tuple[str, ...]]:
        """Keep a checkable sentence of which no part is a claim: that it was said, else the sentence itself."""
        pieces = tuple(self._piece(sight.sentence.start, sight.sentence.end))
        if not pieces:
            return [], tuple(reasons)
        if sight.said is not None and reports_speech(sight.said):
            frame = [Span(start=part.start, end=part.end, text="") for part in sight.stretches if part.saying is None]
            stated = Stated(
                pieces=pieces, kind=ClaimKind.QUOTATION, periods=tuple(_within(sight.periods, frame)),
                attribution=sight.said.attribution,
            )  # fmt: skip
            return [self._resolved(stated)], ()
        if sight.said is not None and not is_label(sight.said):
            return [], tuple(reasons)
        stretch = max(sight.stretches, key=lambda part: part.end - part.start)
        pieces = tuple(self._without(list(self._piece(stretch.start, stretch.end)), stretch.holes)) or pieces
        quantities, periods = _within(sight.quantities, pieces), _within(sight.periods, pieces)
        folded = " ".join(self.folded[piece.start : piece.end] for piece in pieces)
        kind = kind_of(folded, self.words, quantities, periods, added=True)[0] or ClaimKind.EVENT
        stated = Stated(
            pieces=pieces, kind=kind, quantities=tuple(quantities), periods=tuple(periods),
            attribution=self._attribution(stretch, pieces[0].start),
        )  # fmt: skip
        return [self._resolved(stated)], ()

    def _resolved(self, stated: Stated) -> Stated:
        said = stated.attribution
        direct = said.kind == AttributionKind.DIRECT and stated.kind != ClaimKind.QUOTATION
        found = self.referents.resolve(stated.pieces, stated.periods, stated.quantities, said.speaker if direct else "")
        taken = {offset for offset, _ in stated.insertions}
        borrowed = " ".join(words for _, words in stated.insertions)
        more = [(at, words) for at, words in found.insertions if at not in taken and words not in borrowed]
        insertions = tuple(sorted([*stated.insertions, *more]))
        return replace(stated, insertions=insertions, unresolved=found.unresolved)


def _within(spans: Sequence[_SpanT], pieces: Sequence[Span]) -> list[_SpanT]:
    return [span for span in spans if any(piece.start <= span.start and span.end <= piece.end for piece in pieces)]


def _outside(spans: Sequence[_SpanT], phrases: Sequence[Stated]) -> list[_SpanT]:
    return [span for span in spans if not any(one.start <= span.start and span.end <= one.end for one in phrases)]
