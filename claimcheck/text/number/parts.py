"""Fractions, mixed numbers and shares of a scale: three quarters, a twenty-first, five and a half million."""

from dataclasses import replace
from decimal import Decimal

from claimcheck.text.number.compose import Composed, compose
from claimcheck.text.number.context import Context
from claimcheck.text.number.lexicon import HUNDRED, Role
from claimcheck.text.number.numeral import Numeral, Phrase, plain
from claimcheck.text.number.ranks import ranked_value, read_rank
from claimcheck.text.number.tokens import Link, Token
from claimcheck.text.number.vague import read_collective

__all__ = ["read_after_article", "read_fraction", "read_mixed", "read_part"]

_LEAST_PART = 3  # halves have words of their own
_THOUSAND = 1000
_TEN = 10
_FAR = 24  # characters between a share and its scale


def read_after_article(context: Context, first: int) -> Phrase | None:
    """Read "a third", "a half", "a twenty-first"."""
    after = first + 1
    if after >= len(context.tokens) or context.tokens[after].link != Link.SPACE:
        return None
    if context.tokens[after].role == Role.COLLECTIVE and not context.tokens[after].plural:
        return read_collective(context.folded, context.tokens, first, after, Decimal(1), context.language)
    if context.tokens[after].role in (Role.PART, Role.ORDINAL, Role.CARDINAL):
        part = read_part(context, first, after, Decimal(1))
        return (
            part
            if part is None or part.numeral is None or not part.numeral.ordinal
            else (Phrase(replace(part.numeral, start=context.tokens[after].start), part.after))
        )
    return None


def read_fraction(context: Context, first: int, number: Composed) -> Phrase | None:
    """Read what a number and a part after it make: three quarters, two thirds, a rank of several words."""
    at = number.end
    if at >= len(context.tokens):
        return None
    token = context.tokens[at]
    if token.role == Role.JOINER and at + 1 < len(context.tokens) and context.tokens[at + 1].role == Role.ORDINAL:
        return (
            read_rank(context, first)
            if ranked_value(number, context.tokens[at + 1], context.numbers) is not None
            else None
        )
    if token.link == Link.NONE:
        return None
    if token.role == Role.PART:
        if number.split and not number.figure:
            return _split(context, first, number)
        return read_part(context, first, at, number.value)
    if token.role == Role.ORDINAL:
        return _with_ordinal(context, first, number)
    return (
        read_part(context, first, at, number.value)
        if token.role == Role.CARDINAL and token.link == Link.SPACE
        else None
    )


def _with_ordinal(context: Context, first: int, number: Composed) -> Phrase | None:
    ordinal, at = context.tokens[number.end], number.end
    only_one = at == first + 1 and number.value == 1
    if not ordinal.plural:
        if not only_one and ranked_value(number, ordinal, context.numbers) is not None:
            return read_rank(context, first)
        return read_part(context, first, at, number.value) if only_one or not context.numbers.plural_shares else None
    tens = context.tokens[at - 1]  # of "thirty-fifths"
    if ordinal.link == Link.HYPHEN and ordinal.value < _TEN <= tens.value < HUNDRED and not tens.value % _TEN:
        return _hyphened(context, first, at)
    if number.split and not number.figure:
        split = _split(context, first, number)
        if split is not None:
            return split
    return read_part(context, first, at, number.value)


def _hyphened(context: Context, first: int, at: int) -> Phrase | None:
    """Read "one hundred thirty-fifths", where the hyphen says which words name the part."""
    numerator = compose(context.tokens[: at - 1], first, context.numbers) if at - 1 > first else None
    if numerator is None or numerator.end != at - 1:
        return read_rank(context, first)
    return read_part(context, first, at - 1, numerator.value)


def _split(context: Context, first: int, number: Composed) -> Phrase | None:
    """Read "one hundred and three quarters": a whole number, and a part below one."""
    whole = compose(context.tokens[: number.split - 1], first, context.numbers)
    part = _proper(context, number.split)
    if part is None or part.numeral is None or whole.end != number.split - 1:
        return None
    return _sum(context, first, whole, part)


def read_part(context: Context, first: int, at: int, count: Decimal) -> Phrase | None:
    """Read the part named at a token, as many times as counted before it: a share, a rank, or neither."""
    token = context.tokens[at]
    if token.role == Role.PART:
        return _named_part(context, first, at, count)
    rank = read_rank(context, at)
    if rank is None or rank.numeral is None:
        return None
    counted, last = at > first, context.tokens[rank.after - 1]
    article = counted and context.tokens[first].role == Role.ARTICLE
    one = counted and not article and count == 1
    plural = last.plural and counted and not article
    if rank.numeral.value < _LEAST_PART or not counted:
        return rank if not counted or article else None
    if not plural and not one and not article and context.numbers.plural_shares:
        return None
    if token.role == Role.CARDINAL and not (plural or one or article):
        return None
    if (
        not plural
        and (article or context.tokens[first].text in context.numbers.never_alone)
        and not _is_share(context, last)
    ):
        return Phrase(replace(rank.numeral), rank.after)
    share = Numeral(start=context.tokens[first].start, end=last.end, value=count / rank.numeral.value, fraction=True)
    return _times_scale(context, Phrase(share, rank.after))


