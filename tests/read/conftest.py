"""Real files of every kind, made when they are needed."""

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest
from fpdf import FPDF

from claimcheck.config import Settings

SENTENCE = "Quelque 10 000 soldats servent en Afghanistan, a déclaré le ministre."


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, bytes | str], Path]:
    def put(name: str, content: bytes | str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return put


def make_png() -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    rows = b"".join(b"\0" + b"\xff\x00" * 20 for _ in range(40))
    header = struct.pack(">IIBBBBB", 40, 40, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def make_pdf(*pages: str | None) -> bytes:
    """Give a PDF with a page for each text; None is a page that holds a picture alone, "" a blank one."""
    pdf = FPDF()
    pdf.set_font("Helvetica", size=12)
    for text in pages:
        pdf.add_page()
        if text is None:
            pdf.image(io.BytesIO(make_png()), x=10, y=10, w=100)
        elif text:
            pdf.multi_cell(0, 8, text)
    return bytes(pdf.output())


def encrypt(pdf: bytes, password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    writer.encrypt(password, "owner", algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.fixture
def pdf_of() -> Callable[..., bytes]:
    return make_pdf


@pytest.fixture
def encrypted() -> Callable[[bytes, str], bytes]:
    return encrypt


@pytest.fixture
def png() -> bytes:
    return make_png()
