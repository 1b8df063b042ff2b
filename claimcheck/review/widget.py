"""The review in a notebook: an anywidget over the queue.

The browser sends what was pressed and for which claim; Python saves it and only then sends the next state. A press
that was meant for another claim than the current one is not used, so that two quick presses never decide unseen.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from claimcheck.errors import ClaimcheckError
from claimcheck.records import Decision, Label, Review, Row, to_jsonable
from claimcheck.review.present import ClaimView, label_name, view_claim
from claimcheck.review.queue import Queue, is_skipped

__all__ = ["ReviewWidget"]


def _join(*names: str) -> str:
    """Give files of this folder as one: a widget has one script and one style sheet."""
    return "\n".join(Path(__file__).with_name(name).read_text(encoding="utf-8") for name in names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A label that can be chosen."""

    value: Label
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What was saved: for which claim, decision, label, note, when and by whom."""

    claim_id: str
    decision: Decision
    label: Label | None
    note: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """Everything the browser draws; ``turn`` counts the messages answered, ``steps`` has one word for each claim."""

    turn: int
    claim: ClaimView | None
    before: Saved | None
    position: int
    total: int
    decided: int
    skipped: int
    steps: tuple[str, ...]
    labels: tuple[Choice, ...]
    saved: Saved | None
    note: str
    remark: str
    error: str


class ReviewWidget(anywidget.AnyWidget):  # type: ignore[misc]  # anywidget's types ask for more than we install
    """The queue as a widget; ``state`` is the screen as JSON."""

    _esm = _join("draw.js", "widget.js")
    _css = _join("widget.css", "parts.css")
    state = traitlets.Dict().tag(sync=True)

    def __init__(self, queue: Queue) -> None:
        """Show the queue."""
        self.queue = queue
        self._turn = 0
        self._saved: Review | None = None
        super().__init__(state=self._screen())
        self.on_msg(self._answer)

    def _answer(self, _widget: object, message: object, _buffers: object) -> None:
        """Do what the browser asks for, then send what is to be seen."""
        self._turn += 1
        error = self._try(lambda: self._act(message if isinstance(message, Mapping) else {}))
        if error:
            self._try(self.queue.refresh)  # a check may have come in between: what is shown next is what stands
        self._try(lambda: self._show(error))

    def _try(self, action: Callable[[], None]) -> str:
        """Do something; what goes wrong is shown, and given back, in one line."""
        try:
            action()
        except ClaimcheckError as error:
            self.state = {**self.state, "turn": self._turn, "error": str(error)}
            return str(error)
        return ""

    def _show(self, error: str) -> None:
        self.state = self._screen(error)

    def _act(self, message: Mapping[str, Any]) -> None:
        queue, action, note = self.queue, message.get("action"), str(message.get("note", ""))
        if action == "undo":
            self._saved = queue.undo()
        elif queue.current is None or message.get("claim_id") != queue.current.claim.id:
            queue.refresh()
        elif action == "accept":
            self._saved = queue.accept(note)
        elif action == "change":
            self._saved = queue.change(str(message.get("label", "")), note)
        elif action == "skip":
            self._saved = queue.skip(note)

    def _screen(self, error: str = "") -> dict[str, Any]:
        queue, row = self.queue, self.queue.current
        screen = Screen(
            turn=self._turn,
            claim=view_claim(row, queue.evidence()) if row else None,
            before=_saved(row.review) if row else None,
            position=queue.position,
            total=queue.total,
            decided=queue.decided,
            skipped=queue.skipped,
            steps=tuple(_step(row) for row in queue.rows),
            labels=tuple(Choice(value=label, name=label_name(label)) for label in Label),
            saved=_saved(self._saved),
            note=queue.note,
            remark=queue.remark,
            error=error,
        )
        return dict(to_jsonable(screen))


def _saved(review: Review | None) -> Saved | None:
    if review is None:
        return None
    return Saved(
        claim_id=review.claim_id,
        decision=review.decision,
        label=review.label,
        note=review.note,
        at=review.decided_at,
        by=review.reviewer,
    )


def _step(row: Row) -> str:
    """Give how far a claim is: the label decided, "skip", or nothing."""
    if row.review is None:
        return ""
    return Decision.SKIP if is_skipped(row) else str(row.review.label or "")
