"""Dutch: percent, currencies and rates, the units of the news, and what is counted."""

from claimcheck.text.words.form import Units
from claimcheck.text.words.form.units import UnitSense
from claimcheck.text.words.lines import named
from claimcheck.text.words.nl.money import CURRENCIES, MONEY_SCALES, SHARED_CURRENCIES, SUBUNITS

__all__ = ["UNITS"]

_NAMES = """
kilometre: kilometer, kilometers, km
metre: meter, meters
centimetre: centimeter, centimeters
millimetre: millimeter, millimeters
nanometre: nanometer, nanometers
mile: mijl, mijlen
nautical_mile: zeemijl, zeemijlen
foot: voet
inch: inch, duim
square_kilometre: vierkante kilometer, vierkante kilometers
square_metre: vierkante meter, vierkante meters
hectare: hectare, hectares, hectaren
cubic_metre: kubieke meter, kubieke meters, kuub
cubic_foot: kubieke voet
litre: liter, liters
millilitre: milliliter, milliliters
hectolitre: hectoliter
teaspoon: theelepel, theelepels
tablespoon: eetlepel, eetlepels
barrel: vat, vaten, vaten olie
gallon: gallon, gallons
kilogram: kilo, kilo's, kilogram
gram: gram
milligram: milligram
tonne: ton, tonnen, metrische ton
ounce: ounce, ons
second: seconde, seconden
minute: minuut, minuten
hour: uur, uren
day: dag, dagen
week: week, weken
month: maand, maanden
quarter: kwartaal, kwartalen
semester: halfjaar
year: jaar, jaren, jarige, jarigen
decade: decennium, decennia
century: eeuw, eeuwen
light_year: lichtjaar, lichtjaren
degree: graad, graden
degree_celsius: graden celsius, graad celsius, celsius, graden c, gr. c
kelvin: kelvin, graden kelvin
degree_fahrenheit: graden f, graden fahrenheit, graad fahrenheit, fahrenheit
kilometre_per_hour: km/u, kilometer per uur, km per uur
mile_per_hour: mijl per uur
metre_per_second: meter per seconde
watt: watt
kilowatt: kilowatt
megawatt: megawatt
gigawatt: gigawatt
kilowatt_hour: kilowattuur
megawatt_hour: megawattuur
gigawatt_hour: gigawattuur
radian: radialen, radiaal
bit: bit, bits
byte: byte, bytes
kilobyte: kilobyte, kilobytes
megabyte: megabyte, megabytes
gigabyte: gigabyte, gigabytes
terabyte: terabyte, terabytes
percentage_point: procentpunt, procentpunten
basis_point: basispunt, basispunten
"""
_MONEY_CLUES = (
    r"[$€£]|dollar|euro|sterling|pence|betaal|prijs|kost|invest|winst|omzet|schuld|brits|londen|engel|brexit|aandeel"
)

UNITS = Units(
    units=named(_NAMES),
    senses={
        word: (UnitSense(name="GBP", clues=_MONEY_CLUES, scaled=True), UnitSense(name="pound"))
        for word in ("pond", "ponden")
    },
    # An abbreviated scale has its full stop before the unit: "2,5 mln. euro".
    unit_openers=(
        r"(?:(?<=mln)\. ?|(?<=mld)\. ?|(?<=mrd)\. ?)?"
        r"(?:(?:andere|laatste|afgelopen|komende|volgende|extra|hele|volle) )?"
    ),
    part_openers=r" (?:van een )?",
    joiners=r",? (?:en )?",
    currencies=CURRENCIES,
    shared_currencies=SHARED_CURRENCIES,
    subunits=SUBUNITS,
    money_scales=MONEY_SCALES,
    percent=r"(?:%(?!-?punt)|procent|percent|pct)",
    permille=r"(?:‰|promille)",
    points=frozenset({"punt", "punten"}),
    restating=r"\b(?:of|oftewel)\b|\(",
    ago_after=r"(?:geleden|later|eerder|daarvoor|daarna)",
    age_before=r"(?:leeftijd van|op leeftijd van)",
    age_after=(
        r"[ -]oude?|(?:(?<=jarige)|(?<=jarigen))(?! (?:contract|celstraf|gevangenisstraf|periode|termijn|bestaan|opleiding|"
        r"overeenkomst|looptijd|schorsing))"
    ),
    temperatures=r"gra(?:ad|den)|temperatuur|hitte|kou|warm|koud|thermomet|°|klimaat|vorst",
    per=r"(?:per|op de|voor elke|voor iedere)",
    per_loose=r"(?:de|het)",
    per_units=named("""
inhabitant: inwoner, inwoners
person: persoon, personen, hoofd
household: huishouden, huishoudens, gezin
share: aandeel
birth: geboorte, geboorten
child: kind, kinderen
woman: vrouw, vrouwen
patient: patiënt, patiënten
worker: werknemer, werknemers
vehicle: voertuig, voertuigen, auto
passenger: passagier, passagiers
match: wedstrijd, duel
night: nacht
dose: dosis
unit: stuk, eenheid
dozen: dozijn
"""),
    per_not=r" (?:later|eerder|geleden|daarvoor|daarna)\b",
    links=r"(?:van de |van het |van )",
    part_links=r"van de |van ",
    determiners=frozenset("zijn haar hun mijn onze deze die de het".split()),
    never_counted=frozenset(
        "ongeveer slechts maar terwijl wanneer waar volgens als omdat hoewel tussen tegen na voor meer minder al ook per "
        "respectievelijk totaal achter bij toen daarvan".split()
    ),
    prenominal=frozenset("nieuwe andere grote kleine jonge oude eerste laatste extra".split()),
    pronouns=frozenset({"hen"}),
)
