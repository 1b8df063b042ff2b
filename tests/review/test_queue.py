"""The queue: what comes next, and that every step is in the store before it moves on."""

from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.desk import Desk
from claimcheck.errors import InputError
from claimcheck.records import Decision, Label, Report
from claimcheck.review.queue import Queue
from claimcheck.store import Store


def quote(queue: Queue) -> str:
    assert queue.current is not None
    return queue.current.claim.quote


def test_claims_come_in_the_order_of_the_article(desk: Desk, report: Report) -> None:
    queue = Queue(desk)
    assert [row.claim.id for row in queue.items] == [claim.id for claim in report.claims]
    assert (queue.position, queue.total, queue.decided, queue.skipped) == (1, 3, 0, 0)
    assert quote(queue) == report.claims[0].quote


def test_the_evidence_is_that_of_the_current_claim(desk: Desk, report: Report) -> None:
    queue = Queue(desk)
    queue.skip()
    assert [hit.match.claim_id for hit in queue.evidence()] == [report.claims[1].id] * 2


def test_accepting_saves_the_suggestion_and_moves_on(desk: Desk, other: Desk, report: Report) -> None:
    queue = Queue(desk)
    review = queue.accept("sûr 🙂")
    (saved,) = other.history(report.claims[0].id)
    assert saved == review
    assert (saved.decision, saved.label, saved.note, saved.reviewer) == (
        Decision.ACCEPT, Label.REFUTED, "sûr 🙂", "ana",
    )  # fmt: skip
    assert (queue.position, queue.decided, quote(queue)) == (2, 1, report.claims[1].quote)


def test_changing_saves_the_other_label(desk: Desk, other: Desk, report: Report) -> None:
    Queue(desk, reviewer="bo").change("conflicting", "two counts")
    (saved,) = other.history(report.claims[0].id)
    assert (saved.decision, saved.label, saved.reviewer) == (Decision.CHANGE, Label.CONFLICTING, "bo")


def test_skipped_claims_come_last_the_longest_skipped_first(desk: Desk, report: Report) -> None:
    queue = Queue(desk)
    queue.skip("later")
    queue.skip()
    queue.accept()
    assert [row.claim.id for row in queue.items] == [report.claims[0].id, report.claims[1].id]
    assert (queue.position, queue.decided, queue.skipped) == (1, 1, 2)
    queue.skip()
    assert quote(queue) == report.claims[1].quote


def test_nothing_is_left_after_the_last_decision(desk: Desk) -> None:
    queue = Queue(desk)
    for _ in range(3):
        queue.accept()
    assert (queue.current, queue.items, queue.evidence()) == (None, (), ())
    assert (queue.position, queue.total, queue.decided) == (3, 3, 3)
    for act in (queue.accept, queue.skip):
        with pytest.raises(InputError, match="nothing is left"):
            act()


def test_undo_takes_the_last_step_back_and_gives_its_note_again(desk: Desk, report: Report) -> None:
    queue = Queue(desk)
    queue.accept("first")
    queue.change(Label.REFUTED, "second")
    assert queue.undo().decision is Decision.UNDO
    assert (quote(queue), queue.note, queue.position) == (report.claims[1].quote, "second", 2)
    queue.undo()
    assert (quote(queue), queue.note, queue.decided) == (report.claims[0].quote, "first", 0)
    queue.accept()
    assert queue.note == ""


def test_undo_takes_a_skip_back(desk: Desk, report: Report) -> None:
    queue = Queue(desk)
    queue.skip()
    queue.undo()
    assert (quote(queue), queue.skipped) == (report.claims[0].quote, 0)


def test_undo_after_a_restart_takes_back_the_reviewers_latest(desk: Desk, other: Desk, report: Report) -> None:
    before = Queue(desk)
    before.accept()
    before.accept()
    other.decide(report.claims[2].id, Label.REFUTED, reviewer="bo")
    queue = Queue(other)
    assert queue.current is None
    assert queue.undo().claim_id == report.claims[1].id
    assert queue.undo().claim_id == report.claims[0].id
    with pytest.raises(InputError, match="nothing to undo: ana"):
        queue.undo()


def test_undo_leaves_the_decision_of_another_alone(desk: Desk, other: Desk, report: Report) -> None:
    queue = Queue(desk)
    queue.accept()
    other.decide(report.claims[0].id, Label.SUPPORTED, reviewer="bo")
    with pytest.raises(InputError, match="not undone: bo decided claim"):
        queue.undo()
    assert [review.decision for review in other.history(report.claims[0].id)] == [Decision.ACCEPT, Decision.CHANGE]
    assert (queue.position, quote(queue)) == (2, report.claims[1].quote)


def test_a_second_person_deciding_meanwhile_breaks_nothing(desk: Desk, other: Desk, report: Report) -> None:
    queue = Queue(desk)
    other.decide(report.claims[0].id, Label.SUPPORTED, reviewer="bo")
    mine = queue.accept()
    theirs, last = desk.history(report.claims[0].id)
    assert (last, last.supersedes) == (mine, theirs.id)
    assert "bo had decided this claim meanwhile (supported)" in queue.remark
    queue.accept()
    assert queue.remark == ""


def test_refresh_moves_on_when_the_claim_was_decided_elsewhere(desk: Desk, other: Desk, report: Report) -> None:
    queue = Queue(desk)
    queue.skip()
    queue.refresh()
    assert quote(queue) == report.claims[1].quote
    other.decide(report.claims[1].id, Label.SUPPORTED, reviewer="bo")
    queue.refresh()
    assert quote(queue) == report.claims[2].quote


def test_an_unknown_label_changes_nothing(desk: Desk, report: Report) -> None:
    queue = Queue(desk)
    with pytest.raises(InputError, match="perhaps"):
        queue.change("perhaps")
    assert (quote(queue), queue.position, desk.history(report.claims[0].id)) == (report.claims[0].quote, 1, ())


def test_one_article_alone(desk: Desk, report: Report) -> None:
    assert Queue(desk, report.article.id).total == 3
    with pytest.raises(InputError):
        Queue(desk, "no-such-article")


def test_a_desk_without_claims_has_an_empty_queue(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "empty") as desk:
        queue = Queue(desk)
    assert (queue.current, queue.position, queue.total) == (None, 0, 0)


def test_a_check_in_between_never_makes_a_person_accept_what_they_did_not_see(
    desk: Desk, folder: Path, report: Report
) -> None:
    queue = Queue(desk)
    first, *others = report.verdicts
    newer = replace(first, id="newer", label=Label.SUPPORTED)
    with Store.open(folder / ".claimcheck" / "desk.db") as store:
        store.save_report(replace(report, verdicts=(newer, *others)))
    queue.accept()
    assert [review.label for review in desk.history(report.claims[0].id)] == [Label.REFUTED]
