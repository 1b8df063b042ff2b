"""Number words put together: the value of "quatre-vingt-dix mille", "3 hundred and 21", "two point four"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from claimcheck.text.number.lexicon import HUNDRED, Role
from claimcheck.text.number.numeral import MOST_DIGITS
from claimcheck.text.number.tokens import Link, Token
from claimcheck.text.words.form import Numbers

__all__ = ["Composed", "compose", "ranked", "with_decimals"]

_MOST_TOKENS = 24  # the longest numbers of the news have half as many words
_TEN = 10
_SCORE = 20
_FOUR = 4
_THOUSAND = Decimal(1000)
_LARGEST = Decimal(10) ** MOST_DIGITS


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """A number so far: closed groups, the open group below a thousand, its last part, and the last scale.

    ``end`` is the place after its last token, ``split`` that after its last joiner (0 without one).
    """

    end: int
    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    last: int | None = None
    scale: Decimal | None = None
    figure: bool = False
    closed: bool = False
    split: int = 0

    @property
    def value(self) -> Decimal:
        """What the words make so far."""
        return self.total + self.group

    @property
    def ends_in_scale(self) -> bool:
        """Whether the last word is a scale."""
        return self.scale is not None and self.last is None


def compose(tokens: Sequence[Token], first: int, numbers: Numbers) -> Composed:
    """Put together the number that begins at a token, as far as the words make one; with none, ``end`` is ``first``."""
    state, at = Composed(end=first), first
    while at < len(tokens) and at - first < _MOST_TOKENS:
        token = tokens[at]
        if at > first and token.link == Link.NONE:
            break
        if token.role == Role.JOINER and state.end == at > first:
            if not _joins(tokens, first, at, state, numbers):
                break
            at += 1
            continue
        step = _step(tokens, first, at, state, numbers)
        if step is None or step.value >= _LARGEST:
            break
        split = at if at > state.end else state.split
        state, at = replace(step, end=at + 1, split=split), at + 1
    return with_decimals(tokens, state, numbers) if state.end > first else state


def _step(tokens: Sequence[Token], first: int, at: int, state: Composed, numbers: Numbers) -> Composed | None:
    """Give the number after one more token, or None where that token cannot follow."""
    token = tokens[at]
    begins = at == first
    if token.role == Role.CARDINAL:
        if token.text in numbers.never_first and (begins or tokens[at - 1].role == Role.FIGURE):
            return None
        if state.figure and state.ends_in_scale and not _grows(tokens, at):
            return None  # "5 million two years ago"
        return ranked(state, token.value, token.text, numbers)
    if token.role == Role.SCALE:
        return _scaled(state, token.value)
    if token.role == Role.ARTICLE:
        return replace(state, group=Decimal(1), last=1) if begins and _grows(tokens, at) else None
    if token.role == Role.FIGURE:
        return _figure(tokens, first, at, state)
    return None


def _figure(tokens: Sequence[Token], first: int, at: int, state: Composed) -> Composed | None:
    """Take in a figure: the first token, or after a scale or hundred of a number that began with a figure."""
    figure, value = tokens[at].figure, tokens[at].value
    if figure is None or figure.code or figure.ordinal:
        return None
    if at == first:
        if figure.scaled is not None:
            return replace(state, total=value, scale=figure.scaled, figure=True)
        return replace(state, group=value, last=0, figure=True)
    joined = tokens[at - 1].role == Role.JOINER
    if not state.figure or not figure.digits or not (joined or _grows(tokens, at)):
        return None
    if state.last == HUNDRED and value < HUNDRED:
        return replace(state, group=state.group + value, last=0)
    if state.ends_in_scale and state.scale is not None and value < state.scale:
        return replace(state, group=value, last=0)
    return None


def _grows(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a hundred or a scale follows a token."""
    if at + 1 >= len(tokens) or tokens[at + 1].link != Link.SPACE:
        return False
    follows = tokens[at + 1]
    return follows.role == Role.SCALE or (follows.role == Role.CARDINAL and follows.value == HUNDRED)


def ranked(state: Composed, value: Decimal, text: str, numbers: Numbers) -> Composed | None:
    """Give the number after a word below a thousand, or None where that word cannot follow."""
    group, last, simple = state.group, state.last, int(value)
    if simple == HUNDRED:
        return _hundred(state, numbers)
    if last is None:
        zero = simple == 0 and state.scale is not None
        return None if zero or state.closed else replace(state, group=value, last=simple)
    if state.figure and last != HUNDRED:
        return None
    if text in numbers.score_words and last == _FOUR and group % HUNDRED == _FOUR:
        return replace(state, group=group + _FOUR * _SCORE - _FOUR, last=_FOUR * _SCORE)
    if simple and _may_follow(last, simple, numbers):
        return replace(state, group=group + value, last=simple)
    if last in numbers.centuries and state.scale is None and simple >= _SCORE and group == last:
        return replace(state, group=group * HUNDRED + value, last=simple)
    return None


def _may_follow(last: int, value: int, numbers: Numbers) -> bool:
    """Tell whether a part of a number below a hundred may follow another: twenty-five, soixante-douze, cent trois."""
    if last >= HUNDRED:  # one word in Spanish: trescientos cuarenta
        return value < HUNDRED and not last % HUNDRED
    if last == _TEN:
        return value in numbers.after_ten
    if last < _SCORE or last % _TEN:
        return False
    return value < _TEN or (last in numbers.teen_tens and value < _SCORE)


