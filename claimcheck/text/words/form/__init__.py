"""The form that every language fills in: a record for each of its files, all words lower case, apostrophes straight.

A field that a language leaves out is empty: it then has no such words, and nothing is read by them.
"""

from dataclasses import dataclass

from claimcheck.text.words.form.bounds import Bounds
from claimcheck.text.words.form.changes import Changes
from claimcheck.text.words.form.dates import Dates
from claimcheck.text.words.form.not_quantities import NotQuantities
from claimcheck.text.words.form.numbers import Numbers
from claimcheck.text.words.form.sense import Sense
from claimcheck.text.words.form.sentences import Sentences
from claimcheck.text.words.form.units import Units

__all__ = ["Bounds", "Changes", "Dates", "NotQuantities", "Numbers", "Sense", "Sentences", "Units", "Words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words and forms of one language."""

    sentences: Sentences
    numbers: Numbers
    bounds: Bounds
    changes: Changes
    not_quantities: NotQuantities
    units: Units
    dates: Dates
    sense: Sense
