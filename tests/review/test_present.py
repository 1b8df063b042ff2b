"""What a reviewer is shown: the right words marked, nothing lost, nothing dangerous made a link."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.records import (
    Article,
    Attribution,
    AttributionKind,
    Claim,
    ClaimKind,
    EvidenceSpan,
    Finding,
    Passage,
    Report,
    Row,
    Rule,
    Span,
    Stance,
)
from claimcheck.review.present import (
    Mark,
    Segment,
    claim_in_context,
    finding_line,
    highlight,
    safe_url,
    view_claim,
)


def joined(segments: Sequence[Segment]) -> str:
    return "".join(segment.text for segment in segments)


def marked(segments: Sequence[Segment], mark: Mark) -> list[str]:
    return [segment.text for segment in segments if segment.mark is mark]


def article_of(text: str, body_start: int = 0) -> Article:
    return Article(id="a", uri="a.txt", text=text, language="fr", sha256="", body_start=body_start)


def claim_of(text: str, start: int, end: int) -> Claim:
    quote = text[start:end]
    return Claim(
        id="c", article_id="a", start=start, end=end, quote=quote, statement=quote, kind=ClaimKind.FIGURE
    )  # fmt: skip


def passage_of(text: str, start: int = 0) -> Passage:
    return Passage(id="p", source_id="s", start=start, end=start + len(text), text=text)


def finding_of(*spans: tuple[int, int], passage_id: str = "p") -> Finding:
    evidence = tuple(EvidenceSpan(start=a, end=b, text="", passage_id=passage_id) for a, b in spans)
    return Finding(
        start=0, end=0, text="", rule=Rule.NUMBER_AGREES, stance=Stance.SUPPORTS, detail="d", evidence=evidence
    )


def test_a_claim_stands_in_its_paragraph() -> None:
    text = "Titre\n\nAvant. Dix mille soldats restent. Après.\n\nAutre chose."
    start = text.index("Dix")
    segments = claim_in_context(article_of(text), claim_of(text, start, start + len("Dix mille soldats")))
    assert segments == (
        Segment(text="Avant. "),
        Segment(text="Dix mille soldats", mark=Mark.STRONG),
        Segment(text=" restent. Après."),
    )


def test_a_long_paragraph_is_cut_at_words() -> None:
    text = "mot " * 50 + "dix soldats" + " mot" * 50
    segments = claim_in_context(article_of(text), claim_of(text, 200, 211), reach=10)
    assert joined(segments) == "… mot mot dix soldats mot mot …"


def test_front_matter_is_never_context() -> None:
    text = "---\ntitle: x\n---\nDix soldats."
    segments = claim_in_context(article_of(text, body_start=17), claim_of(text, 17, 28))
    assert joined(segments) == "Dix soldats."


def test_a_claim_that_moved_is_shown_alone() -> None:
    claim = claim_of("Dix soldats restent.", 0, 11)
    assert claim_in_context(article_of("Onze soldats restent."), claim) == (
        Segment(text="Dix soldats", mark=Mark.STRONG),
    )


@given(st.text(max_size=300), st.data())
def test_the_context_is_the_article_and_the_mark_is_the_quote(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    reach = data.draw(st.integers(1, 60))
    segments = claim_in_context(article_of(text), claim_of(text, start, end), reach)
    assert joined(segments).removeprefix("… ").removesuffix(" …") in text or "…" in text
    assert marked(segments, Mark.STRONG) == ([text[start:end]] if end > start else [])
    assert len(joined(segments)) <= end - start + 2 * reach + 4


@given(st.text(max_size=200), st.text(max_size=50), st.lists(st.tuples(st.integers(-5, 250), st.integers(-5, 250))))
def test_a_highlighted_passage_loses_nothing(text: str, claim: str, spans: list[tuple[int, int]]) -> None:
    segments = highlight(passage_of(text), [finding_of(*spans)], claim)
    assert joined(segments) == text
    assert all(one.mark is not two.mark for one, two in pairwise(segments))


@given(st.text(min_size=1, max_size=100), st.integers(0, 1000), st.data())
def test_the_cause_of_a_finding_is_marked_exactly(text: str, offset: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    segments = highlight(passage_of(text, offset), [finding_of((offset + start, offset + end))], "")
    assert marked(segments, Mark.STRONG) == [text[start:end]]


def test_only_findings_on_this_passage_mark_it() -> None:
    assert marked(highlight(passage_of("9 592 soldats"), [finding_of((0, 5), passage_id="q")], ""), Mark.STRONG) == []


@pytest.mark.parametrize(
    ("claim", "passage", "words"),
    [
        ("10 000 soldats", "Les 10\u202f000 militaires", ["10\u202f000"]),
        ("10,000 troops", "10 000 soldats", ["10 000"]),
        ("1,5 million", "1.5 million", ["1.5", "million"]),
        ("le soldat américain", "Des SOLDATS Americains", ["SOLDATS", "Americains"]),
        ("l’ONU en 2021", "Onu, ONU, 2021, 12021", ["ONU", "2021"]),
        ("les troupes sont dans le pays", "ils sont dans le train", []),
        ("15 soldats", "1,5 soldat", ["soldat"]),
        ("us", "US", []),
    ],
)
def test_words_shared_with_the_claim_are_marked(claim: str, passage: str, words: list[str]) -> None:
    assert marked(highlight(passage_of(passage), [], claim), Mark.SHARED) == words


def test_a_view_tells_everything_about_a_claim(report: Report) -> None:
    row = Row(article=report.article, claim=report.claims[0], verdict=report.verdicts[0])
    view = view_claim(row, report.hits[:2])
    assert (view.article, view.published, view.statement, view.quote) == (
        "L’OTAN hésite 🤔", "2021-02-18", "", report.claims[0].quote,
    )  # fmt: skip
    assert finding_line(view.findings[0]) == "bound-violated: 9 592 is not more than 10 000"
    cited, later = view.passages
    assert (cited.publisher, cited.published, cited.cited, cited.later) == ("OTAN", "2021-02", True, False)
    assert marked(cited.segments, Mark.STRONG) == ["9\u202f592 militaires"]
    assert (later.published, later.cited, later.later, later.url) == ("2021-04-14", False, True, "")


def test_a_view_gives_the_statement_where_the_quote_does_not_read_alone(report: Report) -> None:
    row = Row(article=report.article, claim=report.claims[1], verdict=report.verdicts[1])
    assert "[soldats de l’OTAN]" in view_claim(row, ()).statement


def test_a_view_names_the_words_left_open_each_once(report: Report) -> None:
    spans = tuple(Span(start=0, end=len(words), text=words) for words in ("il", "la mission", "il"))
    claim = replace(report.claims[0], unresolved=spans, kind=ClaimKind.QUOTATION)
    row = Row(article=report.article, claim=claim, verdict=report.verdicts[0])
    assert view_claim(row, ()).left_open == "il, la mission"
    assert view_claim(replace(row, claim=report.claims[0]), ()).left_open == ""


def test_a_view_of_an_article_without_title_names_its_file(report: Report) -> None:
    row = Row(article=replace(report.article, title=""), claim=report.claims[0], verdict=report.verdicts[0])
    assert view_claim(row, ()).article == "claims/nato/article.md"


@pytest.mark.parametrize(
    ("kind", "speaker"),
    [
        (AttributionKind.OUTLET, ""),
        (AttributionKind.DIRECT, "Jens S."),
        (AttributionKind.INDIRECT, "Jens S."),
        (AttributionKind.MIXED, "Jens S."),
    ],
)
def test_a_speaker_is_named_unless_it_is_the_outlet(kind: AttributionKind, speaker: str, report: Report) -> None:
    said = Attribution(start=0, end=0, text="", kind=kind, speaker="Jens S.")
    claim = replace(report.claims[0], attribution=said)
    row = Row(article=report.article, claim=claim, verdict=report.verdicts[0])
    assert view_claim(row, ()).speaker == speaker


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//example.org", "www.nato.int", "http://[", ""]
)
def test_only_web_addresses_become_links(url: str) -> None:
    assert safe_url(url) == ""


def test_a_web_address_stays_as_it_is() -> None:
    assert safe_url(" https://example.org/é?a=1 ") == "https://example.org/é?a=1"
