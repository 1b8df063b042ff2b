"""What the readers of numerals share: the text, its tokens, and the patterns of its language."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from claimcheck.text.number.tokens import Token
from claimcheck.text.unit_table import Sort, look_up
from claimcheck.text.words import Words, words_for
from claimcheck.text.words.form import Numbers

__all__ = ["Context", "context_of"]

_LOOK_BACK = 24


@dataclass(frozen=True, slots=True)
class Patterns:
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
    all_of: re.Pattern[str]
    of_an: re.Pattern[str]
    one_before: re.Pattern[str]
    one_between: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]


@cache
def _patterns(language: str) -> Patterns:
    numbers = words_for(language).numbers
    articles = "|".join(map(re.escape, sorted(numbers.articles | numbers.never_alone | numbers.the))) or "(?!)"
    return Patterns(
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
        of_an=re.compile(rf" (?:{articles})(?!\w)"),
        one_before=re.compile(rf" (?:{numbers.one_before})(?!\w)"),
        one_between=tuple(
            (re.compile(rf"(?<!\w)(?:{before}) $"), re.compile(rf" (?:{after})(?!\w)"))
            for before, after in numbers.one_between
        ),
        all_of=re.compile(rf"(?<!\w)(?:{numbers.all_of}) $"),
    )


@dataclass(frozen=True, slots=True)
class Context:
    """A folded text with its tokens, and what its language says of them."""

    folded: str
    tokens: Sequence[Token]
    language: str
    words: Words
    numbers: Numbers
    patterns: Patterns

    def before(self, start: int) -> str:
        """Give the word right before a place in the text, or ""."""
        found = self.before_it(self.patterns.last_word, start)
        return found.group(1) if found else ""

    def before_it(self, pattern: re.Pattern[str], start: int) -> re.Match[str] | None:
        """Find a pattern that ends where something starts."""
        return pattern.search(self.folded, max(0, start - _LOOK_BACK), start)

    def is_one(self, start: int, end: int) -> bool:
        """Tell the number "un" of "un mort" and "un an de prison" from the article."""
        return self.patterns.one_before.match(self.folded, end) is not None or any(
            after.match(self.folded, end) and self.before_it(before, start)
            for before, after in self.patterns.one_between
        )

    def is_before_a_unit(self, end: int) -> bool:
        """Tell whether the word after a place is a unit, and not its symbol."""
        if self.folded[end : end + 1] not in {" ", "-"}:
            return False
        entry = look_up(self.folded, self.folded, end + 1, self.language)
        return entry is not None and entry.sort is Sort.UNIT

    def is_part_of_a_unit(self, end: int) -> bool:
        """Tell whether an article and a unit follow: "half an hour", "half a mile"."""
        article = self.patterns.of_an.match(self.folded, end)
        return article is not None and self.is_before_a_unit(article.end())


def context_of(folded: str, tokens: Sequence[Token], language: str) -> Context:
    """Give the context of a text's tokens."""
    words = words_for(language)
    return Context(folded, tokens, language, words, words.numbers, _patterns(language))
