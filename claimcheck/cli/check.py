"""From an article to the review table: init, check, table, extract, index, doctor."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.app import app
from claimcheck.cli.options import ArticleFilter, DateOption, DeskOption, JsonOption, LanguageOption, opened
from claimcheck.cli.output import print_json, print_rows, print_table, report_json, row_json
from claimcheck.records import Report, to_jsonable

_HERE = Path()
Articles = Annotated[list[Path], typer.Argument(metavar="ARTICLE...", help="Files: txt, md, html or pdf.")]
RulesOption = Annotated[bool, typer.Option("--rules-only", help="Find claims by rules alone; loads no model for it.")]


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
    articles: Articles, *, date: DateOption = None, language: LanguageOption = None, rules_only: RulesOption = False,
    desk: DeskOption = _HERE, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Check articles: claims, evidence, suggestions, table.

    Indexes what is new first, and saves what it finds in the desk.

    Example: claimcheck check claims/nato-2021-02-fr/article.md
    """
    with opened(desk) as the_desk:
        reports = the_desk.check(*articles, date=date, language=language, rules_only=rules_only)
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
    articles: Annotated[
        list[Path], typer.Argument(metavar="ARTICLE...", help="Files (txt, md, html or pdf), or folders of them.")
    ],
    *, coverage: Annotated[
        bool, typer.Option("--coverage", help="Show every sentence: a claim, part of a claim, or left out and why.")
    ] = False,
    top: Annotated[int | None, typer.Option("--top", metavar="N", min=1, help="Only the N best, best first.")] = None,
    min_score: Annotated[
        float, typer.Option("--min-score", metavar="S", min=0, max=1, help="Only claims worth S or more (0 to 1).")
    ] = 0.0,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Add one JSON line an article to FILE; resumes.")
    ] = None,
    date: DateOption = None, language: LanguageOption = None, rules_only: RulesOption = False,
    desk: DeskOption = _HERE, as_json: JsonOption = False,
) -> None:  # fmt: skip
    """Print the claims of articles alone, with what makes each worth checking.

    Nothing is saved in a desk; works outside one.

    With --out, each article is on disk when it is done. To go on after a stop, run the same command again: articles
    in FILE are skipped, unless they, the settings or the version changed.

    Example: claimcheck extract article.txt --coverage

    Example: claimcheck extract articles/ --out claims.jsonl
    """
    from claimcheck.cli.articles import article_files
    from claimcheck.cli.extraction import Wanted, extract_one, extract_to_file, extract_to_screen, settings_around

    folder, settings = settings_around(desk)
    wanted = Wanted(
        folder=folder, settings=settings, date=date, language=language, top=top, min_score=min_score,
        coverage=coverage, rules_only=rules_only,
    )  # fmt: skip
    paths = article_files(articles, lambda remark: typer.echo(f"Note: {remark}", err=True))
    if out is None and len(articles) == 1 and not articles[0].is_dir():
        extract_one(paths[0], wanted, as_json=as_json)
        return
    count = extract_to_file(paths, out, wanted) if out else extract_to_screen(paths, wanted, as_json=as_json)
    if out and as_json:
        print_json({"file": str(out), **asdict(count)})
    elif out or count.failed:
        there = f", {count.there} there already" if out else ""
        typer.echo(f"{count.extracted} articles extracted{there}, {count.failed} could not be read", err=True)
    if count.failed:
        raise typer.Exit(1)


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
