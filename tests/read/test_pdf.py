"""The text layer of real PDF files; encrypted, scanned and broken ones are refused with a remedy."""

import random
from collections.abc import Callable

import pytest

from claimcheck.errors import InputError
from claimcheck.read.pdf import read_pdf

SENTENCE = "Quelque 10 000 soldats servent en Afghanistan, a déclaré le ministre."
PdfOf = Callable[..., bytes]
Encrypted = Callable[[bytes, str], bytes]


def test_the_pages_become_one_text(pdf_of: PdfOf) -> None:
    document = read_pdf(pdf_of(SENTENCE, "", "Deuxième page."), "", "x.pdf")
    assert document.text == f"{SENTENCE}\n\nDeuxième page."
    assert document.notes == ()


def test_a_page_that_is_a_picture_is_named(pdf_of: PdfOf) -> None:
    document = read_pdf(pdf_of(SENTENCE, None, "Fin.", None), "", "x.pdf")
    assert document.notes == (
        "x.pdf: pages without text were left out (2, 4); read them by OCR, for example with ocrmypdf",
    )


def test_a_scan_needs_ocr(pdf_of: PdfOf) -> None:
    with pytest.raises(InputError, match=r"^x\.pdf: holds no text, .*\(pages: 2\).*OCR, for example: ocrmypdf"):
        read_pdf(pdf_of(None, None), "", "x.pdf")


def test_an_encrypted_file_names_the_remedy(pdf_of: PdfOf, encrypted: Encrypted) -> None:
    with pytest.raises(InputError, match=r"^x\.pdf: is encrypted; save it without its password"):
        read_pdf(encrypted(pdf_of(SENTENCE), "secret"), "", "x.pdf")


def test_a_file_that_opens_without_password_is_read(pdf_of: PdfOf, encrypted: Encrypted) -> None:
    assert read_pdf(encrypted(pdf_of(SENTENCE), ""), "", "x.pdf").text == SENTENCE


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(InputError, match=r"^x\.pdf: is not a PDF"):
        read_pdf(b"<html>Page introuvable</html>", "", "x.pdf")


def test_a_cut_file_is_broken_and_nothing_is_logged(pdf_of: PdfOf, caplog: pytest.LogCaptureFixture) -> None:
    data = pdf_of(SENTENCE)
    with pytest.raises(InputError, match=r"^x\.pdf: is a broken PDF .*; fetch or save it again"):
        read_pdf(data[: len(data) // 2], "", "x.pdf")
    assert caplog.records == []


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_file_is_read_or_refused(seed: int, pdf_of: PdfOf) -> None:
    damage = random.Random(seed)  # noqa: S311  # damage that can be repeated
    data = bytearray(pdf_of(SENTENCE * 5, None))
    for _ in range(30):
        data[damage.randrange(8, len(data))] = damage.randrange(256)
    text = refused = ""
    try:
        text = read_pdf(bytes(data), "", "x.pdf").text
    except InputError as error:
        refused = str(error)
    assert bool(text.strip()) != refused.startswith("x.pdf: ")
    assert "\n" not in refused
