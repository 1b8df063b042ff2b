"""What must hold for the statement of every claim: insertions can be told from the article's words and taken out."""

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.extract.statement import GAP, statement, without_insertions
from claimcheck.records import Span
from tests.cases.strategies import texts

brackets = st.lists(
    st.sampled_from(["[", "]", "[up]", " [", "] ", "[…]", " […] ", "a", "é", "🙂", "\r\n", " "]), max_size=30
)


@st.composite
def claims(draw: st.DrawFn) -> tuple[str, list[Span], list[tuple[int, str]]]:
    text = draw(st.one_of(texts, brackets.map("".join)))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=8)))
    bounds = list(zip(cuts[::2], cuts[1::2], strict=False))
    pieces = [Span(start=a, end=b, text=text[a:b]) for a, b in bounds]
    offsets = [draw(st.integers(piece.start, piece.end)) for piece in pieces for _ in range(draw(st.integers(0, 3)))]
    words = st.one_of(st.text(max_size=9), st.sampled_from(["[up]", "a] [b", "]", "OTAN"]))
    return text, pieces, sorted((offset, draw(words)) for offset in offsets)


@settings(max_examples=400, deadline=None)
@given(claim=claims())
def test_without_insertions_gives_the_pieces_back(claim: tuple[str, list[Span], list[tuple[int, str]]]) -> None:
    text, pieces, insertions = claim
    said = statement(text, pieces, insertions)
    assert list(without_insertions(said, pieces, insertions)) == [piece.text for piece in pieces]


@settings(max_examples=200, deadline=None)
@given(claim=claims())
def test_every_insertion_is_shown_once(claim: tuple[str, list[Span], list[tuple[int, str]]]) -> None:
    text, pieces, insertions = claim
    bare = sum(len(piece.text) for piece in pieces) + len(GAP) * max(0, len(pieces) - 1)
    assert len(statement(text, pieces, insertions)) == bare + sum(len(words) + 3 for _, words in insertions)


def test_an_insertion_at_the_start_stands_before_the_piece() -> None:
    piece = Span(start=7, end=19, text="head of NATO")
    assert statement("Smith, head of NATO", [piece], [(7, "Smith")]) == "[Smith] head of NATO"


def test_brackets_of_the_article_stay() -> None:
    text = "They may set [up] the country."
    pieces = [Span(start=0, end=29, text=text[:29])]
    said = statement(text, pieces, [(4, "the rebels"), (29, "Iraq")])
    assert said == "They [the rebels] may set [up] the country [Iraq]"
    assert without_insertions(said, pieces, [(4, "the rebels"), (29, "Iraq")]) == (text[:29],)


def test_two_pieces_are_joined_by_a_gap() -> None:
    text = "Il a, dit-on, vendu 5 navires."
    pieces = [Span(start=0, end=4, text="Il a"), Span(start=14, end=29, text="vendu 5 navires")]
    assert statement(text, pieces, [(2, "Paul")]) == "Il [Paul] a […] vendu 5 navires"
