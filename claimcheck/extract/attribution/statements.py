"""Which sayings are statements of somebody's, and not words woven into a sentence of the outlet's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.extract.attribution.frame import OPENING
from claimcheck.extract.attribution.saying import Saying
from claimcheck.extract.tokens import tokenize
from claimcheck.extract.verbs import has_verb
from claimcheck.extract.words import ClaimWords
from claimcheck.records import AttributionKind
from claimcheck.text.fold import fold

__all__ = ["Statements", "is_label", "reports_speech"]

_NEAR_THAT = 12  # characters before what is told
_NEAR_MARK = 3  # characters: a guillemet and its space
_FEWEST_WORDS = 3
_TELLING = ("say", "said", "treat", "treated")  # kinds of verbs whose clause is what somebody says


def is_label(said: Saying) -> bool:
    """Tell the label of a turn in a transcript ("Anna Roth :") from words of saying."""
    return said.attribution.cue.strip() in ("", ":")


def reports_speech(said: Saying) -> bool:
    """Tell words of saying with something said from the label of a turn and a mere "No"."""
    return not is_label(said) and sum(len(piece.text.split()) for piece in said.content) >= _FEWEST_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Statements:
    """Tells the sayings of one article apart; ``folded`` is its text, folded."""

    text: str
    folded: str
    words: ClaimWords
    edges: frozenset[int] = frozenset()  # where sentences begin and end

    def of(self, sayings: Sequence[Saying]) -> list[Saying]:
        """Give those that are somebody's own statement."""
        return list(self._without_passed_on([saying for saying in sayings if self._states(saying)]))

    def _states(self, saying: Saying) -> bool:
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
        first, last, _ = self._behind_cue(saying)
        if start < first:
            return self._is_behind(saying, first, last)
        cue = fold(saying.attribution.cue)
        if self.words.stating.woven.match(self.folded, start, end) or self.words.saying.irreal.search(cue):
            return False
        quoted = self.text[max(0, start - _NEAR_MARK) : start].rstrip().endswith(tuple(OPENING))
        says = quoted or self.words.saying.cue.search(cue) or self._by_according(saying) or self._tells_that(saying)
        is_clause = has_verb(self.folded, start, self._clause_end(saying, start, end), self.words)
        return bool(says) and is_clause and (self._by_according(saying) or self._is_told(saying))

    def _is_told(self, saying: Saying) -> bool:
        """Tell what is told behind "said that" from the object of the verb."""
        start = saying.content[0].start
        before = max(saying.attribution.start, start - _NEAR_THAT)
        return self.words.stating.told.search(self.folded, before, start) is not None

    def _stands_alone(self, start: int, end: int) -> bool:
        """Tell quoted sentences that nobody is named for from a title or a few words quoted inside a sentence."""
        opening = self.text[max(0, start - _NEAR_MARK) : start]
        begins = start - len(opening) + len(opening.rstrip('«“„" \u00a0\u202f'))
        return begins in self.edges and has_verb(self.folded, start, end, self.words)

    def _without_passed_on(self, sayings: Sequence[Saying]) -> Iterator[Saying]:
        """Leave out who only passes on what another is named for: "“P,” said X, according to Y" is X's."""
        begun = {saying.content[0].start: saying for saying in sayings if not self._by_according(saying)}
        for saying in sayings:
            first = saying.content[0].start  # a quotation mark, and a space in it, may stand before what is said
            others = (begun.get(first + more) for more in range(_NEAR_MARK))
            other = next(filter(None, others), None)
            passes = other is not None and other.attribution.end <= saying.attribution.start
            if not (passes and self._by_according(saying)):
                yield saying

    def _is_behind(self, saying: Saying, first: int, last: int) -> bool:
        """Tell words of saying behind a sentence or inside it, with a verb of saying or "according to"."""
        words = self.words.saying
        spoken = words.cue.search(self.folded, first, last) or words.speech.match(self.folded, first, last)
        said = sum(len(piece.text.split()) for piece in saying.content) >= _FEWEST_WORDS
        return said and (spoken is not None or self._by_according(saying))

    def _tells_that(self, saying: Saying) -> bool:
        """Tell any other verb of saying before a clause ("mentions that P"), unless the writer takes it for true.

        "I think that P" is the writer's opinion, and nobody's report.
        """
        words = self.words.saying
        if self.words.reference.first_person.match(self.folded, saying.attribution.start):
            return False
        start, end, _ = self._behind_cue(saying)
        clause = words.clause.match(self.folded, end)
        verb = words.speech.match(self.folded, start, end)
        opened = clause is not None and clause.end() == saying.content[0].start and clause.end() > clause.start()
        told = verb is not None and verb.lastgroup in _TELLING
        return opened and told and not words.factive.search(self.folded, start, end)

    def _behind_cue(self, saying: Saying) -> tuple[int, int, str]:
        """Give where the words of saying begin and end, and what stands between them and what is said."""
        start = saying.attribution.start + max(0, saying.attribution.text.find(saying.attribution.cue))
        end = start + len(saying.attribution.cue)
        return start, end, self.folded[end : saying.content[0].start].strip()

    def _by_according(self, saying: Saying) -> bool:
        return self.words.saying.according.match(f"{fold(saying.attribution.cue)} ") is not None

    def opens_relative(self, saying: Saying) -> bool:
        """Tell a relative clause of which alone somebody is the source: "the plant, which according to X …, closes"."""
        if not self._by_according(saying):
            return False  # most are not, and a whole turn of a debate need not be tokenized to see it
        span = saying.content[0]
        first = tokenize(self.folded, span.start, span.end)[:1]
        return bool(first) and first[0].word in self.words.cutting.relatives

    def _clause_end(self, saying: Saying, start: int, end: int) -> int:
        """Give where the clause that is said ends, in which its verb must stand.

        Where no "that", colon or mark opens it, a verb of a relative clause makes no statement of an object: "X
        announces the closing of three plants that employ 300".
        """
        _, behind, between = self._behind_cue(saying)
        if start < behind or between:
            return end
        cutting = self.words.cutting
        clauses = cutting.relatives | cutting.subordinates
        return next((token.start for token in tokenize(self.folded, start, end) if token.word in clauses), end)
