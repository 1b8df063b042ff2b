"""A desk: made, found, indexed without doing anything twice, checked again without changing anything."""

import csv
import os
import shutil
from pathlib import Path

import pytest

from claimcheck import Desk, InputError, Label
from claimcheck.config import WEIGHTS
from tests.conftest import ARTICLES

NOTE = "---\npublisher: Test\nlanguage: en\npublished: 2021-02-10\n---\n\n{}\n"
SENTENCES = [
    "The harbor moved 4,100 containers in January.", "A second crane was ordered in spring.", "Fishing boats stay at the old pier.",
    "The mayor opened the new lock.", "Storms closed the harbor for three days.", "Freight trains leave twice a day.",
    "The customs office hired nine people.", "A museum ship lies beside the lighthouse.", "Ferries carry 900 passengers a week.",
]  # fmt: skip


def embedded(desk: Path) -> int:
    with Desk.open(desk) as opened:
        return opened.index().embedded


def test_a_new_desk_has_its_folders_and_settings(tmp_path: Path) -> None:
    with Desk.create(tmp_path / "new") as desk:
        assert {path.name for path in desk.path.iterdir()} >= {"claims", "evidence", "notebooks", "claimcheck.toml"}
        assert desk.index().passages == 0


def test_a_desk_is_made_only_once(tmp_path: Path) -> None:
    Desk.create(tmp_path).close()
    with pytest.raises(InputError, match="is a desk already"):
        Desk.create(tmp_path)


def test_a_desk_is_found_from_a_folder_inside_it(sample: Path) -> None:
    with Desk.open(sample / "claims" / "nato-2021-02-fr") as desk:
        assert desk.path == sample


def test_outside_a_desk_the_remedy_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="claimcheck init"):
        Desk.open(tmp_path)


def test_indexing_again_reads_and_embeds_nothing(sample: Path) -> None:
    with Desk.open(sample) as desk:
        report = desk.index()
    assert (report.read, report.removed, report.embedded) == (0, 0, 0)


def test_a_new_time_alone_embeds_nothing(sample: Path) -> None:
    note = next((sample / "evidence").rglob("*.md"))
    os.utime(note, (1, 1))
    with Desk.open(sample) as desk:
        assert desk.stale_evidence() == (note.relative_to(sample).as_posix(),)
        report = desk.index()
        assert (report.read, report.embedded, desk.stale_evidence()) == (0, 0, ())


def test_one_changed_sentence_embeds_only_the_passages_it_stands_in(sample: Path) -> None:
    note = sample / "evidence" / "harbor.md"
    note.write_text(NOTE.format(" ".join(SENTENCES)), encoding="utf-8")
    whole = embedded(sample)
    note.write_text(
        NOTE.format(" ".join(["The harbor moved 4,200 containers in January.", *SENTENCES[1:]])), encoding="utf-8"
    )
    assert whole > 3
    assert embedded(sample) == 1
    note.write_text(NOTE.format(" ".join(SENTENCES)), encoding="utf-8")
    assert embedded(sample) == 0


def test_a_removed_source_leaves_the_index(sample: Path) -> None:
    shutil.rmtree(sample / "evidence" / "nato-2021-02")
    with Desk.open(sample) as desk:
        report = desk.index()
        assert (report.sources, report.passages) == (0, 0)
        assert desk.match("More than 10,000 NATO troops")[0].hits == ()


def test_metadata_changed_in_sources_csv_is_noticed(sample: Path) -> None:
    folder = sample / "evidence" / "harbor"
    folder.mkdir()
    (folder / "note.txt").write_text(" ".join(SENTENCES), encoding="utf-8")
    (folder / "sources.csv").write_text("file,publisher,language\nnote.txt,Harbor Office,en\n", encoding="utf-8")
    with Desk.open(sample) as desk:
        assert desk.index().read == 1
        (folder / "sources.csv").write_text("file,publisher,language\nnote.txt,Port Authority,en\n", encoding="utf-8")
        assert desk.index().read == 1
        assert desk.match("4,100 containers")[0].hits[0].source.publisher == "Port Authority"


def test_one_unreadable_source_does_not_stop_the_others(sample: Path) -> None:
    (sample / "evidence" / "bad.txt").write_bytes(b"\x00\x01\x02 binary \x00")
    (sample / "evidence" / "good.txt").write_text(" ".join(SENTENCES), encoding="utf-8")
    with Desk.open(sample) as desk:
        report = desk.index()
        assert report.read == 1
        assert len(report.unreadable) == 1
        assert "bad.txt" in report.unreadable[0]


