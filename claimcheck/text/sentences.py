"""Sentences with exact offsets, for running news text in French and English.

A text is cut into paragraphs, headings and list items, and each of these at the marks that end a sentence.
"""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator

from claimcheck.records import Span
from claimcheck.text.stops import STOP, ends_sentence
from claimcheck.text.words import Words, words_for

__all__ = ["split_sentences"]

_LINE_MARK = re.compile(r"[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*•][ \t]+)")
_BLANK_LINE = re.compile(r"(?>\r\n|\r|\n)[ \t]*(?:(?>\r\n|\r|\n)[ \t]*)+")
_LINE_END = re.compile(r"\r\n|\r|\n")
_SPACE = re.compile(r"\s*")
_LONE_QUOTE = re.compile(r"[ \t]+(\"|''|')(?!\S)")
# Quote marks that say by themselves neither that they open nor that they close, then those that do.
_QUOTE = re.compile(r"(?<!\S)(?P<lone>\"|''|')(?!\S)|(?<![^\s(\[«“])(?P<opens>\")|\"|(?<=[.,!?…])''?(?!\S)")
_BRACKET = re.compile(r"[()\[\]{}（）]")
_LONGEST_BRACKET = 300  # characters: what is longer was left open by mistake


def split_sentences(text: str, language: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Give the sentences and headings of ``text[start:end]`` in order, without the white space around them.

    >>> [span.text for span in split_sentences("M. Dupont est là. Il parle.", "fr")]
    ['M. Dupont est là.', 'Il parle.']
    """
    words = words_for(language)
    spans = []
    for block_start, block_end in _blocks(text, start, len(text) if end is None else end):
        for first, last in _sentences(text, block_start, block_end, words):
            stripped_first, stripped_last = _strip(text, first, last)
            if stripped_first < stripped_last:
                spans.append(Span(start=stripped_first, end=stripped_last, text=text[stripped_first:stripped_last]))
    return spans


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the paragraphs, headings and list items."""
    at = start
    for gap in _BLANK_LINE.finditer(text, start, end):
        yield from _lines(text, at, gap.start())
        at = gap.end()
    yield from _lines(text, at, end)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a paragraph where a line was ended on purpose, and leave its line marks (#, >, -) out."""
    starts = [start, *(m.end() for m in _LINE_END.finditer(text, start, end))]
    lines = [text[a:b].rstrip() for a, b in zip(starts, [*starts[1:], end], strict=True)]
    width = max(map(len, lines))
    block = start
    for number, line_start in enumerate(starts[1:], 1):
        if _ended_on_purpose(lines[number - 1], lines[number], width):
            yield _without_mark(text, block, line_start), line_start
            block = line_start
    yield _without_mark(text, block, end), end


def _ended_on_purpose(line: str, following: str, width: int) -> bool:
    """Tell a paragraph's end from a wrapped line: the next word would still have fitted."""
    if _LINE_MARK.match(following) or line.lstrip().startswith("#"):
        return True
    word = following.split(maxsplit=1)[0] if following.strip() else ""
    if word[:1].islower() or line.endswith((",", ";", "-")):
        return False
    return len(line) + 1 + len(word) < width


def _without_mark(text: str, start: int, end: int) -> int:
    mark = _LINE_MARK.match(text, start, end)
    return mark.end() if mark else start


def _sentences(text: str, start: int, end: int, words: Words) -> Iterator[tuple[int, int]]:
    first = _SPACE.match(text, start, end).end()  # type: ignore[union-attr]  # it matches everywhere
    closing, brackets = _closing_quotes(text, start, end), _brackets(text, start, end)
    for stop in STOP.finditer(text, start, end):
        quote = _LONE_QUOTE.match(text, stop.end(), end)
        at = quote.end() if quote and quote.start(1) in closing else stop.end()
        if at < end and not _is_bracketed(brackets, first, stop) and ends_sentence(text, first, stop, at, end, words):
            yield first, at
            first = _SPACE.match(text, at, end).end()  # type: ignore[union-attr]
    yield first, end


def _closing_quotes(text: str, start: int, end: int) -> set[int]:
    """Give the quote marks between spaces that close: each after one that opened, and one that is the only one."""
    closing, opened, count = set[int](), dict[str, int](), Counter[str]()
    for found in _QUOTE.finditer(text[start:end]):  # cut out, for a look behind would see what stands before
        mark, at = found.group(), start + found.start()
        count[mark] += 1
        if found["lone"] and mark in opened:
            closing.add(at)
        if found["opens"] or (found["lone"] and mark not in opened):
            opened[mark] = at
        else:
            opened.pop(mark, None)
    return closing | {at for mark, at in opened.items() if count[mark] == 1}


def _brackets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give where each outermost pair of brackets opens and closes."""
    pairs, opened = list[tuple[int, int]](), list[int]()
    for found in _BRACKET.finditer(text, start, end):
        if found.group() in "([{（":
            opened.append(found.start())
        elif opened and found.start() - (at := opened.pop()) <= _LONGEST_BRACKET:
            while pairs and pairs[-1][0] > at:
                pairs.pop()
            pairs.append((at, found.start()))
    return pairs


def _is_bracketed(brackets: list[tuple[int, int]], first: int, stop: re.Match[str]) -> bool:
    """Tell whether a stop is in brackets that its sentence opened: then they close before it ends."""
    number = bisect(brackets, (stop.start(), 0)) - 1
    return number >= 0 and first < brackets[number][0] and stop.end() <= brackets[number][1]


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
