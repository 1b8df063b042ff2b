"""Any sentence-transformers model, by folder or by a name that is in this machine's model cache."""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from claimcheck.encode.checksums import remembered_sha256
from claimcheck.encode.encoder import BATCH_SIZE, Role, encodable
from claimcheck.errors import ClaimcheckError, InputError
from claimcheck.records import ModelInfo

__all__ = ["SentenceTransformerEncoder"]

_MODEL_FILES = {".json", ".txt", ".model", ".safetensors", ".bin"}
_PASSAGE_PROMPTS = ("document", "passage", "corpus")  # the names sentence-transformers itself looks for, in its order


class SentenceTransformerEncoder:
    """A sentence-transformers model; the prefixes are its own ``prompts`` for queries and documents, else none.

    Nothing is fetched: a name is looked up in the model cache of this machine. Whoever wants the download
    sets HF_HUB_OFFLINE=0.
    """

    def __init__(self, name: str) -> None:
        """Load the model, which takes seconds.

        Raises:
            InputError: no such model on this machine, or it cannot be loaded.
            ClaimcheckError: sentence-transformers cannot be imported.

        """
        folder = Path(name).expanduser()
        self._model = _load(str(folder) if folder.is_dir() else name)
        prompts = self._model.prompts
        self._info = ModelInfo(
            name=folder.resolve().name if folder.is_dir() else name,
            revision=_folder_revision(folder) if folder.is_dir() else _commit(name),
            dimension=int(self._model.get_embedding_dimension()),
            query_prefix=prompts.get("query") or "",
            passage_prefix=next((prompts[key] for key in _PASSAGE_PROMPTS if prompts.get(key)), ""),
        )

    @property
    def info(self) -> ModelInfo:
        """Name the model; a folder's revision is a hash over its files, a name's is the commit in the cache."""
        return self._info

    def encode(self, texts: Sequence[str], role: Role) -> NDArray[np.float32]:
        """Give one row of length one for each text: shape (texts, dimension). Each model cuts at its own length."""
        if not texts:
            return np.empty((0, self._info.dimension), dtype=np.float32)
        query = role is Role.QUERY
        encode = self._model.encode_query if query else self._model.encode_document
        rows = encode(
            [encodable(text) for text in texts],
            prompt=self._info.query_prefix if query else self._info.passage_prefix,
            batch_size=BATCH_SIZE,
            show_progress_bar=False,
            normalize_embeddings=True,
        )
        return np.asarray(rows, dtype=np.float32)


def _load(name: str) -> Any:
    # Read by huggingface_hub when it is imported: without it some loaders ask the hub even for a cached model.
    offline = os.environ.setdefault("HF_HUB_OFFLINE", "1").upper() in {"1", "ON", "YES", "TRUE"}
    try:
        from safetensors import SafetensorError
        from sentence_transformers import SentenceTransformer
        from transformers.utils import logging
    except ImportError as error:
        raise ClaimcheckError(
            f"model {name!r} needs sentence-transformers, which cannot be imported ({_first_line(error)}); "
            "run: pip install sentence-transformers"
        ) from error
    logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        return SentenceTransformer(name, local_files_only=offline)
    except (SafetensorError, OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f"model {name!r} cannot be loaded ({_first_line(error)}); "
            "give the folder of a sentence-transformers model, or set HF_HUB_OFFLINE=0 once to fetch it by name"
        ) from error


def _first_line(error: BaseException) -> str:
    return str(error).strip().split("\n", 1)[0].rstrip(".") or type(error).__name__


def _folder_revision(folder: Path) -> str:
    """Give a hash over what the model is made of: names and contents of its settings, vocabulary and weights."""
    files = sorted(path for path in folder.rglob("*") if path.suffix in _MODEL_FILES and path.is_file())
    lines = [f"{path.relative_to(folder).as_posix()} {remembered_sha256(path)}" for path in files]
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _commit(name: str) -> str:
    """Give the commit of a model in the hub's cache: the name of the folder its files stand in."""
    from huggingface_hub import try_to_load_from_cache

    repository = name if "/" in name else f"sentence-transformers/{name}"
    found = try_to_load_from_cache(repository, "config.json")
    return Path(found).parent.name if isinstance(found, str) else "unknown"
