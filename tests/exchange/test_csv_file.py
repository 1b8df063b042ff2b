import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.exchange import cells, column_names, read_csv, write_csv
from claimcheck.records import Decision, Label, Row

TEXTS = st.one_of(st.text(), st.text(alphabet=st.sampled_from("='\"+-@\t\r\n;, |é👍\0\u2028")))
DELIMITERS = st.sampled_from(",;\t|")
Maker = Callable[..., Row]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "review.csv"


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def test_the_file_as_excel_wants_it(path: Path, row: Row) -> None:
    assert write_csv([row, replace(row, hit=None)], path, ";") == 2
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfclaim_id;article;quote;")
    assert content.count(b"\r\n") == 3
    assert not content.replace(b"\r\n", b"").count(b"\n")


def test_without_the_mark_the_file_begins_with_its_header(path: Path, row: Row) -> None:
    write_csv([row], path, bom=False)
    assert path.read_bytes().startswith(b"claim_id,article,")
    assert [line.claim_id for line in read_csv(path)] == [row.claim.id]


def test_no_rows_give_the_header_alone(path: Path) -> None:
    assert write_csv([], path) == 0
    assert read_csv(path) == ()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.tuples(TEXTS, TEXTS, TEXTS), form=st.tuples(DELIMITERS, st.booleans()))
@example(texts=("=1+1", '« Plus de "10 000" »\r\nsoldats 👍\n', "'=1"), form=(";", True))
@example(texts=("\ufeff", "\r", "\0"), form=(",", False))
def test_every_text_comes_back_identical(
    path: Path, make: Maker, decided: Maker, texts: tuple[str, str, str], form: tuple[str, bool]
) -> None:
    note, quote, passage = texts
    rows = [decided(make(quote=quote, passage=passage), Decision.CHANGE, Label.SUPPORTED, note), make("two")]
    write_csv(rows, path, form[0], bom=form[1])
    back = read_csv(path)
    assert [dict(line.cells) for line in back] == [cells(row) for row in rows]
    assert (back[0].note, back[0].label, back[0].decision) == (note, Label.SUPPORTED, Decision.CHANGE)
    assert (back[1].note, back[1].label, back[1].decision, back[1].reviewer) == ("", None, None, "")
    assert read_csv(path, form[0]) == back


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(note=TEXTS, delimiter=DELIMITERS)
def test_no_cell_of_a_file_begins_like_a_formula(
    path: Path, row: Row, decided: Maker, note: str, delimiter: str
) -> None:
    write_csv([decided(row, Decision.SKIP, note=note, reviewer="@ada")], path, delimiter)
    text = path.read_bytes().decode("utf-8-sig")
    for record in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        assert not [cell for cell in record if cell.startswith(tuple("=+-@\t\r\n＝＋－＠"))]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(quotes=st.lists(TEXTS, min_size=1, max_size=4))
def test_the_line_is_where_the_row_begins(path: Path, make: Maker, quotes: list[str]) -> None:
    write_csv([make(str(number), quote=quote) for number, quote in enumerate(quotes)], path, bom=False)
    lines = io.StringIO(path.read_bytes().decode(), newline="").readlines()
    for line in read_csv(path):
        assert lines[line.line - 1].lstrip("'").startswith(line.claim_id)


@pytest.mark.parametrize("claim_id", ["123456789012345", "12345e678901234", "000000000000000"])
def test_an_id_that_looks_like_a_number_is_kept_as_text(path: Path, row: Row, claim_id: str) -> None:
    write_csv([replace(row, claim=replace(row.claim, id=claim_id))], path)
    assert f"'{claim_id},".encode() in path.read_bytes()
    assert [line.claim_id for line in read_csv(path)] == [claim_id]


def test_a_very_long_cell_is_read(path: Path, make: Maker) -> None:
    limit = csv.field_size_limit()
    write_csv([make(passage="x" * 200_000)], path)
    assert len(dict(read_csv(path)[0].cells)["passage"]) == 200_000
    assert csv.field_size_limit() == limit


@pytest.mark.parametrize("delimiter", ["", ";;", '"', "\n", "\r", "a", "'", " ", "="])
def test_what_cannot_separate_cells_is_refused(path: Path, row: Row, delimiter: str) -> None:
    with pytest.raises(InputError, match=r"cannot separate.*',' \(comma\), ';' \(semicolon\)"):
        write_csv([row], path, delimiter)
    assert not path.exists()


