"""Which roles a form of a date can begin with, so that only those forms are tried at a word that may begin them."""

import re
from dataclasses import dataclass

__all__ = ["opening_roles"]

_PIECE = re.compile(r"\{([a-z_|]+)\}|(\(\?(?:=|!|<=|<!))|(\((?:\?:|\?P<\w+>)?)|(\))|(\|)|(\$)")
_OPTIONAL = re.compile(r"[?*]|\{0,")


@dataclass(slots=True)
class _Reader:
    looks: str
    at: int = 0

    def group(self) -> tuple[set[str], bool]:
        """Give the roles that the alternatives of a group can begin with, and whether it can be empty."""
        roles, empty = set[str](), False
        while True:
            opening, can_be_empty, more = self.sequence()
            roles, empty = roles | opening, empty or can_be_empty
            if not more:
                return roles, empty

    def sequence(self) -> tuple[set[str], bool, bool]:
        """Give the same for one alternative, and whether another follows."""
        roles, empty = set[str](), True
        while piece := _PIECE.match(self.looks, self.at):
            self.at = piece.end()
            names, look, group, close, other, _ = piece.groups()
            if close or other:
                return roles, empty, bool(other)
            opening, can_be_empty = set[str](), True
            if names:
                opening, can_be_empty = set(names.split("|")), False
            elif look:
                self.group()
            elif group:
                opening, can_be_empty = self.group()
            can_be_empty = can_be_empty or _OPTIONAL.match(self.looks, self.at) is not None
            self.skip_count()
            roles = roles | opening if empty else roles
            empty = empty and can_be_empty
        return roles, empty, False

    def skip_count(self) -> None:
        counted = re.compile(r"[?*+]|\{[0-9,]+\}").match(self.looks, self.at)
        self.at = counted.end() if counted else self.at


def opening_roles(looks: str) -> frozenset[str]:
    """Give the roles of the first word of a form.

    >>> sorted(opening_roles("(?<={the})(?:(?P<w>{weekday}){comma}?)?(?P<d>{day|rank}){month}"))
    ['day', 'rank', 'weekday']
    """
    return frozenset(_Reader(looks).group()[0])
