"""The review table as JSON lines, for programs: the records of each row in full."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from claimcheck.exchange.whole_file import write_whole
from claimcheck.records import Row, to_jsonable

__all__ = ["write_jsonl"]


def write_jsonl(rows: Sequence[Row], path: Path) -> int:
    """Write one JSON object a claim, in UTF-8, and give how many; whole texts stay in the desk.

    Raises:
        InputError: the file cannot be written.

    """
    lines = [json.dumps(_without_texts(row), ensure_ascii=False) + "\n" for row in rows]
    # Half a character (a lone surrogate) has no UTF-8; JSON's own escape carries it.
    write_whole(path, "".join(lines).encode("utf-8", "backslashreplace"))
    return len(lines)


def _without_texts(row: Row) -> dict[str, Any]:
    data: dict[str, Any] = to_jsonable(row)
    del data["article"]["text"]
    if data["hit"]:
        del data["hit"]["source"]["text"]
    return data
