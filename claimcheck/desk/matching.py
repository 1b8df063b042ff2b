"""Evidence for one statement typed by a person: it is read like a claim, searched and compared, and not kept."""

from dataclasses import dataclass

from claimcheck.config import Settings
from claimcheck.errors import InputError
from claimcheck.extract import extract
from claimcheck.judge import judge
from claimcheck.pipeline import Search
from claimcheck.read.dates import parse_period
from claimcheck.read.language import check_language, detect_language
from claimcheck.records import Article, Claim, ClaimKind, Hit, Label, Span, Verdict, make_id
from claimcheck.text.guess import guess_language
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities

__all__ = ["MatchReport", "language_of", "match_statement"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchReport:
    """A statement as a claim, what its evidence suggests, and the evidence, best first."""

    claim: Claim
    verdict: Verdict
    hits: tuple[Hit, ...]

    @property
    def label(self) -> Label:
        """The suggested label."""
        return self.verdict.label


def match_statement(
    text: str, search: Search, settings: Settings, *, language: str | None = None, date: str | None = None
) -> MatchReport:
    """Give the evidence for a statement; ``date`` is when it was made (a year, month or day), for dates without a year.

    Raises:
        InputError: the text is empty, or the date or language cannot be used.

    """
    if not text.strip():
        raise InputError("the claim is empty; give the words to look for")
    code = language_of(text, settings, language)
    published = parse_period(date, "--date") if date else None
    article = Article(id="", uri="", text=text, language=code, sha256="", published=published)
    claim = _as_claim(article)
    hits = search(claim.id, text, code)
    verdict = judge(claim, article, hits, run_id="", model=settings.model)
    return MatchReport(claim=claim, verdict=verdict, hits=hits[: settings.top_k])


def language_of(text: str, settings: Settings, named: str | None) -> str:
    """Give the language named, else by function words: the identifier takes most of a second to load."""
    if named:
        return check_language(named, settings, "--language")
    return guess_language(text, settings.languages) or detect_language(text, settings, "")[0]


def _as_claim(article: Article) -> Claim:
    """Give the whole text as one claim, of the kind its own words show."""
    text = article.text
    periods = read_periods(text, article.language, article.published)
    quantities = read_quantities(text, article.language, periods=periods)
    found = extract(article).claims
    return Claim(
        id=make_id("", text), article_id="", start=0, end=len(text), quote=text, statement=text,
        kind=found[0].kind if len(found) == 1 else ClaimKind.FIGURE if quantities else ClaimKind.PROPERTY,
        pieces=(Span(start=0, end=len(text), text=text),), quantities=quantities, periods=periods,
        attribution=found[0].attribution if found else None,
    )  # fmt: skip
