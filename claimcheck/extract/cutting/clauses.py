"""Clauses side by side: whether what follows a joint is a statement of its own, and what it borrows from the first."""

from collections.abc import Sequence

from claimcheck.extract.cutting.line import Line
from claimcheck.extract.cutting.nouns import Aside, lead_of, subject_before
from claimcheck.extract.verbs import VerbKind

__all__ = ["Joint", "begins_clause", "find_joint", "resumes"]

_FEWEST_WORDS = 3
_SMALL_WORDS = 4
_MOST_OPENING = 8  # words of an opening phrase that is borrowed with its subject


class Joint(Aside):
    """A joint: the words from ``first`` to before ``last`` join what is before to what follows."""


def resumes(line: Line, at: int) -> bool:
    """Tell whether the clause goes on with its verb here, small words aside: "…, n'ont pas"."""
    for place in range(at, min(at + _SMALL_WORDS, len(line.tokens))):
        if place in line.verbs and not line.tokens[place].inner:
            return place in line.main or place not in line.openers
        if not _is_small(line, place):
            return False
    return False


def _is_small(line: Line, at: int) -> bool:
    """Tell an adverb or a pronoun that may stand before a verb."""
    return line.word(at) in line.cutting.verbs.clitics or line.cutting.adverbs.fullmatch(line.word(at)) is not None


def joint_length(line: Line, at: int) -> int:
    """Give how many words join here: "et" one, "tandis que" two, 0 for none."""
    word = line.word(at)
    if at >= len(line.tokens) or line.tokens[at].inner or word not in line.cutting.joints:
        return 0
    if word in ("tandis", "alors"):
        return 2 if line.word(at + 1) in ("que", "qu'") and at - 1 not in line.verbs else 0
    return 1


def begins_clause(line: Line, at: int) -> bool:
    """Tell whether a joint or mark stands here, and after it a subject with its verb."""
    length = joint_length(line, at) or (1 if at in line.marks else 0)
    return bool(length) and own_verb(line, at + length) is not None


def own_verb(line: Line, at: int) -> int | None:
    """Give the verb of a clause with a subject of its own that begins at ``at``, or None."""
    begin = _after_opening(line, at)
    if line.word(begin) in line.cutting.verbs.auxiliaries and line.word(begin).endswith(("'s", "'re", "'ve", "i'm")):
        return begin  # "but there's nothing"
    until = line.next_mark(begin)
    verb = next(
        (place for place in sorted(line.verbs) if begin <= place < until and not line.tokens[place].inner), None
    )
    if verb is None or verb == begin or not _is_subject(line, begin, verb):
        return None
    if line.verbs[verb] == VerbKind.OPEN and not _has_object(line, verb):
        return None
    return verb


def _after_opening(line: Line, at: int) -> int:
    """Give where the subject begins after "et, en 1894," or "et en 1894"."""
    if line.word(at) == ",":
        return line.next_mark(at + 1) + 1
    if at + 1 < len(line.tokens):
        second = at + 1 if line.word(at) in line.cutting.prepositions else at
        for period in line.periods:
            if line.tokens[at].start <= period.start <= line.tokens[second].start:
                after = line.place(period.end)
                return after + 1 if line.word(after) == "," else after
    return at


def _is_subject(line: Line, begin: int, verb: int) -> bool:
    words = line.cutting
    inside = [line.word(place) for place in range(begin, verb)]
    joins = 0 if line.word(begin - 1) in ("et", "and") else 1  # "mais la vente et l'achat sont": one more noun
    if any(word in words.relatives or word in words.subordinates for word in inside):
        return False
    if sum(word in words.joints for word in inside) > joins:
        return False
    small = words.articles | words.verbs.clitics
    if any(word in words.pronouns and word not in small for word in inside[1:]):
        return False
    first = inside[0]
    if all(word in words.verbs.clitics and word not in words.pronouns for word in inside):
        return False  # "et l'a vendu"
    if first in words.pronouns:
        return True
    opens = first in words.articles and first not in words.prepositions
    named = line.is_capitalized(begin) or first[0].isdigit()
    plural = words.verbs.plural.fullmatch(inside[-1]) is not None and len(inside) <= 2  # noqa: PLR2004  # "grain exports rose"
    return opens or named or plural


