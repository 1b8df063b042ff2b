"""How the claims of an article are found by the settings of a desk, or without a desk by the defaults."""

from typing import TYPE_CHECKING

from claimcheck.config import DEFAULT_MODEL, Settings
from claimcheck.records import Article

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.encode import Encoder
    from claimcheck.extract import Extraction
    from claimcheck.pipeline import Find

__all__ = ["claim_finder"]


def claim_finder(settings: Settings, encoder: "Callable[[], Encoder]", *, rules_only: bool = False) -> "Find":
    """Give what finds the claims of an article, by the settings' weights and, unless ``rules_only``, their model.

    What tells a checkable sentence was learned with the default model: with another one the rules alone are used, and
    ``encoder`` is not called.
    """
    from claimcheck.extract import extract

    model = encoder() if settings.model == DEFAULT_MODEL and not rules_only else None

    def find(article: Article) -> "Extraction":
        return extract(article, model, settings.weights)

    return find
