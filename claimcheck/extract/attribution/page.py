"""One article as the finder of sayings reads it: its quotations, and a copy in which what is quoted is hidden."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from claimcheck.extract.words import ClaimWords
from claimcheck.records import Span
from claimcheck.text.fold import fold
from claimcheck.text.quotes import find_quotes

__all__ = ["HIDDEN", "Page"]

HIDDEN = "□"  # stands for every character inside a quotation
_QUOTE_MARKS = '«»“”„" \t\r\n\u00a0\u202f'
_MOST_SHOWN = 5000  # characters of a paragraph that are looked at
_PARAGRAPH = re.compile(r"(?>\r\n|\r|\n)[ \t]*(?>\r\n|\r|\n)")
_ASIDE = re.compile(r"\([^()\n]{1,120}\)|\[[^\[\]\n]{1,120}\]")


@dataclass(slots=True)
class Page:
    """``shown`` is the text with quotations hidden and brackets blanked, ``low`` the same folded; offsets are kept."""

    text: str
    words: ClaimWords
    start: int = 0
    shown: str = field(init=False)
    low: str = field(init=False)
    quotes: list[Span] = field(init=False)
    paragraphs: list[int] = field(init=False)
    _starts: list[int] = field(init=False)
    _ends: list[int] = field(init=False)

    def __post_init__(self) -> None:
        """Read what the rules look up."""
        self.quotes = find_quotes(self.text, self.start)
        self._starts = [quote.start for quote in self.quotes]
        self._ends = [quote.end for quote in self.quotes]
        self.shown = _ASIDE.sub(lambda match: " " * len(match.group()), _hide(self.text, self.quotes))
        self.low = fold(self.shown)
        self.paragraphs = [self.start, *(match.end() for match in _PARAGRAPH.finditer(self.text, self.start))]

    def bare(self, start: int, end: int) -> "Page":
        """Give a stretch of the text as a page of its own, to be read without its quotation marks."""
        return Page(re.sub('[«»“”"„]', " ", self.text[start:end]), self.words)

    def span(self, start: int, end: int) -> Span:
        """Give the stretch of the text without white space around it."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return Span(start=start, end=end, text=self.text[start:end])

    def paragraph(self, at: int) -> int:
        """Give the number of the paragraph that an offset lies in."""
        return max(0, bisect_right(self.paragraphs, at) - 1)

    def paragraph_end(self, at: int) -> int:
        """Give where the paragraph of an offset ends."""
        place = bisect_right(self.paragraphs, at)
        return self.paragraphs[place] if place < len(self.paragraphs) else len(self.text)

    def is_all_quoted(self, quote: Span) -> bool:
        """Tell whether the paragraph that a quotation stands in holds nothing else but quotations."""
        start, end = self.paragraphs[self.paragraph(quote.start)], self.paragraph_end(quote.start)
        shown = self.shown[start : min(end, start + _MOST_SHOWN)]
        return not shown.strip(HIDDEN + _QUOTE_MARKS)

    def quote_ending(self, at: int) -> Span | None:
        """Give the quotation whose closing mark is the last character before an offset."""
        place = bisect_left(self._ends, at)
        return self.quotes[place] if place < len(self.quotes) and self._ends[place] == at else None

    def quote_over(self, start: int, end: int) -> Span | None:
        """Give the last quotation that begins in a stretch."""
        place = bisect_left(self._starts, end) - 1
        return self.quotes[place] if place >= 0 and self._starts[place] >= start else None

    def quote_around(self, at: int) -> Span | None:
        """Give the quotation that an offset lies strictly inside of."""
        place = bisect_left(self._starts, at) - 1
        return self.quotes[place] if place >= 0 and at < self._ends[place] else None

    def quotes_in(self, start: int, end: int) -> list[Span]:
        """Give the quotations that begin in a stretch."""
        return self.quotes[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _hide(text: str, quotes: list[Span]) -> str:
    parts, at = [], 0
    for quote in quotes:
        inner = max(quote.start + 1, quote.end - 1)
        parts += [text[at : quote.start + 1], HIDDEN * (inner - quote.start - 1)]
        at = inner
    return "".join([*parts, text[at:]])
