"""Numbered steps that bring a database up to date, each in one transaction together with its own record.

A step is never edited once it was released: a change of the tables is a new step at the end of ``MIGRATIONS`` and the
same change in ``schema``.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from claimcheck.errors import StoreError
from claimcheck.store.engine import writing

__all__ = ["MIGRATIONS", "Migration", "migrate", "schema_version"]

Migration = Callable[[Connection], None]


def first_tables(connection: Connection) -> None:
    """Make the tables of the first version."""
    for statement in FIRST_TABLES:
        connection.exec_driver_sql(statement)


FIRST_TABLES = (
    """CREATE TABLE files (
        uri TEXT NOT NULL PRIMARY KEY, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, sha256 TEXT NOT NULL
    )""",
    """CREATE TABLE sources (
        id TEXT NOT NULL PRIMARY KEY,
        file_uri TEXT NOT NULL REFERENCES files (uri) ON DELETE CASCADE,
        uri TEXT NOT NULL, language TEXT NOT NULL, sha256 TEXT NOT NULL, publisher TEXT NOT NULL, title TEXT NOT NULL,
        url TEXT NOT NULL, published JSON, retrieved TEXT, licence TEXT NOT NULL, kind TEXT NOT NULL,
        body_start INTEGER NOT NULL, extractor TEXT NOT NULL, text TEXT NOT NULL
    )""",
    "CREATE INDEX ix_sources_file_uri ON sources (file_uri)",
    """CREATE TABLE passages (
        id TEXT NOT NULL PRIMARY KEY,
        source_id TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
        start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL
    )""",
    "CREATE INDEX ix_passages_source_id ON passages (source_id)",
    """CREATE TABLE articles (
        id TEXT NOT NULL, version TEXT NOT NULL, current BOOLEAN NOT NULL,
        uri TEXT NOT NULL, language TEXT NOT NULL, sha256 TEXT NOT NULL, title TEXT NOT NULL, outlet TEXT NOT NULL,
        published JSON, body_start INTEGER NOT NULL, extractor TEXT NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (id, version)
    )""",
    """CREATE TABLE runs (
        id TEXT NOT NULL PRIMARY KEY, started_at TEXT NOT NULL, version TEXT NOT NULL, model TEXT NOT NULL,
        settings TEXT NOT NULL, corpus TEXT NOT NULL
    )""",
    """CREATE TABLE claims (
        id TEXT NOT NULL PRIMARY KEY, article_id TEXT NOT NULL, article_version TEXT NOT NULL,
        start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL, statement TEXT NOT NULL,
        kind TEXT NOT NULL, pieces JSON NOT NULL, insertions JSON NOT NULL, quantities JSON NOT NULL,
        periods JSON NOT NULL, attribution JSON, worthiness FLOAT NOT NULL, reasons JSON NOT NULL,
        found BOOLEAN NOT NULL, nearest TEXT NOT NULL,
        verdict_id TEXT NOT NULL REFERENCES verdicts (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY (article_id, article_version) REFERENCES articles (id, version)
    )""",
    "CREATE INDEX ix_claims_article ON claims (article_id, article_version)",
    """CREATE TABLE verdicts (
        id TEXT NOT NULL PRIMARY KEY,
        claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
        label TEXT NOT NULL, confidence FLOAT, findings JSON NOT NULL, rules_version TEXT NOT NULL,
        model TEXT NOT NULL, run_id TEXT NOT NULL REFERENCES runs (id)
    )""",
    "CREATE INDEX ix_verdicts_claim_id ON verdicts (claim_id)",
    """CREATE TABLE matches (
        claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
        passage_id TEXT NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
        score FLOAT NOT NULL, rank INTEGER NOT NULL, "by" TEXT NOT NULL, copies INTEGER NOT NULL, origin TEXT NOT NULL,
        PRIMARY KEY (claim_id, passage_id)
    )""",
    "CREATE INDEX ix_matches_passage_id ON matches (passage_id)",
    """CREATE TABLE reviews (
        number INTEGER NOT NULL PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        claim_id TEXT NOT NULL REFERENCES claims (id), verdict_id TEXT REFERENCES verdicts (id),
        decision TEXT NOT NULL, label TEXT, note TEXT NOT NULL, reviewer TEXT NOT NULL, decided_at TEXT NOT NULL,
        supersedes TEXT REFERENCES reviews (id), evidence JSON NOT NULL,
        UNIQUE (claim_id, supersedes)
    )""",
    "CREATE UNIQUE INDEX one_first_review ON reviews (claim_id) WHERE supersedes IS NULL",
    """CREATE TRIGGER reviews_are_never_changed BEFORE UPDATE ON reviews
        BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END""",
    """CREATE TRIGGER reviews_are_never_deleted BEFORE DELETE ON reviews
        BEGIN SELECT RAISE(ABORT, 'a decision is never deleted'); END""",
)


def words_left_open(connection: Connection) -> None:
    """Keep with each claim the words that stand for something which its article does not name for certain."""
    connection.exec_driver_sql("ALTER TABLE claims ADD COLUMN unresolved JSON NOT NULL DEFAULT '[]'")


MIGRATIONS: tuple[Migration, ...] = (first_tables, words_left_open)


def migrate(engine: Engine, path: Path, *, read_only: bool = False, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Apply the steps that the database at ``path`` has not had yet.

    Raises:
        StoreError: a newer version of claimcheck made the database, or it is old and may only be read.

    """
    done = schema_version(engine)
    if done > len(steps):
        raise StoreError(
            f"{path}: a newer claimcheck made it (tables of version {done}, this one knows {len(steps)}); "
            "run: pip install --upgrade claimcheck-desk"
        )
    if done < len(steps) and read_only:
        raise StoreError(
            f"{path}: its tables are of version {done}, this claimcheck needs {len(steps)}, and it is read-only; "
            "open the desk once from an account that may write to it"
        )
    for number in range(done + 1, len(steps) + 1):
        _apply(engine, number, steps[number - 1])


def schema_version(engine: Engine) -> int:
    """Give the number of the last step that was applied, 0 for a new database."""
    with engine.begin() as connection:
        return _last_applied(connection)


def _last_applied(connection: Connection) -> int:
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'migrations'")
    if not tables.scalar_one():
        return 0
    return int(connection.exec_driver_sql("SELECT coalesce(max(number), 0) FROM migrations").scalar_one())


def _apply(engine: Engine, number: int, step: Migration) -> None:
    with writing(engine).begin() as connection:
        if _last_applied(connection) >= number:
            return  # another process was first
        step(connection)
        connection.exec_driver_sql(
            "CREATE TABLE IF NOT EXISTS migrations "
            "(number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)"
        )
        connection.exec_driver_sql(
            "INSERT INTO migrations VALUES (?, ?, ?)", (number, step.__name__, datetime.now(UTC).isoformat())
        )
