"""Which sayings hold a statement of their own, to be cut out of the outlet's sentence and given to its speaker."""

from collections.abc import Sequence

from claimcheck.extract.attribution import Saying
from claimcheck.extract.tokens import tokenize
from claimcheck.extract.verbs import has_verb
from claimcheck.extract.words import ClaimWords
from claimcheck.records import AttributionKind, Span
from claimcheck.text.fold import fold

__all__ = ["Spoken", "is_label", "reports_speech"]

_NEAR_THAT = 12  # characters before what is told
_NEAR_MARK = 3  # characters: a guillemet and its space
_OPENING_MARKS = ("«", "“", "„", '"')
_FEWEST_WORDS = 3


def is_label(said: Saying) -> bool:
    """Tell the label of a turn in a transcript ("Anna Roth :") from words of saying."""
    return said.attribution.cue.strip() in ("", ":")


def reports_speech(said: Saying) -> bool:
    """Tell words of saying with something said from the label of a turn and a mere "No"."""
    return not is_label(said) and sum(len(piece.text.split()) for piece in said.content) >= _FEWEST_WORDS


class Spoken:
    """What is looked up for the sayings of one article."""

    def __init__(self, text: str, folded: str, sentences: Sequence[Span], words: ClaimWords) -> None:
        """Keep the text, and where its sentences begin and end."""
        self.text, self.folded, self.words = text, folded, words
        self._starts = {0, *(edge for span in sentences for edge in (span.start, span.end))}

    def states(self, saying: Saying) -> bool:
        """Tell a saying whose content is a statement of its own from words woven into a sentence of the outlet's.

        "X wants to leave", "X does not know when" and "X calls it « a shame »" are the outlet's statements about X.
        """
        if not saying.content:
            return False
        start, end = saying.content[0].start, saying.content[-1].end
        if saying.attribution.kind == AttributionKind.DIRECT:
            return bool(saying.attribution.text) or self._stands_alone(start, end)
        if self.opens_relative(saying):
            return has_verb(self.folded, start, end, self.words)
        if self.words.stating.woven.match(self.folded, start, end):
            return False
        cue = fold(saying.attribution.cue)
        quoted = self.text[max(0, start - _NEAR_MARK) : start].rstrip().endswith(_OPENING_MARKS)
        says = quoted or self.words.saying.cue.search(cue) or self.words.saying.according.match(f"{cue} ")
        is_clause = has_verb(self.folded, start, self._clause_end(saying, start, end), self.words)
        return bool(says) and is_clause and self._is_told(saying)

    def _is_told(self, saying: Saying) -> bool:
        """Tell what is told behind "said that" from the object of the verb; before its frame it stands alone."""
        start, frame = saying.content[0].start, saying.attribution
        if start < frame.end or self.words.saying.according.match(f"{fold(frame.cue)} "):
            return True
        return self.words.stating.told.search(self.folded, max(frame.start, start - _NEAR_THAT), start) is not None

    def _stands_alone(self, start: int, end: int) -> bool:
        """Tell quoted sentences that nobody is named for from a title or a few words quoted inside a sentence."""
        opening = self.text[max(0, start - _NEAR_MARK) : start]
        begins = start - len(opening) + len(opening.rstrip('«“„" \u00a0\u202f'))
        return begins in self._starts and has_verb(self.folded, start, end, self.words)

    def opens_relative(self, saying: Saying) -> bool:
        """Tell a relative clause of which alone somebody is the source: "the plant, which according to X …, closes"."""
        span = saying.content[0]
        first = tokenize(self.folded, span.start, span.end)[:1]
        according = self.words.saying.according.match(f"{fold(saying.attribution.cue)} ")
        return bool(according and first) and first[0].word in self.words.cutting.relatives

    def _clause_end(self, saying: Saying, start: int, end: int) -> int:
        """Give where the clause that is said ends, in which its verb must stand.

        Where no "that", colon or mark opens it, a verb of a relative clause makes no statement of an object:
        "X announces the closing of three plants that employ 300".
        """
        cue = saying.attribution.start + max(0, saying.attribution.text.find(saying.attribution.cue))
        behind = cue + len(saying.attribution.cue)
        if start < behind or self.folded[behind:start].strip():
            return end
        cutting = self.words.cutting
        clauses = cutting.relatives | cutting.subordinates
        return next((token.start for token in tokenize(self.folded, start, end) if token.word in clauses), end)
