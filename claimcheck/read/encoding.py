"""Bytes to text: the encoding is found, and named where it is not UTF-8; what is no text is refused."""

import codecs
import re
from dataclasses import dataclass
from itertools import islice

from claimcheck.errors import InputError

__all__ = ["Decoded", "decode"]

# UTF-32 comes first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NOT_TEXT = (
    (b"%PDF-", "a PDF; give it the ending .pdf"),
    (b"{\\rtf", "RTF; save it as .txt"),
    (b"PK\x03\x04", "a ZIP archive or an office document; save it as .txt or .pdf"),
    (b"\xd0\xcf\x11\xe0", "an old office document; save it as .txt or .pdf"),
    (b"\x89PNG", "a picture; its text must be typed or read by OCR"),
    (b"\xff\xd8\xff", "a picture; its text must be typed or read by OCR"),
    (b"GIF87a", "a picture; its text must be typed or read by OCR"),
    (b"GIF89a", "a picture; its text must be typed or read by OCR"),
    (b"\x1f\x8b", "compressed; unpack it first"),
)
_ASCII = bytes(range(128))
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r"))
_MOST_CONTROLS = 0.02  # of all bytes; random bytes have about 0.1, text has none or a stray one

# Old encodings of Western Europe, most likely first, and what their texts hold beside ASCII. Wrongly decoded letters
# fall on rare signs, on capitals inside a word, or stand in rows: their share tells the encoding even of one sentence.
_WESTERN = ("cp1252", "iso8859-15", "mac_roman", "cp850")
_USUAL = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœúùûüÿßÀÂÄÁÅÆÇÉÈÊËÎÏÑÓÔÖØŒÙÛÜ«»“”‘’„–—…•€£§©®°²³·\u00a0")
_SIGN = re.compile(r"[^\x00-\x7f]")
_ODD_PLACE = re.compile(r"(?<=[a-zß-öø-ÿ])[À-ÖØ-Þ]|(?<=[ß-öø-ÿ]{2})[ß-öø-ÿ]")
_ENOUGH_SIGNS = 2000
_SHARE_OF_USUAL = 0.75
_WHOLE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A text, the encoding it was read in, and remarks on it."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, place: str, *, declared: str = "") -> Decoded:
    """Give the text of ``data`` without its byte order mark, newlines as they are.

    A byte order mark settles the encoding, then strict UTF-8, then what the file itself declares; else it is worked
    out, and a note names it.

    Raises:
        InputError: it is empty, is no text, or its encoding cannot be told.

    """
    if not data.strip():
        raise InputError(f"{place}: is empty; give a file with text in it")
    for magic, what in _NOT_TEXT:
        if data.startswith(magic):
            raise InputError(f"{place}: is not text but {what}")
    decoded = _by_mark(data, place) or _without_mark(data, place, declared)
    if "\0" in decoded.text:
        raise _binary(place)
    if not decoded.text.strip():
        raise InputError(f"{place}: holds white space alone; give a file with text in it")
    return decoded


def _binary(place: str) -> InputError:
    return InputError(f"{place}: is not text but binary; save it as UTF-8 text, HTML or PDF")


def _by_mark(data: bytes, place: str) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(text=data[len(mark) :].decode(encoding), encoding=encoding)
            except UnicodeDecodeError as error:
                raise InputError(
                    f"{place}: begins with the mark of {encoding.upper()} but is not ({error.reason} at byte "
                    f"{error.start + len(mark)}); save it as UTF-8"
                ) from error
    return None


def _without_mark(data: bytes, place: str, declared: str) -> Decoded:
    if b"\0" in data or len(data) - len(data.translate(None, _CONTROLS)) > _MOST_CONTROLS * len(data):
        raise _binary(place)
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError:
        return _damaged_utf8(data, place) or _as_declared(data, place, declared) or _worked_out(data, place)


def _damaged_utf8(data: bytes, place: str) -> Decoded | None:
    """Read UTF-8 with a few wrong bytes as UTF-8: another encoding would spoil every accent in it."""
    bad = len(_WHOLE.sub(b"", data).translate(None, _ASCII))
    if len(_WHOLE.findall(data)) <= bad:
        return None
    text = data.decode("utf-8", errors="replace")
    shown = text.count("\ufffd")
    line = len(re.findall(r"\r\n|\r|\n", text[: text.index("\ufffd")])) + 1
    note = (
        f"{place}: read as UTF-8, with wrong bytes shown as \ufffd ({shown}, the first on line {line}); save it again"
    )
    return Decoded(text=text, encoding="utf-8", notes=(note,))


def _as_declared(data: bytes, place: str, declared: str) -> Decoded | None:
    if not declared:
        return None
    try:
        encoding = codecs.lookup(declared).name
        # The web reads Latin-1 as cp1252, and so do the pages that declare it.
        encoding = "cp1252" if encoding in ("iso8859-1", "ascii") else encoding
        text = data.decode(encoding)
    except (LookupError, UnicodeError):  # the page declares no encoding, or not its own
        return None
    note = f"{place}: read as {encoding}, as the page declares, not UTF-8"
    return Decoded(text=text, encoding=encoding, notes=(note,))


def _worked_out(data: bytes, place: str) -> Decoded:
    shares = {name: _share_of_usual(data, name) for name in _WESTERN}
    name = max(_WESTERN, key=shares.__getitem__)
    text, encoding = (data.decode(name), name) if shares[name] >= _SHARE_OF_USUAL else _guess_any(data, place)
    note = f"{place}: read as {encoding}, not UTF-8; check its accents, or save it as UTF-8"
    return Decoded(text=text, encoding=encoding, notes=(note,))


def _share_of_usual(data: bytes, encoding: str) -> float:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    signs = list(islice(_SIGN.finditer(text), _ENOUGH_SIGNS))
    usual = sum(sign.group() in _USUAL for sign in signs) - len(_ODD_PLACE.findall(text, 0, signs[-1].end()))
    return usual / len(signs)


def _guess_any(data: bytes, place: str) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise InputError(f"{place}: is not UTF-8 and its encoding cannot be told; save it as UTF-8")
    return str(best), best.encoding
