"""Records to rows and back: the same names on both sides, nested parts as JSON."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, RowMapping, Select

from claimcheck.errors import InputError
from claimcheck.records import from_jsonable, to_jsonable

__all__ = ["begins_with", "from_row", "read", "resolve", "to_row"]

RecordT = TypeVar("RecordT")


def to_row(record: object, **others: object) -> dict[str, Any]:
    """Give a record's fields as column values, with further columns by name."""
    return {**to_jsonable(record), **others}


def from_row(cls: type[RecordT], row: RowMapping | Mapping[str, Any]) -> RecordT:
    """Give the record whose fields the row's columns hold; other columns are ignored."""
    return from_jsonable(cls, {field.name: row[field.name] for field in fields(cls)})  # type: ignore[arg-type]


def read(connection: Connection, cls: type[RecordT], statement: Select[Any]) -> tuple[RecordT, ...]:
    """Give the records that the statement selects, in its order."""
    return tuple(from_row(cls, row) for row in connection.execute(statement).mappings())


def resolve(what: str, prefix: str, ids: Iterable[str]) -> str:
    """Give the one id that the prefix stands for, out of those that begin with it.

    Raises:
        InputError: none or several begin with it.

    """
    found = sorted(set(ids))
    if prefix in found:
        return prefix
    if len(found) == 1 and prefix:
        return found[0]
    remedy = "`claimcheck table --json` lists the ids"
    if not found:
        raise InputError(f"no {what} has an id that begins with {prefix!r}; {remedy}")
    examples = ", ".join(found[:3])
    raise InputError(f"{prefix!r} stands for {len(found)} {what}s ({examples} ...); give more of the id, {remedy}")


def begins_with(column: ColumnElement[str], prefix: str) -> ColumnElement[bool]:
    """Give the condition that an id begins with the prefix, in a form that the index answers."""
    return column.between(prefix, prefix + "\U0010ffff")
