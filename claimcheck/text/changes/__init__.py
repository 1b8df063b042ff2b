"""Changes: figures that say by how much or to what something rose or fell, and pairs from one value to another."""

from claimcheck.text.changes.after import change_after, counted_change
from claimcheck.text.changes.before import change_before
from claimcheck.text.changes.pairs import join_changes
from claimcheck.text.changes.rows import bare_changes, carry_on

__all__ = ["bare_changes", "carry_on", "change_after", "change_before", "counted_change", "join_changes"]
