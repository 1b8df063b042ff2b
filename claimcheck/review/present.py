"""What a reviewer is shown, as plain records that the terminal and the notebook draw each in its own way.

Nothing here escapes or styles: a text is cut into segments that know how strongly they are marked, and the one
that draws them escapes them.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from urllib.parse import urlsplit

from claimcheck.exchange.columns import left_open
from claimcheck.records import (
    Article,
    AttributionKind,
    Claim,
    Finding,
    Hit,
    Label,
    Passage,
    Row,
    Rule,
    Stance,
    fold_space,
    is_later,
    period_text,
)

__all__ = [
    "ClaimView",
    "FindingView",
    "Mark",
    "PassageView",
    "Segment",
    "claim_in_context",
    "finding_line",
    "highlight",
    "label_name",
    "safe_url",
    "view_claim",
]

REACH = 320
"""How many characters of the article are shown on each side of a claim, at most."""

_WORD = re.compile(r"\d+(?:[ \u00a0\u2009\u202f.,]\d{3})*(?:[.,]\d+)?|[^\W\d_]+")
_THOUSANDS = re.compile(r"[ \u00a0\u2009\u202f.,](?=\d{3}(?!\d))")
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")
_COMMON = frozenset(
    """
    about after also aussi autre avec avoir been before cela celle celui cette comme contre dans depuis donc elle elles
    encore entre etre from have into leur leurs mais meme moins more nous only other over plus pour quand quel quelle
    sans selon sont sous than that their them then there these they this through tous tout toute tres under were what
    when which will with would your
    """.split()
)


class Mark(StrEnum):
    """How strongly a stretch of text is marked."""

    PLAIN = "plain"
    SHARED = "shared"
    STRONG = "strong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of text with one mark."""

    text: str
    mark: Mark = Mark.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """One reason of the suggestion: its code, which way it points, and a sentence."""

    rule: Rule
    stance: Stance
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageView:
    """A passage beside a claim; ``cited`` says that a finding rests on it, ``later`` that it came after the article."""

    passage_id: str
    segments: tuple[Segment, ...]
    publisher: str
    title: str
    published: str
    url: str
    uri: str
    language: str
    later: bool
    cited: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """A claim as a reviewer sees it, with everything that decides about it.

    ``statement`` is the form that can be read alone, empty where the quote reads alone; ``left_open`` are the words in
    it that stand for something which the article does not name for certain; ``speaker`` is empty where the article
    speaks with its own voice.
    """

    claim_id: str
    article: str
    published: str
    language: str
    context: tuple[Segment, ...]
    quote: str
    statement: str
    left_open: str
    speaker: str
    label: Label
    findings: tuple[FindingView, ...]
    passages: tuple[PassageView, ...]
    found: bool


def view_claim(row: Row, hits: Sequence[Hit]) -> ClaimView:
    """Give the view of one row; passages that a finding rests on come first, the others by rank."""
    claim, article = row.claim, row.article
    views = [_view_passage(hit, row) for hit in hits]
    return ClaimView(
        claim_id=claim.id,
        article=article.title or article.uri,
        published=period_text(article.published),
        language=article.language,
        context=claim_in_context(article, claim),
        quote=claim.quote,
        statement="" if fold_space(claim.statement) == fold_space(claim.quote) else claim.statement,
        left_open=left_open(claim),
        speaker=_speaker(claim),
        label=row.verdict.label,
        findings=tuple(FindingView(rule=f.rule, stance=f.stance, detail=f.detail) for f in row.verdict.findings),
        passages=tuple(sorted(views, key=lambda view: not view.cited)),
        found=row.found,
    )


def _speaker(claim: Claim) -> str:
    said = claim.attribution
    return said.speaker if said is not None and said.kind is not AttributionKind.OUTLET else ""


def _view_passage(hit: Hit, row: Row) -> PassageView:
    source, findings = hit.source, row.verdict.findings
    return PassageView(
        passage_id=hit.passage.id,
        segments=highlight(hit.passage, findings, row.claim.statement),
        publisher=source.publisher,
        title=source.title,
        published=period_text(source.published),
        url=safe_url(source.url),
        uri=source.uri,
        language=source.language,
        later=is_later(source.published, row.article.published),
        cited=any(span.passage_id == hit.passage.id for finding in findings for span in finding.evidence),
    )


