import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck.errors import InputError
from claimcheck.exchange.whole_file import write_whole


def test_the_file_is_replaced_and_nothing_else_left(tmp_path: Path) -> None:
    path = tmp_path / "review.csv"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"review.csv": b"new"}


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    write_whole(tmp_path / "link.csv", b"new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


@pytest.mark.parametrize("name", ["no/such/review.csv", "file/review.csv", "folder"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError, match=rf"{name}: cannot be written \(.+\); close it"):
        write_whole(tmp_path / name, b"x")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="this system has no limit on the size of files")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "review.csv"
    path.write_bytes(b"old")
    script = (
        "import resource, sys; from pathlib import Path\n"
        "from claimcheck.errors import InputError\n"
        "from claimcheck.exchange.whole_file import write_whole\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: write_whole(Path(sys.argv[1]), b'x' * 5000)\n"
        "except InputError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, check=True)
    assert f"{path}: cannot be written ({os.strerror(27)})" in done.stdout
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"review.csv": b"old"}
