"""English: the names of money."""

from claimcheck.text.words.lines import named, nations

__all__ = ["CURRENCIES", "DOLLAR_PLACES", "SHARED_CURRENCIES", "SUBUNITS"]

_NAMES = """
EUR: euro, euros
USD: dollar, dollars, buck, bucks, greenbacks, usd, us dollar, us dollars
GBP: pound sterling, pounds sterling, sterling, quid, gbp
JPY: yen, japanese yen
CNY: yuan, yuans, renminbi, chinese yuan, chinese renminbi, rmb, kuai
INR: rupee, rupees, inr
CHF: swiss franc, swiss francs, chf
SEK: krona, kronor
NOK: krone, kroner, kronas
CZK: koruna, korunas, czech crown, czech crowns
ISK: icelandic krona, icelandic kronur, kronur
PLN: zloty, zlotys, zloties, złoty, złotys, polish zloty, polish zlotys
HUF: forint, forints, hungarian forint, hungarian forints
RON: leu, lei, romanian leu, romanian lei
BGN: leva, bulgarian lev, bulgarian leva
RUB: rouble, roubles, ruble, rubles
UAH: hryvnia, hryvnias, ukrainian hryvnia, ukrainian hryvnias
KZT: tenge, kazakh tenge
GEL: lari, georgian lari
AMD: armenian dram, armenian drams
AZN: manat, manats, azerbaijani manat, azerbaijani manats
TRY: lira, liras, turkish lira, turkish liras
ILS: shekel, shekels, israeli shekel, israeli shekels, new israeli shekels
IRR: rial, rials, iranian rial, iranian rials, tomans
SAR: riyal, riyals, saudi riyal, saudi riyals
QAR: qatari riyal, qatari riyals
AED: dirham, dirhams
IQD: dinar, dinars
EGP: egyptian pound, egyptian pounds
BRL: reais, reals, brazilian real, brazilian reais, brazilian reals
MXN: peso, pesos
ZAR: rand, rands, south african rand, south african rands
NGN: naira, nairas, nigerian naira
GHS: cedi, cedis, ghanaian cedi, ghanaian cedis
ETB: birr, ethiopian birr
KES: shilling, shillings
ZMW: kwacha, zambian kwacha
MWK: malawian kwacha
AOA: kwanza, kwanzas
XOF: cfa franc, cfa francs, cfa
THB: baht, bahts, thai baht
VND: dong, vietnamese dong
IDR: rupiah, rupiahs, indonesian rupiah
MYR: ringgit, ringgits, malaysian ringgit
BDT: taka, bangladeshi taka
MMK: kyat, kyats
KHR: riel, riels
LAK: kip, lao kip
AFN: afghani, afghanis
VES: bolivar, bolivars, bolívares, venezuelan bolivars
PEN: soles, peruvian soles
PYG: guarani, guaranis
GTQ: quetzal, quetzales
HNL: lempira, lempiras
CRC: colones, costa rican colon, costa rican colones
BOB: boliviano, bolivianos
HTG: gourde, gourdes
KRW: south korean won, korean won
KPW: north korean won
BTC: bitcoin, bitcoins
FRF: franc, francs
DEM: deutsche mark, deutsche marks, deutschmark, deutschmarks, deutschemarks, d-mark, d-marks
ESP: peseta, pesetas
PTE: escudo, escudos
ITL: italian lira, italian lire
GRD: drachma, drachmas
NLG: guilder, guilders, dutch guilder, dutch guilders
ATS: austrian schilling, austrian schillings, schilling, schillings
FIM: markka, markkas, finnish mark, finnish marks, finnish markka
"""
_DOLLARS = """
USD: us, u.s., american, united states
CAD: canadian
AUD: australian, aussie
NZD: new zealand, kiwi
HKD: hong kong, hongkong
SGD: singapore, singaporean
TWD: taiwan, taiwanese, new taiwan
JMD: jamaican
ZWL: zimbabwe, zimbabwean
NAD: namibian
FJD: fijian
BBD: barbados, barbadian
LRD: liberian
BSD: bahamian
TTD: trinidad, trinidadian
"""
CURRENCIES = {
    **named(_NAMES),
    **nations(("{} dollar", "{} dollars"), _DOLLARS),
    **nations(
        ("{} pound", "{} pounds"),
        "GBP: british, uk\nEGP: egyptian\nSYP: syrian\nLBP: lebanese\nSDG: sudanese\nSSP: south sudanese\nIEP: irish\nCYP: cypriot",
    ),
    **nations(
        ("{} franc", "{} francs"),
        "CHF: swiss\nFRF: french\nBEF: belgian\nLUF: luxembourg\nCDF: congolese\nRWF: rwandan\nGNF: guinean\nBIF: burundian\nDJF: djiboutian\nXPF: pacific\nXOF: west african\nXAF: central african",
    ),
    **nations(
        ("{} krona", "{} krone", "{} kronor", "{} kroner", "{} crown", "{} crowns"),
        "SEK: swedish\nNOK: norwegian\nDKK: danish",
    ),
    **nations(
        ("{} peso", "{} pesos"),
        "MXN: mexican\nARS: argentine, argentinian\nCLP: chilean\nCOP: colombian\nPHP: philippine\nCUP: cuban\nUYU: uruguayan\nDOP: dominican",
    ),
    **nations(
        ("{} rupee", "{} rupees"),
        "INR: indian\nPKR: pakistani, pakistan\nLKR: sri lankan\nNPR: nepalese, nepali\nMUR: mauritian\nSCR: seychellois",
    ),
    **nations(
        ("{} dinar", "{} dinars"),
        "IQD: iraqi\nKWD: kuwaiti\nJOD: jordanian\nRSD: serbian\nDZD: algerian\nTND: tunisian\nLYD: libyan\nBHD: bahraini\nYUM: yugoslav",
    ),
    **nations(("{} dirham", "{} dirhams"), "MAD: moroccan\nAED: emirati, uae"),
    **nations(("{} rial", "{} riyal", "{} rials", "{} riyals"), "OMR: omani\nYER: yemeni"),
    **nations(
        ("{} shilling", "{} shillings"),
        "KES: kenyan, kenya\nUGX: ugandan, uganda\nTZS: tanzanian, tanzania\nSOS: somali",
    ),
    **nations(("{} rouble", "{} roubles", "{} ruble", "{} rubles"), "RUB: russian\nBYN: belarusian\nSUR: soviet"),
    **nations(("{} mark", "{} marks"), "DEM: german, west german\nDDM: east german\nBAM: bosnian"),
}
SHARED_CURRENCIES = frozenset(
    "$ dollar dollars buck bucks rupee rupees peso pesos franc francs krona kronor krone kroner koruna rial rials riyal "
    "riyals dirham dirhams shilling shillings dinar dinars lira liras cfa".split()
)
_CENTS = (("$", "USD"), ("dollar", "USD"), ("€", "EUR"), ("euro", "EUR"), ("rand", "ZAR"), ("", "USD"))
_PENCE = (("", "GBP"),)
SUBUNITS = {
    "cent": _CENTS, "cents": _CENTS, "¢": (("", "USD"),), "us cents": (("", "USD"),), "euro cents": (("", "EUR"),),
    "eurocents": (("", "EUR"),), "centimes": (("swiss", "CHF"), ("euro", "EUR"), ("€", "EUR"), ("", "FRF")),
    "penny": _PENCE, "pence": _PENCE, "pennies": _PENCE, "p": _PENCE, "kopecks": (("", "RUB"),), "sen": (("", "MYR"),),
    "paise": (("", "INR"),),
}  # fmt: skip
DOLLAR_PLACES = {
    "canad": "CAD", "ontario": "CAD", "quebec": "CAD", "toronto": "CAD", "montreal": "CAD", "australia": "AUD",
    "sydney": "AUD", "new zealand": "NZD", "hong kong": "HKD", "singapore": "SGD",
}  # fmt: skip
