import hashlib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.records import Match, MatchedBy, Report
from claimcheck.store import Store


def test_a_source_comes_back_as_it_was(store: Store, sample: Any) -> None:
    source, passages, state = sample.evidence()
    store.save_source(source, passages, state)
    assert store.source(source.id) == source
    assert store.passages() == sorted(passages, key=lambda passage: passage.id)
    assert store.file_states() == {state.uri: state}
    assert store.source_languages() == {source.id: "fr"}


def test_a_source_without_passages_or_date_is_kept(store: Store, sample: Any) -> None:
    source, _, state = sample.evidence()
    bare = replace(source, published=None, retrieved=None)
    store.save_source(bare, (), state)
    assert store.source(source.id) == bare
    assert store.passages() == []


def test_an_unknown_source_is_named(store: Store) -> None:
    with pytest.raises(InputError, match=r"'abc'.*claimcheck index"):
        store.source("abc")


def test_saving_again_changes_nothing(store: Store, sample: Any) -> None:
    store.save_source(*sample.evidence())
    before = store.passages(), store.passage_digest(), store.file_states()
    store.save_source(*sample.evidence())
    assert (store.passages(), store.passage_digest(), store.file_states()) == before


def test_an_edited_source_loses_only_the_passages_that_changed(store: Store, sample: Any, checked: Report) -> None:
    source, (first, second), state = sample.evidence()
    moved = sample.moved(second, 7)
    store.save_source(source, [replace(first, id="f" * 15, text="Autre."), moved], state)
    assert {passage.id for passage in store.passages()} == {"f" * 15, second.id}
    assert [hit.passage for hit in store.claim_hits(checked.claims[0].id)] == [moved]


def test_removing_takes_passages_and_matches_along(store: Store, sample: Any, checked: Report) -> None:
    store.save_source(*sample.evidence("evidence/other.md", "Autre chose."))
    store.remove_sources([sample.evidence()[0].uri])
    assert list(store.file_states()) == ["evidence/other.md"]
    assert [passage.text for passage in store.passages()] == ["Autre chose."]
    assert store.claim_hits(checked.claims[0].id) == ()
    assert [row.hit for row in store.rows()] == [None, None]


def test_a_new_time_alone_touches_only_the_state(store: Store, sample: Any) -> None:
    source, passages, state = sample.evidence()
    store.save_source(source, passages, state)
    store.touch(replace(state, mtime_ns=99))
    assert store.file_states()[state.uri].mtime_ns == 99
    assert store.source(source.id) == source
    assert store.passages() == sorted(passages, key=lambda passage: passage.id)


def test_a_batch_is_saved_whole_or_not_at_all(store: Store, sample: Any) -> None:
    good = sample.evidence()
    source, passages, state = good
    with pytest.raises(InputError, match=r"U\+D800"):
        store.save_sources([good, (replace(source, id="0" * 15, text="Un \ud800"), (), replace(state, uri="b"))])
    assert store.counts().sources == 0
    store.save_sources([good])
    assert store.counts().passages == len(passages)


def test_hits_keep_the_order_and_leave_out_what_is_gone(store: Store, sample: Any) -> None:
    source, (first, second), state = sample.evidence()
    store.save_source(source, (first, second), state)
    wanted = [
        Match(claim_id="", passage_id=passage_id, score=1.0, rank=rank, by=MatchedBy.DENSE)
        for rank, passage_id in enumerate([second.id, "gone", first.id], start=1)
    ]
    found = store.hits(wanted)
    assert [hit.match for hit in found] == [wanted[0], wanted[2]]
    assert [(hit.passage, hit.source) for hit in found] == [(second, source), (first, source)]
    assert store.hits([]) == ()


def test_the_digest_is_that_of_the_sorted_ids(store: Store, sample: Any) -> None:
    store.save_source(*sample.evidence())
    ids = sorted(passage.id for passage in sample.evidence()[1])
    assert store.passage_digest() == hashlib.sha256("\n".join(ids).encode()).hexdigest()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(), title=st.text(), start=st.integers(0, 2**40))
def test_any_text_comes_back_identical(store: Store, sample: Any, text: str, title: str, start: int) -> None:
    source, passages, state = sample.evidence()
    passage = replace(passages[0], text=text, start=start, end=start + len(text))
    store.save_source(replace(source, text=text, title=title), [passage], state)
    assert store.source(source.id) == replace(source, text=text, title=title)
    assert store.passages() == [passage]
