"""From passages to an index: embed what has no vector yet, keep the vectors, build the index from them."""

import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from claimcheck.encode import Encoder, Role
from claimcheck.encode.encoder import batches
from claimcheck.errors import IndexMismatch
from claimcheck.records import ModelInfo, Passage, Progress
from claimcheck.retrieve.dense import DenseIndex, ids_from_bytes, ids_to_bytes
from claimcheck.retrieve.files import writing
from claimcheck.retrieve.generations import current_generation, publish, writer_lock
from claimcheck.retrieve.index import BM25_FOLDER, FAISS_NAME, IDS_NAME, check_model
from claimcheck.retrieve.lexical import LexicalIndex
from claimcheck.retrieve.manifest import (
    FORMAT_VERSION,
    MANIFEST_NAME,
    Manifest,
    check_files,
    file_sums,
    passage_digest,
    read_manifest,
)
from claimcheck.retrieve.tokens import stemmer_name, stop_words, terms
from claimcheck.retrieve.vectors import VectorFile

__all__ = ["IndexSummary", "update_index"]


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexSummary:
    """What an update did: texts embedded, passages whose vector was there, passages that are gone."""

    passages: int
    embedded: int
    reused: int
    removed: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Corpus:
    """The passages to be indexed, sorted by id and each once, with the language of each."""

    passages: tuple[Passage, ...]
    languages: tuple[str, ...]
    passage_digest: str
    term_digest: str


def update_index(
    folder: Path,
    passages: Sequence[Passage],
    encoder: Encoder,
    *,
    languages: Mapping[str, str],
    progress: Progress | None = None,
) -> IndexSummary:
    """Bring the index below ``folder`` (the desk's .claimcheck) to exactly these passages.

    ``languages`` gives the language code of each source id; ``progress`` is called with (stage, done, total). Where
    nothing changed nothing is embedded or written. A damaged index, or another model's, is built again. If it is
    stopped, the batches embedded so far are kept and the old index stays in force.

    Raises:
        StoreError: the disk is full or read-only, or another process is indexing.

    """
    begun = time.monotonic()
    corpus = _corpus(passages, languages)
    embedded = removed = 0
    if not _is_in_force(folder, encoder.info, corpus):
        with writer_lock(folder):
            if not _is_in_force(folder, encoder.info, corpus):  # another process may just have built it
                removed = len(_ids_in_force(folder) - {passage.id for passage in corpus.passages})
                with writing(folder):
                    vectors = VectorFile.in_folder(folder, encoder.info)
                embedded = _embed(corpus, vectors, encoder, progress)
                publish(folder, lambda target: _write(target, corpus, vectors, encoder.info))
    total = len(corpus.passages)
    seconds = time.monotonic() - begun
    return IndexSummary(passages=total, embedded=embedded, reused=total - embedded, removed=removed, seconds=seconds)


def _corpus(passages: Sequence[Passage], languages: Mapping[str, str]) -> _Corpus:
    different = {passage.id: passage for passage in passages}
    ordered = tuple(different[passage_id] for passage_id in sorted(different))
    codes = tuple(languages.get(passage.source_id, "") for passage in ordered)
    rules = {code: f"{code} {stemmer_name(code)} {' '.join(sorted(stop_words(code)))}" for code in set(codes)}
    lines = [*sorted(rules.values()), *(f"{one.id} {code}" for one, code in zip(ordered, codes, strict=True))]
    return _Corpus(
        passages=ordered,
        languages=codes,
        passage_digest=passage_digest(different),
        term_digest=hashlib.sha256("\n".join(lines).encode()).hexdigest(),
    )


def _is_in_force(folder: Path, info: ModelInfo, corpus: _Corpus) -> bool:
    try:
        generation = current_generation(folder)
        manifest = read_manifest(generation)
        check_model(generation, manifest, info)
        if (manifest.passage_digest, manifest.term_digest) != (corpus.passage_digest, corpus.term_digest):
            return False
        check_files(generation, manifest, thorough=True)
    except IndexMismatch:
        return False
    return True


def _ids_in_force(folder: Path) -> set[str]:
    try:
        return set(ids_from_bytes((current_generation(folder) / IDS_NAME).read_bytes()))
    except (IndexMismatch, OSError, ValueError):
        return set()


def _embed(corpus: _Corpus, vectors: VectorFile, encoder: Encoder, progress: Progress | None) -> int:
    """Embed each text that has no vector; every batch is on the disk before the next one begins."""
    missing = vectors.missing(passage.text for passage in corpus.passages)
    done = 0
    for batch in batches(missing):
        vectors.append(batch, encoder.encode(batch, Role.PASSAGE))
        done += len(batch)
        if progress is not None:
            progress("embed", done, len(missing))
    return done


def _write(target: Path, corpus: _Corpus, vectors: VectorFile, info: ModelInfo) -> None:
    """Fill an empty folder with the index and its manifest."""
    ids = [passage.id for passage in corpus.passages]
    with writing(vectors.path):
        rows = vectors.gather([passage.text for passage in corpus.passages])
    (target / FAISS_NAME).write_bytes(DenseIndex.build(ids, rows, info.dimension).to_bytes())
    (target / IDS_NAME).write_bytes(ids_to_bytes(ids))
    worded = [terms(one.text, code) for one, code in zip(corpus.passages, corpus.languages, strict=True)]
    LexicalIndex.build(worded, corpus.languages).save(target / BM25_FOLDER)
    manifest = Manifest(
        format_version=FORMAT_VERSION,
        model=info,
        passages=len(ids),
        passage_digest=corpus.passage_digest,
        term_digest=corpus.term_digest,
        files=file_sums(target),
        built_at=datetime.now(UTC),
        libraries=tuple(f"{name} {version(name)}" for name in ("bm25s", "faiss-cpu", "numpy", "PyStemmer")),
    )
    (target / MANIFEST_NAME).write_bytes(manifest.to_bytes())
