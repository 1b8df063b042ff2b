"""Front matter is read as it was written, and its mistakes are shown by line."""

from datetime import UTC, datetime

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.read.frontmatter import read_front_matter
from claimcheck.read.metadata import Metadata
from claimcheck.records import SourceKind


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_all_fields(newline: str) -> None:
    lines = [
        "---", "title: 'Un titre : le vrai'", "publisher: OTAN", "address: https://www.nato.int", "language: no",
        "published: 2021-02", "retrieved: 2021-03-01T10:00Z", "license: CC0-1.0", "kind: Fact-Check", "other: [1, 2]",
        "---", "Le corps.",
    ]  # fmt: skip
    text = newline.join(lines)
    front = read_front_matter(text, "x.md")
    assert text[front.body_start :] == "Le corps."
    known = front.metadata
    assert (known.title, known.publisher, known.url) == ("Un titre : le vrai", "OTAN", "https://www.nato.int")
    assert (known.language, known.licence, known.kind) == ("no", "CC0-1.0", SourceKind.FACT_CHECK)
    assert known.published is not None
    assert str(known.published.last) == "2021-02-28"
    assert known.retrieved == datetime(2021, 3, 1, 10, tzinfo=UTC)


def test_of_two_names_for_one_thing_the_first_counts() -> None:
    front = read_front_matter("---\noutlet: Le Journal\npublisher: OTAN\n---\nx", "x.md")
    assert front.metadata.publisher == "Le Journal"


def test_a_day_without_hour_is_retrieved_in_utc() -> None:
    front = read_front_matter("---\nretrieved: 2021-03-01\n---\nx", "x.md")
    assert front.metadata.retrieved == datetime(2021, 3, 1, tzinfo=UTC)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\x85\ufeff"), min_size=1))
def test_any_title_comes_back_and_the_body_starts_after(title: str) -> None:
    text = "---\n" + yaml.safe_dump({"title": title}, allow_unicode=True, width=10**6) + "---\nLe corps."
    front = read_front_matter(text, "x.md")
    assert text[front.body_start :] == "Le corps."
    assert front.metadata.title == title.strip()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Pas de front matter.\n---\nSuite.", "Pas de front matter.\n---\nSuite."),
        ("---\nUn paragraphe entre deux filets.\n---\nSuite.", "---\nUn paragraphe entre deux filets.\n---\nSuite."),
        ("---\nUn filet, rien de plus.", "---\nUn filet, rien de plus."),
        ("----\ntitle: x\n----\n", "----\ntitle: x\n----\n"),
        ("---\n---\nSuite.", "Suite."),
        ("\r\n" * 200 + "Suite.", "\r\n" * 200 + "Suite."),
        ("\n\n---\n# remarque\ntitle: x\n...\nSuite.", "Suite."),
        ("---\ntitle: x\n---", ""),
    ],
)
def test_where_the_body_starts(text: str, body: str) -> None:
    assert text[read_front_matter(text, "x.md").body_start :] == body


def test_empty_values_are_unknown() -> None:
    assert read_front_matter("---\ntitle:\npublished: ''\n---\n", "x.md").metadata == Metadata()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("---\ntitle: x\n\nLe corps.", "x.md: line 1: the front matter is never closed"),
        ("---\ntitle: Afghanistan : la suite\n---\n", "x.md: line 2: the front matter is not YAML"),
        ("\n---\r\ntitle: x\r\npublisher: 'OTAN\r\n---\r\n", "x.md: line 5: the front matter is not YAML"),
        ("---\ntitle: \x07\n---\n", "x.md: line 2: the front matter is not YAML"),
        ("---\ntitle: " + "[" * 1200 + "\n---\n", "x.md: line 2: the front matter is not YAML"),
        ("---\ntitle: [un, deux]\n---\n", "x.md: front matter: title must be one line of text, not a list"),
        ("---\npublished: 18/02/2021\n---\n", "x.md: front matter: published: '18/02/2021' is not a date"),
        ("---\nretrieved: hier\n---\n", "x.md: front matter: retrieved: 'hier' is not a day or time"),
        ("---\nkind: blog\n---\n", "x.md: front matter: kind: 'blog' is not one of document, fact-check"),
    ],
)
def test_mistakes_name_the_place(text: str, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read_front_matter(text, "x.md")
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


def test_tags_make_no_objects() -> None:
    front = read_front_matter("---\ntitle: !!python/name:os.getcwd x\n---\n", "x.md")
    assert front.metadata.title == "x"
