import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, select

from claimcheck.store.engine import (
    _use_write_ahead_log,
    insert_new,
    is_among,
    is_read_only,
    make_engine,
    upsert,
    writing,
)

THINGS = Table("things", MetaData(), Column("id", Text, primary_key=True), Column("count", Integer))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    engine = make_engine(tmp_path / "desk.db", timeout=1, read_only=False)
    with writing(engine).begin() as connection:
        THINGS.create(connection)
        yield connection
    engine.dispose()


def ask(connection: Connection, pragma: str) -> object:
    return connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()


def test_a_connection_logs_ahead_checks_keys_and_waits_for_the_disk(connection: Connection) -> None:
    assert ask(connection, "journal_mode") == "wal"
    assert ask(connection, "foreign_keys") == 1
    assert ask(connection, "synchronous") == 2
    assert ask(connection, "busy_timeout") == 1000


def test_only_a_writing_transaction_takes_the_lock(tmp_path: Path) -> None:
    engine = make_engine(tmp_path / "desk.db", timeout=1, read_only=False)
    other = sqlite3.connect(tmp_path / "desk.db", timeout=0, isolation_level=None)
    with engine.begin():
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    with writing(engine).begin(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()
    engine.dispose()


def test_the_switch_to_the_log_is_tried_again_while_sqlite_itself_does_not_wait(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    reader = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    reader.execute("CREATE TABLE x (y)")
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM x").fetchall()
    impatient = sqlite3.connect(path, timeout=0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        _use_write_ahead_log(impatient, 0.1)
    threading.Timer(0.3, reader.close).start()
    _use_write_ahead_log(impatient, 10)
    assert impatient.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    impatient.close()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(there=st.sets(st.text()), wanted=st.lists(st.text()))
def test_is_among_is_membership(connection: Connection, there: set[str], wanted: list[str]) -> None:
    connection.execute(THINGS.delete())
    if there:
        connection.execute(THINGS.insert(), [{"id": one} for one in there])
    found = connection.execute(select(THINGS.c.id).where(is_among(THINGS.c.id, wanted))).scalars()
    assert set(found) == there & set(wanted)


def test_is_among_takes_any_number(connection: Connection) -> None:
    connection.execute(THINGS.insert(), [{"id": "7"}, {"id": "x"}])
    many = (str(number) for number in range(100_000))
    assert connection.execute(select(THINGS.c.id).where(is_among(THINGS.c.id, many))).scalars().all() == ["7"]


def test_upsert_replaces_and_insert_new_leaves_alone(connection: Connection) -> None:
    connection.execute(upsert(THINGS), [{"id": "a", "count": 1}, {"id": "b", "count": 1}])
    connection.execute(upsert(THINGS), [{"id": "a", "count": 2}])
    connection.execute(insert_new(THINGS), [{"id": "b", "count": 3}, {"id": "c", "count": 3}])
    assert connection.execute(select(THINGS).order_by(THINGS.c.id)).all() == [("a", 2), ("b", 1), ("c", 3)]


def test_a_file_that_is_not_there_yet_is_not_read_only(tmp_path: Path) -> None:
    assert not is_read_only(tmp_path / "desk.db")
