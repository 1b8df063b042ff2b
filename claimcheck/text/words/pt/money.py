"""Portuguese: the names of money."""

from claimcheck.text.words.lines import named, nations

__all__ = ["CURRENCIES", "MONEY_SCALES", "SHARED_CURRENCIES", "SUBUNITS"]

_NAMES = """
EUR: euro, euros
USD: dólar, dólares
BRL: real, reais, r$, reais brasileiros
GBP: libra esterlina, libras esterlinas, esterlinas
JPY: iene, ienes, yen, yenes, ienes japoneses
CNY: yuan, yuans, iuane, iuanes, yuan chinês, yuans chineses, renminbi
CHF: franco suíço, francos suíços, francos suicos
FRF: franco, francos, francos franceses
DEM: marco alemão, marcos alemães
FIM: marco finlandês, marcos finlandeses
ESP: peseta, pesetas
PTE: escudo, escudos, contos
NLG: florim holandês, florins holandeses, florins
INR: rupia, rupias, rupias indianas
SEK: coroa sueca, coroas suecas
NOK: coroa norueguesa, coroas norueguesas
DKK: coroa dinamarquesa, coroas dinamarquesas
PLN: zloty, zlotys
RUB: rublo, rublos
UAH: hryvnia, hryvnias
TRY: lira turca, liras turcas
MXN: peso, pesos
ZAR: rand, rands
KRW: wons, won sul-coreano, wons sul-coreanos
AOA: kwanza, kwanzas
MZN: meticais
CVE: escudos cabo-verdianos
BTC: bitcoin, bitcoins, btc
PYG: guaranis
"""
CURRENCIES = {
    **named(_NAMES),
    **nations(
        ("dólar {}", "dólares {}"),
        "USD: americano, americanos, norte-americano, norte-americanos, estadunidense, estadunidenses, dos estados unidos, "
        "dos eua\nCAD: canadense, canadenses, canadiano, canadianos\nAUD: australiano, australianos\n"
        "NZD: neozelandês, neozelandeses\nHKD: de hong kong\nSGD: de singapura",
    ),
    **nations(
        ("peso {}", "pesos {}"),
        "MXN: mexicano, mexicanos\nARS: argentino, argentinos\nCLP: chileno, chilenos\nCOP: colombiano, colombianos\n"
        "UYU: uruguaio, uruguaios\nPHP: filipino, filipinos",
    ),
}
SHARED_CURRENCIES = frozenset("$ dólar dólares franco francos peso pesos rupia rupias".split())
_CENTS = (("€", "EUR"), ("euro", "EUR"), ("r$", "BRL"), ("real", "BRL"), ("reais", "BRL"), ("", "USD"))
SUBUNITS = {
    **dict.fromkeys(("centavo", "centavos"), _CENTS),
    **dict.fromkeys(("cêntimo", "cêntimos", "cêntimos de euro"), (("", "EUR"),)),
    **dict.fromkeys(("centavo de dólar", "centavos de dólar"), (("", "USD"),)),
    **dict.fromkeys(("pence", "penny"), (("", "GBP"),)),
}
MONEY_SCALES = {
    "m": 10**6, "mi": 10**6, "milhão": 10**6, "milhões": 10**6, "bi": 10**9, "bilhão": 10**9, "bilhões": 10**9,
    "tri": 10**12, "trilhão": 10**12, "trilhões": 10**12, "mil": 10**3, "k": 10**3,
}  # fmt: skip
