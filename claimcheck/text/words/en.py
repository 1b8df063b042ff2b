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
        "ft. vs. cf. e.g. i.e. maj. supt. msgr. det. insp.".split()
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
    counts={"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5},
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
    of=r"of",
    the=frozenset({"the"}),
    share_names=frozenset(),
    half_names=frozenset({"half"}),
    half_openers=r"(?:than|nearly|almost|about|over|around|roughly|by|just|exactly)",
    half_after=r"(?:of|the|a|its|their|all)",
    not_a_share=r"(?:of )?an h|-?time|of the year|of a century|final|-?century|-?mile|of (?:19|20)[0-9][0-9]|of the match|of the game",
    ratio=r"(?:in|(?:[^\W\d_][\w'-]{0,30} ){0,2}(?:out of|in every))",
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
    articles=r"(?:the|only|another|his|her|its|their|an?)",
    between=r"between",
    between_and=r"and",
    range_from=r"from",
    range_to=r"to",
    range_articles=r"(?:the )",
    other_thing=r"and",
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
    change_by=r"by",
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
    unit_openers=r"(?:next |last |more |other |consecutive |full |first |long )?",
    age_before=r"(?:aged|ages?|age of|aged over|aged under)",
    age_after=r"[ -]?olds?|[ -]of[ -]age",
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
    percent=r"(?:%|per ?cent|pct)",
    per=r"(?:per|a|an|/)",
    per_units={
        "year": "year",
        "month": "month",
        "week": "week",
        "day": "day",
        "hour": "hour",
        "minute": "minute",
        "second": "second",
        "inhabitant": "inhabitant",
        "person": "person",
        "capita": "person",
        "head": "person",
        "household": "household",
        "tonne": "tonne",
        "ton": "ton",
        "kilo": "kilogram",
        "kg": "kilogram",
        "litre": "litre",
        "liter": "litre",
        "km": "kilometre",
        "mile": "mile",
        "hectare": "hectare",
        "acre": "acre",
        "km²": "square_kilometre",
        "km2": "square_kilometre",
        "m²": "square_metre",
        "m2": "square_metre",
    },
    ordinal_marks=r"(?:st|nd|rd|th|s|'s)",
    clock=r" ?(?:a\.m|p\.m|am\b|pm\b|o'clock)",
    clock_before=r"(?:at)",
    hours=r" ?(?:hrs|hours?)(?!\w)",
    numbered=r"(?:no\.|number|article|art\.|page|p\.|chapter|section|figure|table|annex|channel|line|boeing|airbus|route|highway|formula|group|phase|g)",
    links=r"(?:of the |of |from )",
    prenominal=frozenset("more other others new further additional extra fresh".split()),
    pronouns=frozenset({"them", "us", "these", "those"}),
    noun_last=True,
    part=r"(?:of which|of whom|including|of them|among them|and)",
    qualifies=r"(?:from|in|across|of|at|on|spread over)",
    months={
        name: number
        for number, names in enumerate(
            "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep"
            "|october oct|november nov|december dec".split("|"),
            1,
        )
        for name in names.split()
    },
    month_capital=True,
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    ordinal_day=r"(?:st|nd|rd|th)",
    day_to=r"(?:and|to|or|through|until)",
    month_link=r"(?: of)?",
    month_openers=("in", "by", "since", "until", "before", "late", "early", "last", "next"),
    deadline=r"(?:by(?: the end of)?|before(?: the end of)?|until|till|no later than)",
    deadline_nouns=r"(?:deadline|due date|cut-?off(?: date)?|time limit|ultimatum)",
    since=r"(?:since|as of|from)",
    year_opener=r"(?:in|since|by|of|from|until|before|after|during|late|early|mid)",
    year_word=r"(?:the year )",
    year_to=r"(?:and|to|through)",
    deadline_link=r"(?: \w+)?(?: of| is| was)?(?: the)?",
    quarter=r"quarter(?: of)?",
    quarters={"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4},
    neutral=(
        r"remain(?:s|ed)?|stay(?:s|ed)?|deployed|deploys|stationed|presen(?:t|ce)|serv(?:e|es|ed|ing)|still|currently|total|"
        r"numbers?|figures?|stands?|stood|reach(?:es|ed)?|amount(?:s|ed)?|account(?:s|ed)?|represent(?:s|ed)?|according|"
        r"years?|months?|days?|weeks?|about|around|some|roughly|nearly|almost|already|only|just|today|yesterday|tomorrow|"
        r"million|billion|thousand|hundred|percent|cent|per|now|the|end|beginning|says?|said|being|live(?:s|d)?|"
        r"estimate(?:s|d)?|level|euros?|dollars?|pounds?|them|all|also|one|exist(?:s|ed)?|count(?:s|ed)?|who|are|did|does|"
        r"until|till|during|then|when|where|such|its|his|her|our"
    ),
    prospect=(
        r"will|won't|would|could|(?<!in )(?<!of )(?<!by )(?<!since )(?<!until )(?<!last )(?<!late )(?<!early )(?<![0-9] )(?<!mid-)may(?! [0-9])|might|should|shall|plan(?:s|ned)?|want(?:s|ed)?|expect(?:s|ed)?|aim(?:s|ed)?|hope(?:s|d)?|"
        r"likely|forecasts?|targets?|goal|if|propos(?:es|ed|al)|promis(?:es|ed)|threaten(?:s|ed)|perhaps|set to|due to|"
        r"demand(?:s|ed)?|projected|projection|intends?"
    ),
    happened=r"\w{3,}ed|(?:has|have|had|was|were)(?: been)?(?: \w+ly)? \w+(?:en|ght|ne|ld|nt|lt)|killed|died|won|lost|sold|bought|built|made",
    joints=r"(?:and|but|while|whereas|against|or|compared|of which|of whom|including|when)",
    stop_words=frozenset(
        "the a an of and or to in on at by for from with without as that this these those which who whom whose is are was "
        "were be been being has have had will would it its they their them he she his her we our you i not no but if than "
        "then so about over under more less into up out also only very there here between since after before during while".split()
    ),
)
