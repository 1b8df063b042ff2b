"""The columns of an exported review table, in one place: name, value, and whether a person may change it."""

from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.records import Claim, Finding, Row, Stance, fold_space, period_text

__all__ = ["COLUMNS", "Column", "cells", "column_names", "left_open"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its name, the text it holds for a row, and whether an import reads it back."""

    name: str
    value: Callable[[Row], str]
    editable: bool = False


def _column(name: str, value: Callable[[Row], str]) -> Column:
    return Column(name=name, value=value)


def _editable(name: str, value: Callable[[Row], str]) -> Column:
    return Column(name=name, value=value, editable=True)


def cells(row: Row) -> dict[str, str]:
    """Give a row's text for every column, in their order."""
    return {column.name: column.value(row) for column in COLUMNS}


def column_names() -> list[str]:
    """Give the names of the columns, in their order."""
    return [column.name for column in COLUMNS]


def left_open(claim: Claim) -> str:
    """Give the words of a claim that stand for something not named for certain, each once: "il, la mission"."""
    return ", ".join(dict.fromkeys(fold_space(span.text) for span in claim.unresolved))


def _why(row: Row) -> str:
    findings = row.verdict.findings
    deciding = [finding for finding in findings if finding.stance is not Stance.SILENT]
    return "; ".join(_reason(finding) for finding in deciding or findings)


def _reason(finding: Finding) -> str:
    return f"{finding.rule}: {finding.detail}" if finding.detail else finding.rule.value


def _confidence(row: Row) -> str:
    return "" if row.verdict.confidence is None else str(row.verdict.confidence)


def _passage(row: Row) -> str:
    return row.hit.passage.text if row.hit else ""


def _source(row: Row) -> str:
    return " · ".join(filter(None, (row.hit.source.publisher, row.hit.source.title))) if row.hit else ""


def _published(row: Row) -> str:
    return period_text(row.hit.source.published) if row.hit else ""


def _url(row: Row) -> str:
    return row.hit.source.url if row.hit else ""


COLUMNS = (
    _column("claim_id", lambda row: row.claim.id),
    _column("article", lambda row: row.article.uri),
    _column("quote", lambda row: row.claim.quote),
    _column("statement", lambda row: row.claim.statement),
    _column("left_open", lambda row: left_open(row.claim)),
    _column("suggestion", lambda row: row.verdict.label.value),
    _column("confidence", _confidence),
    _column("why", _why),
    _column("passage", _passage),
    _column("source", _source),
    _column("published", _published),
    _column("url", _url),
    _editable("decision", lambda row: row.review.decision.value if row.review else ""),
    _editable("label", lambda row: row.review.label.value if row.review and row.review.label else ""),
    _editable("note", lambda row: row.review.note if row.review else ""),
    _editable("reviewer", lambda row: row.review.reviewer if row.review else ""),
    _column("decided_at", lambda row: row.review.decided_at.isoformat() if row.review else ""),
)
