"""Cutting: the stretch of a sentence into the statements in it, one fact each."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extract.cutting.asides import find_aside, opening_aside
from claimcheck.extract.cutting.clauses import Joint, find_joint
from claimcheck.extract.cutting.line import Line, read_line
from claimcheck.extract.cutting.nouns import Aside
from claimcheck.extract.cutting.trimming import trim
from claimcheck.extract.words import ClaimWords
from claimcheck.records import Period, Quantity, Span

__all__ = ["Part", "cut"]

_MOST_WORDS = 800  # beyond these there is a list or a table, and looking from each mark to the next would take long
_MOST_MARKS = 60
_LAST_WORDS = 12  # of a clause that ends with who said it


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A statement cut out of a sentence: its stretches of the text, and the subject it borrows from the sentence.

    ``insertions`` are offsets in the text with words of the same sentence as written; an ``added`` part was cut off
    another: it states its fact without a verb of its own, or with a borrowed subject.
    """

    pieces: tuple[Span, ...]
    insertions: tuple[tuple[int, str], ...] = ()
    added: bool = False


def cut(  # noqa: PLR0913  # what is known of the sentence, as every reader of text gets it, and what is not to be cut
    text: str,
    folded: str,
    start: int,
    end: int,
    quantities: Sequence[Quantity],
    periods: Sequence[Period],
    words: ClaimWords,
    *,
    uncut: Sequence[tuple[int, int]] = (),
) -> list[Part]:
    """Give the statements in ``text[start:end]``, one speaker's words in one sentence, in the order of the text.

    Stretches in ``uncut`` stay with the words around them. Where it is not clear that two statements stand side by
    side, or which words belong to which, nothing is cut.
    """
    line = read_line(text, folded, (start, end), quantities, periods, words, uncut)
    if not line.tokens or len(line.tokens) > _MOST_WORDS or len(line.marks) > _MOST_MARKS or _is_governed(line, uncut):
        return _assemble(line, [], [])
    asides: list[Aside] = []
    joints: list[Joint] = []
    first = at = 0
    while at < len(line.tokens):
        joint = find_joint(line, first, at, asides)
        if joint is not None:
            joints.append(joint)
            first = at = joint.last
            continue
        aside = opening_aside(line, first) if at == first else find_aside(line, first, at)
        if aside is not None and _parts_inside(line, aside, uncut):
            aside = None
        if aside is not None:
            asides.append(aside)
        at = max(at + 1, aside.last) if aside else at + 1
    return _assemble(line, asides, joints)


def _parts_inside(line: Line, aside: Aside, uncut: Sequence[tuple[int, int]]) -> bool:
    """Tell an aside that would begin or end inside a stretch that is not to be cut."""
    first, last = aside.first - aside.around, min(aside.last + aside.around, len(line.tokens))
    begins = [line.tokens[at].start for at in (first, aside.first)]
    bounds = [*begins, *(line.tokens[at - 1].end for at in (aside.last, last))]
    return any(start < bound < end for bound in bounds for start, end in uncut)


def _is_governed(line: Line, uncut: Sequence[tuple[int, int]]) -> bool:
    """Tell a stretch that somebody is said to have said: nothing may be cut off from who said it."""
    saying, start, end = line.words.saying, line.start, line.end
    frames = [*saying.according.finditer(line.folded, start, end)]
    for cue in saying.cue.finditer(line.folded, start, end):
        at = line.place(cue.start())
        if saying.that.match(line.folded, cue.end(), end) or _trails(line, at) or _says_without_that(line, at):
            frames.append(cue)
    return any(not any(first <= frame.start() < last for first, last in uncut) for frame in frames)


def _trails(line: Line, at: int) -> bool:
    """Tell a verb of saying after the last comma: "…, the ministry said on Monday"."""
    mark = max((mark for mark in line.marks if mark < at), default=0)
    ends = mark == max(line.marks, default=0) and len(line.tokens) - mark <= _LAST_WORDS
    return bool(mark) and ends and at in line.verbs


def _says_without_that(line: Line, at: int) -> bool:
    """Tell "he said on Monday exports rose" from "he announced 5 plans and sold 3"."""
    helped = next((place for place in range(at, max(-1, at - 3), -1) if place in line.main), None)
    if helped is None:
        return False
    following = min((place for place in line.main if place > at), default=None)
    between = range(at, following) if following is not None else range(0)
    parted = any(place in line.marks or line.word(place) in line.cutting.joints for place in between)
    return following is not None and not parted


def _assemble(line: Line, asides: Sequence[Aside], joints: Sequence[Joint]) -> list[Part]:
    parts = [
        part for aside in asides if (part := _part(line, [(aside.first, aside.last)], aside.insertions, added=True))
    ]
    begin = 0
    borrowed: tuple[tuple[int, str], ...] = ()
    for joint in [*joints, None]:
        last = joint.first if joint else len(line.tokens)
        part = _part(line, _around(begin, last, asides), borrowed, added=bool(borrowed))
        parts += [part] if part else []
        begin, borrowed = (joint.last, joint.insertions) if joint else (last, ())
    return sorted(parts, key=lambda part: part.pieces[0].start)


def _around(begin: int, last: int, asides: Sequence[Aside]) -> list[tuple[int, int]]:
    """Give the stretches of a clause that no aside takes."""
    found, at = [], begin
    for aside in asides:
        if begin <= aside.first < last:
            found.append((at, aside.first - aside.around))
            at = aside.last + aside.around
    return [(first, end) for first, end in [*found, (at, last)] if first < end]


def _part(
    line: Line, stretches: Sequence[tuple[int, int]], insertions: tuple[tuple[int, str], ...], *, added: bool
) -> Part | None:
    pieces = []
    for begin, close in stretches:
        first, last = begin, close
        while first < last and line.word(first) == "-":
            first += 1
        while first < last and line.word(last - 1) == "-":
            last -= 1
        if first == last:
            continue
        start, end = trim(line.text, line.tokens[first].start, line.tokens[last - 1].end)
        if any(char.isalnum() for char in line.text[start:end]):
            pieces.append(Span(start=start, end=end, text=line.text[start:end]))
    if not pieces:
        return None
    first, last = pieces[0].start, pieces[-1].end  # a mark may stand where the stretch began
    placed = tuple((min(max(offset, first), last), words) for offset, words in insertions)
    return Part(pieces=tuple(pieces), insertions=placed, added=added)
