"""Sources from real files, with what is known of them."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.errors import InputError
from claimcheck.read import EXTENSIONS, Reading, read_source
from claimcheck.records import Source, SourceKind, make_id

Write = Callable[[str, bytes | str], Path]
ROOT = Path(__file__).parents[2]
EVIDENCE = sorted((ROOT / "evidence" / "nato-2021-02").glob("*.md"))
FRENCH = "Quelque 10\u202f000 soldats servent en Afghanistan, a déclaré le ministre."


def read(path: Path, metadata: Mapping[str, str] | None = None) -> Reading[Source]:
    return read_source(path, uri="evidence/x", settings=Settings(), metadata=metadata)


def test_everything_the_front_matter_says(write: Write) -> None:
    front = (
        "---\npublisher: OTAN\naddress: https://www.nato.int\ntitle: Un titre\nlanguage: fr\npublished: 2021-02\n"
        "retrieved: 2021-03-01T10:00:00+01:00\nlicence: CC0-1.0\nkind: fact-check\n---\n"
    )
    reading = read(write("x.md", front + FRENCH))
    source = reading.record
    assert reading.notes == ()
    assert source.id == make_id("evidence/x")
    assert (source.publisher, source.url, source.title) == ("OTAN", "https://www.nato.int", "Un titre")
    assert (source.language, source.licence, source.kind) == ("fr", "CC0-1.0", SourceKind.FACT_CHECK)
    assert source.retrieved == datetime(2021, 3, 1, 9, tzinfo=UTC)
    assert source.published is not None
    assert str(source.published.last) == "2021-02-28"
    assert source.text[source.body_start :] == FRENCH


def test_a_bare_text_is_called_by_its_file(write: Write) -> None:
    source = read(write("note-17.txt", FRENCH)).record
    assert (source.title, source.publisher, source.url, source.published) == ("note-17", "", "", None)
    assert (source.kind, source.retrieved) == (SourceKind.DOCUMENT, None)


def test_the_table_fills_what_a_pdf_cannot_say(write: Write, pdf_of: Callable[..., bytes]) -> None:
    row = {
        "publisher": "OTAN",
        "address": "https://www.nato.int",
        "title": "Chiffres",
        "published": "2021-02",
        "language": "",
    }
    source = read(write("x.pdf", pdf_of("Quelque soldats.")), row).record
    assert (source.publisher, source.url, source.title) == ("OTAN", "https://www.nato.int", "Chiffres")
    assert source.published is not None
    assert str(source.published.first) == "2021-02-01"


def test_front_matter_goes_before_the_table_and_the_table_before_the_page(write: Write) -> None:
    row = {"title": "De la table", "publisher": "La table"}
    assert read(write("x.md", f"---\ntitle: Du texte\n---\n# Du corps\n{FRENCH}"), row).record.title == "Du texte"
    page = f"<html><head><title>De la page</title></head><body><p>{FRENCH}</p></body></html>"
    source = read(write("x.html", page), row).record
    assert (source.title, source.publisher) == ("De la table", "La table")
    assert read(write("y.html", page)).record.title == "De la page"


def test_a_first_line_with_the_date_counts_here_too(write: Write) -> None:
    source = read(write("x.txt", f"Date: 2021-02-15\n{FRENCH}")).record
    assert source.published is not None
    assert source.published.text == "2021-02-15"
    assert source.text[source.body_start :] == FRENCH


def test_a_wrong_value_of_the_table_is_refused(write: Write) -> None:
    path = write("x.txt", FRENCH)
    with pytest.raises(InputError, match="metadata: published: 'hier' is not a date"):
        read(path, {"published": "hier"})


@pytest.mark.parametrize("path", EVIDENCE, ids=lambda path: path.stem)
def test_the_sample_evidence(path: Path) -> None:
    reading = read(path)
    source = reading.record
    assert reading.notes == ()
    assert path.suffix in EXTENSIONS
    assert source.published is not None
    assert source.published.first is not None
    assert path.stem.split("-20", 1)[1].startswith(str(source.published.first)[2:4])
    assert source.publisher
    assert source.licence == "CC0-1.0"
    assert source.text[source.body_start :].count(". ") >= 1


def test_there_is_sample_evidence() -> None:
    assert len(EVIDENCE) >= 12
