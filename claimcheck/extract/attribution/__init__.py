"""Who says it: the sayings of an article, each with its speaker, its words of saying, and what was said."""

from claimcheck.extract.attribution.find import find_sayings
from claimcheck.extract.attribution.saying import Saying
from claimcheck.extract.attribution.statements import Statements, is_label, reports_speech

__all__ = ["Saying", "Statements", "find_sayings", "is_label", "reports_speech"]
