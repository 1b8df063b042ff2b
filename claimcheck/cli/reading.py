"""The numbers and dates of a text, in words: read."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.app import app
from claimcheck.cli.options import DateOption, DeskOption, JsonOption
from claimcheck.cli.output import print_json
from claimcheck.errors import InputError
from claimcheck.records import Period, Quantity, fold_space, to_jsonable

_HERE = Path()
_MOST_TEXT = 5_000_000  # characters: the length up to which reading is measured to be linear
ReadLanguage = Annotated[
    str | None, typer.Option("--language", metavar="CODE", help="Its language: de, en, es, fr, it, nl or pt.")
]


@app.command()
def read(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The text; - reads standard input.")],
    *, date: DateOption = None, language: ReadLanguage = None, desk: DeskOption = _HERE, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Print the numbers and dates in a text, in words.

    Works outside a desk. --date is the day it was published: dates such as "yesterday" need it.

    Example: claimcheck read "More than 10,000 NATO troops by May 1" --date 2021-02-18
    """
    written = _standard_input() if text == "-" else text
    code, published = _circumstances(written, desk, language, date)
    found = _read(written, code, published)
    if as_json:
        print_json(_document(written, code, published, found))
        return
    for item in found:
        typer.echo(_line(item, written))
    if not found:
        typer.echo(f"Note: no number and no date was found in the text, read as {code}", err=True)


def _standard_input() -> str:
    try:
        return sys.stdin.buffer.read(4 * _MOST_TEXT + 1).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"standard input, byte {error.start}: this is not UTF-8; convert it with iconv") from error


def _circumstances(text: str, desk: Path, language: str | None, date: str | None) -> tuple[str, Period | None]:
    """Give the language a text is read in, and when it was published.

    Raises:
        InputError: the text is empty or far too long, or the language or date cannot be used.

    """
    from claimcheck.cli.extraction import settings_around
    from claimcheck.desk.matching import language_of
    from claimcheck.read.dates import parse_period
    from claimcheck.text.words import KNOWN

    if not text.strip():
        raise InputError("the text is empty; give the words to read")
    if len(text) > _MOST_TEXT:
        raise InputError(f"the text has more than {_MOST_TEXT:,} characters; read it in parts")
    if language is not None and language not in KNOWN:
        raise InputError(f"--language: {language!r} has no words here; use one of {', '.join(KNOWN)}")
    code = language or language_of(text, settings_around(desk)[1], None)
    return code, parse_period(date, "--date") if date else None


def _read(text: str, language: str, published: Period | None) -> list[Quantity | Period]:
    """Give the quantities and periods in their order, without the figures that dates are made of."""
    from claimcheck.text.periods import read_periods
    from claimcheck.text.quantities import read_quantities

    periods = read_periods(text, language, published)
    quantities = [
        quantity
        for quantity in read_quantities(text, language, periods=periods)
        if not any(period.start <= quantity.start and quantity.end <= period.end for period in periods)
    ]
    return sorted([*quantities, *periods], key=lambda item: (item.start, -item.end))


def _words(item: Quantity | Period) -> str:
    from claimcheck.text.describe import period_words, quantity_words

    return quantity_words(item) if isinstance(item, Quantity) else period_words(item)


def _line(item: Quantity | Period, text: str) -> str:
    from claimcheck.text.describe import heading

    return f"{heading(item, text) if isinstance(item, Quantity) else fold_space(item.text)}: {_words(item)}"


def _document(text: str, language: str, published: Period | None, found: list[Quantity | Period]) -> dict[str, object]:
    """Give the text with its records, each with its words; offsets count characters of the text."""
    both: dict[str, list[object]] = {"quantities": [], "periods": []}
    for item in found:
        name = "quantities" if isinstance(item, Quantity) else "periods"
        both[name].append({**to_jsonable(item), "words": _words(item)})
    return {"text": text, "language": language, "published": to_jsonable(published), **both}
