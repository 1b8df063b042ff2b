"""The quality gate: fails when a metric falls below its floor, or the labelled data is not the data the floors are of.

Run: python -m tests.gate [--update [--allow-regression]]

``--update`` takes today's figures for floors and pins the data as it is; it refuses to lower a floor without
``--allow-regression``.
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.gate.metrics import data_checksum, measure

BASELINE = Path(__file__).parent / "baseline.json"
EPSILON = 0.0005  # one boundary in two thousand, less than one case


def problems(metrics: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """Give one line for each metric below its floor and each that has no floor yet; what was not measured passes."""
    below = [
        f"{name}: {metrics[name]:.4f} is below its floor {floor:.4f}"
        for name, floor in floors.items() if name in metrics and metrics[name] < floor - EPSILON
    ]  # fmt: skip
    return below + [f"{name}: has no floor yet; run with --update" for name in metrics if name not in floors]


def updated(
    metrics: Mapping[str, float], floors: Mapping[str, float], *, allow_regression: bool
) -> tuple[dict[str, float], list[str]]:
    """Give the new floors, and one line for each that would be lowered without leave; what was not measured stays."""
    lowered = [line for line in problems(metrics, floors) if "below its floor" in line]
    return {**floors, **{name: round(value, 4) for name, value in metrics.items()}}, [] if allow_regression else lowered


def main(arguments: Sequence[str] | None = None, baseline: Path = BASELINE) -> int:
    """Measure, print, compare; 0 when every floor holds."""
    parser = argparse.ArgumentParser(prog="tests.gate", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--update", action="store_true", help="take today's figures for floors")
    parser.add_argument("--allow-regression", action="store_true", help="let --update lower a floor")
    options = parser.parse_args(arguments)
    kept = json.loads(baseline.read_text(encoding="utf-8")) if baseline.exists() else {"data": "", "floors": {}}
    metrics, skipped = measure()
    for name, value in metrics.items():
        print(f"{value:.4f}  floor {kept['floors'].get(name, 0):.4f}  {name}")
    print(*skipped, sep="\n")
    if options.update:
        return _update(metrics, kept, baseline, allow_regression=options.allow_regression)
    found = problems(metrics, kept["floors"])
    if kept["data"] != data_checksum():
        found.append("the labelled data is not what the floors were taken on; look at the change, then --update")
    print(*found, sep="\n", file=sys.stderr)
    return 1 if found else 0


def _update(
    metrics: Mapping[str, float], kept: Mapping[str, Mapping[str, float]], baseline: Path, *, allow_regression: bool
) -> int:
    floors, refused = updated(metrics, kept["floors"], allow_regression=allow_regression)
    if refused:
        print(*refused, "nothing was changed; --allow-regression lowers floors", sep="\n", file=sys.stderr)
        return 1
    pinned = {"data": data_checksum(), "floors": dict(sorted(floors.items()))}
    baseline.write_text(json.dumps(pinned, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
