"""Words that point: where each stands, what it must fit, and what it stands for if that is certain."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extract.reference.mentions import Mention
from claimcheck.records import Span

__all__ = ["Pointer", "Reading"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer(Span):
    """A pronoun, or a phrase with a ``noun``; ``referent`` is None where the article leaves a doubt.

    ``features`` are those that an antecedent must fit; a ``settled`` one is explained where it stands or stands for
    nothing that could be named.
    """

    features: str
    referent: Mention | None
    settled: bool = False
    noun: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The pointers of an article and its mentions, each in order."""

    pointers: tuple[Pointer, ...] = ()
    mentions: tuple[Mention, ...] = ()

    def pointers_in(self, start: int, end: int) -> Sequence[Pointer]:
        """Give the pointers that stand in ``text[start:end]``."""
        first = bisect_left(self.pointers, start, key=lambda pointer: pointer.start)
        last = bisect_right(self.pointers, end, key=lambda pointer: pointer.start)
        return [pointer for pointer in self.pointers[first:last] if pointer.end <= end]

    def mentions_in(self, start: int, end: int) -> Sequence[Mention]:
        """Give the mentions that stand in ``text[start:end]``."""
        first = bisect_left(self.mentions, start, key=lambda mention: mention.start)
        last = bisect_right(self.mentions, end, key=lambda mention: mention.start)
        return [mention for mention in self.mentions[first:last] if mention.end <= end]
