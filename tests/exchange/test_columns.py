from collections.abc import Callable
from dataclasses import replace

from claimcheck.exchange import COLUMNS, cells, column_names
from claimcheck.records import Attribution, AttributionKind, ClaimKind, Decision, Label, Row, Span, Stance


def test_the_columns_are_those_of_the_design() -> None:
    assert " ".join(column_names()) == (
        "claim_id article quote statement left_open suggestion confidence why passage source published url "
        "decision label note reviewer decided_at"
    )
    assert [column.name for column in COLUMNS if column.editable] == ["decision", "label", "note", "reviewer"]


def test_an_undecided_row(row: Row) -> None:
    assert list(cells(row).values()) == [
        row.claim.id,
        "claims/nato/article.md",
        "Plus de 10 000 soldats",
        "[En mai] Plus de 10 000 soldats",
        "",
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


def test_words_left_open_are_one_readable_cell(row: Row) -> None:
    spans = tuple(Span(start=0, end=len(words), text=words) for words in ("il", "la\nmission", "il"))
    assert cells(replace(row, claim=replace(row.claim, unresolved=spans)))["left_open"] == "il, la mission"


def test_a_quotation_of_mixed_speech_is_a_row_like_any_other(row: Row) -> None:
    said = Attribution(start=0, end=0, text="", kind=AttributionKind.MIXED, speaker="Ada")
    quotation = replace(row, claim=replace(row.claim, kind=ClaimKind.QUOTATION, attribution=said))
    assert cells(quotation) == cells(row)
