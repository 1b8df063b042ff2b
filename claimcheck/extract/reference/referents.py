"""What the words of a claim stand for: names and dates put in where they are certain, the rest left open."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.reference.dates import date_insertion
from claimcheck.extract.reference.figures import FigureBefore
from claimcheck.extract.reference.mentions import Mention, fits
from claimcheck.extract.reference.names import find_names
from claimcheck.extract.reference.reading import Pointer, Reading, read_article
from claimcheck.extract.reference.shares import Bases
from claimcheck.extract.words import ClaimWords
from claimcheck.records import Article, Period, Quantity, Span
from claimcheck.text.fold import fold
from claimcheck.text.words import LANGUAGES

__all__ = ["Referents", "Resolution"]

_LEAST_PARTS = 2
_DRAWN = re.compile(r"'(?:s|d|ll|ve|re|m)(?!\w)|(?<=s)'(?= [a-z])")
# "March of the same year": counted from a date of the text, not from the article's.
_OTHER_YEAR = re.compile(r" (?:de (?:la même|cette) année|of (?:the same|that) year|that (?:same )?year|the (?:same|following|next|previous) year|cette année-là|suivant|précédent)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """What to put in (offset in the article, words), in order, and the words that stay open."""

    insertions: tuple[tuple[int, str], ...] = ()
    unresolved: tuple[Span, ...] = ()


class Referents:
    """What each word of an article that stands for something stands for; made once for an article."""

    def __init__(self, article: Article, folded: str, sentences: Sequence[Span], words: ClaimWords) -> None:
        """Read the article through once; the pronouns and nouns of a language without words of its own are left."""
        self.text, self.folded, self.words, self.language = article.text, folded, words, article.language
        self.names = find_names(article.text, folded, sentences, words)
        self.starts = [name.start for name in self.names]
        self.sentences = list(sentences)
        self.reads = article.language in LANGUAGES
        self.reading = read_article(article.text, folded, sentences, self.names, words) if self.reads else Reading(pointers=(), mentions=())
        self.figures = FigureBefore(article, sentences)
        self.bases = Bases(article, folded, sentences, words)

    def resolve(
        self, pieces: Sequence[Span], periods: Sequence[Period], quantities: Sequence[Quantity], speaker: str = ""
    ) -> Resolution:
        """Give the insertions for a claim and the spans of the words for which nothing is certain.

        ``speaker`` is who says it in a direct quotation, for whom "I" and "we" stand there; "" is the outlet.
        """
        inserted: dict[int, str] = {}
        left: list[Span] = []
        if self.reads:
            self._first_person(pieces, speaker, inserted, left)
            self._pointers(pieces, speaker, inserted, left)
            self.bases.resolve(pieces, quantities, inserted, left)
            left += self._latter(pieces)
            left = [span for span in left if not any(p.start <= span.start and span.end <= p.end for p in periods)]
        self._short_names(pieces, inserted)
        for period in periods:
            self._date(period, pieces, inserted)
        unresolved = {(span.start, span.end): span for span in left}
        return Resolution(
            insertions=tuple(sorted(inserted.items())), unresolved=tuple(unresolved[key] for key in sorted(unresolved))
        )

    def _date(self, period: Period, pieces: Sequence[Span], inserted: dict[int, str]) -> None:
        words, at = date_insertion(period, self.language), self._after(period.end)
        if _OTHER_YEAR.match(self.folded, period.end):
            return
        if words and any(piece.start <= period.start and at <= piece.end for piece in pieces):
            inserted.setdefault(at, words)

    def _after(self, end: int) -> int:
        """Give the end of a word with its mark of the possessive, or the verb drawn to it: "they've"."""
        mark = _DRAWN.match(self.folded, end)
        return mark.end() if mark else end

    def _first_person(self, pieces: Sequence[Span], speaker: str, inserted: dict[int, str], left: list[Span]) -> None:
        known = self.words.reference
        for piece in pieces:
            for match in known.first_person.finditer(self.folded, piece.start, piece.end):
                if match.group() == "i" and self.text[match.start()] != "I":
                    continue
                if speaker and self.words.saying.pronouns.fullmatch(fold(speaker)) is None:
                    inserted.setdefault(match.end(), speaker)
                else:
                    left.append(self._span(match.start(), match.end()))
                return

    def _pointers(self, pieces: Sequence[Span], speaker: str, inserted: dict[int, str], left: list[Span]) -> None:
        named: set[str] = set()  # what earlier pointers of the claim stand for
        stood = list[str]()  # features of earlier pointers, which later ones with the same go on with
        for piece in pieces:
            for pointer in self.reading.pointers_in(piece.start, piece.end):
                if pointer.settled:
                    continue
                found = pointer.referent
                if found is not None and _is_speaker(found, speaker):
                    found = None
                before = list(self._mentions_before(pieces, pointer.start))
                figure = self.figures.words(pointer.noun, pointer.start) if self._asks_for_figure(pointer) else ""
                if figure:
                    inserted.setdefault(pointer.end, figure)
                elif found is None and pointer.noun:
                    if not any(_same_noun(mention, pointer, self.folded) for mention in before):
                        left.append(self._span(pointer.start, pointer.end))
                elif found is None:
                    if not _goes_on(pointer, before, stood):
                        left.append(self._span(pointer.start, pointer.end))
                elif found.key not in named and not any(mention.key == found.key and mention.start != pointer.start for mention in before):
                    inserted.setdefault(self._after(pointer.end), found.words)
                    named.add(found.key)
                if not pointer.noun:
                    stood.append(pointer.features)

    def _asks_for_figure(self, pointer: Pointer) -> bool:
        return self.words.reference.kinds.get(pointer.noun) == "figure"

    def _mentions_before(self, pieces: Sequence[Span], offset: int) -> Iterator[Mention]:
        for piece in pieces:
            for mention in self.reading.mentions_in(piece.start, piece.end):
                if mention.end <= offset or mention.start < offset <= mention.end:
                    yield mention

    def _short_names(self, pieces: Sequence[Span], inserted: dict[int, str]) -> None:
        """Put in the full name of a person after the surname alone, unless the claim has it."""
        names = [
            name
            for piece in pieces
            for name in self.names[bisect_left(self.starts, piece.start) : bisect_right(self.starts, piece.end)]
            if name.end <= piece.end
        ]
        said = {name.key for name in names if name.text == name.full} | {fold(words) for words in inserted.values()}
        for name in names:
            alone = name.kind == "person" and " " not in name.text and len(name.full.split()) >= _LEAST_PARTS
            plural = self.folded[max(0, name.start - 4) : name.start] in {"les ", "the "}
            if alone and not plural and name.key not in said:
                inserted.setdefault(self._after(name.end), name.full)
                said.add(name.key)

    def _latter(self, pieces: Sequence[Span]) -> Iterator[Span]:
        for piece in pieces:
            for match in self.words.reference.latter.finditer(self.folded, piece.start, piece.end):
                yield self._span(match.start(), match.end())

    def _span(self, start: int, end: int) -> Span:
        return Span(start=start, end=end, text=self.text[start:end])


def _is_speaker(found: Mention, speaker: str) -> bool:
    """Tell that a pronoun in a quotation would stand for the one who speaks, which it does not."""
    return bool(speaker) and bool(set(fold(found.words).split()) & {part for part in fold(speaker).split() if len(part) > 2})


def _same_noun(mention: Mention, pointer: Pointer, folded: str) -> bool:
    return mention.start != pointer.start and pointer.noun in folded[mention.start : mention.end].split()


def _goes_on(pointer: Pointer, before: Sequence[Mention], stood: Sequence[str]) -> bool:
    """Tell that a pronoun may stand for something that the claim itself names, or goes on with one before it."""
    features = pointer.features
    if any(set(features) & set("sp") <= set(other) and not (set(features) ^ set(other)) & set("mf") for other in stood):
        return True
    return any(fits(mention, features, personal=False) for mention in before)
