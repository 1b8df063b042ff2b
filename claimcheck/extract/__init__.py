"""From an article to its checkable claims."""

from claimcheck.extract.claims import Coverage, Extraction, extract

__all__ = ["Coverage", "Extraction", "extract"]
