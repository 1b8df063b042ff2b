"""Claims give back the words of their article: any text, the news, and what the measure says of a claim that does not."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings

from claimcheck.records import Article, Claim, Span
from tests.cases.strategies import languages, texts
from tests.gate.extraction import ours, spans
from tests.gate.extraction.ours import DATA, extracted
from tests.gate.extraction.spans import figures, is_exact, problems

TEXT = (
    "🙂 Le maire a inauguré l’école, qui compte 300 élèves, le 3 mai 2021.\r\nPlus de 10\u202f000 soldats sont partis."
)


@settings(max_examples=150, deadline=None)
@given(text=texts, language=languages)
def test_every_claim_of_any_text_obeys(text: str, language: str) -> None:
    article = Article(id="0" * 16, uri="a.txt", text=text, language=language, sha256="")
    found = ours.extract(article)
    assert [problem for claim in found.claims for problem in problems(text, claim)] == []
    assert is_exact(text, found)


def wrong() -> Iterator[Claim]:
    claim = extracted(TEXT, "fr").claims[-1]
    piece = claim.pieces[0]
    yield replace(claim, quote=claim.quote + " ")
    yield replace(claim, start=claim.start + 1)
    yield replace(claim, pieces=())
    yield replace(claim, pieces=(replace(piece, text=piece.text.upper()),))
    yield replace(claim, pieces=(replace(piece, end=piece.start, text=""),))
    yield replace(claim, pieces=(piece, piece))
    yield replace(claim, quantities=tuple(replace(figure, start=figure.start - 1) for figure in claim.quantities))
    yield replace(claim, unresolved=(Span(start=0, end=2, text="il"),))
    yield replace(claim, insertions=((claim.end + 1, "x"),))
    yield replace(claim, insertions=((claim.start, "x"),))
    yield replace(claim, statement=claim.statement + ".")
    yield replace(claim, statement=claim.statement.replace("soldats", "soldats [français]"))


def test_a_statement_is_its_pieces_with_the_insertions_each_at_its_place() -> None:
    claim = extracted(TEXT, "fr").claims[-1]
    first, after = claim.start, claim.start + claim.quote.index("soldats") + len("soldats")
    before = claim.statement.index("soldats") + len("soldats")
    said = f"[a] {claim.statement[:before]} [b]{claim.statement[before:]}"
    assert list(problems(TEXT, replace(claim, statement=said, insertions=((first, "a"), (after, "b"))))) == []
    assert list(problems(TEXT, replace(claim, statement=said, insertions=((first, "a"), (after + 1, "b")))))
    halves = (TEXT[claim.start : after], TEXT[after + 1 : claim.end])
    pieces = (Span(start=claim.start, end=after, text=halves[0]), Span(start=after + 1, end=claim.end, text=halves[1]))
    assert list(problems(TEXT, replace(claim, pieces=pieces, statement=" […] ".join(halves)))) == []
    assert list(problems(TEXT, replace(claim, pieces=pieces, statement=" ".join(halves))))


def test_the_claims_of_a_text_of_hard_characters_obey() -> None:
    claims = extracted(TEXT, "fr").claims
    assert claims
    assert claims[-1].quantities
    assert [problem for claim in claims for problem in problems(TEXT, claim)] == []


@pytest.mark.parametrize("claim", list(wrong()))
def test_a_claim_that_is_not_of_the_text_is_told(claim: Claim) -> None:
    assert list(problems(TEXT, claim))


@pytest.mark.slow
@pytest.mark.skipif(not DATA.exists(), reason="the public sets are not in ../shared/data")
def test_every_claim_of_the_news_obeys_in_eight_languages() -> None:
    assert dict(figures()) == {"claims that give back the article's words": 1.0}
    for column in spans.COLUMNS:
        found = {
            name: (document, extracted(document.text, document.language, model=False))
            for name, document in ours.news(column).items()
        }
        assert all(is_exact(document.text, extraction) for document, extraction in found.values())
