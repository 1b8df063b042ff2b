"""Records: frozen, with stable ids, and the same after their JSON form."""

import json
from dataclasses import FrozenInstanceError
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records import (
    Change,
    Claim,
    Direction,
    EvidenceSpan,
    Finding,
    Period,
    Quantity,
    QuantityKind,
    Review,
    Rule,
    Span,
    Stance,
    fold_space,
    from_jsonable,
    is_later,
    make_id,
    number_occurrences,
    period_text,
    shift,
    to_jsonable,
)

dates = st.dates(min_value=date(1, 1, 1))
texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
numbers = st.decimals(allow_nan=False, allow_infinity=False)


@st.composite
def periods(draw: st.DrawFn) -> Period:
    first, last = draw(st.none() | dates), draw(st.none() | dates)
    return Period(start=draw(st.integers(0)), end=draw(st.integers(0)), text=draw(texts), first=first, last=last)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    change = Change(
        from_=draw(st.none() | numbers), to=draw(st.none() | numbers), direction=draw(st.sampled_from(Direction))
    )
    return Quantity(
        start=0, end=3, text=draw(texts), low=draw(st.none() | numbers), high=draw(st.none() | numbers),
        low_open=draw(st.booleans()), kind=draw(st.sampled_from(QuantityKind)), of=draw(texts),
        change=draw(st.none() | st.just(change)),
    )  # fmt: skip


@given(quantities(), periods())
def test_a_record_comes_back_from_its_json(quantity: Quantity, period: Period) -> None:
    for record in (quantity, period):
        document = json.loads(json.dumps(to_jsonable(record)))
        assert from_jsonable(type(record), document) == record


def test_nested_records_and_times_come_back() -> None:
    evidence = EvidenceSpan(start=1, end=2, text="x", passage_id="p")
    finding = Finding(
        start=0, end=1, text="y", rule=Rule.SHARE_AGREES, stance=Stance.SUPPORTS, detail="", evidence=(evidence,)
    )
    review = Review(
        id="r", claim_id="c", decision="skip", reviewer="Ada", decided_at=datetime(2026, 1, 2, 3, tzinfo=UTC)
    )  # type: ignore[arg-type]
    assert from_jsonable(Finding, to_jsonable(finding)) == finding
    assert from_jsonable(Review, to_jsonable(review)) == review


def test_json_names_are_those_of_the_design() -> None:
    change = to_jsonable(Change(from_=Decimal(500), to=Decimal("4E+3"), direction=Direction.UP))
    assert change == {"from": "500", "to": "4000", "direction": "up"}


def test_records_are_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Span(start=0, end=1, text="a").start = 2  # type: ignore[misc]


@given(st.lists(texts))
def test_ids_are_stable_and_fit_sixty_bits(parts: list[str]) -> None:
    assert make_id(*parts) == make_id(*parts)
    assert 0 <= int(make_id(*parts), 16) < 2**60


def test_ids_do_not_run_parts_together() -> None:
    assert make_id("ab", "c") != make_id("a", "bc")


@given(st.lists(st.sampled_from("abc")))
def test_each_text_with_its_occurrence_is_unique(found: list[str]) -> None:
    numbered = list(number_occurrences(found))
    assert [text for text, _ in numbered] == found
    assert len(set(numbered)) == len(found)


@given(texts)
def test_folding_space_is_stable(text: str) -> None:
    assert fold_space(fold_space(text)) == fold_space(text)


@given(st.integers(0, 100), st.integers(0, 100))
def test_a_shifted_span_comes_back(start: int, by: int) -> None:
    span = Span(start=start, end=start + 1, text="a")
    assert shift(shift(span, by), -by) == span


def day(first: date, last: date | None = None) -> Period:
    return Period(start=0, end=0, text="", first=first, last=last or first)


def test_later_means_after_the_last_possible_day() -> None:
    february = day(date(2021, 2, 1), date(2021, 2, 28))
    assert is_later(day(date(2021, 3, 1)), february)
    assert not is_later(day(date(2021, 2, 28)), february)
    assert not is_later(day(date(2021, 2, 10), date(2021, 12, 31)), february)
    assert not is_later(None, february)
    assert not is_later(february, None)


def test_claims_hold_tuples_only() -> None:
    claim = Claim(id="c", article_id="a", start=0, end=1, quote="x", statement="x", kind="event")  # type: ignore[arg-type]
    assert hash(claim) == hash(from_jsonable(Claim, to_jsonable(claim)))


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (date(2021, 2, 15), date(2021, 2, 15), "2021-02-15"),
        (date(2021, 2, 1), date(2021, 2, 28), "2021-02"),
        (date(2024, 2, 1), date(2024, 2, 29), "2024-02"),
        (date(2024, 2, 1), date(2024, 2, 28), "2024-02-01/2024-02-28"),
        (date(2021, 12, 1), date(2021, 12, 31), "2021-12"),
        (date(2021, 1, 1), date(2021, 12, 31), "2021"),
        (date(1901, 1, 1), date(2000, 12, 31), "1901-01-01/2000-12-31"),
        (date(2021, 1, 1), date(2021, 3, 31), "2021-01-01/2021-03-31"),
        (date(2021, 1, 1), None, "2021-01-01/.."),
        (None, date(2021, 1, 1), "../2021-01-01"),
        (None, None, ""),
    ],
)
def test_a_period_is_as_short_as_it_is_exact(first: date | None, last: date | None, text: str) -> None:
    assert period_text(Period(start=0, end=0, text="", first=first, last=last)) == text


def test_no_period_is_no_text() -> None:
    assert period_text(None) == ""
