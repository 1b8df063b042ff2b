"""Ranks: number words and figures that end in an ordinal."""

from decimal import Decimal

from claimcheck.text.number.compose import Composed, compose, ranked
from claimcheck.text.number.context import Context
from claimcheck.text.number.lexicon import Role
from claimcheck.text.number.numeral import Numeral, Phrase, plain
from claimcheck.text.number.tokens import Link, Token
from claimcheck.text.words.form import Numbers

__all__ = ["ranked_value", "read_rank"]

_THOUSAND = 1000
_SCORE = 20


def read_rank(context: Context, first: int) -> Phrase | None:
    """Read "twenty-first", "deux centième": number words whose last one is an ordinal."""
    state = compose(context.tokens, first, context.numbers)
    at = state.end
    if at < len(context.tokens) and context.tokens[at].role == Role.JOINER and at > first:
        at += 1
    if at >= len(context.tokens) or context.tokens[at].role != Role.ORDINAL:
        return None
    ordinal = context.tokens[at]
    value = ordinal.value if at == first else ranked_value(state, ordinal, context.numbers)
    if value is None or (at > first and ordinal.link == Link.NONE):
        return None
    if at == first and not _is_rank(context, ordinal):
        return None
    numeral = Numeral(start=context.tokens[first].start, end=ordinal.end, value=plain(value), ordinal=True)
    return Phrase(numeral, at + 1)


def _is_rank(context: Context, token: Token) -> bool:
    """Tell the second man from a second of time, the first of two from the prime minister."""
    if context.patterns.never_ranks.match(context.folded, token.end):
        return False
    if token.text not in context.numbers.rank_or_unit:
        return True
    before = context.before(token.start)
    following = context.patterns.next_word.match(context.folded, token.end)
    named = following is not None and following.group(1) not in context.words.sense.stop_words
    return named if before in context.numbers.unit_after else before not in context.numbers.units_before


def ranked_value(state: Composed, ordinal: Token, numbers: Numbers) -> Decimal | None:
    """Give the value of number words that end in an ordinal, or None where it cannot follow them."""
    if ordinal.value >= _THOUSAND:
        if state.ends_in_scale and state.scale is not None and state.scale <= ordinal.value:
            return None
        return state.total + max(state.group, Decimal(1)) * ordinal.value
    score = ordinal.value == _SCORE and bool(numbers.score_words)
    step = ranked(state, ordinal.value, min(numbers.score_words) if score else ordinal.text, numbers)
    return step.value if step is not None else None
