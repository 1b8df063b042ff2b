"""Parts inside a clause: relative clauses, appositions, "dont 2 500", brackets, dashes: each a fact of its own."""

from dataclasses import replace

from claimcheck.extract.cutting.clauses import begins_clause, resumes
from claimcheck.extract.cutting.line import Line
from claimcheck.extract.cutting.nouns import Aside, figure_before, lead_of, noun_before
from claimcheck.records import Quantity, QuantityKind

__all__ = ["find_aside", "opening_aside"]

_FEWEST_WORDS = 3
_SAME_THING = (QuantityKind.MEASURE, QuantityKind.MONEY, QuantityKind.DURATION, QuantityKind.SHARE)
_DASHES = frozenset("–—-")


def find_aside(line: Line, first: int, at: int) -> Aside | None:
    """Give the part that opens at the mark, bracket or word ``at`` in a clause from ``first`` on, or None."""
    if line.tokens[at].inner or at <= first:
        return None
    if line.word(at) == "(":
        return _bracket(line, first, at)
    if at not in line.marks:
        return _named_relative(line, first, at)
    if line.word(at) in _DASHES:
        return _dashes(line, first, at)
    if line.word(at) != ",":
        return None
    rules = (_share, _of_them, _restated, _relative, _apposition)
    return next((aside for rule in rules if (aside := rule(line, first, at))), None)


def opening_aside(line: Line, first: int) -> Aside | None:
    """Give "Fondé en 1998," with the subject that follows it."""
    mark = line.next_mark(first)
    if line.word(mark) != "," or not _is_participle(line, first):
        return None
    verb = next((at for at in sorted(line.main) if at > mark), None)
    if (
        verb is None
        or line.has_main(first + 1, mark)
        or not line.has_fact(first, mark)
        or line.next_mark(mark + 1) < verb
    ):
        return None
    subject = noun_before(line, mark + 1, verb)
    if subject is None or subject[0] != mark + 1:
        return None
    return Aside(first=first, last=mark, insertions=((line.tokens[first].start, line.written(*subject)),))


def _borrowing(line: Line, first: int, last: int, noun: tuple[int, int] | None) -> Aside | None:
    if noun is None or first >= last:
        return None
    return Aside(first=first, last=last, insertions=((line.tokens[first].start, line.written(*noun)),))


def _antecedent(line: Line, first: int, at: int, *, wide: bool = False) -> tuple[int, int] | None:
    """Give what an aside at ``at`` is about: the whole subject while no verb has come, else the noun before it."""
    if line.has_verb(first, at):
        verb = max((place for place in line.main if first <= place < at), default=first)
        parted = any(verb < mark < at for mark in line.marks)
        return None if parted else noun_before(line, first, at, wide=wide)
    begin = lead_of(line, first, at)
    if begin >= at or line.word(begin) in line.cutting.prepositions or any(begin <= mark < at for mark in line.marks):
        return None
    return begin, at


def _starting_figure(line: Line, at: int, last: int) -> Quantity | None:
    """Give the figure that begins at a place, or after the article of "la moitié"."""
    if at >= last:
        return None
    starts = [line.tokens[at].start]
    article = line.cutting.leading_article.match(line.folded, starts[0])
    starts += [article.end()] if article else []
    return next((figure for figure in line.figures if figure.start in starts), None)


def _close(line: Line, first: int, at: int, *, verbless: bool) -> int | None:
    """Give where an aside that opens after the mark ``at`` ends, or None when that is not clear."""
    begun = line.has_main(first, at)
    mark = line.next_mark(at + 1)
    most = line.next_mark(line.next_mark(mark + 1) + 1) if verbless and not begun else len(line.tokens)
    while mark < most and line.word(mark) in ",;" and _goes_on(line, mark, begun=begun, verbless=verbless):
        mark = line.next_mark(mark + 1)
    if not begun:
        return mark if mark < most and line.word(mark) == "," and resumes(line, mark + 1) else None
    joint = next((j for j in range(at + 1, mark) if begins_clause(line, j)), None)
    if joint is not None:
        return joint if line.word(at + 1) in line.cutting.closed or verbless else None
    closes = mark >= len(line.tokens) or line.word(mark) == ";" or verbless or begins_clause(line, mark + 1)
    return mark if closes else None


def _goes_on(line: Line, mark: int, *, begun: bool, verbless: bool) -> bool:
    """Tell whether an aside goes on after a comma: the main verb has yet to come, or a list of figures continues."""
    if not begun:
        return line.word(mark) == "," and not resumes(line, mark + 1)
    until = line.next_mark(mark + 1)
    return verbless and _starting_figure(line, mark + 1, until) is not None and not line.has_verb(mark + 1, until)


