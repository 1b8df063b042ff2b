"""The review in a terminal: one claim at a time, one letter and Enter a decision."""

import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING

from claimcheck.desk import Desk
from claimcheck.errors import ClaimcheckError
from claimcheck.records import Label, Review, Stance, fold_space
from claimcheck.review.present import (
    ClaimView,
    Mark,
    PassageView,
    Segment,
    finding_line,
    label_name,
    view_claim,
)
from claimcheck.review.queue import Queue

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

__all__ = ["review_in_terminal"]

PROMPT = "[a]ccept [c]hange [s]kip [u]ndo [n]ote [q]uit > "
MENU = "  ".join(f"{number} {label_name(label)}" for number, label in enumerate(Label, start=1))
MOST_PASSAGES = 3
LABEL_STYLES = {
    Label.SUPPORTED: "bold green",
    Label.REFUTED: "bold red",
    Label.CONFLICTING: "bold yellow",
    Label.NOT_ENOUGH_EVIDENCE: "bold blue",
}
STANCE_STYLES = {Stance.SUPPORTS: "green", Stance.REFUTES: "red", Stance.SILENT: "dim"}
MARK_STYLES = {Mark.PLAIN: "", Mark.SHARED: "underline", Mark.STRONG: "bold reverse"}


def review_in_terminal(
    desk: Desk,
    article: str | None = None,
    *,
    reviewer: str | None = None,
    ask: Callable[[str], str] = input,
    show: "Callable[[RenderableType], None] | None" = None,
) -> int:
    """Show one claim after another and save what is decided; gives how many entries were saved.

    ``ask`` gets the prompt and gives the line typed; the end of its input ends the review. Ctrl-C goes through to
    the caller; everything decided before it is saved.

    Raises:
        InputError: the article is unknown.

    """
    session = _Session(Queue(desk, article, reviewer=reviewer), ask, show or _on_screen())
    try:
        session.run()
    except EOFError:
        session.say("end of input; everything decided is saved")
    finally:
        session.keep_notes()
    return session.saved


def _on_screen() -> "Callable[[RenderableType], None]":
    from rich.console import Console

    return Console(highlight=False).print


class _Session:
    """One sitting: the queue, the notes typed for claims not yet decided, and the count of what was saved."""

    def __init__(self, queue: Queue, ask: Callable[[str], str], show: "Callable[[RenderableType], None]") -> None:
        self.saved = 0
        self._queue = queue
        self._ask = ask
        self._show = show
        self._notes: dict[str, str] = {}

    def run(self) -> None:
        """Go through the queue until nothing is left or the reviewer leaves."""
        shown = None
        while self._queue.current is not None:
            if self._queue.current != shown:
                shown = self._queue.current
                self._show(_page(self._queue))
            key = self._ask(PROMPT).strip().lower()[:1]
            if key == "q":
                return
            self._do(key)
        self.say(f"nothing left to decide: {self._queue.decided} of {self._queue.total} claims are decided")

    def say(self, line: str) -> None:
        """Show one plain line."""
        from rich.text import Text

        self._show(Text(line))

    def keep_notes(self) -> None:
        """Save notes that were typed but not yet used, each as a skip, so that leaving loses nothing."""
        for claim_id in [row.claim.id for row in self._queue.items if row.claim.id in self._notes]:
            self._tell(self._queue.put_off(claim_id, self._notes.pop(claim_id)))

    def _do(self, key: str) -> None:
        queue = self._queue
        try:
            if key in {"a", "s"}:
                self._save(queue.accept if key == "a" else queue.skip)
            elif key == "c":
                self._change()
            elif key == "u":
                self._tell(queue.undo())
            elif key == "n" and queue.current is not None:
                self._notes[queue.current.claim.id] = self._ask("note > ").strip()
            else:
                self.say("a accepts the suggestion, c sets another label, s puts the claim off, u takes the last back")
        except ClaimcheckError as error:
            self.say(f"Error: {error}")
            queue.refresh()

    def _change(self) -> None:
        answer = self._ask(f"{MENU}  (Enter: back) > ").strip().lower()
        label = _label(answer)
        if label is not None:
            self._save(lambda note: self._queue.change(label, note))
        elif answer:
            self.say(f"no label {answer!r}; type a number from 1 to {len(Label)} or a label's name")

    def _save(self, action: Callable[[str], Review]) -> None:
        claim_id = self._queue.current.claim.id if self._queue.current else ""
        self._tell(action(self._notes.get(claim_id) or self._queue.note))
        self._notes.pop(claim_id, None)
        if self._queue.remark:
            self.say(self._queue.remark)

    def _tell(self, review: Review) -> None:
        self.saved += 1
        what = f"{review.decision}: {label_name(review.label)}" if review.label else str(review.decision)
        self.say(f"saved {review.decided_at.astimezone():%H:%M:%S}, by {review.reviewer} ({what})")


