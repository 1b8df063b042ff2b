"""Quotations in running text: where each one opens and closes, with the marks of French and English."""

import re
from collections.abc import Generator, Iterator

from claimcheck.records import Span

__all__ = ["find_quotes"]

_LINE_END = r"(?>\r\n|\r|\n)"
_MARK = re.compile(rf"[«»“”„\"]|{_LINE_END}[ \t]*{_LINE_END}")
_MARK_BY_LINE = re.compile(rf"[«»“”„\"]|{_LINE_END}")
_LONGEST = 6000  # characters of one paragraph in quotation marks; longer ones were never closed
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
    at: int | None = start
    while at is not None:
        at = yield from _quotes_until_too_long(text, at, end, marks)


def _quotes_until_too_long(
    text: str, start: int, end: int, marks: re.Pattern[str]
) -> Generator[Span, None, int | None]:
    """Give quotations up to one that is too long to be one; it closes where the first one inside it does.

    What comes back is where to read on, or None at the end.
    """
    opened: re.Match[str] | None = None
    depth, inner = 0, 0
    for mark in marks.finditer(text, start, end):
        if opened is not None and inner and mark.start() - opened.start() > _LONGEST:
            yield _span(text, opened.start(), inner)
            return inner
        if mark.group().isspace():
            if opened is not None:
                yield _span(text, opened.start(), mark.start())
            opened, depth, inner = None, 0, 0
        elif opened is None:
            opened, depth, inner = (mark if mark.group() in _CLOSERS else None), 0, 0
        elif mark.group() in _CLOSERS[opened.group()] or _closes_wrongly(text, opened, mark, end):
            if depth == 0:
                yield _span(text, opened.start(), mark.end())
                opened = None
            else:
                depth, inner = depth - 1, inner or mark.end()
        elif mark.group() == opened.group():
            if depth == 0 and _opens_again(text, opened, mark):
                turn = _TURN.search(text, opened.end(), mark.start())
                yield _span(text, opened.start(), turn.start() if turn else mark.start())
                opened, inner = mark, 0
            else:
                depth += 1
    if opened is not None:
        yield _span(text, opened.start(), end)
    return None


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
