"""German: changes."""

from claimcheck.text.words.form import Changes

__all__ = ["CHANGES"]

CHANGES = Changes(
    now=r"(?<!\w)(?:jetzt|derzeit|heute|nun)(?!\w)",
    change_by=frozenset({"um"}),
    change_to=frozenset({"auf"}),
    adverbs=r"\w{3,}lich",
    multiplied={"verdoppel": "up", "verdreifach": "up", "verviel": "up", "halbier": "down"},
    changed_after={"mehr": "up", "weniger": "down"},
    alone={"gestiegen": "up", "gesunken": "down"},
)
