"""Any file that can be read, as a document; the libraries of a format are loaded when one is met."""

import hashlib
from dataclasses import replace
from pathlib import Path

from claimcheck.config import Settings
from claimcheck.errors import InputError
from claimcheck.read.dates import find_date_line, parse_period
from claimcheck.read.files import MARKDOWN, load_bytes
from claimcheck.read.language import check_language, detect_language
from claimcheck.read.reading import Document
from claimcheck.records import Period

__all__ = ["choose_language", "read_document", "take_date_line"]


def read_document(path: Path, settings: Settings) -> Document:
    """Give a file as a document.

    Raises:
        InputError: the file cannot be used; the message says why and what to do.

    """
    data = load_bytes(path, settings)
    sha256 = hashlib.sha256(data).hexdigest()
    document = _by_ending(data, sha256, path)
    if not document.text[document.body_start :].strip():
        raise InputError(f"{path}: holds nothing after its front matter; write the text below it")
    return document


def _by_ending(data: bytes, sha256: str, path: Path) -> Document:
    ending = path.suffix.lower()
    if ending == ".pdf":
        from claimcheck.read.pdf import read_pdf

        return read_pdf(data, sha256, str(path))
    if ending in (".html", ".htm"):
        from claimcheck.read.html import read_html

        return read_html(data, sha256, str(path))
    from claimcheck.read.plain import read_plain

    return read_plain(data, sha256, str(path), markdown=ending == MARKDOWN)


def take_date_line(document: Document, known: Period | None, place: str) -> tuple[Document, Period | None]:
    """Leave a first line such as "date 2021-02" out of the body; its date counts where none is known.

    Raises:
        InputError: the date there is none, and no other is known.

    """
    found = find_date_line(document.text, document.body_start)
    if found is None:
        return document, known
    start, end, body_start = found
    if known is None:
        known = parse_period(document.text[start:end], f"{place}: first line", start=start, end=end)
    return replace(document, body_start=body_start), known


def choose_language(named: str, document: Document, settings: Settings, place: str) -> tuple[str, tuple[str, ...]]:
    """Give the language that was named, else the one the body is in, with remarks.

    Raises:
        InputError: the named language is not one of the desk's.

    """
    if named:
        return check_language(named, settings, place), ()
    return detect_language(document.text[document.body_start :], settings, place)