def _share(line: Line, first: int, at: int) -> Aside | None:
    """Read ", dont 2 500 Américains", ", including 12 children", ", of whom 300 are Swedish"."""
    opener = line.cutting.apart.match(line.folded, line.tokens[at + 1].start, line.end)
    if opener is None or _starting_figure(line, line.place(opener.end()), len(line.tokens)) is None:
        return None
    last = _close(line, first, at, verbless=True)
    if last is None or _lists_on(line, at + 1, last):
        return None
    return _borrowing(line, at + 1, last, figure_before(line, first, at) or _antecedent(line, first, at))


def _lists_on(line: Line, first: int, last: int) -> bool:
    """Tell ", dont trois en France, en Belgique et au Canada": the same preposition after the comma."""
    following = line.word(last + 1)
    return following in line.cutting.prepositions and any(line.word(at) == following for at in range(first, last))


def _of_them(line: Line, first: int, at: int) -> Aside | None:
    """Read ", about a third of whom are Swedish": a figure and a word for what stands before."""
    until = line.next_mark(at + 1)
    if _starting_figure(line, at + 1, until) is None:
        return None
    pronoun = line.words.reference.pronoun.search(line.folded, line.tokens[at + 1].start, line.tokens[until - 1].end)
    last = _close(line, first, at, verbless=True)
    if pronoun is None or last is None or not line.figures_in(first, at):
        return None
    return Aside(first=at + 1, last=last, insertions=_for_them(line, first, at, at + 1, last))


def _for_them(line: Line, first: int, at: int, begin: int, last: int) -> tuple[tuple[int, str], ...]:
    """Give what "of them" stands for: the one thing that was counted before it in its clause."""
    start, end = line.tokens[begin].start, line.tokens[last - 1].end
    pronoun = line.words.reference.pronoun.search(line.folded, start, end)
    counted = {figure.of for figure in line.figures_in(first, at) if figure.of and figure.kind == QuantityKind.COUNT}
    return ((pronoun.end(), counted.pop()),) if pronoun is not None and len(counted) == 1 else ()


def _restated(line: Line, first: int, at: int) -> Aside | None:
    """Read ", soit 12 % du total"; the same measure in another unit stays with its figure."""
    opener = line.cutting.restated.match(line.folded, line.tokens[at + 1].start, line.end)
    figure = _starting_figure(line, line.place(opener.end()), len(line.tokens)) if opener else None
    before = line.figures_in(first, at)
    if figure is None or not before or (figure.kind == before[-1].kind and figure.kind in _SAME_THING):
        return None
    last = _close(line, first, at, verbless=True)
    return _borrowing(line, at + 1, last, figure_before(line, first, at)) if last is not None else None


def _relative(line: Line, first: int, at: int) -> Aside | None:
    """Read ", qui ont voté la loi en 2020,": a comma before it, a verb in it."""
    pronoun = at + 2 if line.word(at + 1) in line.cutting.prepositions | line.cutting.attached else at + 1
    if line.word(pronoun) not in line.cutting.relatives:
        return None
    last = _close(line, first, at, verbless=False)
    if last is None or pronoun not in line.openers or last - pronoun <= _FEWEST_WORDS:
        return None
    wide = line.word(pronoun) not in line.cutting.places
    noun = _antecedent(line, first, at, wide=wide) if line.has_verb(pronoun, last) else None
    return _borrowing(line, at + 1, last, noun) if noun and _agrees(line, noun, pronoun + 1) else None


def _agrees(line: Line, noun: tuple[int, int], verb: int) -> bool:
    """Tell a noun that cannot be the subject by its number: "la lumière, qui peuvent"."""
    if line.word(verb - 1) not in line.cutting.closed or verb not in line.verbs:
        return True
    plural = line.cutting.plural_verb.fullmatch(line.word(verb)) is not None
    joined = any(line.word(at) in line.cutting.joints for at in range(*noun))
    return joined or line.word(noun[0]) not in (line.cutting.singulars if plural else line.cutting.plurals)


def _named_relative(line: Line, first: int, at: int) -> Aside | None:
    """Read "Nokia qui emploie 300 personnes" at the end: after a name even without a comma it adds a fact."""
    ends = line.next_mark(at) == len(line.tokens)
    named = line.is_capitalized(at - 1) and at - 1 > first and line.has_main(first, at)
    if line.word(at) not in line.cutting.closed or not ends or not named or not line.has_fact(at, len(line.tokens)):
        return None
    if any(begins_clause(line, joint) for joint in range(at, len(line.tokens))):
        return None
    return _borrowing(line, at, len(line.tokens), noun_before(line, first, at))


