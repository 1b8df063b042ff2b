"""Spanish: changes."""

from claimcheck.text.words.form import Changes

__all__ = ["CHANGES"]

CHANGES = Changes(
    now=r"(?<!\w)(?:ahora|actualmente|hoy|pas(?:a|an|ó|aron|ado|ar|ará|arán))(?!\w)",
    change_by=frozenset({"un", "en", "en un", "de", "del", "unos"}),
    change_to=frozenset({"a", "al", "hasta", "hasta el", "hasta los"}),
    adverbs=r"\w{3,}mente",
    multiplied={"duplic": "up", "triplic": "up", "multiplic": "up"},
    changed_after={"más": "up", "menos": "down", "de aumento": "up", "de caída": "down"},
    alone={"en alza": "up", "a la baja": "down"},
)
