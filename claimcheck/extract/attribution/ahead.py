"""Words of saying ahead of what is said: "X said that P", "X said: P", "X wants to P", "X called Y P"."""

import re

from claimcheck.extract.attribution.cues import Cue
from claimcheck.extract.attribution.frame import FEWEST, SPOKEN, Frame, content_end, trimmed
from claimcheck.extract.attribution.page import Page
from claimcheck.extract.attribution.speakers import Speaker
from claimcheck.records import Span

__all__ = ["addressed", "ahead", "opens_quote", "that_after"]

_NEAR = 8  # characters between a colon that ends a sentence and the quotation behind it
_FAR = 160
_THAT_FAR = 110  # characters between a verb of saying and its "that"
_QUOTE_FAR = 60  # characters between a verb of saying and the quotation it opens
_COLON = re.compile(r"[^.;“«\"]{0,100}:\s*$")
_GAP = re.compile(r"\s*:?\s+")
_NAME = re.compile(r"\s+(?:the )?[A-Z][\w’'-]*(?:[ \u00a0][A-Z][\w’'-]*){0,4}(?!\w)")
_CLAUSAL = ("say", "said", "show", "bare", "treat", "treated")


def ahead(page: Page, sentence: Span, cue: Cue, speaker: Speaker | None, own: Speaker | None) -> Frame | None:
    """Give what is said behind its verb: a clause, a quotation, an infinitive or an object."""
    opened = opens_quote(page, cue.end, sentence.end) if cue.kind in _CLAUSAL else None
    start = _content_start(page, sentence, cue)
    if opened is not None and (start is None or opened.start <= start or _only_announces(page, cue, opened)):
        content = _with_quote(page, sentence, opened)
    elif start is None:
        return None
    else:
        content = [trimmed(page, start, content_end(page, sentence, start))]
    if not content or content[0][1] - content[0][0] <= FEWEST:
        return None
    first = min(own.start, cue.start) if own else cue.start
    return Frame(
        start=first, end=max(cue.end, own.end if own else 0), cue=(cue.start, cue.end), speaker=speaker,
        content=content, quoted=opened is not None and content == [(opened.start, opened.end)],
        own=own is not None and cue.kind in (*SPOKEN, "mind"), subject=own is not None,
    )  # fmt: skip


def _only_announces(page: Page, cue: Cue, quote: Span) -> bool:
    """Tell words before a colon that say nothing themselves; a clause ("says that P: “…”") is said as well."""
    clause = page.words.saying.clause.match(page.low, cue.end, quote.start)
    return clause is None and page.shown[cue.end : quote.start].rstrip().endswith(":")


def opens_quote(page: Page, start: int, end: int) -> Span | None:
    """Give the quotation that a verb of saying opens: behind a colon or comma, or right behind it."""
    quote = next(iter(page.quotes_in(start, min(end, start + _FAR))), None)
    if quote is None:
        colon = _COLON.match(page.shown, start, end)
        return next(iter(page.quotes_in(end, end + _NEAR)), None) if colon else None
    between = page.shown[start : quote.start].strip()
    if not between or between in (":", ",", ", :"):
        return quote
    if between.endswith(":") or (between.endswith(",") and quote.start - start <= _QUOTE_FAR):
        return quote
    return None


def _with_quote(page: Page, sentence: Span, quote: Span) -> list[tuple[int, int]]:
    """Give the quotation, with the rest of its sentence when that goes on."""
    end = max(sentence.end, quote.end)
    rest = page.shown[quote.end : end].strip(" .,;:!?…\u00a0")
    stop = page.text[quote.end - 2 : quote.end - 1]
    if (
        not rest
        or stop in ".!?,"
        or page.shown[quote.end : quote.end + 1] in ",.;"
        or page.words.saying.speech.match(page.low, quote.end + 1)
    ):
        return [(quote.start, quote.end)]
    return [trimmed(page, quote.start, content_end(page, sentence, quote.end))]


def _content_start(page: Page, sentence: Span, cue: Cue) -> int | None:
    words = page.words.saying
    end = sentence.end
    that = words.clause.match(page.low, cue.end, end)
    if that is not None:
        return that.end()
    if cue.kind in ("say", "said", "bare", "show", "treat", "treated", "inverted", "mind"):
        far = that_after(page, cue.end, end)
        if far is not None:
            return far
    return _plain_start(page, cue, end)


def that_after(page: Page, start: int, end: int) -> int | None:
    """Give where the clause begins whose "that" stands some words behind the verb, before any other clause."""
    words = page.words.saying
    at = addressed(page, start, end)
    for _ in range(3):
        that = words.far_clause.match(page.low, at, end)
        if that is not None:
            return that.end()
        adjunct = words.adjunct.match(page.low, at, end)
        if adjunct is None:
            return None
        stop = words.far_stop.search(page.low, adjunct.end(), min(end, at + _THAT_FAR))
        if stop is None or not stop.group().isspace():
            return None
        at = stop.start()
    return None


def addressed(page: Page, start: int, end: int) -> int:
    """Give where the words end that a verb of telling is said to ("told reporters")."""
    words = page.words.saying
    if not words.told.search(page.low, max(0, start - 14), start):
        return start
    rest = words.addressee.match(page.low, start, end)
    if rest is not None:
        return rest.end()
    name = _NAME.match(page.shown, start, end)
    return name.end() if name else start


def _plain_start(page: Page, cue: Cue, end: int) -> int | None:
    """Give where what is said begins without a "that": behind the verb and the one it is said to."""
    words = page.words.saying
    if words.certain.search(page.low, cue.start, cue.end) and not words.to_do.match(page.low, cue.end, end):
        return None
    if words.only_quotes.search(page.low, cue.start, cue.end):
        return None
    at = addressed(page, cue.end, end) if cue.kind in ("say", "said") else cue.end
    when = words.when.match(page.low, at, end)
    at = when.end() if when else at
    colon = _GAP.match(page.shown, at, end)
    if colon is None or page.shown[at : at + 1] in ".;)?!":
        return None
    return colon.end()
