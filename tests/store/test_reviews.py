from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.records import Decision, Label, Report, RestedOn, Review
from claimcheck.store import Store, effective

DECISIONS = st.lists(st.sampled_from(Decision))


def made(decisions: list[Decision]) -> list[Review]:
    """Numbered reviews, oldest first."""
    noon = datetime(2021, 3, 1, 12, tzinfo=UTC)
    return [
        Review(id=str(n), claim_id="c", decision=decision, reviewer="ada", decided_at=noon)
        for n, decision in enumerate(decisions)
    ]


def test_accept_takes_the_suggested_label(store: Store, checked: Report) -> None:
    claim, verdict = checked.claims[0], checked.verdicts[0]
    before = datetime.now(UTC)
    review = store.add_review(claim.id, Decision.ACCEPT, reviewer="ada", note="vu\r\n« ok » 👍")
    assert (review.label, review.verdict_id, review.supersedes) == (verdict.label, verdict.id, None)
    assert before <= review.decided_at <= datetime.now(UTC)
    assert review.decided_at.utcoffset() == timedelta(0)
    assert store.history(claim.id) == (review,)
    assert store.rows()[0].review == review


def test_a_change_names_the_decision_it_supersedes(store: Store, checked: Report) -> None:
    claim = checked.claims[0]
    first = store.add_review(claim.id, Decision.ACCEPT, reviewer="ada")
    second = store.add_review(claim.id[:8], Decision.CHANGE, reviewer="bob", label=Label.SUPPORTED)
    assert second.supersedes == first.id
    assert store.history(claim.id) == (first, second)
    assert store.rows()[0].review == second


def test_skip_and_undo_carry_no_label(store: Store, checked: Report) -> None:
    claim = checked.claims[0]
    skipped = store.add_review(claim.id, Decision.SKIP, reviewer="ada")
    undone = store.undo(claim.id, "ada")
    assert (skipped.label, undone.label, undone.supersedes) == (None, None, skipped.id)
    assert store.rows()[0].review is None
    assert len(store.history(claim.id)) == 2


def test_two_undos_take_two_decisions_back_and_a_third_is_refused(store: Store, checked: Report) -> None:
    claim = checked.claims[0].id
    first = store.add_review(claim, Decision.ACCEPT, reviewer="ada")
    store.add_review(claim, Decision.CHANGE, reviewer="ada", label=Label.CONFLICTING)
    store.undo(claim, "ada")
    assert store.rows()[0].review == first
    store.undo(claim, "ada")
    assert store.rows()[0].review is None
    with pytest.raises(InputError, match="no decision to undo"):
        store.undo(claim, "ada")
    assert len(store.history(claim)) == 4


@pytest.mark.parametrize(
    ("decision", "options", "says"),
    [
        (Decision.CHANGE, {}, "needs a label.*supported, refuted, conflicting, not-enough-evidence"),
        (Decision.SKIP, {"label": Label.REFUTED}, "takes no label"),
        (Decision.ACCEPT, {"label": Label.SUPPORTED}, "the suggestion is refuted now, not supported"),
        (Decision.ACCEPT, {"reviewer": " "}, "needs a name"),
        (Decision.UNDO, {}, "no decision to undo"),
    ],
)
def test_a_decision_that_makes_no_sense_is_refused(
    store: Store, checked: Report, decision: Decision, options: dict[str, Any], says: str
) -> None:
    with pytest.raises(InputError, match=says):
        store.add_review(checked.claims[0].id, decision, **{"reviewer": "ada", **options})
    assert store.counts().reviews == 0


def test_a_decision_on_an_unknown_claim_is_refused(store: Store) -> None:
    with pytest.raises(InputError, match="no claim"):
        store.add_review("zzz", Decision.SKIP, reviewer="ada")