def _apposition(line: Line, first: int, at: int) -> Aside | None:
    """Read ", fondé en 1998,", ", 300 meters long," and ", une société de 300 salariés,": a fact without a verb."""
    last = _close(line, first, at, verbless=True)
    if last is None or not line.has_fact(at + 1, last) or last - at <= _FEWEST_WORDS - 1:
        return None
    if any(verb for verb in line.verbs if at + 1 < verb < last) or any(
        line.word(j) in line.cutting.joints for j in (at + 1, last + 1)
    ):
        return None
    begun, word = line.has_main(first, at), line.word(at + 1)
    joins = any(line.word(place) in line.cutting.joints for place in range(at + 1, last))
    if begun and ((last < len(line.tokens) and not begins_clause(line, last)) or joins):
        return None  # "né à Nérac, Lot-et-Garonne": the comma may be its own
    participle = _is_participle(line, at + 1) or line.cutting.epithet.match(word) is not None
    figure = _starting_figure(line, at + 1, last) is not None and at + 1 not in line.verbs
    noun = word in line.cutting.articles and word not in line.cutting.attached and line.word(at + 2)[:1].isalpha()
    noun = (noun and (not begun or line.is_capitalized(at - 1))) or (not begun and _is_bare_noun(line, at + 1))
    if not participle and not (figure and not begun) and not (noun and not _is_date(line, at + 1)):
        return None
    return _borrowing(line, at + 1, last, _antecedent(line, first, at))


def _is_participle(line: Line, at: int) -> bool:
    word = line.word(at)
    return line.cutting.participle.fullmatch(word) is not None and word not in line.cutting.prepositions


def _is_bare_noun(line: Line, at: int) -> bool:
    """Tell ", membre de l'OTAN depuis 1949," and ", home to 3 million people," from ", depuis 1949,"."""
    words, word = line.cutting, line.word(at)
    others = words.prepositions | words.attached | words.articles | words.joints | words.relatives | words.subordinates
    known = word in others or word in words.pronouns or words.adverbs.fullmatch(word) is not None
    return word[0].isalpha() and not line.is_capitalized(at) and not known


def _is_date(line: Line, at: int) -> bool:
    """Tell "le 5 mai" from "le plus grand port"."""
    return any(line.tokens[at].start <= p.start <= line.tokens[at].end + 1 for p in line.periods)


def _bracket(line: Line, first: int, at: int) -> Aside | None:
    """Read "(12 % du total)": a figure with words of its own, in no other unit of the figure before it."""
    last = next((place for place in range(at + 1, len(line.tokens)) if line.word(place) == ")"), None)
    if last is None or last - at <= _FEWEST_WORDS or any(at < mark < last for mark in line.marks):
        return None
    figures, before = line.figures_in(at + 1, last), line.figures_in(first, at)
    dated = line.cutting.participle.fullmatch(line.word(at + 1)) is not None and line.has_date(at + 1, last)
    same = bool(figures and before) and figures[0].kind == before[-1].kind and _is_near(line, before[-1], at)
    if same or not (dated or (figures and line.tokens[last - 1].end - figures[0].end > 1)):
        return None
    found = _borrowing(line, at + 1, last, figure_before(line, first, at) or _antecedent(line, first, at))
    return replace(found, around=1) if found else None


def _is_near(line: Line, figure: Quantity, at: int) -> bool:
    return at - line.place(figure.end) <= _FEWEST_WORDS


def _dashes(line: Line, first: int, at: int) -> Aside | None:
    """Read "– environ un quart d'entre eux sont américains –" and the same at the end of the clause."""
    last = next((mark for mark in line.marks if mark > at and line.word(mark) in _DASHES), len(line.tokens))
    begun, to_end = line.has_main(first, at), last == len(line.tokens)
    second = any(first <= mark < at and line.word(mark) in _DASHES for mark in line.marks)
    if second or (to_end and (not begun or line.word(at) == "-")):
        return None  # the second of a pair; or a hyphen that was spaced out, as likely as a dash
    if last - at <= _FEWEST_WORDS or line.word(at + 1) in line.cutting.joints:
        return None
    if _starting_figure(line, at + 1, last) is not None and line.figures_in(first, at):
        them = _for_them(line, first, at, at + 1, last)
        if them or line.has_verb(at + 1, last):
            return Aside(first=at + 1, last=last, insertions=them)
    if begins_clause(line, at):
        return Aside(first=at + 1, last=last)
    is_relative = line.word(at + 1) in line.cutting.relatives
    if not is_relative and (line.has_verb(at + 1, last) or not line.has_fact(at + 1, last)):
        return None
    return _borrowing(line, at + 1, last, figure_before(line, first, at) or _antecedent(line, first, at))
