"""What only looks like a month: "a mai", "you may", "in May 12 people"."""

import re

from claimcheck.text.dates.looks import LISTED, Look
from claimcheck.text.words import Words

__all__ = ["is_day_first", "is_month"]

_DAY_OPENERS = ("on", "by", "until", "since", "before", "after", "from", "between")


def is_day_first(look: Look) -> bool:
    """Tell "trois mai" from "one in May" and "in a May report": where the month comes first no day is a word."""
    return look.words.dates.day_first or look.found.plays("d", "day", "ordinal", "rank")


def is_month(name: str, look: Look) -> bool:
    """Tell May from may, mars from Mars: a word of other senses needs a day, a year or an opening word beside it."""
    found, dates = look.found, look.words.dates
    place = found.place("m")
    start = found.row.starts[place]
    written, capital = look.folded[start : found.row.ends[place]], look.text[start].isupper()
    if look.ends_a_sentence(place):
        return False
    if name == "month":
        return _is_bare_month(written, look, capital=capital)
    if written in dates.month_words and not capital and not found.plays("d", "ordinal", "rank"):
        return found.has("y") and (not found.has("d") or found.plays("d", "day"))
    return name != "month and day" or _has_a_day(look)


def _has_a_day(look: Look) -> bool:
    """Tell "May 2" from "in May 2 million people"; day-first languages seldom write a day after."""
    found = look.found
    if found.has("y") or found.has("u") or found.has("ub"):
        return True
    if look.is_glued or look.is_scaled or _is_a_count(look):
        return False
    sign = look.folded[look.end : look.end + 2].strip()[:1]
    joined = look.entry(found.match.end())
    return not look.words.dates.day_first or not sign.isalpha() or any(role in joined for role in LISTED)


def _is_a_count(look: Look) -> bool:
    """Tell "in May 12 people" and "May 12 people" from "the Oct. 7 attacks" and "on May 12 people gathered"."""
    if "in" in look.entry(look.found.match.start() - 1):
        return bool(look.following) and look.is_plural(look.following)
    short = "dot" in look.entry(look.found.place("m") + 1)  # "Oct. 7 attacks"
    return look.counts_something and not (short or look.is_the_one or look.opened_by(_DAY_OPENERS))


def _is_bare_month(written: str, look: Look, *, capital: bool) -> bool:
    dates = look.words.dates
    if "count" in look.entry(look.found.place("m")) or look.is_glued:
        return False
    if look.found.has("p") or look.is_joined_to("month") or look.follows_a("month"):
        return capital or not dates.month_capital or written not in dates.month_words
    before = look.entry(look.found.match.start() - 1)
    if written in dates.month_words and dates.month_capital and not capital:
        return "in" in before
    if written in dates.doubtful_months:
        if capital and not dates.month_capital:
            return "in" in before or "ahead" in before or "this" in before
        return look.is_opened or (capital and written not in dates.month_words and _is_before_a_noun(look))
    return capital or not dates.month_capital or look.is_opened


def _is_before_a_noun(look: Look) -> bool:
    """Tell "April sales" from April Jones and "June said"."""
    word, words = look.following, look.words
    written = look.text[look.end + 1 : look.end + 1 + len(word)]
    return len(word) > 1 and written.islower() and word not in words.sense.stop_words and not _is_past(word, words)


def _is_past(word: str, words: Words) -> bool:
    return re.fullmatch(words.dates.past, word) is not None
