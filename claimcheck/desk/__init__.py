"""A desk: a folder opened, and the verbs people use on it from the shell, a notebook or a program."""

from claimcheck.desk.desk import Desk
from claimcheck.desk.indexing import IndexReport
from claimcheck.desk.matching import MatchReport

__all__ = ["Desk", "IndexReport", "MatchReport"]