def test_checking_again_changes_nothing(sample: Path) -> None:
    with Desk.open(sample) as desk:
        before = desk.rows()
        desk.check(*(sample / article for article in ARTICLES))
        assert desk.rows() == before


def test_a_typo_mended_in_the_first_paragraph_orphans_no_decision(sample: Path) -> None:
    article = sample / ARTICLES[0]
    with Desk.open(sample) as desk:
        claim = next(row.claim for row in desk.rows() if "environ un quart" in row.claim.quote)
        desk.decide(claim.id, "supported", reviewer="Ada")
        article.write_text(
            article.read_text(encoding="utf-8").replace("ignorent encore", "ignorent toujours"), encoding="utf-8"
        )
        desk.check(article)
        row = next(row for row in desk.rows() if row.claim.id == claim.id)
        assert row.found
        assert row.review is not None
        assert row.claim.start == claim.start + len("toujours") - len("encore")


def test_a_decided_claim_that_is_gone_stays_with_the_nearest_new_one(sample: Path) -> None:
    article = sample / ARTICLES[0]
    with Desk.open(sample) as desk:
        claim = next(row.claim for row in desk.rows() if row.claim.quote.startswith("Plus de 10"))
        desk.decide(claim.id, "refuted", reviewer="Ada")
        article.write_text(
            article.read_text(encoding="utf-8").replace("Plus de 10\u202f000", "Près de 10\u202f000"), encoding="utf-8"
        )
        desk.check(article)
        rows = {row.claim.id: row for row in desk.rows()}
        assert not rows[claim.id].found
        assert rows[rows[claim.id].nearest].claim.quote.startswith("Près de 10")


def test_an_article_is_named_by_path_folder_or_id(sample: Path) -> None:
    with Desk.open(sample) as desk:
        by_folder = desk.rows("nato-2021-02-fr")
        article = by_folder[0].article
        assert by_folder == desk.rows(article.uri) == desk.rows(article.id[:8]) == desk.rows(str(sample / article.uri))
        assert len(by_folder) < len(desk.rows())


def test_the_suggested_label_is_an_acceptance_and_another_a_change(sample: Path) -> None:
    with Desk.open(sample) as desk:
        claim = next(row.claim.id for row in desk.rows() if row.verdict.label == Label.REFUTED)
        assert desk.decide(claim, "refuted", reviewer="Ada").decision == "accept"
        assert desk.decide(claim, "conflicting", reviewer="Ada").decision == "change"
        undone = desk.undo(claim, reviewer="Ada")
        assert [review.decision for review in desk.history(claim)] == ["accept", "change", "undo"]
        assert undone.supersedes == desk.history(claim)[1].id
        assert next(row.review for row in desk.rows() if row.claim.id == claim).label == Label.REFUTED  # type: ignore[union-attr]


def test_the_desks_own_weights_score_what_it_extracts_and_checks(sample: Path) -> None:
    with Desk.open(sample) as desk:
        before = desk.extract(sample / ARTICLES[0], rules_only=True).claims
    zeros = "\n".join(f'"{name}" = 0' for name in WEIGHTS if name != "has a figure")
    (sample / "claimcheck.toml").write_text(f'[worthiness]\n"has a figure" = 0.5\n{zeros}\n', encoding="utf-8")
    with Desk.open(sample) as desk:
        found = desk.extract(sample / ARTICLES[0], rules_only=True).claims
        checked = desk.check(sample / ARTICLES[0], rules_only=True)[0].claims
        kept = {row.claim.id: row.claim.worthiness for row in desk.rows(ARTICLES[0])}
    assert [claim.quote for claim in found] == [claim.quote for claim in before]
    assert {(claim.worthiness, claim.reasons) for claim in found} == {(0.5, ("has a figure",)), (0.0, ())}
    assert [claim.worthiness for claim in checked] == [claim.worthiness for claim in found]
    assert kept == {claim.id: claim.worthiness for claim in found}


def test_by_rules_only_or_with_another_model_no_model_is_loaded_to_find_claims(sample: Path) -> None:
    with Desk.open(sample) as desk:
        assert desk.extract(sample / ARTICLES[0], rules_only=True).claims
        assert "encoder" not in vars(desk)
    (sample / "claimcheck.toml").write_text('model = "some/other-model"\n', encoding="utf-8")
    with Desk.open(sample) as desk:
        assert desk.extract(sample / ARTICLES[0]).claims
        assert "encoder" not in vars(desk)


