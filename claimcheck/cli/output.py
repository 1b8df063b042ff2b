"""Printing: JSON documents and people's tables, both on stdout."""

import json
import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import typer

from claimcheck.records import (
    Claim,
    Finding,
    Hit,
    Label,
    Report,
    Row,
    Stance,
    Verdict,
    fold_space,
    is_later,
    period_text,
    to_jsonable,
)

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.text import Text

__all__ = [
    "claim_json", "console", "hit_json", "print_hits", "print_json", "print_rows", "print_table", "report_json",
    "row_json", "stderr_console", "verdict_text",
]  # fmt: skip

LABEL_STYLES = {
    Label.SUPPORTED: "green",
    Label.REFUTED: "red",
    Label.CONFLICTING: "magenta",
    Label.NOT_ENOUGH_EVIDENCE: "yellow",
}
_PIPED_WIDTH = 160  # a table that goes to a file or a pipe is not squeezed into 80 columns
_LONGEST_PASSAGE = 220


def print_json(document: object) -> None:
    """Print one JSON document."""
    typer.echo(json.dumps(to_jsonable(document), ensure_ascii=False, indent=2))


def hit_json(hit: Hit) -> dict[str, Any]:
    """Give a match with its passage and source; the source's whole text is left out."""
    source = {key: value for key, value in to_jsonable(hit.source).items() if key != "text"}
    return {**to_jsonable(hit.match), "passage": {**to_jsonable(hit.passage), "source": source}}


def claim_json(claim: Claim, verdict: Verdict, hits: Iterable[Hit]) -> dict[str, Any]:
    """Give a claim with its suggested verdict and its matches."""
    return {**to_jsonable(claim), "verdict": to_jsonable(verdict), "matches": [hit_json(hit) for hit in hits]}


def report_json(report: Report) -> dict[str, Any]:
    """Give a report as the check prints it: the article, and its claims with verdict and matches."""
    by_claim = [[hit for hit in report.hits if hit.match.claim_id == claim.id] for claim in report.claims]
    claims = zip(report.claims, report.verdicts, by_claim, strict=True)
    return {
        "article": to_jsonable(report.article),
        "claims": [claim_json(claim, verdict, hits) for claim, verdict, hits in claims],
    }


def row_json(row: Row) -> dict[str, Any]:
    """Give a row of the review table."""
    return {
        "article": row.article.uri, "claim": to_jsonable(row.claim), "verdict": to_jsonable(row.verdict),
        "match": hit_json(row.hit) if row.hit else None, "review": to_jsonable(row.review),
        "found": row.found, "nearest": row.nearest,
    }  # fmt: skip


def console() -> "Console":
    """Give the console for stdout, as wide as the terminal, or wide enough for a file."""
    from rich.console import Console

    chosen = sys.stdout.isatty() or "COLUMNS" in os.environ
    width = shutil.get_terminal_size().columns if chosen else _PIPED_WIDTH
    return Console(width=width, highlight=False, emoji=False, markup=False)


def stderr_console() -> "Console":
    """Give the console for stderr."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, emoji=False, markup=False)


def print_table(
    columns: Sequence[str], lines: Iterable[Sequence["RenderableType"]], *, ratios: Sequence[int] = ()
) -> None:
    """Print a table; ``ratios`` share out the width among the columns, 0 for one that takes what it needs."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, expand=bool(ratios), pad_edge=False, show_lines=False, padding=(0, 1, 1, 0))
    for number, name in enumerate(columns):
        ratio = ratios[number] if ratios else None
        table.add_column(name, ratio=ratio or None, no_wrap=ratio == 0, overflow="fold")
    for line in lines:
        table.add_row(*line)
    console().print(table)


def print_rows(rows: Sequence[Row]) -> None:
    """Print the review table: claim, suggestion, why, best passage with its source and date, decision."""
    decided = any(row.review for row in rows)
    columns = ("claim", "suggestion", "why", "best passage", *(["decision"] if decided else []))
    cells = [(_claim(row), verdict_text(row.verdict.label), _why(row), _passage(row), _decision(row)) for row in rows]
    print_table(columns, [line[: len(columns)] for line in cells], ratios=(32, 0, 36, 36, 14)[: len(columns)])


