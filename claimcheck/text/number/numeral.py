"""What is read of a number: its value, its span, and what kind of numeral it is."""

from dataclasses import dataclass
from decimal import Decimal

__all__ = ["MOST_DIGITS", "Numeral", "Phrase", "plain"]

# Decimal reckons with 28 digits; a longer row of digits than this is a code or a fault, and no number of the news.
MOST_DIGITS = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A number as written: its value, where it stands, and what the reader assumed about its marks.

    ``fraction`` marks shares in words (a quarter), ``collective`` round words (a dozen), ``scaled`` a figure or word
    with a scale (3 million), ``digits`` a written figure without a group mark, which may be a year, ``ordinal`` a rank,
    ``multiple`` a factor (twice). A vague word (hundreds of thousands) has the ends ``low`` and ``high``, and the
    lower one as its value. ``code`` is what only looks like a number: a row of digits too long to be one, A380, three
    quarters of an hour (its value is 0). ``weak`` is a word that is a number only beside another (un, a): none is
    ever given out. ``one_unit`` is an article before a unit, a number only after a bound ("more than a year").
    ``part`` is the first figure of a ratio, ``named`` where the noun in it stands ("un Français sur cinq"); ``whole``
    is where the number ends that another is a part of ("411 of the 650 seats": both count seats).
    """

    start: int
    end: int
    value: Decimal
    fraction: bool = False
    collective: bool = False
    scaled: bool = False
    digits: bool = False
    code: bool = False
    ordinal: bool = False
    multiple: bool = False
    weak: bool = False
    one_unit: bool = False
    part: Decimal | None = None
    named: tuple[int, int] | None = None
    whole: int | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    assumed: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A numeral, or none, and the place of the token after it."""

    numeral: Numeral | None
    after: int


def plain(value: Decimal) -> Decimal:
    """Give an equal Decimal without trailing zeros after the mark and without an exponent.

    >>> str(plain(Decimal("3200000000.0"))), str(plain(Decimal("0.50"))), str(plain(Decimal("1E+3")))
    ('3200000000', '0.5', '1000')
    """
    written = format(value, "f")
    return Decimal(written.rstrip("0").rstrip(".") if "." in written else written)
