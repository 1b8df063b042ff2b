"""The one module that knows the database is SQLite: connections, transactions, and statements of its dialect."""

import os
import sqlite3
import time
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from sqlalchemy import JSON, ColumnElement, Connection, Engine, Table, bindparam, create_engine, event, func, select
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.pool import NullPool, QueuePool

__all__ = ["insert_new", "is_among", "is_read_only", "make_engine", "upsert", "writing"]

WRITING = "claimcheck_writing"
RETRY_EVERY = 0.02


def is_read_only(path: Path) -> bool:
    """Tell whether an existing database may only be read: SQLite writes beside the file too, so the folder counts."""
    return path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def make_engine(path: Path, *, timeout: float, read_only: bool) -> Engine:
    """Give an engine for the file; ``timeout`` is how many seconds to wait for another process's lock."""
    # A reader without rights chooses at each transaction how to open the file, so it keeps no connection.
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=_reader(path, timeout) if read_only else _writer(path, timeout),
        poolclass=NullPool if read_only else QueuePool,
    )
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def writing(engine: Engine) -> Engine:
    """Give the same engine, whose transactions take the write lock when they begin."""
    return engine.execution_options(**{WRITING: True})


def _writer(path: Path, timeout: float) -> Callable[[], sqlite3.Connection]:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=timeout, check_same_thread=False)
        try:
            _use_write_ahead_log(connection, timeout)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    return connect


def _use_write_ahead_log(connection: sqlite3.Connection, timeout: float) -> None:
    # SQLite does not wait when two processes switch a new file over at once, so the wait is here.
    give_up = time.monotonic() + timeout
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").close()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(RETRY_EVERY)
        else:
            return


def _reader(path: Path, timeout: float) -> Callable[[], sqlite3.Connection]:
    log = path.with_name(f"{path.name}-wal")

    def connect() -> sqlite3.Connection:
        # Without its log nobody is writing, and the file alone is whole; with it SQLite must see what the log adds.
        mode = "mode=ro" if log.exists() and log.stat().st_size else "mode=ro&immutable=1"
        return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=timeout)

    return connect


def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
    # Else the driver begins and commits on its own, and a failed migration leaves its tables behind.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON").close()
    connection.execute("PRAGMA synchronous = FULL").close()


def _on_begin(connection: Connection) -> None:
    # A write lock taken late fails at once when another process wrote in between; taken first, it waits its turn.
    immediate = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def is_among(column: ColumnElement[str], values: Iterable[str]) -> ColumnElement[bool]:
    """Give the condition that the column has one of the values, of which there may be any number."""
    listed = func.json_each(bindparam(None, list(values), type_=JSON)).table_valued("value")
    return column.in_(select(listed.c.value))


@cache  # building it takes longer than running it
def upsert(table: Table) -> Insert:
    """Give an insert that replaces the other columns of a row whose primary key is there already."""
    statement = insert(table)
    keys = list(table.primary_key.columns)
    others = {c.name: statement.excluded[c.name] for c in table.columns if c not in set(keys)}
    return statement.on_conflict_do_update(index_elements=keys, set_=others)


def insert_new(table: Table) -> Insert:
    """Give an insert that leaves a row alone whose primary key is there already."""
    return insert(table).on_conflict_do_nothing(index_elements=list(table.primary_key.columns))