def _has_object(line: Line, verb: int) -> bool:
    """Tell "imported 5 tons" from "trained in France", which may belong to a noun."""
    after = line.word(verb + 1)
    return bool(after) and (after in line.cutting.articles or after[0].isdigit() or after in "$€£")


def find_joint(line: Line, first: int, at: int, asides: Sequence[Aside]) -> Joint | None:
    """Give the joint at ``at`` if it joins two statements, with what the second one borrows; else None."""
    comma = at in line.marks and line.word(at) == ","
    joint = at + 1 if comma else at
    length = joint_length(line, joint)
    first = max([first, *(mark + 1 for mark in line.marks if first <= mark < at and line.word(mark) == ":")])
    if line.word(at) in (";", ":") and at in line.marks:
        return _parted(line, first, at)
    dashed = joint - 1 in line.marks and line.word(joint - 1) in "–—-"
    if not length or dashed or not line.has_main(first, at) or _is_bound(line, first, at):
        return None
    after = joint + length
    if after >= len(line.tokens) or line.word(after) in line.cutting.relatives | line.cutting.subordinates:
        return None
    verb = own_verb(line, after)
    if line.word(joint) in line.cutting.contrasts and _is_temporal(line, joint, after):
        return None
    if verb is not None:
        doubtful = _is_under(line, first, at) or _shares_subject(line, first, at, asides)
        return None if doubtful else Joint(first=at, last=after, insertions=_date_of(line, first, at, after))
    return None if line.word(joint) in line.cutting.contrasts else _shared(line, first, at, after, asides)


def _is_temporal(line: Line, joint: int, after: int) -> bool:
    """Tell "alors qu'il repartait" and "while he was in Spain" from a contrast: no comma before it, a pronoun after."""
    if any(joint_length(line, at) and line.word(at + 1) in ("que", "qu'") for at in range(after, len(line.tokens))):
        return True
    return line.word(joint - 1) != "," and (line.word(after) in line.cutting.pronouns or line.word(joint) == "alors")


def _parted(line: Line, first: int, at: int) -> Joint | None:
    """Read a semicolon or colon between two clauses with a verb each; a verb of saying before a colon binds them."""
    until = next((mark for mark in line.marks if mark > at and line.word(mark) in ";:"), len(line.tokens))
    if not line.has_main(first, at) or _is_bound(line, first, at) or at - 1 in line.verbs:
        return None
    length = joint_length(line, at + 1)
    if own_verb(line, at + 1 + length) is None or not line.has_main(at + 1, until):
        return None
    said = line.words.saying.cue.search(line.folded, line.tokens[first].start, line.tokens[at].start)
    return None if line.word(at) == ":" and said else Joint(first=at, last=at + 1 + length)


def _is_bound(line: Line, first: int, at: int) -> bool:
    """Tell what must not be parted: a condition governs all of its sentence, "between 5 and 10" is a pair."""
    if line.cutting.conditions.search(line.folded, line.start, line.end):
        return True
    return any(line.word(place) in line.cutting.paired for place in range(first, at))


def _is_under(line: Line, first: int, at: int) -> bool:
    """Tell whether the joint may stand inside a clause that another word opens ("il dit que A et que B")."""
    return any(first <= place < at and line.word(place) not in line.cutting.closed for place in line.openers)


def _shares_subject(line: Line, first: int, at: int, asides: Sequence[Aside]) -> bool:
    """Tell a joint inside a subject ("seuls A, B et C ont pu"): other joints or commas come before it."""
    verb = max(place for place in line.main if first <= place < at)
    free = [place for place in range(verb, at) if not any(aside.first - 1 <= place <= aside.last for aside in asides)]
    return at not in line.marks and any(place in line.marks or joint_length(line, place) for place in free)


