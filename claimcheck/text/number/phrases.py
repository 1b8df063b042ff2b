"""Numerals of one or more tokens: numbers, ranks, fractions, mixed numbers, shares of a scale."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from claimcheck.text.number.compose import Composed, compose, ranked, with_decimals
from claimcheck.text.number.lexicon import HUNDRED, Role
from claimcheck.text.number.numeral import Numeral, Phrase, plain
from claimcheck.text.number.tokens import Link, Token
from claimcheck.text.number.vague import read_collective, read_opened
from claimcheck.text.words import Words, words_for
from claimcheck.text.words.form import Numbers

__all__ = ["Reader"]

_LEAST_PART = 3  # halves have words of their own
_THOUSAND = 1000
_SCORE = 20
_TEN = 10
_LOOK_BACK = 24


@dataclass(frozen=True, slots=True)
class _Patterns:
    of: re.Pattern[str]
    of_a: re.Pattern[str]
    not_a_share: re.Pattern[str]
    not_a_share_after: re.Pattern[str]
    half_after: re.Pattern[str]
    half_opener: re.Pattern[str]
    pronoun_before: re.Pattern[str]
    alone_before: re.Pattern[str]
    plural: re.Pattern[str]
    never_ranks: re.Pattern[str]
    next_word: re.Pattern[str]
    last_word: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    numbers = words_for(language).numbers
    articles = "|".join(map(re.escape, sorted(numbers.articles | numbers.never_alone | numbers.the))) or "(?!)"
    return _Patterns(
        of=re.compile(rf" (?:(?:{numbers.of}) |{numbers.of}(?<='))"),
        of_a=re.compile(rf"[ -] {{0,2}}(?:{numbers.of} {{1,3}}|{numbers.of}(?<='))?(?:(?:{articles}) {{1,3}})?"),
        not_a_share=re.compile(rf"[ -]?(?:{numbers.not_a_share})(?!\w)"),
        not_a_share_after=re.compile(rf"(?<!\w)(?:{numbers.not_a_share_after}) $"),
        half_after=re.compile(rf" (?:{numbers.half_after})(?!\w)"),
        half_opener=re.compile(rf"(?<!\w)(?:{numbers.half_openers}) $"),
        pronoun_before=re.compile(rf"[ '’-](?:{numbers.pronoun_before})(?!\w)"),
        alone_before=re.compile(rf" (?:{numbers.alone_before})(?!\w)"),
        plural=re.compile(rf" (?:{numbers.plural})(?!\w)"),
        never_ranks=re.compile(numbers.never_ranks),
        next_word=re.compile(r"[ -]([^\W\d_]+)"),
        last_word=re.compile(r"([^\W\d_]+)[ '-]$"),
    )


class Reader:
    """Reads the numerals of one text's tokens, from left to right."""

    def __init__(self, folded: str, tokens: Sequence[Token], language: str) -> None:
        """Take the folded text and its tokens."""
        self.folded, self.tokens, self.language = folded, tokens, language
        self.words: Words = words_for(language)
        self.numbers = self.words.numbers
        self.patterns = _patterns(language)

    def read(self, first: int) -> Phrase:
        """Read the numeral that begins at a token; there may be none."""
        token = self.tokens[first]
        if token.figure is not None and (token.figure.code or token.figure.ordinal):
            return Phrase(_of_figure(token), first + 1)
        if token.role == Role.MINUS:
            return self._negative(first)
        if token.role == Role.OPENER:
            return read_opened(self.folded, self.tokens, first, self.language)
        if token.role == Role.COLLECTIVE:
            return read_collective(self.folded, self.tokens, first, first, None, self.language)
        if token.role in (Role.PART, Role.ORDINAL):
            return self._part(first, first, Decimal(1)) or Phrase(None, first + 1)
        if token.role == Role.ARTICLE and (phrase := self._after_article(first)) is not None:
            return phrase
        if token.role == Role.POINT:
            return self._point(first)
        if token.role == Role.SPOKEN_ZERO:
            return self._spoken_zero(first)
        number = compose(self.tokens, first, self.numbers)
        if number.end == first:
            return Phrase(None, first + 1)
        return (
            self._fraction(first, number) or self._mixed(first, number) or self._rounded(first, number)
            or self._number(first, number)
        )  # fmt: skip

    # Numbers and ranks

    def _number(self, first: int, number: Composed) -> Phrase:
        start, last = self.tokens[first], self.tokens[number.end - 1]
        figure = start.figure
        alone = number.end == first + 1
        numeral = Numeral(
            start=start.start, end=last.end, value=plain(number.value), scaled=number.scale is not None,
            digits=figure.digits and alone if figure else False,
            fraction=figure.fraction and alone if figure else False,
            assumed=figure.assumed if figure else "", weak=alone and figure is None and self._is_weak(start),
        )  # fmt: skip
        return Phrase(numeral, number.end)

    def _rounded(self, first: int, number: Composed) -> Phrase | None:
        """Read round words after a number ("trois douzaines"), and a plural scale alone ("millions")."""
        token = self.tokens[first]
        if number.end == first + 1 and token.text in self.numbers.vague_plurals:
            return read_collective(self.folded, self.tokens, first, first, None, self.language)
        at = number.end
        if at >= len(self.tokens) or self.tokens[at].role != Role.COLLECTIVE or self.tokens[at].link == Link.NONE:
            return None
        if number.split and not number.figure:
            return self._dozens(first, at, number)
        return read_collective(self.folded, self.tokens, first, at, number.value, self.language)

    def _dozens(self, first: int, at: int, number: Composed) -> Phrase | None:
        """Read "three hundred and two dozens": the round word multiplies what was joined to the rest."""
        whole = compose(self.tokens[: number.split - 1], first, self.numbers)
        part = read_collective(self.folded, self.tokens, first, at, number.value - whole.value, self.language)
        if part.numeral is None:
            return None
        return Phrase(replace(part.numeral, value=part.numeral.value + whole.value), part.after)

    def _is_weak(self, token: Token) -> bool:
        """Tell a word that is no number by itself: un, one as a pronoun, neuf for new, million without a count."""
        numbers = self.numbers
        if token.role == Role.SCALE:
            return token.text not in numbers.exact_alone
        following = self.patterns.next_word.match(self.folded, token.end)
        word = following.group(1) if following else ""
        earlier = self.patterns.last_word.search(self.folded, max(0, token.start - _LOOK_BACK), token.start)
        before = earlier.group(1) if earlier else ""
        hyphen = self.folded[token.end : token.end + 1] == "-"
        if token.text in numbers.plural_only:
            return word in self.words.sense.stop_words or self.patterns.plural.match(self.folded, token.end) is None
        if self.patterns.alone_before.match(self.folded, token.end):
            return False
        if token.text in numbers.pronouns:
            said = self.patterns.pronoun_before.match(self.folded, token.end) is not None
            return not word or hyphen or said or before in numbers.pronoun_after
        if token.text in numbers.never_alone:
            return before not in numbers.alone_after
        return False

    def _negative(self, first: int) -> Phrase:
        """Read "minus five"; "au moins cinq", "plus ou moins 5" and "ten minus five" are none."""
        sign, after = self.tokens[first], first + 1
        earlier = self.patterns.last_word.search(self.folded, max(0, sign.start - _LOOK_BACK), sign.start)
        counts = (Role.FIGURE, Role.CARDINAL, Role.SCALE)
        joined = first > 0 and sign.link != Link.NONE and self.tokens[first - 1].role in counts
        if joined or (earlier and earlier.group(1) in self.numbers.not_minus_after):
            return Phrase(None, after)
        follows = self.tokens[after] if after < len(self.tokens) else None
        if follows is None or follows.link != Link.SPACE or follows.role not in (*counts, Role.ARTICLE, Role.PART):
            return Phrase(None, after)
        phrase = self.read(after)
        read = phrase.numeral
        if read is None or read.start != self.tokens[after].start or read.ordinal or read.code or read.value <= 0:
            return Phrase(None, after)
        return Phrase(replace(read, start=sign.start, value=-read.value, weak=False, digits=False), phrase.after)

    def _point(self, first: int) -> Phrase:
        """Read "point fifteen" where nothing stands before it."""
        decimals = (
            with_decimals(self.tokens, Composed(end=first), self.numbers) if self.tokens[first].start == 0 else None
        )
        if decimals is None or decimals.end == first:
            return Phrase(None, first + 1)
        return self._number(first, decimals)

    def _spoken_zero(self, first: int) -> Phrase:
        token, after = self.tokens[first], first + 1
        spoken = (
            after < len(self.tokens)
            and self.tokens[after].link != Link.NONE
            and (self.tokens[after].role in (Role.CARDINAL, Role.POINT))
        )
        numeral = Numeral(start=token.start, end=token.end, value=Decimal(0)) if spoken else None
        return Phrase(numeral, after)

    # Fractions

    def _after_article(self, first: int) -> Phrase | None:
        """Read "a third", "a half", "a twenty-first"."""
        after = first + 1
        if after >= len(self.tokens) or self.tokens[after].link != Link.SPACE:
            return None
        if self.tokens[after].role == Role.COLLECTIVE and not self.tokens[after].plural:
            return read_collective(self.folded, self.tokens, first, after, Decimal(1), self.language)
        if self.tokens[after].role in (Role.PART, Role.ORDINAL, Role.CARDINAL):
            part = self._part(first, after, Decimal(1))
            return (
                part
                if part is None or part.numeral is None or not part.numeral.ordinal
                else (Phrase(replace(part.numeral, start=self.tokens[after].start), part.after))
            )
        return None

    def _fraction(self, first: int, number: Composed) -> Phrase | None:
        """Read what a number and a part after it make: three quarters, two thirds, a rank of several words."""
        at = number.end
        if at >= len(self.tokens):
            return None
        token = self.tokens[at]
        if token.role == Role.JOINER and at + 1 < len(self.tokens) and self.tokens[at + 1].role == Role.ORDINAL:
            return self._rank(first) if _joins_rank(number, self.tokens[at + 1], self.numbers) else None
        if token.link == Link.NONE:
            return None
        if token.role == Role.PART:
            if number.split and not number.figure:
                return self._split(first, number)
            return self._part(first, at, number.value)
        if token.role == Role.ORDINAL:
            return self._with_ordinal(first, number)
        return self._part(first, at, number.value) if token.role == Role.CARDINAL and token.link == Link.SPACE else None

    def _with_ordinal(self, first: int, number: Composed) -> Phrase | None:
        ordinal, at = self.tokens[number.end], number.end
        only_one = at == first + 1 and number.value == 1
        if not ordinal.plural:
            if not only_one and ranked_value(number, ordinal, self.numbers) is not None:
                return self._rank(first)
            return self._part(first, at, number.value) if only_one or not self.numbers.plural_shares else None
        tens = self.tokens[at - 1]  # of "thirty-fifths"
        if ordinal.link == Link.HYPHEN and ordinal.value < _TEN <= tens.value < HUNDRED and not tens.value % _TEN:
            return self._hyphened(first, at)
        if number.split and not number.figure:
            split = self._split(first, number)
            if split is not None:
                return split
        return self._part(first, at, number.value)

    def _hyphened(self, first: int, at: int) -> Phrase | None:
        """Read "one hundred thirty-fifths", where the hyphen says which words name the part."""
        numerator = compose(self.tokens[: at - 1], first, self.numbers) if at - 1 > first else None
        if numerator is None or numerator.end != at - 1:
            return self._rank(first)
        return self._part(first, at - 1, numerator.value)

    def _split(self, first: int, number: Composed) -> Phrase | None:
        """Read "one hundred and three quarters": a whole number, and a part below one."""
        whole = compose(self.tokens[: number.split - 1], first, self.numbers)
        part = self._proper(number.split)
        if part is None or part.numeral is None or whole.end != number.split - 1:
            return None
        return self._sum(first, whole, part)

    def _rank(self, first: int) -> Phrase | None:
        """Read "twenty-first", "deux centième": number words whose last one is an ordinal."""
        state = compose(self.tokens, first, self.numbers)
        at = state.end
        if at < len(self.tokens) and self.tokens[at].role == Role.JOINER and at > first:
            at += 1
        if at >= len(self.tokens) or self.tokens[at].role != Role.ORDINAL:
            return None
        ordinal = self.tokens[at]
        value = ordinal.value if at == first else ranked_value(state, ordinal, self.numbers)
        if value is None or (at > first and ordinal.link == Link.NONE):
            return None
        if at == first and not self._is_rank(ordinal):
            return None
        numeral = Numeral(start=self.tokens[first].start, end=ordinal.end, value=plain(value), ordinal=True)
        return Phrase(numeral, at + 1)

    def _is_rank(self, token: Token) -> bool:
        """Tell the second man from a second of time, the first of two from the prime minister."""
        if self.patterns.never_ranks.match(self.folded, token.end):
            return False
        if token.text not in self.numbers.rank_or_unit:
            return True
        earlier = self.patterns.last_word.search(self.folded, max(0, token.start - _LOOK_BACK), token.start)
        before = earlier.group(1) if earlier else ""
        following = self.patterns.next_word.match(self.folded, token.end)
        named = following is not None and following.group(1) not in self.words.sense.stop_words
        return named if before in self.numbers.unit_after else before not in self.numbers.units_before

    def _part(self, first: int, at: int, count: Decimal) -> Phrase | None:
        """Read the part named at a token, as many times as counted before it: a share, a rank, or neither."""
        token = self.tokens[at]
        if token.role == Role.PART:
            return self._named_part(first, at, count)
        rank = self._rank(at)
        if rank is None or rank.numeral is None:
            return None
        counted, last = at > first, self.tokens[rank.after - 1]
        article = counted and self.tokens[first].role == Role.ARTICLE
        one = counted and not article and count == 1
        plural = last.plural and counted and not article
        if rank.numeral.value < _LEAST_PART or not counted:
            return rank if not counted or article else None
        if not plural and not one and not article and self.numbers.plural_shares:
            return None
        if token.role == Role.CARDINAL and not (plural or one or article):
            return None
        if not plural and (article or self.tokens[first].text in self.numbers.never_alone) and not self._is_share(last):
            return Phrase(replace(rank.numeral), rank.after)
        share = Numeral(start=self.tokens[first].start, end=last.end, value=count / rank.numeral.value, fraction=True)
        return self._times_scale(Phrase(share, rank.after))

    def _is_share(self, last: Token) -> bool:
        """Tell "a third of", "a third in May" and "by a third." from "a third man"."""
        following = self.patterns.next_word.match(self.folded, last.end)
        return following is None or (
            self.folded[last.end] != "-"
            and (
                following.group(1) in self.numbers.share_next
                or self.patterns.of.match(self.folded, last.end) is not None
            )
        )

    def _named_part(self, first: int, at: int, count: Decimal) -> Phrase | None:
        """Read halves and quarters, if they are shares."""
        token, patterns = self.tokens[at], self.patterns
        counted = at > first
        if patterns.not_a_share.match(self.folded, token.end):
            start = self.tokens[first].start
            return Phrase(Numeral(start=start, end=token.end, value=Decimal(0), code=True), at + 1)
        if patterns.not_a_share_after.search(
            self.folded, max(0, self.tokens[first].start - _LOOK_BACK), self.tokens[first].start
        ):
            return None
        share = Numeral(start=self.tokens[first].start, end=token.end, value=count * token.value, fraction=True)
        scaled = self._times_scale(Phrase(share, at + 1))
        if scaled.after > at + 1 or counted or self._is_named_share(token):
            return scaled
        return None

    def _is_named_share(self, token: Token) -> bool:
        """Tell "a quarter of" from "the first quarter" and "le tiers"."""
        if token.text in self.numbers.share_names:
            return True
        if self.patterns.of.match(self.folded, token.end):
            return True
        return token.text in self.numbers.half_names and (
            self.patterns.half_after.match(self.folded, token.end) is not None
            or self.patterns.half_opener.search(self.folded, max(0, token.start - _LOOK_BACK), token.start) is not None
        )

    def _times_scale(self, phrase: Phrase) -> Phrase:
        """Read a share of a scale or of a round word as a number: half a million, un quart de million, half a dozen."""
        read, at = phrase.numeral, phrase.after
        if read is None:
            return phrase
        place = at + 1 if at < len(self.tokens) and self._is_one(self.tokens[at]) else at
        if place >= len(self.tokens):
            return phrase
        scale = self.tokens[place]
        named = scale.role in (Role.SCALE, Role.COLLECTIVE) and not (scale.plural and scale.role == Role.COLLECTIVE)
        if (
            not named
            or scale.start - read.end > _LOOK_BACK
            or not self.patterns.of_a.fullmatch(self.folded, read.end, scale.start)
        ):
            return phrase
        value = plain(read.value * scale.value) if read.value else read.value
        scaled = scale.role == Role.SCALE
        made = replace(read, end=scale.end, value=value, fraction=False, scaled=scaled, collective=not scaled)
        return Phrase(made, place + 1)

    def _is_one(self, token: Token) -> bool:
        return token.role == Role.ARTICLE or token.text in self.numbers.never_alone

    # Mixed numbers

    def _mixed(self, first: int, number: Composed) -> Phrase | None:
        """Read "three and a half", "cinq milliards et trois quarts", "five and a half million"."""
        at = number.end
        if at + 1 >= len(self.tokens) or self.tokens[at].role != Role.JOINER or self.tokens[at].link != Link.SPACE:
            return None
        part = self._proper(at + 1)
        return self._sum(first, number, part) if part is not None and part.numeral is not None else None

    def _proper(self, at: int) -> Phrase | None:
        """Read a fraction below one after a joiner, or a share of a scale."""
        token = self.tokens[at]
        if token.link != Link.SPACE:
            return None
        if token.role == Role.ARTICLE:
            phrase = self._after_article(at)
        elif token.role == Role.PART:
            phrase = self._bare_part(at)
        else:
            number = compose(self.tokens, at, self.numbers)
            phrase = self._fraction(at, number) if number.end > at and not number.split else None
        read = phrase.numeral if phrase else None
        return phrase if read and not read.code and not read.ordinal and (read.value < 1 or read.scaled) else None

    def _bare_part(self, at: int) -> Phrase | None:
        token = self.tokens[at]
        share = Numeral(start=token.start, end=token.end, value=token.value, fraction=True)
        scaled = self._times_scale(Phrase(share, at + 1))
        return scaled if token.text in self.numbers.bare_mixed or scaled.after > at + 1 else None

    def _sum(self, first: int, whole: Composed, part: Phrase) -> Phrase:
        """Add a part to a whole number: of its last scale, or of one."""
        read = part.numeral
        if read is None:
            return part
        in_scale = whole.ends_in_scale and whole.scale is not None and whole.scale >= _THOUSAND
        if read.scaled and in_scale:
            value = whole.value + read.value
        elif read.scaled:
            scale = self.tokens[part.after - 1].value
            value = whole.value * scale + read.value
        else:
            value = whole.value + read.value * (whole.scale if in_scale and whole.scale else 1)
        start = self.tokens[first]
        numeral = Numeral(
            start=start.start, end=read.end, value=plain(value), scaled=in_scale or read.scaled,
            assumed=start.figure.assumed if start.figure else "",
        )  # fmt: skip
        return Phrase(numeral, part.after)


def ranked_value(state: Composed, ordinal: Token, numbers: Numbers) -> Decimal | None:
    """Give the value of number words that end in an ordinal, or None where it cannot follow them."""
    if ordinal.value >= _THOUSAND:
        if state.ends_in_scale and state.scale is not None and state.scale <= ordinal.value:
            return None
        return state.total + max(state.group, Decimal(1)) * ordinal.value
    score = ordinal.value == _SCORE and bool(numbers.score_words)
    step = ranked(state, ordinal.value, min(numbers.score_words) if score else ordinal.text, numbers)
    return step.value if step is not None else None


def _joins_rank(number: Composed, ordinal: Token, numbers: Numbers) -> bool:
    return ranked_value(number, ordinal, numbers) is not None


def _of_figure(token: Token) -> Numeral:
    figure = token.figure
    if figure is None or figure.code:
        return Numeral(start=token.start, end=token.end, value=Decimal(0), code=True)
    return Numeral(start=token.start, end=token.end, value=figure.value, ordinal=True)
