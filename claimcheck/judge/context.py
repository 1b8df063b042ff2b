"""What an article is about, and the names in its sentences: what a claim leaves unsaid stands around it."""

import re
from bisect import bisect_right
from collections import Counter
from functools import lru_cache

from claimcheck.records import Article, Claim, Span
from claimcheck.text.covered import Covered
from claimcheck.text.fold import fold, strip_accents
from claimcheck.text.sentences import split_sentences
from claimcheck.text.terms import concepts, find_places, matters, places
from claimcheck.text.words import words_for

__all__ = ["LONGEST_SENTENCE", "main_places", "names_of", "prefixes", "sentence_of", "topic_of"]

_NAME = re.compile(r"(?<=[\w,;’'»)] )[A-ZÀ-Ý][\w’]{3,}")
_NAME_LETTERS = 6
_OPENING = 3
LONGEST_SENTENCE = 3000  # characters; beyond it there is a list or a table, and nothing to compare


def sentence_of(claim: Claim, article: Article) -> str:
    """Give the sentence that a claim was read in."""
    starts, sentences = _article_sentences(article)
    place = bisect_right(starts, claim.start) - 1
    if place >= 0 and claim.start < sentences[place].end:
        return sentences[place].text[:LONGEST_SENTENCE]
    return claim.quote


@lru_cache(maxsize=8)
def _article_sentences(article: Article) -> tuple[list[int], list[Span]]:
    sentences = split_sentences(article.text, article.language, article.body_start)
    return [span.start for span in sentences], sentences


@lru_cache(maxsize=8)
def main_places(article: Article) -> frozenset[str]:
    """Give what an article is about: the places of its title and first sentence, else the one named most often."""
    _, sentences = _article_sentences(article)
    opening = places("\n".join([article.title, *(span.text for span in sentences[:2])]))
    if opening:
        return opening
    counted = Counter(term.code for term in find_places(article.text[article.body_start :]))
    return frozenset(code for code, _ in counted.most_common(1))


@lru_cache(maxsize=8)
def topic_of(article: Article) -> frozenset[str]:
    """Give the names of an article's title and first sentences, and those that come back again and again."""
    _, sentences = _article_sentences(article)
    opening = " ".join([article.title, *(span.text for span in sentences[:_OPENING])])
    counted = Counter(strip_accents(fold(name.group()))[:_NAME_LETTERS] for name in _NAME.finditer(article.text))
    starters = words_for(article.language).sentences.starters
    firsts = [span.text.split(maxsplit=1)[0] for span in sentences[:_OPENING]]
    subjects = {strip_accents(fold(word))[:_NAME_LETTERS] for word in firsts if fold(word) not in starters}
    return (
        names_of(opening, article.language) | subjects | {name for name, times in counted.items() if times >= _OPENING}
    )


def names_of(text: str, language: str, *, common: bool = False) -> frozenset[str]:
    """Give the folded proper names inside a text that are no country, body or date; the first word may be anything.

    With ``common`` only those that are words of every day.
    """
    words = words_for(language)
    skipped = {*words.dates.months, *words.dates.weekdays, *words.sense.stop_words}
    taken = Covered((term.start, term.end) for term in find_places(text))
    found = (match.group() for match in _NAME.finditer(text) if not taken.meets(*match.span()))
    return frozenset(
        strip_accents(fold(name))[:_NAME_LETTERS]
        for name in found
        if fold(name) not in skipped and not (common and not (concepts(name) | matters(fold(name))))
    )


def prefixes(text: str) -> frozenset[str]:
    """Give the words of a text as names are compared: folded, by their first letters."""
    return frozenset(strip_accents(word)[:_NAME_LETTERS] for word in re.findall(r"\w{4,}", fold(text)))
