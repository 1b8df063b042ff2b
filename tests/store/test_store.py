from pathlib import Path

import pytest

from claimcheck.errors import StoreError
from claimcheck.records import Report
from claimcheck.store import Counts, Store


def test_a_new_store_is_empty(store: Store) -> None:
    assert store.counts() == Counts(sources=0, passages=0, articles=0, claims=0, reviews=0)
    assert store.rows() == ()


def test_the_folder_of_a_new_store_is_made(tmp_path: Path) -> None:
    with Store.open(tmp_path / ".claimcheck" / "desk.db") as store:
        assert store.path.exists()
        assert not store.read_only


def test_a_folder_that_cannot_be_made_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"No such file or directory"):
        Store.open(tmp_path / "no" / "desk" / "desk.db")


def test_what_was_saved_is_there_after_closing(tmp_path: Path, checked: Report, store: Store) -> None:
    before = store.rows()
    store.close()
    with Store.open(tmp_path / "desk.db") as again:
        assert again.rows() == before
        assert again.counts() == Counts(sources=1, passages=2, articles=1, claims=len(checked.claims), reviews=0)


def test_closing_folds_the_log_into_the_file(tmp_path: Path, store: Store, checked: Report) -> None:
    assert checked.claims
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["desk.db"]