def test_half_a_character_in_a_note_is_refused_before_anything_is_written(store: Store, checked: Report) -> None:
    with pytest.raises(InputError, match=r"U\+DCE9, after 'caf'"):
        store.add_review(checked.claims[0].id, Decision.ACCEPT, reviewer="ada", note="caf\udce9")
    assert store.counts().reviews == 0


def test_the_evidence_outlives_its_source(store: Store, sample: Any, checked: Report) -> None:
    source, (first, second), _ = sample.evidence()
    claim = checked.claims[0]
    review = store.add_review(claim.id, Decision.ACCEPT, reviewer="ada")
    store.remove_sources([source.uri])
    kept = [
        RestedOn(
            passage_id=passage.id, uri=source.uri, publisher="OTAN", url="https://example.org/otan",
            published="2021-02", text=passage.text,
        )
        for passage in (second, first)  # the one that decided, then the best hit
    ]  # fmt: skip
    assert list(review.evidence) == kept
    assert store.history(claim.id)[0].evidence == review.evidence


def test_evidence_that_only_a_finding_cites_is_kept_too(store: Store, sample: Any, checked: Report) -> None:
    best_only = tuple(hit for hit in checked.hits if hit.match.rank == 1)
    store.save_report(replace(checked, hits=best_only))
    review = store.add_review(checked.claims[0].id, Decision.ACCEPT, reviewer="ada")
    assert [one.passage_id for one in review.evidence] == [passage.id for passage in sample.evidence()[1][::-1]]


def test_without_evidence_a_decision_rests_on_none(store: Store, sample: Any) -> None:
    report = sample.report("Un quart part.", ["Un quart part"])
    store.save_report(report)
    assert store.add_review(report.claims[0].id, Decision.ACCEPT, reviewer="ada").evidence == ()


def test_a_decision_names_the_suggestion_of_its_time(store: Store, sample: Any, checked: Report) -> None:
    quotes = [claim.quote for claim in checked.claims]
    review = store.add_review(checked.claims[0].id, Decision.ACCEPT, reviewer="ada")
    store.save_report(sample.report(checked.article.text, quotes, sample.evidence(), run="2", rules="2"))
    row = store.rows()[0]
    assert row.review == review
    assert row.verdict.id != review.verdict_id
    assert review.verdict_id in [verdict.id for verdict in store.verdicts(row.claim.id)]


@given(DECISIONS)
def test_what_is_in_force_is_the_last_decision_not_taken_back(decisions: list[Decision]) -> None:
    expected: list[str] = []
    for review in made(decisions):
        expected = expected[:-1] if review.decision is Decision.UNDO else [*expected, review.id]
    found = effective(made(decisions))
    assert (found.id if found else None) == (expected[-1] if expected else None)


@given(DECISIONS, st.sampled_from([Decision.ACCEPT, Decision.CHANGE, Decision.SKIP]))
def test_deciding_and_undoing_leaves_what_was_in_force(decisions: list[Decision], added: Decision) -> None:
    before = effective(made(decisions))
    assert effective(made([*decisions, added, Decision.UNDO])) == before
    latest = effective(made([*decisions, added]))
    assert latest is not None
    assert latest.decision is added


@given(DECISIONS)
def test_an_undo_is_never_itself_in_force(decisions: list[Decision]) -> None:
    found = effective(made(decisions))
    assert found is None or found.decision is not Decision.UNDO


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.sampled_from(Decision), st.text()), max_size=6))
def test_any_history_is_one_chain_with_every_word(
    store: Store, checked: Report, choices: list[tuple[Decision, str]]
) -> None:
    claim = checked.claims[0].id
    for decision, note in choices:
        label = Label.CONFLICTING if decision is Decision.CHANGE else None
        before = store.history(claim)
        if decision is Decision.UNDO and effective(before) is None:
            continue
        review = store.add_review(claim, decision, reviewer="ada", label=label, note=note)
        assert store.history(claim) == (*before, review)
        assert review.supersedes == (before[-1].id if before else None)
        assert review.note == note
        assert store.rows()[0].review == effective([*before, review])
