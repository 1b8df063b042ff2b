"""German: percent, currencies and rates, the units of the news, and what is counted."""

from claimcheck.text.words.de.money import CURRENCIES, MONEY_SCALES, SHARED_CURRENCIES, SUBUNITS
from claimcheck.text.words.form import Units
from claimcheck.text.words.form.units import UnitSense
from claimcheck.text.words.lines import named

__all__ = ["UNITS"]

_NAMES = """
kilometre: kilometer, kilometern, km
metre: meter, metern
centimetre: zentimeter, zentimetern
millimetre: millimeter, millimetern
nanometre: nanometer
mile: meile, meilen
nautical_mile: seemeile, seemeilen
foot: fuß
square_kilometre: quadratkilometer, quadratkilometern
square_metre: quadratmeter, quadratmetern
square_centimetre: quadratzentimeter
hectare: hektar
cubic_metre: kubikmeter, kubikmetern
cubic_centimetre: kubikzentimeter
litre: liter, litern
millilitre: milliliter
hectolitre: hektoliter
barrel: barrel
gallon: gallone, gallonen
kilogram: kilo, kilogramm
gram: gramm
milligram: milligramm
tonne: tonne, tonnen
ounce: unze, unzen, feinunze
second: sekunde, sekunden
minute: minute, minuten
hour: stunde, stunden
day: tag, tage, tagen
week: woche, wochen
month: monat, monate, monaten
quarter: quartal, quartale, quartalen
semester: halbjahr, halbjahre
year: jahr, jahre, jahren, jährige, jähriger, jährigen, jähriges, jährigem
decade: jahrzehnt, jahrzehnte, jahrzehnten
century: jahrhundert, jahrhunderte, jahrhunderten
degree: grad
degree_celsius: grad celsius, celsius, grad c
kelvin: kelvin, grad kelvin
degree_fahrenheit: grad fahrenheit, fahrenheit
kilometre_per_hour: kilometer pro stunde, stundenkilometer, stundenkilometern, km pro stunde
mile_per_hour: meilen pro stunde
metre_per_second: meter pro sekunde
watt: watt
kilowatt: kilowatt
megawatt: megawatt
gigawatt: gigawatt
terawatt: terawatt
kilowatt_hour: kilowattstunde, kilowattstunden
megawatt_hour: megawattstunde, megawattstunden
gigawatt_hour: gigawattstunde, gigawattstunden
terawatt_hour: terawattstunde, terawattstunden
metric_horsepower: ps
bit: bit
byte: byte
megabyte: megabyte
gigabyte: gigabyte
terabyte: terabyte
percentage_point: prozentpunkt, prozentpunkte, prozentpunkten
basis_point: basispunkt, basispunkte, basispunkten
"""
_MONEY_CLUES = r"[$€£]|dollar|euro|sterling|pence|zahl|preis|kost|invest|gewinn|umsatz|schuld|britisch|london|großbritannien|brexit|aktie"

UNITS = Units(
    units=named(_NAMES),
    senses={"pfund": (UnitSense(name="GBP", clues=_MONEY_CLUES, scaled=True), UnitSense(name=""))},
    # An abbreviated scale has its full stop before the unit: "2,5 Mio. Euro".
    unit_openers=(
        r"(?:(?<=mio)\. ?|(?<=mrd)\. ?|(?<=mia)\. ?|(?<=bio)\. ?|(?<=tsd)\. ?)?"
        r"(?:(?:weitere|weiteren|letzten|vergangenen|kommenden|nächsten|ganze|volle) )?"
    ),
    part_openers=r" (?:einer |eines |des |der )?",
    joiners=r",? (?:und )?",
    currencies=CURRENCIES,
    shared_currencies=SHARED_CURRENCIES,
    subunits=SUBUNITS,
    money_scales=MONEY_SCALES,
    percent=r"(?:%(?!-?punkt)|prozent|v\. ?h\.)",
    permille=r"(?:‰|promille)",
    points=frozenset({"punkt", "punkte", "punkten"}),
    restating=r"\b(?:oder|also|beziehungsweise)\b|\(",
    ago_before=r"vor",
    ago_after=r"(?:später|zuvor|danach|vorher|davor|früher)",
    age_before=r"(?:im alter von|alter von)",
    age_after=(
        r"[ -]?alte?[nrsm]?|(?:(?<=jährige)|(?<=jährige[nrsm]))(?! (?:haft|amtszeit|pause|laufzeit|sperre|frist|vertrag|"
        r"ausbildung|bestehen|jubiläum|gefängnis|\w+(?:strafe|periode|dauer|frist|zeit)))"
    ),
    temperatures=r"grad|temperatur|hitze|kälte|warm|kalt|thermomet|°|klima|frost",
    per=r"(?:pro|je|per|für jede[nrs]?)",
    per_loose=r"(?:die|das|der)",
    per_units=named("""
inhabitant: einwohner, einwohnern, einwohnerinnen
person: person, personen, kopf
household: haushalt, haushalte, haushalten, familie
share: aktie, anteilsschein
birth: geburt, geburten, lebendgeborene
child: kind, kinder, kindern
woman: frau, frauen
patient: patient, patienten
worker: beschäftigten, mitarbeiter, arbeitnehmer
vehicle: fahrzeug, fahrzeuge, auto
passenger: passagier, passagiere, fahrgast
match: spiel, partie
night: nacht, übernachtung
dose: dosis
unit: stück, einheit
dozen: dutzend
"""),
    per_not=r" (?:später|zuvor|danach|vorher)\b",
    links=r"(?:der |des |von |vom )",
    part_links=r"der |von ",
    determiners=frozenset("seiner ihrer meiner unserer dieser aller jener der die das".split()),
    never_counted=frozenset(
        "ungefähr etwa rund nur während wenn wo laut wie aber weil obwohl zwischen gegen nach vor mehr weniger schon auch "
        "jeweils insgesamt davon damals ab an aus".split()
    ),
    prenominal=frozenset("neue neuen neuer andere anderen weitere weiteren junge jungen alte alten".split()),
    pronouns=frozenset({"ihnen"}),
)
