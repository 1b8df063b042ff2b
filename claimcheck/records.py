"""The nouns of claimcheck: frozen records that pass between the rooms, their ids, and their JSON form.

Offsets are half-open and count Python characters of the original text. Values are in base form (2.3bn is
2300000000, 25 % is 0.25). Nothing here imports the rest of the package.
"""

import hashlib
import re
import types
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar, TypeVar, Union, get_args, get_origin, get_type_hints

__all__ = [
    "Article",
    "Attribution",
    "AttributionKind",
    "Change",
    "Claim",
    "ClaimKind",
    "Decision",
    "Direction",
    "EvidenceSpan",
    "FileState",
    "Finding",
    "Hit",
    "Label",
    "Match",
    "MatchedBy",
    "ModelInfo",
    "Passage",
    "Period",
    "Progress",
    "Quantity",
    "QuantityKind",
    "Report",
    "RestedOn",
    "Review",
    "Row",
    "Rule",
    "Run",
    "Source",
    "SourceKind",
    "Span",
    "Stance",
    "Verdict",
    "fold_space",
    "from_jsonable",
    "is_later",
    "make_id",
    "number_occurrences",
    "period_text",
    "shift",
    "to_jsonable",
]


Progress = Callable[[str, int, int], None]  # takes the stage, how much is done, and of how much


class Label(StrEnum):
    """What a claim is found to be; "not enough evidence" is a label of its own."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    CONFLICTING = "conflicting"
    NOT_ENOUGH_EVIDENCE = "not-enough-evidence"


class Stance(StrEnum):
    """How one finding bears on a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    SILENT = "silent"


class Rule(StrEnum):
    """The reason codes a finding can carry."""

    NUMBER_AGREES = "number-agrees"
    NUMBER_DIFFERS = "number-differs"
    BOUND_VIOLATED = "bound-violated"
    CHANGE_AGREES = "change-agrees"
    DIRECTION_FLIPPED = "direction-flipped"
    SHARE_AGREES = "share-agrees"
    UNIT_DIFFERS = "unit-differs"
    DATE_AGREES = "date-agrees"
    DATE_OUTSIDE = "date-outside"
    QUOTE_FOUND = "quote-found"
    NOT_DUE = "not-due"
    NOT_FOUND = "not-found"


class Decision(StrEnum):
    """What a person did with a claim."""

    ACCEPT = "accept"
    CHANGE = "change"
    SKIP = "skip"
    UNDO = "undo"


class ClaimKind(StrEnum):
    """What a claim states."""

    FIGURE = "figure"
    DATE = "date"
    EVENT = "event"
    PROPERTY = "property"
    FORECAST = "forecast"
    QUOTATION = "quotation"  # that it was said is the fact; what was said is none


class QuantityKind(StrEnum):
    """What sort of number was read."""

    COUNT = "count"
    SHARE = "share"
    MONEY = "money"
    MEASURE = "measure"
    DURATION = "duration"
    MULTIPLE = "multiple"
    RANK = "rank"
    CHANGE = "change"
    NOT_A_QUANTITY = "not-a-quantity"


class Direction(StrEnum):
    """Which way something changed."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


class AttributionKind(StrEnum):
    """How a statement is given to its speaker."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    OUTLET = "outlet"


class MatchedBy(StrEnum):
    """Which leg of the search put a passage where it stands."""

    DENSE = "dense"
    LEXICAL = "lexical"
    FUSED = "fused"
    RERANKED = "reranked"


class SourceKind(StrEnum):
    """What a source is."""

    DOCUMENT = "document"
    FACT_CHECK = "fact-check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of a text: ``original[start:end] == text``."""

    start: int
    end: int
    text: str


_SpanT = TypeVar("_SpanT", bound=Span)


