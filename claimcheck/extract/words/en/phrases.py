"""English: noun phrases that are claims by themselves."""

import re

from claimcheck.extract.words.form import Phrases

__all__ = ["PHRASES"]

PHRASES = Phrases(
    definite=re.compile(r"(?:the|this|that|these|those)\s$"),
    link=re.compile(r"(?<!\w)(?:of|on)\s$"),
    ahead=re.compile(r"(?:next|coming)"),
)
