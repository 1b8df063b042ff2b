import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import OperationalError

from claimcheck.errors import StoreError
from claimcheck.records import Decision, Report
from claimcheck.store import Store
from claimcheck.store.engine import make_engine
from claimcheck.store.migrations import migrate, schema_version
from claimcheck.store.schema import METADATA


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = make_engine(path, timeout=1, read_only=False)
    yield engine
    engine.dispose()


def names(engine: Engine) -> set[str]:
    with engine.begin() as connection:
        return set(connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars())


def good(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE good (x)")


def bad(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE bad (x)")
    connection.exec_driver_sql("INSERT INTO bad VALUES (1)")
    connection.exec_driver_sql("INSERT INTO absent VALUES (1)")


def test_each_step_is_applied_once_and_recorded(engine: Engine, path: Path) -> None:
    for _ in range(2):
        migrate(engine, path, steps=[good])
    assert names(engine) == {"good", "migrations"}
    with engine.begin() as connection:
        ((number, name, applied_at),) = connection.exec_driver_sql("SELECT * FROM migrations").all()
    assert (number, name, applied_at[-6:]) == (1, "good", "+00:00")


def test_a_failing_step_leaves_nothing_behind(engine: Engine, path: Path) -> None:
    with pytest.raises(OperationalError, match="no such table: absent"):
        migrate(engine, path, steps=[good, bad])
    assert names(engine) == {"good", "migrations"}
    assert schema_version(engine) == 1


def test_a_first_step_that_fails_leaves_an_empty_file(engine: Engine, path: Path) -> None:
    with pytest.raises(OperationalError, match="no such table: absent"):
        migrate(engine, path, steps=[bad])
    assert names(engine) == set()
    assert schema_version(engine) == 0


def test_a_failed_step_can_be_done_again(engine: Engine, path: Path) -> None:
    with pytest.raises(OperationalError, match="no such table: absent"):
        migrate(engine, path, steps=[good, bad])
    migrate(engine, path, steps=[good, lambda connection: connection.exec_driver_sql("CREATE TABLE absent (x)")])
    assert schema_version(engine) == 2


def test_a_database_of_a_newer_version_is_refused_untouched(path: Path) -> None:
    Store.open(path).close()
    with sqlite3.connect(path) as raw:
        raw.execute("INSERT INTO migrations VALUES (99, 'later', '2030-01-01')")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"a newer claimcheck made it .*version 99.*pip install --upgrade"):
        Store.open(path)
    assert path.read_bytes() == before


def test_an_old_database_that_is_read_only_says_so(engine: Engine, path: Path) -> None:
    migrate(engine, path, steps=[good])
    with pytest.raises(StoreError, match=r"version 1, this claimcheck needs 2, and it is read-only"):
        migrate(engine, path, read_only=True, steps=[good, good])


def shape(engine: Engine) -> dict[str, object]:
    """What the tables are, whatever the words that made them."""
    found: dict[str, object] = {}
    with engine.begin() as connection:
        ask: Callable[[str], list[tuple[object, ...]]] = lambda sql: [  # noqa: E731
            tuple(row) for row in connection.exec_driver_sql(sql)
        ]
        for (table,) in ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'migrations'"):
            keys = sorted(row[2:] for row in ask(f"PRAGMA foreign_key_list({table})"))
            indexes = sorted(
                (row[2:], tuple(ask(f"PRAGMA index_xinfo({row[1]})"))) for row in ask(f"PRAGMA index_list({table})")
            )
            found[str(table)] = (ask(f"PRAGMA table_info({table})"), keys, indexes)
    return found


def test_the_steps_make_the_tables_that_the_queries_expect(engine: Engine, path: Path) -> None:
    migrate(engine, path)
    expected = create_engine("sqlite://")
    METADATA.create_all(expected)
    assert shape(engine) == shape(expected)
    assert shape(engine).keys() == METADATA.tables.keys()
    expected.dispose()


@pytest.mark.parametrize("statement", ["DELETE FROM reviews", "UPDATE reviews SET note = ''"])
def test_the_database_itself_refuses_to_lose_a_decision(
    store: Store, checked: Report, path: Path, statement: str
) -> None:
    claim = checked.claims[0].id
    store.add_review(claim, Decision.SKIP, reviewer="ada", note="à garder")
    raw = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="a decision is never"):
        raw.execute(statement)
    raw.close()
    assert store.history(claim)[0].note == "à garder"