def _date_of(line: Line, first: int, at: int, after: int) -> tuple[tuple[int, str], ...]:
    """Give "En 2020," for the second statement, if it opens the first and the second has no date."""
    begin = lead_of(line, first, at)
    if begin == first or not line.has_date(first, begin) or line.has_date(after, len(line.tokens)):
        return ()
    opening = next(place for place in range(first, begin) if line.word(place) not in line.cutting.joints)
    return ((line.tokens[after].start, line.written(opening, begin)),)


def _shared(line: Line, first: int, at: int, after: int, asides: Sequence[Aside]) -> Joint | None:
    """Read "a importé 5 tonnes et exporté 3": a second verb of the same subject, each with something said by it."""
    verb = next(place for place in sorted(line.main) if first <= place < at)
    if any(verb < place < at for place in (*line.openers, *line.main)):
        return None
    begin = _second_verb(line, verb, at, after)
    subject = subject_before(line, first, verb, asides) if begin is not None else None
    if begin is None or subject is None:
        return None
    if not (_says(line, verb, at) and _says(line, begin, line.next_mark(begin))):
        return None
    start = first if line.has_date(first, subject[0]) and subject[0] - first <= _MOST_OPENING else subject[0]
    while line.word(start) in line.cutting.joints:
        start += 1
    last = subject[1] if begin in line.verbs and line.verbs[begin] != VerbKind.OPEN else _helped(line, verb, subject[1])
    if any(start < aside.first < last for aside in asides):
        return None
    return Joint(first=at, last=after, insertions=((line.tokens[after].start, line.written(start, last)),))


def _second_verb(line: Line, verb: int, at: int, after: int) -> int | None:
    """Give the second verb: finite, or a participle that shares the auxiliary, which must not be denied."""
    begin = after
    while begin not in line.verbs and _is_small(line, begin):
        begin += 1
    articles = any(line.word(place) in line.cutting.articles for place in range(after, begin))
    sure = line.verbs.get(begin) in (VerbKind.SURE, VerbKind.AUXILIARY) and begin in line.main
    if sure and (line.word(begin) not in line.cutting.verbs.doubtful or _has_object(line, begin)):
        return begin
    denied = any(line.word(place) in line.cutting.negations for place in range(max(0, verb - 2), at))
    other = any(_may_share(line, place) for place in range(_participle(line, verb) + 1, at))
    alone = not any(place > begin for place in line.main if place < line.next_mark(begin))
    words = line.cutting.verbs
    passive = any(line.word(place) in line.cutting.passive for place in range(verb, _participle(line, verb)))
    shares = line.verbs[verb] == VerbKind.AUXILIARY and _participle(line, verb) > verb and not passive
    if articles or denied or other or not alone:
        return None
    if shares and words.participle.fullmatch(line.word(begin)):
        return begin
    plain = line.verbs[verb] != VerbKind.AUXILIARY and line.verbs.get(begin) == VerbKind.OPEN
    return begin if plain else None


def _may_share(line: Line, at: int) -> bool:
    """Tell another participle before the joint, whose noun the second one may belong to ("un art peint et vendu")."""
    noun = line.word(at - 1) in line.cutting.articles or line.word(at - 1) in line.cutting.prepositions
    return line.cutting.verbs.participle.fullmatch(line.word(at)) is not None and not (noun or line.is_capitalized(at))


def _participle(line: Line, verb: int) -> int:
    """Give the participle that belongs to an auxiliary, or the place of the verb itself."""
    place = verb + 1
    while line.cutting.verbs.between.fullmatch(line.word(place)):
        place += 1
    found = line.verbs[verb] == VerbKind.AUXILIARY and line.cutting.verbs.participle.fullmatch(line.word(place))
    return place if found else verb


def _helped(line: Line, verb: int, subject_end: int) -> int:
    """Give where the words end that the second participle shares: the auxiliary with "été" or "been"."""
    return _participle(line, verb) if line.verbs[verb] == VerbKind.AUXILIARY else subject_end


def _says(line: Line, verb: int, last: int) -> bool:
    """Tell a verb with a figure, a date or an object of three words after it."""
    begin = _participle(line, verb) if verb in line.verbs else verb
    return line.has_fact(verb, last) or last - begin - 1 >= _FEWEST_WORDS
