"""The pattern of a form that a language does not have."""

__all__ = ["NEVER"]

NEVER = r"(?!)"
