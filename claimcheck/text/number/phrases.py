"""Numerals of one or more tokens: what begins at a token, and where the next one may begin."""

from dataclasses import replace
from decimal import Decimal

from claimcheck.text.number.compose import Composed, compose, with_decimals
from claimcheck.text.number.context import Context
from claimcheck.text.number.lexicon import Role
from claimcheck.text.number.numeral import Numeral, Phrase, plain
from claimcheck.text.number.parts import read_after_article, read_fraction, read_mixed, read_part
from claimcheck.text.number.tokens import Link, Token
from claimcheck.text.number.vague import read_collective, read_opened

__all__ = ["read_phrase"]


def read_phrase(context: Context, first: int) -> Phrase:
    """Read the numeral that begins at a token; there may be none."""
    token = context.tokens[first]
    if token.figure is not None and (token.figure.code or token.figure.ordinal):
        return Phrase(_of_figure(token), first + 1)
    if token.role == Role.MINUS:
        return _negative(context, first)
    if token.role == Role.OPENER:
        return read_opened(context.folded, context.tokens, first, context.language)
    if token.role == Role.COLLECTIVE:
        return read_collective(context.folded, context.tokens, first, first, None, context.language)
    if token.role in (Role.PART, Role.ORDINAL):
        return read_part(context, first, first, Decimal(1)) or Phrase(None, first + 1)
    if token.role == Role.ARTICLE and (phrase := read_after_article(context, first)) is not None:
        return phrase
    if token.role == Role.POINT:
        return _point(context, first)
    if token.role == Role.SPOKEN_ZERO:
        return _spoken_zero(context, first)
    number = compose(context.tokens, first, context.numbers)
    if number.end == first:
        return _one_unit(context, first)
    return (
        read_fraction(context, first, number) or read_mixed(context, first, number) or _rounded(context, first, number)
        or _number(context, first, number)
    )  # fmt: skip


def _number(context: Context, first: int, number: Composed) -> Phrase:
    start, last = context.tokens[first], context.tokens[number.end - 1]
    figure = start.figure
    alone = number.end == first + 1
    numeral = Numeral(
        start=start.start, end=last.end, value=plain(number.value), scaled=number.scale is not None,
        digits=figure.digits and alone if figure else False,
        fraction=figure.fraction and alone if figure else False,
        assumed=figure.assumed if figure else "", weak=alone and figure is None and _is_weak(context, start),
    )  # fmt: skip
    if numeral.weak and start.text in context.numbers.never_alone:
        return _one_unit(context, first, Phrase(numeral, number.end))
    return Phrase(numeral, number.end)


def _one_unit(context: Context, first: int, otherwise: Phrase | None = None) -> Phrase:
    """Read the article of "more than a year" and "près d'un kilomètre", which says one of a unit."""
    token = context.tokens[first]
    if token.role == Role.ARTICLE and context.is_one(token.start, token.end):
        return Phrase(Numeral(start=token.start, end=token.end, value=Decimal(1)), first + 1)
    article = token.role == Role.ARTICLE or otherwise is not None
    if not article or not context.is_before_a_unit(token.end):
        return otherwise or Phrase(None, first + 1)
    return Phrase(Numeral(start=token.start, end=token.end, value=Decimal(1), one_unit=True), first + 1)


def _is_weak(context: Context, token: Token) -> bool:
    """Tell a word that is no number by itself: un, one as a pronoun, neuf for new, million without a count."""
    numbers = context.numbers
    if token.role == Role.SCALE:
        return token.text not in numbers.exact_alone
    if context.before_it(context.patterns.all_of, token.start):
        return not context.is_before_a_unit(token.end)
    following = context.patterns.next_word.match(context.folded, token.end)
    word = following.group(1) if following else ""
    hyphen = context.folded[token.end : token.end + 1] == "-"
    if token.text in numbers.plural_only:
        return (
            word in context.words.sense.stop_words or context.patterns.plural.match(context.folded, token.end) is None
        )
    if context.patterns.alone_before.match(context.folded, token.end):
        return False
    if token.text in numbers.pronouns:
        said = context.patterns.pronoun_before.match(context.folded, token.end) is not None
        return not word or hyphen or said or context.before(token.start) in numbers.pronoun_after
    return token.text in numbers.never_alone and not context.is_one(token.start, token.end)


def _rounded(context: Context, first: int, number: Composed) -> Phrase | None:
    """Read round words after a number ("trois douzaines"), and a plural scale alone ("millions")."""
    token = context.tokens[first]
    if number.end == first + 1 and token.text in context.numbers.vague_plurals:
        return read_collective(context.folded, context.tokens, first, first, None, context.language)
    at = number.end
    if at >= len(context.tokens) or context.tokens[at].role != Role.COLLECTIVE or context.tokens[at].link == Link.NONE:
        return None
    if number.split and not number.figure:
        return _dozens(context, first, at, number)
    return read_collective(context.folded, context.tokens, first, at, number.value, context.language)


def _dozens(context: Context, first: int, at: int, number: Composed) -> Phrase | None:
    """Read "three hundred and two dozens": the round word multiplies what was joined to the rest."""
    whole = compose(context.tokens[: number.split - 1], first, context.numbers)
    part = read_collective(context.folded, context.tokens, first, at, number.value - whole.value, context.language)
    if part.numeral is None:
        return None
    return Phrase(replace(part.numeral, value=part.numeral.value + whole.value), part.after)


def _negative(context: Context, first: int) -> Phrase:
    """Read "minus five"; "au moins cinq", "plus ou moins 5" and "ten minus five" are none."""
    sign, after = context.tokens[first], first + 1
    counts = (Role.FIGURE, Role.CARDINAL, Role.SCALE)
    joined = first > 0 and sign.link != Link.NONE and context.tokens[first - 1].role in counts
    if joined or context.before(sign.start) in context.numbers.not_minus_after:
        return Phrase(None, after)
    follows = context.tokens[after] if after < len(context.tokens) else None
    if follows is None or follows.link != Link.SPACE or follows.role not in (*counts, Role.ARTICLE, Role.PART):
        return Phrase(None, after)
    phrase = read_phrase(context, after)
    read = phrase.numeral
    if read is None or read.start != context.tokens[after].start or read.ordinal or read.code or read.value <= 0:
        return Phrase(None, after)
    return Phrase(replace(read, start=sign.start, value=-read.value, weak=False, digits=False), phrase.after)


def _point(context: Context, first: int) -> Phrase:
    """Read "point fifteen" where nothing stands before it."""
    decimals = (
        with_decimals(context.tokens, Composed(end=first), context.numbers)
        if context.tokens[first].start == 0
        else None
    )
    if decimals is None or decimals.end == first:
        return Phrase(None, first + 1)
    return _number(context, first, decimals)


def _spoken_zero(context: Context, first: int) -> Phrase:
    token, after = context.tokens[first], first + 1
    spoken = (
        after < len(context.tokens)
        and context.tokens[after].link != Link.NONE
        and (context.tokens[after].role in (Role.CARDINAL, Role.POINT))
    )
    numeral = Numeral(start=token.start, end=token.end, value=Decimal(0)) if spoken else None
    return Phrase(numeral, after)


def _of_figure(token: Token) -> Numeral:
    figure = token.figure
    if figure is None or figure.code:
        return Numeral(start=token.start, end=token.end, value=Decimal(0), code=True)
    return Numeral(start=token.start, end=token.end, value=figure.value, ordinal=True)