def shift(span: _SpanT, by: int) -> _SpanT:
    """Give the same span with its offsets moved: read in a slice, placed in the whole text."""
    return replace(span, start=span.start + by, end=span.end + by) if by else span


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change from one value to another; either end may be unknown."""

    JSON_NAMES: ClassVar[Mapping[str, str]] = {"from_": "from"}

    from_: Decimal | None = None
    to: Decimal | None = None
    direction: Direction = Direction.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity(Span):
    """A number as an interval, with what it counts; a null end is no bound.

    ``low_open`` and ``high_open`` say that the end itself is outside the interval. ``of`` is the noun phrase
    counted, as written. ``assumed`` says in words what the reader of the text had to assume.
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False
    kind: QuantityKind = QuantityKind.COUNT
    unit: str = ""
    per: str = ""
    of: str = ""
    assumed: str = ""
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Period(Span):
    """Days from ``first`` to ``last``, both inside; null is "no bound". Outside the text its span is empty."""

    first: date | None
    last: date | None
    deadline: bool = False
    assumed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution(Span):
    """Who says it: the span covers speaker and cue as written; the outlet's own voice has an empty span.

    ``speaker`` is the name, where the article has it; ``role`` is what the article calls them ("secretary general of
    the Alliance"); ``cue`` are the words of saying.
    """

    kind: AttributionKind
    speaker: str = ""
    cue: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text under check.

    ``extractor`` names the library and version that took the text out of an HTML or PDF file, else it is empty;
    ``body_start`` is where the text begins after front matter.
    """

    id: str
    uri: str
    text: str
    language: str
    sha256: str
    title: str = ""
    outlet: str = ""
    published: Period | None = None
    body_start: int = 0
    extractor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document of evidence; ``uri`` is its path in the desk, ``url`` the address it was published at."""

    id: str
    uri: str
    text: str
    language: str
    sha256: str
    publisher: str = ""
    title: str = ""
    url: str = ""
    published: Period | None = None
    retrieved: datetime | None = None
    licence: str = ""
    kind: SourceKind = SourceKind.DOCUMENT
    body_start: int = 0
    extractor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of a source: ``source.text[start:end] == text``."""

    id: str
    source_id: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A checkable statement: ``article.text[start:end] == quote``.

    ``pieces`` are the stretches of the quote that are claimed, normally one: what stands between two of them belongs
    to another claim. ``statement`` is the pieces, " […] " between two, with the ``insertions`` (offset in the article,
    words) in [brackets]: the form that can be read alone. ``unresolved`` are the words that stand for something which
    the article does not name for certain ("he", "the mission"): nothing was inserted for them.
    """

    id: str
    article_id: str
    start: int
    end: int
    quote: str
    statement: str
    kind: ClaimKind
    pieces: tuple[Span, ...] = ()
    insertions: tuple[tuple[int, str], ...] = ()
    unresolved: tuple[Span, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    periods: tuple[Period, ...] = ()
    attribution: Attribution | None = None
    worthiness: float = 0.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A passage that bears on a claim, and where the search put it (rank 1 is best)."""

    claim_id: str
    passage_id: str
    score: float
    rank: int
    by: MatchedBy
    copies: int = 0
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A match with its passage and source, as a person reads it."""

    match: Match
    passage: Passage
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceSpan(Span):
    """The words of a passage that caused a finding; offsets count from the start of the source's text."""

    passage_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Span):
    """One reason: a rule, which way it points, a sentence, the span in the article and the spans of evidence."""

    rule: Rule
    stance: Stance
    detail: str
    evidence: tuple[EvidenceSpan, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the machine suggests for a claim; ``confidence`` is null until it is calibrated."""

    id: str
    claim_id: str
    label: Label
    findings: tuple[Finding, ...]
    rules_version: str
    model: str
    run_id: str
    confidence: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RestedOn:
    """A passage a decision rested on, kept whole so that it outlives its source."""

    passage_id: str
    uri: str
    publisher: str
    url: str
    published: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What a person decided about a claim; a newer one supersedes an older one and names it."""

    id: str
    claim_id: str
    decision: Decision
    reviewer: str
    decided_at: datetime
    verdict_id: str | None = None
    label: Label | None = None
    note: str = ""
    supersedes: str | None = None
    evidence: tuple[RestedOn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of the check: when, with which version, settings, model and corpus."""

    id: str
    started_at: datetime
    version: str
    model: str
    settings: str = ""
    corpus: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a check of one article gives; the hits of all claims stand in claim order, then by rank."""

    run: Run
    article: Article
    claims: tuple[Claim, ...]
    hits: tuple[Hit, ...]
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the review table: a claim with what the machine suggests and what a person decided.

    ``hit`` is the passage that decided the suggestion, else the best one; ``found`` is false for a decided claim
    that the article no longer gives, and ``nearest`` then names the new claim most like it.
    """

    article: Article
    claim: Claim
    verdict: Verdict
    hit: Hit | None = None
    review: Review | None = None
    found: bool = True
    nearest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelInfo:
    """What an index must know of the model that built it."""

    name: str
    revision: str
    dimension: int
    query_prefix: str
    passage_prefix: str
    normalized: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FileState:
    """How a file of evidence looked when it was read: size in bytes, mtime in nanoseconds."""

    uri: str
    size: int
    mtime_ns: int
    sha256: str


def is_later(evidence: Period | None, article: Period | None) -> bool:
    """Tell whether evidence came after the article: its first possible day lies after the article's last."""
    if evidence is None or article is None or evidence.first is None or article.last is None:
        return False
    return evidence.first > article.last


def period_text(period: Period | None) -> str:
    """Give a period as a day, a month or a year if it is exactly one, else as first/last; ".." is an open end.

    >>> period_text(Period(start=0, end=0, text="", first=date(2021, 2, 1), last=date(2021, 2, 28)))
    '2021-02'
    """
    if period is None or (period.first is None and period.last is None):
        return ""
    if period.first is None or period.last is None:
        return "/".join(day.isoformat() if day else ".." for day in (period.first, period.last))
    return _closed_period(period.first, period.last)


def _closed_period(first: date, last: date) -> str:
    if first == last:
        return first.isoformat()
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return f"{first.year:04d}"
    whole_month = first.replace(day=monthrange(first.year, first.month)[1])
    if first.day == 1 and last == whole_month:
        return f"{first.year:04d}-{first.month:02d}"
    return f"{first.isoformat()}/{last.isoformat()}"


def fold_space(text: str) -> str:
    r"""Give the text with every run of white space as one space, none at the ends.

    >>> fold_space(" 10\u202f000  soldats\n")
    '10 000 soldats'
    """
    return re.sub(r"\s+", " ", text).strip()


def make_id(*parts: str) -> str:
    """Give a stable id of 15 hex digits (60 bits, so that it fits FAISS's signed 64-bit ids).

    >>> make_id("claims/nato/article.md") == make_id("claims/nato/article.md")
    True
    """
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:15]


def number_occurrences(texts: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Give each text with how often it came before: the n-th occurrence that ids are made of.

    >>> list(number_occurrences(["a", "b", "a"]))
    [('a', 0), ('b', 0), ('a', 1)]
    """
    seen: dict[str, int] = {}
    for text in texts:
        yield text, seen.get(text, 0)
        seen[text] = seen.get(text, 0) + 1


def to_jsonable(value: Any) -> Any:
    """Give a record (or a list, or a value in one) as JSON types: dates ISO 8601, Decimals as plain strings."""
    if is_dataclass(value) and not isinstance(value, type):
        names = getattr(value, "JSON_NAMES", {})
        return {names.get(f.name, f.name): to_jsonable(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): to_jsonable(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_jsonable(item) for item in value]
    return value


_RecordT = TypeVar("_RecordT")


@cache
def _hints(cls: type[Any]) -> dict[str, Any]:
    return get_type_hints(cls)


def from_jsonable(cls: type[_RecordT], data: Mapping[str, Any]) -> _RecordT:
    """Give back the record that ``to_jsonable`` was given; unknown keys are a TypeError."""
    names = {json_name: name for name, json_name in getattr(cls, "JSON_NAMES", {}).items()}
    hints = _hints(cls)  # type: ignore[arg-type]  # a class is hashable; the type variable hides it
    known = {names.get(key, key): value for key, value in data.items()}
    return cls(**{name: _restore(hints.get(name, Any), value) for name, value in known.items()})


def _restore(hint: Any, value: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        if value is None:
            return None
        hint = next(arg for arg in get_args(hint) if arg is not type(None))
    if get_origin(hint) is tuple:
        return _restore_tuple(get_args(hint), value)
    if not isinstance(hint, type):
        return value
    if is_dataclass(hint):
        return from_jsonable(hint, value)
    if hint in (datetime, date):
        return hint.fromisoformat(value)
    if hint is Decimal or issubclass(hint, StrEnum):
        return hint(value)
    return value


def _restore_tuple(kinds: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if kinds[-1] is Ellipsis:
        return tuple(_restore(kinds[0], item) for item in value)
    return tuple(_restore(kind, item) for kind, item in zip(kinds, value, strict=True))
