"""Noun phrases: a determiner, the noun, and what qualifies it, as far as they can be told without a parser."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from claimcheck.extract.words import ClaimWords
from claimcheck.text.terms import is_nationality

__all__ = ["Phrase", "find_phrases", "small_words"]

_WORD = re.compile(r" ?(?P<word>[^\W\d_][\w-]*(?:'s(?!\w))?)(?P<elided>'?)")
_FIGURE = r"\d[\d.,   ]*"
_MOST_WORDS = 5
_MOST_LINKS = 3
_PLACED = re.compile(r" in (?:the )?([A-ZÀ-ÖØ-ÞŒ][\w-]*)(?: [A-ZÀ-ÖØ-ÞŒ][\w-]*){0,3}")
_CAPITALIZED = re.compile(r" ?[A-ZÀ-ÖØ-ÞŒ][\w’'-]*(?: [A-ZÀ-ÖØ-ÞŒ][\w’'-]*){0,5}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A noun phrase: ``determiner`` and ``head`` in folded letters, ``noun`` where it begins after the determiner.

    ``head_end`` is where the noun ends with its own mark of the possessive; ``full`` tells that more than adjectives
    like "new" qualify it, ``telling`` that a name or what is joined by "of" does; ``sure`` that its noun
    is surely the head.
    """

    start: int
    noun: int
    head_end: int
    end: int
    determiner: str
    head: str
    full: bool
    telling: bool
    sure: bool


@cache
def _opening(words: ClaimWords) -> re.Pattern[str]:
    plain = "|".join(sorted((re.escape(d) for d in words.reference.determiners if "'" not in d), key=len, reverse=True))
    elided = "|".join(re.escape(d) for d in words.reference.determiners if d.endswith("'")) or "(?!)"
    return re.compile(
        rf"(?<![\w'-])(?:[dnsq]u?')?(?P<determiner>(?:{plain}|{_FIGURE})(?![\w'-])|{elided})"
        r"|(?<=\w)(?P<possessive>'s)(?= )"
    )


def find_phrases(text: str, folded: str, start: int, end: int, words: ClaimWords) -> Iterator[Phrase]:
    """Give the noun phrases with a determiner in ``text[start:end]``, in order."""
    for match in _opening(words).finditer(folded, start, end):
        phrase = _phrase(text, folded, match, end, words)
        if phrase is not None:
            yield phrase


def _phrase(text: str, folded: str, match: re.Match[str], end: int, words: ClaimWords) -> Phrase | None:
    run = list(_run(folded, match.end(), end, words))
    if not run or _is_object(folded, match, words):
        return None
    first = run[0].group("word")
    said = (
        _determiner(match) in words.reference.demonstrative
        and words.stating.finite_verb.fullmatch(first)
        and not _is_noun(first, words)
    )
    if said and words.reference.late_head:  # "this leads to"
        return None
    place = _head(run, words)
    if place is None:
        return None
    head = run[place]
    last = place if words.reference.late_head else _with_late(run, place, words)
    close = run[last].end("word")
    close = close if run[last].group("word").endswith("'s") else _linked(text, folded, close, end, words)
    noun = run[0].start("word")
    before = [token.group("word") for token in run[:place] if token.group("word") not in words.reference.early]
    return Phrase(
        start=match.start("determiner") if match.group("determiner") else match.start(), noun=noun,
        head_end=head.end("word"), end=close, determiner=_determiner(match).strip(),
        head=head.group("word").removesuffix("'s"), full=bool(before) or close > head.end("word"),
        telling=close > run[last].end("word"), sure=not words.reference.late_head or place == len(run) - 1,
    )  # fmt: skip


def _determiner(match: re.Match[str]) -> str:
    return match.group("determiner") or match.group("possessive")


def _is_object(folded: str, match: re.Match[str], words: ClaimWords) -> bool:
    """Tell the pronoun of "il les garnit" from the article of "les ventes"."""
    before = words.reference.before_object.search(folded[max(0, match.start() - 12) : match.start()])
    return before is not None and _determiner(match) in words.reference.definite


def _run(folded: str, at: int, end: int, words: ClaimWords) -> Iterator[re.Match[str]]:
    """Give the words after a determiner up to one that is surely no part of the phrase."""
    for count in range(_MOST_WORDS):
        token = _WORD.match(folded, at, end)
        if token is None or token.group("elided") or token.group("word") in small_words(words):
            return
        word = token.group("word")
        if count and words.stating.finite_verb.fullmatch(word) and not _is_noun(word, words):
            return
        yield token
        if word.endswith("'s"):
            return
        at = token.end()


@cache
def small_words(words: ClaimWords) -> frozenset[str]:
    """Words that no noun phrase goes on with."""
    return frozenset({*words.reference.subjects, *words.reference.determiners, *words.reference.small})


def _is_noun(word: str, words: ClaimWords) -> bool:
    known = words.reference
    return word in known.kinds or word in known.persons or word in known.carried


def _head(run: list[re.Match[str]], words: ClaimWords) -> int | None:
    """Give the place of the noun: after the adjectives before it, or the last word where the language has it last."""
    found = [token.group("word").removesuffix("'s") for token in run]
    if not words.reference.late_head:
        return next((place for place, word in enumerate(found) if word not in words.reference.early), None)
    if found[-1] in words.reference.early:
        return None
    known = [place for place, word in enumerate(found) if _is_noun(word, words)]
    return known[-1] if known else len(found) - 1


def _with_late(run: list[re.Match[str]], place: int, words: ClaimWords) -> int:
    """Give the place of the last adjective that surely follows the noun: "la mission américaine"."""
    while place + 1 < len(run):
        word = run[place + 1].group("word")
        if not (is_nationality(word) or words.reference.late.fullmatch(word)):
            break
        place += 1
    return place


def _linked(text: str, folded: str, at: int, end: int, words: ClaimWords) -> int:
    """Give the end of the phrase with a name right after the noun and what is joined by "de" or "of"."""
    named = _CAPITALIZED.match(text, at, end)
    at = named.end() if named and text[at : at + 1] == " " else at
    for _ in range(_MOST_LINKS):
        placed = _PLACED.match(text, at, end) if words.reference.late_head else None
        if placed and placed.group(1).lower() not in words.reference.openers:
            return _without_mark(folded, placed.end())
        link = words.reference.linked.match(folded, at, end)
        if link is None:
            break
        following = _WORD.match(folded, link.end(), end)
        if following and following.group("word") in words.reference.openers:
            break
        named = _CAPITALIZED.match(text, link.end(), end)
        if named:
            at = _without_mark(folded, named.end())
            rest = list(_run(folded, at, end, words)) if words.reference.late_head else []
            at = rest[-1].end("word") if rest and folded[at : at + 1] == " " else at
            continue
        run = list(_run(folded, link.end(), end, words))
        if words.reference.late_head:  # "of being late", "of voters making"
            run = list(takewhile(lambda token: not token.group("word").endswith("ing"), run))
        if not run or run[0].start("word") != link.end():
            break
        last = len(run) - 1 if words.reference.late_head else _with_late(run, 0, words)
        at = run[last].end("word")
    return at


def _without_mark(folded: str, end: int) -> int:
    end = end - 2 if folded[end - 2 : end] == "'s" else end
    return end - 1 if folded[end - 1] in "'-" else end
