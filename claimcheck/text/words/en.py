"""English words and forms."""

from decimal import Decimal

from claimcheck.text.words.form import Words

__all__ = ["WORDS"]

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

WORDS = Words(
    decimal_mark=".",
    group_marks=",\u00a0\u2009\u202f '’",
    never_final=frozenset(
        "mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. cmdr. adm. rep. reps. sen. sens. gov. pres. rev. hon. st. mt. "
        "ft. vs. cf. e.g. i.e. maj. supt. msgr.".split()
    ),
    before_number=frozenset(
        "no. nos. p. pp. art. ch. fig. vol. sec. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. ca. "
        "approx.".split()
    ),
    seldom_final=frozenset(
        "inc. corp. ltd. co. bros. etc. jr. sr. u.s. u.k. u.n. e.u. a.m. p.m. d.c. jan. feb. mar. apr. aug. sept. sep. oct. "
        "nov. dec. al. est. dept. univ.".split()
    ),
    starters=frozenset(
        "the a an he she it they we i you this that these those in on at for by from with but and so or as if when while "
        "after before since although though however there here his her its their our my your to of not no one some many "
        "most all both each more less what who how why where according under over during then now yet still also".split()
    ),
    cardinals={
        **{word: value for value, word in enumerate(_UNITS)},
        **{word: 20 + 10 * place for place, word in enumerate(_TENS)},
        "a": 1,
        "an": 1,
        "hundred": 100,
    },
    scales={
        "thousand": Decimal(10**3),
        "million": Decimal(10**6),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
        "m": Decimal(10**6),
        "mn": Decimal(10**6),
        "bn": Decimal(10**9),
        "tn": Decimal(10**12),
        "trn": Decimal(10**12),
    },
    collectives={"dozen": 12, "score": 20},
    fractions={
        "half": Decimal(1) / 2,
        "third": Decimal(1) / 3,
        "thirds": Decimal(1) / 3,
        "quarter": Decimal(1) / 4,
        "quarters": Decimal(1) / 4,
        "fifth": Decimal(1) / 5,
        "fifths": Decimal(1) / 5,
        "tenth": Decimal(1) / 10,
        "tenths": Decimal(1) / 10,
    },
    never_alone=frozenset({"a", "an", "one", "zero"}),
    joiners=frozenset({"and"}),
    bounds={
        "more than": "over",
        "over": "over",
        "above": "over",
        "exceeding": "over",
        "exceeds": "over",
        "exceed": "over",
        "upwards of": "over",
        "in excess of": "over",
        "well over": "over",
        "less than": "under",
        "fewer than": "under",
        "under": "under",
        "below": "under",
        "just under": "under",
        "at least": "least",
        "no fewer than": "least",
        "no less than": "least",
        "a minimum of": "least",
        "at most": "most",
        "up to": "most",
        "as many as": "most",
        "no more than": "most",
        "a maximum of": "most",
        "about": "about",
        "around": "about",
        "roughly": "about",
        "approximately": "about",
        "some": "about",
        "nearly": "about",
        "almost": "about",
        "close to": "about",
        "an estimated": "about",
    },
    bounds_after={"or more": "least", "or so": "about", "at most": "most", "at least": "least", "or less": "most"},
    between=r"between",
    between_and=r"and",
    range_from=r"from",
    range_to=r"to",
    now=r"(?<!\w)(?:now|currently|today|at present|went)(?!\w)",
    alternatives=r"(?:or|to|-|–)",
    ups=(
        "increas",
        "ris(?:e|es|ing|en)\\b",
        "rose",
        "grow",
        "grew",
        "climb",
        "gain",
        "expand",
        "jump",
        "soar",
        "rais",
        "boost",
    ),
    downs=("decreas", "fall", "fell", "drop", "declin", "reduc", "cut", "shr[aiu]nk", "slump", "lower", "plung"),
    units={
        "year": "year",
        "years": "year",
        "month": "month",
        "months": "month",
        "week": "week",
        "weeks": "week",
        "day": "day",
        "days": "day",
        "hour": "hour",
        "hours": "hour",
        "minute": "minute",
        "minutes": "minute",
        "second": "second",
        "seconds": "second",
        "km": "kilometre",
        "kilometre": "kilometre",
        "kilometres": "kilometre",
        "kilometer": "kilometre",
        "kilometers": "kilometre",
        "mile": "mile",
        "miles": "mile",
        "metre": "metre",
        "metres": "metre",
        "meter": "metre",
        "meters": "metre",
        "foot": "foot",
        "feet": "foot",
        "km²": "square_kilometre",
        "km2": "square_kilometre",
        "acre": "acre",
        "acres": "acre",
        "hectare": "hectare",
        "hectares": "hectare",
        "kg": "kilogram",
        "kilogram": "kilogram",
        "kilograms": "kilogram",
        "pound": "pound",
        "tonne": "tonne",
        "tonnes": "tonne",
        "ton": "ton",
        "tons": "ton",
        "litre": "litre",
        "litres": "litre",
        "liter": "litre",
        "liters": "litre",
        "mph": "mile_per_hour",
        "km/h": "kilometre_per_hour",
        "°c": "degree_celsius",
        "°f": "degree_fahrenheit",
        "degree": "degree",
        "degrees": "degree",
        "percentage point": "percentage_point",
        "percentage points": "percentage_point",
    },
    currencies={
        "€": "EUR",
        "euro": "EUR",
        "euros": "EUR",
        "us$": "USD",
        "$": "USD",
        "dollar": "USD",
        "dollars": "USD",
        "£": "GBP",
        "pounds sterling": "GBP",
        "pounds": "GBP",
        "swiss francs": "CHF",
        "yen": "JPY",
        "ca$": "CAD",
    },
    per=r"(?:per|a|an|/)",
    months={
        name: number
        for number, names in enumerate(
            "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep"
            "|october oct|november nov|december dec".split("|"),
            1,
        )
        for name in names.split()
    },
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ordinal_day=r"(?:st|nd|rd|th)",
    day_opener=r"(?:on|the|of|from|by)",
    deadline=r"(?:by(?: the end of)?|before(?: the end of)?|until|till|no later than)",
    deadline_nouns=r"(?:deadline|due date|cut-?off(?: date)?|time limit|ultimatum)",
    since=r"(?:since|from|as of)",
    next_months=r"(?:next|coming)",
    year_opener=r"(?:in|since|by|of|from|until|before|after|during|late|early|mid)",
    stop_words=frozenset(
        "the a an of and or to in on at by for from with without as that this these those which who whom whose is are was "
        "were be been being has have had will would it its they their them he she his her we our you i not no but if than "
        "then so about over under more less into up out also only very there here between since after before during while".split()
    ),
    noun_links=frozenset({"of", "of the", "and"}),
)
