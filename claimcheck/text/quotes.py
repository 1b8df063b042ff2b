"""Quotations in running text: where each one opens and closes, with the marks of French and English."""

import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass

from claimcheck.records import Span

__all__ = ["find_quotes"]

_LINE_END = r"(?>\r\n|\r|\n)"
_MARK = re.compile(rf"[«»“”„\"]|{_LINE_END}[ \t]*{_LINE_END}")
_MARK_BY_LINE = re.compile(rf"[«»“”„\"]|{_LINE_END}")
_LONGEST = 6000  # characters of one paragraph in quotation marks; longer ones were never closed
_GAIN = 200  # characters that reading anew must gain
_LONG = 160  # characters a line; where lines are longer on average each is a paragraph, not a wrapped line
_CLOSERS = {"«": "»", "“": "”", "„": "“”", '"': '"'}
_ENDED = re.compile(r"[.!?…,]\s*$")
_STOPPED = re.compile(r"[.!?…]\s+[—–]?\s*$")
_TURN = re.compile(r"(?<=[.!?…])\s+[—–]\s+(?=[A-ZÀ-Ý])")  # the dash of the next one who speaks
_NEAR = 8  # characters before a mark in which the stop of a sentence is looked for


def find_quotes(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Give the quotations of ``text[start:end]``, marks included, in order; nested ones belong to the outer.

    An unclosed quotation ends with its paragraph. A second opening mark closes it where the sentence has ended, as
    some keyboards and translations leave it.

    >>> [span.text for span in find_quotes("Il dit : « Oui. » Puis « non »")]
    ['« Oui. »', '« non »']
    """
    return list(_quotes(text, start, len(text) if end is None else end))


def _quotes(text: str, start: int, end: int) -> Iterator[Span]:
    marks = _MARK_BY_LINE if _has_long_lines(text, start, end) else _MARK
    reader = _Reader(text, end)
    at: int | None = start
    while at is not None:
        at = yield from _read(reader, marks, at)
    if reader.opened is not None:
        yield _span(text, reader.opened.start(), end)


def _read(reader: "_Reader", marks: re.Pattern[str], start: int) -> Generator[Span, None, int | None]:
    """Read marks until a quotation grows too long to be one; give where to read on, or None at the end."""
    for mark in marks.finditer(reader.text, start, reader.end):
        again = reader.too_long(mark)
        if again is not None and reader.opened is not None:
            yield _span(reader.text, reader.opened.start(), reader.inner)
            reader.opened = None
            return again
        ended = reader.read(mark)
        if ended is not None:
            yield ended
    return None


@dataclass(slots=True)
class _Reader:
    """The quotation that is open, how deep in others the last mark lies, and where the first one inside it closed."""

    text: str
    end: int
    opened: re.Match[str] | None = None
    depth: int = 0
    inner: int = 0

    def too_long(self, mark: re.Match[str]) -> int | None:
        """Give where to read on when the open quotation was never closed: behind the first one inside it.

        One that gains little is left out with all that was read, so that reading time grows with the text.
        """
        if self.opened is None or not self.inner or mark.start() - self.opened.start() <= _LONGEST:
            return None
        return self.inner if self.inner - self.opened.start() > _GAIN else mark.start()

    def read(self, mark: re.Match[str]) -> Span | None:
        """Take a mark in; give the quotation that ends with it, if one does."""
        opened = self.opened
        if opened is None:
            self.opened = mark if mark.group() in _CLOSERS else None
            self.depth, self.inner = 0, 0
            return None
        if mark.group().isspace():
            self.opened = None
            return _span(self.text, opened.start(), mark.start())
        if mark.group() in _CLOSERS[opened.group()] or _closes_wrongly(self.text, opened, mark, self.end):
            return self._close(opened, mark)
        if mark.group() == opened.group():
            return self._open_again(opened, mark)
        return None

    def _close(self, opened: re.Match[str], mark: re.Match[str]) -> Span | None:
        if self.depth:
            self.depth, self.inner = self.depth - 1, self.inner or mark.end()
            return None
        self.opened = None
        return _span(self.text, opened.start(), mark.end())

    def _open_again(self, opened: re.Match[str], mark: re.Match[str]) -> Span | None:
        if self.depth or not _opens_again(self.text, opened, mark):
            self.depth += 1
            return None
        turn = _TURN.search(self.text, opened.end(), mark.start())
        self.opened, self.inner = mark, 0
        return _span(self.text, opened.start(), turn.start() if turn else mark.start())


def _has_long_lines(text: str, start: int, end: int) -> bool:
    """Tell a text that ends its paragraphs with one line end from one whose lines are wrapped."""
    lines = text.count("\n", start, end)
    return lines > 0 and (end - start) / lines > _LONG


def _closes_wrongly(text: str, opened: re.Match[str], mark: re.Match[str], end: int) -> bool:
    """Tell an opening mark typed for a closing one: it follows a stop and a space or the paragraph's end follows."""
    if mark.group() != opened.group() or not _ENDED.search(text, max(opened.end(), mark.start() - _NEAR), mark.start()):
        return False
    return mark.end() >= end or text[mark.end()] in "\r\n"


def _opens_again(text: str, opened: re.Match[str], mark: re.Match[str]) -> bool:
    """Tell the mark that a new paragraph of the same quotation begins with, or a quotation that was never closed.

    It stands behind a stop, or opens its line.
    """
    before = text[max(opened.end(), mark.start() - _NEAR) : mark.start()]
    return before.rstrip(" \t\u00a0").endswith(("\n", "\r")) or _STOPPED.search(before) is not None


def _span(text: str, start: int, end: int) -> Span:
    stripped = text[start:end].rstrip()
    return Span(start=start, end=start + len(stripped), text=stripped)