def _is_share(context: Context, last: Token) -> bool:
    """Tell "a third of", "a third in May" and "by a third." from "a third man"."""
    following = context.patterns.next_word.match(context.folded, last.end)
    return following is None or (
        context.folded[last.end] != "-"
        and (
            following.group(1) in context.numbers.share_next
            or context.patterns.of.match(context.folded, last.end) is not None
        )
    )


def _named_part(context: Context, first: int, at: int, count: Decimal) -> Phrase | None:
    """Read halves and quarters, if they are shares."""
    token, patterns = context.tokens[at], context.patterns
    counted = at > first
    if patterns.not_a_share.match(context.folded, token.end):
        start = context.tokens[first].start
        return Phrase(Numeral(start=start, end=token.end, value=Decimal(0), code=True), at + 1)
    if context.before_it(patterns.not_a_share_after, context.tokens[first].start):
        return None
    share = Numeral(start=context.tokens[first].start, end=token.end, value=count * token.value, fraction=True)
    scaled = _times_scale(context, Phrase(share, at + 1))
    if scaled.after > at + 1 or counted or _is_named_share(context, token):
        return scaled
    return None


def _is_named_share(context: Context, token: Token) -> bool:
    """Tell "a quarter of" from "the first quarter" and "le tiers"."""
    if token.text in context.numbers.share_names:
        return True
    if context.patterns.of.match(context.folded, token.end) or context.is_part_of_a_unit(token.end):
        return True
    return token.text in context.numbers.half_names and (
        context.patterns.half_after.match(context.folded, token.end) is not None
        or context.before_it(context.patterns.half_opener, token.start) is not None
    )


def _times_scale(context: Context, phrase: Phrase) -> Phrase:
    """Read a share of a scale or of a round word as a number: half a million, un quart de million, half a dozen."""
    read, at = phrase.numeral, phrase.after
    if read is None:
        return phrase
    place = at + 1 if at < len(context.tokens) and _is_one(context, context.tokens[at]) else at
    if place >= len(context.tokens):
        return phrase
    scale = context.tokens[place]
    named = scale.role in (Role.SCALE, Role.COLLECTIVE) and not (scale.plural and scale.role == Role.COLLECTIVE)
    if (
        not named
        or scale.start - read.end > _FAR
        or not context.patterns.of_a.fullmatch(context.folded, read.end, scale.start)
    ):
        return phrase
    value = plain(read.value * scale.value) if read.value else read.value
    scaled = scale.role == Role.SCALE
    made = replace(read, end=scale.end, value=value, fraction=False, scaled=scaled, collective=not scaled)
    return Phrase(made, place + 1)


def _is_one(context: Context, token: Token) -> bool:
    return token.role == Role.ARTICLE or token.text in context.numbers.never_alone


def read_mixed(context: Context, first: int, number: Composed) -> Phrase | None:
    """Read "three and a half", "cinq milliards et trois quarts", "five and a half million"."""
    at = number.end
    if at + 1 >= len(context.tokens) or context.tokens[at].role != Role.JOINER or context.tokens[at].link != Link.SPACE:
        return None
    part = _proper(context, at + 1)
    return _sum(context, first, number, part) if part is not None and part.numeral is not None else None


def _proper(context: Context, at: int) -> Phrase | None:
    """Read a fraction below one after a joiner, or a share of a scale."""
    token = context.tokens[at]
    if token.link != Link.SPACE:
        return None
    if token.role == Role.ARTICLE:
        phrase = read_after_article(context, at)
    elif token.role == Role.PART:
        phrase = _bare_part(context, at)
    else:
        number = compose(context.tokens, at, context.numbers)
        phrase = read_fraction(context, at, number) if number.end > at and not number.split else None
    read = phrase.numeral if phrase else None
    return phrase if read and not read.code and not read.ordinal and (read.value < 1 or read.scaled) else None


def _bare_part(context: Context, at: int) -> Phrase | None:
    token = context.tokens[at]
    share = Numeral(start=token.start, end=token.end, value=token.value, fraction=True)
    scaled = _times_scale(context, Phrase(share, at + 1))
    return scaled if token.text in context.numbers.bare_mixed or scaled.after > at + 1 else None


def _sum(context: Context, first: int, whole: Composed, part: Phrase) -> Phrase:
    """Add a part to a whole number: of its last scale, or of one."""
    read = part.numeral
    if read is None:
        return part
    in_scale = whole.ends_in_scale and whole.scale is not None and whole.scale >= _THOUSAND
    if read.scaled and in_scale:
        value = whole.value + read.value
    elif read.scaled:
        scale = context.tokens[part.after - 1].value
        value = whole.value * scale + read.value
    else:
        value = whole.value + read.value * (whole.scale if in_scale and whole.scale else 1)
    start = context.tokens[first]
    numeral = Numeral(
        start=start.start, end=read.end, value=plain(value), scaled=in_scale or read.scaled,
        assumed=start.figure.assumed if start.figure else "",
    )  # fmt: skip
    return Phrase(numeral, part.after)
