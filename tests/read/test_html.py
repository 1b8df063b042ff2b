"""The article of a page and what the page declares of itself."""

import pytest

from claimcheck.errors import InputError
from claimcheck.read.html import read_html
from claimcheck.records import Period, fold_space

PARAGRAPH = "Les ministres ont décidé « de rester » en Afghanistan, où 9\u202f600 militaires sont déployés."


BROKEN_JSON_LD = "<script type='application/ld+json'>{'bad': </script>"

JSON_LD = """<script type="application/ld+json">{"@graph": [{"datePublished": "2021-02-18T10:00:00Z"}]}</script>"""


def page(head: str = "", body: str = f"<p>{PARAGRAPH}</p>" * 3) -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def published(head: str) -> Period | None:
    return read_html(page(head), "", "x.html").page.published


def test_the_article_without_the_furniture() -> None:
    data = page(
        "<title>Un titre</title><meta property='og:site_name' content='Le Journal'>"
        "<link rel='canonical' href='https://example.org/un-titre'>",
        f"<nav><a href='/'>Accueil</a> <a href='/sport'>Sport</a></nav><article><h1>Un titre</h1><p>{PARAGRAPH}</p>"
        "<p>Fin 😀 e\u0301.</p></article><footer>© 2019 Le Journal</footer>",
    )
    document = read_html(data, "", "x.html")
    paragraphs = [fold_space(text) for text in document.text.split("\n\n")]
    assert paragraphs == ["Un titre", fold_space(PARAGRAPH), "Fin 😀 e\u0301."]
    assert (document.page.title, document.page.publisher) == ("Un titre", "Le Journal")
    assert document.page.url == "https://example.org/un-titre"


def test_line_breaks_of_the_source_are_spaces() -> None:
    document = read_html(page(body=f"<p>{PARAGRAPH.replace(' ', chr(13) + chr(10) + '   ')}</p>" * 3), "", "x.html")
    assert fold_space(document.text.split("\n\n")[0]) == fold_space(PARAGRAPH)
    assert "\r" not in document.text


@pytest.mark.parametrize(
    "head",
    [
        "<meta property='article:published_time' content='2021-02-18T10:00:00+01:00'>",
        "<meta name='DC.date.issued' content='2021-02-18'>",
        "<meta itemprop='datePublished' content='2021-02-18'>",
        f"{BROKEN_JSON_LD}{JSON_LD}",
        "<meta name='date' content='18.02.2021'><meta name='pubdate' content='2021-02-18'>",
        "<meta name='date' content='2020-01-01'><meta property='article:published_time' content='2021-02-18'>",
        "<meta name='date' content='2021-02-18'><meta name='date' content='2022-01-01'>",
    ],
)
def test_the_date_the_page_declares(head: str) -> None:
    period = published(head)
    assert period is not None
    assert str(period.first) == str(period.last) == "2021-02-18"


def test_a_declared_month_stays_a_month() -> None:
    period = published("<meta name='date' content='2021-02'>")
    assert period is not None
    assert (str(period.first), str(period.last)) == ("2021-02-01", "2021-02-28")


@pytest.mark.parametrize(
    "head", ["", "<meta name='date' content='février 2021'>", "<meta name='author' content='2021'>"]
)
def test_no_date_is_guessed(head: str) -> None:
    assert published(head + "<title>Le 3 mars 2020</title>") is None


def test_an_old_page_in_the_encoding_it_declares() -> None:
    text = page("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>").decode()
    document = read_html(text.replace("\u202f", "\u00a0").encode("cp1252"), "", "x.html")
    assert PARAGRAPH.replace("\u202f", "\u00a0") in document.text
    assert document.notes == ("x.html: read as cp1252, as the page declares, not UTF-8",)


def test_an_xml_declaration_is_no_obstacle() -> None:
    document = read_html(b'<?xml version="1.0" encoding="utf-8"?>\n' + page(), "", "x.html")
    assert PARAGRAPH in document.text


@pytest.mark.parametrize("body", ["", "<script>var soldats = 10000</script>", "<div>" * 6000 + "</div>" * 6000])
def test_a_page_without_article_is_refused_quietly(body: str, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(InputError, match=r"^x\.html: no article text is found in this page; copy the text"):
        read_html(page(body=body), "", "x.html")
    assert caplog.records == []
