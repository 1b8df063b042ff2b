"""What the words of a claim stand for: names and dates put in where they are certain, the rest left open."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from claimcheck.extract.reference.dates import date_insertion
from claimcheck.extract.reference.figures import FigureBefore
from claimcheck.extract.reference.mentions import Mention, fits
from claimcheck.extract.reference.names import find_names
from claimcheck.extract.reference.persons import Name
from claimcheck.extract.reference.pointers import Pointer, Reading
from claimcheck.extract.reference.reading import read_pointers
from claimcheck.extract.reference.shares import Bases
from claimcheck.extract.reference.sheet import Resolution, Sheet
from claimcheck.extract.words import ClaimWords
from claimcheck.records import Article, Period, Quantity, Span
from claimcheck.text.fold import fold
from claimcheck.text.words import LANGUAGES

__all__ = ["Referents"]

_LEAST_PARTS = 2
_LEAST_LETTERS = 3  # of a name's part that tells one person from another
_NEAREST = 100  # mentions of a claim before a pronoun that are looked at
# "March of the same year": counted from a date of the text, not from the article's.
_OTHER_YEAR = re.compile(
    r" (?:de (?:la même|cette) année|of (?:the same|that) year|that (?:same )?year|"
    r"the (?:same|following|next|previous) year|cette année-là|suivant|précédent)"
)


class Referents:
    """What each word of an article that stands for something stands for; made once for an article."""

    def __init__(self, article: Article, folded: str, sentences: Sequence[Span], words: ClaimWords) -> None:
        """Read the article through once; the pronouns and nouns of a language without words of its own are left."""
        self.text, self.folded, self.words, self.language = article.text, folded, words, article.language
        self.names = find_names(article.text, folded, sentences, words)
        self.starts = [name.start for name in self.names]
        self.reads = article.language in LANGUAGES
        self.reading = read_pointers(article.text, folded, sentences, self.names, words) if self.reads else Reading()
        self.figures = FigureBefore(article, sentences)
        self.bases = Bases(article, folded, sentences, words)

    def resolve(
        self, pieces: Sequence[Span], periods: Sequence[Period], quantities: Sequence[Quantity], speaker: str = ""
    ) -> Resolution:
        """Give the insertions for a claim and the spans of the words for which nothing is certain.

        ``speaker`` is who says it in a direct quotation, for whom "I" and "we" stand there; "" is the outlet.
        """
        sheet = Sheet(self.text, self.folded, pieces)
        if self.reads:
            self._first_person(sheet, speaker)
            self._pointers(sheet, speaker)
            self.bases.resolve(sheet, quantities)
            for match in sheet.find(self.words.reference.latter):
                sheet.leave(match.start(), match.end())
        self._short_names(sheet)
        for period in periods:
            self._date(sheet, period)
        return sheet.resolution(periods)

    def _date(self, sheet: Sheet, period: Period) -> None:
        words = date_insertion(period, self.language)
        if words and sheet.covers(period.start, period.end) and not _OTHER_YEAR.match(self.folded, period.end):
            sheet.insert(period.end, words)

    def _first_person(self, sheet: Sheet, speaker: str) -> None:
        """Name the speaker after the first "I" or "we"; later ones go on with it."""
        found = (m for m in sheet.find(self.words.reference.first_person) if self.text[m.start() : m.end()] != "i")
        match = next(found, None)
        if match is None:
            return
        if speaker and self.words.saying.pronouns.fullmatch(fold(speaker)) is None:
            sheet.insert(match.end(), speaker)
        else:
            sheet.leave(match.start(), match.end())

    def _pointers(self, sheet: Sheet, speaker: str) -> None:
        named: set[str] = set()  # what earlier pointers of the claim stand for
        stood: list[str] = []  # features of its earlier pronouns, which later ones go on with
        for piece in sheet.pieces:
            for pointer in self.reading.pointers_in(piece.start, piece.end):
                found = None if _is_speaker(pointer.referent, speaker) else pointer.referent
                before = self._mentions_before(sheet.pieces, pointer)
                figure = self._figure(pointer)
                if pointer.settled or (found and (found.key in named or any(m.key == found.key for m in before))):
                    continue
                if figure or found:
                    sheet.insert(pointer.end, figure or (found.words if found else ""))
                elif not self._goes_on(pointer, before, stood):
                    sheet.leave(pointer.start, pointer.end)
                named.update({found.key} if found else set())
                stood += [] if pointer.noun else [pointer.features]

    def _figure(self, pointer: Pointer) -> str:
        asks = self.words.reference.kinds.get(pointer.noun) == "figure" and not pointer.settled
        return self.figures.words(pointer.noun, pointer.start) if asks else ""

    def _mentions_before(self, pieces: Sequence[Span], pointer: Pointer) -> list[Mention]:
        """Give what the claim itself mentions before a pointer, and around it ("la marque de son mari")."""
        mentions = (m for piece in pieces for m in self.reading.mentions_in(piece.start, piece.end))
        return [m for m in mentions if m.start < pointer.start][-_NEAREST:]

    def _goes_on(self, pointer: Pointer, before: Sequence[Mention], stood: Sequence[str]) -> bool:
        """Tell that a pointer may stand for something that the claim itself names, or goes on with one before it."""
        if pointer.noun:
            if self.words.reference.kinds.get(pointer.noun) == "country" and any(m.kind == "country" for m in before):
                return True
            return any(pointer.noun in self.folded[m.start : m.end].split() for m in before)
        features = pointer.features
        if any(_agree(features, other) for other in stood):
            return True
        return any(fits(mention, features, personal=False) for mention in before)

    def _short_names(self, sheet: Sheet) -> None:
        """Put in the full name of a person after the surname alone, unless the claim has it."""
        names = [name for piece in sheet.pieces for name in self._names_in(piece)]
        said = {name.key for name in names if name.text == name.full} | {
            fold(words) for words in sheet.inserted.values()
        }
        for name in names:
            alone = name.kind == "person" and " " not in name.text and len(name.full.split()) >= _LEAST_PARTS
            plural = self.folded[max(0, name.start - 4) : name.start] in {"les ", "the "}
            if alone and not plural and name.key not in said:
                sheet.insert(name.end, name.full)
                said.add(name.key)

    def _names_in(self, piece: Span) -> Sequence[Name]:
        first, last = bisect_left(self.starts, piece.start), bisect_right(self.starts, piece.end)
        return [name for name in self.names[first:last] if name.end <= piece.end]


def _is_speaker(found: Mention | None, speaker: str) -> bool:
    """Tell that a pronoun in a quotation would stand for the one who speaks, which it does not."""
    parts = {part for part in fold(speaker).split() if len(part) >= _LEAST_LETTERS}
    return found is not None and bool(set(fold(found.words).split()) & parts)


def _agree(features: str, other: str) -> bool:
    """Tell that two pronouns have one number and one gender."""
    same_number = set(features) & set("sp") <= set(other)
    return same_number and not (set(features) ^ set(other)) & set("mf")
