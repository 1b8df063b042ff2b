"""The forms that languages fill in: each of their fields is explained, and the engine reads it."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

import claimcheck
from claimcheck.text.words import KNOWN, form, words_for

FORMS = [getattr(form, name) for name in form.__all__ if name != "Words"]
ROOT = Path(claimcheck.__file__).parent
ENGINE = "\n".join(
    path.read_text(encoding="utf-8")
    for room in ("text", "judge", "extract")
    for path in (ROOT / room).rglob("*.py") if "words" not in path.parts
)  # fmt: skip


@pytest.mark.parametrize("of", FORMS)
def test_every_field_is_explained(of: type) -> None:
    assert [field.name for field in fields(of) if f"``{field.name}``" not in (of.__doc__ or "")] == []


@pytest.mark.parametrize("of", FORMS)
def test_every_field_is_read(of: type) -> None:
    assert [field.name for field in fields(of) if not re.search(rf"\.{field.name}\b", ENGINE)] == []


def test_every_mark_of_dates_has_a_part_in_a_form() -> None:
    roles = {role for language in KNOWN for role in words_for(language).dates.marks}
    assert sorted(role for role in roles if not re.search(rf"[{{|\"]{role}[}}|\"]", ENGINE)) == []
