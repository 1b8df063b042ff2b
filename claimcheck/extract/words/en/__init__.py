"""English patterns for finding claims."""

from claimcheck.extract.words.en.cutting import CUTTING
from claimcheck.extract.words.en.doubts import DOUBTS
from claimcheck.extract.words.en.phrases import PHRASES
from claimcheck.extract.words.en.reference import REFERENCE
from claimcheck.extract.words.en.saying import SAYING
from claimcheck.extract.words.en.stating import STATING
from claimcheck.extract.words.form import ClaimWords

__all__ = ["WORDS"]

WORDS = ClaimWords(doubts=DOUBTS, stating=STATING, saying=SAYING, cutting=CUTTING, phrases=PHRASES, reference=REFERENCE)
