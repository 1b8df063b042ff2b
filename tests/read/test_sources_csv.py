"""sources.csv speaks for documents that cannot, and its mistakes are shown by line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.errors import InputError
from claimcheck.read import read_sources_csv

Write = Callable[[str, bytes | str], Path]
HEADER = "file,publisher,title,url,language,published,licence\n"


def test_no_table_is_an_empty_one(tmp_path: Path, settings: Settings) -> None:
    table = read_sources_csv(tmp_path, settings)
    assert (dict(table.rows), table.notes, table.metadata("x.pdf")) == ({}, (), None)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_row_describes_its_file(delimiter: str, newline: str, write: Write, settings: Settings) -> None:
    write("sub/e\u0301tude.pdf", "x")
    cells = [
        ["File", "publisher", "address", "published"],
        ["sub\\étude.pdf", '"OTAN, ""NATO"""', "https://x", "2021-02"],
    ]
    path = write("sources.csv", "\ufeff" + newline.join(delimiter.join(row) for row in cells) + newline * 2)
    table = read_sources_csv(path.parent, settings)
    assert table.notes == ()
    expected = {"publisher": 'OTAN, "NATO"', "address": "https://x", "published": "2021-02"}
    assert table.metadata("sub/e\u0301tude.pdf") == expected
    assert table.metadata("sub/étude.pdf") == expected


def test_remarks_on_what_is_not_used(write: Write, settings: Settings) -> None:
    path = write("sources.csv", "file,publischer,\nabsent.pdf,OTAN,\n")
    notes = read_sources_csv(path.parent, settings).notes
    assert notes[0].startswith(f"{path}: columns not used: publischer (known: file, title, publisher")
    assert notes[1:] == (f"{path}: absent.pdf: there is no such file here",)


def test_an_old_encoding_is_named(write: Write, settings: Settings) -> None:
    path = write("sources.csv", "file;publisher\nx.pdf;Défense".encode("cp1252"))
    table = read_sources_csv(path.parent, settings)
    assert table.metadata("x.pdf") == {"publisher": "Défense"}
    assert "read as cp1252, not UTF-8" in table.notes[0]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "is empty"),
        ("name,publisher\nx.pdf,OTAN\n", "line 1: there is no column 'file'"),
        ("file,title,title\n", "line 1: the column 'title' is there twice"),
        (HEADER + "x.pdf,OTAN\n,OTAN\n", "line 3: names no file"),
        (HEADER + "x.pdf,OTAN\n\n./x.pdf,AFP\n", "line 4: is a second row for './x.pdf'"),
        (HEADER + "x.pdf,OTAN,,,,18/02/2021,\n", "line 2: published: '18/02/2021' is not a date"),
        (HEADER + "x.pdf,OTAN,,,de,,\n", "line 2: language 'de' is not one of this desk's"),
        (HEADER + "x.pdf,OTAN, a, b,,fr,2021,,\n", "line 2: has 9 cells for 7 columns"),
        (HEADER + 'x.pdf,"OTAN,,,fr,2021,\n', "line 2: is not CSV"),
    ],
)
def test_mistakes_name_file_and_line(content: str, message: str, write: Write, settings: Settings) -> None:
    path = write("sources.csv", content)
    with pytest.raises(InputError) as caught:
        read_sources_csv(path.parent, settings)
    assert str(caught.value).startswith(f"{path}: {message}")
