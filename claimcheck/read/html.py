"""Web pages: the article's text without menus and footers, and what the page says of itself."""

import json
import re
from collections.abc import Iterator
from typing import Any

import trafilatura

from claimcheck.errors import InputError
from claimcheck.read.clean import clean, quiet
from claimcheck.read.dates import parse_period
from claimcheck.read.encoding import decode
from claimcheck.read.metadata import Metadata
from claimcheck.read.reading import Document
from claimcheck.records import Period

__all__ = ["read_html"]

_DECLARED = re.compile(rb"""<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([\w:.-]+)""", re.IGNORECASE)
_HEAD_BYTES = 8192
_SOFT_SPACE = re.compile(r"[ \t\r\n\f]+")
_VERBATIM = frozenset({"pre", "script", "style", "textarea"})
# Where pages write the day they were published, the most trustworthy first.
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "dcterms.issued", "dcterms.date",
    "dc.date.issued", "dc.date", "date", "pubdate", "publish_date", "publication_date", "parsely-pub-date",
)  # fmt: skip


def read_html(data: bytes, sha256: str, place: str) -> Document:
    """Give the main text of a page, a block of text a paragraph, with title, publisher, address and date.

    Raises:
        InputError: it is no text, or no article text is found in it.

    """
    declared = _DECLARED.search(data, 0, _HEAD_BYTES)
    decoded = decode(data, place, declared=declared.group(1).decode("ascii", "replace") if declared else "")
    with quiet("trafilatura", "htmldate", "courlan"):
        text, page = _extract(decoded.text)
    if not text.strip():
        raise InputError(f"{place}: no article text is found in this page; copy the text into a .txt or .md file")
    return Document(
        text=text, sha256=sha256, page=page, extractor=f"trafilatura {trafilatura.__version__}", notes=decoded.notes
    )


def _extract(html: str) -> tuple[str, Metadata]:
    tree = trafilatura.load_html(html)
    if tree is None:
        return "", Metadata()
    published = _published(tree)
    _fold_soft_space(tree)
    page: Any = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=True)
    if page is None:
        return "", Metadata()
    title, publisher, url = (clean(value or "") for value in (page.title, page.sitename, page.url))
    metadata = Metadata(title=title, publisher=publisher, url=url, published=published)
    return clean(page.text or "").replace("\n", "\n\n"), metadata


def _fold_soft_space(tree: Any) -> None:
    """Make the line breaks of the page's source what a browser makes of them: one space."""
    for element in tree.iter("*"):
        if element.text and element.tag not in _VERBATIM:
            element.text = _SOFT_SPACE.sub(" ", element.text)
        if element.tail:
            element.tail = _SOFT_SPACE.sub(" ", element.tail)


def _published(tree: Any) -> Period | None:
    """Give the date the page declares; a guess from its text or its footer would be no evidence."""
    declared = dict(reversed([*_named_dates(tree)]))
    for name in _DATE_NAMES:
        try:
            return parse_period(declared.get(name, ""), name)
        except InputError:  # not declared, or not in ISO 8601: the next name may do better
            continue
    return None


def _named_dates(tree: Any) -> Iterator[tuple[str, str]]:
    for element in tree.xpath("//meta[@content] | //time[@datetime]"):
        value = element.get("content") or element.get("datetime") or ""
        names = [element.get(key) for key in ("property", "name", "itemprop")]
        names += ["pubdate"] if element.get("pubdate") is not None else []
        yield from ((name.lower(), value.strip()) for name in names if name)
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            yield from _dates_in(json.loads(script))
        except (ValueError, RecursionError):  # what a page writes here is often broken
            continue


def _dates_in(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        if isinstance(value.get("datePublished"), str):
            yield "datepublished", value["datePublished"].strip()
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _dates_in(item)
