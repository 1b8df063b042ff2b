"""A year, a month and a day keep their precision."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.read.dates import find_date_line, parse_period


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("2021-02", date(2021, 2, 1), date(2021, 2, 28)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2021-12", date(2021, 12, 1), date(2021, 12, 31)),
        (" 2021-02-18 ", date(2021, 2, 18), date(2021, 2, 18)),
        ("2021-02-18T23:30:00+02:00", date(2021, 2, 18), date(2021, 2, 18)),
        ("2021-02-18 10:00:00Z", date(2021, 2, 18), date(2021, 2, 18)),
    ],
)
def test_the_days_a_date_stands_for(text: str, first: date, last: date) -> None:
    period = parse_period(text, "x")
    assert (period.first, period.last) == (first, last)
    assert (period.start, period.end, period.text) == (0, 0, "")


@pytest.mark.parametrize(
    "text",
    ["", "hier", "18/02/2021", "2021-2", "2021-13", "2021-02-30", "0000", "0000-01", "2021-00", "٢٠٢١", "2021-02-"],
)
def test_what_is_no_date_is_refused_with_the_forms(text: str) -> None:
    with pytest.raises(InputError, match=r"^--date: .* is not a date; write it like 2021-02-18, 2021-02 or 2021$"):
        parse_period(text, "--date")


@given(st.dates())
def test_a_day_is_read_as_written(day: date) -> None:
    assert parse_period(day.isoformat(), "x").first == day
    month = parse_period(day.isoformat()[:7], "x")
    assert month.first is not None
    assert month.last is not None
    assert month.first <= day <= month.last
    assert month.first.month == month.last.month == day.month


@pytest.mark.parametrize(
    ("text", "written", "rest"),
    [
        (" date 2021-02 La résurgence", "2021-02", "La résurgence"),
        ("\nDate : 2021-02-18\r\n\r\nLa suite", "2021-02-18", "La suite"),
        ("DATE\u00a02021\u202fSuite", "2021", "Suite"),
        ("date: 2021-02-18T10:00:00Z Suite", "2021-02-18", "Suite"),
        ("date 2021-02La suite", "2021-02", "La suite"),
    ],
)
def test_a_first_line_with_a_date(text: str, written: str, rest: str) -> None:
    found = find_date_line(text, 0)
    assert found is not None
    start, end, body_start = found
    assert text[start:end] == written
    assert text[body_start:] == rest


@pytest.mark.parametrize(
    "text",
    [
        "La date 2021-02 est passée",
        "dates 2021",
        "date 2021-2022, une saison",
        "date 20210218",
        "date limite 2021",
        "2021-02 Texte",
        "date 2021-02-18-3",
    ],
)
def test_other_first_lines_are_left_alone(text: str) -> None:
    assert find_date_line(text, 0) is None
