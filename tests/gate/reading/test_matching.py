"""The matcher: what is right for one reader is right for another, however ranges and changes are written."""

from decimal import Decimal

from tests.gate.reading.matching import Item, Tally, compare
from tests.gate.reading.unit_names import head, name


def item(
    *values: str, sign: str = "=", unit: str = "", counted: str = "", heads: str = "", vague: bool = False
) -> Item:
    return Item(
        values=tuple(map(Decimal, values)), signs=frozenset(sign.split()), unit=unit, counted=counted,
        heads=frozenset(heads.split()), vague=vague,
    )  # fmt: skip


def counts(wanted: list[Item], read: list[Item]) -> tuple[int, int, int, int, int]:
    tally = compare(wanted, read)[0]
    return tally.wanted, tally.read, tally.value, tally.sign, tally.unit


def test_value_sign_and_unit_are_counted_apart() -> None:
    wanted = [item("5", sign=">", unit="percentage")]
    assert counts(wanted, [item("5", sign=">", unit="percentage")]) == (1, 1, 1, 1, 1)
    assert counts(wanted, [item("5", unit="percentage")]) == (1, 1, 1, 0, 1)
    assert counts(wanted, [item("5", sign=">", unit="dollar")]) == (1, 1, 1, 1, 0)
    assert counts(wanted, [item("6", sign=">", unit="percentage")]) == (1, 1, 0, 0, 0)


def test_one_of_two_signs_is_right() -> None:
    assert counts([item("5", sign="up")], [item("5", sign="up ~")])[3] == 1
    assert counts([item("5", sign="=")], [item("5", sign="up ~")])[3] == 0


def test_two_ends_are_joined_where_the_set_has_a_range() -> None:
    assert counts([item("15", "17")], [item("15"), item("17")]) == (1, 1, 1, 1, 1)
    assert counts([item("15", "17")], [item("15"), item("18")]) == (1, 2, 0, 0, 0)


def test_a_range_is_split_where_the_set_has_its_ends() -> None:
    assert counts([item("15"), item("17")], [item("15", "17", sign="up")]) == (2, 2, 2, 2, 2)
    assert counts([item("15")], [item("15", "17")]) == (1, 1, 0, 0, 0)


def test_a_reading_is_used_once() -> None:
    assert counts([item("5"), item("5")], [item("5")]) == (2, 1, 1, 1, 1)
    assert counts([item("5")], [item("5"), item("5")]) == (1, 2, 1, 1, 1)


def test_of_millions_the_low_end_counts_or_a_range_within() -> None:
    assert counts([item("1000", "10000", vague=True)], [item("2000", "9000")])[2] == 1
    assert counts([item("1000", "10000", vague=True)], [item("2000", "90000")])[2] == 0
    assert counts([item("1000000", "10000000", vague=True)], [item("1000000")])[2] == 1
    assert counts([item("1000000", "10000000", vague=True)], [item("2000000")])[2] == 0


def test_what_is_counted_is_compared_by_its_head() -> None:
    wanted = item("14", unit="first team player", heads="first-team player")
    assert counts([wanted], [item("14", unit="team player", counted="team players who left")])[4] == 1
    assert counts([wanted], [item("14", unit="team", counted="team")])[4] == 0


def test_names_of_one_unit_are_one() -> None:
    assert name("USD") == name("US$") == name("United States dollar") == "dollar"
    assert name("kilometres per hour") == name("kilometer_per_hour") == name("Kilometer / hour")
    assert name("pound-mass") != name("pound sterling")
    assert head("wireless speakers in the house") == "speaker"


def test_f1_is_over_all_sentences() -> None:
    total = Tally()
    total.add(Tally(wanted=3, read=1, value=1))
    total.add(Tally(wanted=1, read=3, value=1))
    assert total.rows()["value F1"] == 0.5
    assert Tally().rows()["value F1"] == 0.0
