"""What a part that is cut off is about: the subject of its clause, or the noun it stands beside."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.extract.cutting.line import Line
from claimcheck.extract.verbs import VerbKind
from claimcheck.records import QuantityKind

__all__ = ["Aside", "figure_before", "lead_of", "noun_before", "subject_before"]

_LONGEST = 14  # words of a subject or noun that a reader still takes in between brackets


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Words from one place to before another that are a statement of their own, and what they borrow.

    ``around`` are the marks at either end that go with it (brackets).
    """

    first: int
    last: int
    insertions: tuple[tuple[int, str], ...] = ()
    around: int = 0


def lead_of(line: Line, first: int, last: int) -> int:
    """Give where the subject begins: after "Mais", and after "En 2020," or another opening phrase with its comma."""
    words = line.cutting
    while first < last and (line.word(first) in words.joints or not line.word(first)[0].isalnum()):
        first += 1
    while True:
        mark = line.next_mark(first)
        dated = any(line.tokens[first].start <= p.start <= line.tokens[first].end for p in line.periods)
        opens = line.word(first) in words.prepositions or words.adverbs.fullmatch(line.word(first)) or dated
        if mark >= last or line.word(mark) != "," or not opens or line.has_verb(first, mark):
            return first
        first = mark + 1


def subject_before(line: Line, first: int, verb: int, asides: Sequence[Aside]) -> tuple[int, int] | None:
    """Give the subject of a clause that begins at ``first``: what stands before its verb and its first aside."""
    begin, end = lead_of(line, first, verb), verb
    while end > begin and _leads_verb(line, end - 1):
        end -= 1
    end = min([end, *(aside.first for aside in asides if begin < aside.first < end)])
    while end > begin and not line.word(end - 1)[0].isalnum() and line.word(end - 1) not in '»”"%)':
        end -= 1
    if not 0 < end - begin <= _LONGEST or line.word(begin) in line.cutting.relatives:
        return None
    if line.word(begin) in line.cutting.prepositions or any(at in line.openers for at in range(begin, end)):
        return None
    return begin, end


def _leads_verb(line: Line, at: int) -> bool:
    """Tell the small words between a subject and its verb from a subject that is one of them ("elle en vend")."""
    word = line.word(at)
    adverb = line.cutting.adverbs.fullmatch(word) is not None and not line.is_capitalized(at)
    return adverb or (word in line.cutting.verbs.clitics and word not in line.cutting.pronouns)


def noun_before(line: Line, first: int, last: int, *, wide: bool = False) -> tuple[int, int] | None:
    """Give the noun phrase that ends before ``last``, with what "of" ties to it; None where that is not clear.

    A ``wide`` one has what other prepositions tie to it as well: "the event in New York, which" leaves it to the reader
    which of the two is meant, as the article does.
    """
    words, at = line.cutting, last - 1
    limit = max(first, last - _LONGEST)
    while at >= limit and not _stops(line, at):
        word, before = line.word(at), line.word(at - 1)
        goes_on = wide and at - 1 > limit and not _stops(line, at - 1)
        if word in words.prepositions and not goes_on:
            break
        tied = before in words.attached or (before in words.prepositions and wide and not _stops(line, at - 2))
        if word in words.articles and word not in words.attached and word not in words.prepositions and not tied:
            return None if line.word(at + 1) in words.hollow else (at, last)
        at -= 1
    if at < limit:
        return (limit, last) if limit == first and at < first else None
    if line.word(at) in words.joints or at in line.marks or at + 1 >= last:
        return None
    if wide and at in line.verbs:
        at = _after_verb(line, at, last)
    if any(p.start <= line.tokens[at + 1].start < p.end for p in line.periods):
        return None  # "résolu en 1944 avec l'arrivée du Sexton": where the noun begins is not clear
    fused = line.word(at) in words.articles and line.word(at) in words.prepositions  # "au groupe": the article is in it
    named = line.is_capitalized(at + 1) or line.word(at + 1)[0].isdigit()
    return (at + 1, last) if named or not (fused or at not in line.verbs) else None  # "by name, which": not the name


def _after_verb(line: Line, verb: int, last: int) -> int:
    """Give the place before the noun that follows a verb: "il s'agit du dernier jour", "a été élu hier à la tête"."""
    words, at = line.cutting, verb
    helped = line.verbs[verb] == VerbKind.AUXILIARY
    while at + 2 < last:
        word = line.word(at + 1)
        tied = (word in words.attached | words.prepositions and word != "des") or words.adverbs.fullmatch(word)
        participle = helped and (words.verbs.participle.fullmatch(word) or words.verbs.between.fullmatch(word))
        if not (tied or participle) or line.is_capitalized(at + 1):
            break
        at += 1
    return at


def _stops(line: Line, at: int) -> bool:
    token = line.tokens[at]
    opens = token.word in line.cutting.relatives or token.word in line.cutting.subordinates
    return at in line.verbs or at in line.marks or token.word in line.cutting.joints or token.word in "()" or opens


def figure_before(line: Line, first: int, last: int) -> tuple[int, int] | None:
    """Give the last figure before ``last`` with the words up to there, if nothing but its noun follows it."""
    figures = line.figures_in(first, last)
    figures = [figure for figure in figures if figure.kind == QuantityKind.COUNT and figure.of] or figures
    if not figures:
        return None
    begin = line.place(figures[-1].start)
    if begin >= last or last - begin > _LONGEST or line.has_verb(begin, last):
        return None
    return None if any(begin <= mark < last for mark in line.marks) else (begin, last)
