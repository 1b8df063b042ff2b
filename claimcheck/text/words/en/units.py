"""English: units, rates and what is counted."""

from decimal import Decimal

from claimcheck.text.words.en.money import CURRENCIES, DOLLAR_PLACES, SHARED_CURRENCIES, SUBUNITS
from claimcheck.text.words.form import Units
from claimcheck.text.words.form.units import UnitSense
from claimcheck.text.words.lines import named, prefixed

__all__ = ["UNITS"]

_PREFIXES = {name: name for name in "pico nano micro milli centi deci hecto kilo mega giga tera peta exa".split()} | {
    "deca": "deca", "deka": "deca"
}  # fmt: skip
_METRIC = {
    "metre": "metre", "meter": "metre", "gram": "gram", "gramme": "gram", "litre": "litre", "liter": "litre",
    "watt": "watt", "watt hour": "watt_hour", "joule": "joule", "hertz": "hertz", "volt": "volt", "ampere": "ampere",
    "amp": "ampere", "pascal": "pascal", "bit": "bit", "byte": "byte", "second": "second", "calorie": "calorie",
    "newton": "newton", "newton metre": "newton_metre", "newton meter": "newton_metre", "electronvolt": "electronvolt",
    "electron volt": "electronvolt", "becquerel": "becquerel", "sievert": "sievert", "tonne": "tonne",
    "bit per second": "bit_per_second", "byte per second": "byte_per_second", "parsec": "parsec",
}  # fmt: skip
_NAMES = """
kilogram: kilo, kilos
kilotonne: kiloton, kilotons
megatonne: megaton, megatons
gigatonne: gigaton, gigatons
tonne: metric ton, metric tons, metric tonne, metric tonnes
ton: ton, tons
short_ton: short ton, short tons, us tons
long_ton: long ton, long tons, imperial tons
year: year, years, yr, yrs, calendar year, calendar years, annum
month: month, months
week: week, weeks, wk, wks
fortnight: fortnight, fortnights
day: day, days
hour: hour, hours, hr, hrs
minute: minute, minutes, mins
second: sec, secs
decade: decade, decades
century: century, centuries
millennium: millennium, millennia, millenniums
mile: mile, miles, mi
nautical_mile: nautical mile, nautical miles, nautical mi
foot: foot, feet, ft
inch: inch, inches
yard: yard, yards, yds, yd
furlong: furlong, furlongs
fathom: fathom, fathoms
light_year: light year, light years
astronomical_unit: astronomical unit, astronomical units
micron: micron, microns
square_kilometre: square kilometre, square kilometres, square kilometer, square kilometers, sq kilometres, km squared
square_metre: square metre, square metres, square meter, square meters, sq metres, sq meters, m squared
square_centimetre: square centimetre, square centimetres, square centimeter, square centimeters
square_mile: square mile, square miles, sq mi, sq. mi, sq miles, sq. miles
square_foot: square foot, square feet, sq ft, sq. ft, sq feet, sqft
square_inch: square inch, square inches, sq in
square_yard: square yard, square yards, sq yd
acre: acre, acres
hectare: hectare, hectares
cubic_metre: cubic metre, cubic metres, cubic meter, cubic meters, m cubed
cubic_kilometre: cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers, km cubed
cubic_centimetre: cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters
cubic_foot: cubic foot, cubic feet, cu ft
cubic_yard: cubic yard, cubic yards
cubic_inch: cubic inch, cubic inches
cubic_mile: cubic mile, cubic miles
gallon: gallon, gallons, gal, us gallon, us gallons
imperial_gallon: imperial gallon, imperial gallons
quart: quart, quarts
barrel: barrel, barrels, bbl, barrels of oil, oil barrels
bushel: bushel, bushels
fluid_ounce: fluid ounce, fluid ounces, fl oz
tablespoon: tablespoon, tablespoons, tbsp
teaspoon: teaspoon, teaspoons, tsp
cup: cup of, cups of
pound: lb, lbs, lb., lbs., pound mass, pounds mass
ounce: ounce, ounces, oz
troy_ounce: troy ounce, troy ounces
carat: carat, carats
quintal: quintal, quintals
degree_celsius: degree celsius, degrees celsius, celsius, degree centigrade, degrees centigrade, centigrade, degrees c, degree c, deg c, deg celsius, deg. c, deg centigrade, celcius, degrees celcius, centigrate, deg. celsius
degree_fahrenheit: degree fahrenheit, degrees fahrenheit, fahrenheit, degrees f, degree f, deg f, deg fahrenheit, deg. f, farenheit, degrees farenheit, deg. fahrenheit
kelvin: kelvin, kelvins, degrees kelvin
degree: degree, degrees, deg, degs
kilometre_per_hour: kilometre per hour, kilometres per hour, kilometer per hour, kilometers per hour, kilometres an hour, kilometers an hour, km per hour, km an hour, kph, kmph
mile_per_hour: mile per hour, miles per hour, miles an hour, mile an hour, m.p.h., mph
metre_per_second: metre per second, metres per second, meters per second, meter per second, metres a second, meters a second
kilometre_per_second: kilometres per second, kilometers per second, km per second
foot_per_second: feet per second, foot per second
knot: knot, knots
horsepower: horsepower, horse power, brake horsepower
pound_foot: pound foot, pound feet, foot pound, foot pounds, pound feet of torque, ft lb, ft lbs, lb ft of torque
pound_per_square_inch: pounds per square inch, pound per square inch
british_thermal_unit: british thermal unit, british thermal units
million_british_thermal_units: mmbtu, million british thermal units
tonne_of_oil_equivalent: tonnes of oil equivalent, tons of oil equivalent
revolution_per_minute: revolutions per minute, rpm, revs per minute
beat_per_minute: beats per minute, beats a minute
frame_per_second: frames per second
mile_per_gallon: miles per gallon, miles to the gallon, mpg
part_per_million: parts per million
part_per_billion: parts per billion
microgram_per_cubic_metre: micrograms per cubic metre, micrograms per cubic meter
decibel: decibel, decibels
lumen: lumen, lumens
pixel: pixel, pixels
megapixel: megapixel, megapixels
atmosphere: atmospheres
ohm: ohm, ohms
percentage_point: percentage point, percentage points, percentage pt, percentage pts, % point, % points, %age points, percent points, ppt, ppts, pp
basis_point: basis point, basis points, bp, bps
kilometre: km, kms
year_of_age: yo, y.o., y/o, yrs old, yr old
square_metre: m²
"""
_MONEY_CLUES = (
    r"[$€£]|dollar|euro|sterling|pence|\bpay|\bpaid|\bcost|\bprice|\bfine[ds]?\b|\bworth|\bs[eo]ll|\bsold|\bspen|\bearn|salary|"
    r"budget|\bbill\b|\btax|\bloan|\bfee|\bbuy|\bbought|\bfund|profit|revenue|\bsav|\bdebt|\bcash|\bmoney|\bwage|\bbenefit|"
    r"\bgrant|bank|\bfare|\brent\b|\bdonat|\braise[ds]?\b|\bowe|\bcharg|note\b"
)
_WEIGHT_CLUES = r"weigh|\bweight|\blbs?\b|\bounce|\bkilo|\bkg\b|\bheav|\bstones?\b|\bpounds and\b|\bfat\b|overweight"
_MARK_CLUES = r"german|deutsch|bundesbank|dollar|currenc"

