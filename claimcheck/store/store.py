"""The store: a desk's sources, articles and decisions, in one SQLite file."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, func, select

from claimcheck.errors import StoreError
from claimcheck.records import (
    Article,
    Claim,
    Decision,
    FileState,
    Hit,
    Label,
    Match,
    Passage,
    Report,
    Review,
    Row,
    Source,
    Verdict,
)
from claimcheck.store import articles, reviews, schema, sources, table
from claimcheck.store.engine import is_read_only, make_engine, writing
from claimcheck.store.failures import store_errors
from claimcheck.store.migrations import migrate

__all__ = ["Counts", "Store"]

LOCK_TIMEOUT = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much a desk holds; ``claims`` are those found by the last check of their article."""

    sources: int
    passages: int
    articles: int
    claims: int
    reviews: int


class Store:
    """A desk's database, open. Every method is one transaction; what it returned as saved is on disk.

    Every method raises StoreError when the database cannot be read or written.
    """

    def __init__(self, path: Path, engine: Engine, *, read_only: bool) -> None:
        """Take an engine whose database is up to date; use ``Store.open``."""
        self.path = path
        self.read_only = read_only
        self._engine = engine
        self._writing_engine = writing(engine)

    @classmethod
    def open(cls, path: Path, *, timeout: float = LOCK_TIMEOUT) -> Self:
        """Give the store in the file, made if it is not there, its tables brought up to date.

        A file that this account may not write to opens for reading. ``timeout`` is in seconds.

        Raises:
            StoreError: the file cannot be opened, is no database, or was made by a newer version.

        """
        try:
            path.parent.mkdir(exist_ok=True)
            read_only = is_read_only(path)
        except OSError as error:
            raise StoreError(
                f"{path.parent}: the folder cannot be made or read ({error.strerror}); check it"
            ) from error
        engine = make_engine(path, timeout=timeout, read_only=read_only)
        try:
            with store_errors(path):
                migrate(engine, path, read_only=read_only)
        except BaseException:  # whatever stopped it, Ctrl-C too, the file must not stay open; nothing is swallowed
            engine.dispose()
            raise
        return cls(path, engine, read_only=read_only)

    def close(self) -> None:
        """Close the database; the last one to close it folds its log into the file."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        """Give the store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the database."""
        self.close()

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with store_errors(self.path), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        with store_errors(self.path), self._writing_engine.begin() as connection:
            yield connection

    def counts(self) -> Counts:
        """Give how much the desk holds."""
        of = {
            "sources": select(func.count()).select_from(schema.sources),
            "passages": select(func.count()).select_from(schema.passages),
            "articles": select(func.count()).select_from(schema.articles).where(schema.articles.c.current),
            "claims": select(func.count()).select_from(schema.claims).where(schema.claims.c.found),
            "reviews": select(func.count()).select_from(schema.reviews),
        }
        with self._read() as connection:
            return Counts(**{name: connection.execute(statement).scalar_one() for name, statement in of.items()})

    # Evidence

    def file_states(self) -> dict[str, FileState]:
        """Give how each file of evidence looked when it was read, by its path in the desk."""
        with self._read() as connection:
            return sources.file_states(connection)

    def save_source(self, source: Source, passages: Sequence[Passage], state: FileState) -> None:
        """Save a source, its passages and how its file looked, in place of what was there."""
        self.save_sources([(source, passages, state)])

    def save_sources(self, batch: Iterable[tuple[Source, Sequence[Passage], FileState]]) -> None:
        """Save many sources in one transaction: all of them or, if something fails, none."""
        with self._write() as connection:
            sources.save(connection, list(batch))

    def remove_sources(self, uris: Iterable[str]) -> None:
        """Remove the sources read from these files, with their passages; decisions keep the passages they rest on."""
        with self._write() as connection:
            sources.remove(connection, uris)

    def touch(self, state: FileState) -> None:
        """Note a file's new size and time; what it holds is the same."""
        with self._write() as connection:
            sources.touch(connection, state)

    def passages(self) -> list[Passage]:
        """Give every passage, sorted by id."""
        with self._read() as connection:
            return sources.passages_by_id(connection)

    def passage_digest(self) -> str:
        """Give the SHA-256, in hex, of the sorted passage ids joined by line feeds."""
        with self._read() as connection:
            return sources.digest(connection)

    def source_languages(self) -> dict[str, str]:
        """Give each source's language code, by source id."""
        with self._read() as connection:
            return sources.languages(connection)

    def source(self, source_id: str) -> Source:
        """Give one source.

        Raises:
            InputError: there is none of that id.

        """
        with self._read() as connection:
            return sources.source(connection, source_id)

    def hits(self, matches: Sequence[Match]) -> tuple[Hit, ...]:
        """Give matches with their passages and sources, in order; a match whose passage is gone is left out."""
        with self._read() as connection:
            return sources.hits(connection, matches)

    # Articles under check

    def save_report(self, report: Report) -> None:
        """Save what a check found, in place of what the last check of that article found; decisions stay."""
        with self._write() as connection:
            articles.save(connection, report)

    def articles(self) -> tuple[Article, ...]:
        """Give every article as it was last checked, by path."""
        with self._read() as connection:
            return articles.all_articles(connection)

    def article(self, article_id: str) -> Article:
        """Give the article of that id, or of the only id that begins so.

        Raises:
            InputError: none or several do.

        """
        with self._read() as connection:
            return articles.article_by_prefix(connection, article_id)

    def claims(self, article_id: str, *, found_only: bool = True) -> tuple[Claim, ...]:
        """Give an article's claims in the order of the text; on request also decided ones no longer found, last.

        Raises:
            InputError: no article, or several, have an id that begins so.

        """
        with self._read() as connection:
            article = articles.article_by_prefix(connection, article_id)
            return articles.claims_of(connection, article.id, found_only=found_only)

    def claim(self, claim_id: str) -> Claim:
        """Give the claim of that id, or of the only id that begins so.

        Raises:
            InputError: none or several do.

        """
        with self._read() as connection:
            return articles.claim_by_prefix(connection, claim_id)

    def verdict(self, claim_id: str) -> Verdict:
        """Give what is suggested for a claim now; an unknown claim raises as in ``claim``."""
        with self._read() as connection:
            return articles.current_verdict(connection, articles.claim_by_prefix(connection, claim_id).id)

    def verdicts(self, claim_id: str) -> tuple[Verdict, ...]:
        """Give all that was ever suggested for a claim, oldest first; an unknown claim raises as in ``claim``."""
        with self._read() as connection:
            return articles.verdicts_of(connection, articles.claim_by_prefix(connection, claim_id).id)

    def claim_hits(self, claim_id: str) -> tuple[Hit, ...]:
        """Give the evidence found for a claim, best first; an unknown claim raises as in ``claim``."""
        with self._read() as connection:
            claim = articles.claim_by_prefix(connection, claim_id)
            return sources.hits(connection, articles.matches_of(connection, [claim.id]))

    def rows(self, article_id: str | None = None) -> tuple[Row, ...]:
        """Give the review table of one article or of all, in the order of the text, claims no longer found last.

        Raises:
            InputError: no article, or several, have an id that begins so.

        """
        with self._read() as connection:
            if article_id is not None:
                article_id = articles.article_by_prefix(connection, article_id).id
            return table.rows(connection, article_id)

    # Decisions

    def add_review(
        self, claim_id: str, decision: Decision, *, reviewer: str, label: Label | None = None, note: str = ""
    ) -> Review:
        """Record a decision and give it back as it stands on disk; it supersedes the claim's last one.

        A change needs its label. Accepting takes the suggestion's own; giving it too makes sure that it is still the
        one that was seen.

        Raises:
            InputError: unknown claim, no reviewer, a label that does not go with the decision, or nothing to undo.

        """
        with self._write() as connection:
            claim = articles.claim_by_prefix(connection, claim_id)
            choice = reviews.Choice(decision=decision, reviewer=reviewer, label=label, note=note)
            return reviews.add(connection, claim, choice)

    def undo(self, claim_id: str, reviewer: str) -> Review:
        """Take back the decision in force, by a record of its own.

        Raises:
            InputError: unknown claim, no reviewer, or nothing to undo.

        """
        return self.add_review(claim_id, Decision.UNDO, reviewer=reviewer)

    def history(self, claim_id: str) -> tuple[Review, ...]:
        """Give every decision on a claim, oldest first; an unknown claim raises as in ``claim``."""
        with self._read() as connection:
            return reviews.history(connection, articles.claim_by_prefix(connection, claim_id).id)
