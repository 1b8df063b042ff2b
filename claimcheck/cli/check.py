"""From an article to the review table: init, check, table, extract, index, doctor."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.app import app
from claimcheck.cli.options import ArticleFilter, DateOption, DeskOption, JsonOption, LanguageOption, opened
from claimcheck.cli.output import print_json, print_rows, print_table, report_json, row_json
from claimcheck.records import Report, to_jsonable

_HERE = Path()
Articles = Annotated[list[Path], typer.Argument(metavar="ARTICLE...", help="Files: txt, md, html or pdf.")]


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="The folder (default: here).")] = _HERE,
    *, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Make a desk: a folder for articles and evidence.

    Example: claimcheck init my-desk
    """
    from claimcheck.desk import Desk

    with Desk.create(folder) as desk:
        if as_json:
            print_json({"desk": str(desk.path), "settings": desk.settings})
        else:
            typer.echo(
                f"{desk.path} is a desk. Put evidence in evidence/, an article in claims/, then: claimcheck check"
            )


@app.command()
def check(
    articles: Articles, *, date: DateOption = None, language: LanguageOption = None, desk: DeskOption = _HERE,
    as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Check articles: claims, evidence, suggestions, table.

    Indexes what is new first, and saves what it finds in the desk.

    Example: claimcheck check claims/nato-2021-02-fr/article.md
    """
    with opened(desk) as the_desk:
        reports = the_desk.check(*articles, date=date, language=language)
        if as_json:
            documents = [report_json(report) for report in reports]
            print_json(documents[0] if len(documents) == 1 else documents)
            return
        for report in reports:
            _print_report(report)
            if report.claims:
                print_rows(the_desk.rows(report.article.id))


def _print_report(report: Report) -> None:
    counts = {
        label: sum(v.label == label for v in report.verdicts) for label in sorted({v.label for v in report.verdicts})
    }
    summary = ", ".join(f"{count} {label}" for label, count in counts.items()) or "no claims"
    typer.echo(f"{report.article.title or report.article.uri}: {len(report.claims)} claims ({summary})")


@app.command()
def table(article: ArticleFilter = None, *, desk: DeskOption = _HERE, as_json: JsonOption = False) -> None:
    """Print the review table again.

    Example: claimcheck table nato-2021-02-fr
    """
    with opened(desk) as the_desk:
        rows = the_desk.rows(article)
        if as_json:
            print_json([row_json(row) for row in rows])
        elif rows:
            print_rows(rows)
        else:
            typer.echo("Nothing was checked yet; run: claimcheck check ARTICLE", err=True)


@app.command()
def extract(
    articles: Articles, *, coverage: Annotated[bool, typer.Option("--coverage", help="Show every sentence.")] = False,
    top: Annotated[int | None, typer.Option("--top", metavar="N", min=1, help="Only the N best.")] = None,
    date: DateOption = None, language: LanguageOption = None, desk: DeskOption = _HERE, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Print the claims of articles alone.

    Nothing is saved; works outside a desk.

    Example: claimcheck extract article.txt --coverage
    """
    from claimcheck.cli.extraction import print_extraction, read_and_extract

    found = [read_and_extract(path, desk, date=date, language=language, top=top) for path in articles]
    if as_json:
        documents = [
            {"article": to_jsonable(article), "claims": to_jsonable(made.claims)}
            | ({"coverage": to_jsonable(made.coverage)} if coverage else {})
            for article, made in found
        ]
        print_json(documents[0] if len(documents) == 1 else documents)
        return
    for article, made in found:
        print_extraction(article, made, coverage=coverage)


@app.command()
def index(
    paths: Annotated[list[Path] | None, typer.Argument(metavar="[PATH]...", help="Only these (default: all).")] = None,
    *, status: Annotated[bool, typer.Option("--status", help="Say what is covered; index nothing.")] = False,
    desk: DeskOption = _HERE, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Read new and changed evidence into the index.

    What is unchanged is not read or embedded again.

    Example: claimcheck index
    """
    with opened(desk) as the_desk:
        if status:
            _print_status(the_desk.status(), the_desk.stale_evidence(), as_json=as_json)
            return
        report = the_desk.index(paths or ())
        if as_json:
            print_json(report)
        else:
            typer.echo(
                f"{report.sources} sources ({report.read} read, {report.removed} removed), {report.passages} passages "
                f"({report.embedded} embedded, {report.reused} unchanged) in {report.seconds:.1f} s"
            )
        for remark in report.unreadable:
            typer.echo(f"Error: {remark}", err=True)
        if report.unreadable:
            raise typer.Exit(1)


def _print_status(status: object, stale: tuple[str, ...], *, as_json: bool) -> None:
    facts = {**to_jsonable(status), "changed_files": list(stale)}
    if as_json:
        print_json(facts)
    else:
        print_table(("what", "value"), [(name, str(value)) for name, value in facts.items()])


@app.command()
def doctor(*, desk: DeskOption = _HERE, as_json: JsonOption = False) -> None:
    """Say whether all is sound, and what to do if not.

    Exit 1 if something is not: packages, model, store, index, evidence.

    Example: claimcheck doctor
    """
    with opened(desk) as the_desk:
        checks = the_desk.doctor()
    if as_json:
        print_json(checks)
    else:
        for item in checks:
            remedy = f" – {item.remedy}" if item.remedy else ""
            typer.echo(f"{'ok  ' if item.ok else 'BAD '} {item.name}: {item.detail}{remedy}")
    if not all(item.ok for item in checks):
        raise typer.Exit(1)
