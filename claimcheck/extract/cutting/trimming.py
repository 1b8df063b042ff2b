"""Where a stretch of text begins and ends without the white space and marks around it."""

import re

__all__ = ["trim"]

_ABBREVIATION = re.compile(r"(?:\.\w{1,2}|(?<!\w)[A-Z])\.$")
_MARKS = ',;:–—«»“”"„'
_CLOSERS = {"«": "»", "“": "”", "„": "“", '"': '"'}


def _reopened(text: str, first: int, start: int, end: int) -> int:
    """Keep the mark of a quotation that closes inside the clause: "Hans" Geiger was a physicist."""
    opener = next((at for at in range(start - 1, first - 1, -1) if text[at] in _CLOSERS), None)
    if opener is None:
        return start
    inside = text[start:end].rstrip(_MARKS + " .\u00a0\u202f\n\r\t")
    closes = inside.find(_CLOSERS[text[opener]])
    reopens = inside.find(text[opener])
    return opener if closes >= 0 and (text[opener] == '"' or reopens < 0 or closes < reopens) else start


def _abbreviated(clause: str) -> bool:
    return _ABBREVIATION.search(clause[-5:]) is not None


def _closed(text: str, start: int, end: int, until: int) -> int:
    """Keep the mark that closes a quotation opened inside: "the author of “Lima”"."""
    rest = text[end:until].lstrip()
    opened = rest and any(
        rest[0] == closer
        and (inside.count(opener) % 2 if opener == closer else inside.count(opener) > inside.count(closer))
        for opener, closer in _CLOSERS.items()
        for inside in (text[start:end],)
    )
    return text.index(rest[0], end, until) + 1 if opened else end


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave white space, marks, the full stop and an unopened bracket at the ends out of a clause."""
    first, until = start, end
    while start < end and (text[start].isspace() or text[start] in _MARKS):
        start += 1
    start = _reopened(text, first, start, end)
    while end > start and (text[end - 1].isspace() or text[end - 1] in _MARKS):
        end -= 1
    if text[start:end].endswith(".") and not text[start:end].endswith("..") and not _abbreviated(text[start:end]):
        end -= 1
    end = _closed(text, start, end, until)
    if text[start:end].endswith(")") and "(" not in text[start:end]:
        end -= 1
    return start, end
