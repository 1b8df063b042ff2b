"""Our reading of news sentences beside that of other extractors: the same sentences, the same matcher, one table.

Run: python -m tests.gate.peers [--misses PEER]

Needs ../shared/data and, the first time, a package index and about 2 GB for the peers' environments.
"""

import argparse
import sys
from collections.abc import Sequence

from tests.gate.peers.venvs import PEERS, Peer, PeerError, read_with
from tests.gate.reading.newsquant import Result, evaluate, load

_OURS = "claimcheck"


def row(label: str, result: Result) -> str:
    """Give one line of the table."""
    tally = result.tally
    figures = "".join(f"{tally.f1(right):10.3f}" for right in (tally.value, tally.sign, tally.unit))
    return f"{label:22}{figures}{result.sentences / result.seconds:12,.0f}"


def evaluate_peer(peer: Peer) -> Result:
    """Score a peer as we are scored. Raises PeerError."""
    texts = [sentence.text for sentence in load()]
    reading = read_with(peer, texts)
    by_text = dict(zip(texts, reading.items, strict=True))
    result = evaluate(by_text.__getitem__)
    return Result(tally=result.tally, seconds=reading.seconds, sentences=result.sentences, misses=result.misses)


def behind(ours: Result, peer: Result) -> list[str]:
    """Give the lines on which a peer is ahead of us."""
    respects = (("value", "value"), ("value + sign", "sign"), ("unit", "unit"))
    return [
        label for label, field in respects
        if ours.tally.f1(getattr(ours.tally, field)) <= peer.tally.f1(getattr(peer.tally, field))
    ]  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, and the differences of one peer where asked."""
    parser = argparse.ArgumentParser(prog="tests.gate.peers", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--misses", metavar="PEER", choices=[peer.name for peer in PEERS])
    options = parser.parse_args(arguments)
    evaluate()  # the words and patterns of a language are compiled at the first reading
    ours = evaluate()
    print(f"{'newsquant, F1':22}{'value':>10}{'+ sign':>10}{'unit':>10}{'sentences/s':>12}")
    print(row(_OURS, ours))
    for peer in PEERS:
        label = f"{peer.name} {peer.version}"
        try:
            theirs = evaluate_peer(peer)
        except PeerError as problem:
            print(f"{label:22}does not run: {problem}")
            continue
        ahead = behind(ours, theirs)
        print(row(label, theirs) + (f"  ahead of us: {', '.join(ahead)}" if ahead else ""))
        for text, problems in theirs.misses if options.misses == peer.name else ():
            print(text, *(f"    {problem}" for problem in problems), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
