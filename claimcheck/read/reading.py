"""What reading gives: a record with remarks, and the document that every format is first turned into."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from claimcheck.read.metadata import Metadata

__all__ = ["Document", "Reading"]

ReadT = TypeVar("ReadT")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Generic[ReadT]):
    """A record, and one-line remarks on how it was read."""

    record: ReadT
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file as text: the body starts at ``body_start``; ``heading`` is a title found in the text itself.

    ``metadata`` is what its author wrote in front matter, ``page`` what an HTML page says of itself.
    """

    text: str
    sha256: str
    body_start: int = 0
    heading: str = ""
    metadata: Metadata = field(default_factory=Metadata)
    page: Metadata = field(default_factory=Metadata)
    extractor: str = ""
    notes: tuple[str, ...] = ()
