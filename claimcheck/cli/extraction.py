"""What ``claimcheck extract`` does without a desk: read, extract, print."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from claimcheck.cli.output import print_table
from claimcheck.config import Settings, load_settings
from claimcheck.desk.folder import find_desk, uri_of
from claimcheck.errors import InputError
from claimcheck.records import Article

if TYPE_CHECKING:
    from claimcheck.extract import Extraction

__all__ = ["print_extraction", "read_and_extract", "settings_around"]


def read_and_extract(
    path: Path, desk: Path, *, date: str | None, language: str | None, top: int | None
) -> "tuple[Article, Extraction]":
    """Give an article and its claims, by the settings of the desk around, else the defaults."""
    from claimcheck.extract import extract
    from claimcheck.read import read_article

    folder, settings = settings_around(desk)
    reading = read_article(path, uri=uri_of(path, folder), settings=settings, date=date, language=language)
    for note in reading.notes:
        typer.echo(f"Note: {note}", err=True)
    made = extract(reading.record)
    if top is not None:
        best = sorted(made.claims, key=lambda claim: -claim.worthiness)[:top]
        made = replace(made, claims=tuple(claim for claim in made.claims if claim in best))
    return reading.record, made


def settings_around(desk: Path) -> tuple[Path, Settings]:
    """Give the desk around with its settings, else this folder with the defaults."""
    try:
        folder = find_desk(desk)
    except InputError:
        return Path.cwd(), load_settings(Path())
    return folder, load_settings(folder)


def print_extraction(article: Article, made: "Extraction", *, coverage: bool) -> None:
    """Print the claims of an article, or every sentence with what became of it."""
    if coverage:
        lines = [
            (
                f"{item.claims} claim{'s' * (item.claims > 1)}" if item.claims else "left out",
                " ".join(item.text.split()),
                "; ".join(item.reasons),
            )
            for item in made.coverage
        ]
        print_table(("", "sentence", "left out because"), lines, ratios=(9, 70, 30))
        return
    if not made.claims:
        typer.echo(f"Note: {article.uri}: no checkable claim was found; --coverage says why", err=True)
        return
    rows = [
        (
            claim.statement,
            claim.kind.value,
            claim.attribution.speaker if claim.attribution else "",
            f"{claim.worthiness:.2f}",
        )
        for claim in made.claims
    ]
    print_table(("claim", "kind", "said by", "worth checking"), rows, ratios=(70, 10, 24, 14))
