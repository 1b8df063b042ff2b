"""Source to passages: stretches of about three sentences that overlap by one, with exact offsets.

A passage stays inside its paragraph, except that short paragraphs that follow each other share one and a heading goes
with what it heads. It is never longer than the default model reads at once (512 tokens).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice

from claimcheck.records import Passage, Source, Span, make_id, number_occurrences
from claimcheck.text.sentences import split_sentences

__all__ = ["make_passages"]

# News text measures 1.4 tokens a word in English, 1.6 in French and German, and about 4 characters a token.
_MAX_WORDS = 300
_MAX_CHARACTERS = 1800
_HEADING_WORDS = 25

_BLANK_LINE = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")
_WORD = re.compile(r"\S+")
_NOT_A_HEADING = re.compile(r"[.!?…:;,][)\]’”\"'»\s]*$")
_JOINER = "\u200d"


def make_passages(source: Source, *, sentences: int = 3, overlap: int = 1) -> tuple[Passage, ...]:
    """Give the passages of a source in order; its front matter is in none, every word after it in at least one.

    ``sentences`` is how many a passage holds at most, ``overlap`` how many it shares with the one before it.
    """
    spans = split_sentences(source.text, source.language, source.body_start)
    pieces = [piece for span in spans for piece in _pieces(source.text, span.start, span.end)]
    ends = [
        (window[0].start, window[-1].end)
        for block in _blocks(source.text, pieces, sentences)
        for window in _windows(source.text, block, sentences, overlap)
    ]
    numbered = number_occurrences(source.text[start:end] for start, end in ends)
    return tuple(
        Passage(id=make_id(source.id, text, str(number)), source_id=source.id, start=start, end=end, text=text)
        for (start, end), (text, number) in zip(ends, numbered, strict=True)
    )


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """Give the sentence, cut where it is too long for a passage; a piece without a letter or figure is left out."""
    while start < end:
        cut = _cut(text, start, end)
        piece = text[start:cut]
        if any(character.isalnum() for character in piece):
            kept = piece.rstrip()
            yield Span(start=start, end=start + len(kept), text=kept)
        following = _WORD.search(text, cut, end)
        start = following.start() if following else end


def _cut(text: str, start: int, end: int) -> int:
    """Give where the piece that begins at ``start`` must end: between words if there is a space to be had."""
    limit = min(_end_of_words(text, start, end), start + _MAX_CHARACTERS)
    if limit >= end or text[limit].isspace():
        return min(limit, end)
    space = next((at for at in range(limit - 1, start, -1) if text[at].isspace()), None)
    if space is not None:
        return space
    return next((at for at in range(limit, start, -1) if not _is_joined(text, at)), limit)


def _end_of_words(text: str, start: int, end: int) -> int:
    last = start
    for word in islice(_WORD.finditer(text, start, end), _MAX_WORDS):
        last = word.end()
    return last


def _is_joined(text: str, at: int) -> bool:
    """Tell whether the character at ``at`` belongs to the one before it: an accent, an emoji's second half."""
    before, here = text[at - 1], text[at]
    return _JOINER in (before, here) or unicodedata.category(here) in {"Mn", "Me", "Mc"}


def _blocks(text: str, pieces: Sequence[Span], sentences: int) -> Iterator[list[Span]]:
    """Give paragraphs; a heading joins what follows it, short paragraphs join while all of them fit one passage."""
    block: list[Span] = []
    open_heading = False
    for paragraph in _paragraphs(text, pieces):
        heading = _is_heading(paragraph)
        fits = len(block) + len(paragraph) <= sentences and not heading
        if block and not open_heading and not fits:
            yield block
            block = []
        block = [*block, *paragraph]
        open_heading = heading
    if block:
        yield block


def _paragraphs(text: str, pieces: Sequence[Span]) -> Iterator[list[Span]]:
    paragraph: list[Span] = []
    for piece in pieces:
        if paragraph and _BLANK_LINE.search(text, paragraph[-1].end, piece.start):
            yield paragraph
            paragraph = []
        paragraph.append(piece)
    if paragraph:
        yield paragraph


def _is_heading(paragraph: Sequence[Span]) -> bool:
    line = paragraph[0].text
    return len(paragraph) == 1 and len(line.split()) <= _HEADING_WORDS and not _NOT_A_HEADING.search(line)


def _windows(text: str, block: Sequence[Span], sentences: int, overlap: int) -> Iterator[Sequence[Span]]:
    """Give runs of pieces, each with something new; the overlap gives way where it would make a passage too long."""
    first, last = 0, _window_end(text, block, 0, sentences)
    while True:
        yield block[first:last]
        if last == len(block):
            return
        start = max(last - overlap, first + 1)
        following = _window_end(text, block, start, sentences)
        if following <= last:
            start, following = last, _window_end(text, block, last, sentences)
        first, last = start, following


def _window_end(text: str, block: Sequence[Span], first: int, sentences: int) -> int:
    last = first + 1
    while last < min(len(block), first + sentences) and _fits(text, block[first].start, block[last].end):
        last += 1
    return last


def _fits(text: str, start: int, end: int) -> bool:
    return end - start <= _MAX_CHARACTERS and len(text[start:end].split()) <= _MAX_WORDS
