"""Spanish: percent, currencies and rates, the units of the news, and what is counted."""

from decimal import Decimal

from claimcheck.text.words.es.money import CURRENCIES, MONEY_SCALES, SHARED_CURRENCIES, SUBUNITS
from claimcheck.text.words.form import Units
from claimcheck.text.words.form.units import UnitSense
from claimcheck.text.words.lines import named

__all__ = ["UNITS"]

_NAMES = """
kilometre: kilómetro, kilómetros, km
metre: metro, metros
centimetre: centímetro, centímetros
millimetre: milímetro, milímetros
mile: milla, millas
nautical_mile: milla náutica, millas náuticas
foot: pie, pies
inch: pulgada, pulgadas
square_kilometre: kilómetro cuadrado, kilómetros cuadrados
square_metre: metro cuadrado, metros cuadrados
square_mile: milla cuadrada, millas cuadradas
square_foot: pie cuadrado, pies cuadrados
hectare: hectárea, hectáreas
acre: acre, acres
cubic_metre: metro cúbico, metros cúbicos
cubic_centimetre: centímetro cúbico, centímetros cúbicos
cubic_foot: pie cúbico, pies cúbicos
litre: litro, litros
millilitre: mililitro, mililitros
hectolitre: hectolitro, hectolitros
barrel: barril, barriles, barriles de petróleo
gallon: galón, galones
kilogram: kilo, kilos, kilogramo, kilogramos
gram: gramo, gramos
milligram: miligramo, miligramos
tonne: tonelada, toneladas, tonelada métrica, toneladas métricas
ounce: onza, onzas
quintal: quintal, quintales
second: segundo, segundos
minute: minuto, minutos
hour: hora, horas
day: día, días
week: semana, semanas
month: mes, meses
quarter: trimestre, trimestres
semester: semestre, semestres
year: año, años
decade: década, décadas
century: siglo, siglos
degree: grado, grados
degree_celsius: celsius, grado celsius, grados celsius, centígrado, grado centígrado, grados centígrados, centígrados, grados c
kelvin: kelvin, grados kelvin
degree_fahrenheit: grado fahrenheit, grados fahrenheit, grados f, fahrenheit
kilometre_per_hour: kilómetro por hora, kilómetros por hora, km por hora
mile_per_hour: milla por hora, millas por hora
metre_per_second: metro por segundo, metros por segundo
watt: vatio, vatios
kilowatt: kilovatio, kilovatios
megawatt: megavatio, megavatios
gigawatt: gigavatio, gigavatios
kilowatt_hour: kilovatio hora, kilovatios hora
megawatt_hour: megavatio hora, megavatios hora
gigawatt_hour: gigavatio hora, gigavatios hora
bit: bit, bits
byte: byte, bytes
megabyte: megabyte, megabytes
gigabyte: gigabyte, gigabytes
terabyte: terabyte, terabytes
percentage_point: punto porcentual, puntos porcentuales, puntos de porcentaje, pp
basis_point: punto básico, puntos básicos
"""
_MONEY_CLUES = (
    r"[$€£]|dólar|euro|esterlin|penique|pag[aóu]|precio|cost[óeaó]|coste|inver|benefici|ingreso|deuda|fond|salario|"
    r"presupuest|impuest|brit[áa]nic|londres|reino unido|inglés|acci[óo]n|compr|vend"
)

UNITS = Units(
    units=named(_NAMES),
    senses={
        word: (UnitSense(name="GBP", clues=_MONEY_CLUES, scaled=True), UnitSense(name="pound"))
        for word in ("libra", "libras")
    },
    unit_openers=r"(?:(?<=mill)\. )?(?:de )?(?:(?:otros|otras|últimos|últimas|próximos|próximas|primeros|primeras) )?",
    part_openers=r" (?:de )?",
    joiners=r",? (?:y |con )?",
    halves={"y medio": Decimal("0.5"), "y media": Decimal("0.5")},
    currencies=CURRENCIES,
    shared_currencies=SHARED_CURRENCIES,
    subunits=SUBUNITS,
    money_scales=MONEY_SCALES,
    percent=r"(?:%|por ?ciento|por cien)",
    permille=r"(?:‰|por mil(?! (?:euros|dólares|pesos|habitantes|personas)))",
    points=frozenset({"punto", "puntos"}),
    restating=r"\b(?:o|es decir)\b|\(",
    ago_before=r"(?:hace|desde hace)",
    ago_after=r"(?:después|antes|más tarde|atrás)",
    age_before=r"(?:edad de|mayores de|menores de|a los|tiene|tenía|tenían|tienen|cumple|cumplió|con apenas|con solo)",
    age_after=r" de edad",
    temperatures=r"grado|temperatura|calor|fr[íi]o|termómetr|°|clima|hel",
    per=r"(?:por cada|por|al|a la|cada)",
    per_loose=r"(?:el|la)",
    per_units=named("""
inhabitant: habitante, habitantes
person: persona, personas, cabeza
household: hogar, hogares, familia, familias
share: acción, acciones, título
birth: nacimiento, nacimientos, nacidos vivos
child: niño, niños
woman: mujer, mujeres
patient: paciente, pacientes
worker: trabajador, trabajadores, empleado, empleados
vehicle: vehículo, vehículos, coche, coches
passenger: pasajero, pasajeros
match: partido, partidos
night: noche, noches
dose: dosis
unit: unidad, unidades
dozen: docena
"""),
    per_not=r" (?:pasado|pasada|próximo|próxima|siguiente|anterior|después|antes|más tarde)\b",
    links=r"(?:de la |de los |de las |del |de )",
    part_links=r"de los |de las |de ",
    determiners=frozenset("sus mis tus nuestros nuestras estos estas esos esas todos todas los las el la".split()),
    never_counted=frozenset(
        "aproximadamente solamente solo mientras cuando donde según como pero porque aunque entre contra ante tras "
        "más menos antes después ya también ni cada respectivamente consecutivos".split()
    ),
    prenominal=frozenset(
        "nuevos nuevas otros otras grandes pequeños pequeñas jóvenes antiguos antiguas primeros primeras últimos últimas".split()
    ),
    pronouns=frozenset({"ellos", "ellas"}),
)
