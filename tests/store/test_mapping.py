from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.records import (
    Attribution,
    AttributionKind,
    Change,
    Claim,
    ClaimKind,
    Direction,
    Period,
    Quantity,
    QuantityKind,
    Span,
)
from claimcheck.store import Store
from claimcheck.store.mapping import resolve

NUMBERS = st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=3)
SPAN = {"start": st.integers(0, 10**6), "end": st.integers(0, 10**6), "text": st.text()}
CHANGES = st.builds(Change, from_=NUMBERS, to=NUMBERS, direction=st.sampled_from(Direction))
QUANTITIES = st.builds(
    Quantity, **SPAN, low=NUMBERS, high=NUMBERS, low_open=st.booleans(), approximate=st.booleans(),
    kind=st.sampled_from(QuantityKind), unit=st.text(), of=st.text(), assumed=st.text(), change=st.none() | CHANGES,
)  # fmt: skip
DAYS = st.none() | st.dates()
PERIODS = st.builds(Period, **SPAN, first=DAYS, last=DAYS, deadline=st.booleans(), assumed=st.text())
ATTRIBUTIONS = st.builds(Attribution, **SPAN, kind=st.sampled_from(AttributionKind), speaker=st.text(), cue=st.text())


def several(kind: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(kind, max_size=2).map(tuple)


CLAIMS = st.builds(
    Claim,
    id=st.just("c1"), article_id=st.just("a1"), start=SPAN["start"], end=SPAN["end"], quote=st.text(),
    statement=st.text(), kind=st.sampled_from(ClaimKind), pieces=several(st.builds(Span, **SPAN)),
    insertions=several(st.tuples(st.integers(0, 99), st.text())), quantities=several(QUANTITIES),
    periods=several(PERIODS), attribution=st.none() | ATTRIBUTIONS,
    worthiness=st.floats(allow_nan=False, allow_infinity=False), reasons=several(st.text()),
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(CLAIMS)
def test_every_part_of_a_claim_comes_back(store: Store, sample: Any, claim: Claim) -> None:
    report = sample.report("Un quart part.", ["Un quart part"])
    claim = replace(claim, id=report.claims[0].id, article_id=report.article.id)
    store.save_report(replace(report, claims=(claim,)))
    assert store.claim(claim.id) == claim
    assert store.rows()[0].claim == claim


@given(st.sets(st.text("abc", min_size=3, max_size=3)), st.text("abc", max_size=3))
def test_a_prefix_stands_for_the_one_id_that_begins_so(ids: set[str], prefix: str) -> None:
    fitting = {one for one in ids if one.startswith(prefix)}
    if len(fitting) == 1 and prefix:
        assert resolve("claim", prefix, fitting) in fitting
    else:
        with pytest.raises(InputError, match="no claim" if not fitting else "give more of the id"):
            resolve("claim", prefix, fitting)


def test_a_whole_id_is_never_ambiguous() -> None:
    assert resolve("claim", "ab", ["abc", "ab"]) == "ab"


def test_numbers_keep_every_digit(store: Store, sample: Any) -> None:
    report = sample.report("Un quart part.", ["Un quart part"])
    exact = Quantity(start=0, end=8, text="Un quart", low=Decimal("0.1000000000000000000001"), high=None)
    day = Period(start=0, end=2, text="Un", first=date(1, 1, 1), last=date(9999, 12, 31))
    claim = replace(report.claims[0], quantities=(exact,), periods=(day,))
    store.save_report(replace(report, claims=(claim,)))
    assert store.claim(claim.id) == claim
