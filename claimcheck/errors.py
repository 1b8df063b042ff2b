"""What can go wrong, for a person to read.

    ClaimcheckError
    ├── InputError       a file, a text or a value that was given cannot be used
    ├── StoreError       the desk's database cannot be opened, read or written
    ├── IndexMismatch    the index on disk is damaged or was built by another model or version
    └── MissingExtra     an optional part is not installed

Every message is one line: what, the value, and what to do about it.
"""

__all__ = ["ClaimcheckError", "IndexMismatch", "InputError", "MissingExtra", "StoreError"]


class ClaimcheckError(Exception):
    """Something the user can mend; the message says how."""


class InputError(ClaimcheckError):
    """A file, a text or a value that was given cannot be used."""


class StoreError(ClaimcheckError):
    """The desk's database cannot be opened, read or written."""


class IndexMismatch(ClaimcheckError):
    """The index on disk is damaged or was built by another model or version."""


class MissingExtra(ClaimcheckError):
    """An optional part is not installed."""

    def __init__(self, what: str, extra: str) -> None:
        """Say what is missing and the line that installs it."""
        super().__init__(f"{what} is not installed; run: pip install 'claimcheck-desk[{extra}]'")
