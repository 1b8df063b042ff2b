"""The order by worth: each reason for and against, the desk's own weights, and the same result at every length."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.config import WEIGHTS
from claimcheck.extract import extract
from claimcheck.extract.worthiness import ranked, score
from claimcheck.records import Article, Attribution, AttributionKind, Claim, ClaimKind, Span
from tests.bench.adversarial import MOST_GROWTH
from tests.cases.adversarial import growth
from tests.cases.runner import load
from tests.gate.extraction.worthiness import sentence_as_claim

PLAIN = sentence_as_claim("Les pêcheurs du lac ont vendu leurs bateaux", "fr")


def claims(*texts: str) -> list[Claim]:
    return [sentence_as_claim(text, "en") for text in texts]


def spoken(kind: AttributionKind, speaker: str) -> Claim:
    return replace(PLAIN, attribution=Attribution(start=0, end=0, text="", kind=kind, speaker=speaker))


def test_what_counts_for_a_claim_adds_up_to_one() -> None:
    assert sum(weight for weight in WEIGHTS.values() if weight > 0) == pytest.approx(1)


def test_the_cases_try_each_reason_told_from_words_alone() -> None:
    cases = load("worthiness")
    for reason in ("has a figure", "has a date", "names an actor", "can be looked up", "compares or ranks"):
        held = [case.expect["holds"] for case in cases if case.expect["reason"] == reason]
        assert held.count(True) >= 3
        assert held.count(False) >= 3


@pytest.mark.parametrize(
    ("earlier", "claim", "new"),
    [
        ([], "Norway has 12 prisons", True),
        (["Norway has 12 prisons"], "Norway has 13 prisons", True),
        (["Norway has 12 prisons"], "Sweden has 12 prisons", True),
        (["Norway has 12 prisons"], "Norway built 12 new harbors beside empty warehouses", True),
        (["Norway sold ships", "The state has 12 prisons"], "Norway has 12 prisons", True),
        (["Norway has 12 prisons"], "Norway has 12 prisons", False),
        (["Norway has 12 prisons, most of them old"], "Still Norway has 12 prisons", False),
        (["The farmers blocked the motorway"], "Farmers blocked that motorway again", False),
        (["The farmers blocked the motorway"], "Teachers emptied the stadium", True),
    ],
)
def test_a_claim_is_new_unless_one_before_has_its_figures_names_and_half_its_words(
    earlier: Sequence[str], claim: str, *, new: bool
) -> None:
    reasons = score(claims(claim)[0], claims(*earlier))[1]
    assert ("is new in the article" in reasons) is new


@pytest.mark.parametrize(
    ("claim", "reason", "holds"),
    [
        (spoken(AttributionKind.DIRECT, "Amos Otieno"), "has a named speaker", True),
        (spoken(AttributionKind.MIXED, "le ministre Hauge"), "has a named speaker", True),
        (spoken(AttributionKind.INDIRECT, "l'INSEE"), "has a named speaker", True),
        (spoken(AttributionKind.OUTLET, "Le Courrier"), "has a named speaker", False),
        (spoken(AttributionKind.INDIRECT, "il"), "has a named speaker", False),
        (spoken(AttributionKind.DIRECT, ""), "has a named speaker", False),
        (replace(PLAIN, kind=ClaimKind.FORECAST), "is a forecast", True),
        (PLAIN, "is a forecast", False),
        (replace(PLAIN, kind=ClaimKind.QUOTATION), "only reports what was said", True),
        (PLAIN, "only reports what was said", False),
        (replace(PLAIN, unresolved=(Span(start=28, end=33, text="leurs"),)), "has words left open", True),
        (PLAIN, "has words left open", False),
    ],
)
def test_reasons_that_the_claim_itself_brings(claim: Claim, reason: str, *, holds: bool) -> None:
    worth, reasons = score(claim, ())
    assert (reason in reasons) is holds
    assert not holds or (worth > score(PLAIN, ())[0]) == (WEIGHTS[reason] > 0)


def test_nearness_to_the_subject_counts_by_degrees_and_only_where_there_is_a_vector() -> None:
    scores = [score(PLAIN, (), subject=cosine) for cosine in (0.5, 0.9, 0.93, 1.0)]
    assert [worth for worth, _ in scores] == sorted(worth for worth, _ in scores)
    assert scores[0][0] == score(PLAIN, ())[0]
    assert ["is about the article's subject" in reasons for _, reasons in scores] == [False, False, True, True]


def test_own_weights_change_score_and_order_and_a_weight_of_nothing_is_no_reason() -> None:
    figure, name = claims("He sold 40 boats", "Oslo Fisk sold boats")
    assert score(figure, ())[0] > score(name, ())[0]
    own = {**WEIGHTS, "has a figure": 0.0, "names an actor": 0.9}
    assert score(figure, (), own)[0] < score(name, (), own)[0] == 1.0
    assert "has a figure" not in score(figure, (), own)[1]
    article = Article(id="0" * 15, uri="a.txt", text="Norway has 12 prisons.", language="en", sha256="")
    assert extract(article, weights={**WEIGHTS, "has a figure": -1}).claims[0].worthiness == 0


texts = st.lists(
    st.sampled_from(["Norway has 12 prisons", "Oslo opened in 1990", "The old boats sank", "More boats than cars", ""]),
    max_size=6,
)


@given(written=texts, subjects=st.none() | st.just([0.9] * 6))
def test_ranking_an_article_is_scoring_each_claim_after_those_before(
    written: list[str], subjects: list[float] | None
) -> None:
    made = claims(*written)
    one_by_one = [score(claim, made[:at], WEIGHTS, subjects and subjects[at]) for at, claim in enumerate(made)]
    assert [(claim.worthiness, claim.reasons) for claim in ranked(made, WEIGHTS, subjects)] == one_by_one
    assert all(0 <= worth <= 1 for worth, _ in one_by_one)


def test_time_grows_with_the_number_of_claims_only() -> None:
    text = "Norway has 12 prisons and the farmers sold 12 boats. " * 1200
    made = claims(*text.split(". "))
    assert growth(lambda part: list(ranked(made[: len(part.split(". "))])), text) < MOST_GROWTH
