"""Progress on stderr: a bar in a terminal, else a line now and then, so that logs stay short."""

import sys
import time
from types import TracebackType
from typing import TYPE_CHECKING, Self

import typer

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

__all__ = ["StageProgress"]

_QUIET_SECONDS = 1.0  # work shorter than this needs no progress
_LINE_EVERY = 5.0


class StageProgress:
    """Takes (stage, done, total); shows nothing for what is over within a second."""

    def __init__(self) -> None:
        """Begin with nothing shown."""
        self._bar: Progress | None = None
        self._tasks: dict[str, TaskID] = {}
        self._begun: dict[str, float] = {}
        self._told = 0.0

    def __enter__(self) -> Self:
        """Give the progress itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Show how far a stage is."""
        now = time.monotonic()
        begun = self._begun.setdefault(stage, now)
        if now - begun < _QUIET_SECONDS and stage not in self._tasks:
            return
        if sys.stderr.isatty():
            self._draw(stage, done, total)
        elif now - self._told >= _LINE_EVERY or done == total:
            self._told = now
            typer.echo(f"{stage}: {done} of {total}", err=True)

    def _draw(self, stage: str, done: int, total: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        if self._bar is None:
            columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._bar.start()
        if stage not in self._tasks:
            self._tasks[stage] = self._bar.add_task(stage, total=total)
        self._bar.update(self._tasks[stage], completed=done, total=total)
