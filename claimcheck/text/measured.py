"""A number with its unit taken in: what the readers of units, money, shares and ages give."""

from dataclasses import dataclass
from decimal import Decimal

from claimcheck.records import QuantityKind

__all__ = ["Measured"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A number with its unit taken in; ``assumed`` says in words what the text left open ("dollars read as …")."""

    start: int
    end: int
    value: Decimal
    unit: str
    kind: QuantityKind
    assumed: str = ""
