import subprocess
import sys
from collections.abc import Callable

import pandas as pd

from claimcheck.exchange import cells, column_names, to_table
from claimcheck.records import Decision, Row


def test_one_line_a_claim_all_text(row: Row, decided: Callable[..., Row]) -> None:
    rows = [row, decided(row, Decision.SKIP, note="=1")]
    table = to_table(rows)
    assert list(table.columns) == column_names()
    assert table.to_dict("records") == [cells(one) for one in rows]
    assert {str(kind) for kind in table.dtypes} == {"string"}


def test_an_empty_table_keeps_its_columns() -> None:
    table = to_table([])
    assert list(table.columns) == column_names()
    assert isinstance(table, pd.DataFrame)
    assert table.empty


def test_an_export_to_csv_does_not_wait_for_pandas() -> None:
    script = "import sys, claimcheck.exchange; print({'pandas', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
