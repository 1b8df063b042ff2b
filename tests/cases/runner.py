"""Reads the labelled cases and runs them: what tests and the gate share, so that they cannot drift apart.

A case has a label, a language, a text, what is expected of it, and a comment that gives the reason. Every function
``*_problem`` gives what is wrong with the outcome, or "".
"""

import hashlib
import json
from calendar import monthrange
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from claimcheck.extract import extract
from claimcheck.extract.attribution import find_sayings
from claimcheck.extract.cutting import cut
from claimcheck.extract.reference import Referents
from claimcheck.extract.statement import statement
from claimcheck.extract.words import claim_words_for
from claimcheck.extract.worthiness import score
from claimcheck.judge import judge, label_of
from claimcheck.records import (
    Article,
    Claim,
    ClaimKind,
    Hit,
    Match,
    MatchedBy,
    Passage,
    Period,
    QuantityKind,
    Source,
    Span,
    Verdict,
)
from claimcheck.text.fold import fold
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from claimcheck.text.quotes import find_quotes
from claimcheck.text.sentences import split_sentences

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    label: str
    language: str
    text: str
    expect: Any
    comment: str
    date: str = ""
    title: str = ""
    claim: str = ""
    speaker: str = ""
    evidence: list[dict[str, str]] = field(default_factory=list)
    xfail: str = ""


def load(name: str) -> list[Case]:
    """Give the cases of one file, e.g. "quantities/bounds" or "findings/number-agrees"; a misspelt key is a TypeError."""
    return [Case(**row) for row in json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))]


def names(folder: str = "") -> list[str]:
    """Give the case files of one folder, or all; the first part of a name is the room that its cases are for."""
    found = (FOLDER / folder).glob("*.json") if folder else FOLDER.rglob("*.json")
    return sorted(str(path.relative_to(FOLDER).with_suffix("")) for path in found)


