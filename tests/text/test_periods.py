from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.records import Period
from claimcheck.text.dates.days import add_months, part_of, unit_around
from claimcheck.text.dates.figures import read_figure
from claimcheck.text.dates.forms import FORMS, grammar_for
from claimcheck.text.periods import describe, read_periods
from claimcheck.text.words import KNOWN

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
RELATIVE = {
    "fr": (
        "hier",
        "jeudi",
        "mardi dernier",
        "le mois prochain",
        "il y a deux ans",
        "cet été",
        "dans les six prochains mois",
    ),
    "en": (
        "yesterday",
        "on Thursday",
        "last Tuesday",
        "next month",
        "two years ago",
        "this summer",
        "over the past five years",
    ),
}
DATELIKE = st.lists(
    st.sampled_from(
        "le du au de d’ la fin début mi - – , . / 12 1er 2021 2020-02-30 31/12 mars mai May sept. lundi lun. Friday "
        "prochain last next this ce été summer T3 Q3 2021 siècle XXe années 90 1990s il y a deux ans ago in from to "
        "between and et jusqu’au by since depuis semaine week of the first premier half ( ) « » € % \u202f \n 💶".split(
            " "
        )
    ),
    max_size=30,
).map(" ".join)


def on(day: date) -> Period:
    return Period(start=0, end=0, text="", first=day, last=day)


@settings(deadline=None, max_examples=300)
@given(text=DATELIKE, language=st.sampled_from(KNOWN), day=days)
def test_any_row_of_date_words_is_read_with_exact_spans_in_order(text: str, language: str, day: date) -> None:
    found = read_periods(text, language, on(day))
    assert all(text[period.start : period.end] == period.text and period.text for period in found)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(period.first <= period.last for period in found if period.first and period.last)


@settings(deadline=None)
@given(day=days)
def test_dates_as_written_in_either_language_are_read_back(day: date) -> None:
    months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
    rank = "er" if day.day == 1 else ""
    for language, text in (
        ("fr", f"le {day.day}{rank} {months[day.month - 1]} {day.year}"), ("fr", f"le {day:%d/%m/%Y}"),
        ("en", f"on {day:%B} {day.day}, {day.year}"), ("en", f"on {day.day} {day:%B} {day.year}"),
        ("en", f"on {day:%m/%d/%Y}"), ("en", day.isoformat()), ("fr", day.isoformat()),
    ):  # fmt: skip
        assert [(period.first, period.last) for period in read_periods(text, language)] == [(day, day)]


@settings(deadline=None)
@given(day=days)
def test_a_relative_date_has_an_assumption_and_needs_the_date_of_the_article(day: date) -> None:
    for language, phrases in RELATIVE.items():
        for phrase in phrases:
            (read,) = read_periods(phrase, language, on(day))
            assert read.first is not None
            assert read.last is not None
            assert "the article's date" in read.assumed
            (unknown,) = read_periods(phrase, language)
            assert (unknown.first, unknown.last) == (None, None)
            assert unknown.assumed


@settings(deadline=None)
@given(day=days)
def test_a_date_without_a_year_is_near_the_article(day: date) -> None:
    for language, text in (("fr", "le 12 mars"), ("en", "on 12 March"), ("en", "on March 12")):
        (read,) = read_periods(text, language, on(day))
        assert read.first is not None
        assert abs(read.first - day) <= timedelta(days=214)


@settings(deadline=None)
@given(day=days, weekday=st.integers(0, 6))
def test_a_weekday_is_the_nearest_that_fits_the_tense(day: date, weekday: int) -> None:
    name = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()[weekday]
    ((past,), (future,)) = (
        read_periods(f"{text} {name}.", "en", on(day)) for text in ("He left on", "He will leave on")
    )
    assert past.first is not None
    assert future.first is not None
    assert past.first.weekday() == future.first.weekday() == weekday
    assert timedelta(0) <= day - past.first < timedelta(days=7)
    assert timedelta(0) <= future.first - day < timedelta(days=7)


@given(day=days, months=st.integers(-500, 500))
def test_months_added_and_taken_away(day: date, months: int) -> None:
    moved = add_months(day, months)
    assert (moved.year - day.year) * 12 + moved.month - day.month == months
    assert moved.day <= day.day


@given(day=days, unit=st.sampled_from(("week", "month", "quarter", "half", "year", "decade", "century")))
def test_units_hold_their_day_and_their_parts(day: date, unit: str) -> None:
    first, last = unit_around(unit, day)
    assert first <= day <= last
    assert unit_around(unit, day, 1)[0] == last + timedelta(days=1)
    parts = [part_of(first, last, part) for part in ("early", "mid", "late")]
    assert all(first <= one <= other <= last for one, other in parts)


@pytest.mark.parametrize("language", KNOWN)
def test_every_language_has_its_grammar(language: str) -> None:
    assert len(FORMS) > len({form.days for form in FORMS}) > 10
    assert [str(period.first) for period in read_periods("2021-02-14", language)] == ["2021-02-14"]
    assert grammar_for(language).forms


def test_versions_and_addresses_are_no_figures_of_a_date() -> None:
    for row in ("12.10.2", "1.2.3.4", "31/31/2020", "2020-13-40", "12:30", "1,234,567"):
        assert not [
            part for part in read_figure(row, day_first=True) if part.role in {"date", "month_day", "year_month"}
        ]


def test_describe() -> None:
    (since,) = read_periods("since 1997", "en")
    (before,) = read_periods("before 1914", "en", on(date(2021, 2, 18)))
    assert (describe(since), describe(before)) == ("since 1997-01-01", "until 1913-12-31")
