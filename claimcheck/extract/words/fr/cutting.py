"""French: where a sentence is cut into statements."""

import re

from claimcheck.extract.words.form import Cutting

__all__ = ["CUTTING"]

CUTTING = Cutting(
    joint=re.compile(r"\s(?:et|mais|tandis que|alors que|pendant que)\s"),
    part_of=re.compile(r"(?:dont|soit|parmi (?:eux|elles)|y compris|c'est-à-dire|et|contre)\s"),
    leading_article=re.compile(r"(?:la|le|les)\s(?=moitié|tiers|quart|\w+ (?:tiers|quarts|cinquièmes))"),
)
