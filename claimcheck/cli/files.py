"""The review table as a file: export and import."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.app import app
from claimcheck.cli.options import DeskOption, JsonOption, ReviewerOption, opened
from claimcheck.cli.output import print_json, print_table

if TYPE_CHECKING:
    from claimcheck.exchange import Edit

_HERE = Path()
Delimiter = Annotated[
    str | None, typer.Option("--delimiter", metavar="CHAR", help="Between cells, such as ';' for Excel in French.")
]


@app.command()
def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where to write; .csv or .jsonl.")],
    *, article: Annotated[str | None, typer.Option("--article", help="Only this article.")] = None,
    file_format: Annotated[str | None, typer.Option("--format", metavar="NAME", help="csv or jsonl.")] = None,
    delimiter: Delimiter = None, desk: DeskOption = _HERE, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Write the review table to a CSV or JSON-lines file.

    The CSV opens right in Excel and comes back through import.

    Example: claimcheck export review.csv --delimiter ';'
    """
    with opened(desk) as the_desk:
        rows = the_desk.export(file, file_format=file_format, delimiter=delimiter, article=article)
    if as_json:
        print_json({"file": str(file), "rows": rows})
    else:
        typer.echo(f"{rows} rows written to {file}", err=True)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An exported CSV with edited labels and notes.")],
    *, yes: Annotated[bool, typer.Option("--yes", help="Record without asking.")] = False, delimiter: Delimiter = None,
    reviewer: ReviewerOption = None, desk: DeskOption = _HERE, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Take an edited CSV back as decisions.

    Shows what changed and asks before it records anything.

    Example: claimcheck import review.csv --reviewer Ada
    """
    asked = False

    def confirm(edits: "tuple[Edit, ...]") -> bool:
        nonlocal asked
        asked = True
        if not as_json:
            _print_edits(edits)
        return yes or typer.confirm(f"Record {len(edits)} decisions?", err=True)

    with opened(desk) as the_desk:
        made = the_desk.import_(file, reviewer=reviewer, delimiter=delimiter, confirm=confirm)
    if as_json:
        print_json(made)
    else:
        typer.echo(f"{len(made)} decisions recorded." if asked else "Nothing was changed in this file.", err=True)


def _print_edits(edits: "tuple[Edit, ...]") -> None:
    lines = [
        (
            str(edit.line), edit.claim_id[:8], edit.quote, f"{edit.before_label or '–'} → {edit.after_label or '–'}",
            edit.after_note if edit.after_note != edit.before_note else "",
            "decided since the export" if edit.stale else "",
        )
        for edit in edits
    ]  # fmt: skip
    print_table(("line", "claim", "quote", "label", "note", ""), lines, ratios=(5, 9, 50, 34, 26, 14))
