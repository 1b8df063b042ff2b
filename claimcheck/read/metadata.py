"""What is known of a text besides its words: the fields, the names they may be written under, their checks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime

from claimcheck.errors import InputError
from claimcheck.read.dates import parse_period
from claimcheck.records import Period, SourceKind

__all__ = ["NAMES", "Metadata", "make_metadata"]

# The field of Metadata for every name that front matter and sources.csv may use; of two names the first given wins.
NAMES: Mapping[str, str] = {
    "title": "title",
    "publisher": "publisher",
    "outlet": "publisher",
    "address": "url",
    "url": "url",
    "language": "language",
    "lang": "language",
    "published": "published",
    "date": "published",
    "retrieved": "retrieved",
    "licence": "licence",
    "license": "licence",
    "kind": "kind",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known of a text; an empty field is not known."""

    title: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    licence: str = ""
    published: Period | None = None
    retrieved: datetime | None = None
    kind: SourceKind | None = None

    def filled_from(self, other: "Metadata") -> "Metadata":
        """Give the same with the unknown fields taken from ``other``."""
        blank = [field.name for field in fields(self) if not getattr(self, field.name)]
        return replace(self, **{name: getattr(other, name) for name in blank})


def make_metadata(values: Mapping[str, object], place: str) -> Metadata:
    """Give the metadata that named values hold; names that are not ours are passed over.

    Raises:
        InputError: a value is not one line of text, or no date, or no kind of source; it names ``place``.

    """
    known: dict[str, str] = {}
    for name, value in values.items():
        field = NAMES.get(str(name).strip().lower())
        if field is None:
            continue
        if not isinstance(value, str):
            raise InputError(f"{place}: {name} must be one line of text, not a list; put it in quotes")
        if value.strip():
            known.setdefault(field, re.sub(r"[ \t\r\n]+", " ", value).strip())
    return Metadata(
        title=known.get("title", ""),
        publisher=known.get("publisher", ""),
        url=known.get("url", ""),
        language=known.get("language", ""),
        licence=known.get("licence", ""),
        published=parse_period(known["published"], f"{place}: published") if "published" in known else None,
        retrieved=_moment(known["retrieved"], place) if "retrieved" in known else None,
        kind=_kind(known["kind"], place) if "kind" in known else None,
    )


def _moment(text: str, place: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise InputError(
            f"{place}: retrieved: {text!r} is not a day or time; write 2021-02-18 or 2021-02-18T10:00:00Z"
        ) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _kind(text: str, place: str) -> SourceKind:
    try:
        return SourceKind(text.lower())
    except ValueError as error:
        raise InputError(f"{place}: kind: {text!r} is not one of {', '.join(SourceKind)}") from error
