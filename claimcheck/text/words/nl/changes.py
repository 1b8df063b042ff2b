"""Dutch: changes."""

from claimcheck.text.words.form import Changes

__all__ = ["CHANGES"]

CHANGES = Changes(
    now=r"(?<!\w)(?:nu|thans|momenteel|ging|gaat)(?!\w)",
    change_by=frozenset({"met"}),
    change_to=frozenset({"tot", "naar"}),
    adverbs=r"\w{3,}lijks?",
    multiplied={"verdubbel": "up", "verdrievoudig": "up", "verviervoudig": "up", "halveer": "down"},
    changed_after={"meer": "up", "minder": "down"},
    alone={"gestegen": "up", "gedaald": "down"},
)
