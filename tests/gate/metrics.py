"""What the gate measures: the labelled cases, the sample desk, and, where the data is there, claims, readings and search."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.config import Settings
from claimcheck.extract import extract
from claimcheck.judge import judge
from claimcheck.read import read_article, read_source
from claimcheck.records import Hit, Match, MatchedBy, Passage
from tests.cases.runner import FOLDER as CASES
from tests.cases.runner import load, names, problem_of

if TYPE_CHECKING:
    from tests.gate.reading.figures import Figures

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"
DESK = Path(__file__).parent / "sample_desk.json"
LABELLED = Path(__file__).parent / "labelled"
EXTRACTION = Path(__file__).parent / "extraction"


def measure() -> tuple[dict[str, float], list[str]]:
    """Give the metrics, each between 0 and 1, and a line for everything that was left out or is only reported."""
    metrics = {f"cases {name}": case_rate(name) for name in names()}
    metrics["sample desk"] = desk_rate()
    skipped = []
    try:
        metrics |= dict(_retrieval())
    except FileNotFoundError as absent:
        skipped.append(f"retrieval: skipped, {absent} is not there")
    read, found = _readings(), _extraction()
    return metrics | read.floored | found.floored, [*skipped, *read.lines(), *found.lines()]


def case_rate(name: str) -> float:
    """Give the share of a file's cases that come out as labelled; a known failure counts as one."""
    cases = load(name)
    return sum(not problem_of(name, case) for case in cases) / len(cases)


def desk_rate() -> float:
    """Give the share of the sample desk's claims with the suggestion that a careful person gives."""
    rows = json.loads(DESK.read_text(encoding="utf-8"))
    hits = list(evidence_hits(ROOT / "evidence"))
    return sum(_desk_label(row["article"], row["claim"], hits) == row["label"] for row in rows) / len(rows)


def evidence_hits(folder: Path) -> Iterator[Hit]:
    """Give every note of evidence as one passage, in the order of their names."""
    for number, path in enumerate(sorted(folder.rglob("*.md"))):
        source = read_source(path, uri=str(path.relative_to(ROOT)), settings=Settings()).record
        start = source.body_start
        passage = Passage(
            id=f"{number:015x}", source_id=source.id, start=start, end=len(source.text), text=source.text[start:]
        )
        match = Match(claim_id="", passage_id=passage.id, score=1.0, rank=number + 1, by=MatchedBy.FUSED)
        yield Hit(match=match, passage=passage, source=source)


def _desk_label(path: str, begins: str, hits: Sequence[Hit]) -> str:
    article = read_article(ROOT / path, uri=path, settings=Settings()).record
    for claim in extract(article).claims:
        if claim.quote.startswith(begins):
            return judge(claim, article, hits, run_id="run", model="model").label
    return "no claim"


def _retrieval() -> Iterator[tuple[str, float]]:
    """Search is measured only where its vectors are kept already: embedding them takes ten minutes."""
    from tests.gate.retrieval import DATA as TWEETS
    from tests.gate.retrieval import FOLDER, evaluate

    for needed in (TWEETS, FOLDER / "tweets"):
        if not needed.exists():
            raise FileNotFoundError(needed.name)
    scores = evaluate()
    if scores is not None:
        yield f"retrieval {scores.name} MAP@5", scores.fused


def _readings() -> "Figures":
    """Numbers and dates against the public sets; what is only reported comes as lines, like what was skipped."""
    from tests.gate.reading.figures import figures

    return figures()


def _extraction() -> "Figures":
    """How claims are found: sentences, cutting, who says it, what is checkable, the same in French and English."""
    from tests.gate.extraction.figures import figures

    return figures()


def data_checksum() -> str:
    """Give the sha256 over every labelled file, so that nobody raises a score by editing what is expected."""
    files = [*CASES.rglob("*.json"), DESK, *(ROOT / "claims").rglob("*.*"), *(ROOT / "evidence").rglob("*.*")]
    files += [*LABELLED.rglob("*.*"), *EXTRACTION.glob("*.json")]
    digest = hashlib.sha256()
    for path in sorted(path for path in files if path.is_file()):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
