"""The application: one error boundary, the commands in the order of the work, exit codes 0, 1, 2 and 130."""

import gc
import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from claimcheck.errors import ClaimcheckError

__all__ = ["app", "main"]

_FAILED = 1
_INTERRUPTED = 130


class ErrorBoundary(TyperGroup):
    """Show a ClaimcheckError as one line on stderr; let anything else fail with its traceback."""

    def invoke(self, ctx: Any) -> object:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except ClaimcheckError as error:
            typer.echo(f"Error: {' '.join(str(error).split())}", err=True)
            raise typer.Exit(_FAILED) from error
        except KeyboardInterrupt as error:
            typer.echo("Stopped; everything finished before is saved.", err=True)
            raise typer.Exit(_INTERRUPTED) from error

    def list_commands(self, ctx: Any) -> list[str]:
        """Give the commands in the order in which they were added."""
        del ctx
        return list(self.commands)


app = typer.Typer(
    cls=ErrorBoundary,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    add_completion=False,
    help="A fact-checking desk in a folder: claims, evidence, suggested verdicts that say why, and a review table.",
)


def main() -> None:
    """Run the command line."""
    # Starting makes some hundred thousand objects that live to the end; looking through them for rubbish again and
    # again costs a tenth of a query.
    gc.set_threshold(500_000, 20, 20)
    try:
        app()
    except BrokenPipeError:
        # The reader of our output (head, less) is gone: nothing is wrong, and nobody is there to be told.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(_FAILED)


# The commands register themselves on the app, in the order of the work.
from claimcheck.cli import check, reading, match, decide, files  # noqa: E402, F401, I001  # after the app they need
