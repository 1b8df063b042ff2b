import hashlib
import json
import os
from pathlib import Path

import pytest

from claimcheck.encode.checksums import cache_folder, remembered_sha256


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "claimcheck" / "checksums.json"


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def test_a_checked_file_is_not_read_again(tmp_path: Path, cache: Path) -> None:
    file = tmp_path / "weights"
    file.write_bytes(b"one")
    assert remembered_sha256(file) == sha256(b"one")
    remembered = json.loads(cache.read_text(encoding="utf-8"))
    remembered[str(file)][2] = "from the cache"
    cache.write_text(json.dumps(remembered), encoding="utf-8")
    assert remembered_sha256(file) == "from the cache"


@pytest.mark.parametrize("change", ["size", "mtime"])
def test_a_changed_file_is_read_again(tmp_path: Path, change: str) -> None:
    file = tmp_path / "weights"
    file.write_bytes(b"one")
    remembered_sha256(file)
    status = file.stat()
    file.write_bytes(b"three" if change == "size" else b"two")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns + (change == "mtime")))
    assert remembered_sha256(file) == sha256(file.read_bytes())


@pytest.mark.parametrize("content", ["", "{", "[]", '{"x": 1}', "\x00"])
def test_a_damaged_cache_is_written_anew(tmp_path: Path, cache: Path, content: str) -> None:
    cache.parent.mkdir(parents=True)
    cache.write_text(content, encoding="utf-8")
    file = tmp_path / "weights"
    file.write_bytes(b"one")
    assert remembered_sha256(file) == sha256(b"one")
    assert str(file) in json.loads(cache.read_text(encoding="utf-8"))


def test_an_unwritable_cache_is_no_error(tmp_path: Path, cache: Path) -> None:
    cache.parent.parent.write_text("a file where the folder should be", encoding="utf-8")
    file = tmp_path / "weights"
    file.write_bytes(b"one")
    assert remembered_sha256(file) == sha256(b"one")


def test_an_account_without_a_home_has_no_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError

    monkeypatch.setenv("XDG_CACHE_HOME", "relative/is/ignored")
    monkeypatch.setattr(Path, "home", no_home)
    file = tmp_path / "weights"
    file.write_bytes(b"one")
    assert cache_folder() is None
    assert remembered_sha256(file) == sha256(b"one")
