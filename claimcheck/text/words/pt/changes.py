"""Portuguese: changes."""

from claimcheck.text.words.form import Changes

__all__ = ["CHANGES"]

CHANGES = Changes(
    now=r"(?<!\w)(?:agora|atualmente|hoje|pass(?:a|am|ou|aram|ar|ará))(?!\w)",
    change_by=frozenset({"em", "de", "um", "uns"}),
    change_to=frozenset({"a", "ao", "aos", "até", "para"}),
    adverbs=r"\w{3,}mente",
    multiplied={"duplic": "up", "dobr": "up", "triplic": "up", "multiplic": "up"},
    changed_after={"a mais": "up", "mais": "up", "a menos": "down", "menos": "down"},
    alone={"em alta": "up", "em baixa": "down", "em queda": "down"},
)
