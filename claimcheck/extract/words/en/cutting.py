"""English: where a sentence is cut into statements."""

import re

from claimcheck.extract.words.form import Cutting

__all__ = ["CUTTING"]

CUTTING = Cutting(
    joint=re.compile(r"\s(?:and|but|while|whereas)\s"),
    part_of=re.compile(r"(?:of (?:whom|which|them)|including|among them|that is|or|and|against)\s"),
    leading_article=re.compile(r"the\s(?=other half|\w+[ -](?:thirds|quarters|fifths))"),
)
