"""Portuguese: percent, currencies and rates, the units of the news, and what is counted."""

from decimal import Decimal

from claimcheck.text.words.form import Units
from claimcheck.text.words.form.units import UnitSense
from claimcheck.text.words.lines import named
from claimcheck.text.words.pt.money import CURRENCIES, MONEY_SCALES, SHARED_CURRENCIES, SUBUNITS

__all__ = ["UNITS"]

_NAMES = """
kilometre: quilômetro, quilômetros, quilómetro, quilómetros, km
metre: metro, metros
centimetre: centímetro, centímetros
millimetre: milímetro, milímetros
micrometre: micrômetro, micrômetros, micrómetro, micrómetros
mile: milha, milhas
nautical_mile: milha náutica, milhas náuticas
foot: pé, pés
inch: polegada, polegadas
square_kilometre: quilômetro quadrado, quilômetros quadrados, quilómetro quadrado, quilómetros quadrados
square_metre: metro quadrado, metros quadrados
square_foot: pé quadrado, pés quadrados
hectare: hectare, hectares
acre: acre, acres
cubic_metre: metro cúbico, metros cúbicos
cubic_centimetre: centímetro cúbico, centímetros cúbicos
cubic_foot: pé cúbico, pés cúbicos
litre: litro, litros
millilitre: mililitro, mililitros
barrel: barril, barris, barris de petróleo
gallon: galão, galões
kilogram: quilo, quilos, quilograma, quilogramas
gram: grama, gramas
milligram: miligrama, miligramas
tonne: tonelada, toneladas, tonelada métrica, toneladas métricas
ounce: onça, onças
second: segundo, segundos
minute: minuto, minutos
hour: hora, horas
day: dia, dias
week: semana, semanas
month: mês, meses
quarter: trimestre, trimestres
semester: semestre, semestres
year: ano, anos
decade: década, décadas
century: século, séculos
degree: grau, graus
degree_celsius: celsius, grau celsius, centígrado, graus celsius, grau centígrado, graus centígrados, centígrados, graus c
kelvin: kelvin, graus kelvin
degree_fahrenheit: grau fahrenheit, graus fahrenheit, graus f, fahrenheit
kilometre_per_hour: quilômetro por hora, quilômetros por hora, quilómetros por hora, km por hora
mile_per_hour: milha por hora, milhas por hora
metre_per_second: metro por segundo, metros por segundo
watt: watt, watts
kilowatt: quilowatt, quilowatts
megawatt: megawatt, megawatts
gigawatt: gigawatt, gigawatts
kilowatt_hour: quilowatt hora, quilowatts hora
megawatt_hour: megawatt hora, megawatts hora
bit: bit, bits
byte: byte, bytes
megabyte: megabyte, megabytes
gigabyte: gigabyte, gigabytes
terabyte: terabyte, terabytes
percentage_point: ponto percentual, pontos percentuais, pontos de percentagem, p.p., pp
basis_point: ponto base, pontos base
"""
_MONEY_CLUES = (
    r"[$€£]|dólar|euro|esterlin|pag[aou]|preço|cust|invest|lucro|receita|dívida|fundo|salário|orçament|imposto|"
    r"britânic|londres|reino unido|inglês|ação|ações|compr|vend"
)

UNITS = Units(
    units=named(_NAMES),
    senses={
        word: (UnitSense(name="GBP", clues=_MONEY_CLUES, scaled=True), UnitSense(name="pound"))
        for word in ("libra", "libras")
    },
    unit_openers=r"(?:de )?(?:(?:outros|outras|últimos|últimas|próximos|próximas|primeiros|primeiras) )?",
    part_openers=r" (?:de )?",
    joiners=r",? (?:e |com )?",
    halves={"e meio": Decimal("0.5"), "e meia": Decimal("0.5")},
    currencies=CURRENCIES,
    shared_currencies=SHARED_CURRENCIES,
    subunits=SUBUNITS,
    money_scales=MONEY_SCALES,
    percent=r"(?:%|por ?cento)",
    permille=r"(?:‰|por mil(?! (?:euros|dólares|reais|habitantes|pessoas)))",
    points=frozenset({"ponto", "pontos"}),
    restating=r"\b(?:ou|isto é)\b|\(",
    ago_before=r"(?:há|havia|faz)",
    ago_after=r"(?:atrás|depois|antes|mais tarde)",
    age_before=r"(?:idade de|maiores de|menores de|aos|tem|tinha|têm|tinham|completou|com apenas)",
    age_after=r" de idade",
    temperatures=r"grau|temperatura|calor|frio|termômetr|termómetr|°|clima",
    per=r"(?:por cada|por|ao|à|a cada|cada)",
    per_loose=r"(?:o|a)",
    per_units=named("""
inhabitant: habitante, habitantes
person: pessoa, pessoas, cabeça
household: domicílio, domicílios, família, famílias
share: ação, ações, acção, acções
birth: nascimento, nascimentos, nascidos vivos
child: criança, crianças
woman: mulher, mulheres
patient: paciente, pacientes, doente, doentes
worker: trabalhador, trabalhadores, empregado, empregados
vehicle: veículo, veículos, carro, carros
passenger: passageiro, passageiros
match: jogo, jogos
night: noite, noites
dose: dose, doses
unit: unidade, unidades
dozen: dúzia
"""),
    per_not=r" (?:passado|passada|próximo|próxima|seguinte|anterior|depois|antes|mais tarde)\b",
    links=r"(?:de |do |da |dos |das )",
    part_links=r"dos |das |de ",
    determiners=frozenset("seus suas meus minhas nossos nossas estes estas esses essas todos todas os as o a".split()),
    never_counted=frozenset(
        "aproximadamente somente apenas enquanto quando onde segundo como mas porque embora entre contra ante após "
        "mais menos antes depois já também nem cada respectivamente consecutivos".split()
    ),
    prenominal=frozenset(
        "novos novas outros outras grandes pequenos pequenas jovens antigos antigas primeiros primeiras últimos últimas".split()
    ),
    pronouns=frozenset({"eles", "elas"}),
)
