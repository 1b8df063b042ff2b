"""A document of evidence, read from a file."""

from collections.abc import Mapping
from pathlib import Path

from claimcheck.config import Settings
from claimcheck.read.document import choose_language, read_document, take_date_line
from claimcheck.read.metadata import make_metadata
from claimcheck.read.reading import Reading
from claimcheck.records import Source, SourceKind, make_id

__all__ = ["read_source"]


def read_source(
    path: Path, *, uri: str, settings: Settings, metadata: Mapping[str, str] | None = None
) -> Reading[Source]:
    """Give the source in a txt, md, html or pdf file, with remarks on how it was read.

    ``metadata`` is its row of sources.csv: it fills what the file's front matter leaves open, and goes before what an
    HTML page says of itself.

    Raises:
        InputError: the file, or a value of its metadata, cannot be used.

    """
    document = read_document(path, settings)
    written = document.metadata.filled_from(make_metadata(metadata or {}, f"{path}: metadata"))
    known = written.filled_from(document.page)
    document, published = take_date_line(document, known.published, str(path))
    code, notes = choose_language(known.language, document, settings, str(path))
    source = Source(
        id=make_id(uri),
        uri=uri,
        text=document.text,
        language=code,
        sha256=document.sha256,
        publisher=known.publisher,
        title=written.title or document.heading or document.page.title or path.stem,
        url=known.url,
        published=published,
        retrieved=known.retrieved,
        licence=known.licence,
        kind=known.kind or SourceKind.DOCUMENT,
        body_start=document.body_start,
        extractor=document.extractor,
    )
    return Reading(record=source, notes=document.notes + notes)
