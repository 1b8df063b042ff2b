"""Italian: percent, currencies and rates, the units of the news, and what is counted."""

from decimal import Decimal

from claimcheck.text.words.form import Units
from claimcheck.text.words.it.money import CURRENCIES, MONEY_SCALES, SHARED_CURRENCIES, SUBUNITS
from claimcheck.text.words.lines import named

__all__ = ["UNITS"]

_NAMES = """
kilometre: chilometro, chilometri, km
metre: metro, metri
centimetre: centimetro, centimetri
millimetre: millimetro, millimetri
mile: miglio, miglia
nautical_mile: miglio nautico, miglia nautiche, miglio marino, miglia marine
foot: piede, piedi
inch: pollice, pollici
square_kilometre: chilometro quadrato, chilometri quadrati, chilometri quadri
square_metre: metro quadrato, metri quadrati, metro quadro, metri quadri, mq
hectare: ettaro, ettari
acre: acro, acri
cubic_metre: metro cubo, metri cubi, mc
litre: litro, litri
millilitre: millilitro, millilitri
hectolitre: ettolitro, ettolitri
barrel: barile, barili, barili di petrolio
gallon: gallone, galloni
kilogram: chilo, chili, chilogrammo, chilogrammi
gram: grammo, grammi
milligram: milligrammo, milligrammi
tonne: tonnellata, tonnellate, tonnellata metrica, tonnellate metriche
quintal: quintale, quintali
pound: libbra, libbre
ounce: oncia, once
second: secondo, secondi
minute: minuto, minuti
hour: ora, ore
day: giorno, giorni
week: settimana, settimane
month: mese, mesi
quarter: trimestre, trimestri
semester: semestre, semestri
year: anno, anni
decade: decennio, decenni
century: secolo, secoli
degree: grado, gradi
degree_celsius: celsius, grado celsius, gradi celsius, grado centigrado, gradi centigradi, gradi c
kelvin: kelvin, gradi kelvin
degree_fahrenheit: fahrenheit, grado fahrenheit, gradi fahrenheit, gradi f
kilometre_per_hour: chilometro orario, chilometri orari, chilometri all'ora, km all'ora, km orari
mile_per_hour: miglio orario, miglia orarie, miglia all'ora
metre_per_second: metro al secondo, metri al secondo
watt: watt
kilowatt: kilowatt, chilowatt
megawatt: megawatt
gigawatt: gigawatt
kilowatt_hour: kilowattora, chilowattora
megawatt_hour: megawattora
gigawatt_hour: gigawattora
bit: bit
byte: byte
megabyte: megabyte
gigabyte: gigabyte
terabyte: terabyte
percentage_point: punto percentuale, punti percentuali, pp
basis_point: punto base, punti base
"""

UNITS = Units(
    units=named(_NAMES),
    unit_openers=r"(?:'|di |d')?(?:(?:altri|altre|ultimi|ultime|prossimi|prossime|primi|prime) )?",
    part_openers=r" (?:di |d')?",
    joiners=r",? (?:e )?",
    halves={"e mezzo": Decimal("0.5"), "e mezza": Decimal("0.5")},
    currencies=CURRENCIES,
    shared_currencies=SHARED_CURRENCIES,
    subunits=SUBUNITS,
    money_scales=MONEY_SCALES,
    percent=r"(?:%|per ?cento)",
    permille=r"(?:‰|per ?mille)",
    points=frozenset({"punto", "punti"}),
    restating=r"\b(?:o|ovvero|cioè)\b|\(",
    ago_after=r"(?:fa|dopo|prima|più tardi|or sono)",
    age_before=r"(?:all'età di|età di|ha|aveva|hanno|avevano|compie|ha compiuto|under|over)",
    age_after=r" di età| d'età",
    temperatures=r"grad[oi]|temperatura|caldo|freddo|termometr|°|clima|gelo",
    per=r"(?:per ogni|per|ogni|al|allo|all'|alla|a)",
    per_loose=r"(?:il|lo|la|l')",
    per_units=named("""
inhabitant: abitante, abitanti
person: persona, persone, testa
household: famiglia, famiglie
share: azione, azioni
birth: nascita, nascite, nati vivi
child: bambino, bambini
woman: donna, donne
patient: paziente, pazienti
worker: lavoratore, lavoratori, dipendente, dipendenti
vehicle: veicolo, veicoli, auto
passenger: passeggero, passeggeri
match: partita, partite
night: notte, notti
dose: dose, dosi
unit: unità
dozen: dozzina
"""),
    per_not=r" (?:scorso|scorsa|prossimo|prossima|seguente|successivo|successiva|precedente|dopo|prima|fa)\b",
    links=r"(?:di |del |dello |della |dei |degli |delle |dell'|d')",
    part_links=r"dei |degli |delle |di ",
    determiners=frozenset(
        "suoi sue miei mie nostri nostre questi queste quei quelle tutti tutte i gli le il lo la".split()
    ),
    never_counted=frozenset(
        "circa soltanto solo mentre quando dove secondo come ma perché sebbene tra contro dopo prima più meno già anche "
        "né ciascuno rispettivamente consecutivi".split()
    ),
    prenominal=frozenset(
        "nuovi nuove altri altre grandi piccoli piccole giovani vecchi vecchie primi prime ultimi ultime".split()
    ),
    pronouns=frozenset({"loro"}),
)
