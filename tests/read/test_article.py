"""Articles from real files: text, offsets, date, language, title."""

import hashlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.config import Settings
from claimcheck.errors import InputError
from claimcheck.read import Reading, read_article
from claimcheck.records import Article, fold_space, make_id

Write = Callable[[str, bytes | str], Path]
ROOT = Path(__file__).parents[2]
FRENCH = "Quelque 10\u202f000 soldats servent en Afghanistan, a déclaré le ministre."
FRONT = "---\ntitle: Un titre\noutlet: Le Journal\nlanguage: fr\npublished: 2021-02-18\n---\n"

pieces = st.text(st.characters(exclude_categories=["Cs", "Cc"])) | st.sampled_from(
    ["\n", "\r\n", "\r", "\t", "é", "e\u0301", "🙂", "10\u202f000", "« oui »", "---\n"]
)
texts = st.lists(pieces, min_size=1).map("".join)
texts = texts.filter(lambda text: text.strip() and not text.lstrip().startswith(("\ufeff", "---", "date")))


def read(path: Path, **options: str | None) -> Reading[Article]:
    return read_article(path, uri="claims/x/article", settings=Settings(), **options)


@given(
    body=texts, newline=st.sampled_from(["\n", "\r\n", "\r"]), front=st.booleans(), mark=st.booleans(), md=st.booleans()
)
def test_the_text_is_the_decoded_file(body: str, newline: str, *, front: bool, mark: bool, md: bool) -> None:
    assume(not (newline == "\r" and body.startswith("\n")))  # the two would be one line end
    matter = FRONT.replace("\n", newline) if front else ""
    with TemporaryDirectory() as folder:
        path = Path(folder) / ("x.md" if md else "x.txt")
        path.write_bytes((b"\xef\xbb\xbf" if mark else b"") + (matter + body).encode())
        article = read(path, language="fr").record
    assert article.text == matter + body
    assert article.text[article.body_start :] == body
    assert article.outlet == ("Le Journal" if front else "")


def test_everything_the_front_matter_says(write: Write) -> None:
    path = write("x.md", FRONT + "# Autre titre\n\n" + FRENCH)
    reading = read(path)
    article = reading.record
    assert reading.notes == ()
    assert (article.id, article.uri) == (make_id("claims/x/article"), "claims/x/article")
    assert article.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (article.title, article.outlet, article.language) == ("Un titre", "Le Journal", "fr")
    assert article.published is not None
    assert (str(article.published.first), article.published.text) == ("2021-02-18", "")


def test_options_go_before_the_file(write: Write) -> None:
    article = read(write("x.md", FRONT + FRENCH), date="2020", language="en").record
    assert article.language == "en"
    assert article.published is not None
    assert str(article.published.last) == "2020-12-31"


@pytest.mark.parametrize("front", ["", "---\nlanguage: fr\n---\n"])
def test_a_first_line_with_the_date_is_not_part_of_the_body(front: str, write: Write) -> None:
    article = read(write("x.txt", f"{front} date 2021-02 {FRENCH}")).record
    period = article.published
    assert period is not None
    assert (str(period.first), str(period.last)) == ("2021-02-01", "2021-02-28")
    assert article.text[period.start : period.end] == period.text == "2021-02"
    assert article.text[article.body_start :] == FRENCH


def test_the_first_line_yields_to_a_given_date(write: Write) -> None:
    article = read(write("x.txt", f"date 2021-13 {FRENCH}"), date="2021-03-01").record
    assert article.published is not None
    assert str(article.published.first) == "2021-03-01"
    assert article.text[article.body_start :] == FRENCH


def test_html_declares_its_date_title_and_outlet(write: Write) -> None:
    head = (
        "<title>Un titre</title><meta name='date' content='2021-02'><meta property='og:site_name' content='Le Journal'>"
    )
    article = read(write("x.HTM", f"<html><head>{head}</head><body><p>{FRENCH}</p></body></html>")).record
    assert (fold_space(article.text), article.title, article.outlet, article.language) == (
        fold_space(FRENCH),
        "Un titre",
        "Le Journal",
        "fr",
    )
    assert article.published is not None
    assert str(article.published.last) == "2021-02-28"


