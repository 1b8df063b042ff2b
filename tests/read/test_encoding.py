"""Bytes become the text that was written, and the encoding is named when it is not UTF-8."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.read.encoding import decode

FRENCH = "Le gouvernement a annoncé jeudi 12 mesures d’été : « L’économie française a reculé de 3,5 % », soit 40 €."
PLAIN_FRENCH = FRENCH.replace("’", "'").replace("€", "euros")
RUSSIAN = "Министры обороны провели двухдневную встречу и решили пока не выводить войска из страны. " * 5
POLISH = "Żołnierze pozostaną w kraju, ponieważ nie osiągnięto jeszcze porozumienia między stronami. " * 5

texts = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\r\t é\u202f\u00a0\u0301🙂"), min_size=1
)
texts = texts.filter(lambda text: text.strip() and not text.startswith("\ufeff"))


@given(texts, st.booleans())
def test_utf8_comes_back_as_written(text: str, mark: bool) -> None:  # noqa: FBT001  # drawn by hypothesis
    data = codecs.BOM_UTF8 * mark + text.encode()
    decoded = decode(data, "x.txt")
    assert decoded.text == text
    assert decoded.notes == ()


@given(
    texts,
    st.sampled_from(
        [
            (codecs.BOM_UTF16_LE, "utf-16-le"),
            (codecs.BOM_UTF16_BE, "utf-16-be"),
            (codecs.BOM_UTF32_LE, "utf-32-le"),
            (codecs.BOM_UTF32_BE, "utf-32-be"),
        ]
    ),
)
def test_a_byte_order_mark_settles_the_encoding(text: str, kind: tuple[bytes, str]) -> None:
    mark, encoding = kind
    decoded = decode(mark + text.encode(encoding), "x.txt")
    assert decoded.text == text
    assert (decoded.encoding, decoded.notes) == (encoding, ())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        ("L’été", "cp1252"),
        ("près de 40 € et cœur", "iso8859-15"),
        (FRENCH, "mac_roman"),
        (PLAIN_FRENCH, "cp850"),
    ],
)
def test_an_old_western_encoding_is_found_and_named(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "x.txt")
    assert decoded.text == text
    assert decoded.notes == (f"x.txt: read as {encoding}, not UTF-8; check its accents, or save it as UTF-8",)


@pytest.mark.parametrize(("text", "encoding"), [(RUSSIAN, "cp1251"), (POLISH, "cp1250")])
def test_other_old_encodings_are_found_by_their_letters(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "x.txt")
    assert decoded.text == text
    assert f"read as {decoded.encoding}, not UTF-8" in decoded.notes[0]


def test_utf8_with_a_wrong_byte_keeps_its_other_accents() -> None:
    data = "Été\r\nannoncé\r\n".encode() + b"d\xe9cid\xe9 " + "à midi".encode()
    decoded = decode(data, "x.txt")
    assert decoded.text == "Été\r\nannoncé\r\nd\ufffdcid\ufffd à midi"
    assert decoded.notes == (
        "x.txt: read as UTF-8, with wrong bytes shown as \ufffd (2, the first on line 3); save it again",
    )


def test_a_declared_encoding_goes_before_a_guess() -> None:
    decoded = decode(RUSSIAN.encode("koi8-r"), "x.html", declared="KOI8-R")
    assert decoded.text == RUSSIAN
    assert decoded.notes == ("x.html: read as koi8-r, as the page declares, not UTF-8",)


@pytest.mark.parametrize("declared", ["no-such-encoding", "hex", "utf-8", "koi8\ufffd"])
def test_a_wrong_declaration_is_passed_over(declared: str) -> None:
    assert decode(FRENCH.encode("cp1252"), "x.html", declared=declared).text == FRENCH


def test_declared_latin_1_is_read_as_the_web_reads_it() -> None:
    assert decode(FRENCH.encode("cp1252"), "x.html", declared="ISO-8859-1").text == FRENCH


def test_utf8_goes_before_a_wrong_declaration() -> None:
    assert decode(FRENCH.encode(), "x.html", declared="iso-8859-1").text == FRENCH


@pytest.mark.parametrize("data", [b"", b" \r\n\t", codecs.BOM_UTF8, "\u00a0\u202f\n".encode()])
def test_a_file_without_text_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="give a file with text"):
        decode(data, "x.txt")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n....", "a picture"),
        (b"\xff\xd8\xff\xe0 JFIF", "a picture"),
        (b"PK\x03\x04 word/document.xml", "office document; save it as"),
        (b"%PDF-1.7 ...", "ending .pdf"),
        (b"{\\rtf1\\ansi Bonjour}", "RTF; save it as .txt"),
        (b"\x1f\x8b\x08", "compressed"),
        (b"abc\0def", "binary; save it as"),
        (codecs.BOM_UTF16_LE + b"a\0\0\0b\0", "binary"),
        (bytes(range(1, 256)) * 4, "binary"),
        (b"\x01\x02\x03 plain letters \x04\x05", "binary"),
    ],
)
def test_what_is_no_text_is_refused_with_a_remedy(data: bytes, what: str) -> None:
    with pytest.raises(InputError, match=r"^x\.txt: is not text but ") as caught:
        decode(data, "x.txt")
    assert what in str(caught.value)


def test_a_mark_that_lies_is_refused() -> None:
    with pytest.raises(InputError, match=r"begins with the mark of UTF-16-LE but is not .*; save it as UTF-8"):
        decode(codecs.BOM_UTF16_LE + b"abc", "x.txt")


def test_a_stray_control_character_is_no_reason_to_refuse() -> None:
    text = "Une phrase avec un saut de page\f et un signe \x07 perdu. " * 3
    assert decode(text.encode(), "x.txt").text == text
