import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.exchange import write_jsonl
from claimcheck.records import Article, Row, Source, from_jsonable, to_jsonable


def read_back(path: Path, rows: list[Row]) -> list[Row]:
    """The rows of a file, with the whole texts put back that it leaves out."""
    found = []
    for row, line in zip(rows, path.read_text(encoding="utf-8").splitlines(), strict=True):
        data = json.loads(line)
        data["article"]["text"] = row.article.text
        if row.hit:
            data["hit"]["source"]["text"] = row.hit.source.text
        found.append(from_jsonable(Row, data))
    return found


def test_records_come_back_and_whole_texts_stay(tmp_path: Path, make: Callable[..., Row]) -> None:
    rows = [make("one"), replace(make("two", quote="« 1er mai » 👍"), hit=None)]
    assert write_jsonl(rows, tmp_path / "rows.jsonl") == 2
    assert read_back(tmp_path / "rows.jsonl", rows) == rows
    first = json.loads((tmp_path / "rows.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert first["article"].keys() == to_jsonable(Article(id="", uri="", text="", language="", sha256="")).keys() - {
        "text"
    }
    assert "text" not in first["hit"]["source"]
    assert {field for field in Source.__slots__ if field != "text"} == first["hit"]["source"].keys()


def test_no_rows_give_an_empty_file(tmp_path: Path) -> None:
    assert write_jsonl([], tmp_path / "rows.jsonl") == 0
    assert (tmp_path / "rows.jsonl").read_bytes() == b""


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters()))
def test_any_text_keeps_to_its_line(tmp_path: Path, make: Callable[..., Row], text: str) -> None:
    rows = [make(quote=text), make()]
    write_jsonl(rows, tmp_path / "rows.jsonl")
    lines = (tmp_path / "rows.jsonl").read_bytes().decode("utf-8").split("\n")
    assert len(lines) == 3
    assert json.loads(lines[0])["claim"]["quote"] == text
