"""The sample desk, indexed and checked once by the real model, copied for each test that changes it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.desk import Desk

ROOT = Path(__file__).parent.parent
SEED = ROOT.parent / "shared" / "seed" / "article.fr.txt"
ARTICLES = ("claims/nato-2021-02-fr/article.md", "claims/nato-2021-02-en/article.md")

Shell = Callable[..., subprocess.CompletedProcess[str]]


def copy_sample(target: Path) -> Path:
    """Copy what git holds of the sample desk."""
    target.mkdir()
    for name in ("claims", "evidence", "notebooks"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    shutil.copy(ROOT / "claimcheck.toml", target)
    return target


@pytest.fixture(scope="session")
def checked_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk that nobody changes: both sample articles checked."""
    folder = copy_sample(tmp_path_factory.mktemp("sample") / "desk")
    with Desk.open(folder) as desk:
        desk.check(*(folder / article for article in ARTICLES))
    return folder


@pytest.fixture
def sample(checked_desk: Path, tmp_path: Path) -> Path:
    """A checked sample desk of one's own."""
    return Path(shutil.copytree(checked_desk, tmp_path / "desk"))


@pytest.fixture(scope="session")
def shell() -> Shell:
    """Run ``claimcheck`` as a person would, in a folder, and give what it printed."""

    def run(*arguments: str | Path, cwd: Path, **options: object) -> subprocess.CompletedProcess[str]:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("CLAIMCHECK_")}
        command = [sys.executable, "-m", "claimcheck.cli", *map(str, arguments)]
        return subprocess.run(  # type: ignore[call-overload, no-any-return]
            command, cwd=cwd, env=environment | {"COLUMNS": "120"}, capture_output=True, text=True, check=False,
            timeout=120, **options,
        )  # fmt: skip

    return run
