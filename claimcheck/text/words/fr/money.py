"""French: the names of money."""

from claimcheck.text.words.lines import named, nations

__all__ = ["CURRENCIES", "DOLLAR_PLACES", "SHARED_CURRENCIES", "SUBUNITS"]

_NAMES = """
EUR: euro, euros
USD: dollar, dollars, usd, us dollars, billets verts
GBP: livre sterling, livres sterling, livres sterlings, sterling, gbp
JPY: yen, yens, yen japonais, yens japonais
CNY: yuan, yuans, yuan chinois, yuans chinois, renminbi, renminbis, rmb
CHF: franc suisse, francs suisses, chf
INR: roupie, roupies
SEK: couronne suédoise, couronnes suédoises
NOK: couronne norvégienne, couronnes norvégiennes
DKK: couronne danoise, couronnes danoises
ISK: couronne islandaise, couronnes islandaises
CZK: couronne tchèque, couronnes tchèques
PLN: zloty, zlotys, złoty, złotys
HUF: forint, forints
RON: leu, lei, lei roumains
BGN: leva, lev bulgare, levs
RUB: rouble, roubles
UAH: hryvnia, hryvnias, hryvna
KZT: tenge, tenges
GEL: lari, laris
AMD: dram arménien, drams
AZN: manat, manats
TRY: livre turque, livres turques, lires turques
ILS: shekel, shekels, shekels israéliens
IRR: rial, rials
SAR: riyal, riyals
AED: dirham émirati, dirhams émiratis, dirhams des émirats
MAD: dirham, dirhams, dirham marocain, dirhams marocains
DZD: dinar, dinars
EGP: livre égyptienne, livres égyptiennes
LBP: livre libanaise, livres libanaises
SYP: livre syrienne, livres syriennes
SDG: livre soudanaise, livres soudanaises
BRL: real brésilien, reals brésiliens, réal, réaux, reais, reals
MXN: peso, pesos
ZAR: rand, rands
NGN: naira, nairas
GHS: cedi, cedis
ETB: birr, birrs
KES: shilling, shillings
XOF: franc cfa, francs cfa, fcfa, cfa
CDF: franc congolais, francs congolais
THB: baht, bahts
VND: dong, dongs
IDR: roupie indonésienne, roupies indonésiennes
MYR: ringgit, ringgits
BDT: taka, takas
MMK: kyat, kyats
KHR: riel, riels
LAK: kip, kips
AFN: afghani, afghanis
VES: bolivar, bolivars
PEN: sols péruviens, soles
PYG: guarani, guaranis
HTG: gourde, gourdes
KRW: won, wons, wons sud-coréens, won sud-coréen
BTC: bitcoin, bitcoins
FRF: franc, francs, franc français, francs français, nouveaux francs, anciens francs
DEM: deutschemark, deutschemarks, deutsche mark, deutsche marks
ESP: peseta, pesetas
PTE: escudo, escudos
ITL: lires italiennes, lire italienne, lires
GRD: drachme, drachmes
NLG: florin, florins, florins néerlandais, florin néerlandais, florins hollandais, florin hollandais
ATS: schilling, schillings
FIM: mark finlandais, marks finlandais
"""
CURRENCIES = {
    **named(_NAMES),
    **nations(
        ("dollar {}", "dollars {}"),
        "USD: us, américain, américains, des états-unis\nCAD: canadien, canadiens, can\nAUD: australien, australiens\nNZD: néo-zélandais\nHKD: de hong kong, de hongkong, hongkongais, hk\nSGD: de singapour, singapourien, singapouriens\nTWD: taïwanais, de taïwan\nJMD: jamaïcain, jamaïcains\nZWL: zimbabwéen, zimbabwéens\nNAD: namibien, namibiens",
    ),
    **nations(
        ("franc {}", "francs {}"),
        "BEF: belge, belges\nLUF: luxembourgeois\nRWF: rwandais\nGNF: guinéen, guinéens\nBIF: burundais\nDJF: djiboutien, djiboutiens\nXPF: pacifique, cfp\nKMF: comorien, comoriens",
    ),
    **nations(
        ("peso {}", "pesos {}"),
        "MXN: mexicain, mexicains\nARS: argentin, argentins\nCLP: chilien, chiliens\nCOP: colombien, colombiens\nPHP: philippin, philippins\nCUP: cubain, cubains\nUYU: uruguayen, uruguayens\nDOP: dominicain, dominicains",
    ),
    **nations(
        ("roupie {}", "roupies {}"),
        "INR: indienne, indiennes\nPKR: pakistanaise, pakistanaises\nLKR: sri-lankaise, sri-lankaises\nNPR: népalaise, népalaises\nMUR: mauricienne, mauriciennes",
    ),
    **nations(
        ("dinar {}", "dinars {}"),
        "DZD: algérien, algériens\nTND: tunisien, tunisiens\nIQD: irakien, irakiens\nKWD: koweïtien, koweïtiens\nJOD: jordanien, jordaniens\nRSD: serbe, serbes\nLYD: libyen, libyens\nBHD: bahreïni, bahreïnis\nYUM: yougoslave, yougoslaves",
    ),
    **nations(
        ("riyal {}", "riyals {}", "rial {}", "rials {}"),
        "SAR: saoudien, saoudiens\nQAR: qatari, qatariens, qataris\nOMR: omanais\nYER: yéménite, yéménites\nIRR: iranien, iraniens",
    ),
    **nations(
        ("shilling {}", "shillings {}"),
        "KES: kényan, kényans\nUGX: ougandais\nTZS: tanzanien, tanzaniens\nSOS: somalien, somaliens",
    ),
    **nations(
        ("rouble {}", "roubles {}"), "RUB: russe, russes\nBYN: biélorusse, biélorusses\nSUR: soviétique, soviétiques"
    ),
    **nations(("mark {}", "marks {}"), "DEM: allemand, allemands, ouest-allemands\nDDM: est-allemand, est-allemands"),
    **nations(("rand {}", "rands {}"), "ZAR: sud-africain, sud-africains"),
}
SHARED_CURRENCIES = frozenset(
    "$ dollar dollars roupie roupies peso pesos franc francs rial rials riyal riyals shilling shillings cfa".split()
)
_CENTS = (
    ("dollars canadiens", "CAD"), ("québ", "CAD"), ("$", "USD"), ("dollar", "USD"), ("€", "EUR"), ("euro", "EUR"), ("", "EUR"),
)  # fmt: skip
_CENTIMES = (("suisse", "CHF"), ("euro", "EUR"), ("€", "EUR"), ("dinar", "DZD"), ("dirham", "MAD"), ("", "EUR"))
SUBUNITS = {
    "cent": _CENTS, "cents": _CENTS, "¢": (("", "CAD"),), "centime": _CENTIMES, "centimes": _CENTIMES,
    "centimes d'euro": (("", "EUR"),), "cents d'euro": (("", "EUR"),), "centimes d'euros": (("", "EUR"),),
    "penny": (("", "GBP"),), "pennies": (("", "GBP"),), "pence": (("", "GBP"),), "kopecks": (("", "RUB"),),
    "pesewa": (("", "GHS"),), "pesewas": (("", "GHS"),),
}  # fmt: skip
DOLLAR_PLACES = {
    "canad": "CAD", "québec": "CAD", "québécois": "CAD", "montréal": "CAD", "ontario": "CAD", "toronto": "CAD",
    "australie": "AUD", "sydney": "AUD", "nouvelle-zélande": "NZD", "hong kong": "HKD", "hongkong": "HKD", "singapour": "SGD",
}  # fmt: skip