def verdict_text(label: Label) -> "Text":
    """Give a label in its color."""
    from rich.text import Text

    return Text(label, style=LABEL_STYLES[label])


def _claim(row: Row) -> "Text":
    from rich.text import Text

    from claimcheck.exchange.columns import left_open

    text = Text(row.claim.statement)
    text.append(f"\n{row.claim.id[:8]} · {row.claim.kind}", style="dim")
    attribution = row.claim.attribution
    if attribution is not None and attribution.speaker and attribution.text:
        text.append(f" · said by {fold_space(attribution.speaker)}", style="dim")
    remark = left_open(row.claim)
    if remark:
        text.append(f"\nleft open: {remark}", style="yellow")
    if not row.found:
        text.append(f"\nno longer found{f'; nearest: {row.nearest[:8]}' if row.nearest else ''}", style="yellow")
    return text


def _why(row: Row) -> "Text":
    from rich.text import Text

    deciding = [finding for finding in row.verdict.findings if finding.stance != Stance.SILENT]
    text = Text()
    for finding in deciding or row.verdict.findings[:1]:
        text.append(finding_line(finding) + "\n")
    text.rstrip()
    return text


def finding_line(finding: Finding) -> str:
    """Give a finding in one line."""
    return f"{finding.rule}: {fold_space(finding.detail)}"


def _passage(row: Row) -> "Text":
    from rich.text import Text

    if row.hit is None:
        return Text("–", style="dim")
    text = Text(_excerpt(row.hit, row.verdict.findings))
    text.append(f"\n{cited(row.hit)}", style="dim")
    if is_later(row.hit.source.published, row.article.published):
        text.append(" · later than the article", style="yellow")
    return text


def _excerpt(hit: Hit, findings: Sequence[Finding]) -> str:
    """Give a passage, or where it is long, the part with the words that a finding rests on."""
    text = hit.passage.text
    spans = [span for finding in findings for span in finding.evidence if span.passage_id == hit.passage.id]
    wanted = spans[0].start - hit.passage.start if spans else 0
    begin = max(0, min(wanted - _LONGEST_PASSAGE // 3, len(text) - _LONGEST_PASSAGE))
    part = text[begin : begin + _LONGEST_PASSAGE]
    if begin:
        part = "… " + part.split(maxsplit=1)[-1]
    if begin + _LONGEST_PASSAGE < len(text):
        part = part.rsplit(maxsplit=1)[0] + " …"
    return fold_space(part)


def cited(hit: Hit) -> str:
    """Give a hit's source in one line: publisher, title, date."""
    source = hit.source
    return " · ".join(filter(None, (source.publisher, source.title, period_text(source.published))))


def _decision(row: Row) -> "Text":
    from rich.text import Text

    if row.review is None:
        return Text("")
    label = row.review.label or row.review.decision
    return Text(f"{label}\n{row.review.reviewer}")


def print_hits(statement: str, hits: Sequence[Hit], findings: Sequence[Finding], label: Label) -> None:
    """Print ranked passages with the matching words marked, then what they suggest and why.

    Printed without rich, whose import would be a tenth of a query's time.
    """
    from claimcheck.review.present import highlight

    for hit in hits:
        typer.secho(f"{hit.match.rank:>2}. {cited(hit)}", fg="cyan", bold=True)
        segments = highlight(hit.passage, findings, statement)
        typer.echo("    " + "".join(_marked(segment.text, segment.mark) for segment in segments))
        place = hit.source.url or hit.source.uri
        typer.secho(f"    {place} · score {hit.match.score:.4f} ({hit.match.by})\n", dim=True)
    typer.echo(f"suggestion: {typer.style(label, fg=LABEL_STYLES[label], bold=True)}")
    for finding in findings:
        typer.echo(f"  {finding_line(finding)}")


def _marked(text: str, mark: str) -> str:
    """Give a stretch of a passage as it is marked: by style in a terminal, by stars elsewhere."""
    text = " ".join(text.splitlines())
    if mark == "plain":
        return text
    return typer.style(text, bold=True, reverse=mark == "strong") if sys.stdout.isatty() else f"*{text}*"
