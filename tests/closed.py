"""Whether a test may become another user, who reads the code from its folder."""

import os
from pathlib import Path

import pytest

__all__ = ["as_another_user"]

_ROOT = Path(__file__).resolve().parents[1]
_OTHERS = 0o005


def _is_open(folder: Path) -> bool:
    """Tell whether every folder down to this one can be entered by others: not so below what mktemp makes."""
    return (
        all(parent.stat().st_mode & 0o001 for parent in folder.parents) and folder.stat().st_mode & _OTHERS == _OTHERS
    )


as_another_user = pytest.mark.skipif(
    os.name == "nt" or os.getuid() != 0 or not _is_open(_ROOT),
    reason="only root can become another user, who must be let into the folder of the code",
)
