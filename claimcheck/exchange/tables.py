"""The review table as a pandas DataFrame; the only home of pandas."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcheck.exchange.columns import cells, column_names
from claimcheck.records import Row

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["to_table"]


def to_table(rows: Sequence[Row]) -> "pd.DataFrame":
    """Give one line a claim, with the columns of the CSV file, all of them text; what is unknown is ""."""
    import pandas as pd  # an export to CSV does not wait for it

    return pd.DataFrame([cells(row) for row in rows], columns=column_names(), dtype="string")
