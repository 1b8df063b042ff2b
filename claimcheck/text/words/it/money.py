"""Italian: the names of money."""

from claimcheck.text.words.lines import named, nations

__all__ = ["CURRENCIES", "MONEY_SCALES", "SHARED_CURRENCIES", "SUBUNITS"]

_NAMES = """
EUR: euro
USD: dollaro, dollari, biglietti verdi
GBP: sterlina, sterline, lira sterlina, lire sterline
JPY: yen, yen giapponesi
CNY: yuan, yuan cinesi, renminbi
CHF: franco svizzero, franchi svizzeri
FRF: franco, franchi, franchi francesi
DEM: marco tedesco, marchi tedeschi
FIM: marco finlandese, marchi finlandesi
ESP: peseta, pesetas, pesete
ITL: lire, lira italiana, lire italiane
NLG: fiorini, fiorino olandese, fiorini olandesi
INR: rupia, rupie, rupie indiane
SEK: corona svedese, corone svedesi
NOK: corona norvegese, corone norvegesi
DKK: corona danese, corone danesi
CZK: corona ceca, corone ceche
PLN: zloty
RUB: rublo, rubli
UAH: grivnia, grivnie
TRY: lira turca, lire turche
EGP: sterlina egiziana, sterline egiziane
BRL: real brasiliano, real brasiliani, reais
MXN: peso, pesos
ZAR: rand
KRW: won
BTC: bitcoin, btc
"""
CURRENCIES = {
    **named(_NAMES),
    **nations(
        ("dollaro {}", "dollari {}"),
        "USD: americano, americani, statunitense, statunitensi, usa\nCAD: canadese, canadesi\n"
        "AUD: australiano, australiani\nNZD: neozelandese, neozelandesi\nHKD: di hong kong\nSGD: di singapore",
    ),
    **nations(("peso {}", "pesos {}"), "MXN: messicano, messicani\nARS: argentino, argentini\nCLP: cileno, cileni"),
}
SHARED_CURRENCIES = frozenset("$ dollaro dollari franco franchi peso pesos rupia rupie".split())
_CENTS = (("dollar", "USD"), ("$", "USD"), ("svizzer", "CHF"), ("", "EUR"))
SUBUNITS = {
    **dict.fromkeys(("centesimo", "centesimi"), _CENTS),
    **dict.fromkeys(("centesimi di euro", "cent", "eurocent"), (("", "EUR"),)),
    **dict.fromkeys(("centesimo di dollaro", "centesimi di dollaro"), (("", "USD"),)),
    **dict.fromkeys(("penny", "pence"), (("", "GBP"),)),
}
MONEY_SCALES = {
    "mln": 10**6, "mio": 10**6, "milione": 10**6, "milioni": 10**6, "mld": 10**9, "miliardo": 10**9, "miliardi": 10**9,
    "mila": 10**3, "k": 10**3,
}  # fmt: skip
