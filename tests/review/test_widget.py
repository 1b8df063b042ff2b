"""The widget's Python half: what the browser sends is saved before anything new is shown."""

import sys
from typing import Any

import pytest

from claimcheck.desk import Desk
from claimcheck.errors import MissingExtra, StoreError
from claimcheck.records import Decision, Label, Report
from claimcheck.review import review

pytest.importorskip("anywidget", reason="the notebook extra is not installed")

from claimcheck.review.widget import ReviewWidget


@pytest.fixture
def widget(desk: Desk) -> ReviewWidget:
    return review(desk)


def press(widget: ReviewWidget, action: str, **more: Any) -> dict[str, Any]:
    """Send what the browser sends when a key is pressed for the claim on the screen."""
    claim = widget.state["claim"]
    message = {"action": action, "claim_id": claim["claim_id"] if claim else "", "note": "", **more}
    widget._handle_custom_msg(message, [])
    return dict(widget.state)


def test_the_first_screen(widget: ReviewWidget, report: Report) -> None:
    state = widget.state
    assert state["claim"]["claim_id"] == report.claims[0].id
    assert state["claim"]["context"][0] == {"text": report.claims[0].quote, "mark": "strong"}
    assert (state["position"], state["total"], state["decided"], state["steps"]) == (1, 3, 0, ["", "", ""])
    assert [label["name"] for label in state["labels"]][-1] == "Not enough evidence"
    assert (state["saved"], state["error"]) == (None, "")


def test_accept_change_and_skip_are_saved(widget: ReviewWidget, other: Desk, report: Report) -> None:
    press(widget, "accept", note="vu")
    press(widget, "change", label="conflicting")
    state = press(widget, "skip")
    done = [other.history(claim.id)[-1] for claim in report.claims]
    assert [(one.decision, one.label, one.note) for one in done] == [
        (Decision.ACCEPT, Label.REFUTED, "vu"),
        (Decision.CHANGE, Label.CONFLICTING, ""),
        (Decision.SKIP, None, ""),
    ]
    assert state["steps"] == ["refuted", "conflicting", "skip"]
    assert state["saved"]["by"] == "ana"
    assert state["saved"]["claim_id"] == report.claims[2].id
    assert state["before"]["decision"] == "skip"


def test_the_store_is_written_before_the_screen_changes(widget: ReviewWidget, other: Desk, report: Report) -> None:
    seen: list[int] = []
    widget.observe(lambda _change: seen.append(len(other.history(report.claims[0].id))), names="state")
    press(widget, "accept")
    assert seen == [1]


def test_undo_gives_the_claim_and_its_note_again(widget: ReviewWidget, report: Report) -> None:
    press(widget, "accept", note="vu")
    state = press(widget, "undo")
    assert (state["claim"]["claim_id"], state["note"], state["decided"]) == (report.claims[0].id, "vu", 0)
    assert state["saved"]["decision"] == "undo"


def test_a_press_meant_for_another_claim_decides_nothing(widget: ReviewWidget, other: Desk, report: Report) -> None:
    first = report.claims[0].id
    press(widget, "accept")
    state = press(widget, "accept", claim_id=first)
    assert len(other.history(first)) == 1
    assert other.history(report.claims[1].id) == ()
    assert (state["turn"], state["position"]) == (2, 2)


def test_an_error_is_shown_in_one_line_and_the_screen_stays(widget: ReviewWidget, report: Report) -> None:
    state = press(widget, "change", label="perhaps")
    assert "perhaps" in state["error"]
    assert "\n" not in state["error"]
    assert state["claim"]["claim_id"] == report.claims[0].id
    assert press(widget, "accept")["error"] == ""


def test_a_store_that_is_gone_is_told(widget: ReviewWidget, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dict(widget.state)

    def gone(*_args: object, **_named: object) -> None:
        raise StoreError("desk.db: the disk is full; make room")

    for verb in ("decide", "rows"):
        monkeypatch.setattr(type(desk), verb, gone)
    assert press(widget, "accept") == {**before, "turn": 1, "error": "desk.db: the disk is full; make room"}


@pytest.mark.parametrize("message", [None, 3, [], {}, {"action": "drop"}, {"action": "accept"}, {"claim_id": 1}])
def test_a_message_that_makes_no_sense_decides_nothing(
    message: object, widget: ReviewWidget, other: Desk, report: Report
) -> None:
    widget._handle_custom_msg(message, [])
    assert [other.history(claim.id) for claim in report.claims] == [()] * 3


def test_the_end_of_the_queue(widget: ReviewWidget) -> None:
    for _ in range(3):
        state = press(widget, "accept")
    assert (state["claim"], state["before"], state["position"], state["decided"]) == (None, None, 3, 3)
    assert press(widget, "accept")["decided"] == 3
    assert press(widget, "undo")["decided"] == 2


def test_the_remark_of_a_second_person_is_shown(widget: ReviewWidget, other: Desk, report: Report) -> None:
    other.decide(report.claims[0].id, Label.SUPPORTED, reviewer="bo")
    assert "bo had decided" in press(widget, "accept")["remark"]


def test_what_is_missing_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "claimcheck.review.widget")
    monkeypatch.setitem(sys.modules, "anywidget", None)
    with pytest.raises(
        MissingExtra, match=r"anywidget is not installed; run: pip install 'claimcheck-desk\[notebook\]'"
    ):
        review(desk)
