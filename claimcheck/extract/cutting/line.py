"""A stretch of one speaker's words, read once: its words and marks, its verbs, its figures and dates."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extract.figures import states_a_figure
from claimcheck.extract.tokens import Token, tokenize
from claimcheck.extract.verbs import VerbKind, find_verbs
from claimcheck.extract.words import ClaimWords
from claimcheck.extract.words.form import Cutting
from claimcheck.records import Period, Quantity

__all__ = ["Line", "read_line"]

_MARKS = frozenset(",;:–—-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What the rules of cutting look at. ``main`` verbs belong to no relative clause or other subordinate one.

    ``openers`` are the words that open those; ``marks`` are the places of the marks that may part something.
    """

    text: str
    folded: str
    start: int
    end: int
    tokens: tuple[Token, ...]
    verbs: dict[int, VerbKind]
    main: frozenset[int]
    openers: frozenset[int]
    marks: tuple[int, ...]
    figures: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    words: ClaimWords

    @property
    def cutting(self) -> Cutting:
        """The words of cutting."""
        return self.words.cutting

    def word(self, at: int) -> str:
        """Give a folded word, "" outside the stretch."""
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def written(self, first: int, last: int) -> str:
        """Give the words from one place to before another, as they are written."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def is_capitalized(self, at: int) -> bool:
        """Tell a word with a capital that does not open the stretch."""
        return 0 <= at < len(self.tokens) and self.text[self.tokens[at].start].isupper()

    def has_main(self, first: int, last: int) -> bool:
        """Tell whether a main verb stands there."""
        return any(first <= at < last for at in self.main)

    def has_verb(self, first: int, last: int) -> bool:
        """Tell whether a finite verb stands there, outside quotations."""
        return any(first <= at < last and not self.tokens[at].inner for at in self.verbs)

    def figures_in(self, first: int, last: int) -> list[Quantity]:
        """Give the figures that lie between two places."""
        if first >= last:
            return []
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        return [figure for figure in self.figures if start <= figure.start and figure.end <= end]

    def has_fact(self, first: int, last: int) -> bool:
        """Tell whether a figure or a date lies between two places."""
        return bool(self.figures_in(first, last)) or self.has_date(first, last)

    def has_date(self, first: int, last: int) -> bool:
        """Tell whether a date lies between two places."""
        if first >= last:
            return False
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        return any(start <= period.start < period.end <= end for period in self.periods)

    def next_mark(self, at: int) -> int:
        """Give the place of the first mark from here on, or the end."""
        found = bisect_left(self.marks, at)
        return self.marks[found] if found < len(self.marks) else len(self.tokens)

    def place(self, offset: int) -> int:
        """Give the place of the first word that begins at an offset or after it."""
        return bisect_left(self.tokens, offset, key=lambda token: token.start)


def read_line(
    text: str,
    folded: str,
    bounds: tuple[int, int],
    quantities: Sequence[Quantity],
    periods: Sequence[Period],
    words: ClaimWords,
    uncut: Sequence[tuple[int, int]],
) -> Line:
    """Give the stretch with all that is looked up in it once."""
    start, end = bounds
    tokens = tuple(tokenize(folded, start, end, uncut))
    verbs = find_verbs(tokens, words.cutting.verbs)
    main, openers = _main_verbs(tokens, verbs, words.cutting)
    whole = sorted((span.start, span.end) for span in (*quantities, *periods) if span.start < span.end)
    return Line(
        text=text, folded=folded, start=start, end=end, tokens=tokens, verbs=verbs, main=main, openers=openers,
        marks=_marks(tokens, whole), words=words,
        figures=tuple(q for q in quantities if start <= q.start and q.end <= end and states_a_figure(q)),
        periods=tuple(p for p in periods if start <= p.start and p.end <= end),
    )  # fmt: skip


def _marks(tokens: Sequence[Token], whole: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """Give the marks between words: outside quotations, and in no figure or date; a hyphen only between spaces."""
    found, at = [], 0
    for place, token in enumerate(tokens):
        while at < len(whole) and whole[at][1] <= token.start:
            at += 1
        inside = at < len(whole) and whole[at][0] <= token.start
        if token.word not in _MARKS or token.inner or inside or not 0 < place < len(tokens) - 1:
            continue
        touches = tokens[place - 1].end == token.start or tokens[place + 1].start == token.end
        if not (token.word == "-" and touches):
            found.append(place)
    return tuple(found)


def _is_participle(tokens: Sequence[Token], at: int, verbs: dict[int, VerbKind], main: set[int]) -> bool:
    """Tell "the bag, trimmed with fur," from "the firm, which had 3 plants, sold 2": no clause was opened before."""
    marked = at > 0 and tokens[at - 1].word in ",("
    return (
        marked and verbs[at] == VerbKind.OPEN and (bool(main) or all(token.word != "," for token in tokens[: at - 1]))
    )


def _main_verbs(
    tokens: Sequence[Token], verbs: dict[int, VerbKind], words: Cutting
) -> tuple[frozenset[int], frozenset[int]]:
    """Give the main verbs and the words that open a clause under them: each such word takes the next verb with it."""
    main, openers, waiting = set[int](), set[int](), list[int]()
    for at, token in enumerate(tokens):
        if token.inner:
            continue
        if (
            token.word in words.relatives
            or token.word in words.subordinates
            or (at == 0 and token.word in words.contrasts)
        ):
            waiting.append(at)
        elif token.word == "," and waiting and waiting[-1] != at - 1:
            waiting.clear()  # no verb came: "dont 2 500 Américains, sont"
        elif at in verbs and not _is_participle(tokens, at, verbs, main):
            (openers.add(waiting.pop()) if waiting else main.add(at))
    return frozenset(main), frozenset(openers)
