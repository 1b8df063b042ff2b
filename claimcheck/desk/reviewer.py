"""The name that a decision is signed with."""

import getpass

from claimcheck.errors import InputError

__all__ = ["reviewer_name"]


def reviewer_name(chosen: str) -> str:
    """Give the name that was chosen, else the login name.

    Raises:
        InputError: none was chosen and the login has none.

    """
    try:
        return chosen or getpass.getuser()
    except (OSError, KeyError) as error:
        raise InputError("this login has no name; give one with --reviewer or CLAIMCHECK_REVIEWER") from error
