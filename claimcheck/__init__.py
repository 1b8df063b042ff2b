"""claimcheck: a fact-checking desk in a folder.

``Desk`` is the way in; everything it gives is one of the records below. Nothing heavy is loaded before it is used.

    from claimcheck import Desk

    with Desk.open("my-desk") as desk:
        desk.check("claims/nato/article.md")
        desk.table()
"""

from typing import TYPE_CHECKING

from claimcheck.config import Settings
from claimcheck.errors import ClaimcheckError, IndexMismatch, InputError, MissingExtra, StoreError
from claimcheck.records import (
    Article,
    Attribution,
    Change,
    Claim,
    Decision,
    EvidenceSpan,
    Finding,
    Hit,
    Label,
    Match,
    Passage,
    Period,
    Quantity,
    Report,
    Review,
    Row,
    Rule,
    Run,
    Source,
    Span,
    Stance,
    Verdict,
)

if TYPE_CHECKING:
    from claimcheck.desk import Desk

__all__ = [
    "Article",
    "Attribution",
    "Change",
    "Claim",
    "ClaimcheckError",
    "Decision",
    "Desk",
    "EvidenceSpan",
    "Finding",
    "Hit",
    "IndexMismatch",
    "InputError",
    "Label",
    "Match",
    "MissingExtra",
    "Passage",
    "Period",
    "Quantity",
    "Report",
    "Review",
    "Row",
    "Rule",
    "Run",
    "Settings",
    "Source",
    "Span",
    "Stance",
    "StoreError",
    "Verdict",
    "__version__",
]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """Load the desk, which brings the database library with it, when it is first asked for."""
    if name == "Desk":
        from claimcheck.desk import Desk

        return Desk
    raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