def test_a_pdf_is_read_and_its_missing_date_told(write: Write, pdf_of: Callable[..., bytes]) -> None:
    path = write("x.pdf", pdf_of("Les ministres de la Défense se sont réunis."))
    reading = read(path)
    assert reading.record.text == "Les ministres de la Défense se sont réunis."
    assert (reading.record.language, reading.record.title, reading.record.published) == ("fr", "", None)
    assert reading.notes == (f"{path}: no date of publication is found; give it with --date 2021-02-18",)


@pytest.mark.parametrize(
    ("name", "content", "title"),
    [
        ("x.md", f"# Le titre #\n\n{FRENCH}", "Le titre"),
        ("x.md", f"## Trop bas\r\n#pas un titre\r# Le titre\r\n{FRENCH}", "Le titre"),
        ("x.md", FRENCH, ""),
        ("x.txt", f"# un\n{FRENCH}", ""),
    ],
)
def test_the_title_in_the_text(name: str, content: str, title: str, write: Write) -> None:
    assert read(write(name, content)).record.title == title


@pytest.mark.parametrize("start", ["date" + " " * 200_000, "# " + " " * 200_000, "\r\n" * 100_000, "---\n" * 50_000])
def test_a_strange_start_takes_no_time(start: str, write: Write) -> None:
    path = write("x.md", start + "x")
    began = perf_counter()
    assert read(path, language="fr").record.text == start + "x"
    assert perf_counter() - began < 2


def test_a_cp1252_file_is_read_with_a_note(write: Write) -> None:
    path = write("x.txt", "Les militaires américains sont restés là-bas.".encode("cp1252"))
    reading = read(path, date="2021")
    assert reading.record.text == "Les militaires américains sont restés là-bas."
    assert reading.notes == (f"{path}: read as cp1252, not UTF-8; check its accents, or save it as UTF-8",)


@pytest.mark.parametrize(
    ("content", "options", "message"),
    [
        (FRONT, {}, "holds nothing after its front matter"),
        (f"date 2021-13 {FRENCH}", {}, "first line: '2021-13' is not a date"),
        ("---\nlanguage: de\n---\nGuten Tag.", {}, "language 'de' is not one of this desk's"),
        (FRENCH, {"language": "de"}, "language 'de' is not one of this desk's"),
        (FRENCH, {"date": "hier"}, "'hier' is not a date; write it like"),
        ("", {}, "is empty"),
        (b"\0\1\2", {}, "is not text but binary"),
    ],
)
def test_bad_input(content: bytes | str, options: dict[str, str], message: str, write: Write) -> None:
    path = write("x.txt", content)
    with pytest.raises(InputError) as caught:
        read(path, **options)
    assert str(caught.value).startswith((f"{path}: {message}", f"--date: {message}"))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_sample_articles(language: str) -> None:
    path = ROOT / "claims" / f"nato-2021-02-{language}" / "article.md"
    reading = read(path)
    assert reading.notes == ()
    assert reading.record.language == language
    assert reading.record.text[reading.record.body_start :].lstrip().startswith(f"# {reading.record.title}\n")


def test_the_first_real_article() -> None:
    path = ROOT.parent / "shared" / "seed" / "article.fr.txt"
    if not path.exists():
        pytest.skip("../shared is not here")
    reading = read(path)
    assert reading.notes == ()
    assert reading.record.language == "fr"
    assert reading.record.published is not None
    assert str(reading.record.published.last) == "2021-02-28"
    assert "date" not in reading.record.text[reading.record.body_start :][:10]


def test_a_text_file_loads_no_library_of_other_formats(write: Write) -> None:
    path = write("x.md", FRONT + FRENCH)
    code = (
        "import sys; from pathlib import Path; from claimcheck.config import Settings; "
        "from claimcheck.read import read_article; "
        f"read_article(Path({str(path)!r}), uri='x', settings=Settings()); print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = set(done.stdout.split())
    assert "claimcheck.read.plain" in loaded
    assert loaded & {"trafilatura", "lxml", "pypdf", "py3langid", "numpy", "charset_normalizer"} == set()
