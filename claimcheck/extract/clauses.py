"""Cutting: a sentence into the parts that each state one thing, as spans of the text."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.checkable import states_a_figure
from claimcheck.extract.cutting.trimming import trim
from claimcheck.extract.words import ClaimWords
from claimcheck.records import Quantity, Span
from claimcheck.text.fold import fold

__all__ = ["Clause", "cut", "trim"]

_CUT = re.compile(r"\s[–—-]\s|\s?[;:]\s|\s?[–—]\s")
_COMMA = re.compile(r",\s|\s?\(")
_FEWEST_WORDS = 4
_LONG_QUOTE = 4
_NEAR_CUE = 40  # characters before a quotation in which a verb of saying introduces it


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A part of a sentence; ``quote`` is the quotation it stands in, ``frame`` tells words around a quotation."""

    start: int
    end: int
    quote: Span | None = None
    frame: bool = False


def cut(
    text: str, folded: str, sentence: Span, quotes: Sequence[Span], quantities: Sequence[Quantity], words: ClaimWords
) -> list[Clause]:
    """Give the clauses of a sentence in order, without the white space and marks between them."""
    found = []
    long_quotes = [quote for quote in quotes if len(quote.text.split()) > _LONG_QUOTE]
    for part in _by_quotes(sentence, long_quotes, words):
        for start, end in _cut_part(folded, part.start, part.end, quantities, words):
            first, last = trim(text, start, end)
            if first < last:
                found.append(Clause(start=first, end=last, quote=part.quote, frame=part.frame))
    return found


def _by_quotes(sentence: Span, quotes: Sequence[Span], words: ClaimWords) -> Iterator[Clause]:
    at = sentence.start
    inside = [quote for quote in quotes if quote.start < sentence.end and sentence.start < quote.end]
    inside = [quote for quote in inside if not _is_woven_in(sentence, quote, words)]
    for quote in inside:
        first, last = max(quote.start, sentence.start), min(quote.end, sentence.end)
        if at < first:
            yield Clause(start=at, end=first, frame=True)
        yield Clause(start=first, end=last, quote=quote)
        at = last
    if at < sentence.end:
        yield Clause(start=at, end=sentence.end, frame=bool(inside))


def _is_woven_in(sentence: Span, quote: Span, words: ClaimWords) -> bool:
    """Tell words quoted inside a statement ("it aims at “helping”", a title) from a statement that is quoted."""
    before = sentence.text[: max(0, quote.start - sentence.start)].rstrip()
    first = quote.text.lstrip("«“„\"‹' \u00a0\u202f")[:1]
    if not before or before[-1] in ':,;–—»”"' or quote.end > sentence.end:
        return False
    return first.islower() or words.saying.cue.search(fold(before[-_NEAR_CUE:])) is None


def _cut_part(
    folded: str, start: int, end: int, quantities: Sequence[Quantity], words: ClaimWords
) -> Iterator[tuple[int, int]]:
    cuts = list(_CUT.finditer(folded, start, end))
    dashes = [match for match in cuts if match.group().strip() not in {";", ":"}]
    if len(dashes) == 2 and folded[dashes[1].end() : end][:1].islower():  # noqa: PLR2004  # a pair encloses an aside
        yield from _aside(start, end, dashes, quantities)
        return
    cuts = sorted([*cuts, *_joints(folded, start, end, quantities, words)], key=lambda match: match.start())
    at = start
    for match in cuts:
        if _states_enough(folded, at, match.start(), quantities) and _states_enough(
            folded, match.end(), end, quantities
        ):
            yield from _added_parts(folded, at, match.start(), quantities, words)
            at = match.end()
    yield from _added_parts(folded, at, end, quantities, words)


def _joints(
    folded: str, start: int, end: int, quantities: Sequence[Quantity], words: ClaimWords
) -> Iterator[re.Match[str]]:
    """Give the words that join two statements, each with a verb and a figure of its own: "A has 5, and B sold 3"."""
    at = start
    for match in words.cutting.joint.finditer(folded, start, end):
        sides = (at, match.start()), (match.end(), end)
        if all(_figures(*side, quantities) and words.stating.finite_verb.search(folded, *side) for side in sides):
            yield match
            at = match.end()


def _aside(
    start: int, end: int, dashes: list[re.Match[str]], quantities: Sequence[Quantity]
) -> Iterator[tuple[int, int]]:
    yield start, end
    first, last = dashes[0].end(), dashes[1].start()
    if _figures(first, last, quantities) and _figures(start, dashes[0].start(), quantities):
        yield first, last


def _states_enough(folded: str, start: int, end: int, quantities: Sequence[Quantity]) -> bool:
    return len(folded[start:end].split()) >= _FEWEST_WORDS or bool(_figures(start, end, quantities))


def _figures(start: int, end: int, quantities: Sequence[Quantity]) -> list[Quantity]:
    return [q for q in quantities if start <= q.start and q.end <= end and states_a_figure(q)]


def _added_parts(
    folded: str, start: int, end: int, quantities: Sequence[Quantity], words: ClaimWords
) -> Iterator[tuple[int, int]]:
    """Cut off ", dont 2 500 Américains" and ", about a quarter of them American": a comma, then a figure of its own."""
    at = start
    for comma in _COMMA.finditer(folded, start, end):
        opener = words.cutting.part_of.match(folded, comma.end(), end)
        figure = opener.end() if opener else comma.end()
        article = words.cutting.leading_article.match(
            folded, figure, end
        )  # "dont la moitié": the figure begins after it
        figure = article.end() if article else figure
        starts_here = any(quantity.start == figure for quantity in _figures(figure, end, quantities))
        if starts_here and _figures(at, comma.start(), quantities) and not _is_list(folded, comma, figure, quantities):
            yield at, comma.start()
            at = comma.end()
    yield at, end


def _is_list(folded: str, comma: re.Match[str], figure: int, quantities: Sequence[Quantity]) -> bool:
    """Tell "2, 3 et 5" from an added part: only a figure with a noun after it states something."""
    quantity = next(q for q in quantities if q.start == figure)
    return comma.group() == ", " and not (
        quantity.of or quantity.unit or folded[quantity.end : quantity.end + 2].strip()
    )
