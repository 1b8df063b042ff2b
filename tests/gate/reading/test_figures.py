"""Where the public sets are not there, the gate says so and measures the rest."""

import pytest

from tests.gate.reading import figures as module
from tests.gate.reading.figures import figures
from tests.gate.reading.specs import Score


def absent() -> dict[str, float]:
    raise FileNotFoundError(2, "No such file or directory", "/data/set/cases.jsonl")


def test_an_absent_set_is_noted_once_and_the_rest_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_specs_of", lambda _: absent)
    monkeypatch.setattr(module, "_other_specs", absent)
    monkeypatch.setattr(module, "_FLOORED", (absent, lambda: {"a": 0.5}))
    monkeypatch.setattr(module, "_REPORTED", (lambda: {"b": 0.25},))
    found = figures()
    assert (found.floored, found.reported) == ({"a": 0.5}, {"b": 0.25})
    assert list(found.lines()) == ["0.2500  no floor      b", "readings: skipped, set/cases.jsonl is not there"]


def test_leaving_out_too_much_or_finding_too_much_is_a_metric_of_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = Score(right=8, of=10, left_out=1, false_finds=1), Score(right=1, of=1, left_out=1, false_finds=1)
    monkeypatch.setattr(module, "ROOMS", ("numbers", "units"))
    monkeypatch.setattr(module, "models_of", {"numbers": {"A": "few"}, "units": {"B": "many"}}.__getitem__)
    monkeypatch.setattr(module, "load_specs", lambda _language, _model: ())
    monkeypatch.setattr(module, "score", lambda _specs, wrong: few if wrong == "few" else many)
    notes: list[str] = []
    metrics = dict(module._language("en", notes))
    assert (metrics["en A left out at most 15%"], metrics["en B left out at most 15%"]) == (1.0, 0.0)
    assert metrics["en numbers and units"] == 9 / 11
    assert metrics["en false finds at most 1"] == 0.0
    assert notes[1] == "en B: 1 of 1, left out 1 of 2 (50.0%), false finds 1"
