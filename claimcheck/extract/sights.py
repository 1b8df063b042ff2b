"""What is seen of a sentence before anything is decided: its figures, its dates, and whose words stand where."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.extract.attribution import Saying
from claimcheck.records import Period, Quantity, Span

__all__ = ["Sight", "Stretch", "Voices", "gaps"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """One speaker's words in one sentence, from the first to the last of them; no saying is the outlet's own voice.

    ``holes`` are the narrator's words inside ("a-t-il dit"); ``frame`` tells the words that say who speaks.
    """

    start: int
    end: int
    saying: Saying | None = None
    holes: tuple[tuple[int, int], ...] = ()
    frame: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """A sentence as it is seen: what was read in it, and the stretches of its voices, in order.

    ``said`` is the saying whose frame stands in the sentence, if any: who says something, and that they say it;
    ``reports`` counts those inside somebody's words too.
    """

    sentence: Span
    periods: tuple[Period, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    said: Saying | None = None
    reports: bool = False

    @property
    def quoted(self) -> bool:
        """Tell a sentence that is all somebody's words, without who says them."""
        return self.said is None and any(stretch.saying is not None for stretch in self.stretches)


class Voices:
    """The sayings of an article, and which of them reach into a sentence."""

    def __init__(self, sayings: Sequence[Saying]) -> None:
        """Order the sayings; one inside another belongs to the words of the outer speaker."""
        self.outer: list[Saying] = []
        reached = -1
        for saying in sorted(sayings, key=lambda one: (one.content[0].start, -one.content[-1].end)):
            if saying.content[0].start >= reached:
                self.outer.append(saying)
                reached = saying.content[-1].end
        self._ends = [saying.content[-1].end for saying in self.outer]
        self._frames = sorted(saying.attribution.start for saying in sayings if saying.attribution.text)

    def frame_in(self, sentence: Span) -> bool:
        """Tell whether the sentence says that somebody says something, or tells it in somebody's words."""
        return bisect_left(self._frames, sentence.start) < bisect_left(self._frames, sentence.end)

    def in_sentence(self, sentence: Span) -> tuple[tuple[Stretch, ...], Saying | None]:
        """Give the stretches of a sentence, and the saying whose frame is in it."""
        around = list(self._around(sentence))
        said = next((saying for saying in around if _meets(saying.attribution, sentence)), None)
        heard = [stretch for saying in around if (stretch := _heard(saying, sentence)) is not None]
        return tuple(_with_narration(heard, around, sentence)), said

    def _around(self, sentence: Span) -> Iterator[Saying]:
        place = bisect_left(self._ends, sentence.start)
        # A frame may stand in the sentence after its quotation: « … » A dit X.
        for saying in self.outer[max(0, place - 1) :]:
            if min(saying.content[0].start, saying.attribution.start) >= sentence.end:
                return
            if _meets(saying.attribution, sentence) or any(_meets(piece, sentence) for piece in saying.content):
                yield saying


def _meets(span: Span, sentence: Span) -> bool:
    return span.start < sentence.end and sentence.start < span.end


def _heard(saying: Saying, sentence: Span) -> Stretch | None:
    """Give the stretch of a saying in a sentence, with the narrator's words inside it as holes."""
    inside = [
        (max(piece.start, sentence.start), min(piece.end, sentence.end))
        for piece in saying.content if _meets(piece, sentence)
    ]  # fmt: skip
    if not inside:
        return None
    holes = tuple((before[1], after[0]) for before, after in pairwise(inside))
    return Stretch(start=inside[0][0], end=inside[-1][1], saying=saying, holes=holes)


def gaps(content: Sequence[Span]) -> tuple[tuple[int, int], ...]:
    """Give what stands between the stretches of a saying: the narrator's words."""
    return tuple((before.end, after.start) for before, after in pairwise(content))


def _with_narration(heard: Sequence[Stretch], around: Sequence[Saying], sentence: Span) -> Iterator[Stretch]:
    at = sentence.start
    for stretch in heard:
        yield from _narrated(at, stretch.start, around)
        yield stretch
        at = stretch.end
    yield from _narrated(at, sentence.end, around)


def _narrated(start: int, end: int, around: Sequence[Saying]) -> Iterator[Stretch]:
    if start >= end:
        return
    frame = any(saying.attribution.start < end and start < saying.attribution.end for saying in around)
    yield Stretch(start=start, end=end, frame=frame)
