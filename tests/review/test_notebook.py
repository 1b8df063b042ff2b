"""The review notebook, executed as it is on a copy of the sample desk, in two kernels one after the other."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from claimcheck.desk import Desk
from claimcheck.records import Decision, Row

nbformat = pytest.importorskip("nbformat", reason="the notebook extra is not installed")
pytest.importorskip("nbclient", reason="nbclient is not installed (the dev group has it)")

REPOSITORY = Path(__file__).parents[2]
VIEW = "application/vnd.jupyter.widget-view+json"
STATE = "application/vnd.jupyter.widget-state+json"
DECIDE = 'review(desk).queue.accept("seen in the first kernel")\nreview(desk).queue.skip()'

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    desk = tmp_path_factory.mktemp("sample")
    for name in ("claims", "evidence", "notebooks"):
        shutil.copytree(REPOSITORY / name, desk / name, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    shutil.copy(REPOSITORY / "claimcheck.toml", desk)
    return desk


def execute(folder: Path, more: str = "") -> Any:
    """Run the desk's notebook in a new kernel, with one more cell at its end, and give it back with its outputs."""
    path = folder / "notebooks" / "review.ipynb"
    notebook = nbformat.read(path, as_version=4)
    if more:
        notebook.cells.append(nbformat.v4.new_code_cell(more))
    run, done = path.with_name("run.ipynb"), path.with_name("done.ipynb")
    nbformat.write(notebook, run)
    places = ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    environment = {**os.environ, **{name: str(folder / ".jupyter" / name) for name in places}}
    ended = subprocess.run(
        [sys.executable, "-m", "jupyter", "execute", str(run), f"--output={done}"],
        env={**environment, "CLAIMCHECK_REVIEWER": "ana"}, check=False, timeout=300, capture_output=True, text=True,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    return nbformat.read(done, as_version=4)


@pytest.fixture(scope="module")
def first(folder: Path) -> Any:
    return execute(folder, DECIDE)


@pytest.fixture(scope="module")
def second(folder: Path, first: Any) -> Any:
    assert first
    return execute(folder)


def outputs(notebook: Any, source: str) -> list[Any]:
    """Give what the cell of this source put out, by kind."""
    (cell,) = (cell for cell in notebook.cells if cell.source == source)
    return [output.data for output in cell.outputs if "data" in output]


def screen(notebook: Any) -> Any:
    """Give the state of the first review widget."""
    models = notebook.metadata.widgets[STATE]["state"]
    (view,) = outputs(notebook, "review(desk)")
    return models[view[VIEW]["model_id"]]["state"]["state"]


@pytest.fixture(scope="module")
def rows(folder: Path, second: Any) -> Iterator[tuple[Row, ...]]:
    assert second
    with Desk.open(folder) as desk:
        yield desk.rows()


def test_the_notebook_is_kept_without_outputs() -> None:
    notebook = nbformat.read(REPOSITORY / "notebooks" / "review.ipynb", as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [(cell.outputs, cell.execution_count) for cell in code] == [([], None)] * len(code)
    assert "widgets" not in notebook.metadata


def test_the_first_run_checks_the_article_and_shows_the_queue(first: Any) -> None:
    state = screen(first)
    assert (state["position"], state["decided"]) == (1, 0)
    assert state["total"] >= 5
    assert state["claim"]["passages"]


def test_the_table_stands_below(first: Any) -> None:
    (table,) = outputs(first, "desk.table()")
    assert screen(first)["claim"]["claim_id"] in table["text/html"]


def test_a_new_kernel_goes_on_where_the_last_one_stopped(first: Any, second: Any) -> None:
    state = screen(second)
    assert (state["decided"], state["skipped"], state["position"]) == (1, 1, 3)
    assert state["total"] == screen(first)["total"]
    (table,) = outputs(second, "desk.table()")
    assert "seen in the first kernel" in table["text/html"]


def test_the_store_has_what_the_first_kernel_decided(rows: tuple[Row, ...]) -> None:
    decided = [row.review for row in rows if row.review]
    assert [(one.decision, one.note, one.reviewer) for one in decided] == [
        (Decision.ACCEPT, "seen in the first kernel", "ana"),
        (Decision.SKIP, "", "ana"),
    ]