def _label(answer: str) -> Label | None:
    """Give the label that a number or the beginning of a name stands for."""
    labels = list(Label)
    if answer.isdecimal():
        return labels[int(answer) - 1] if 0 < int(answer) <= len(labels) else None
    meant = [label for label in labels if answer and label.startswith(answer.replace(" ", "-"))]
    return meant[0] if len(meant) == 1 else None


def _page(queue: Queue) -> "RenderableType":
    from rich.console import Group
    from rich.rule import Rule
    from rich.text import Text

    if queue.current is None:
        return Text()
    view = view_claim(queue.current, queue.evidence())
    title = f"{queue.position} / {queue.total} · {queue.decided} decided"
    shown = max(MOST_PASSAGES, sum(passage.cited for passage in view.passages))
    passages = [_passage_text(passage) for passage in view.passages[:shown]]
    more = [Text(f"\n{left} more passages", style="dim")] if (left := len(view.passages) - shown) > 0 else []
    return Group(Rule(title), *_claim_lines(view), *_state_lines(queue), *passages, *more, Text())


def _claim_lines(view: ClaimView) -> "list[Text]":
    from rich.text import Text

    lines = [
        Text(_plain(f"{view.article} · {view.published}" if view.published else view.article), style="dim"),
        _marked(view.context, {Mark.STRONG: "bold"}),
    ]
    lines.append(Text(f"claim: {_plain(view.statement or view.quote)}", style="bold"))
    if view.left_open:
        lines.append(Text(f"left open: {_plain(view.left_open)}", style="yellow"))
    if view.speaker:
        lines.append(Text(f"said by {_plain(view.speaker)}", style="italic"))
    lines.append(Text.assemble("\nsuggestion: ", (label_name(view.label), LABEL_STYLES[view.label])))
    lines += [
        Text(f"  {_plain(finding_line(finding))}", style=STANCE_STYLES[finding.stance]) for finding in view.findings
    ]
    return lines


def _state_lines(queue: Queue) -> "list[Text]":
    """Say what stands in the way of taking the claim as new: decided before, or gone from the article."""
    from rich.text import Text

    row, lines = queue.current, []
    if row and not row.found:
        lines.append(Text("no longer found in the article", style="yellow"))
    if row and row.review:
        what = label_name(row.review.label) if row.review.label else row.review.decision
        note = f": {_plain(row.review.note)}" if row.review.note else ""
        lines.append(Text(f"before: {what}, by {_plain(row.review.reviewer)}{note}", style="yellow"))
    return lines


def _passage_text(passage: PassageView) -> "Text":
    from rich.text import Text

    parts = [passage.publisher or passage.uri, passage.published, passage.url]
    head = Text.assemble("\n", (_plain(" · ".join(part for part in parts if part)), "cyan"))
    if passage.later:
        head.append("  later than the article", style="bold magenta")
    return head.append("\n").append_text(_marked(passage.segments, MARK_STYLES))


def _marked(segments: tuple[Segment, ...], styles: dict[Mark, str]) -> "Text":
    from rich.text import Text

    return Text.assemble(*((_plain(segment.text), styles.get(segment.mark, "")) for segment in segments))


def _plain(text: str) -> str:
    """Give a text with white space folded, its edges kept, and nothing in it that could steer the terminal."""
    inner = fold_space("".join(c if c.isspace() or unicodedata.category(c) != "Cc" else "\ufffd" for c in text))
    if not inner:
        return " " if text else ""
    return (" " if text[0].isspace() else "") + inner + (" " if text[-1].isspace() else "")
