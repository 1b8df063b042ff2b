"""The review in the terminal, with what a person types written out as a script."""

import io
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from rich.console import Console

from claimcheck.desk import Desk
from claimcheck.records import ClaimKind, Decision, Label, Report, Span, fold_space
from claimcheck.review import review_in_terminal

Sitting = Callable[..., str]


def typed(lines: list[str]) -> Callable[[str], str]:
    """Answer each prompt with the next line; then the input is at its end."""
    rest: Iterator[str] = iter(lines)

    def ask(_prompt: str) -> str:
        for line in rest:
            if line == "^C":
                raise KeyboardInterrupt
            return line
        raise EOFError

    return ask


@pytest.fixture
def sit(desk: Desk) -> Sitting:
    """Sit down before the desk, type the lines, and give what stood on the screen."""

    def sitting(*lines: str, width: int = 100) -> str:
        console = Console(file=io.StringIO(), width=width, highlight=False)
        saved = review_in_terminal(desk, ask=typed(list(lines)), show=console.print)
        console.print(f"entries saved: {saved}")
        output = console.file
        assert isinstance(output, io.StringIO)
        return output.getvalue()

    return sitting


def decisions(desk: Desk, report: Report, n: int) -> list[tuple[Decision, Label | None, str]]:
    return [(review.decision, review.label, review.note) for review in desk.history(report.claims[n].id)]


def test_a_page_shows_claim_suggestion_and_evidence(sit: Sitting) -> None:
    page = sit("q")
    for words in (
        "1 / 3",
        "0 decided",
        "L’OTAN hésite 🤔 · 2021-02-18",
        "– environ un quart",
        "suggestion: Refuted",
        "bound-violated: 9 592 is not more than 10 000",
        "OTAN · 2021-02 · https://example.org/fact",
        "Alliés · 2021-04-14  later than the article",
    ):
        assert words in page
    assert "javascript" not in page


def test_every_letter_does_what_it_says(sit: Sitting, other: Desk, report: Report) -> None:
    page = sit("a", "c", "3", "s", "q")
    assert decisions(other, report, 0) == [(Decision.ACCEPT, Label.REFUTED, "")]
    assert decisions(other, report, 1) == [(Decision.CHANGE, Label.CONFLICTING, "")]
    assert decisions(other, report, 2) == [(Decision.SKIP, None, "")]
    assert "by ana (accept: Refuted)" in page
    assert "entries saved: 3" in page


def test_a_label_is_chosen_by_number_name_or_its_beginning(sit: Sitting, other: Desk, report: Report) -> None:
    sit("c", "not enough", "c", "CONFLICTING", "c", "2")
    labels = [decisions(other, report, n)[0][1] for n in range(3)]
    assert labels == [Label.NOT_ENOUGH_EVIDENCE, Label.CONFLICTING, Label.REFUTED]


@pytest.mark.parametrize("answer", ["9", "0", "perhaps", "²", ""])
def test_a_label_that_is_none_changes_nothing(answer: str, sit: Sitting, other: Desk, report: Report) -> None:
    page = sit("c", answer, "q")
    assert decisions(other, report, 0) == []
    assert ("no label" in page) is bool(answer)


def test_undo_shows_the_claim_again(sit: Sitting, other: Desk, report: Report) -> None:
    page = sit("a", "u", "q")
    assert [decision for decision, _, _ in decisions(other, report, 0)] == [Decision.ACCEPT, Decision.UNDO]
    assert page.count("1 / 3") == 2


def test_nothing_to_undo_is_one_line_and_the_review_goes_on(sit: Sitting, other: Desk, report: Report) -> None:
    page = sit("u", "a")
    assert "Error: nothing to undo" in page
    assert len(decisions(other, report, 0)) == 1


def test_a_note_goes_with_the_next_decision_only(sit: Sitting, other: Desk, report: Report) -> None:
    sit("n", "chiffre de l’OTAN 🙂", "a", "a")
    assert decisions(other, report, 0)[0][2] == "chiffre de l’OTAN 🙂"
    assert decisions(other, report, 1)[0][2] == ""


def test_a_note_survives_an_undo_of_the_claim_before(sit: Sitting, other: Desk, report: Report) -> None:
    sit("n", "first", "a", "n", "second", "u", "a", "a")
    assert decisions(other, report, 0)[-1] == (Decision.ACCEPT, Label.REFUTED, "first")
    assert decisions(other, report, 1) == [(Decision.ACCEPT, Label.SUPPORTED, "second")]


@pytest.mark.parametrize("leave", [["q"], []])
def test_a_note_without_a_decision_is_kept_as_a_skip(
    leave: list[str], sit: Sitting, other: Desk, report: Report
) -> None:
    sit("n", "ask the ministry", *leave)
    assert decisions(other, report, 0) == [(Decision.SKIP, None, "ask the ministry")]


def test_ctrl_c_keeps_what_was_decided_and_typed(sit: Sitting, other: Desk, report: Report) -> None:
    with pytest.raises(KeyboardInterrupt):
        sit("a", "n", "half a thought", "^C")
    assert len(decisions(other, report, 0)) == 1
    assert decisions(other, report, 1) == [(Decision.SKIP, None, "half a thought")]


def test_the_end_of_the_input_ends_the_review(sit: Sitting) -> None:
    assert "everything decided is saved" in sit("a")


def test_the_review_ends_when_nothing_is_left(sit: Sitting) -> None:
    assert "3 of 3 claims are decided" in sit("a", "a", "a", "never asked")


def test_an_unknown_letter_says_what_the_letters_do(sit: Sitting, other: Desk, report: Report) -> None:
    assert "a accepts the suggestion" in sit("", "é", "q")
    assert decisions(other, report, 0) == []


def test_text_is_never_read_as_markup(sit: Sitting) -> None:
    page = sit("s", "s", "q")
    assert "<b>dit-on</b> [up]" in page
    assert "before: skip, by ana" in sit("s", "q")


def test_words_left_open_stand_under_the_claim(sit: Sitting, desk: Desk, report: Report) -> None:
    first = report.claims[0]
    span = Span(start=first.start, end=first.start + 4, text=first.quote[:4])
    claims = (replace(first, unresolved=(span,), kind=ClaimKind.QUOTATION), *report.claims[1:])
    desk.store.save_report(replace(report, claims=claims, run=replace(report.run, id="run2")))
    assert "left open: Plus" in sit("q")
    assert "left open" not in sit("s", "q").split("2 / 3")[1]


def test_nothing_steers_the_terminal(desk: Desk, report: Report) -> None:
    console = Console(file=io.StringIO(), width=80)
    desk.skip(report.claims[0].id, note="\x1b]0;owned\x07\x1b[2J")
    for claim in report.claims[1:]:
        desk.decide(claim.id, Label.SUPPORTED)
    review_in_terminal(desk, ask=typed([]), show=console.print)
    assert isinstance(console.file, io.StringIO)
    assert "\x1b" not in console.file.getvalue()
    assert "owned" in console.file.getvalue()


def test_a_decided_claim_that_is_gone_from_the_article_says_so_when_it_is_taken_back(
    sit: Sitting, desk: Desk, report: Report
) -> None:
    sit("a", "q")
    desk.store.save_report(replace(report, claims=report.claims[1:], verdicts=report.verdicts[1:], hits=()))
    page = sit("u", "q")
    assert "no longer found in the article" in page
    assert fold_space(f"claim: {report.claims[0].quote}") in fold_space(page)
