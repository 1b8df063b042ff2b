"""Round and vague counts (a dozen, hundreds of thousands, several hundred), none at all, and multiples in one word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from claimcheck.text.number.lexicon import HUNDRED, Role
from claimcheck.text.number.numeral import Numeral, Phrase, plain
from claimcheck.text.number.tokens import Link, Token
from claimcheck.text.terms import is_counted_noun
from claimcheck.text.words import words_for

__all__ = ["read_collective", "read_opened"]

# A plural says at least two of its scale, and fewer than ten, as ten of them have a word of their own.
_PLURAL = (2, 10)
_LOOK_BACK = 12
_CLAUSE = 90  # characters on either side of a word that may still belong to its clause
_CLAUSE_END = re.compile(r"[.;:!?]")
_MOST_IN_CHAIN = 3  # tens of thousands of billions


@dataclass(frozen=True, slots=True)
class _Patterns:
    of: re.Pattern[str]
    zeros: dict[str, re.Pattern[str]]
    multiples: dict[str, re.Pattern[str]]
    zero_with: re.Pattern[str]
    zero_not_after: re.Pattern[str]
    verb_before: re.Pattern[str]
    verb_nouns: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    numbers = words_for(language).numbers
    return _Patterns(
        of=re.compile(rf"[ -](?:{numbers.of}[ ]|{numbers.of}(?<='))?"),
        zeros={word: re.compile(rest) for word, rest in numbers.zeros.items()},
        multiples={word: re.compile(rest) for word, rest in numbers.multiples_before.items()},
        zero_with=re.compile(numbers.zero_with),
        zero_not_after=re.compile(rf"(?<!\w)(?:{numbers.zero_not_after}) (?:[«“\"] ?)?$"),
        verb_before=re.compile(rf"(?<!\w)(?:{numbers.verbs_before}) $"),
        verb_nouns=re.compile(numbers.verb_nouns),
    )


def read_opened(folded: str, tokens: Sequence[Token], first: int, language: str) -> Phrase:
    """Read what a word opens: a vague count, none at all, a multiple."""
    token, numbers, patterns = tokens[first], words_for(language).numbers, _patterns(language)
    if token.text in numbers.vague:
        return _vague(folded, tokens, first, language)
    if token.text in patterns.zeros:
        return Phrase(_zero(folded, token, language), first + 1)
    needed = patterns.multiples.get(token.text)
    if needed is not None and needed.match(folded, token.end) is None and not _is_verb(folded, token, patterns):
        count = numbers.counts.get(token.text)
        often = Numeral(start=token.start, end=token.end, value=Decimal(count)) if count else None
        return Phrase(often, first + 1)
    value = numbers.multiples[token.text]
    return Phrase(Numeral(start=token.start, end=token.end, value=value, multiple=True), first + 1)


def _zero(folded: str, token: Token, language: str) -> Numeral | None:
    """Read none at all: "aucun blessé", "no casualties", but not "en aucun cas" and "no doubt"."""
    patterns, numbers = _patterns(language), words_for(language).numbers
    match = patterns.zeros[token.text].match(folded, token.end)
    if match is None:
        return None
    noun, any_noun = match.groupdict().get("noun"), match.groupdict().get("nouns")
    if not (noun or any_noun):
        return Numeral(start=token.start, end=match.end(), value=Decimal(0))
    idiom = patterns.zero_not_after.search(folded, max(0, token.start - _LOOK_BACK), token.start)
    if idiom or (noun or any_noun) in numbers.abstract | words_for(language).sense.stop_words:
        return None
    if noun and not is_counted_noun(noun) and not _says_none(folded, token, patterns):
        return None
    return Numeral(start=token.start, end=match.end(), value=Decimal(0))


def _says_none(folded: str, token: Token, patterns: _Patterns) -> bool:
    """Tell whether the clause around a word denies something: "n'a délivré aucun visa"."""
    first = max(0, token.start - _CLAUSE)
    opens = max(_CLAUSE_END.finditer(folded, first, token.start), key=re.Match.end, default=None)
    closes = _CLAUSE_END.search(folded, token.end, token.end + _CLAUSE)
    start, end = opens.end() if opens else first, closes.start() if closes else token.end + _CLAUSE
    return patterns.zero_with.search(folded, start, end) is not None


def _is_verb(folded: str, token: Token, patterns: _Patterns) -> bool:
    """Tell "to double the output" and "could double funding" from "in double digits"."""
    before = patterns.verb_before.search(folded, max(0, token.start - _LOOK_BACK), token.start)
    return before is not None and patterns.verb_nouns.match(folded, token.end) is None


def _vague(folded: str, tokens: Sequence[Token], first: int, language: str) -> Phrase:
    """Read "several hundred", "quelques milliers", "a couple of thousand"; alone, only what counts by itself."""
    numbers, token = words_for(language).numbers, tokens[first]
    least, most = numbers.vague[token.text]
    article = first > 0 and token.link == Link.SPACE and tokens[first - 1].role == Role.ARTICLE
    start = tokens[first - 1].start if article else token.start
    size, end, after = _chain(folded, tokens, first + 1, token.end, language)
    if size is None:
        pair = re.compile(numbers.pairs.get(token.text, r"(?!)")).match(folded, token.end)
        if pair is None or not article:
            return Phrase(None, first + 1)
        size, end = Decimal(1), pair.end()
    elif token.text in numbers.opened_by_article and not article:
        return Phrase(None, first + 1)
    low, high = plain(least * size), plain(most * size)
    return Phrase(Numeral(start=start, end=end, value=low, low=low, high=high), after)


def read_collective(
    folded: str, tokens: Sequence[Token], first: int, at: int, count: Decimal | None, language: str
) -> Phrase:
    """Read a round word at a token: counted from the first token on, or vague, as in "dozens of" and "des milliers"."""
    token = tokens[at]
    size, end, after = _chain(folded, tokens, at, token.start, language)
    bare = count is None and not token.plural and token.text in words_for(language).numbers.opened_by_article
    if size is None or bare:
        return Phrase(None, at + 1)
    start = tokens[first].start
    if count is not None or (token.role == Role.COLLECTIVE and not token.plural):
        value = plain(size if count is None else size * count)
        return Phrase(Numeral(start=start, end=end, value=value, collective=True), after)
    low, high = (plain(times * size) for times in _PLURAL)
    return Phrase(Numeral(start=start, end=end, value=low, low=low, high=high), after)


def _chain(
    folded: str, tokens: Sequence[Token], at: int, before: int, language: str
) -> tuple[Decimal | None, int, int]:
    """Multiply the round words and scales that follow each other: hundreds of thousands, dizaine de millions."""
    of, size, end, place = _patterns(language).of, None, before, at
    while place < len(tokens) and place - at < _MOST_IN_CHAIN:
        token = tokens[place]
        named = token.role in (Role.SCALE, Role.COLLECTIVE) or (token.role == Role.CARDINAL and token.value == HUNDRED)
        if not named or (token.start != end and of.fullmatch(folded, end, token.start) is None):
            break
        size = token.value if size is None else size * token.value
        end, place = token.end, place + 1
    return size, end, place
