"""Review tables that leave the desk and come back: DataFrame, CSV, JSON lines, and what a person changed."""

from claimcheck.exchange.columns import COLUMNS, Column, cells, column_names
from claimcheck.exchange.csv_file import EditedRow, read_csv, write_csv
from claimcheck.exchange.diff import Edit, compare, ignored_changes
from claimcheck.exchange.jsonl_file import write_jsonl
from claimcheck.exchange.tables import to_table
from claimcheck.exchange.whole_file import write_whole

__all__ = [
    "COLUMNS",
    "Column",
    "Edit",
    "EditedRow",
    "cells",
    "column_names",
    "compare",
    "ignored_changes",
    "read_csv",
    "to_table",
    "write_csv",
    "write_jsonl",
    "write_whole",
]
