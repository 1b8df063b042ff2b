"""What comes next, and what a reviewer does with it; the same for the terminal and the notebook.

Every action is in the store before the queue moves on. The queue holds nothing that a restart could lose.
"""

from datetime import UTC, datetime

from claimcheck.desk import Desk
from claimcheck.errors import InputError
from claimcheck.records import Decision, Hit, Label, Review, Row

__all__ = ["Queue", "is_skipped"]


class Queue:
    """The claims of a desk (or of one article) in the order in which they are to be decided.

    Undecided claims come in the order of the article, skipped ones after them, the longest skipped first.
    ``current`` is null when nothing is left. After an undo the claim taken back is current, and ``note`` holds what
    was typed with it. ``remark`` tells in one line what another person did meanwhile, else it is empty.
    """

    def __init__(self, desk: Desk, article: str | None = None, *, reviewer: str | None = None) -> None:
        """Read the queue.

        Raises:
            InputError: the article is unknown.

        """
        self.current: Row | None = None
        self.note = ""
        self.remark = ""
        self._desk = desk
        self._article = article
        self._name = reviewer
        self._made: list[Review] = []
        self._rows: tuple[Row, ...] = ()
        self._read_at = datetime.now(UTC)
        self.refresh()

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every claim, decided or not, in the order of the article."""
        return self._rows

    @property
    def items(self) -> tuple[Row, ...]:
        """The claims still to be decided, in the order in which they come."""
        undecided = [row for row in self._rows if row.review is None]
        skipped = [(row.review.decided_at, row) for row in self._rows if row.review is not None and is_skipped(row)]
        return (*undecided, *(row for _, row in sorted(skipped, key=lambda pair: pair[0])))

    @property
    def position(self) -> int:
        """The place of the current claim in the article, from 1; the number of claims when nothing is left."""
        if self.current is None:
            return self.total
        return next(n for n, row in enumerate(self._rows, start=1) if row is self.current)

    @property
    def total(self) -> int:
        """The number of claims."""
        return len(self._rows)

    @property
    def decided(self) -> int:
        """The number of claims that a person accepted or changed."""
        return self.total - len(self.items)

    @property
    def skipped(self) -> int:
        """The number of claims put off."""
        return sum(is_skipped(row) for row in self._rows)

    @property
    def reviewer(self) -> str:
        """The name with which decisions are signed."""
        return self._desk.reviewer(self._name)

    def evidence(self) -> tuple[Hit, ...]:
        """Give the passages that bear on the current claim, best first."""
        return self._desk.hits(self.current.claim.id) if self.current else ()

    def accept(self, note: str = "") -> Review:
        """Decide as the machine suggests.

        Raises:
            InputError: nothing is left to decide.
            StoreError: the decision could not be written; the queue stays where it is.

        """
        return self.change(self._needed().verdict.label, note)

    def change(self, label: Label | str, note: str = "") -> Review:
        """Decide otherwise than the machine suggests; the suggested label itself is an acceptance.

        Raises:
            InputError: nothing is left to decide, or there is no such label.
            StoreError: the decision could not be written; the queue stays where it is.

        """
        row = self._needed()
        return self._move_on(self._desk.decide(row.claim.id, label, note=note, reviewer=self._name))

    def skip(self, note: str = "") -> Review:
        """Put the current claim off until the others are decided.

        Raises:
            InputError: nothing is left to decide.
            StoreError: the decision could not be written; the queue stays where it is.

        """
        row = self._needed()
        return self._move_on(self.put_off(row.claim.id, note))

    def put_off(self, claim_id: str, note: str) -> Review:
        """Skip any claim, current or not, and stay; so that a note typed earlier is kept.

        Raises:
            StoreError: the note could not be written.

        """
        return self._desk.skip(claim_id, note=note, reviewer=self._name)

    def undo(self) -> Review:
        """Take back the last decision made here, else this reviewer's latest one in the store.

        Raises:
            InputError: there is nothing to take back, or someone else decided the claim since.
            StoreError: the undo could not be written; the queue stays where it is.

        """
        rows = self._read()
        last = self._made[-1] if self._made else self._latest(rows)
        in_force = next((row.review for row in rows if row.claim.id == last.claim_id), None)
        if in_force is None or in_force.id != last.id:
            self._forget(last)
            who = f"{in_force.reviewer} decided" if in_force else "someone took back"
            raise InputError(f"not undone: {who} claim {last.claim_id} since; `claimcheck history` shows it")
        undone = self._desk.undo(last.claim_id, reviewer=self._name)
        self._forget(last)
        self._show(self._read(), last.claim_id)
        self.note, self.remark = last.note, ""
        return undone

    def refresh(self) -> None:
        """Read the store again; the current claim stays unless somebody decided it meanwhile.

        Raises:
            StoreError: the store cannot be read; the queue stays where it is.

        """
        rows, now = self._read(), self.current
        unchanged = now is not None and any(r.claim.id == now.claim.id and r.review == now.review for r in rows)
        self._show(rows, now.claim.id if now and unchanged else "")

    def _read(self) -> tuple[Row, ...]:
        begun = datetime.now(UTC)
        rows = self._desk.rows(self._article)
        self._read_at = begun
        return rows

    def _show(self, rows: tuple[Row, ...], claim_id: str = "") -> None:
        """Take over the rows; ``claim_id`` becomes current, else the first that is still to be decided."""
        self._rows = rows
        wanted = [row for row in rows if row.claim.id == claim_id]
        self.current = next(iter((*wanted, *self.items)), None)

    def _needed(self) -> Row:
        if self.current is None:
            raise InputError("nothing is left to decide; undo takes the last decision back")
        return self.current

    def _move_on(self, review: Review) -> Review:
        """Take note of what was saved, then go to the next claim."""
        self._made.append(review)
        remark = self._tell(review)
        self._show(self._read())
        self.note, self.remark = "", remark
        return review

    def _tell(self, review: Review) -> str:
        """Say who decided the claim while it was on the screen here."""
        meanwhile = [past for past in self._desk.history(review.claim_id) if past.decided_at > self._read_at]
        others = [past for past in meanwhile if past.reviewer != review.reviewer]
        if not others:
            return ""
        what = others[-1].label or others[-1].decision
        return f"{others[-1].reviewer} had decided this claim meanwhile ({what}); yours now stands"

    def _latest(self, rows: tuple[Row, ...]) -> Review:
        mine = [row.review for row in rows if row.review and row.review.reviewer == self.reviewer]
        if not mine:
            raise InputError(f"nothing to undo: {self.reviewer} has decided no claim of this queue")
        return max(mine, key=lambda review: review.decided_at)

    def _forget(self, review: Review) -> None:
        self._made = [made for made in self._made if made.id != review.id]


def is_skipped(row: Row) -> bool:
    """Tell whether a person put this claim off."""
    return row.review is not None and row.review.decision is Decision.SKIP
