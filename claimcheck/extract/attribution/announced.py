"""Quotations that a clause announces with its colon, whatever its verb: "X smiles: “…”", "X, mayor of Y: “…”"."""

import re
from collections.abc import Iterator

from claimcheck.extract.attribution.frame import FEWEST, Frame, is_utterance, trimmed
from claimcheck.extract.attribution.page import Page
from claimcheck.extract.attribution.speakers import Speaker, first_subject, is_person, named_after, speaker_before
from claimcheck.extract.tokens import Token, tokenize
from claimcheck.extract.verbs import find_verbs
from claimcheck.records import Span

__all__ = ["announced"]

_NEAR = 8  # characters between a colon that ends a sentence and the quotation behind it
_FAR = 400  # characters that the clause may take
_CLAUSE = re.compile(r"[;»”!?]|[—–]\s")
_SMALL = 3  # letters of a particle in a name
_NOUNS = 4  # words of a noun phrase among which the person is named


def announced(page: Page, sentence: Span, frames: list[Frame]) -> Iterator[Frame]:
    """Give the quotations behind a colon to the subject of the clause before it; what its verbs say ends there."""
    for quote in page.quotes_in(sentence.start, sentence.end + _NEAR):
        colon = _colon_before(page, sentence, quote)
        if colon is None or not is_utterance(quote) or any(frame.content[0] == _place(quote) for frame in frames):
            continue
        over = [frame for frame in frames if frame.subject and frame.cue[1] <= colon and _covers(frame, quote)]
        found = over[-1] if over else _announcing(page, sentence.start, colon, quote)
        if found is None or found.speaker is None:
            continue
        for frame in over:
            _end_before(page, frames, frame, colon)
        yield Frame(
            start=found.start, end=max(found.cue[1], found.start), cue=found.cue, speaker=found.speaker,
            content=[_place(quote)], quoted=True, own=True, subject=True,
        )  # fmt: skip


def _place(quote: Span) -> tuple[int, int]:
    return quote.start, quote.end


def _covers(frame: Frame, quote: Span) -> bool:
    return any(start < quote.start < end for start, end in frame.content)


def _colon_before(page: Page, sentence: Span, quote: Span) -> int | None:
    """Give where the colon stands that opens a quotation."""
    at = quote.start
    while at > sentence.start and page.shown[at - 1].isspace():
        at -= 1
    return at - 1 if at > sentence.start and page.shown[at - 1] == ":" and quote.start - at < _NEAR else None


def _end_before(page: Page, frames: list[Frame], frame: Frame, colon: int) -> None:
    """End what a verb says at the colon; an object too short to be said leaves nothing."""
    start, end = trimmed(page, frame.content[-1][0], colon)
    if end - start > FEWEST:
        frame.content[-1] = start, end
    else:
        frames.remove(frame)


def _announcing(page: Page, start: int, colon: int, quote: Span) -> Frame | None:
    """Give the clause that announces a quotation, with its verb for words of saying and its subject for speaker."""
    start = _clause_start(page, max(start, colon - _FAR), colon)
    tokens = tokenize(page.low, start, colon)
    verbs = sorted(find_verbs(tokens, page.words.cutting.verbs))
    for place in verbs:
        speaker = speaker_before(page, start, _verb_start(page, tokens, place))
        if speaker is not None and _is_somebody(page, speaker):
            cue = page.span(_verb_start(page, tokens, place), tokens[place].end)
            return _frame(speaker, (cue.start, cue.end), quote)
    speaker = None if verbs else _without_verb(page, start, colon)
    return _frame(speaker, (colon, colon + 1), quote) if speaker else None


def _frame(speaker: Speaker, cue: tuple[int, int], quote: Span) -> Frame:
    return Frame(start=min(speaker.start, cue[0]), end=cue[1], cue=cue, speaker=speaker, content=[_place(quote)])


def _clause_start(page: Page, start: int, colon: int) -> int:
    """Give where the clause begins: behind the last strong mark, and a subordinate clause that opens it."""
    for mark in _CLAUSE.finditer(page.shown, start, colon):
        start = mark.end()
    span = page.span(start, colon)
    words = page.words
    first = tokenize(page.low, span.start, span.end)[:1]
    opens = bool(first) and (
        first[0].word in words.cutting.subordinates or words.saying.adverbial.match(page.low, span.start) is not None
    )
    comma = page.shown.find(",", span.start, colon) if opens else -1
    return page.span(comma + 1, colon).start if comma >= 0 else span.start


def _verb_start(page: Page, tokens: list[Token], place: int) -> int:
    """Give where a verb begins, with the pronouns and the negation before it."""
    cutting = page.words.cutting
    while place > 1 and (tokens[place - 1].word in cutting.verbs.clitics or tokens[place - 1].word in ("ne", "n'")):
        place -= 1
    return tokens[place].start


def _without_verb(page: Page, start: int, colon: int) -> Speaker | None:
    """Give the one who is only named, with their role ("X, mayor of Y:"), or whose verb is not known for one."""
    named = named_after(page, start, colon)
    if named is not None and named.end >= page.span(start, colon).end and _is_somebody(page, named, alone=True):
        return named
    subject = first_subject(page, start, colon)
    return subject if subject is not None and subject.start == start and is_person(page, subject) else None


def _is_somebody(page: Page, speaker: Speaker, *, alone: bool = False) -> bool:
    """Tell a person or a body from a thing ("the conclusion is simple"); ``alone`` asks for more than a capital."""
    words = page.words
    low = page.low[speaker.start : speaker.end]
    opened = words.saying.determiner.match(low)
    if words.saying.pronouns.match(low):
        return words.reference.expletive.match(page.low, speaker.start) is None
    named = speaker.name[:1].isupper() and all(
        word[:1].isupper() for word in speaker.name.split() if len(word) > _SMALL
    )
    if named and (opened is None or speaker.role):
        return is_person(page, speaker) or not (alone or _is_opener(page, speaker))
    nouns = [token.word for token in tokenize(low, opened.end() if opened else 0, len(low))[:_NOUNS]]
    return any(noun in words.reference.persons or noun in words.saying.people for noun in nouns)


def _is_opener(page: Page, speaker: Speaker) -> bool:
    """Tell a word that only begins a sentence ("As for the churches") from a name."""
    words = page.words
    return (
        speaker.name.split()[0].lower() in words.reference.openers or words.saying.lead.match(speaker.name) is not None
    )
