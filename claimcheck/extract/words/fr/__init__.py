"""French patterns for finding claims."""

from claimcheck.extract.words.form import ClaimWords
from claimcheck.extract.words.fr.cutting import CUTTING
from claimcheck.extract.words.fr.doubts import DOUBTS
from claimcheck.extract.words.fr.phrases import PHRASES
from claimcheck.extract.words.fr.reference import REFERENCE
from claimcheck.extract.words.fr.saying import SAYING
from claimcheck.extract.words.fr.stating import STATING

__all__ = ["WORDS"]

WORDS = ClaimWords(doubts=DOUBTS, stating=STATING, saying=SAYING, cutting=CUTTING, phrases=PHRASES, reference=REFERENCE)
