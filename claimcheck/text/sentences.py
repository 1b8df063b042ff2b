"""Sentences with exact offsets, for running news text in French and English.

A full stop is ambiguous; the rules below settle it from the word before, the marks after, and the word that follows.
Abbreviations and sentence starters come from the language's word file.
"""

import re
from collections.abc import Iterator

from claimcheck.records import Span
from claimcheck.text.words import Words, words_for

__all__ = ["split_sentences"]

# A stop, then what closes with it: brackets and quotes that touch it, or a guillemet after a space.
_STOP = re.compile(r"(?:\.{1,}|[!?…]+[!?….]*)(?:[)\]’”\"'»]+|[ \t\u00a0\u2009\u202f]+[»”](?=\s|$|[,;.]))*")
_LINE_MARK = re.compile(r"[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*•][ \t]+)")
_BLANK_LINE = re.compile(r"(?>\r\n|\r|\n)[ \t]*(?:(?>\r\n|\r|\n)[ \t]*)+")
_LINE_END = re.compile(r"\r\n|\r|\n")
_INITIALS = re.compile(r"(?:^|[\s(«“\"'’-])((?:[A-ZÀ-Ý]\.-?)*[A-ZÀ-Ý]\.)$")
_LIST_NUMBER = re.compile(r"\s*(?:\d{1,3}|[a-zA-Z])\.$")
_WORD_BEFORE = re.compile(r"[\w.’'°-]*\.$")
_NEXT_WORD = re.compile(r"[«“\"'(\[‘\s—–-]*([\w]+(?:[.’'][\w]*)*)")
_LOOK_BACK = 24


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
    first, seen, quotes = start, start, 0
    for stop in _STOP.finditer(text, start, end):
        quotes += text.count('"', seen, stop.end())
        seen = stop.end()
        at = _swallow_straight_quote(stop, open_quotes=quotes)
        if stop.end() < end and _ends_sentence(text, first, stop, at, end, words):
            yield first, at
            first, quotes = at, quotes % 2
    yield first, end


def _ends_sentence(text: str, first: int, stop: re.Match[str], at: int, end: int, words: Words) -> bool:
    if not text[at : at + 1].isspace():
        return False
    following = _NEXT_WORD.match(text, at, min(end, at + 60))
    if following is None:
        return False
    word = following.group(1)
    if word[0].islower():
        return False
    if not stop.group().startswith(".") or stop.group().startswith("..") or len(stop.group()) > 1:
        return True
    return not _is_abbreviation(text[max(first, stop.end() - _LOOK_BACK) : stop.end()], word, words)


def _swallow_straight_quote(stop: re.Match[str], *, open_quotes: int) -> int:
    """Give where the sentence ends: a straight quote that touched the stop opens the next one if none is open."""
    if stop.group().endswith('"') and open_quotes % 2:
        return stop.end() - 1
    return stop.end()


def _is_abbreviation(before: str, following: str, words: Words) -> bool:
    """Tell whether the full stop that ends ``before`` belongs to the word it touches."""
    found = _WORD_BEFORE.search(before)
    word = found.group().lstrip("’'-") if found else before
    bare = re.split(r"[’']", word)[-1].lower()
    if bare in words.sentences.never_final or (following[0].isdigit() and bare in words.sentences.before_number):
        return True
    if _LIST_NUMBER.fullmatch(before) is not None:
        return True
    initials = _INITIALS.search(before) is not None
    return (initials or bare in words.sentences.seldom_final) and following.lower() not in words.sentences.starters


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
