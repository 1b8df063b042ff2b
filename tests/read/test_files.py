"""Files that cannot be read are refused before they are."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.config import Settings
from claimcheck.errors import InputError
from claimcheck.read.files import load_bytes

Write = Callable[[str, bytes | str], Path]


def test_the_bytes_as_they_are(write: Write, settings: Settings) -> None:
    assert load_bytes(write("x.TXT", b"a\r\n\xff"), settings) == b"a\r\n\xff"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("absent.txt", "there is no such file"),
        ("x.txt/y.txt", "Not a directory"),
        ("\0.txt", "null byte"),
        ("x" * 300 + ".txt", "File name too long"),
        ("folder.txt", "is not a file"),
        ("x.docx", "files .docx are not read; save it as one of .htm, .html, .md, .pdf, .txt"),
        ("noending", "files without an ending are not read"),
        ("empty.md", "is empty"),
    ],
)
def test_refused(name: str, message: str, write: Write, tmp_path: Path, settings: Settings) -> None:
    for known in ("x.txt", "x.docx", "noending"):
        write(known, "texte")
    write("empty.md", "")
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(InputError) as caught:
        load_bytes(tmp_path / name, settings)
    assert message in str(caught.value)
    assert str(caught.value).startswith(str(tmp_path / name))


def test_the_size_is_looked_at_before_the_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(1_000_001)
    assert load_bytes(path, Settings(max_text_mb=2)) == bytes(1_000_001)
    path.chmod(0)  # for all but root a file that was opened would be another error
    with pytest.raises(InputError, match=r"has 1,000,001 bytes, more than max_text_mb = 1 allows; .* claimcheck\.toml"):
        load_bytes(path, Settings(max_text_mb=1))


def test_a_pipe_is_not_waited_for(tmp_path: Path, settings: Settings) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(InputError, match="is not a file"):
        load_bytes(tmp_path / "pipe.txt", settings)
