"""What is public is exactly what is listed, documented, and of one version everywhere."""

import importlib
import inspect
import re
import tomllib
from pathlib import Path

import pytest

import claimcheck
from claimcheck import records

ROOT = Path(__file__).parent.parent
ROOMS = [
    "claimcheck",
    *(f"claimcheck.{path.parent.name}" for path in sorted((ROOT / "claimcheck").glob("*/__init__.py"))),
]


@pytest.mark.parametrize("name", ROOMS)
def test_every_listed_name_is_there_and_documented(name: str) -> None:
    module = importlib.import_module(name)
    listed = list(getattr(module, "__all__", []))
    assert module.__doc__
    assert len(set(listed)) == len(listed)
    for item in listed:
        value = getattr(module, item)
        if inspect.isclass(value) or inspect.isfunction(value):
            assert value.__doc__, f"{name}.{item} has no docstring"


def test_nothing_public_is_left_out_of_all() -> None:
    exposed = {
        name for name, value in vars(claimcheck).items()
        if not name.startswith("_") and getattr(value, "__module__", "").startswith("claimcheck.")
    }  # fmt: skip
    assert exposed <= set(claimcheck.__all__)


def test_records_lists_everything_it_defines() -> None:
    defined = {
        name for name, value in vars(records).items()
        if getattr(value, "__module__", "") == "claimcheck.records" and not name.startswith("_")
    }  # fmt: skip
    assert defined | {"Progress"} == set(records.__all__)  # a type alias knows no module


def test_public_methods_of_the_desk_are_documented() -> None:
    for name, value in vars(claimcheck.Desk).items():
        if not name.startswith("_") and callable(value):
            assert value.__doc__, name


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'desks'"):
        _ = claimcheck.desks  # type: ignore[attr-defined]


def test_the_version_is_the_same_in_package_project_and_changelog() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    changelog = re.search(r"^## \[?([\d.]+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert changelog is not None
    assert claimcheck.__version__ == project == changelog.group(1)


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 150
