"""Evidence in the database: files as they were read, sources, passages, and hits made whole."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, not_, select, update

from claimcheck.errors import InputError
from claimcheck.records import FileState, Hit, Match, Passage, Source
from claimcheck.store.engine import is_among, upsert
from claimcheck.store.mapping import read, to_row
from claimcheck.store.schema import files, passages, sources

__all__ = ["digest", "file_states", "hits", "languages", "passages_by_id", "remove", "save", "source", "touch"]


def file_states(connection: Connection) -> dict[str, FileState]:
    """Give how each file of evidence looked when it was read, by its path."""
    return {row["uri"]: FileState(**row) for row in connection.execute(select(files)).mappings()}


def save(connection: Connection, batch: Sequence[tuple[Source, Sequence[Passage], FileState]]) -> None:
    """Save sources in place of what was there under their ids; passages that are still there keep their matches."""
    parts = [part for _, parts, _ in batch for part in parts]
    of_these = is_among(passages.c.source_id, [source.id for source, _, _ in batch])
    still_there = is_among(passages.c.id, [part.id for part in parts])
    _put(connection, files, [to_row(state) for _, _, state in batch])
    _put(connection, sources, [to_row(source, file_uri=state.uri) for source, _, state in batch])
    connection.execute(delete(passages).where(of_these, not_(still_there)))
    _put(connection, passages, [to_row(part) for part in parts])


def _put(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        connection.execute(upsert(table), rows)


def remove(connection: Connection, uris: Iterable[str]) -> None:
    """Remove the sources read from these files, with their passages and matches."""
    connection.execute(delete(files).where(is_among(files.c.uri, uris)))


def touch(connection: Connection, state: FileState) -> None:
    """Note that a file looks different from outside and holds what it held."""
    connection.execute(update(files).where(files.c.uri == state.uri).values(to_row(state)))


def passages_by_id(connection: Connection) -> list[Passage]:
    """Give every passage, in the order of their ids."""
    rows = connection.execute(select(passages).order_by(passages.c.id))
    return [Passage(**row) for row in rows.mappings()]


def digest(connection: Connection) -> str:
    """Give a hash over the sorted passage ids: an index with the same one covers these passages and no others."""
    ids = connection.execute(select(passages.c.id).order_by(passages.c.id)).scalars()
    return hashlib.sha256("\n".join(ids).encode()).hexdigest()


def languages(connection: Connection) -> dict[str, str]:
    """Give each source's language code, by source id."""
    return {row.id: row.language for row in connection.execute(select(sources.c.id, sources.c.language))}


def source(connection: Connection, source_id: str) -> Source:
    """Give one source.

    Raises:
        InputError: there is none of that id.

    """
    for found in read(connection, Source, select(sources).where(sources.c.id == source_id)):
        return found
    raise InputError(f"no source has the id {source_id!r}; run `claimcheck index` if its file is new")


def hits(connection: Connection, found: Sequence[Match]) -> tuple[Hit, ...]:
    """Give matches with their passages and sources, in order; a match whose passage is gone is left out."""
    wanted = {match.passage_id for match in found}
    rows = connection.execute(select(passages).where(is_among(passages.c.id, wanted)))
    parts = {row["id"]: Passage(**row) for row in rows.mappings()}
    owners = {part.source_id for part in parts.values()}
    origin = {one.id: one for one in read(connection, Source, select(sources).where(is_among(sources.c.id, owners)))}
    pairs = [(match, parts[match.passage_id]) for match in found if match.passage_id in parts]
    return tuple(Hit(match=match, passage=part, source=origin[part.source_id]) for match, part in pairs)
