"""German: the names of money."""

from claimcheck.text.words.lines import named, nations

__all__ = ["CURRENCIES", "MONEY_SCALES", "SHARED_CURRENCIES", "SUBUNITS"]

_NAMES = """
EUR: euro, euros
USD: dollar, dollars, us-dollar, us-dollars
CHF: franken, schweizer franken
GBP: pfund sterling, britische pfund, britischen pfund, britisches pfund
JPY: yen, japanische yen, japanischen yen
CNY: yuan, renminbi, chinesische yuan
FRF: französische francs, französischen francs, francs
DEM: mark, d-mark, deutsche mark, deutschmark
FIM: finnmark, finnische mark, finnischen mark
ATS: schilling
ITL: lire
INR: rupie, rupien, indische rupien, indischen rupien
SEK: schwedische kronen, schwedischen kronen
NOK: norwegische kronen, norwegischen kronen
DKK: dänische kronen, dänischen kronen
CZK: tschechische kronen, tschechischen kronen
PLN: zloty, złoty
HUF: forint
RUB: rubel, russische rubel
UAH: hrywnja, griwna
TRY: lira, türkische lira, türkischen lira
BRL: real, reais, brasilianische real
MXN: peso, pesos
ZAR: rand
KRW: won, südkoreanische won
KHR: riel, kambodschanische riel
BTC: bitcoin, bitcoins
"""
CURRENCIES = {
    **named(_NAMES),
    **nations(
        ("{} dollar", "{}n dollar", "{}-dollar"),
        "USD: amerikanische, us-amerikanische\nCAD: kanadische, kanada\nAUD: australische\nNZD: neuseeländische, neuseeland\n"
        "HKD: hongkong\nSGD: singapur",
    ),
}
SHARED_CURRENCIES = frozenset("$ dollar dollars rupie rupien peso pesos".split())
_CENTS = (("dollar", "USD"), ("$", "USD"), ("", "EUR"))
SUBUNITS = {
    **dict.fromkeys(("cent", "cents"), _CENTS),
    **dict.fromkeys(("eurocent", "euro-cent"), (("", "EUR"),)),
    **dict.fromkeys(("rappen",), (("", "CHF"),)),
    **dict.fromkeys(("pfennig",), (("", "DEM"),)),
    **dict.fromkeys(("penny", "pence"), (("", "GBP"),)),
}
MONEY_SCALES = {
    "mio": 10**6, "mio.": 10**6, "million": 10**6, "millionen": 10**6, "mrd": 10**9, "mrd.": 10**9, "mia.": 10**9,
    "milliarde": 10**9, "milliarden": 10**9, "tsd": 10**3, "tsd.": 10**3,
}  # fmt: skip
