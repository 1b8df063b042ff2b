import csv
import io
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.exchange.formulas import protect, restore

DANGEROUS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
TRICKY = st.text(alphabet=st.sampled_from([*DANGEROUS, "'", '"', ",", ";", "|", "a", " "]))


@pytest.mark.parametrize("char", DANGEROUS)
def test_every_character_of_the_list_is_made_harmless(char: str) -> None:
    assert protect(f"{char}cmd|' /C calc'!A0") == f"'{char}cmd|' /C calc'!A0"
    assert restore(f"'{char}1") == f"{char}1"


@pytest.mark.parametrize(
    "text",
    [
        "", "'", "''", "'tis", "l'OTAN", "aujourd'hui", "10 000", "a-b", "1=1", "x + y", " =1", "« -3 % »", "a, -3 %",
        "mail@example.org", "deux\nlignes", "a;b", "1 - 2", '"oui"',
    ],
)  # fmt: skip
def test_harmless_text_stays_as_it_is(text: str) -> None:
    assert protect(text) == text
    assert restore(text) == text


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("-12,5 %", "'-12,5 %"),
        ("'=1", "''=1"),  # an apostrophe that was there before stays apart from ours
        ("''-", "'''-"),
        ('"=1+1"', '\'"=1+1"'),
        ("a;=1+1", "a;'=1+1"),  # a new cell where the file is split at semicolons
        ("a,b\t@x", "a,b\t'@x"),
        ("liste :\n-un\r\n+deux", "liste :\n'-un\r\n'+deux"),
        ("\t=1", "'\t'=1"),
    ],
)
def test_where_the_apostrophe_goes(text: str, safe: str) -> None:
    assert protect(text) == safe
    assert restore(safe) == text


@given(st.one_of(st.text(), TRICKY))
@example("'\n=")
@example("';'=")
def test_every_text_comes_back(text: str) -> None:
    assert restore(protect(text)) == text


@given(TRICKY)
def test_no_text_begins_dangerously(text: str) -> None:
    assert not protect(text).startswith(tuple(DANGEROUS))


@given(st.lists(TRICKY, min_size=1, max_size=4), st.sampled_from(",;\t|"), st.sampled_from(",;\t|"))
def test_no_cell_is_a_formula_whatever_the_file_is_split_at(texts: list[str], written: str, read: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=written).writerow([protect(text) for text in texts])
    seen = [cell for record in csv.reader(io.StringIO(out.getvalue(), newline=""), delimiter=read) for cell in record]
    assert not [cell for cell in seen if re.match('"*[=+@＝＋－＠-]', cell)]
