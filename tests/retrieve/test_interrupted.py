import os
import resource
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from claimcheck.errors import IndexMismatch, StoreError
from claimcheck.retrieve import Index, generations, index_status, update_index
from tests.closed import as_another_user
from tests.retrieve.hashing import INFO, HashingEncoder, many
from tests.retrieve.updating import counts, found, update

ROOT = Path(__file__).parents[2]
PREAMBLE = """
import os, sys, time
from pathlib import Path
from claimcheck.errors import ClaimcheckError
from claimcheck.retrieve import index_status, update_index
import filelock
from tests.retrieve.hashing import HashingEncoder, many
folder = Path(sys.argv[1])
"""


def run(program: str, folder: Path, **options: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PREAMBLE + program, str(folder)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, **options,
    )  # type: ignore[call-overload,no-any-return]  # fmt: skip


def test_ctrl_c_between_batches_loses_nothing(tmp_path: Path) -> None:
    update(tmp_path, many(10))

    def interrupt(stage: str, done: int, total: int) -> None:
        if done >= 128:
            raise KeyboardInterrupt(stage, total)

    with pytest.raises(KeyboardInterrupt):
        update_index(tmp_path, many(500), HashingEncoder(), languages={}, progress=interrupt)
    assert len(Index.open(tmp_path, INFO)) == 10
    assert counts(tmp_path, many(500)) == (500, 490 - 128, 138, 0)


@pytest.mark.parametrize("step", ["flush_tree", "flush_folder", "replace_file"])
def test_a_stop_while_the_index_is_put_in_force_leaves_the_old_or_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    update(tmp_path, many(10))

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(generations, step, stop)
        with pytest.raises(KeyboardInterrupt):
            update(tmp_path, many(20))
    assert index_status(tmp_path).sound
    assert found(tmp_path, many(10)) == [one.id for one in many(10)]
    assert counts(tmp_path, many(20)) == (20, 0, 20, 0)
    assert len(list((tmp_path / "index").glob("0*"))) == 1
    assert not (tmp_path / "index" / "new").exists()


@pytest.mark.slow
@pytest.mark.parametrize("moment", range(4))
def test_kill_9_loses_at_most_the_batch_in_flight(tmp_path: Path, moment: int) -> None:
    update(tmp_path, many(30))
    program = (
        "def progress(stage, done, total): print(done, flush=True)\n"
        "update_index(folder, many(640), HashingEncoder(seconds=0.02), languages={}, progress=progress)\n"
    )
    process = run(program, tmp_path)
    assert process.stdout is not None
    done = 0
    while done < 64 * (moment * 3 + 1) and done < 610:
        done = int(process.stdout.readline())
    time.sleep(0.01 * moment)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert index_status(tmp_path).sound
    assert len(Index.open(tmp_path, INFO)) in (30, 640)
    encoder = HashingEncoder()
    update(tmp_path, many(640), encoder)
    assert 640 - 30 - done - 64 <= len(encoder.encoded) <= 640 - 30 - done
    assert found(tmp_path, many(640)) == [one.id for one in many(640)]


@pytest.mark.slow
def test_two_writers_and_a_reader_do_not_clash(tmp_path: Path) -> None:
    update(tmp_path, many(64))
    program = (
        "for count in range(int(os.environ['FIRST']), 400, 40):\n"
        "    update_index(folder, many(count), HashingEncoder(), languages={})\n"
    )
    writers = [run(program, tmp_path, env={**os.environ, "FIRST": first}) for first in ("100", "120")]
    opened, failed = [], list[IndexMismatch]()
    ended = threading.Event()

    def read() -> None:
        while not ended.is_set():
            try:
                opened.append(len(Index.open(tmp_path, INFO)))
            except IndexMismatch as error:
                failed.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        errors = [writer.communicate(timeout=120)[1] for writer in writers]
    finally:
        ended.set()
        reader.join()
    assert errors == ["", ""]
    assert failed == []
    assert len(set(opened)) > 2
    assert index_status(tmp_path).sound
    assert counts(tmp_path, many(400))[1] <= 20


def test_a_second_writer_is_told_to_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(generations, "_LOCK_SECONDS", 0.1)
    with generations.writer_lock(tmp_path):
        begun = time.monotonic()
        with pytest.raises(StoreError, match=r"another claimcheck is indexing this desk; try again"):
            _lock_from_another_thread(tmp_path)
        assert time.monotonic() - begun < 5
    update(tmp_path, many(3))


def _lock_from_another_thread(folder: Path) -> None:
    """A file lock is per handle: a second one in this process is refused as another process's is."""
    with generations.writer_lock(folder):
        pass


def test_a_full_disk_while_the_index_is_written_keeps_the_old_one(tmp_path: Path) -> None:
    update(tmp_path, many(20))
    update_index(tmp_path, many(1000), HashingEncoder(), languages={})
    update(tmp_path, many(20))
    program = (
        "try:\n"
        "    update_index(folder, many(1000), HashingEncoder(), languages={})\n"
        "except ClaimcheckError as error:\n"
        "    print(error)\n"
        "assert index_status(folder).passages == 20\n"
    )
    for limit in (100_000, 10_000, 100):
        process = run(
            program, tmp_path, preexec_fn=lambda limit=limit: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        )
        output, errors = process.communicate()
        assert (process.returncode, errors) == (0, "")
        assert "the disk is full" in output
        assert output.count("\n") == 1
        assert not (tmp_path / "index" / "new").exists()
    assert found(tmp_path, many(20)) == [one.id for one in many(20)]
    assert counts(tmp_path, many(1000)) == (1000, 0, 1000, 0)


@as_another_user
def test_a_read_only_desk_is_one_line_and_can_still_be_searched(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    update(folder, many(20))
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    program = (
        "from claimcheck.retrieve import Index\n"
        "from tests.retrieve.hashing import INFO\n"
        "os.chdir(folder)\n"  # the folders above are root's alone
        "folder = Path('.')\n"
        "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "same = update_index(folder, many(20), HashingEncoder(), languages=dict.fromkeys((p.source_id for p in many(20)), 'en'))\n"
        "print(same.embedded, len(Index.open(folder, INFO)))\n"
        "try:\n"
        "    update_index(folder, many(30), HashingEncoder(), languages={})\n"
        "except ClaimcheckError as error:\n"
        "    print(type(error).__name__, error)\n"
    )
    output, errors = run(program, folder).communicate()
    assert errors == ""
    first, second = output.splitlines()
    assert first == "0 20"
    assert second.startswith("StoreError")
    assert "read-only; make the file and its folder writable" in second
