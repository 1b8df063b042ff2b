"""A process killed at any moment, or two at once: nothing decided is lost, and the index is sound or says it is not."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claimcheck import Desk
from tests.conftest import ROOT, Shell, copy_sample

BATCH = 64
SOURCES = 40
WORDS = "harbor crane vessel cargo pilot lock tide quay freight customs ferry anchor winch dock bridge rail mayor budget".split()


def heed_control_c() -> None:
    """Undo what a shell does to a run in the background: it lets it ignore Ctrl-C."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def start(folder: Path, *arguments: str, typed: bool = False) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "claimcheck.cli", *arguments]
    return subprocess.Popen(
        command, cwd=folder, stdin=subprocess.PIPE if typed else subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": str(ROOT)}, start_new_session=True,
        preexec_fn=heed_control_c,  # noqa: PLW1509  # no threads run here
    )  # fmt: skip


def grow(desk: Path) -> None:
    """Add sources of which every sentence is another."""
    for source in range(SOURCES):
        sentences = [
            f"In week {source * 20 + week} the {WORDS[(source + week) % 18]} office counted {source}{week:02} {WORDS[week % 18]} entries near the {WORDS[(3 * week + source) % 18]}."
            for week in range(20)
        ]
        (desk / "evidence" / f"note-{source:03}.txt").write_text(" ".join(sentences), encoding="utf-8")


def test_a_killed_index_run_loses_at_most_the_batch_in_flight(tmp_path: Path, shell: Shell) -> None:
    desk = copy_sample(tmp_path / "desk")
    grow(desk)
    process = start(desk, "index")
    vectors = desk / ".claimcheck" / "vectors"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and sum(f.stat().st_size for f in vectors.glob("*")) < 200_000:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    _, _ = process.communicate(timeout=30)
    assert process.returncode == -signal.SIGKILL
    kept = sum(f.stat().st_size for f in vectors.glob("*"))
    status = json.loads(shell("index", "--status", "--json", cwd=desk).stdout)
    assert status["sound"] is False
    assert status["remark"]
    report = json.loads(shell("index", "--json", cwd=desk).stdout)
    assert kept > 200_000
    assert report["embedded"] + kept // (384 * 4 + 64) <= report["passages"] + BATCH
    assert json.loads(shell("index", "--status", "--json", cwd=desk).stdout)["sound"] is True
    assert shell("match", "harbor cranes", cwd=desk).returncode == 0


def test_a_killed_review_keeps_every_decision(sample: Path) -> None:
    process = start(sample, "review", "nato-2021-02-fr", "--reviewer", "Ada", typed=True)
    assert process.stdin is not None
    process.stdin.write("a\na\n")
    process.stdin.flush()
    deadline = time.monotonic() + 30
    decided: list[str] = []
    while time.monotonic() < deadline and len(decided) < 2:
        time.sleep(0.1)
        with Desk.open(sample) as desk:
            decided = [row.claim.id for row in desk.rows("nato-2021-02-fr") if row.review is not None]
    process.kill()
    process.communicate(timeout=30)
    with Desk.open(sample) as desk:
        assert [row.claim.id for row in desk.rows("nato-2021-02-fr") if row.review] == decided
        assert len(decided) == 2
        assert desk.index().embedded == 0


def test_two_processes_deciding_at_once_both_stay_and_the_later_supersedes(sample: Path) -> None:
    with Desk.open(sample) as desk:
        claim = desk.rows()[0].claim.id
    both = [
        start(sample, "decide", claim, label, "--reviewer", name)
        for name, label in (("Ada", "refuted"), ("Bo", "supported"))
    ]
    for process in both:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors
    with Desk.open(sample) as desk:
        first, second = desk.history(claim)
        assert {first.reviewer, second.reviewer} == {"Ada", "Bo"}
        assert (first.supersedes, second.supersedes) == (None, first.id)
        row = next(row for row in desk.rows() if row.claim.id == claim)
        assert row.review == second


@pytest.mark.parametrize("arguments", [("review", "nato-2021-02-fr"), ("index",)])
def test_control_c_is_exit_130_in_one_line(sample: Path, arguments: tuple[str, ...]) -> None:
    if arguments == ("index",):
        grow(sample)
    process = start(sample, *arguments, typed=True)
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130, errors
    assert "Traceback" not in errors
    with Desk.open(sample) as desk:
        assert desk.index().passages > 0
