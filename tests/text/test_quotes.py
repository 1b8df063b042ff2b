"""Quotations beyond the labelled cases: paragraphs by one line end, and marks that never close."""

from claimcheck.text.quotes import find_quotes


def test_a_text_of_long_lines_ends_its_paragraphs_with_one_line_end() -> None:
    told = "Le port est vide depuis des mois et personne ne sait quand les navires reviendront. " * 3
    text = f"{told}\n« Nous partons demain.\n{told}\n« Nous restons. »\n{told}"
    assert [quote.text for quote in find_quotes(text)] == ["« Nous partons demain.", "« Nous restons. »"]


def test_wrapped_lines_do_not_end_a_quotation() -> None:
    text = "Il a dit : « Nous partons\ndemain, et nous\nreviendrons. »\nPuis il est sorti."
    assert [quote.text for quote in find_quotes(text)] == ["« Nous partons\ndemain, et nous\nreviendrons. »"]


def test_a_mark_that_never_closes_does_not_swallow_the_text() -> None:
    told = "Le vent souffle, puis il crie : « au feu » et la foule court vers la mer. " * 200
    quotes = find_quotes(f"« Tout commence ici, dit-il. {told}")
    assert len(quotes) > 100
    assert quotes[-1].text == "« au feu »"


def test_the_mark_of_a_new_paragraph_opens_anew_in_the_same_line() -> None:
    text = "« La rivière monte. « Il faut partir ce soir. » Il se tut."
    assert [quote.text for quote in find_quotes(text)] == ["« La rivière monte.", "« Il faut partir ce soir. »"]


def test_an_inner_quotation_behind_a_colon_stays_inside() -> None:
    text = "« Il a crié : « au feu » et il a couru. »"
    assert [quote.text for quote in find_quotes(text)] == [text]
