"""The options that commands share, and the desk they open."""

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.progress import StageProgress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.desk import Desk

__all__ = ["ArticleFilter", "DateOption", "DeskOption", "JsonOption", "LanguageOption", "ReviewerOption", "opened"]

DeskOption = Annotated[
    Path, typer.Option("--desk", metavar="DIR", help="The desk (default: the nearest folder with claimcheck.toml).")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout.")]
DateOption = Annotated[
    str | None, typer.Option("--date", metavar="DATE", help="When it was published: a year, month or day (2021-02-18).")
]
LanguageOption = Annotated[str | None, typer.Option("--language", metavar="CODE", help="Its language, such as fr.")]
ReviewerOption = Annotated[
    str | None,
    typer.Option("--reviewer", metavar="NAME", help="Who decides (default: CLAIMCHECK_REVIEWER, else the login name)."),
]
ArticleFilter = Annotated[
    str | None, typer.Argument(metavar="[ARTICLE]", help="One article, by path, folder name or id (default: all).")
]


@contextmanager
def opened(folder: Path, evidence: Path | None = None) -> "Iterator[Desk]":
    """Open the desk, or one over a folder of ``evidence``, with remarks and progress on stderr."""
    from claimcheck.desk import Desk

    def notify(remark: str) -> None:
        typer.echo(f"Note: {remark}", err=True)

    with StageProgress() as progress:
        if evidence is not None:
            desk = Desk.over(evidence, notify=notify, progress=progress)
        else:
            desk = Desk.open(folder, notify=notify, progress=progress)
        with desk:
            yield desk
