"""The gate itself: a lowered metric fails, an edited label is noticed, a floor is not lowered by accident."""

import json
from pathlib import Path

import pytest

from tests.gate import __main__ as gate
from tests.gate.metrics import data_checksum, desk_rate

FLOORS = {"a": 0.9, "b": 0.5}


@pytest.fixture
def baseline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "baseline.json"
    path.write_text(json.dumps({"data": data_checksum(), "floors": FLOORS}), encoding="utf-8")
    monkeypatch.setattr(gate, "measure", lambda: (dict(FLOORS), []))
    return path


def lower(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "measure", lambda: ({"a": 0.8, "b": 0.5}, []))


def test_it_passes_where_every_floor_holds(baseline: Path) -> None:
    assert gate.main([], baseline) == 0


def test_it_fails_on_a_lowered_metric(
    baseline: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lower(monkeypatch)
    assert gate.main([], baseline) == 1
    assert "a: 0.8000 is below its floor 0.9000" in capsys.readouterr().err


def test_a_difference_smaller_than_a_case_passes() -> None:
    assert gate.problems({"a": 0.8996, "b": 0.5}, FLOORS) == []


def test_it_fails_on_other_data(baseline: Path, capsys: pytest.CaptureFixture[str]) -> None:
    baseline.write_text(json.dumps({"data": "edited", "floors": FLOORS}), encoding="utf-8")
    assert gate.main([], baseline) == 1
    assert "labelled data" in capsys.readouterr().err


def test_a_metric_without_a_floor_fails() -> None:
    assert gate.problems({**FLOORS, "c": 1.0}, FLOORS) == ["c: has no floor yet; run with --update"]


def test_what_was_not_measured_passes_and_keeps_its_floor() -> None:
    assert gate.problems({"a": 0.9}, FLOORS) == []
    assert gate.updated({"a": 0.95}, FLOORS, allow_regression=False) == ({"a": 0.95, "b": 0.5}, [])


def test_update_refuses_to_lower_a_floor(baseline: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lower(monkeypatch)
    before = baseline.read_text(encoding="utf-8")
    assert gate.main(["--update"], baseline) == 1
    assert baseline.read_text(encoding="utf-8") == before
    assert gate.main(["--update", "--allow-regression"], baseline) == 0
    assert json.loads(baseline.read_text(encoding="utf-8"))["floors"]["a"] == 0.8


def test_the_sample_desk_is_judged_as_a_careful_person_would() -> None:
    assert desk_rate() == 1.0


def test_the_baseline_is_of_the_data_in_the_repository() -> None:
    assert json.loads(gate.BASELINE.read_text(encoding="utf-8"))["data"] == data_checksum()
