"""Currencies by their ISO 4217 codes, the signs written alike in every language, and which of them share a name."""

import re
from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["ALIASES", "CODES", "COMMON", "DOLLARS", "SHARED", "SIGNS", "SIGNS_BEFORE", "is_money_before"]

# ISO 4217, with the codes of money that the euro and reforms replaced (the last three lines).
CODES = frozenset(
    "AED AFN AMD ANG AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY "
    "COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS "
    "INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR "
    "MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK "
    "SGD SHP SLE SRD SSP STN SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF "
    "YER ZAR ZMW ZWL "
    "ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK BYR GHC MRO RUR SLL STD TRL VEB "
    "VEF ZMK YUM BTC ETH".split()
)  # left out are the codes that are words in capitals too: ALL, BAM, CUC, GEL, MAD, MOP, PEN, SOS, TOP, TRY
# Those that are written in small letters too.
COMMON = frozenset(
    "eur usd gbp jpy chf cad aud nzd hkd sgd cny inr rub brl sek nok dkk pln czk huf zar mxn fcfa".split()
)
ALIASES: Mapping[str, str] = MappingProxyType({"rmb": "CNY", "fcfa": "XOF", "cfa": "XOF", "ntd": "TWD", "cdn": "CAD"})
_DOLLAR_SIGNS = {
    "us": "USD", "u.s.": "USD", "u.s": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "aus": "AUD",
    "c": "CAD", "ca": "CAD", "cad": "CAD", "can": "CAD", "cdn": "CAD", "hk": "HKD", "hkd": "HKD", "nz": "NZD",
    "nzd": "NZD", "s": "SGD", "sg": "SGD", "sgd": "SGD", "nt": "TWD", "ntd": "TWD", "mx": "MXN", "mex": "MXN",
    "r": "BRL", "brl": "BRL", "j": "JMD", "tt": "TTD", "bz": "BZD", "z": "ZWL", "rd": "DOP", "ar": "ARS", "clp": "CLP",
    "col": "COP", "cop": "COP", "n": "NAD", "fj": "FJD", "bb": "BBD", "b": "BND",
}  # fmt: skip
SIGNS: Mapping[str, str] = MappingProxyType({
    **{f"{letters}$": code for letters, code in _DOLLAR_SIGNS.items()},
    **{f"{letters} $": _DOLLAR_SIGNS[letters] for letters in "us u.s. u.s usd hk nz c cad aud".split()},
    "$": "USD", "＄": "USD", "€": "EUR", "£": "GBP", "₤": "GBP", "¥": "JPY", "￥": "JPY", "cn¥": "CNY", "rmb¥": "CNY",
    "jp¥": "JPY", "円": "JPY", "元": "CNY", "원": "KRW", "₹": "INR", "₨": "INR", "ரூ": "LKR",
    "₽": "RUB", "₩": "KRW", "₺": "TRY", "₪": "ILS", "₫": "VND", "₴": "UAH", "₦": "NGN",
    "₱": "PHP", "฿": "THB", "₡": "CRC", "₲": "PYG", "₵": "GHS", "₸": "KZT",
    "₭": "LAK", "₮": "MNT", "₾": "GEL", "₼": "AZN",
    "₿": "BTC", "֏": "AMD", "৳": "BDT", "؋": "AFN", "₥": "USD", "zł": "PLN",
    "kč": "CZK", "руб": "RUB", "грн": "UAH",
    "лв": "BGN", "₶": "FRF", "₧": "ESP", "₣": "FRF", "ƒ": "NLG", "₳": "ARS",
})  # fmt: skip
# Before a figure the letters may stand behind the sign too: "$US113", "$A3.5".
SIGNS_BEFORE: Mapping[str, str] = MappingProxyType({
    **SIGNS, **{f"${letters}": _DOLLAR_SIGNS[letters] for letters in "us a au nz hk ca can".split()}
})  # fmt: skip
# Money after which "$" may be told more nearly: "$5 CAD", "5 $ CA", "5 $ US".
DOLLARS = frozenset(_DOLLAR_SIGNS.values())
# What is assumed where a name that several currencies share stands alone.
SHARED: Mapping[str, str] = MappingProxyType({
    "USD": "dollars read as US dollars", "GBP": "pounds read as pounds sterling", "INR": "rupees read as Indian rupees",
    "MXN": "pesos read as Mexican pesos", "FRF": "francs read as French francs", "DEM": "marks read as German marks",
    "SEK": "crowns read as Swedish", "NOK": "crowns read as Norwegian", "CZK": "crowns read as Czech",
    "IRR": "rials read as Iranian", "SAR": "riyals read as Saudi", "AED": "dirhams read as Emirati",
    "KES": "shillings read as Kenyan", "IQD": "dinars read as Iraqi", "TRY": "lira read as Turkish",
    "KRW": "won read as South Korean", "XOF": "CFA francs read as West African",
    "CAD": "dollars read as Canadian dollars, which the text names",
    "AUD": "dollars read as Australian dollars, which the text names",
    "NZD": "dollars read as New Zealand dollars, which the text names",
    "HKD": "dollars read as Hong Kong dollars, which the text names",
    "SGD": "dollars read as Singapore dollars, which the text names",
})  # fmt: skip
_ATTACHED = re.compile(r"(?<![^\W_])(?P<code>[A-Z]{3}|Rs\.?|RM|\$(?:US|AU?|NZ|HK|CAN?))$")
_REACH = 5


def is_money_before(text: str, start: int) -> bool:
    """Tell the letters of money that stand against a figure: "CHF20", "RM79", "$US113", but not "A380"."""
    match = _ATTACHED.search(text, max(0, start - _REACH), start)
    return match is not None and (len(match["code"]) != len("CHF") or match["code"] in CODES or match["code"][0] == "$")
