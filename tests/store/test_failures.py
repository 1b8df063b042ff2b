"""What a person reads when the database cannot be used. Rights are tested as another user: root ignores them."""

import os
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from claimcheck.errors import StoreError
from claimcheck.records import Decision, Report
from claimcheck.store import Store

NOBODY = 65534
ROOT = Path(__file__).parents[2]
AS_ROOT = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can become another user")


def run(script: str, *arguments: object, nobody: bool = False) -> list[str]:
    """The lines that a script prints in a process of its own, as another user if asked."""
    before = "import os, resource, sys\nfrom pathlib import Path\n"
    # Everything is imported while the process may still read it.
    before += "from claimcheck.errors import StoreError\nfrom claimcheck.records import Decision, Label\n"
    before += "from claimcheck.store import Store\nimport sqlalchemy.dialects.sqlite.pysqlite\n"
    before += f"os.setgid({NOBODY}); os.setuid({NOBODY})\n" if nobody else ""
    command = [sys.executable, "-W", "error", "-c", before + textwrap.dedent(script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert not done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def desk() -> Iterator[Path]:
    """The path of a database in a folder that every user can reach; pytest's own are closed to others."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        folder = Path(place) / "desk"
        folder.mkdir(mode=0o755)
        yield folder / "desk.db"


@pytest.fixture
def filled(desk: Path, sample: Any) -> Path:
    with Store.open(desk) as store:
        evidence = sample.evidence()
        store.save_source(*evidence)
        store.save_report(sample.report("Un quart part.", ["Un quart part"], evidence))
        store.add_review(store.rows()[0].claim.id, Decision.ACCEPT, reviewer="ada")
    return desk


READ_THEN_WRITE = """
    store = Store.open(Path(sys.argv[1]))
    (row,) = store.rows()
    print(store.read_only, row.claim.quote, row.review.reviewer)
    try:
        store.add_review(row.claim.id, Decision.SKIP, reviewer="bob")
    except StoreError as error:
        print(error)
    store.close()
"""


@AS_ROOT
def test_a_read_only_desk_opens_for_reading_and_says_why_it_cannot_write(filled: Path) -> None:
    first, second = run(READ_THEN_WRITE, filled, nobody=True)
    assert first == "True Un quart part ada"
    assert second.startswith(f"{filled}: it is read-only; make the file and its folder writable for this account")
    assert [path.name for path in filled.parent.iterdir()] == ["desk.db"]


@AS_ROOT
def test_a_read_only_desk_shows_what_its_owner_is_writing(filled: Path) -> None:
    script = """
        store = Store.open(Path(sys.argv[1]))
        print(store.read_only, len(store.history(store.rows()[0].claim.id)))
        store.close()
    """
    with Store.open(filled) as owner:
        owner.undo(owner.rows()[0].claim.id, "ada")  # in the log beside the file, not yet in the file
        assert run(script, filled, nobody=True) == ["True 2"]


@AS_ROOT
def test_a_read_only_file_in_a_folder_of_one_s_own(filled: Path) -> None:
    filled.parent.chmod(0o777)
    assert run(READ_THEN_WRITE, filled, nobody=True)[0] == "True Un quart part ada"


OPEN = """
    try:
        Store.open(Path(sys.argv[1])).close()
    except StoreError as error:
        print(error)
"""


@AS_ROOT
def test_a_new_desk_in_a_read_only_folder_is_refused(desk: Path) -> None:
    (line,) = run(OPEN, desk, nobody=True)
    assert line.startswith(f"{desk}: it cannot be opened; check that its folder is there and may be read and written")
    (line,) = run(OPEN, desk.parent / "sub" / "desk.db", nobody=True)
    assert line == f"{desk.parent / 'sub'}: the folder cannot be made or read (Permission denied); check it"


@AS_ROOT
@pytest.mark.parametrize(("folder", "file"), [(0o755, 0o600), (0o700, 0o644)])
def test_a_desk_of_someone_else_is_refused(filled: Path, folder: int, file: int) -> None:
    filled.chmod(file)
    filled.parent.chmod(folder)
    (line,) = run(OPEN, filled, nobody=True)
    assert line.startswith(str(filled.parent))
    assert "check" in line


def test_a_full_disk_is_named_and_loses_nothing(filled: Path) -> None:
    script = """
        store = Store.open(Path(sys.argv[1]))
        claim = store.rows()[0].claim.id
        limit = 200_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        try:
            while True:
                print(store.add_review(claim, Decision.SKIP, reviewer="ada", note="x" * 5000).id)
        except StoreError as error:
            print(error)
        try:
            store.add_review(claim, Decision.SKIP, reviewer="ada", note="x" * 5000)
        except StoreError as error:
            print(error)
        print(len(store.history(claim)))
        os._exit(0)
    """
    *saved, first, second, kept = run(script, filled)
    assert saved
    assert first.startswith(f"{filled}: the disk ")
    assert "what was saved before is safe" in first
    assert second == first
    with Store.open(filled) as store:
        history = store.history(store.rows()[0].claim.id)
        assert [review.id for review in history][1:] == saved
        assert int(kept) == len(history)
        assert store.add_review(history[0].claim_id, Decision.SKIP, reviewer="ada")


def test_a_locked_database_is_named(filled: Path) -> None:
    with Store.open(filled, timeout=0.1) as store:
        other = sqlite3.connect(filled, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        claim = store.rows()[0].claim.id  # reading goes on
        with pytest.raises(StoreError, match=rf"{filled}: another program holds it locked; close that program or try"):
            store.add_review(claim, Decision.SKIP, reviewer="ada")
        other.execute("ROLLBACK")
        other.close()
        assert store.add_review(claim, Decision.SKIP, reviewer="ada").supersedes


def test_a_new_database_that_is_locked_is_waited_for_and_then_named(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="another program holds it locked"):
        Store.open(path, timeout=0.2)
    other.close()
    Store.open(path).close()


def test_a_file_that_is_no_database_is_named_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    path.write_bytes(b"Chers lecteurs, " * 1000)
    before = path.read_bytes()
    with pytest.raises(StoreError, match=rf"{path}: it is not a database; move it away"):
        Store.open(path)
    assert path.read_bytes() == before


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "desk.db").mkdir()
    with pytest.raises(StoreError, match="it cannot be opened"):
        Store.open(tmp_path / "desk.db")


def test_a_damaged_database_is_named(tmp_path: Path, store: Store, checked: Report) -> None:
    assert checked.claims
    store.close()
    path = tmp_path / "desk.db"
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(StoreError, match="it is damaged; put a copy of it back"), Store.open(path) as broken:
        broken.rows()


def test_a_fault_of_our_own_sql_is_not_the_disk_s(store: Store) -> None:
    with pytest.raises(OperationalError, match="no such table"), store._write() as connection:
        connection.exec_driver_sql("SELECT * FROM absent")
