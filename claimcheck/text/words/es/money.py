"""Spanish: the names of money."""

from claimcheck.text.words.lines import named, nations

__all__ = ["CURRENCIES", "MONEY_SCALES", "SHARED_CURRENCIES", "SUBUNITS"]

_NAMES = """
EUR: euro, euros
USD: dólar, dólares, billetes verdes
GBP: libra esterlina, libras esterlinas, esterlinas
JPY: yen, yenes, yen japonés, yenes japoneses
CNY: yuan, yuanes, yuan chino, yuanes chinos, renminbi
CHF: franco suizo, francos suizos
FRF: franco, francos, franco francés, francos franceses
DEM: marcos alemanes, marco alemán
FIM: marcos finlandeses, marco finlandés
ESP: peseta, pesetas
NLG: florín neerlandés, florines neerlandeses, florines holandeses, florines
INR: rupia, rupias, rupias indias
PKR: rupias pakistaníes
SEK: corona sueca, coronas suecas
NOK: corona noruega, coronas noruegas
DKK: corona danesa, coronas danesas
CZK: corona checa, coronas checas
PLN: esloti, eslotis, zloty, zlotys
RUB: rublo, rublos
UAH: grivna, grivnas
TRY: lira turca, liras turcas
ILS: séquel, séqueles
EGP: libra egipcia, libras egipcias
LBP: libra libanesa, libras libanesas
MAD: dírham, dírhams, dirhams
BRL: real brasileño, reales, reales brasileños
MXN: peso, pesos
ZAR: rand, rands
KRW: wones, won surcoreano, wones surcoreanos
BTC: bitcoin, bitcoins, btc
PEN: soles, nuevos soles
PYG: guaraníes
BOB: bolivianos
VES: bolívares, bolívar
CRC: colón costarricense, colones
GTQ: quetzales
HNL: lempiras
NIO: córdobas
PAB: balboas
"""
CURRENCIES = {
    **named(_NAMES),
    **nations(
        ("dólar {}", "dólares {}"),
        "USD: estadounidense, estadounidenses, americano, americanos, norteamericanos, de estados unidos, de ee uu\n"
        "CAD: canadiense, canadienses\nAUD: australiano, australianos\nNZD: neozelandés, neozelandeses\n"
        "HKD: de hong kong, hongkonés, hongkoneses\nSGD: de singapur\nTWD: taiwanés, taiwaneses",
    ),
    **nations(
        ("peso {}", "pesos {}"),
        "MXN: mexicano, mexicanos\nARS: argentino, argentinos\nCLP: chileno, chilenos\nCOP: colombiano, colombianos\n"
        "UYU: uruguayo, uruguayos\nCUP: cubano, cubanos\nDOP: dominicano, dominicanos\nPHP: filipino, filipinos",
    ),
    **nations(("franco {}", "francos {}"), "BEF: belga, belgas\nXOF: cfa"),
}
SHARED_CURRENCIES = frozenset("$ dólar dólares franco francos peso pesos rupia rupias".split())
_CENTS = (("€", "EUR"), ("euro", "EUR"), ("peso", "MXN"), ("", "USD"))
_PENCE = (("", "GBP"),)
SUBUNITS = {
    **dict.fromkeys(("centavo", "centavos"), _CENTS),
    **dict.fromkeys(("céntimo", "céntimos", "céntimos de euro"), (("", "EUR"),)),
    **dict.fromkeys(("centavo de dólar", "centavos de dólar"), (("", "USD"),)),
    **dict.fromkeys(("penique", "peniques"), _PENCE),
}
MONEY_SCALES = {"m": 10**6, "mm": 10**6, "mill": 10**6, "millón": 10**6, "millones": 10**6, "mil": 10**3, "k": 10**3}
