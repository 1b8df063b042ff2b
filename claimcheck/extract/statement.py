"""The form of a claim that can be read alone: its pieces, with what was added to them in [square brackets]."""

from collections.abc import Iterator, Sequence

from claimcheck.records import Span

__all__ = ["GAP", "statement", "without_insertions"]

GAP = " […] "  # between two pieces: what stands there in the article belongs to another claim

Insertions = Sequence[tuple[int, str]]


def statement(text: str, pieces: Sequence[Span], insertions: Insertions) -> str:
    """Give the pieces with the insertions in square brackets, in the order of the text.

    An insertion where a piece begins stands before it, any other right after the word it explains. The words of the
    article are never changed: ``without_insertions`` gives the pieces back.

    >>> statement("Ils partent.", [Span(start=0, end=11, text="Ils partent")], [(3, "les alliés")])
    'Ils [les alliés] partent'
    """
    return GAP.join(_filled(text, piece, words) for piece, words in _placed(pieces, insertions))


def without_insertions(said: str, pieces: Sequence[Span], insertions: Insertions) -> tuple[str, ...]:
    """Give the words of each piece back from a statement; brackets of the article's own stay where they are.

    The places of the insertions are counted and not looked for, so that "[up]" in the article is not taken for one.

    >>> without_insertions("Ils [les alliés] partent", [Span(start=0, end=11, text="")], [(3, "les alliés")])
    ('Ils partent',)
    """
    found, at = [], 0
    for piece, words in _placed(pieces, insertions):
        parts, read = [], piece.start
        for offset, added in words:
            parts.append(said[at : at + offset - read])
            at += offset - read + len(_bracketed(added, first=offset == piece.start))
            read = offset
        parts.append(said[at : at + piece.end - read])
        at += piece.end - read + len(GAP)
        found.append("".join(parts))
    return tuple(found)


def _placed(pieces: Sequence[Span], insertions: Insertions) -> Iterator[tuple[Span, list[tuple[int, str]]]]:
    """Give each piece with its insertions; one between two pieces that touch belongs to the first."""
    left = sorted(insertions, key=lambda insertion: insertion[0])
    for piece in pieces:
        inside = [insertion for insertion in left if piece.start <= insertion[0] <= piece.end]
        left = [insertion for insertion in left if insertion not in inside]
        yield piece, inside


def _filled(text: str, piece: Span, insertions: Insertions) -> str:
    parts, at = [], piece.start
    for offset, words in insertions:
        parts += [text[at:offset], _bracketed(words, first=offset == piece.start)]
        at = offset
    return "".join([*parts, text[at : piece.end]])


def _bracketed(words: str, *, first: bool) -> str:
    return f"[{words}] " if first else f" [{words}]"
