"""What must hold for the claims of every article."""

import pytest
from hypothesis import given, settings

from claimcheck.extract import extract
from claimcheck.extract.statement import without_insertions
from claimcheck.records import Article, fold_space
from tests.bench.adversarial import MOST_GROWTH
from tests.cases.adversarial import growth
from tests.cases.strategies import HUGE, languages, texts


def article(text: str, language: str, body_start: int = 0) -> Article:
    return Article(id="0" * 16, uri="a.txt", text=text, language=language, sha256="", body_start=body_start)


@settings(max_examples=150, deadline=None)
@given(text=texts, language=languages)
def test_every_span_is_exact(text: str, language: str) -> None:
    found = extract(article(text, language))
    for claim in found.claims:
        assert text[claim.start : claim.end] == claim.quote
        spans = [*claim.pieces, *claim.quantities, *claim.periods, *([claim.attribution] if claim.attribution else [])]
        assert all(text[span.start : span.end] == span.text for span in spans)
    assert all(text[row.start : row.end] == row.text for row in found.coverage)


@settings(max_examples=150, deadline=None)
@given(text=texts, language=languages)
def test_taking_the_insertions_out_gives_the_pieces_back(text: str, language: str) -> None:
    for claim in extract(article(text, language)).claims:
        bare = without_insertions(claim.statement, claim.pieces, claim.insertions)
        assert bare == tuple(piece.text for piece in claim.pieces)
        assert claim.start == claim.pieces[0].start
        assert claim.end == claim.pieces[-1].end
        assert all(any(p.start <= at <= p.end for p in claim.pieces) for at, _ in claim.insertions)


@settings(max_examples=150, deadline=None)
@given(text=texts, language=languages)
def test_claims_come_in_order_with_ids_of_their_own(text: str, language: str) -> None:
    claims = extract(article(text, language)).claims
    assert [claim.start for claim in claims] == sorted(claim.start for claim in claims)
    assert len({claim.id for claim in claims}) == len(claims)
    assert all(fold_space(claim.quote) and 0 <= claim.worthiness <= 1 and claim.reasons for claim in claims)


@settings(max_examples=60, deadline=None)
@given(text=texts, language=languages)
def test_text_before_the_body_is_in_no_claim(text: str, language: str) -> None:
    placed = "---\ntitle: La France compte 5 villes\n---\n"
    found = extract(article(placed + text, language, len(placed)))
    assert all(claim.start >= len(placed) for claim in found.claims)


@settings(max_examples=60, deadline=None)
@given(text=texts, language=languages)
def test_text_added_before_moves_claims_and_keeps_their_ids(text: str, language: str) -> None:
    alone = extract(article(text, language)).claims
    placed = extract(article("\n\n\n" + text, language, 3)).claims
    assert [(claim.id, claim.start + 3) for claim in alone] == [(claim.id, claim.start) for claim in placed]


@pytest.mark.parametrize("name", HUGE)
def test_time_grows_with_length_only(name: str) -> None:
    assert growth(lambda text: extract(article(text, "fr")), HUGE[name]) < MOST_GROWTH


def test_windows_line_ends_change_no_claim() -> None:
    text = "Le Kenya compte 47 comtés.\n\n« Nous avons 12 prisons au Kenya », a dit Amos Otieno.\n\nElle a plu."
    unix, windows = extract(article(text, "fr")).claims, extract(article(text.replace("\n", "\r\n"), "fr")).claims
    assert [(c.statement, c.attribution and c.attribution.speaker) for c in unix] == [
        (c.statement, c.attribution and c.attribution.speaker) for c in windows
    ]
