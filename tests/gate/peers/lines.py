"""How a runner speaks: sentences as JSON lines in, quantities as JSON lines out; runs in the peer's own environment."""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

__all__ = ["serve"]


def serve(load: Callable[[], Callable[[str], list[dict[str, Any]]]]) -> None:
    """Read sentences from stdin, write the quantities of each to stdout, at last the seconds that all of them took.

    Loading the peer and a first sentence to warm it up are not counted. A sentence on which the peer fails has none.
    """
    sentences = [json.loads(line) for line in sys.stdin]
    out, sys.stdout = sys.stdout, sys.stderr  # some peers print
    read, failed = load(), 0
    read("It rose by more than 5 % to 10 miles.")
    began = time.perf_counter()
    for sentence in sentences:
        try:
            found = read(sentence)
        except Exception as problem:  # noqa: BLE001  # whatever a peer raises is its own
            found, failed = [], failed + 1
            print(f"{type(problem).__name__}: {problem}: {sentence[:60]}", file=sys.stderr)
        print(json.dumps(found), file=out)
    print(json.dumps({"seconds": time.perf_counter() - began, "failed": failed}), file=out)
