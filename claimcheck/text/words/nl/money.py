"""Dutch: the names of money."""

from claimcheck.text.words.lines import named, nations

__all__ = ["CURRENCIES", "MONEY_SCALES", "SHARED_CURRENCIES", "SUBUNITS"]

_NAMES = """
EUR: euro, euro's
USD: dollar, dollars, us dollar, us-dollar
GBP: pond sterling, britse pond, britse ponden
JPY: yen, japanse yen
CNY: yuan, renminbi, chinese yuan, kuai
CHF: zwitserse frank, zwitserse franken
BEF: belgische frank, belgische franken, frank
FRF: franse frank, franse franken
DEM: duitse mark
FIM: markka, finse mark
NLG: gulden, guldens, nederlandse gulden
ITL: lire
INR: roepie, roepies, indiase roepie, indiase roepies
SEK: zweedse kroon, zweedse kronen
NOK: noorse kroon, noorse kronen
DKK: deense kroon, deense kronen
PLN: zloty
RUB: roebel, roebels
UAH: hryvnia
TRY: turkse lira, lira
BRL: braziliaanse real
MXN: peso, peso's
ZAR: rand
KRW: won, zuid-koreaanse won
BTC: bitcoin, bitcoins
"""
CURRENCIES = {
    **named(_NAMES),
    **nations(
        ("{} dollar", "{} dollars"),
        "USD: amerikaanse\nCAD: canadese\nAUD: australische\nNZD: nieuw-zeelandse\nHKD: hongkong, hongkongse\nSGD: singaporese",
    ),
}
SHARED_CURRENCIES = frozenset("$ dollar dollars frank roepie roepies peso peso's".split())
_CENTS = (("dollar", "USD"), ("$", "USD"), ("", "EUR"))
SUBUNITS = {
    **dict.fromkeys(("cent", "centen", "cents"), _CENTS),
    **dict.fromkeys(("eurocent", "eurocenten"), (("", "EUR"),)),
    **dict.fromkeys(("penni",), (("", "FIM"),)),
    **dict.fromkeys(("penny", "pence"), (("", "GBP"),)),
}
MONEY_SCALES = {
    "mln": 10**6, "mln.": 10**6, "miljoen": 10**6, "mld": 10**9, "mld.": 10**9, "miljard": 10**9, "mrd": 10**9,
    "duizend": 10**3, "k": 10**3,
}  # fmt: skip
