from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import func, select

from claimcheck.errors import InputError
from claimcheck.records import Decision, EvidenceSpan, Label, Report, Rule, Stance
from claimcheck.store import Store
from claimcheck.store.schema import METADATA

TEXT = "Plus de 10 000 soldats de l'OTAN sont en Afghanistan. Le 1er mai est la date limite. Un quart part."


def test_a_report_comes_back_as_it_was(store: Store, checked: Report) -> None:
    assert store.articles() == (checked.article,)
    assert store.claims(checked.article.id) == checked.claims
    for claim, verdict in zip(checked.claims, checked.verdicts, strict=True):
        assert store.claim(claim.id) == claim
        assert store.verdict(claim.id) == verdict
        assert store.claim_hits(claim.id) == tuple(hit for hit in checked.hits if hit.match.claim_id == claim.id)


def test_a_row_shows_the_passage_that_decided_else_the_best(store: Store, sample: Any, checked: Report) -> None:
    decided_by = sample.evidence()[1][1].id
    assert [row.hit.passage.id for row in store.rows() if row.hit] == [decided_by, decided_by]
    silent = [replace(verdict, findings=(), id=f"s{verdict.id}") for verdict in checked.verdicts]
    store.save_report(replace(checked, verdicts=tuple(silent)))
    assert [row.hit.match.rank for row in store.rows() if row.hit] == [1, 1]


def test_a_silent_finding_decides_nothing(store: Store, sample: Any, checked: Report) -> None:
    first, second = sample.evidence()[1]
    refuting = checked.verdicts[0].findings[0]
    span = EvidenceSpan(start=first.start, end=first.end, text=first.text, passage_id=first.id)
    silent = replace(refuting, rule=Rule.UNIT_DIFFERS, stance=Stance.SILENT, evidence=(span,))
    verdict = replace(checked.verdicts[0], id="both", findings=(silent, refuting))
    store.save_report(replace(checked, verdicts=(verdict, checked.verdicts[1])))
    assert next(row.hit.passage for row in store.rows() if row.hit) == second


def rows_in(store: Store, table: str) -> int:
    with store._read() as connection:
        return connection.execute(select(func.count()).select_from(METADATA.tables[table])).scalar_one()


def test_nothing_is_left_that_no_row_needs(store: Store, sample: Any, checked: Report) -> None:
    quotes = [claim.quote for claim in checked.claims]
    for number in range(2, 5):  # other texts, other runs, the same claims and suggestions
        store.save_report(sample.report("Devant. " * number + TEXT, quotes, sample.evidence(), run=str(number)))
    assert rows_in(store, "articles") == 1
    assert rows_in(store, "runs") == 1
    assert rows_in(store, "verdicts") == rows_in(store, "claims") == len(quotes)


def test_checking_again_changes_nothing(store: Store, sample: Any, checked: Report) -> None:
    before = store.rows()
    store.save_report(sample.report(TEXT, [claim.quote for claim in checked.claims], sample.evidence(), run="2"))
    assert store.rows() == before
    assert [len(store.verdicts(claim.id)) for claim in checked.claims] == [1, 1]


def test_new_rules_give_a_new_suggestion_and_keep_the_old(store: Store, sample: Any, checked: Report) -> None:
    quotes = [claim.quote for claim in checked.claims]
    store.save_report(sample.report(TEXT, quotes, sample.evidence(), run="2", rules="2"))
    first = checked.claims[0].id
    assert store.verdict(first).rules_version == "2"
    assert [verdict.rules_version for verdict in store.verdicts(first)] == ["1", "2"]
    store.save_report(checked)
    assert store.verdict(first) == checked.verdicts[0]


def test_an_undecided_claim_that_no_longer_comes_out_goes(store: Store, sample: Any, checked: Report) -> None:
    store.save_report(sample.report(TEXT, [checked.claims[0].quote], sample.evidence()))
    assert store.claims(checked.article.id, found_only=False) == checked.claims[:1]
    with pytest.raises(InputError, match="no claim"):
        store.claim(checked.claims[1].id)


def test_a_decided_claim_that_no_longer_comes_out_stays(store: Store, sample: Any, checked: Report) -> None:
    decided = checked.claims[1]
    review = store.add_review(decided.id, Decision.CHANGE, reviewer="ada", label=Label.SUPPORTED)
    edited = TEXT.replace("1er mai", "2 mai")
    new = sample.report(edited, [checked.claims[0].quote, "Le 2 mai est la date limite"], sample.evidence())
    store.save_report(new)
    rows = store.rows()
    assert [(row.claim, row.found) for row in rows] == [*[(claim, True) for claim in new.claims], (decided, False)]
    assert rows[-1].nearest == new.claims[1].id
    assert rows[-1].review == review
    assert store.claims(new.article.id) == new.claims
    assert store.claims(new.article.id, found_only=False) == (*new.claims, decided)


