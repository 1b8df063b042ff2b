"""Our reading of news sentences beside that of other extractors: the same sentences, the same matcher, one table.

Run: python -m tests.gate.peers [--misses PEER]

Needs ../shared/data and, the first time, a package index and about 2 GB for the peers' environments.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace

from tests.gate.peers.venvs import PEERS, Peer, PeerError, Reading, read_with
from tests.gate.reading.matching import Item
from tests.gate.reading.newsquant import Result, evaluate, load
from tests.gate.reading.ours import our_items

_OURS = "claimcheck"
_ONE_SIGN = ("~", ">", "<", "up", "down", "=")  # which is kept where we read two ("up about 15 %")


def row(label: str, result: Result) -> str:
    """Give one line of the table."""
    tally = result.tally
    figures = "".join(f"{tally.f1(right):10.4f}" for right in (tally.value, tally.sign, tally.unit))
    return f"{label:34}{figures}{result.sentences / result.seconds:13,.0f}"


def with_one_sign(text: str) -> list[Item]:
    """Give our readings with one sign each, as the peers give them: what is near or bounded before what changed."""
    signs = ((item, next(sign for sign in _ONE_SIGN if sign in item.signs)) for item in our_items(text))
    return [replace(item, signs=frozenset({sign})) for item, sign in signs]


def _reader(peer: Peer) -> tuple[Callable[[str], list[Item]], Reading]:
    """Give what a peer reads in each sentence, and its reading of all. Raises PeerError."""
    texts = [sentence.text for sentence in load()]
    reading = read_with(peer, texts)
    return dict(zip(texts, reading.items, strict=True)).__getitem__, reading


def behind(ours: Result, peer: Result) -> list[str]:
    """Give the lines on which a peer is level with us or ahead; ours with one sign each, as no peer gives two."""
    respects = (("value", "value"), ("value + sign", "sign"), ("unit", "unit"))
    return [
        label for label, field in respects
        if ours.tally.f1(getattr(ours.tally, field)) <= peer.tally.f1(getattr(peer.tally, field))
    ]  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables, and the differences of one peer where asked."""
    parser = argparse.ArgumentParser(prog="tests.gate.peers", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--misses", metavar="PEER", choices=[peer.name for peer in PEERS])
    options = parser.parse_args(arguments)
    evaluate()  # the words and patterns of a language are compiled at the first reading
    for everything in (False, True):
        table(everything=everything)
    for peer in PEERS if options.misses else ():
        if peer.name == options.misses:
            for text, problems in evaluate(_reader(peer)[0]).misses:
                print(text, *(f"    {problem}" for problem in problems), sep="\n")
    return 0


def table(*, everything: bool) -> None:
    """Print our line and that of each peer, and where a peer is ahead of us."""
    ours, one_sign = evaluate(everything=everything), evaluate(with_one_sign, everything=everything)
    title = "newsquant, F1" + (", nothing left out" if everything else "")
    print(f"{title:34}{'value':>10}{'+ sign':>10}{'unit':>10}{'sentences/s':>13}")
    print(row(_OURS, ours))
    print(row(f"{_OURS}, one sign each", one_sign))
    for peer in PEERS:
        label = f"{peer.name} {peer.version}"
        try:
            read, reading = _reader(peer)
        except PeerError as problem:
            print(f"{label:34}does not run: {problem}")
            continue
        theirs = replace(evaluate(read, everything=everything), seconds=reading.seconds)
        ahead = behind(one_sign, theirs)
        notes = [f"level or ahead of us: {', '.join(ahead)}"] if ahead else []
        notes += [f"failed on {reading.failed} sentences"] if reading.failed else []
        print("  ".join([row(label, theirs), *notes]))


if __name__ == "__main__":
    sys.exit(main())
