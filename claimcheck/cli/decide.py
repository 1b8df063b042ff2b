"""What people decide: review, decide, undo, history."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.app import app
from claimcheck.cli.options import ArticleFilter, DeskOption, JsonOption, ReviewerOption, opened
from claimcheck.cli.output import print_json, print_table, stderr_console
from claimcheck.records import Review

_HERE = Path()
ClaimId = Annotated[str, typer.Argument(metavar="CLAIM", help="The claim's id, or as much of it as is unique.")]
LabelName = Annotated[
    str, typer.Argument(metavar="LABEL", help="supported, refuted, conflicting or not-enough-evidence.")
]
Note = Annotated[str, typer.Option("--note", help="A note kept with the decision.")]


@app.command()
def review(
    article: ArticleFilter = None,
    *,
    reviewer: ReviewerOption = None,
    desk: DeskOption = _HERE,
    as_json: JsonOption = False,
) -> None:
    """Decide claim after claim in the terminal.

    Every key is saved at once.

    Example: claimcheck review nato-2021-02-fr --reviewer Ada
    """
    from claimcheck.review import review_in_terminal

    with opened(desk) as the_desk:
        if as_json:
            saved = review_in_terminal(the_desk, article, reviewer=reviewer, ask=_ask, show=stderr_console().print)
        else:
            saved = review_in_terminal(the_desk, article, reviewer=reviewer)
    if as_json:
        print_json({"saved": saved})
    else:
        typer.echo(f"{saved} decisions saved.", err=True)


def _ask(prompt: str) -> str:
    """Ask on stderr: stdout is for the JSON document."""
    typer.echo(prompt, err=True, nl=False)
    return input()


@app.command()
def decide(
    claim: ClaimId,
    label: LabelName,
    *, note: Note = "", reviewer: ReviewerOption = None, desk: DeskOption = _HERE, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Record one decision.

    It supersedes the one before, which is kept.

    Example: claimcheck decide 3f2a refuted --note "NATO counts 9,592"
    """
    with opened(desk) as the_desk:
        _print_review(the_desk.decide(claim, label, note=note, reviewer=reviewer), as_json=as_json)


@app.command()
def undo(
    claim: ClaimId, *, reviewer: ReviewerOption = None, desk: DeskOption = _HERE, as_json: JsonOption = False
) -> None:
    """Take back the last decision on a claim.

    Nothing is erased.

    Example: claimcheck undo 3f2a
    """
    with opened(desk) as the_desk:
        _print_review(the_desk.undo(claim, reviewer=reviewer), as_json=as_json)


def _print_review(made: Review, *, as_json: bool) -> None:
    if as_json:
        print_json(made)
    else:
        typer.echo(
            f"{made.claim_id[:8]}: {made.decision}{f' ({made.label})' if made.label else ''}, by {made.reviewer}"
        )


@app.command()
def history(claim: ClaimId, *, desk: DeskOption = _HERE, as_json: JsonOption = False) -> None:
    """Print who decided what, when, on which evidence.

    Example: claimcheck history 3f2a
    """
    with opened(desk) as the_desk:
        reviews = the_desk.history(claim)
    if as_json:
        print_json(reviews)
        return
    lines = [
        (
            f"{item.decided_at:%Y-%m-%d %H:%M:%S %Z}", item.reviewer, item.decision.value, item.label or "", item.note,
            "\n".join(f"{note.publisher or note.uri}: {' '.join(note.text.split())[:160]}" for note in item.evidence),
        )
        for item in reviews
    ]  # fmt: skip
    if lines:
        print_table(("when", "who", "decision", "label", "note", "evidence"), lines, ratios=(16, 10, 9, 16, 20, 60))
    else:
        typer.echo("Nothing was decided about this claim yet.", err=True)