@pytest.mark.parametrize("delimiter", ["\\t", "tab"])
def test_a_tab_can_be_named(path: Path, row: Row, delimiter: str) -> None:
    write_csv([row], path, delimiter)
    assert b"claim_id\tarticle" in path.read_bytes()
    assert len(read_csv(path, delimiter)) == 1


def test_a_hand_made_file_needs_three_columns(path: Path) -> None:
    write(path, "note;claim_id;label;mine\n'=1;abc; Refuted ;x\n\n;;;\n'tis;def;;y\n")
    first, second = read_csv(path)
    assert (first.line, first.claim_id, first.label, first.note) == (2, "abc", Label.REFUTED, "=1")
    assert dict(first.cells) == {"claim_id": "abc", "label": " Refuted ", "note": "=1"}
    assert (second.line, second.label, second.note) == (5, None, "'tis")


def test_a_quoted_header_and_a_header_line_alone_show_the_delimiter(path: Path) -> None:
    write(path, '"claim_id"\t"label"\t"note, mine"\t"note"\n"a"\t""\t""\t"x;y,z"\n')
    assert read_csv(path)[0].note == "x;y,z"


def test_a_row_that_excel_cut_short_reads_as_empty_cells(path: Path, row: Row) -> None:
    write_csv([row], path, bom=False)
    header, line = path.read_text(encoding="utf-8").splitlines()
    write(path, f"{header}\n{line.rstrip(',')}\n")
    assert dict(read_csv(path)[0].cells) == cells(row)
    write(path, f"{header}\n{line},,,\n")
    assert dict(read_csv(path)[0].cells) == cells(row)


HEADER = ",".join(column_names())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty; run `claimcheck export`"),
        ("\ufeff \r\n", "is empty"),
        ("claim_id,note\nabc,x\n", "has no column label when split at the comma"),
        ("claim,verdict\nabc,x\n", "has no column claim_id, label, note"),
        ("claim_id,label,note,note\n", "has 2 columns note; keep one"),
        ("claim_id,label,note\nabc,maybe,\n", "line 2: the label 'maybe' is none of supported, refuted, conflicting, "),
        (
            "claim_id,label,note,decision\nabc,,,\ndef,,,perhaps\n",
            "line 3: the decision 'perhaps' is none of accept, change, skip, undo",
        ),
        ('claim_id,label,note\nabc,,"a\nb"\ndef,,\nabc,,\n', "line 5: the claim abc stands on line 2 already"),
        ("claim_id,label,note\nabc,,x,y\n", "line 2: has 4 cells, the header 3"),
        (f"{HEADER}\nabc,claims/a.md,quote\n", "line 2: has 3 cells, the header 17"),
        ("claim_id,label,note\n,refuted,\n", "line 2: has no claim_id"),
        ('claim_id,label,note\nabc,,"never closed\n', "line 2: is no CSV .*; mend its quotation marks"),
        ('claim_id,label,note\nabc,,"x"y\n', "line 2: is no CSV"),
    ],
)
def test_a_file_that_cannot_be_used_says_where_and_why(path: Path, text: str, says: str) -> None:
    with pytest.raises(InputError, match=says) as caught:
        read_csv(write(path, text))
    assert str(caught.value).startswith(str(path))
    assert "\n" not in str(caught.value)


def test_a_wrong_delimiter_is_named(path: Path, row: Row) -> None:
    write_csv([row], path, ";")
    with pytest.raises(InputError, match=r"has no column claim_id, label, note when split at the tab.*--delimiter"):
        read_csv(path, "\t")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("claim_id,label,note\nabc,,déjà\n".encode("cp1252"), r'line 2: is not UTF-8; in Excel .* "CSV UTF-8'),
        ("claim_id,label,note\n".encode("utf-16"), 'is UTF-16 text; .* "CSV UTF-8'),
        (b"PK\x03\x04\x14\x00", "is an Excel workbook"),
    ],
)
def test_another_encoding_is_refused_with_how_to_save(path: Path, content: bytes, says: str) -> None:
    path.write_bytes(content)
    with pytest.raises(InputError, match=says):
        read_csv(path)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no\.csv: cannot be read \(No such file"):
        read_csv(tmp_path / "no.csv")
    with pytest.raises(InputError, match=r"cannot be read \(Is a directory"):
        read_csv(tmp_path)
