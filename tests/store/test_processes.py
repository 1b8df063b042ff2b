"""Several processes on one desk, and processes that die in the middle."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from claimcheck.records import Decision, Label, Report
from claimcheck.store import Store

ROOT = Path(__file__).parents[2]
HEAD = """
import sys
from pathlib import Path
from claimcheck.records import Decision, Label
from claimcheck.store import Store
path, *arguments = sys.argv[1:]
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HEAD + textwrap.dedent(script), *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def finish(process: subprocess.Popen[str]) -> list[str]:
    out, _ = process.communicate("go\n", timeout=120)
    assert process.returncode == 0
    return out.split()


DECIDE = """
store = Store.open(Path(path))
claim, reviewer = arguments
print("ready", flush=True)
sys.stdin.readline()
for _ in range(20):
    print(store.add_review(claim, Decision.CHANGE, label=Label.SUPPORTED, reviewer=reviewer).id, flush=True)
"""


@pytest.fixture
def claim(checked: Report) -> str:
    return checked.claims[0].id


def test_two_people_deciding_at_once_both_succeed_and_the_later_supersedes(store: Store, claim: str) -> None:
    people = [start(DECIDE, store.path, claim, reviewer) for reviewer in ("ada", "bob")]
    for process in people:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in people:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    told = [finish(process) for process in people]
    history = store.history(claim)
    assert sorted(review.id for review in history) == sorted(told[0] + told[1])
    assert [review.supersedes for review in history] == [None, *(review.id for review in history[:-1])]
    assert {review.reviewer for review in history} == {"ada", "bob"}
    assert store.rows()[0].review == history[-1]


def test_a_chain_cannot_fork(store: Store, claim: str) -> None:
    store.add_review(claim, Decision.SKIP, reviewer="ada")
    for supersedes in (None, store.add_review(claim, Decision.SKIP, reviewer="ada").supersedes):
        with pytest.raises(Exception, match="UNIQUE constraint failed"), store._write() as connection:
            connection.exec_driver_sql(
                "INSERT INTO reviews (id, claim_id, decision, note, reviewer, decided_at, supersedes, evidence) "
                "VALUES ('fork', ?, 'skip', '', 'eve', '2021', ?, '[]')",
                (claim, supersedes),
            )
    assert len(store.history(claim)) == 2


def test_many_processes_can_make_the_same_new_desk(tmp_path: Path) -> None:
    script = """
    print("ready", flush=True)
    sys.stdin.readline()
    with Store.open(Path(path)) as store:
        print(store.counts().claims)
    """
    crowd = [start(script, tmp_path / "new.db") for _ in range(6)]
    for process in crowd:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    for process in crowd:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [finish(process) for process in crowd] == [["0"]] * 6


@pytest.mark.skipif(os.name != "posix", reason="this system has no kill -9")
@pytest.mark.parametrize("spoken", [1, 7, 20])
def test_kill_9_loses_no_decision_that_was_returned(store: Store, claim: str, spoken: int) -> None:
    script = """
    store = Store.open(Path(path))
    while True:
        print(store.add_review(arguments[0], Decision.SKIP, reviewer="ada", note="é" * 3000).id, flush=True)
    """
    process = start(script, store.path, claim)
    assert process.stdout
    told = [process.stdout.readline().strip() for _ in range(spoken)]
    process.send_signal(signal.SIGKILL)
    told += process.communicate()[0].split()
    store.close()
    with Store.open(store.path) as again:
        found = [review.id for review in again.history(claim)]
        assert found[: len(told)] == told
        assert len(found) - len(told) <= 1  # one may have been saved and not yet told
        assert again.history(claim)[-1].note == "é" * 3000
        assert again.add_review(claim, Decision.CHANGE, label=Label.SUPPORTED, reviewer="ada").supersedes == found[-1]


@pytest.mark.skipif(os.name != "posix", reason="this system has no kill -9")
def test_kill_9_in_a_batch_of_sources_leaves_whole_batches(store: Store) -> None:
    script = """
    from claimcheck.records import FileState, Source
    store = Store.open(Path(path))
    def one(n):
        source = Source(id=f"{n:015}", uri=f"evidence/{n}.md", text="x" * 2000, language="fr", sha256="0")
        return source, (), FileState(uri=source.uri, size=1, mtime_ns=1, sha256="0")
    for batch in range(1000):
        store.save_sources([one(100 * batch + n) for n in range(100)])
        print(batch, flush=True)
    """
    process = start(script, store.path)
    assert process.stdout
    told = [process.stdout.readline() for _ in range(3)]
    process.send_signal(signal.SIGKILL)
    told += process.communicate()[0].splitlines()
    counts = store.counts()
    assert counts.sources % 100 == 0
    assert counts.sources // 100 - len(told) in (0, 1)
    assert len(store.file_states()) == counts.sources
