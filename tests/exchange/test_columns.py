from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from claimcheck.exchange import COLUMNS, cells, column_names
from claimcheck.exchange.columns import period_text
from claimcheck.records import Decision, Label, Period, Row, Stance


def test_the_columns_are_those_of_the_design() -> None:
    assert " ".join(column_names()) == (
        "claim_id article quote statement suggestion confidence why passage source published url "
        "decision label note reviewer decided_at"
    )
    assert [column.name for column in COLUMNS if column.editable] == ["decision", "label", "note", "reviewer"]


def test_an_undecided_row(row: Row) -> None:
    assert list(cells(row).values()) == [
        row.claim.id,
        "claims/nato/article.md",
        "Plus de 10 000 soldats",
        "[En mai] Plus de 10 000 soldats",
        "refuted",
        "",
        "bound-violated: 9 592 is not more than 10 000",
        "Il y a 9 592 soldats.",
        "OTAN · Effectifs",
        "2021-02",
        "https://example.org/otan",
        "",
        "",
        "",
        "",
        "",
    ]


def test_a_decided_row(row: Row, decided: Callable[..., Row]) -> None:
    found = cells(decided(row, Decision.CHANGE, Label.CONFLICTING, "à revoir"))
    assert list(found.values())[-5:] == ["change", "conflicting", "à revoir", "ada", "2021-03-01T12:30:00+00:00"]
    assert cells(decided(row, Decision.SKIP))["label"] == ""


def test_without_evidence_the_silent_findings_say_why(row: Row) -> None:
    silent = tuple(finding for finding in row.verdict.findings if finding.stance is Stance.SILENT)
    bare = cells(replace(row, hit=None, verdict=replace(row.verdict, findings=silent, confidence=0.75)))
    assert bare["why"] == "not-found: nothing on the date"
    assert [bare[name] for name in ("passage", "source", "published", "url")] == ["", "", "", ""]
    assert bare["confidence"] == "0.75"


def test_several_deciding_findings_are_all_named(row: Row) -> None:
    twice = replace(row.verdict, findings=row.verdict.findings[:1] * 2)
    assert cells(replace(row, verdict=twice))["why"].count("; bound-violated: ") == 1


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
