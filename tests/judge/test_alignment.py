"""Figures in the same words: in place, and only where the words are the same."""

from claimcheck.extract import extract
from claimcheck.judge.alignment import aligned, in_the_same_sentence
from claimcheck.judge.reading import ClaimReading, SentenceReading, read_claim, read_evidence
from claimcheck.records import Article, Hit, Match, MatchedBy, Passage, Source


def readings(
    claim: str, evidence: str, languages: tuple[str, str] = ("en", "en")
) -> tuple[ClaimReading, SentenceReading]:
    article = Article(id="0" * 16, uri="a.txt", text=claim, language=languages[0], sha256="")
    source = Source(id="s", uri="s.txt", text=evidence, language=languages[1], sha256="")
    passage = Passage(id="p", source_id="s", start=0, end=len(evidence), text=evidence)
    match = Match(claim_id="", passage_id="p", score=1.0, rank=1, by=MatchedBy.FUSED)
    (sentence,) = read_evidence([Hit(match=match, passage=passage, source=source)], article)
    return read_claim(extract(article).claims[0], article), sentence


def pairs(claim: str, evidence: str, languages: tuple[str, str] = ("en", "en")) -> list[tuple[str, str]]:
    found = aligned(*readings(claim, evidence, languages))
    return [(ours.text, theirs.text) for ours, theirs in found]


def test_each_figure_is_met_by_the_one_in_its_place() -> None:
    claim = "The zoo of Basel has 12 lions and 40 zebras."
    assert pairs(claim, "The zoo of Basel has 9 lions and 41 zebras.") == [("12", "9"), ("40", "41")]


def test_a_claim_may_stand_inside_a_longer_sentence() -> None:
    claim = "The zoo of Basel has 12 lions."
    longer = "After 3 years without any, the zoo of Basel has 15 lions, said its 2 directors."
    assert pairs(claim, longer) == [("12", "15")]


def test_french_typography_does_not_matter() -> None:
    claim = "Le zoo de Bâle compte 1 200 « grands » lions d’Afrique."
    same = 'Le zoo de Bâle compte 1\u202f300 "grands" lions d\'Afrique.'
    assert pairs(claim, same, ("fr", "fr")) == [("1 200", "1\u202f300")]


def test_other_words_other_languages_and_repetitions_do_not_align() -> None:
    claim = "The zoo of Basel has 12 lions."
    assert pairs(claim, "The zoo of Basel has 12 old lions.") == []
    assert pairs(claim, "Le zoo de Bâle compte 12 lions.", ("en", "fr")) == []
    assert pairs(claim, "Ann says the zoo of Basel has 12 lions, Bob that the zoo of Basel has 15 lions.") == []


def test_the_same_sentence_is_so_but_for_figures() -> None:
    claim = "The zoo of Basel has 12 lions."
    assert in_the_same_sentence(*readings(claim, "The zoo of Basel has 15 lions."))
    assert not in_the_same_sentence(*readings(claim, "The zoo of Bern has 12 lions."))