def claim_in_context(article: Article, claim: Claim, reach: int = REACH) -> tuple[Segment, ...]:
    """Give the paragraph around a claim, at most ``reach`` characters each side, the quote marked.

    A claim that no longer stands at its place (the article was changed) is given alone.
    """
    text, start, end = article.text, claim.start, claim.end
    if text[start:end] != claim.quote:
        return (Segment(text=claim.quote, mark=Mark.STRONG),)
    before, after = _before(text, article.body_start, start, reach), _after(text, end, reach)
    parts = (
        Segment(text="… " if before and before > article.body_start and text[before - 1] != "\n" else ""),
        Segment(text=text[before:start]),
        Segment(text=claim.quote, mark=Mark.STRONG),
        Segment(text=text[end:after]),
        Segment(text=" …" if after < len(text) and text[after] not in "\r\n" else ""),
    )
    return tuple(part for part in parts if part.text)


def _before(text: str, floor: int, start: int, reach: int) -> int:
    """Give where the context begins: at the paragraph, or at a word when the paragraph is long."""
    floor = min(floor, start)
    breaks = [found.end() for found in _PARAGRAPH.finditer(text, max(floor, start - reach), start)]
    if breaks:
        return breaks[-1]
    if start - reach <= floor:
        return floor
    word = re.compile(r"\s+").search(text, start - reach, start)
    return word.end() if word else start - reach


def _after(text: str, end: int, reach: int) -> int:
    """Give where the context ends: at the paragraph, or at a word when the paragraph is long."""
    found = _PARAGRAPH.search(text, end, end + reach)
    if found:
        return found.start()
    if end + reach >= len(text):
        return end + len(text[end:].rstrip())
    cut = max(text.rfind(" ", end, end + reach), text.rfind("\n", end, end + reach))
    return cut if cut > end else end + reach


def highlight(passage: Passage, findings: Iterable[Finding], claim: str) -> tuple[Segment, ...]:
    """Cut a passage into segments: what caused a finding is marked strongly, a word shared with the claim weakly.

    The segments joined give the passage's text.
    """
    marks = [Mark.PLAIN] * len(passage.text)
    wanted = {key for _, _, key in _words(claim)}
    for start, end, key in _words(passage.text):
        if key in wanted:
            marks[start:end] = [Mark.SHARED] * (end - start)
    for finding in findings:
        for span in finding.evidence:
            if span.passage_id == passage.id:
                start, end = (min(max(0, place - passage.start), len(marks)) for place in (span.start, span.end))
                marks[start:end] = [Mark.STRONG] * len(marks[start:end])
    return _cut(passage.text, marks)


def _cut(text: str, marks: Sequence[Mark]) -> tuple[Segment, ...]:
    stretches = ((mark, list(places)) for mark, places in groupby(range(len(text)), key=marks.__getitem__))
    return tuple(Segment(text=text[places[0] : places[-1] + 1], mark=mark) for mark, places in stretches)


def _words(text: str) -> Iterator[tuple[int, int, str]]:
    """Give start, end and a comparable form of every telling word and number."""
    for found in _WORD.finditer(text):
        key = _fold(found.group())
        if key:
            yield found.start(), found.end(), key


def _fold(word: str) -> str:
    """Give a word's comparable form, empty for a word that tells nothing."""
    if word[0].isdigit():
        return _THOUSANDS.sub("", word).replace(",", ".")
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    if len(plain) < 4:  # noqa: PLR2004  # shorter words tell something only as an abbreviation: US, UE, ONU
        return word if len(word) > 1 and word.isupper() else ""
    return "" if plain in _COMMON else re.sub("(?<=...)(?:es|s|x)$", "", plain)


def finding_line(finding: FindingView) -> str:
    """Give a finding in one line."""
    return f"{finding.rule}: {fold_space(finding.detail)}"


def label_name(label: Label) -> str:
    """Give a label as people write it.

    >>> label_name(Label.NOT_ENOUGH_EVIDENCE)
    'Not enough evidence'
    """
    return label.replace("-", " ").capitalize()


def safe_url(url: str) -> str:
    """Give an address back if a browser may open it, else nothing.

    >>> safe_url("javascript:alert(1)"), safe_url("https://www.nato.int/")
    ('', 'https://www.nato.int/')
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    return url.strip() if parts.scheme in {"http", "https"} and parts.netloc else ""
