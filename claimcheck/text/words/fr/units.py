"""French: units, rates and what is counted."""

from decimal import Decimal

from claimcheck.text.words.form import Units
from claimcheck.text.words.form.units import UnitSense
from claimcheck.text.words.fr.ages import (
    AGE_ADVERBS,
    AGE_AFTER,
    AGE_BEFORE,
    AGED,
    AGED_LINKS,
    NEVER_AGED,
    NEVER_YEARS,
    PERSONS,
    YEARS_BEFORE,
)
from claimcheck.text.words.fr.money import CURRENCIES, DOLLAR_PLACES, SHARED_CURRENCIES, SUBUNITS
from claimcheck.text.words.lines import named, prefixed

__all__ = ["UNITS"]

_PREFIXES = {
    "pico": "pico", "nano": "nano", "micro": "micro", "milli": "milli", "centi": "centi", "déci": "deci",
    "déca": "deca", "hecto": "hecto", "kilo": "kilo", "méga": "mega", "giga": "giga", "téra": "tera", "péta": "peta",
    "exa": "exa",
}  # fmt: skip
_METRIC = {
    "mètre": "metre", "gramme": "gram", "litre": "litre", "watt": "watt", "wattheure": "watt_hour",
    "watt heure": "watt_hour", "joule": "joule", "hertz": "hertz", "volt": "volt", "ampère": "ampere",
    "pascal": "pascal", "bit": "bit", "octet": "byte", "seconde": "second", "calorie": "calorie", "newton": "newton",
    "électronvolt": "electronvolt", "becquerel": "becquerel", "sievert": "sievert", "tonne": "tonne",
    "bit par seconde": "bit_per_second", "octet par seconde": "byte_per_second", "newton mètre": "newton_metre",
    "parsec": "parsec",
}  # fmt: skip
_NAMES = """
kilogram: kilo, kilos
tonne: tonne métrique, tonnes métriques, tonnes métrique
year: an, ans, année, années
month: mois
week: semaine, semaines, sem.
day: jour, jours, journée, journées
hour: heure, heures
minute: minute, minutes, mn
quarter: trimestre, trimestres
semester: semestre, semestres
decade: décennie, décennies
century: siècle, siècles
millennium: millénaire, millénaires
mile: mile, miles, mille anglais, milles, mi
nautical_mile: mille marin, milles marins, mille nautique, milles nautiques, nautiques
foot: pied, pieds
inch: pouce, pouces
yard: yard, yards, verge, verges
light_year: année lumière, années lumière, années lumières
astronomical_unit: unité astronomique, unités astronomiques
micron: micron, microns
square_kilometre: kilomètre carré, kilomètres carrés, km carrés, km carré
square_metre: mètre carré, mètres carrés, m carrés
square_centimetre: centimètre carré, centimètres carrés, cm carrés
square_mile: mile carré, miles carrés, mille carré, milles carrés
square_foot: pied carré, pieds carrés
square_inch: pouce carré, pouces carrés
acre: acre, acres
hectare: hectare, hectares
are: are, ares
arpent: arpent, arpents
cubic_metre: mètre cube, mètres cubes, mètres cube, m cube
cubic_kilometre: kilomètre cube, kilomètres cubes, km cubes
cubic_centimetre: centimètre cube, centimètres cubes
cubic_foot: pied cube, pieds cubes, pieds cube
cubic_inch: pouce cube, pouces cubes
gallon: gallon, gallons
barrel: baril, barils, barils de pétrole
bushel: boisseau, boisseaux
tablespoon: cuillère à soupe, cuillères à soupe, cuillerée à soupe, cuillerées à soupe
teaspoon: cuillère à café, cuillères à café, cuillerées à café
ounce: once, onces
carat: carat, carats
quintal: quintal, quintaux
degree_celsius: degré celsius, degrés celsius, celsius, degré centigrade, degrés centigrades, degrés centigrade, centigrade, degré c, degrés c, deg c, deg celsius, deg. c, deg centigrade, deg. celsius
degree_fahrenheit: degré fahrenheit, degrés fahrenheit, fahrenheit, degrés f, deg f, deg fahrenheit, deg. f, deg. fahrenheit
kelvin: kelvin, kelvins, degrés kelvin
degree: degré, degrés, deg
kilometre_per_hour: kilomètre heure, kilomètres heure, kilomètre à l'heure, kilomètres à l'heure, kilomètre par heure, kilomètres par heure, km à l'heure, km par heure, kmh, kilomètres/heure, km/heure
mile_per_hour: mile à l'heure, miles à l'heure, miles a l'heure, miles par heure, milles à l'heure, milles par heure, miles/heure, mi/h, mi h
metre_per_second: mètre par seconde, mètres par seconde, mètres seconde, mètres/seconde
kilometre_per_second: kilomètre par seconde, kilomètres par seconde, km par seconde
knot: nœud, nœuds, noeud, noeuds
metric_horsepower: cheval vapeur, chevaux vapeur, ch, cv
tonne_of_oil_equivalent: tonnes équivalent pétrole, tonne équivalent pétrole
revolution_per_minute: tours par minute, tours minute, tr/min, tours/minute
beat_per_minute: battements par minute, pulsations par minute
frame_per_second: images par seconde, images/seconde
part_per_million: parties par million
part_per_billion: parties par milliard
microgram_per_cubic_metre: microgrammes par mètre cube, microgrammes par m3
decibel: décibel, décibels
lumen: lumen, lumens
pixel: pixel, pixels
megapixel: mégapixel, mégapixels
atmosphere: atmosphères
ohm: ohm, ohms
percentage_point: point de pourcentage, points de pourcentage, point de pourcent, points de pourcent, point de %, points de %, pts de %, point de pour cent, % points
basis_point: point de base, points de base, pdb
kilometre: km
square_metre: m²
"""
_MONEY_CLUES = (
    r"[$€£]|dollar|euro|sterling|pence|pa[iy]|coût|\bprix|amende|\bval[ae]|vend|dépens|salair|budget|impôt|taxe|\bprêt|"
    r"achet|financ|bénéfic|revenu|dette|argent|égypt|liban|syri|britanni|londr|royaume-uni|anglais|brexit|billet"
)
_WEIGHT_CLUES = (
    r"poids|\bp[eè]s(?:e|ait|ant|er)|kilo|\bkg\b|gramme|\bonce|tonne|lourd|maigri|gross|mang[eé]|déjeun|régime|minc[ei]|viande|bébé|nourrisson|gras|"
    r"naissance|t\.métrique|perd(?:re|u)"
)
UNITS = Units(
    units={**prefixed(_PREFIXES, _METRIC), **named(_NAMES)},
    symbols={
        "pi": "foot",
        "po": "inch",
        "ko": "kilobyte",
        "Ko": "kilobyte",
        "Mo": "megabyte",
        "Go": "gigabyte",
        "To": "terabyte",
        "Po": "petabyte",
    },
    senses={
        "livres": (
            UnitSense(name="GBP", clues=_MONEY_CLUES, scaled=True),
            UnitSense(name="pound", clues=_WEIGHT_CLUES),
            UnitSense(name=""),
        ),
        "livre": (
            UnitSense(name="GBP", clues=_MONEY_CLUES, scaled=True),
            UnitSense(name="pound", clues=_WEIGHT_CLUES),
            UnitSense(name=""),
        ),
        "chevaux": (
            UnitSense(name="metric_horsepower", clues=r"moteur|puissan|voiture|turbo|v[68]\b|fisca"),
            UnitSense(name=""),
        ),
        "marks": (
            UnitSense(name="DEM", clues=r"allemagne|allemand|bundesbank|dollar|franc", scaled=True),
            UnitSense(name=""),
        ),
        "couronnes": (
            UnitSense(name="CZK", clues=r"tchèque|prague"),
            UnitSense(name="NOK", clues=r"norv|oslo"),
            UnitSense(name="DKK", clues=r"danemark|danois|copenhague"),
            UnitSense(name="SEK", clues=r"su[èé]d|stockholm|ikea", scaled=True),
            UnitSense(name=""),
        ),
        "bars": (UnitSense(name="bar", clues=r"pression"), UnitSense(name="")),
        "tours": (UnitSense(name="revolution_per_minute", clues=r"régime|moteur tourn"), UnitSense(name="")),
    },
    unit_openers=(
        r"(?:de |d')?(?:(?:prochaine?s?|derni[eè]re?s?|autres|premi[eè]re?s?|longue?s?|bonn?e?s|petite?s|grande?s|"
        r"pleines?|courte?s|seule?s?) )?"
    ),
    part_openers=r" (?:de |d'|d'une? |de l'|de la )?|-",
    joiners=r",? (?:et )?",
    halves={
        "et demie": Decimal("0.5"),
        "et demi": Decimal("0.5"),
        "et quart": Decimal("0.25"),
        "et un quart": Decimal("0.25"),
        "trois quarts": Decimal("0.75"),
        "et trois quarts": Decimal("0.75"),
    },
    currencies=CURRENCIES,
    shared_currencies=SHARED_CURRENCIES,
    subunits=SUBUNITS,
    money_scales={
        "md": 10**9,
        "mds": 10**9,
        "mrd": 10**9,
        "mrds": 10**9,
        "mld": 10**9,
        "mlds": 10**9,
        "milliard": 10**9,
        "milliards": 10**9,
        "m": 10**6,
        "mio": 10**6,
        "mn": 10**6,
        "million": 10**6,
        "millions": 10**6,
        "k": 10**3,
        "mille": 10**3,
    },
    dollar_places=DOLLAR_PLACES,
    percent=r"(?:%(?! ?points?\b)|pour ?cents?|pourcentages?|p\. ?100|p\. ?c\.|pct|percent)",
    percent_of=r"(?:pour ?cents?|pourcentages?) (?:de|des)",
    permille=r"(?:‰|pour ?mille)",
    points=frozenset({"point", "points", "pt", "pts"}),
    stated_in=r"\ben ",
    restating=r"\b(?:soit|ou)\b|\(",
    small_points=True,
    play=r"d'avance|de retard|\bmarqu|\bmatch|\bbuts?\b|rebond|class[eé]|\bscore|équipe|joueu|saison|indice|\bcac\b|bourse",
    ago_before=r"(?:il y a|voilà|voici)",
    ago_after=r"(?:plus tôt|plus tard|auparavant|après|avant)",
    age_before=AGE_BEFORE,
    years_before=YEARS_BEFORE,
    never_years=NEVER_YEARS,
    ages_opener=r"les|des|aux",
    article=r"(?:une?|le|la|cette?|ce|du|au|son|sa)",
    age_after=AGE_AFTER,
    aged=AGED,
    age_adverbs=AGE_ADVERBS,
    aged_links=AGED_LINKS,
    never_aged=NEVER_AGED,
    never_ages=frozenset({"année", "années", "journée", "journées"}),
    persons=PERSONS,
    temperatures=r"degré|température|chaleur|chaud|froid|météo|thermom|\bgel|ébull|°|fièvre|canicul|climat|refroid",
    dimensions=r"(?!)",
    per=r"(?:par|pour|chaque|pour chaque)",
    per_loose=r"(?:l[ea]|l'|du|de l'|à l[ea'])",
    per_units={
        **named("""
inhabitant: habitant, habitants, hab, hab.
person: personne, personnes, tête, adulte, adultes, individu, individus, convive, convives
household: ménage, ménages, foyer, foyers, famille, familles
share: action, actions, titre, part
birth: naissance, naissances, naissances vivantes
child: enfant, enfants
woman: femme, femmes
man: homme, hommes
student: étudiant, étudiants, élève, élèves
patient: patient, patients, malade, malades
worker: salarié, salariés, employé, employés, travailleur, travailleurs
user: utilisateur, utilisateurs, abonné, abonnés
vehicle: véhicule, véhicules, voiture, voitures
passenger: passager, passagers
match: match, matchs, rencontre
class: classe, classes
school: école, établissement scolaire
team: équipe
department: département
town: commune, ville
country: pays
visit: consultation, visite
session: séance
ticket: entrée, billet
bottle: bouteille
pack: paquet
meal: repas
season: saison
half: mi-temps
room: chambre
night: nuit, nuits, nuitée
trip: trajet, voyage
dose: dose, doses
unit: unité, unités, pièce
seat: place, siège
dozen: douzaine
"""),
    },
    per_not=r" (?:derni(?:er|ère)|prochaine?|suivante?|précédente?|passée?|plus tard|plus tôt|après|avant|où|même|durant|entière?)\b",
    periodic={
        **dict.fromkeys("annuel annuelle annuels annuelles".split(), "year"),
        **dict.fromkeys("mensuel mensuelle mensuels mensuelles".split(), "month"),
        **dict.fromkeys("hebdomadaire hebdomadaires".split(), "week"),
        **dict.fromkeys(
            "quotidien quotidienne quotidiens quotidiennes journalier journalière journaliers".split(), "day"
        ),
        **dict.fromkeys("trimestriel trimestrielle trimestriels trimestrielles".split(), "quarter"),
        **dict.fromkeys("horaire horaires".split(), "hour"),
    },
    periodic_links=r"(?: (?:moyenne?s?|brute?s?|nette?s?|minimale?s?|maximale?s?|total|totale|supplémentaires?|garantie?))? (?:de|d'|à)",
    per_opening=r"chaque|par|tous les|toutes les",
    definite=r"les|le|la|l'|ces|cette|ce|ses|leurs|des|nos|vos",
    often=frozenset({"fois"}),
    links=r"(?:d'entre |d'|de l'|de la |de |du |des )",
    partitives=r"d'entre",
    part_links=r"d'entre |des |de ",
    determiners=frozenset(
        "nos vos leurs ses mes tes ces cet cette notre votre leur son sa mon ma tous toutes tout toute l' le la les".split()
    ),
    never_counted=frozenset(
        "contre debout affilée environ seulement suivants suivantes dont lorsque lors quand tandis alors puis ensuite "
        "selon malgré parce car mais ou où si comme chez hors voire soit près plus moins autant aussi encore déjà même "
        "enfin ensemble respectivement chacun chacune est sont était étaient ont avait avaient sera seront "
        "après avant depuis pendant durant sans vers malgré ici abord ailleurs accord avance".split()
    ),
    prenominal=frozenset(
        "supplémentaires simples meilleurs meilleures principaux principales pires futurs futures jeune jeunes autre autres même "
        "mêmes bon bons bonne bonnes mauvais mauvaise mauvaises beau bel beaux belle belles vrai vrais vraie vraies faux "
        "fausse fausses gros grosse grosses petit petits petite petites grand grands grande grandes long longs longue "
        "longues court courts courte courtes haut hauts haute hautes vieux vieil vieille vieilles nouveau nouvel nouveaux "
        "nouvelle nouvelles ancien anciens ancienne anciennes dernier derniers dernière dernières premier premiers première "
        "premières prochain prochains prochaine prochaines seul seuls seule seules double doubles rares célèbres énormes "
        "immenses minuscules véritables pauvres obscurs obscures braves divers diverses différents différentes nombreux "
        "nombreuses fameux fameuses fortes lourds lourdes superbes magnifiques modestes illustres maigres ultimes".split()
    ),
    pronouns=frozenset({"eux", "elles"}),
    plural=r"[sxz]$",
    counts_plurals=True,
    noun_last=False,
)