UNITS = Units(
    units={**prefixed(_PREFIXES, _METRIC), **named(_NAMES)},
    symbols={"in": "inch", "ft": "foot", "yd": "yard", "lb": "pound", "oz": "ounce", "mi": "mile"},
    senses={
        "pounds": (UnitSense(name="GBP", clues=_MONEY_CLUES, scaled=True), UnitSense(name="pound")),
        "pound": (UnitSense(name="GBP", clues=_MONEY_CLUES, scaled=True), UnitSense(name="pound")),
        "stone": (UnitSense(name="stone", clues=_WEIGHT_CLUES), UnitSense(name="")),
        "won": (UnitSense(name="KRW", clues=r"korea|seoul|samsung|hyundai", scaled=True), UnitSense(name="")),
        "marks": (UnitSense(name="DEM", clues=_MARK_CLUES, scaled=True), UnitSense(name="")),
        "pints": (UnitSense(name="pint", clues=r"\bof\b|beer|milk|blood|cream|lager"), UnitSense(name="")),
        "bar": (UnitSense(name="bar", clues=r"pressure|boost|turbo"), UnitSense(name="")),
        "quarters": (
            UnitSense(name="quarter", clues=r"profit|growth|consecutive|sales|gdp|econom|earnings|loss"),
            UnitSense(name=""),
        ),
    },
    unit_openers=(
        r"(?:(?:next|last|past|more|other|consecutive|full|first|final|long|straight|whole|additional|extra|further|"
        r"successive|short|square-?mile|of a) )?"
    ),
    vague_openers=r"of",
    part_openers=r"(?: of)?(?: an?)? ?-?",
    joiners=r",? (?:and )?",
    halves={"and a half": Decimal("0.5"), "and a quarter": Decimal("0.25"), "and three quarters": Decimal("0.75")},
    currencies=CURRENCIES,
    shared_currencies=SHARED_CURRENCIES,
    subunits=SUBUNITS,
    money_scales={
        "bn": 10**9,
        "b": 10**9,
        "billion": 10**9,
        "mn": 10**6,
        "mln": 10**6,
        "mil": 10**6,
        "m": 10**6,
        "million": 10**6,
        "k": 10**3,
        "tn": 10**12,
        "trn": 10**12,
        "t": 10**12,
        "trillion": 10**12,
        "thousand": 10**3,
        "crore": 10**7,
        "crores": 10**7,
        "lakh": 10**5,
        "lakhs": 10**5,
    },
    dollar_places=DOLLAR_PLACES,
    percent=r"(?:%(?! ?-?(?:age )?(?:points?|pts?)\b)|per ?cent(?:age)?s?(?! points?)|pct\b\.?|pc)",
    percent_of=r"(?:per ?cents?|percentages?) of",
    permille=r"(?:‰|per mill?e|per mil\b)",
    points=frozenset({"point", "points", "pts"}),
    stated_in=r"\bin ",
    restating=r"\b(?:or|equal to)\b|\(",
    ago_before=r"(?!)",
    ago_after=r"(?:ago|earlier|later|before|after|previously|beforehand|afterwards?|hence)",
    age_before=r"(?:aged|ages?|age of|aged over|aged under|aged about|aged between|under the age of|over the age of)",
    age_after=r"[ -]?olds?|[ -]of[ -]age",
    aged=r"(?:aged|ages|of age|(?:at|by|from|until|to|than|the|old) age(?: of)?|age of|aged (?:over|under|about|between)|the age)",
    aged_by_verb=r"(?:he|she|who) (?:is|was|turned|turns|turning|became)(?: (?:just|only|now|already))?",
    aged_alone=r" ?(?:[.,;:!?)]|$)| (?:when|at the|and|but|as|while|then)(?!\w)",
    aged_limit=r"(?:people|adults|children|kids|those|men|women|anyone|everyone|girls|boys|youths?|voters|workers) (?:aged )?(?:under|over|below|above)",
    age_adverbs=r"also|now|just|only|then",
    aged_links=r", and |, | and | to | or | ?[-–] ?",
    persons=(
        r"(?:man|woman|boy|girl|teenager|teen|child|toddler|baby|son|daughter|father|mother|husband|wife|brother|sister|suspect|"
        r"driver|victim|student|pensioner|widow|officer|soldier|player|actor|actress|singer|teacher|nurse|"
        r"presenter|broadcaster|host|comedian|rapper|musician|model|lawyer|doctor|worker|farmer|builder|engineer|manager|designer|"
        r"writer|author|artist|footballer|striker|defender|midfielder|goalkeeper|forward|golfer|boxer|swimmer|runner|cyclist|star|"
        r"politician|senator|minister|mayor|gunman|shooter|killer|attacker|passenger|pilot|migrant|refugee|resident|councillor|"
        r"activist|journalist|reporter|photographer|director|producer|dancer|chef|cook|cleaner|carer|fan|friend|neighbou?r|partner|"
        r"girlfriend|boyfriend|cousin|uncle|aunt|nephew|niece|grand(?:mother|father|son|daughter)|mum|mom|dad|twin|prisoner|"
        r"inmate|patient|graduate|veteran|sergeant|captain|constable|detective|plumber|electrician|mechanic|waiter|waitress)"
    ),
    temperatures=r"degree|temperature|\bheat|\bhot\b|\bcold|\bwarm|weather|thermomet|freez|\bboil|°|\bcool|\bfever|climate|chill",
    dimensions=(
        r"(?:\)|,|;|$|\.(?! ?[a-z])|\.$| ?\(| (?:long|wide|tall|thick|deep|high|x|by|screen|display|in|of (?:rain|snow|water)|diameter)\b)"
    ),
    per=r"(?:per|for (?:each|every)|every|each|out of every|in every|to the(?= (?:gallon|litre|liter|mile|pound|dollar|euro|acre|hectare|hour|inch|person|head|kilo)))",
    per_loose=r"(?:an?|apiece)",
    per_times=r"an?",
    per_units={
        **named("""
inhabitant: inhabitant, inhabitants, resident, residents
person: person, people, persons, capita, head, individual, individuals, adult, adults
household: household, households, family, families, home, homes
share: share, shares, diluted share, common share, ordinary share, basic share
birth: birth, births, live births
child: child, children
woman: woman, women
man: man, men
student: student, students, pupil, pupils
patient: patient, patients
worker: worker, workers, employee, employees
user: user, users, subscriber, subscribers
vehicle: vehicle, vehicles, car, cars
passenger: passenger, passengers
match: game, games, match, matches
night: night, nights
trip: trip, trips, journey
dose: dose, doses
unit: unit, units
seat: seat, seats
class: class, classroom
school: school
team: team
town: town, city
country: country
visit: visit, consultation
session: session
ticket: ticket
bottle: bottle
pack: pack, packet
meal: meal
season: season
half: half
room: room
vote: vote, votes
dozen: dozen
million: million
"""),
    },
    per_not=r" (?:later|ago|after|before|earlier|old|of age|when|in which|from now|away|early|late|long)\b",
    periodic={
        **dict.fromkeys("annual annually yearly".split(), "year"),
        **dict.fromkeys("monthly".split(), "month"),
        **dict.fromkeys("weekly".split(), "week"),
        **dict.fromkeys("daily".split(), "day"),
        **dict.fromkeys("quarterly".split(), "quarter"),
        **dict.fromkeys("hourly".split(), "hour"),
    },
    periodic_links=r"(?: [^\W\d_][\w'-]{1,30}){1,3} of",
    per_opening=r"every|each",
    definite=r"the|its|their|his|her|these|those|this|our",
    often=frozenset("times time occasions".split()),
    links=r"(?:of the |of |from )",
    part_links=r"of the |of ",
    determiners=frozenset("the all both our their its his her my your these this that such".split()),
    never_counted=frozenset(
        "when while where whether because although though since until unless than then down up ahead away apart off out "
        "back right left standing starting going according compared including regardless said says per each every "
        "left-over overall altogether combined respectively annually yearly monthly daily weekly ago later earlier so "
        "too also only just even still already yet again once not never".split()
    ),
    prenominal=frozenset("more other others new further additional extra fresh".split()),
    pronouns=frozenset({"them", "us", "those"}),
    noun_last=True,
    plural=(
        r"[^sui]s$|(?:people|men|women|children|folk|sheep|deer|fish|aircraft|spacecraft|cattle|police|personnel|offspring|"
        r"mice|geese|teeth)$|^(?:feet|dead|injured|wounded|hurt|missing|homeless|jobless|unemployed|crew|staff|youth|media|series|"
        r"species|buses|viruses|businesses|crises|analyses|witnesses|classes|losses|bosses|passes|glasses|bonuses|campuses)$"
    ),
    adjectives=(
        r"(?:'s|s'|[a-z]al|ic|ive|ous|ary|ish|ian|ern|est|ent|ant|able|ible|ed|ing|less|ful)$|^(?:adult|total|young|old|whole|entire|"
        r"main|gross|net|own|world|new|big|great|long|high|low|small|large|big|top|last|next|final|first|single|little|good|bad|common|male|female|white|black|rural|urban)$"
    ),
    verbs=(
        r"[a-z]{2}(?:ed|ing)$|^(?:came|went|took|got|made|lost|won|ran|fell|met|held|found|told|gave|led|saw|sat|stood|broke|chose|"
        r"felt|kept|paid|sent|spoke|spent|became|began|brought|built|caught|drew|drove|fled|flew|fought|grew|heard|knew|rose|sang|"
        r"sank|slept|sold|sought|stole|taught|thought|threw|wore|wrote|agree|say|think|want|believe|come|go|die)$"
    ),
    predicates=frozenset("dead injured wounded hurt missing homeless jobless unemployed".split()),
    halved=r"the|its|their|his|her|all|our|my|your|these|those",
    counts_plurals=True,
)
