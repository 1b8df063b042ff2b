from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.exchange import Edit, EditedRow, cells, compare, ignored_changes, read_csv, write_csv
from claimcheck.records import Decision, Label, Row

Maker = Callable[..., Row]
ACCEPT, CHANGE, SKIP, UNDO = Decision
SUGGESTED = Label.REFUTED


def edited(row: Row, **changes: str) -> EditedRow:
    """The row as it would be read back from its export, with cells changed by hand."""
    texts = {**cells(row), **changes}
    return EditedRow(
        line=2,
        claim_id=texts["claim_id"],
        label=Label(texts["label"]) if texts["label"] else None,
        note=texts["note"],
        decision=Decision(texts["decision"]) if texts["decision"] else None,
        reviewer=texts["reviewer"],
        cells=tuple(texts.items()),
    )


def outcome(row: Row, **changes: str) -> tuple[Decision, Label | None] | None:
    """The decision and the label that changed cells amount to."""
    edits = compare([row], [edited(row, **changes)])
    return (edits[0].decision, edits[0].after_label) if edits else None


@pytest.fixture
def states(row: Row, decided: Maker) -> dict[str, Row]:
    return {
        "undecided": row,
        "accepted": decided(row, ACCEPT, SUGGESTED, "vu"),
        "changed": decided(row, CHANGE, Label.SUPPORTED, "vu"),
        "skipped": decided(row, SKIP, None, "plus tard"),
    }


@pytest.mark.parametrize(
    ("before", "changes", "expected"),
    [
        ("undecided", {"label": "refuted"}, (ACCEPT, SUGGESTED)),
        ("undecided", {"label": "supported"}, (CHANGE, Label.SUPPORTED)),
        ("undecided", {"label": "supported", "decision": "accept"}, (CHANGE, Label.SUPPORTED)),
        ("undecided", {"decision": "accept"}, (ACCEPT, SUGGESTED)),
        ("undecided", {"decision": "skip"}, (SKIP, None)),
        ("undecided", {"note": "à voir"}, (SKIP, None)),
        ("undecided", {"decision": "undo"}, None),
        ("undecided", {"decision": "undo", "note": "à voir"}, (SKIP, None)),
        ("undecided", {"reviewer": "bob"}, None),
        ("accepted", {"label": ""}, (UNDO, None)),
        ("accepted", {"label": "", "decision": "", "note": "", "reviewer": ""}, (UNDO, None)),
        ("accepted", {"label": "", "decision": "skip"}, (SKIP, None)),
        ("accepted", {"label": "conflicting"}, (CHANGE, Label.CONFLICTING)),
        ("accepted", {"note": "revu"}, (ACCEPT, SUGGESTED)),
        ("accepted", {"decision": "undo"}, (UNDO, None)),
        ("accepted", {"decision": ""}, None),
        ("changed", {"label": "refuted"}, (ACCEPT, SUGGESTED)),
        ("changed", {"note": ""}, (CHANGE, Label.SUPPORTED)),
        ("changed", {"decision": "skip"}, (SKIP, None)),
        ("changed", {"decision": "accept"}, None),
        ("skipped", {"decision": ""}, (UNDO, None)),
        ("skipped", {"note": "demain"}, (SKIP, None)),
        ("skipped", {"decision": "accept"}, (ACCEPT, SUGGESTED)),
        ("skipped", {"label": "refuted"}, (ACCEPT, SUGGESTED)),
        ("skipped", {"label": "supported"}, (CHANGE, Label.SUPPORTED)),
    ],
)
def test_what_a_changed_row_amounts_to(
    states: dict[str, Row], before: str, changes: dict[str, str], expected: tuple[Decision, Label | None] | None
) -> None:
    assert outcome(states[before], **changes) == expected


