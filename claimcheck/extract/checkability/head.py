"""The linear head: how likely a sentence is checkable, from its features and, where there is a model, its vector.

The weights lie beside in head.json and are made by ``python -m tests.gate.extraction.training``; what they were learned
from stands in it.
"""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from claimcheck.extract.checkability.features import FEATURES, features
from claimcheck.extract.sights import Sight
from claimcheck.extract.words import ClaimWords

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.encode import Encoder

__all__ = ["Checkability", "Checked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """For each sentence how likely it is checkable, and how near it is to the subject (None without a model)."""

    chances: tuple[float, ...]
    subjects: tuple[float, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkability:
    """A logistic regression over ``FEATURES``; with an encoder of the right model over the vectors too."""

    intercept: float
    weights: tuple[float, ...]
    vector: tuple[float, ...] = ()
    encoder: "Encoder | None" = None

    @classmethod
    def of(cls, encoder: "Encoder | None") -> "Checkability":
        """Give the head for an encoder; without one, or with another model than it was learned with, features alone."""
        kept = _kept()
        known = encoder is not None and [encoder.info.name, encoder.info.revision] == kept["model"]
        part = kept["with vector" if known else "features alone"]
        return cls(
            intercept=part["intercept"],
            weights=tuple(part["weights"].get(name, 0.0) for name in FEATURES),
            vector=tuple(part.get("vector", ())),
            encoder=encoder if known else None,
        )

    def check(self, sights: Sequence[Sight], folded: str, words: ClaimWords) -> Checked:
        """Give how likely each sentence of an article is checkable, between 0 and 1."""
        sums = [self._sum(features(sight, folded, words)) for sight in sights]
        if self.encoder is None or not sights:
            return Checked(chances=tuple(map(_logistic, sums)))
        from claimcheck.encode import Role

        vectors = self.encoder.encode([" ".join(sight.sentence.text.split()) for sight in sights], Role.QUERY)
        more = vectors @ _array(self.vector)
        chances = tuple(_logistic(total + float(extra)) for total, extra in zip(sums, more, strict=True))
        return Checked(chances=chances, subjects=_subjects(vectors))

    def _sum(self, found: Sequence[float]) -> float:
        return self.intercept + sum(weight * value for weight, value in zip(self.weights, found, strict=True))


def _subjects(vectors: "NDArray[np.float32]") -> tuple[float, ...]:
    """Give the cosine of each vector to the mean of all."""
    mean = vectors.mean(axis=0)
    length = float((mean @ mean) ** 0.5) or 1.0
    return tuple(float(value) for value in vectors @ mean / length)


def _array(values: Sequence[float]) -> "NDArray[np.float32]":
    import numpy as np

    return np.asarray(values, dtype=np.float32)


def _logistic(value: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, value))))


@cache
def _kept() -> dict[str, Any]:
    kept: dict[str, Any] = json.loads((files(__package__) / "head.json").read_text(encoding="utf-8"))
    return kept
