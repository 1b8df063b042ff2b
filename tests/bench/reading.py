"""How fast numbers and dates are read: news beside peers in the same run, and the time a character as the text grows.

Run: python -m tests.bench.reading

1. Sentences a second of ``read_periods`` and ``read_quantities`` on French and English news, on one core, beside
   quantulum3 and Recognizers-Text on the same sentences, each in the environment that tests.gate.peers makes for it.
   All seconds are the processor's: what else the machine does is not counted.
2. Microseconds a character and the peak of memory at 50 kB, 500 kB and 5 MB: joined news, words without numbers, one
   long run of figures. Each in a process of its own.
"""

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from claimcheck.records import Period
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from tests.bench.match import NEWS, news_sentences
from tests.cases.adversarial import repeated
from tests.gate.peers.venvs import PEERS, Peer, PeerError, environment

__all__ = ["TARGET", "Reading", "reading_results"]

TARGET = 3000  # sentences a second, in each language
SIZES = (50_000, 500_000, 5_000_000)
TEXTS = ("fr news", "en news", "fr plain words", "fr nine")
SENTENCES = 1000
PEER_SENTENCES = 200  # quantulum3 reads some 20 a second
RUNS = 5
PEERS_READ = (
    ("quantulum3", "quantulum3", ("en",)),
    ("recognizers", "recognizers", ("en", "fr")),
    ("recognizers", "recognizers-numbers", ("en", "fr")),
)
_SCRIPT = Path(__file__).with_name("peer_reading.py")
_ARTICLE_DATE = Period(start=0, end=0, text="", first=None, last=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """What one text of one length costs in a process of its own; the memory is what the reading added at its peak."""

    text: str
    characters: int
    microseconds_a_character: float
    memory_mb: float
    bytes_a_character: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the reading of numbers and dates takes; a peer that did not run has the reason in place of its rate."""

    news: str
    sentences_a_second: dict[str, float]
    peers_sentences_a_second: dict[str, float | str]
    lengths: list[Length]
    growth_50_kb_to_5_mb: dict[str, float]


def read(text: str, language: str) -> int:
    """Read dates and quantities as the extraction does, and give how many there are."""
    periods = read_periods(text, language, _ARTICLE_DATE)
    return len(periods) + len(read_quantities(text, language, periods=periods))


def sentences_a_second(sentences: Sequence[str], language: str) -> float:
    """Give the median of some runs over all sentences by processor seconds, after a first to load the language."""
    taken = []
    for _ in range(RUNS + 1):
        began = time.process_time()
        for sentence in sentences:
            read(sentence, language)
        taken.append(time.process_time() - began)
    return round(len(sentences) / statistics.median(taken[1:]))


def peer_rates(sentences: dict[str, list[str]]) -> dict[str, float | str]:
    """Give each peer's sentences a second by what it reads and in which language, or why it did not run."""
    peers = {peer.name: peer for peer in PEERS}
    return {
        f"{reads} {language}": _peer_rate(peers[name], reads, sentences[language][:PEER_SENTENCES], language)
        for name, reads, languages in PEERS_READ for language in languages
    }  # fmt: skip


def _peer_rate(peer: Peer, reads: str, sentences: list[str], language: str) -> float | str:
    try:
        command = [str(environment(peer)), str(_SCRIPT), reads, language]
        done = subprocess.run(command, input=json.dumps(sentences), capture_output=True, text=True, check=True)
    except (PeerError, OSError) as absent:
        return f"does not install: {absent}"
    except subprocess.CalledProcessError as failed:
        return f"does not run: {(failed.stderr.strip().splitlines() or ['no word'])[-1]}"
    return round(len(sentences) / float(done.stdout), 1)


def length_cost(name: str, characters: int) -> Length:
    """Read one of ``TEXTS`` at a length, and say what it took. Meant for a process of its own."""
    language, kind = name.split(" ", maxsplit=1)
    news = " ".join(news_sentences()[language])
    text = (news * (characters // len(news) + 1))[:characters] if kind == "news" else repeated(kind, characters)
    read(news[:2000], language)
    before = _peak_mb()
    began = time.process_time()
    read(text, language)
    seconds, added = time.process_time() - began, _peak_mb() - before
    return Length(
        text=name, characters=characters, microseconds_a_character=round(seconds / characters * 1e6, 3),
        memory_mb=round(added, 1), bytes_a_character=round(added * 2**20 / characters, 1),
    )  # fmt: skip


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**10 if sys.platform != "darwin" else 2**20)


def length_costs() -> list[Length]:
    """Give the costs of every text at every length, each in a process of its own."""
    made = []
    for name in TEXTS:
        for size in SIZES:
            command = [sys.executable, "-m", "tests.bench.reading", name, str(size)]
            done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
            made.append(Length(**json.loads(done.stdout)))
    return made


def growth(costs: Sequence[Length], text: str) -> float:
    """Give how many times as long a character takes in the longest text as in the shortest: 1 where linear."""
    by_length = {cost.characters: cost.microseconds_a_character for cost in costs if cost.text == text}
    return round(by_length[SIZES[-1]] / by_length[SIZES[0]], 2)


def reading_results() -> Reading:
    """Measure everything, as it is kept in the results of the bench."""
    sentences, costs = news_sentences(SENTENCES), length_costs()
    return Reading(
        news=NEWS.name if NEWS.exists() else "not there: sentences of the sample desk's evidence",
        sentences_a_second={code: sentences_a_second(sentences[code], code) for code in ("fr", "en")},
        peers_sentences_a_second=peer_rates(sentences),
        lengths=costs,
        growth_50_kb_to_5_mb={text: growth(costs, text) for text in TEXTS},
    )


if __name__ == "__main__":
    if len(sys.argv) > 2:  # a text and a length: one measurement
        print(json.dumps(asdict(length_cost(sys.argv[1], int(sys.argv[2])))))
    else:
        print(json.dumps(asdict(reading_results()), ensure_ascii=False, indent=2))