def period(written: str) -> Period | None:
    """Give the days of "2021", "2021-02" or "2021-02-18"."""
    if not written:
        return None
    parts = [int(part) for part in written.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 0
    first = date(year, month or 1, parts[2] if len(parts) > 2 else 1)
    last = first if len(parts) > 2 else date(year, month or 12, monthrange(year, month or 12)[1])
    return Period(start=0, end=0, text="", first=first, last=last)


def article_of(case: Case) -> Article:
    return Article(
        id="0" * 16, uri="case.txt", text=case.text, language=case.language, sha256="", title=case.title,
        published=period(case.date),
    )  # fmt: skip


def hits_of(case: Case) -> list[Hit]:
    hits = []
    for number, note in enumerate(case.evidence):
        source = Source(
            id=f"{number:016x}", uri=f"{number}.txt", text=note["text"], language=note.get("language", case.language),
            sha256=hashlib.sha256(note["text"].encode()).hexdigest(), publisher=note.get("publisher", "Source"),
            title=note.get("title", ""), published=period(note.get("published", "")),
        )  # fmt: skip
        passage = Passage(id=f"{number:015x}", source_id=source.id, start=0, end=len(source.text), text=source.text)
        match = Match(claim_id="", passage_id=passage.id, score=1.0, rank=number + 1, by=MatchedBy.FUSED)
        hits.append(Hit(match=match, passage=passage, source=source))
    return hits


def claim_of(case: Case) -> Claim | None:
    """Give the claim that a case is about: the first one, or the first whose quote begins with ``claim``."""
    found = extract(article_of(case)).claims
    return next((claim for claim in found if claim.quote.startswith(case.claim)), None)


def verdict_of(case: Case) -> Verdict | None:
    claim = claim_of(case)
    return judge(claim, article_of(case), hits_of(case), run_id="run", model="model") if claim else None


def sentences_problem(case: Case) -> str:
    return _differing(case.expect, [span.text for span in split_sentences(case.text, case.language)])


def quotes_problem(case: Case) -> str:
    return _differing(case.expect, [span.text for span in find_quotes(case.text)])


def cuts_problem(case: Case) -> str:
    """Compare the statements that a sentence is cut into: pieces joined by […], what is borrowed in [brackets]."""
    text = case.text
    periods = read_periods(text, case.language, period(case.date), 0, len(text))
    quantities = read_quantities(text, case.language, 0, len(text), periods)
    parts = cut(text, fold(text), 0, len(text), quantities, periods, claim_words_for(case.language))
    return _differing(case.expect, [statement(text, part.pieces, part.insertions) for part in parts])


def sayings_problem(case: Case) -> str:
    """Compare who says what: the stretches said, the speaker, the words of saying, and what else is expected."""
    sentences = split_sentences(case.text, case.language)
    found = find_sayings(case.text, fold(case.text), sentences, claim_words_for(case.language))
    rows = [
        {
            "content": [span.text for span in saying.content], "speaker": saying.attribution.speaker,
            "cue": saying.attribution.cue, "kind": saying.attribution.kind, "role": saying.attribution.role,
        }
        for saying in found
    ]  # fmt: skip
    return _differing_rows(case.expect, [row | {"content": " | ".join(row["content"])} for row in rows])


def quantities_problem(case: Case) -> str:
    """Compare the quantities; what is not a quantity only in a case that expects one."""
    others = any(row.get("kind") == QuantityKind.NOT_A_QUANTITY for row in case.expect)
    found = [
        q for q in read_quantities(case.text, case.language)
        if others or q.kind != QuantityKind.NOT_A_QUANTITY
    ]  # fmt: skip
    return _differing_rows(case.expect, [asdict(q) for q in found])


def periods_problem(case: Case) -> str:
    return _differing_rows(case.expect, [asdict(p) for p in read_periods(case.text, case.language, period(case.date))])


def claims_problem(case: Case) -> str:
    found = [
        {"statement": claim.statement, "kind": claim.kind, "speaker": claim.attribution and claim.attribution.speaker}
        for claim in extract(article_of(case)).claims
    ]
    return _differing_rows(case.expect, found)


def worthiness_problem(case: Case) -> str:
    """Whether a reason holds of the whole text, taken as one claim of an article that said nothing before."""
    periods = read_periods(case.text, case.language, period(case.date))
    claim = Claim(
        id="", article_id="", start=0, end=len(case.text), quote=case.text, statement=case.text, kind=ClaimKind.EVENT,
        quantities=read_quantities(case.text, case.language, periods=periods), periods=periods,
    )  # fmt: skip
    reasons = score(claim, ())[1]
    return "" if (case.expect["reason"] in reasons) == case.expect["holds"] else f"found {reasons}"


def statements_problem(case: Case) -> str:
    """The statement of one stretch of the text (``claim``), and the words of it that stay open."""
    article, start = article_of(case), case.text.rindex(case.claim)
    piece = Span(start=start, end=start + len(case.claim), text=case.claim)
    sentences = split_sentences(case.text, case.language)
    referents = Referents(article, fold(case.text), sentences, claim_words_for(case.language))
    periods = read_periods(case.text, case.language, article.published, piece.start, piece.end)
    quantities = read_quantities(case.text, case.language, piece.start, piece.end, periods)
    found = referents.resolve([piece], periods, quantities, case.speaker)
    said = {
        "statement": statement(case.text, [piece], found.insertions),
        "unresolved": [span.text for span in found.unresolved],
    }
    return _differing({"unresolved": [], **case.expect}, said)


def findings_problem(case: Case) -> str:
    """The expected label, and where a rule is named a finding of it with the expected stance."""
    verdict = verdict_of(case)
    if verdict is None:
        return "no such claim was found"
    if label_of(verdict.findings) != verdict.label:
        return "the label does not follow from its findings"
    seen = [f"{finding.rule} {finding.stance}: {finding.detail}" for finding in verdict.findings]
    if verdict.label != case.expect["label"]:
        return f"label {verdict.label}, expected {case.expect['label']}; findings: {seen}"
    wanted = f"{case.expect.get('rule', '')} {case.expect.get('stance', '')}".strip()
    return "" if any(line.startswith(wanted) for line in seen) else f"no finding {wanted!r} among {seen}"


def _differing(expected: object, found: object) -> str:
    return "" if expected == found else f"expected {expected}, found {found}"


def _differing_rows(expected: list[dict[str, Any]], found: list[dict[str, Any]]) -> str:
    """Compare the keys that are expected; whatever else a record holds is left open."""
    if len(expected) != len(found):
        return f"expected {len(expected)} rows, found {len(found)}: {found}"
    for wanted, row in zip(expected, found, strict=True):
        for key, value in wanted.items():
            if _plain(row[key]) != value:
                return f"{key}: expected {value!r}, found {_plain(row[key])!r} in {row}"
    return ""


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value if value is None or isinstance(value, (bool, str)) else str(value)


PROBLEMS: dict[str, Callable[[Case], str]] = {
    "sentences": sentences_problem,
    "quotes": quotes_problem,
    "cuts": cuts_problem,
    "sayings": sayings_problem,
    "quantities": quantities_problem,
    "periods": periods_problem,
    "claims": claims_problem,
    "statements": statements_problem,
    "findings": findings_problem,
    "worthiness": worthiness_problem,
}


def problem_of(name: str, case: Case) -> str:
    return PROBLEMS[name.split("/", maxsplit=1)[0]](case)
