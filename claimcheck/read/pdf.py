"""PDF files: the text layer, page after page."""

import io
import struct
import zlib

import pypdf
import pypdf.errors

from claimcheck.errors import InputError
from claimcheck.read.clean import clean, quiet
from claimcheck.read.reading import Document
from claimcheck.records import fold_space

__all__ = ["read_pdf"]

# A broken file can end in any of these inside pypdf, which trusts the structure it finds.
_BROKEN = (
    pypdf.errors.PyPdfError, pypdf.errors.DependencyError, ArithmeticError, AssertionError, AttributeError, LookupError,
    MemoryError, NotImplementedError, OSError, RecursionError, TypeError, ValueError, struct.error, zlib.error,
)  # fmt: skip


def read_pdf(data: bytes, sha256: str, place: str) -> Document:
    """Give the text of a PDF, its pages joined by a line break.

    Raises:
        InputError: it needs a password, is broken, or is pictures of pages without text.

    """
    if b"%PDF-" not in data[:1024]:
        raise InputError(f"{place}: is not a PDF, whatever its ending says; give the file its right ending")
    try:
        with quiet("pypdf"):
            texts, pictures = _read_pages(data)
    except pypdf.errors.FileNotDecryptedError as error:
        raise InputError(
            f"{place}: is encrypted; save it without its password (qpdf --decrypt --password=... in.pdf out.pdf)"
        ) from error
    except _BROKEN as error:
        reason = fold_space(f"{type(error).__name__}: {error}")
        raise InputError(f"{place}: is a broken PDF ({reason}); fetch or save it again") from error
    if not texts:
        raise InputError(f"{place}: is a broken PDF (it has no pages); fetch or save it again")
    if not any(texts):
        raise InputError(
            f"{place}: holds no text, only pictures of pages or nothing (pages: {len(texts)}); add a text layer with "
            "OCR, for example: ocrmypdf in.pdf out.pdf"
        )
    extractor = f"pypdf {pypdf.__version__}"
    return Document(text="\n".join(texts), sha256=sha256, extractor=extractor, notes=_note(pictures, place))


def _read_pages(data: bytes) -> tuple[list[str], list[int]]:
    """Give the text of every page, and the numbers of the pages that are a picture without text."""
    texts: list[str] = []
    pictures: list[int] = []
    for number, page in enumerate(pypdf.PdfReader(io.BytesIO(data)).pages, 1):
        texts.append(clean(page.extract_text()).strip())
        if not texts[-1] and len(page.images):
            pictures.append(number)
    return texts, pictures


def _note(pictures: list[int], place: str) -> tuple[str, ...]:
    if not pictures:
        return ()
    pages = ", ".join(map(str, pictures))
    return (f"{place}: pages without text were left out ({pages}); read them by OCR, for example with ocrmypdf",)
