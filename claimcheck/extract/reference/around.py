"""What stands around a place of an article: its quotation, its names, the words that govern it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from claimcheck.extract.reference.persons import Name
from claimcheck.extract.reference.phrases import small_words
from claimcheck.extract.words import ClaimWords
from claimcheck.records import Span
from claimcheck.text.quotes import find_quotes

__all__ = ["LOOK_AHEAD", "Around", "begins_at"]

LOOK_AHEAD = 200  # characters after a word, and before it in its sentence, that are looked at
_LOOK_BACK = 20
_LONG_QUOTE = 5  # words; a shorter one is a term or a title
_OPENING_MARKS = "«“\"„ \u00a0\u202f'‘"


def begins_at(sentence: Span) -> int:
    """Give where the first word of a sentence begins."""
    return sentence.start + len(sentence.text) - len(sentence.text.lstrip(_OPENING_MARKS))


class Around:
    """An article with its words, asked about places in it."""

    def __init__(self, text: str, folded: str, names: Sequence[Name], words: ClaimWords) -> None:
        """Find the quotations; the names are given."""
        self.text, self.folded, self.words = text, folded, words
        self.names, self.starts = names, [name.start for name in names]
        self.quotes = [quote for quote in find_quotes(text) if len(quote.text.split()) >= _LONG_QUOTE]
        self.quote_ends = [quote.end for quote in self.quotes]

    def quote(self, at: int) -> int:
        """Give which long quotation a place stands in, or -1."""
        place = bisect_right(self.quote_ends, at)
        return place if place < len(self.quotes) and self.quotes[place].start <= at else -1

    def names_in(self, start: int, end: int) -> Sequence[Name]:
        """Give the names that begin in ``text[start:end]``."""
        return self.names[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def is_oblique(self, at: int) -> bool:
        """Tell what stands after a preposition, or after one with its article: "dans la", "of the"."""
        before, known = self.folded[max(0, at - _LOOK_BACK) : at], self.words.reference
        if known.oblique.search(before):
            return True
        governed = known.governed.search(before)
        first = governed.group().split(" ", maxsplit=1)[0] if governed else ""
        return governed is not None and known.oblique.search(f"{before[: governed.start()]}{first} ") is not None

    def joins_nouns(self, at: int) -> bool:
        """Tell the "des" of "la hausse des prix" from the article of "lorsque des vagues"."""
        before = re.search(r"([\w-]+) $", self.folded[max(0, at - _LOOK_BACK) : at])
        word = before.group(1) if before else ""
        return bool(word) and word not in small_words(self.words) and not self.words.stating.finite_verb.fullmatch(word)

    def modifies(self, name: Name) -> bool:
        """Tell the name that only says which noun is meant: "un journaliste TV"; a person's stands for itself."""
        return name.kind != "person" and not self.words.reference.late_head and self.joins_nouns(name.start)

    def opens(self, at: int, sentence: Span) -> bool:
        """Tell what stands before the first verb of its sentence, or right after its opening phrase."""
        if at - sentence.start > LOOK_AHEAD:
            return False
        before = self.folded[sentence.start : at]
        return before.rstrip().endswith(",") or self.words.stating.finite_verb.search(before) is None

    def gender_of_article(self, name: Name) -> str:
        """Give the gender that the article before a name shows, in a language where articles do."""
        if name.kind == "person" or self.words.reference.late_head:
            return ""
        before = re.search(r"(?<!\w)(la|le|du|au) $", self.folded[max(0, name.start - 4) : name.start])
        return {"la": "f"}.get(before.group(1), "m") if before else ""

    def is_name(self, start: int, end: int) -> bool:
        """Tell the phrase that is a name with its article: "la France", "the Labour Party"."""
        at = bisect_left(self.starts, start)
        return at < len(self.names) and self.names[at].start == start and self.names[at].end >= end

    def named_after(self, at: int, kinds: set[str], sentence: Span) -> bool:
        """Tell a word in an opening clause whose name follows in the main one: "In his speech, Trump said"."""
        opened = self.words.reference.subordinate.match(self.folded, begins_at(sentence))
        if opened is None or at - sentence.start > LOOK_AHEAD or "," in self.folded[sentence.start : at]:
            return False
        comma = self.folded.find(",", at, min(sentence.end, at + LOOK_AHEAD))
        names = self.names_in(comma, comma + _LOOK_BACK) if comma >= 0 else []
        return bool(names) and names[0].end <= sentence.end and names[0].kind in kinds