def test_a_claim_no_longer_found_keeps_the_text_it_was_found_in(store: Store, sample: Any, checked: Report) -> None:
    decided = checked.claims[1]
    store.add_review(decided.id, Decision.SKIP, reviewer="ada")
    store.save_report(sample.report("Un mot devant. " + TEXT, [checked.claims[0].quote], sample.evidence()))
    for row in store.rows():
        assert row.article.text[row.claim.start : row.claim.end] == row.claim.quote
    assert len(store.articles()) == store.counts().articles == 1


def test_a_claim_that_comes_back_is_found_again(store: Store, sample: Any, checked: Report) -> None:
    store.add_review(checked.claims[1].id, Decision.ACCEPT, reviewer="ada")
    before = store.rows()
    store.save_report(sample.report("Rien.", []))
    assert [(row.found, row.nearest) for row in store.rows()] == [(False, "")]
    store.save_report(checked)
    assert store.rows() == before


def test_a_moved_claim_keeps_its_id_and_its_decision(store: Store, sample: Any, checked: Report) -> None:
    review = store.add_review(checked.claims[0].id, Decision.ACCEPT, reviewer="ada")
    quotes = [claim.quote for claim in checked.claims]
    store.save_report(sample.report("Un mot devant. " + TEXT, quotes, sample.evidence()))
    row = store.rows()[0]
    assert row.review == review
    assert row.claim.start == checked.claims[0].start + len("Un mot devant. ")
    assert row.article.text.startswith("Un mot")


def test_a_match_whose_passage_is_gone_is_left_out(store: Store, sample: Any) -> None:
    evidence = sample.evidence()
    report = sample.report(TEXT, ["Un quart part"], evidence)
    store.save_report(report)
    assert store.claim_hits(report.claims[0].id) == ()
    assert store.verdict(report.claims[0].id) == report.verdicts[0]


def test_a_prefix_is_enough_when_one_id_begins_so(store: Store, checked: Report) -> None:
    claim = checked.claims[0]
    assert store.claim(claim.id[:8]) == claim
    assert store.article(checked.article.id[:6]) == checked.article
    assert store.rows(checked.article.id[:6]) == store.rows()


@pytest.mark.parametrize("prefix", ["nothing", "%", "zz"])
def test_an_unknown_id_is_named_with_the_remedy(store: Store, checked: Report, prefix: str) -> None:
    assert checked.claims
    with pytest.raises(InputError, match=f"no claim .*'{prefix}'.*claimcheck table"):
        store.claim(prefix)


def test_a_prefix_of_several_ids_lists_them(store: Store, sample: Any) -> None:
    text = " ".join(f"Il y a {n} soldats." for n in range(40))
    report = sample.report(text, [f"Il y a {n} soldats" for n in range(40)])
    store.save_report(report)
    with pytest.raises(InputError, match="'' stands for 40 claims"):
        store.claim("")
    shared = next(claim.id[0] for claim in report.claims if sum(c.id[0] == claim.id[0] for c in report.claims) > 1)
    with pytest.raises(InputError, match="give more of the id"):
        store.claim(shared)


def test_the_empty_prefix_never_stands_for_the_only_claim(store: Store, sample: Any) -> None:
    store.save_report(sample.report(TEXT, ["Un quart part"]))
    with pytest.raises(InputError):
        store.claim("")


def test_rows_of_two_articles_stand_by_path(store: Store, sample: Any, checked: Report) -> None:
    other = sample.article("Un quart part.", uri="claims/a/article.md")
    claim = sample.claim(other, "Un quart part")
    verdict = sample.verdict(claim, (), checked.run)
    store.save_report(Report(run=checked.run, article=other, claims=(claim,), hits=(), verdicts=(verdict,)))
    assert [row.article.uri for row in store.rows()] == ["claims/a/article.md"] + ["claims/nato/article.md"] * 2
    assert [row.claim for row in store.rows(other.id)] == [claim]


def test_an_unknown_article_is_refused(store: Store, checked: Report) -> None:
    assert checked.claims
    with pytest.raises(InputError, match="no article"):
        store.rows("zzz")
