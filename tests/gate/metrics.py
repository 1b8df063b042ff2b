"""What the gate measures: the labelled cases, the sample desk, and, where the data is there, sentences and search."""

import hashlib
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.config import Settings
from claimcheck.extract import extract
from claimcheck.judge import judge
from claimcheck.read import read_article, read_source
from claimcheck.records import Hit, Match, MatchedBy, Passage
from claimcheck.text.sentences import split_sentences
from tests.cases.runner import FOLDER as CASES
from tests.cases.runner import load, names, problem_of

if TYPE_CHECKING:
    from tests.gate.reading.figures import Figures

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"
DESK = Path(__file__).parent / "sample_desk.json"
GROUP = 8  # sentences joined into one text
_ENDED = re.compile(r"[.!?…][\s\"'»”’)\]]*$")


def measure() -> tuple[dict[str, float], list[str]]:
    """Give the metrics, each between 0 and 1, and a line for everything that was left out or is only reported."""
    metrics = {f"cases {name}": case_rate(name) for name in names()}
    metrics["sample desk"] = desk_rate()
    skipped = []
    for part in (_sentences, _retrieval):
        try:
            metrics |= dict(part())
        except FileNotFoundError as absent:
            skipped.append(f"{part.__name__.strip('_')}: skipped, {absent} is not there")
    read = _readings()
    return metrics | read.floored, [*skipped, *read.lines()]


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


def _sentences() -> Iterator[tuple[str, float]]:
    """Boundaries between joined sentences; ends without a mark (headlines) cannot be told in a line and do not count.

    The French translators of the news split sentences that the English kept, so there only what is found counts.
    """
    for name in ("fr_gsd", "fr_sequoia"):
        texts = [row["text"].strip() for row in _rows(DATA / "ud_sentences" / f"{name}_dev.jsonl")]
        yield f"sentences {name} F1", boundary_scores(_groups(texts), "fr")[2]
    news = list(_rows(DATA / "ntrex_news" / "parallel.jsonl"))
    for language, place in (("fr", 1), ("en", 2)):
        by_document: dict[str, list[str]] = {}
        for row in news:
            by_document.setdefault(row["doc"], []).append(row[language].strip())
        groups = [group for texts in by_document.values() for group in _groups(texts)]
        yield f"sentences news {language} {('recall', 'F1')[place - 1]}", boundary_scores(groups, language)[place]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    return (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())


def _groups(texts: Sequence[str]) -> list[Sequence[str]]:
    return [texts[at : at + GROUP] for at in range(0, len(texts), GROUP)]


def boundary_scores(groups: Sequence[Sequence[str]], language: str) -> tuple[float, float, float]:
    """Give precision, recall and F1 of the boundaries between the sentences of each group, joined by spaces."""
    right = found = wanted = 0
    for group in groups:
        text, at = " ".join(group), 0
        gold, open_ = set[int](), set[int]()
        for sentence in group:
            at += len(sentence)
            (gold if _ENDED.search(sentence) else open_).add(at)
            at += 1
        ends = {span.end for span in split_sentences(text, language)} - open_ - {len(text)}
        gold -= {len(text)}
        right, found, wanted = right + len(ends & gold), found + len(ends), wanted + len(gold)
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


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


def data_checksum() -> str:
    """Give the sha256 over every labelled file, so that nobody raises a score by editing what is expected."""
    files = [*CASES.rglob("*.json"), DESK, *(ROOT / "claims").rglob("*.*"), *(ROOT / "evidence").rglob("*.*")]
    digest = hashlib.sha256()
    for path in sorted(path for path in files if path.is_file()):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
