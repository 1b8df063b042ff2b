"""What ``claimcheck extract`` does: read, extract, choose, and print or add to a file, one article after the other."""

import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from claimcheck import __version__
from claimcheck.cli.output import print_json, print_table
from claimcheck.cli.progress import StageProgress
from claimcheck.config import Settings, load_settings
from claimcheck.desk.finding import claim_finder
from claimcheck.desk.folder import find_desk, uri_of
from claimcheck.errors import InputError
from claimcheck.records import Article, Claim, fold_space, make_id, to_jsonable

if TYPE_CHECKING:
    from claimcheck.encode import Encoder
    from claimcheck.extract import Extraction
    from claimcheck.pipeline import Find

__all__ = ["Count", "Wanted", "extract_one", "extract_to_file", "extract_to_screen", "print_claims", "settings_around"]

_LONG = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked of an extraction, by the settings of the desk around or the defaults."""

    folder: Path
    settings: Settings
    date: str | None = None
    language: str | None = None
    top: int | None = None
    min_score: float = 0.0
    coverage: bool = False
    rules_only: bool = False

    @property
    def mark(self) -> str:
        """A short mark of everything that changes what comes out, beside the article itself."""
        settings = {
            "languages": self.settings.languages,
            "model": self.settings.model,
            "weights": self.settings.weights,
        }
        asked = (self.date, self.language, self.top, self.min_score, self.coverage, self.rules_only)
        return make_id(json.dumps([to_jsonable(settings), asked]))


@dataclass(slots=True)
class Count:
    """How many articles were extracted, were there already, and could not be read."""

    extracted: int = 0
    there: int = 0
    failed: int = 0


@dataclass(slots=True)
class _Extractor:
    """Reads and extracts by what is wanted; the model is loaded once."""

    wanted: Wanted
    find: "Find" = field(init=False)

    def __post_init__(self) -> None:
        self.find = claim_finder(self.wanted.settings, self._encoder, rules_only=self.wanted.rules_only)

    def _encoder(self) -> "Encoder":
        from claimcheck.encode import load_encoder

        return load_encoder(self.wanted.settings.model)

    def __call__(self, path: Path) -> "tuple[Article, Extraction]":
        from claimcheck.read import read_article

        wanted = self.wanted
        reading = read_article(
            path, uri=uri_of(path, wanted.folder), settings=wanted.settings, date=wanted.date, language=wanted.language
        )
        for note in reading.notes:
            typer.echo(f"Note: {note}", err=True)
        length = len(reading.record.text)
        if length > _LONG:
            typer.echo(f"Note: {path}: has {length / 1e6:.1f} million characters; this takes some time", err=True)
        return reading.record, self.find(reading.record)


def settings_around(desk: Path) -> tuple[Path, Settings]:
    """Give the desk around with its settings, else this folder with the defaults."""
    try:
        folder = find_desk(desk)
    except InputError:
        return Path.cwd(), load_settings(Path())
    return folder, load_settings(folder)


def extract_one(path: Path, wanted: Wanted, *, as_json: bool) -> None:
    """Print what is in one article.

    Raises:
        InputError: the article cannot be used.

    """
    article, made = _Extractor(wanted)(path)
    if as_json:
        print_json(_document(article, made, wanted))
    else:
        _print(article, made, wanted)


def extract_to_screen(paths: Sequence[Path], wanted: Wanted, *, as_json: bool) -> Count:
    """Print what is in many articles, each as soon as it is done; one that cannot be read stops no other."""
    count = Count()
    for article, made in _extracted(paths, wanted, count, quiet=sys.stdout.isatty()):
        if as_json:
            text = json.dumps(to_jsonable(_document(article, made, wanted)), ensure_ascii=False, indent=2)
            typer.echo(("[\n" if count.extracted == 1 else ",\n") + text, nl=False)
        else:
            typer.echo(f"{article.title or article.uri}: {len(made.claims)} claims")
            _print(article, made, wanted)
    if as_json:
        typer.echo("\n]" if count.extracted else "[]")
    return count


def extract_to_file(paths: Sequence[Path], out: Path, wanted: Wanted) -> Count:
    """Add a line for each article to a file; those that are in it already, made from the same by the same, are left.

    Raises:
        InputError: the file cannot be written; the lines before are kept.

    """
    from claimcheck.exchange.line_file import LineFile

    count = Count()
    with LineFile(out) as lines:
        if lines.torn:
            typer.echo(f"Note: {out}: its last line was torn by a stop; that article is done again", err=True)
        made_before = {(mark.get("uri"), mark.get("sha256")) for mark in lines.marks if _same(mark, wanted)}
        left = list(_not_there(paths, wanted, made_before))
        count.there = len(paths) - len(left)
        for article, made in _extracted(left, wanted, count, done=count.there):
            mark = {"uri": article.uri, "sha256": article.sha256, "settings": wanted.mark, "version": __version__}
            lines.add(mark, _document(article, made, wanted))
    return count


def _same(mark: dict[str, Any], wanted: Wanted) -> bool:
    return (mark.get("settings"), mark.get("version")) == (wanted.mark, __version__)


def _not_there(paths: Sequence[Path], wanted: Wanted, there: set[tuple[object, object]]) -> Iterator[Path]:
    from claimcheck.read.files import load_bytes

    known = {uri for uri, _ in there}
    for path in paths:
        uri = uri_of(path, wanted.folder)
        try:
            if uri in known and (uri, hashlib.sha256(load_bytes(path, wanted.settings)).hexdigest()) in there:
                continue
        except InputError:
            pass  # it is read again below, and the error told there
        yield path


def _extracted(
    paths: Sequence[Path], wanted: Wanted, count: Count, *, done: int = 0, quiet: bool = False
) -> "Iterator[tuple[Article, Extraction]]":
    """Give each article that can be read, with its claims; what cannot be read is told and counted."""
    with ExitStack() as stack:
        progress = None if quiet else stack.enter_context(StageProgress())
        _check_options(wanted)
        extractor = _Extractor(wanted) if paths else None
        for number, path in enumerate(paths, done + 1):
            if progress is not None:
                progress("extracting", number - 1, done + len(paths))
            try:
                found = extractor(path) if extractor is not None else None
            except InputError as error:
                typer.echo(f"Error: {fold_space(str(error))}", err=True)
                count.failed += 1
                continue
            if found is not None:
                count.extracted += 1
                yield found
        if progress is not None and paths:
            progress("extracting", done + len(paths), done + len(paths))


def _check_options(wanted: Wanted) -> None:
    """Refuse a date or language that no article could be read by: said once, not for each."""
    from claimcheck.read.dates import parse_period
    from claimcheck.read.language import check_language

    if wanted.date is not None:
        parse_period(wanted.date, "--date")
    if wanted.language is not None:
        check_language(wanted.language, wanted.settings, "--language")


def _chosen(made: "Extraction", wanted: Wanted) -> tuple[Claim, ...]:
    """Give the claims worth enough: the best first where only some are asked for, else in the order of the text."""
    claims = [claim for claim in made.claims if claim.worthiness >= wanted.min_score]
    if wanted.top is not None:
        claims = sorted(claims, key=lambda claim: -claim.worthiness)[: wanted.top]
    return tuple(claims)


def _document(article: Article, made: "Extraction", wanted: Wanted) -> dict[str, object]:
    from claimcheck.cli.coverage import covered_sentences

    coverage = {"coverage": list(covered_sentences(made))} if wanted.coverage else {}
    return {"article": article, "claims": _chosen(made, wanted), **coverage}


def _print(article: Article, made: "Extraction", wanted: Wanted) -> None:
    """Print the claims of an article, or every sentence with what became of it."""
    from claimcheck.cli.coverage import print_coverage

    if wanted.coverage:
        print_coverage(made)
    else:
        print_claims(article, made, wanted)


def print_claims(article: Article, made: "Extraction", wanted: Wanted) -> None:
    """Print the claims that are worth enough, and say how many are not shown."""
    if not made.claims:
        typer.echo(f"Note: {article.uri}: no checkable claim was found; --coverage says why", err=True)
        return
    claims = _chosen(made, wanted)
    if claims:
        rows = [(_claim(claim), claim.kind.value, _speaker(claim), _worth(claim)) for claim in claims]
        print_table(("claim", "kind", "said by", "worth checking"), rows, ratios=(64, 10, 22, 34))
    if len(claims) < len(made.claims):
        left = len(made.claims) - len(claims)
        typer.echo(f"Note: {left} of {len(made.claims)} claims are not shown (--top, --min-score)", err=True)


def _claim(claim: Claim) -> str:
    from claimcheck.exchange.columns import left_open

    remark = left_open(claim)
    return f"{claim.statement}\nleft open: {remark}" if remark else claim.statement


def _speaker(claim: Claim) -> str:
    return fold_space(claim.attribution.speaker) if claim.attribution else ""


def _worth(claim: Claim) -> str:
    return f"{claim.worthiness:.2f} {', '.join(claim.reasons)}"