def test_an_edit_shows_before_and_after(row: Row, decided: Maker) -> None:
    before = decided(row, ACCEPT, SUGGESTED, "vu", "ada")
    (edit,) = compare([before], [edited(before, label="supported", note="non", reviewer="bob")])
    assert edit == Edit(
        line=2,
        claim_id=row.claim.id,
        quote=row.claim.quote,
        decision=CHANGE,
        before_label=SUGGESTED,
        after_label=Label.SUPPORTED,
        before_note="vu",
        after_note="non",
        reviewer="bob",
    )


def test_a_name_that_was_left_there_does_not_sign(row: Row, decided: Maker) -> None:
    before = decided(row, ACCEPT, SUGGESTED, reviewer="ada")
    assert compare([before], [edited(before, label="supported")])[0].reviewer == ""


def test_a_row_decided_since_the_export_is_stale(row: Row, decided: Maker) -> None:
    later = decided(row, ACCEPT, SUGGESTED)
    assert compare([later], [edited(row)])[0].stale
    assert not compare([later], [edited(later, label="")])[0].stale


def test_a_file_without_a_column_of_decisions_goes_by_its_labels(row: Row, decided: Maker) -> None:
    skipped = decided(row, SKIP)
    bare = EditedRow(line=2, claim_id=row.claim.id, label=None, note="", cells=(("claim_id", row.claim.id),))
    assert compare([skipped], [bare]) == ()
    assert compare([skipped], [replace(bare, label=SUGGESTED)])[0].decision is ACCEPT


def test_a_change_without_its_label_is_refused(row: Row) -> None:
    with pytest.raises(InputError, match="line 2: a change needs a label; give one of supported"):
        outcome(row, decision="change")


@pytest.mark.parametrize("look", [compare, ignored_changes])
def test_an_unknown_claim_is_refused(row: Row, look: Callable[[Sequence[Row], Sequence[EditedRow]], object]) -> None:
    with pytest.raises(InputError, match="line 2: no claim has the id 'zzz'"):
        look([row], [edited(row, claim_id="zzz")])


def test_cells_that_are_not_read_back_are_named(row: Row) -> None:
    changed = edited(row, quote="Moins de soldats", suggestion="supported", label="refuted")
    assert ignored_changes([row], [changed]) == ("line 2: the change in quote, suggestion is ignored",)
    assert ignored_changes([row], [edited(row, label="refuted", reviewer="bob", decision="accept")]) == ()


@pytest.mark.parametrize(
    ("changes", "names"),
    [({"reviewer": "bob"}, "reviewer"), ({"decision": "undo"}, "decision"), ({"decided_at": "hier"}, "decided_at")],
)
def test_what_no_decision_comes_of_is_named(row: Row, changes: dict[str, str], names: str) -> None:
    assert ignored_changes([row], [edited(row, **changes)]) == (f"line 2: the change in {names} is ignored",)


def test_other_line_breaks_are_no_change(make: Maker, decided: Maker) -> None:
    before = decided(make(passage="un\r\ndeux\rtrois"), SKIP, note="a\r\nb")
    saved = edited(before, passage="un\ndeux\ntrois", note="a\nb")
    assert compare([before], [saved]) == ()
    assert ignored_changes([before], [saved]) == ()


ROWS = st.lists(
    st.tuples(st.sampled_from(["undecided", "accepted", "changed", "skipped"]), st.text(), st.text()),
    max_size=4,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, st.sampled_from(",;\t|"))
def test_an_export_that_nobody_touched_gives_no_edits(
    tmp_path: Path, make: Maker, decided: Maker, wanted: list[tuple[str, str, str]], delimiter: str
) -> None:
    choices = {"accepted": (ACCEPT, SUGGESTED), "changed": (CHANGE, Label.CONFLICTING), "skipped": (SKIP, None)}
    rows = []
    for number, (state, quote, note) in enumerate(wanted):
        row = make(str(number), quote=quote)
        rows.append(row if state == "undecided" else decided(row, *choices[state], note, "Ada L."))
    write_csv(rows, tmp_path / "review.csv", delimiter)
    back = read_csv(tmp_path / "review.csv")
    assert compare(rows, back) == ()
    assert ignored_changes(rows, back) == ()
