"""A file that grows by whole lines: what stands in it is kept, what was torn is noticed, what is not ours is left."""

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.errors import InputError
from claimcheck.exchange.line_file import LineFile


def filled(path: Path, *names: str) -> Path:
    with LineFile(path) as lines:
        for name in names:
            lines.add({"uri": name}, {"claims": [name, "ligne\u2028«é» 🤔 \0"]})
    return path


def names(path: Path) -> list[str]:
    return [json.loads(line)["claims"][0] for line in path.read_bytes().split(b"\n")[:-1]]


def test_lines_are_added_and_their_marks_come_back(tmp_path: Path) -> None:
    path = filled(filled(tmp_path / "out.jsonl", "a", "b"), "c")
    with LineFile(path) as lines:
        assert [mark["uri"] for mark in lines.marks] == ["a", "b", "c"]
        assert not lines.torn
    assert names(path) == ["a", "b", "c"]


def test_half_a_character_is_written_as_an_escape(tmp_path: Path) -> None:
    with LineFile(tmp_path / "out.jsonl") as lines:
        lines.add({"uri": "a"}, {"claims": ["\ud800"]})
    assert json.loads((tmp_path / "out.jsonl").read_text("utf-8"))["claims"] == ["\ud800"]


@pytest.mark.parametrize("cut", [1, 2, 5, 12, 40])
def test_a_torn_last_line_is_dropped_wherever_it_was_cut(tmp_path: Path, cut: int) -> None:
    path = filled(tmp_path / "out.jsonl", "a", "b")
    whole = path.read_bytes()
    second = whole.index(b"\n") + 1
    path.write_bytes(whole[: second + cut])
    with LineFile(path) as lines:
        assert lines.torn
        assert [mark["uri"] for mark in lines.marks] == ["a"]
        lines.add({"uri": "b"}, {"claims": ["b"]})
    assert names(path) == ["a", "b"]


@pytest.mark.parametrize("tail", [b"\0" * 300, b'{"made": {"uri": "b"\0\0\0\0', b'{"made": {"uri": "b"}\0\0}\n'])
def test_what_a_power_cut_leaves_is_dropped(tmp_path: Path, tail: bytes) -> None:
    path = filled(tmp_path / "out.jsonl", "a")
    path.write_bytes(path.read_bytes() + tail)
    with LineFile(path) as lines:
        assert lines.torn
    assert names(path) == ["a"]


@pytest.mark.parametrize(
    "content", [b"my notes", b"my notes\n", b'{"claims": []}\n', b"\n", b"\xff\xfe", b'{"made": {"uri": "b"\nmore\n']
)
def test_a_file_of_something_else_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"notes\.txt, line 1: was not written by claimcheck; choose another file"):
        LineFile(path)
    assert path.read_bytes() == content


def test_a_strange_line_in_the_middle_names_its_place(tmp_path: Path) -> None:
    path = filled(tmp_path / "out.jsonl", "a")
    whole = path.read_bytes()
    path.write_bytes(whole + b"pasted\n" + whole)
    with pytest.raises(InputError, match="line 2"):
        LineFile(path)


def test_two_runs_into_one_file_are_refused(tmp_path: Path) -> None:
    with LineFile(tmp_path / "out.jsonl"), pytest.raises(InputError, match="another run is writing"):
        LineFile(tmp_path / "out.jsonl")
    LineFile(tmp_path / "out.jsonl").__exit__(None, None, None)


@pytest.mark.parametrize("name", ["no/such/out.jsonl", "folder"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError, match=rf"{name}: cannot be written \(.+\); choose another file"):
        LineFile(tmp_path / name)


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="this system has no limit on the size of files")
def test_a_full_disk_is_one_line_and_keeps_the_lines_before(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    script = (
        "import resource, sys; from pathlib import Path\n"
        "from claimcheck.errors import InputError\n"
        "from claimcheck.exchange.line_file import LineFile\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "with LineFile(Path(sys.argv[1])) as lines:\n"
        "    lines.add({'uri': 'a'}, {'claims': ['a']})\n"
        "    try: lines.add({'uri': 'b'}, {'claims': ['b' * 5000]})\n"
        "    except InputError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=True)
    assert "out.jsonl: cannot be written (" in done.stdout
    assert "what is finished is kept" in done.stdout
    assert names(path) == ["a"]
