"""The desk: what the shell, the notebook and the page all call, so that each of them stays thin."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from claimcheck.config import Settings, load_settings
from claimcheck.desk.evidence import EvidenceFile, evidence_files, is_unchanged
from claimcheck.desk.finding import claim_finder
from claimcheck.desk.folder import HIDDEN, find_desk, make_cached_desk, make_desk, uri_of
from claimcheck.desk.reviewer import reviewer_name
from claimcheck.desk.search import open_search
from claimcheck.errors import InputError
from claimcheck.records import Article, Decision, Hit, Label, Progress, Report, Review, Row
from claimcheck.store import Store

if TYPE_CHECKING:
    import pandas as pd

    from claimcheck.desk.health import Check
    from claimcheck.desk.indexing import IndexReport
    from claimcheck.desk.matching import MatchReport
    from claimcheck.encode import Encoder
    from claimcheck.exchange import Edit
    from claimcheck.extract import Extraction
    from claimcheck.retrieve import IndexStatus

__all__ = ["Desk"]


class Desk:
    """A folder of articles and evidence, opened. Use ``Desk.open`` or ``Desk.create``; close it or use ``with``."""

    def __init__(
        self, path: Path, *, notify: Callable[[str], None] | None = None, progress: Progress | None = None
    ) -> None:
        """Open the desk in exactly this folder; ``notify`` takes remarks, ``progress`` (stage, done, total)."""
        self.path = path
        self.settings: Settings = load_settings(path)
        self.notify = notify or (lambda _remark: None)
        self.progress = progress
        self.store = Store.open(path / HIDDEN / "desk.db")

    @classmethod
    def open(
        cls, folder: str | Path = ".", *, notify: Callable[[str], None] | None = None, progress: Progress | None = None
    ) -> Self:
        """Give the desk in a folder or the nearest one above it.

        Raises:
            InputError: there is no desk, or its settings are wrong.
            StoreError: its database cannot be opened.

        """
        return cls(find_desk(Path(folder)), notify=notify, progress=progress)

    @classmethod
    def create(cls, folder: str | Path = ".") -> Self:
        """Make a desk in a folder and give it.

        Raises:
            InputError: the folder is a desk already or cannot be written.

        """
        path = Path(folder).resolve()
        make_desk(path)
        return cls(path)

    @classmethod
    def over(
        cls, evidence: str | Path, *, notify: Callable[[str], None] | None = None, progress: Progress | None = None
    ) -> Self:
        """Give a desk over a folder of evidence anywhere, its index in the user's cache and brought up to date.

        Raises:
            InputError: there is no such folder, or the cache cannot be written.

        """
        desk = cls(make_cached_desk(Path(evidence)), notify=notify, progress=progress)
        for remark in desk.index().unreadable:
            desk.notify(remark)
        return desk

    def close(self) -> None:
        """Close the database."""
        self.store.close()

    def __enter__(self) -> Self:
        """Give the desk itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the database."""
        self.close()

    # Evidence

    @cached_property
    def encoder(self) -> "Encoder":
        """The model of the settings, loaded on first use."""
        from claimcheck.encode import load_encoder

        return load_encoder(self.settings.model)

    def index(self, paths: Sequence[str | Path] = ()) -> "IndexReport":
        """Read new and changed evidence and bring the index up to date; unchanged text is not embedded again.

        Raises:
            InputError: a path is not evidence of this desk.
            StoreError: the desk cannot be written.

        """
        from claimcheck.desk.indexing import bring_up_to_date

        return bring_up_to_date(self, [Path(path) for path in paths])

    def status(self) -> "IndexStatus":
        """Give what the index on disk covers and whether it is sound."""
        from claimcheck.retrieve import index_status

        return index_status(self.path / HIDDEN)

    def stale_evidence(self) -> tuple[str, ...]:
        """Give the evidence files that changed, came or went since they were indexed."""
        states = self.store.file_states()
        files: list[EvidenceFile] = evidence_files(self.path, self.settings)[0]
        changed = {file.uri for file in files if not is_unchanged(file, states.get(file.uri))}
        return tuple(sorted(changed | (states.keys() - {file.uri for file in files})))

    # Articles

    def read(self, article: str | Path, *, date: str | None = None, language: str | None = None) -> Article:
        """Give the article in a file, with remarks to ``notify``; nothing is saved.

        Raises:
            InputError: the file, the date or the language cannot be used.

        """
        from claimcheck.read import read_article

        path = Path(article)
        reading = read_article(path, uri=uri_of(path, self.path), settings=self.settings, date=date, language=language)
        for note in reading.notes:
            self.notify(note)
        return reading.record

    def extract(
        self, article: str | Path, *, date: str | None = None, language: str | None = None, rules_only: bool = False
    ) -> "Extraction":
        """Give an article's claims (``rules_only``: without a model) and what became of each sentence; save nothing."""
        find = claim_finder(self.settings, lambda: self.encoder, rules_only=rules_only)
        return find(self.read(article, date=date, language=language))

    def check(
        self, *articles: str | Path, date: str | None = None, language: str | None = None, rules_only: bool = False
    ) -> tuple[Report, ...]:
        """Go the whole way for each article: index what is new, find claims and evidence, suggest, and save.

        With ``rules_only`` no model helps to find the claims.

        Raises:
            InputError: an article, the date or the language cannot be used; nothing of that article is saved.
            StoreError: the desk cannot be written.

        """
        from claimcheck.desk.checking import check_articles

        read = [self.read(article, date=date, language=language) for article in articles]
        for remark in self.index().unreadable:
            self.notify(remark)
        find = claim_finder(self.settings, lambda: self.encoder, rules_only=rules_only)
        return check_articles(self, read, find)

    def match(
        self, *claims: str, k: int | None = None, language: str | None = None, date: str | None = None
    ) -> "tuple[MatchReport, ...]":
        """Give the evidence for each statement, from the index as it is; changed evidence is only remarked on.

        Raises:
            InputError: a statement is empty, or the date or language cannot be used.
            IndexMismatch: the index is damaged or was built by another model.

        """
        from claimcheck.desk.matching import match_statement

        settings = self.settings if k is None else replace(self.settings, top_k=k)
        stale = self.stale_evidence()
        if stale:
            more = f" and {len(stale) - 1} more" if len(stale) > 1 else ""
            self.notify(f"evidence changed since it was indexed ({stale[0]}{more}); run `claimcheck index`")
        search = open_search(self, settings.top_k)
        found = []
        for number, text in enumerate(claims, 1):
            report = match_statement(text, search, settings, language=language, date=date)
            found.append(report)
            if self.progress is not None and len(claims) > 1:
                self.progress("matching", number, len(claims))
        return tuple(found)

    # Decisions

    def rows(self, article: str | None = None) -> tuple[Row, ...]:
        """Give the review table's rows; ``article`` is an id, a path, or the path's folder name."""
        return self.store.rows(self._article_id(article) if article else None)

    def _article_id(self, article: str) -> str:
        wanted = uri_of(Path(article), self.path)
        for known in self.store.articles():
            if wanted == known.uri or article in (known.uri, Path(known.uri).parent.name):
                return known.id
        return article

    def table(self, article: str | None = None) -> "pd.DataFrame":
        """Give the review table, one row a claim, every column as text."""
        from claimcheck.exchange import to_table

        return to_table(self.rows(article))

    def hits(self, claim: str) -> tuple[Hit, ...]:
        """Give the evidence found for a claim at its last check, best first."""
        return self.store.claim_hits(claim)

    def reviewer(self, name: str | None = None) -> str:
        """Give the name a decision is signed with: the one given, else the settings', else the login name."""
        return reviewer_name(name or self.settings.reviewer)

    def decide(self, claim: str, label: Label | str, *, note: str = "", reviewer: str | None = None) -> Review:
        """Record a decision: an acceptance where the label is the suggested one, else a change.

        Raises:
            InputError: unknown claim or label.
            StoreError: it could not be written.

        """
        if label not in list(Label):
            raise InputError(f"{label!r} is not a label; give one of {', '.join(Label)}")
        suggested = self.store.verdict(claim).label
        decision = Decision.ACCEPT if label == suggested else Decision.CHANGE
        return self.store.add_review(claim, decision, label=Label(label), note=note, reviewer=self.reviewer(reviewer))

    def skip(self, claim: str, *, note: str = "", reviewer: str | None = None) -> Review:
        """Record that a claim was put off."""
        return self.store.add_review(claim, Decision.SKIP, note=note, reviewer=self.reviewer(reviewer))

    def undo(self, claim: str, *, reviewer: str | None = None) -> Review:
        """Take back the decision in force on a claim; nothing is erased."""
        return self.store.undo(claim, self.reviewer(reviewer))

    def history(self, claim: str) -> tuple[Review, ...]:
        """Give who decided what about a claim, when, and on which evidence, oldest first."""
        return self.store.history(claim)

    # Files that leave and come back

    def export(
        self,
        path: str | Path,
        *,
        file_format: str | None = None,
        delimiter: str | None = None,
        article: str | None = None,
    ) -> int:
        """Write the review table to a CSV or JSON-lines file, by its ending or ``file_format``; give how many rows.

        Raises:
            InputError: the format or delimiter is unknown, or the file cannot be written.

        """
        from claimcheck.desk.files import export_rows

        return export_rows(self.rows(article), Path(path), file_format, delimiter or self.settings.csv_delimiter)

    def import_(
        self, path: str | Path, *, reviewer: str | None = None, delimiter: str | None = None,
        confirm: "Callable[[tuple[Edit, ...]], bool] | None" = None,
    ) -> tuple[Review, ...]:  # fmt: skip
        """Record the decisions changed in an exported CSV; ``confirm`` sees them first and may say no.

        Raises:
            InputError: the file is no review table of this desk, or a row of it cannot be used; nothing is recorded.

        """
        from claimcheck.desk.files import read_edits, record_edit

        edits = read_edits(self.rows(), Path(path), delimiter, self.notify)
        if not edits or (confirm is not None and not confirm(edits)):
            return ()
        return tuple(record_edit(self, edit, reviewer) for edit in edits)

    def doctor(self) -> "tuple[Check, ...]":
        """Give what is installed, which model is used, and whether store and index are sound, with remedies."""
        from claimcheck.desk.health import examine

        return examine(self)
