"""An article under check, read from a file."""

from pathlib import Path

from claimcheck.config import Settings
from claimcheck.read.dates import parse_period
from claimcheck.read.document import choose_language, read_document, take_date_line
from claimcheck.read.reading import Reading
from claimcheck.records import Article, make_id

__all__ = ["read_article"]


def read_article(
    path: Path, *, uri: str, settings: Settings, date: str | None = None, language: str | None = None
) -> Reading[Article]:
    """Give the article in a txt, md, html or pdf file, with remarks on how it was read.

    ``date`` (a year, month or day) and ``language`` go before what the file says. The date is else that of the front
    matter, of the page's metadata, or of a first line such as "date 2021-02".

    Raises:
        InputError: the file, the date or the language cannot be used.

    """
    given = parse_period(date, "--date") if date is not None else None
    document = read_document(path, settings)
    known = document.metadata.filled_from(document.page)
    document, published = take_date_line(document, given or known.published, str(path))
    code, notes = choose_language(language or known.language, document, settings, str(path))
    if published is None:
        notes += (f"{path}: no date of publication is found; give it with --date 2021-02-18",)
    article = Article(
        id=make_id(uri),
        uri=uri,
        text=document.text,
        language=code,
        sha256=document.sha256,
        title=document.metadata.title or document.heading or document.page.title,
        outlet=known.publisher,
        published=published,
        body_start=document.body_start,
        extractor=document.extractor,
    )
    return Reading(record=article, notes=document.notes + notes)
