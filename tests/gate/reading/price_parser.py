"""Price strings from web pages in many languages (price-parser): amount and currency.

A string has no language; it is read as English, German or French by its marks: a comma before one or two last digits
is a decimal comma (German with points between thousands, else French), a point before three last digits with a
currency that writes so is German. The currency counts where its sign or code stands in the string itself. Cases that
the set's makers fail are left out.

Run: python -m tests.gate.reading.price_parser [--misses]
"""

import json
import re
import sys
from decimal import Decimal
from functools import cache
from typing import Any

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.quantities import read_quantities
from tests.gate.metrics import DATA
from tests.gate.reading.rates import Rate, print_rates, rate

__all__ = ["measure", "rates"]

FILE = DATA / "price_parser_tests" / "examples.jsonl"
_DECIMAL_COMMA = re.compile(r",[0-9]{1,2}(?![0-9])|[0-9][\s\u00a0][0-9]{3}")
_POINT_GROUPS = re.compile(r"[0-9]\.[0-9]{3}(?![0-9])")
_CODES = {
    "€": "EUR", "$": "USD", "US$": "USD", "£": "GBP", "C$": "CAD", "A$": "AUD", "AU$": "AUD", "R$": "BRL", "CA$": "CAD",
    "Kč": "CZK", "zł": "PLN", "руб": "RUB", "руб.": "RUB", "р.": "RUB", "Р": "RUB", "₽": "RUB", "грн": "UAH",
    "грн.": "UAH", "lei": "RON", "LEI": "RON", "Ft": "HUF", "TL": "TRY", "₺": "TRY", "₪": "ILS", "₫": "VND", "¥": "JPY",
    "円": "JPY", "원": "KRW", "₩": "KRW", "₹": "INR", "Rs": "INR", "RM": "MYR", "NT$": "TWD", "Rp": "IDR", "лв": "BGN",
    "лв.": "BGN", "R": "ZAR", "฿": "THB", "HK$": "HKD", "S$": "SGD", "NZ$": "NZD",
}  # fmt: skip


def language_of(text: str) -> str:
    """Give the language whose marks a price is written with.

    >>> language_of("1.234,50 €"), language_of("3 173,00 €"), language_of("$1,234.50"), language_of("1.234 €")
    ('de', 'fr', 'en', 'de')
    """
    if _DECIMAL_COMMA.search(text):
        return "de" if _POINT_GROUPS.search(text) else "fr"
    return "de" if _POINT_GROUPS.search(text) and not re.search(r"[$£]", text) else "en"


@cache
def rates() -> dict[str, Rate]:
    """Give the rates of the amount, and of amount with currency; FileNotFoundError where the data is not there."""
    rows = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
    kept = [row for row in rows if "XFAIL" not in row["group"] and row.get("text")]
    signed = [row for row in kept if row.get("currency") and row["currency"] in row["text"] and row.get("amount")]
    return {
        "price_parser amount": rate((repr(row["text"]), _amount_problem(row)) for row in kept),
        "price_parser amount and currency": rate((repr(row["text"]), _currency_problem(row)) for row in signed),
    }


def _read(text: str) -> list[Quantity]:
    return [q for q in read_quantities(text, language_of(text)) if q.kind != QuantityKind.NOT_A_QUANTITY]


def _amount_problem(row: dict[str, Any]) -> str:
    read = _read(row["text"])
    amount = row.get("amount")
    if amount is None:
        return f"read {read[0].text!r}" if read else ""
    wanted = Decimal(str(amount).removeprefix("Decimal('").removesuffix("')"))
    return "" if any(wanted in (q.low, q.high) for q in read) else f"{amount} read as {[str(q.low) for q in read]}"


def _currency_problem(row: dict[str, Any]) -> str:
    wanted, code = Decimal(str(row["amount"])), _CODES.get(row["currency"], row["currency"].upper())
    read = [(q.low, q.unit) for q in _read(row["text"])]
    return "" if (wanted, code) in read else f"{wanted} {code} read as {[(str(low), unit) for low, unit in read]}"


def measure() -> dict[str, float]:
    """Give the shares of prices with the right amount, and with the right currency too."""
    return {metric: found.share for metric, found in rates().items()}


if __name__ == "__main__":
    sys.exit(print_rates(rates(), sys.argv[1:]))
