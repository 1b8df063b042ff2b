"""The comparison of French news with its English original, on sentences of our own; the list of differences is sound."""

from dataclasses import replace

from tests.gate.reading.parity import Difference, Parity, Reason, Segment, compare, listed, reading_of

SEGMENT = Segment(
    doc="own", segment=1, en="In 2017 more than 30 ships sailed.", fr="En 2017, plus de 30 navires ont pris la mer."
)
DIFFERENT = Difference(doc="own", segment=1, en=("count 3",), fr=("count 4",), reason=Reason.READER_FR, words="3 / 4")


def test_the_same_in_two_languages_is_equal() -> None:
    assert compare(SEGMENT) == (True, None)
    assert reading_of(SEGMENT.en, "en") == reading_of(SEGMENT.fr, "fr")


def test_nothing_in_either_language_is_not_held() -> None:
    assert compare(replace(SEGMENT, en="The ships sailed.", fr="Les navires sont partis.")) == (False, None)


def test_a_difference_is_what_one_language_alone_gives() -> None:
    held, difference = compare(replace(SEGMENT, fr="En 2017, environ 30 navires ont pris la mer."))
    assert held
    assert difference is not None
    assert difference.en == ("count (30, ..)",)
    assert len(difference.fr) == 1


def test_a_bound_a_unit_and_a_repeated_figure_count() -> None:
    texts = ["30 ships", "over 30 ships", "30 ships and 30 boats", "$30", "30 %", "30 km"]
    assert len({frozenset(reading_of(text, "en").items()) for text in texts}) == len(texts)


def test_the_translators_changes_are_set_aside_in_the_second_rate_only() -> None:
    theirs = replace(DIFFERENT, reason=Reason.CONVERTED)
    found = Parity(held=10, differences=(DIFFERENT, theirs), stale=())
    assert found.rate == 0.8
    assert found.rate_without_translators == 1 - 1 / 9
    unseen = Parity(held=10, differences=(replace(DIFFERENT, reason=Reason.UNSEEN),), stale=())
    assert unseen.rate_without_translators == unseen.rate


def test_each_listed_difference_has_a_reason_and_few_words_of_the_texts() -> None:
    assert all(row.reason and 0 < len(row.words) <= 60 for row in listed().values())
    assert all(row.en != row.fr for row in listed().values())
