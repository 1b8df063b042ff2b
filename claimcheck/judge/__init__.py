"""From a claim and its evidence to findings and a suggested verdict."""

from claimcheck.judge.findings import RULES
from claimcheck.judge.verdict import LABELS, RULES_VERSION, judge, label_of

__all__ = ["LABELS", "RULES", "RULES_VERSION", "judge", "label_of"]
