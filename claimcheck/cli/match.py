"""Evidence for one statement, or for a file of them: match."""

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.app import app
from claimcheck.cli.options import DateOption, DeskOption, JsonOption, LanguageOption, opened
from claimcheck.cli.output import hit_json, print_hits, print_json
from claimcheck.errors import InputError
from claimcheck.records import fold_space, period_text, to_jsonable

if TYPE_CHECKING:
    from claimcheck.desk import MatchReport

_HERE = Path()
OutputOption = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="F", help="Write to a .csv or .jsonl file (default: stdout).")
]
EvidenceOption = Annotated[
    Path | None, typer.Option("--evidence", metavar="FOLDER", help="Search this folder; no desk is needed.")
]
_COLUMNS = ("claim", "suggestion", "rank", "score", "passage", "source", "published", "url", "passage_id", "source_id")


@app.command()
def match(
    claim: Annotated[str | None, typer.Argument(metavar="[CLAIM]", help="The statement to find evidence for.")] = None,
    *, file: Annotated[Path | None, typer.Option("--file", metavar="F", help="A CSV with a column claim.")] = None,
    output: OutputOption = None,
    top: Annotated[int | None, typer.Option("--top", metavar="N", min=1, help="How many passages a claim.")] = None,
    evidence: EvidenceOption = None,
    date: DateOption = None, language: LanguageOption = None, desk: DeskOption = _HERE, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Print the evidence for a claim, best first.

    The matching words are marked, and each passage has its source.

    Example: claimcheck match "plus de 10 000 soldats de l'OTAN en Afghanistan"
    """
    if (claim is None) == (file is None):
        raise typer.BadParameter("give one claim, or --file with many")
    claims = [claim] if claim is not None else _read_claims(file or Path())
    with opened(desk, evidence) as the_desk:
        reports = the_desk.match(*claims, k=top, language=language, date=date)
    if file is not None or output is not None:
        _write_many(reports, output, as_json=as_json)
    elif as_json:
        print_json(_document(reports[0]))
    else:
        print_hits(reports[0].claim.quote, reports[0].hits, reports[0].verdict.findings, reports[0].label)


def _document(report: "MatchReport") -> dict[str, Any]:
    return {
        "claim": to_jsonable(report.claim), "label": report.label, "findings": to_jsonable(report.verdict.findings),
        "matches": [hit_json(hit) for hit in report.hits],
    }  # fmt: skip


def _read_claims(path: Path) -> list[str]:
    """Give the column "claim" of a CSV; a file with one column needs no header."""
    from claimcheck.config import Settings
    from claimcheck.read.encoding import decode
    from claimcheck.read.files import load_bytes

    decoded = decode(load_bytes(path, Settings(), endings=frozenset({".csv", ".txt", ".tsv"})), str(path))
    for note in decoded.notes:
        typer.echo(f"Note: {note}", err=True)
    first = decoded.text.lstrip().splitlines()[0]
    delimiter = max(",;\t", key=first.count)
    names = [name.strip().strip('"').lower() for name in first.split(delimiter)]
    if "claim" not in names and path.suffix == ".csv":
        raise InputError(f"{path}: has no column claim; name one so in the first line")
    if "claim" not in names:
        claims = decoded.text.splitlines()
    else:
        reader = csv.DictReader(io.StringIO(decoded.text.lstrip(), newline=""), names, delimiter=delimiter)
        next(reader)
        claims = [row["claim"] or "" for row in reader]
    found = [text for text in claims if text.strip()]
    if not found:
        raise InputError(f"{path}: holds no claims; put one a line in the column claim")
    return found


def _write_many(reports: "tuple[MatchReport, ...]", output: Path | None, *, as_json: bool) -> None:
    """Write CSV, or JSON lines for .jsonl; on stdout --json gives one document for all."""
    import json

    from claimcheck.exchange.whole_file import write_whole

    if as_json and output is None:
        print_json([_document(report) for report in reports])
        return
    if as_json or (output is not None and output.suffix == ".jsonl"):
        text = "".join(json.dumps(to_jsonable(_document(report)), ensure_ascii=False) + "\n" for report in reports)
    elif output is None or output.suffix == ".csv":
        text = _as_csv(reports)
    else:
        raise InputError(
            f"{output}: cannot be written as {output.suffix or 'a file without an ending'}; use .csv or .jsonl"
        )
    if output is None:
        typer.echo(text, nl=False)
        return
    write_whole(output, text.encode("utf-8-sig" if output.suffix == ".csv" else "utf-8"))
    typer.echo(f"{len(reports)} claims written to {output}", err=True)


def _as_csv(reports: "tuple[MatchReport, ...]") -> str:
    from claimcheck.exchange.formulas import protect

    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for report in reports:
        for hit in report.hits:
            source = hit.source
            cells = (
                report.claim.quote, report.label, str(hit.match.rank), f"{hit.match.score:.4f}",
                fold_space(hit.passage.text),
                " · ".join(filter(None, (source.publisher, source.title))), period_text(source.published), source.url,
                hit.passage.id, source.id,
            )  # fmt: skip
            writer.writerow([protect(cell) for cell in cells])
        if not report.hits:
            writer.writerow([protect(report.claim.quote), report.label, *[""] * (len(_COLUMNS) - 2)])
    return out.getvalue()