def _hundred(state: Composed, numbers: Numbers) -> Composed | None:
    if state.last is None:
        return None if state.closed else replace(state, group=Decimal(HUNDRED), last=HUNDRED)
    if state.figure and state.last == 0:
        return replace(state, group=state.group * HUNDRED, last=HUNDRED)
    few = 0 < state.group < _TEN or (state.group <= numbers.most_hundreds and state.group % _TEN != 0)
    return replace(state, group=state.group * HUNDRED, last=HUNDRED) if few else None


def _scaled(state: Composed, scale: Decimal) -> Composed | None:
    """Give the number times a scale: a smaller one adds, a greater one multiplies ("deux mille milliards")."""
    if state.last is None and state.scale is None:
        return replace(state, total=scale, scale=scale)
    if state.scale is None or (scale < state.scale and state.group and not state.closed):
        return replace(state, total=state.total + state.group * scale, group=Decimal(0), last=None, scale=scale)
    if scale <= state.scale or (state.group and state.scale != _THOUSAND):
        return None
    return replace(state, total=(state.total + state.group) * scale, group=Decimal(0), last=None, scale=scale)


def _joins(tokens: Sequence[Token], first: int, at: int, state: Composed, numbers: Numbers) -> bool:
    """Tell whether "and" joins two parts of one number: "two hundred and five", not "one hundred and two hundred"."""
    if at + 1 >= len(tokens) or tokens[at + 1].link == Link.NONE or state.last == 0:
        return False
    follows, value = tokens[at + 1], tokens[at + 1].value
    if follows.role not in (Role.CARDINAL, Role.ORDINAL, Role.FIGURE) or (follows.figure and follows.figure.scaled):
        return False
    scale = _next_scale(tokens, at + 1)
    if state.last is not None and state.last < HUNDRED:
        return int(value) in numbers.joined_after_tens and _may_follow(state.last, int(value), numbers)
    if not numbers.joined_after_hundreds or _is_between(tokens, first, at):
        return False
    if state.figure and state.ends_in_scale and not _grows(tokens, at + 1):
        return False  # "3 million and two people"
    if state.last is not None and state.last >= HUNDRED and not state.last % HUNDRED:
        after = tokens[at + 2] if at + 2 < len(tokens) else None
        return value < HUNDRED and not (after and after.role == Role.CARDINAL and after.value == HUNDRED)
    return state.scale is not None and scale < state.scale and value < state.scale


def _is_between(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Tell whether the only joiner of a run is that of "between a and b"."""
    opened = first > 0 and tokens[first - 1].role == Role.BETWEEN and tokens[first].link == Link.SPACE
    return opened and not any(token.role == Role.JOINER for token in tokens[at + 1 : at + _MOST_TOKENS])


def _next_scale(tokens: Sequence[Token], at: int) -> Decimal:
    """Give the greatest scale of the number at a token, up to the next joiner, or one."""
    greatest = Decimal(1)
    for place in range(at, min(len(tokens), at + _MOST_TOKENS)):
        token = tokens[place]
        if token.role not in (Role.CARDINAL, Role.SCALE, Role.FIGURE) or (place > at and token.link == Link.NONE):
            break
        if token.role == Role.SCALE:
            greatest = max(greatest, token.value)
    return greatest


def with_decimals(tokens: Sequence[Token], state: Composed, numbers: Numbers) -> Composed:
    """Read the decimals of "two point four" and "trois virgule un quatre", and a scale after them."""
    at = state.end
    joined = at == 0 or (at < len(tokens) and tokens[at].link != Link.NONE)
    if state.figure or not joined or not _is_spoken_point(tokens, at):
        return state
    digits, at = "", at + 1
    while at < len(tokens) and tokens[at].link != Link.NONE and _is_digit(tokens[at]) and len(digits) < MOST_DIGITS:
        if tokens[at].value and _goes_on(tokens, at + 1):
            break
        digits, at = digits + str(tokens[at].value), at + 1
    if not digits.strip("0") and at < len(tokens) and tokens[at].link != Link.NONE and tokens[at].role == Role.CARDINAL:
        rest = compose(tokens[: at + _MOST_TOKENS], at, replace(numbers, points=frozenset()))
        if rest.end > at and rest.scale is None:
            digits, at = f"{digits}{rest.value}", rest.end
    if not digits:
        return state
    value = Decimal(f"{state.value}.{digits}")
    read = Composed(end=at, group=value, last=0, figure=True, closed=True)
    if at < len(tokens) and tokens[at].link == Link.SPACE and tokens[at].role == Role.SCALE:
        scaled = _scaled(read, tokens[at].value)
        return replace(scaled, end=at + 1) if scaled else read
    return read


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether a word of tens or hundreds follows: "point four hundred"."""
    if at >= len(tokens) or tokens[at].link == Link.NONE:
        return False
    return tokens[at].role == Role.CARDINAL and not _is_digit(tokens[at])


def _is_spoken_point(tokens: Sequence[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at].role == Role.POINT and tokens[at + 1].link != Link.NONE


def _is_digit(token: Token) -> bool:
    return token.role == Role.SPOKEN_ZERO or (token.role == Role.CARDINAL and token.value < _TEN)