def test_a_decision_keeps_the_evidence_it_rested_on(sample: Path) -> None:
    with Desk.open(sample) as desk:
        claim = next(row.claim.id for row in desk.rows("nato-2021-02-fr") if row.verdict.label == Label.REFUTED)
        desk.decide(claim, "refuted", reviewer="Ada")
        shutil.rmtree(sample / "evidence" / "nato-2021-02")
        desk.index()
        assert any("9,592 troops" in note.text for note in desk.history(claim)[0].evidence)


def test_a_wrong_label_names_the_right_ones(sample: Path) -> None:
    with Desk.open(sample) as desk, pytest.raises(InputError, match="not-enough-evidence"):
        desk.decide(desk.rows()[0].claim.id, "true")


def test_an_export_comes_back_as_decisions(sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "review.csv"
    with Desk.open(sample) as desk:
        rows = desk.rows()
        assert desk.export(file, delimiter=";") == len(rows)
        assert file.read_bytes().startswith(b"\xef\xbb\xbfclaim_id;article;quote")
        assert desk.import_(file) == ()


def test_an_edited_label_comes_back_as_a_decision_of_its_author(sample: Path, tmp_path: Path) -> None:
    file = tmp_path / "review.csv"
    with Desk.open(sample) as desk:
        desk.export(file)
        with file.open(encoding="utf-8-sig", newline="") as handle:
            lines = list(csv.DictReader(handle))
        lines[0].update(label="refuted", note="= not what NATO says 🤔\nsecond line", reviewer="Ada")
        with file.open("w", encoding="utf-8-sig", newline="") as handle:
            writer = csv.DictWriter(handle, lines[0])
            writer.writeheader()
            writer.writerows(lines)
        seen: list[int] = []
        assert desk.import_(file, confirm=lambda edits: bool(seen.append(len(edits)))) == ()
        assert desk.history(lines[0]["claim_id"]) == ()
        made = desk.import_(file)
        assert seen == [1]
        assert [(review.label, review.reviewer, review.note) for review in made] == [
            (Label.REFUTED, "Ada", "= not what NATO says 🤔\nsecond line")
        ]


def rewritten(file: Path, desk: Desk, **cells: str) -> None:
    """Export, and change the first line by hand."""
    desk.export(file)
    with file.open(encoding="utf-8-sig", newline="") as handle:
        lines = list(csv.DictReader(handle))
    lines[0].update(cells)
    with file.open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.DictWriter(handle, lines[0])
        writer.writeheader()
        writer.writerows(lines)


def test_a_line_decided_since_the_export_is_left_out_with_a_remark(sample: Path, tmp_path: Path) -> None:
    said: list[str] = []
    with Desk.open(sample, notify=said.append) as desk:
        rewritten(tmp_path / "review.csv", desk, label="refuted")
        claim = desk.rows()[0].claim.id
        desk.decide(claim, "supported", reviewer="Bo")
        assert desk.import_(tmp_path / "review.csv", reviewer="Ada") == ()
        assert [review.reviewer for review in desk.history(claim)] == ["Bo"]
    assert "decided since the export" in said[-1]


def test_a_cleared_label_leaves_the_claim_undecided(sample: Path, tmp_path: Path) -> None:
    with Desk.open(sample) as desk:
        claim = desk.rows()[0].claim.id
        desk.decide(claim, "supported", reviewer="Ada")
        desk.decide(claim, "refuted", reviewer="Ada")
        rewritten(tmp_path / "review.csv", desk, label="")
        desk.import_(tmp_path / "review.csv", reviewer="Bo")
        assert desk.rows()[0].review is None
        assert [review.decision for review in desk.history(claim)] == [*desk_decisions(desk, claim), "undo", "undo"]


def desk_decisions(desk: Desk, claim: str) -> list[str]:
    return [review.decision for review in desk.history(claim) if review.reviewer == "Ada"]


def test_a_table_has_one_row_a_claim(sample: Path) -> None:
    with Desk.open(sample) as desk:
        table = desk.table()
        assert list(table["claim_id"]) == [row.claim.id for row in desk.rows()]


def test_the_doctor_finds_a_sound_desk_sound_and_a_stale_one_stale(sample: Path) -> None:
    with Desk.open(sample) as desk:
        assert all(check.ok for check in desk.doctor())
        (sample / "evidence" / "new.txt").write_text(" ".join(SENTENCES), encoding="utf-8")
        assert {check.name for check in desk.doctor() if not check.ok} == {"evidence"}
