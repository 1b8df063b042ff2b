"""The command line as a person uses it: every command, its JSON, its help, its exit codes."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from claimcheck import Desk
from claimcheck.cli import app
from tests.conftest import ARTICLES, ROOT, Shell

COMMANDS = ["init", "check", "table", "extract", "index", "doctor", "read", "match", "review", "decide", "undo", "history", "export", "import"]  # fmt: skip
CLAIM = "plus de 10 000 soldats de l'OTAN en Afghanistan"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_an_example_and_json(shell: Shell, tmp_path: Path, command: str) -> None:
    helped = shell(command, "--help", cwd=tmp_path)
    assert helped.returncode == 0
    assert f"Example: claimcheck {command}" in helped.stdout
    assert "--json" in helped.stdout


def test_the_help_lists_exactly_these_commands(shell: Shell, tmp_path: Path) -> None:
    listed = re.findall(r"^  ([a-z]+)  ", shell("--help", cwd=tmp_path).stdout.split("Commands:")[1], re.MULTILINE)
    assert listed == COMMANDS
    assert len(app.registered_commands) == len(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_or_help_names_every_command(command: str) -> None:
    assert f"claimcheck {command}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_wrong_usage_is_exit_two(shell: Shell, tmp_path: Path) -> None:
    assert shell("match", cwd=tmp_path).returncode == 2
    assert shell("frobnicate", cwd=tmp_path).returncode == 2


def test_init_then_check_without_evidence_gives_every_claim_not_enough_evidence(shell: Shell, tmp_path: Path) -> None:
    assert shell("init", "desk", cwd=tmp_path).returncode == 0
    article = tmp_path / "desk" / "claims" / "a.txt"
    article.write_text("date 2021-02\nMore than 10,000 NATO troops remain in Afghanistan.\n", encoding="utf-8")
    done = shell("check", "claims/a.txt", "--json", "--language", "en", cwd=tmp_path / "desk")
    assert done.returncode == 0, done.stderr
    assert "no evidence" in done.stderr
    document = json.loads(done.stdout)
    assert [claim["verdict"]["label"] for claim in document["claims"]] == ["not-enough-evidence"]
    assert document["claims"][0]["quantities"][0]["low"] == "10000"
    assert document["article"]["published"]["first"] == "2021-02-01"


def test_check_prints_the_table_with_reasons_and_sources(shell: Shell, sample: Path) -> None:
    done = shell("check", ARTICLES[0], cwd=sample)
    assert done.returncode == 0, done.stderr
    words = " ".join(done.stdout.split())
    assert all(word in words for word in ("suggestion", "why", "best passage", "bound-violated:", "refuted", "2021-02"))


def test_check_of_two_articles_gives_a_list(shell: Shell, sample: Path) -> None:
    documents = json.loads(shell("check", *ARTICLES, "--json", cwd=sample).stdout)
    assert [document["article"]["uri"] for document in documents] == list(ARTICLES)
    match = documents[0]["claims"][0]["matches"][0]
    assert {"rank", "score", "by", "passage"} <= match.keys()
    assert "text" not in match["passage"]["source"]


def test_the_table_shows_decisions(shell: Shell, sample: Path) -> None:
    rows = json.loads(shell("table", "--json", cwd=sample).stdout)
    claim = rows[0]["claim"]["id"]
    made = shell("decide", claim[:10], "supported", "--note", "seen", "--reviewer", "Ada", cwd=sample)
    assert made.returncode == 0, made.stderr
    assert "Ada" in shell("table", "nato-2021-02-fr", cwd=sample).stdout + shell("table", cwd=sample).stdout
    assert json.loads(shell("history", claim, "--json", cwd=sample).stdout)[0]["note"] == "seen"
    assert json.loads(shell("undo", claim, "--json", cwd=sample).stdout)["decision"] == "undo"


def test_extract_works_outside_a_desk_and_covers_every_sentence(shell: Shell, tmp_path: Path) -> None:
    article = ROOT / ARTICLES[1]
    done = shell("extract", article, "--coverage", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert all(item["claims"] or item["reasons"] for item in document["coverage"])
    assert len(json.loads(shell("extract", article, "--top", "2", "--json", cwd=tmp_path).stdout)["claims"]) == 2


def test_read_says_numbers_and_dates_in_words(shell: Shell, tmp_path: Path) -> None:
    done = shell("read", "More than 10,000 NATO troops must leave by May 1.", "--date", "2021-02-18", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    first, second = done.stdout.splitlines()
    assert first.startswith("More than 10,000 NATO troops: over 10,000, exact count")
    assert second.startswith("May 1: deadline ")
    assert "year taken from the article's date" in second


def test_read_gives_the_records_with_exact_spans_as_json(shell: Shell, tmp_path: Path) -> None:
    text = "D’ici au 1er mai 2021, plus de 10\u202f000 soldats"
    document = json.loads(shell("read", text, "--json", cwd=tmp_path).stdout)
    assert document["language"] == "fr"
    for item in [*document["quantities"], *document["periods"]]:
        assert document["text"][item["start"] : item["end"]] == item["text"]
        assert item["words"]
    assert [item["low"] for item in document["quantities"]] == ["10000"]
    assert [item["first"] for item in document["periods"]] == ["2021-05-01"]


def test_read_takes_standard_input(shell: Shell, tmp_path: Path) -> None:
    done = shell("read", "-", "--language", "de", cwd=tmp_path, input="Rund 10.000 Soldaten")
    assert done.returncode == 0, done.stderr
    assert "10.000" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("read", " "), "the text is empty"),
        (("read", "12 men", "--language", "xx"), "--language: 'xx' has no words here"),
        (("read", "12 men", "--date", "soon"), "--date"),
    ],
)
def test_read_says_what_it_cannot_use(shell: Shell, tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    done = shell(*arguments, cwd=tmp_path)
    assert done.returncode == 1
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_read_says_when_there_is_nothing_to_read(shell: Shell, tmp_path: Path) -> None:
    done = shell("read", "Nothing here.", "--language", "en", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert "no number and no date" in done.stderr


def test_match_prints_ranked_passages_with_marked_words_and_source(shell: Shell, sample: Path) -> None:
    done = shell("match", CLAIM, cwd=sample)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(" 1. ")
    assert re.search(r"\*(?:soldats|militaires|Afghanistan|10[\s\u202f\xa0]000)\*", done.stdout)
    assert "https://www.nato.int" in done.stdout
    assert "suggestion: refuted" in done.stdout


def test_match_json_has_claim_findings_and_matches(shell: Shell, sample: Path) -> None:
    document = json.loads(shell("match", CLAIM, "--json", "--top", "3", cwd=sample).stdout)
    assert [match["rank"] for match in document["matches"]] == [1, 2, 3]
    assert document["findings"][0]["rule"] == "bound-violated"
    assert document["claim"]["quantities"][0]["low_open"] is True


def test_match_warns_of_changed_evidence_and_does_not_index(shell: Shell, sample: Path) -> None:
    (sample / "evidence" / "new.txt").write_text("A new note about the harbor and its cranes.", encoding="utf-8")
    done = shell("match", CLAIM, cwd=sample)
    assert done.returncode == 0
    assert "run `claimcheck index`" in done.stderr
    assert "new.txt" not in done.stdout


def test_match_needs_no_desk_when_a_folder_of_evidence_is_named(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = ROOT / "evidence" / "nato-2021-02"
    before = sorted(folder.rglob("*"))
    done = shell("match", CLAIM, "--evidence", folder, "--date", "2021-02", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["label"] == "refuted"
    assert sorted(folder.rglob("*")) == before
    missing = shell("match", CLAIM, "--evidence", tmp_path / "none", cwd=tmp_path)
    assert missing.returncode == 1
    assert "is not a folder" in missing.stderr


def test_many_claims_go_through_a_file_to_csv_and_jsonl(shell: Shell, sample: Path, tmp_path: Path) -> None:
    claims = tmp_path / "claims.csv"
    claims.write_text(f'id;claim\n1;"{CLAIM}"\n2;"the May 1 deadline, a date"\n', encoding="utf-8-sig")
    done = shell("match", "--file", claims, "--top", "2", cwd=sample)
    assert done.returncode == 0, done.stderr
    assert [row["rank"] for row in csv.DictReader(io.StringIO(done.stdout))] == ["1", "2", "1", "2"]
    written = shell("match", "--file", claims, "-o", tmp_path / "out.jsonl", cwd=sample)
    assert written.returncode == 0, written.stderr
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["claim"]["quote"] for line in lines] == [CLAIM, "the May 1 deadline, a date"]
    shell("match", "--file", claims, "-o", tmp_path / "out.csv", cwd=sample)
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfclaim,suggestion")


def test_index_says_what_it_did_and_status_what_is_covered(shell: Shell, sample: Path) -> None:
    assert json.loads(shell("index", "--json", cwd=sample).stdout)["embedded"] == 0
    status = json.loads(shell("index", "--status", "--json", cwd=sample).stdout)
    assert status["sound"] is True
    assert status["model"]["name"] == "multilingual-e5-small"
    assert status["changed_files"] == []


def test_doctor_is_exit_one_when_something_is_wrong(shell: Shell, sample: Path) -> None:
    assert shell("doctor", cwd=sample).returncode == 0
    (sample / "evidence" / "new.txt").write_text("A new note.", encoding="utf-8")
    done = shell("doctor", "--json", cwd=sample)
    assert done.returncode == 1
    assert [check["name"] for check in json.loads(done.stdout) if not check["ok"]] == ["evidence"]


def test_export_and_import_ask_show_and_record(shell: Shell, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "review.csv"
    assert shell("export", file, "--delimiter", ";", cwd=sample).returncode == 0
    with file.open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.DictReader(handle, delimiter=";"))
    rows[1].update(label="conflicting", reviewer="Ada")
    with file.open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.DictWriter(handle, rows[0], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    asked = shell("import", file, cwd=sample, input="n\n")
    assert "conflicting" in asked.stdout
    assert "0 decisions recorded" in asked.stderr
    done = shell("import", file, "--yes", "--json", cwd=sample)
    assert [(made["label"], made["reviewer"]) for made in json.loads(done.stdout)] == [("conflicting", "Ada")]
    assert "Nothing was changed" in shell("import", file, cwd=sample).stderr


def test_jsonl_export_has_one_record_a_line(shell: Shell, sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "review.jsonl"
    assert json.loads(shell("export", file, "--json", cwd=sample).stdout)["rows"] == len(
        file.read_text("utf-8").splitlines()
    )


def test_review_in_the_terminal_saves_every_key(shell: Shell, sample: Path) -> None:
    done = shell("review", "nato-2021-02-fr", "--reviewer", "Ada", cwd=sample, input="a\nc\n2\nu\nq\n")
    assert done.returncode == 0, done.stderr
    with Desk.open(sample) as desk:
        rows = desk.rows("nato-2021-02-fr")
        assert [review.decision for review in desk.history(rows[0].claim.id)] == ["accept"]
        assert [review.decision for review in desk.history(rows[1].claim.id)] == ["change", "undo"]
