"""French: noun phrases that are claims by themselves."""

import re

from claimcheck.extract.words.form import Phrases

__all__ = ["PHRASES"]

PHRASES = Phrases(
    definite=re.compile(r"(?:le|la|les|l'|cette|ce|ces|cet)\s?$"),
    link=re.compile(r"(?<!\w)(?:de|du|d'|fixée au)\s?$"),
    ahead=re.compile(r"prochaine?s?"),
)
