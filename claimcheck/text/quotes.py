"""Quotations in running text: where each one opens and closes, with the marks of French and English."""

import re
from collections.abc import Iterator

from claimcheck.records import Span

__all__ = ["find_quotes"]

_MARK = re.compile(r"[«»“”„\"]|(?>\r\n|\r|\n)[ \t]*(?>\r\n|\r|\n)")
_CLOSERS = {"«": "»", "“": "”", "„": "“”", '"': '"'}
_ENDED = re.compile(r"[.!?…,]\s*$")
_STOPPED = re.compile(r"[.!?…]\s+[—–]?\s*$")
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
    opened: re.Match[str] | None = None
    depth = 0
    for mark in _MARK.finditer(text, start, end):
        if mark.group().isspace():
            if opened is not None:
                yield _span(text, opened.start(), mark.start())
            opened, depth = None, 0
        elif opened is None:
            opened = mark if mark.group() in _CLOSERS else None
        elif mark.group() in _CLOSERS[opened.group()] or _closes_wrongly(text, opened, mark, end):
            if depth == 0:
                yield _span(text, opened.start(), mark.end())
                opened = None
            else:
                depth -= 1
        elif mark.group() == opened.group():
            if depth == 0 and _opens_again(text, opened, mark):
                yield _span(text, opened.start(), mark.start())
                opened = mark
            else:
                depth += 1
    if opened is not None:
        yield _span(text, opened.start(), end)


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
