"""The measures of parity and of debates: what counts as the same number, as the same speaker, as shared."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from claimcheck.extract import Extraction
from claimcheck.records import Attribution, AttributionKind, Claim, ClaimKind, Span, shift
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities
from tests.gate.extraction import debates, figures, labelled, ours, parity
from tests.gate.extraction.debates import Letters, Outcome, Statement, Utterance, outcome, same_speaker
from tests.gate.extraction.sentences import joined
from tests.gate.extraction.shared import acts_in, facts_of, main_verb, shares

TRANSCRIPT = "Anne Roche : Nous avons fermé 12 écoles.\n\nP1 : Merci."


def claim(text: str, speaker: str = "") -> Claim:
    """Give a claim of a whole text, said by somebody."""
    who = Attribution(start=0, end=0, text="", kind=AttributionKind.DIRECT, speaker=speaker)
    periods = read_periods(text, "fr")
    return Claim(
        id="", article_id="", start=0, end=len(text), quote=text, statement=text, kind=ClaimKind.EVENT, periods=periods,
        quantities=read_quantities(text, "fr", periods=periods), attribution=who,
        pieces=(Span(start=0, end=len(text), text=text),),
    )  # fmt: skip


def test_segments_are_compared_side_by_side() -> None:
    french = joined([("1", "Le maire a fermé 12 écoles."), ("2", "Quelle honte !")], "fr")
    english = joined([("1", "The mayor closed 12 schools."), ("2", "What a shame!")], "en")
    pair = parity.compare("a", french, english, model=False)
    assert pair.claims == (1, 1)
    assert [[segment.has_claim for segment in both] for both in pair.segments] == [[True, True], [False, False]]
    assert pair.segments[1][0].reasons


def test_one_or_a_tenth_more_is_the_same_number() -> None:
    assert [parity.is_within(*both) for both in ((0, 1), (1, 0), (20, 22), (0, 2), (20, 23))] == [
        True, True, True, False, False,
    ]  # fmt: skip


def test_what_is_said_is_found_by_its_letters() -> None:
    text = "P1 : Voilà.\n\nAnne Roche : L’école\u00a0a 12\u202f000 élèves, dit-on !"
    found = Letters(text).find("l'école a 12 000 élèves dit on")
    assert found is not None
    assert text[slice(*found)] == "L’école\u00a0a 12\u202f000 élèves, dit-on"
    assert Letters(text).find("l'école a 13 000 élèves") is None
    assert Letters(text).find("…") is None


def test_the_last_name_tells_a_speaker() -> None:
    assert same_speaker("M. Mélenchon", "Jean Luc Melenchon")
    assert same_speaker("Valéry Giscard d'Estaing", "Valéry Giscard D’Estaing")
    assert same_speaker("P1", "P1")
    assert not same_speaker("Anne Roche", "Anne Martin")
    assert not same_speaker("", "P1")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Les deux candidats se disputent.", 0),
        ("Ses trois adversaires refusent.", 0),
        ("Les deux discutent de la paix.", 0),
        ("Les deux années de plus sont injustes.", 1),
        ("Elle propose trois mesures.", 1),
        ("Elle veut deux fois plus de juges.", 1),
    ],
)
def test_how_many_take_part_is_no_figure(text: str, figures: int) -> None:
    assert len(facts_of(text).figures) == figures


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Il garde les lois Fillon.", ["lois"]),
        ("Elle refuse le traité de Lisbonne.", ["traité"]),
        ("Il évoque la guerre en Ukraine.", ["guerre"]),
        ("Elle parle des élections législatives.", ["élections"]),
        ("Il défend la réforme des retraites.", ["réforme"]),
        ("Une loi suffit.", []),
        ("Il faut un accord avant tout.", []),
        ("La guerre est finie.", []),
    ],
)
def test_an_act_is_named_by_a_name_a_kind_or_its_subject(text: str, acts: list[str]) -> None:
    assert acts_in(text) == acts


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Il affirme que le chômage a baissé.", "baissé"),
        ("Elle souhaite recruter 8 500 policiers.", "recruter"),
        ("Il explique avoir refoulé 130 000 personnes.", "refoulé"),
        ("Elle explique qu'il faut pouvoir passer outre.", "passer"),
        ("Il rappelle que les retraites sont un choix.", ""),
        ("Elle souhaite un départ à 60 ans.", ""),
        ("Il a le droit de 12 élus.", ""),
    ],
)
def test_the_main_verb_is_of_what_is_reported(text: str, verb: str) -> None:
    assert main_verb(text) == verb


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("Il veut 25 % de hausse.", "Ce sera un quart."),
        ("Il veut économiser 100 milliards.", "Ce sera 100 milliards d'euros."),
        ("Il cite les gens de cinquante ans et plus.", "Ceux de cinquante ans sont 12."),
        ("Elle promet plus de 1 000 postes.", "Il y aura 1 500 postes."),
        ("Il cite le traité de 2005.", "C'était en mai 2005."),
        ("Il garde les lois Fillon.", "La loi ne change pas."),
        ("Il affirme que le chômage de 2005 a baissé.", "Le nombre baisse."),
    ],
)
def test_a_figure_a_date_an_act_or_the_verb_is_shared(statement: str, said: str) -> None:
    assert shares(claim(said), facts_of(statement))


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("Il veut 25 % de hausse.", "Ce sera 25 euros."),
        ("Elle promet 1 000 postes.", "Il y aura 1 500 postes."),
        ("Elle promet plus de 10 postes.", "Il y aura 10 milliards d'euros."),
        ("Il cite le traité de 2005.", "C'était en mai 2004."),
        ("Il garde les lois Fillon.", "Le décret ne change pas."),
        ("Il affirme que le chômage de 2005 a baissé.", "Le nombre monte."),
    ],
)
def test_another_figure_date_act_or_verb_is_not_shared(statement: str, said: str) -> None:
    assert not shares(claim(said), facts_of(statement))


def outcome_of(text: str, *, speaker: str = "Anne Roche", at: str = "Nous avons fermé 12 écoles") -> Outcome:
    """Give what becomes of a statement where one claim is found, of Mme Roche."""
    said, start = claim("Nous avons fermé 12 écoles", "Mme Roche"), TRANSCRIPT.index("Nous")
    found = Extraction(claims=(placed(said, start),), coverage=())
    place = TRANSCRIPT.find(at)
    utterances = () if place < 0 else (Utterance(speaker=speaker, start=place, end=place + len(at)),)
    return outcome(Statement(debate="a", text=text, facts=facts_of(text), utterances=utterances), found)


def placed(of: Claim, at: int) -> Claim:
    return replace(of, start=at, end=at + of.end, pieces=(shift(of.pieces[0], at),))


def test_what_became_of_a_statement_is_told() -> None:
    assert outcome_of("Elle a fermé 12 écoles.") == Outcome.COVERED
    assert outcome_of("Elle a inauguré 13 musées.") == Outcome.NOTHING_SHARED
    assert outcome_of("Elle a fermé 12 écoles.", speaker="P1") == Outcome.OTHER_SPEAKER
    assert outcome_of("Elle a fermé 12 écoles.", at="Merci") == Outcome.NO_CLAIM
    assert outcome_of("Elle a fermé 12 écoles.", at="Bonjour") == Outcome.NOT_FOUND
    assert outcome_of("Elle a fermé des écoles.") == Outcome.BARE
    assert outcome_of("Dans ce débat, deux élus discutent de 12 écoles.") == Outcome.TOPIC


def test_an_absent_set_is_told_once_and_an_absent_file_of_ours_is_a_fault(tmp_path: Path) -> None:
    notes: list[str] = []

    for _ in range(2):
        assert figures._there(lambda: ours.rows(ours.DATA / "no such set" / "all.jsonl"), notes) == []
    assert notes == ["extraction: skipped, no such set/all.jsonl is not there"]
    with pytest.raises(FileNotFoundError):
        figures._there(lambda: ours.rows(tmp_path / "words.json"), notes)


def test_what_is_measured_before_a_set_is_absent_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(labelled, "DATA", tmp_path)
    monkeypatch.setattr(figures, "DATA", tmp_path)
    labelled.decisions.cache_clear()
    notes: list[str] = []
    assert [name for name, _ in figures._there(partial(labelled.figures, model=False), notes)] == [
        "checkable news fr macro-F1", "checkable news en macro-F1",
    ]  # fmt: skip
    assert notes == ["extraction: skipped, claimify_bingcheck/all.jsonl is not there"]
    labelled.decisions.cache_clear()


@pytest.mark.slow
@pytest.mark.skipif(not ours.DATA.exists(), reason="the public sets are not in ../shared/data")
def test_nearly_all_that_supports_a_statement_is_found_again() -> None:
    for name in debates.SETS:
        counted = debates.counted(name)
        assert counted[Outcome.NOT_FOUND] < 0.02 * sum(counted.values())
        assert sum(counted.values()) > 1000
