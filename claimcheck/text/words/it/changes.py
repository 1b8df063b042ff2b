"""Italian: changes."""

from claimcheck.text.words.form import Changes

__all__ = ["CHANGES"]

CHANGES = Changes(
    now=r"(?<!\w)(?:ora|adesso|oggi|attualmente|pass(?:a|ano|ato|ata|ati|ate|are|erà))(?!\w)",
    change_by=frozenset({"di", "del", "dello", "dell'", "della"}),
    change_to=frozenset({"a", "al", "ai", "all'", "fino a"}),
    adverbs=r"\w{3,}mente",
    multiplied={"raddoppi": "up", "triplic": "up", "moltiplic": "up", "dimezz": "down"},
    changed_after={"in più": "up", "di più": "up", "in meno": "down", "di meno": "down"},
    alone={"in aumento": "up", "in rialzo": "up", "in calo": "down", "in ribasso": "down"},
)
