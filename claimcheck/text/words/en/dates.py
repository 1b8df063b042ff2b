"""English: months, days, deadlines and quarters."""

from claimcheck.text.words.en.tenses import FUTURE, NEUTRAL, PAST, REPORTED
from claimcheck.text.words.form import Dates

__all__ = ["DATES"]

_MONTHS = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep"
    "|october oct|november nov|december dec"
).split("|")
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_RANKS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_COUNTS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty"
).split()
_TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_UNITS = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "weekend": "weekend", "weekends": "weekend",
    "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter", "half": "half",
    "semester": "half", "year": "year", "years": "year", "calendar year": "year", "decade": "decade",
    "decades": "decade", "century": "century", "centuries": "century", "w/c": "week", "week-end": "weekend",
}  # fmt: skip
_OWNING = {f"{name}'": unit for name, unit in _UNITS.items() if name.endswith("s")}  # "in two weeks' time"

DATES = Dates(
    months={name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()},
    doubtful_months=frozenset({"may", "march", "mar", "april", "june", "august", "jan", "dec", "sep", "sept", "jun"}),
    month_words=frozenset({"may", "march", "mar"}),
    month_capital=True,
    day_first=False,
    next_week_day=True,
    weekdays={
        **{name: place for place, name in enumerate(_WEEKDAYS)},
        "tues": 1,
        "weds": 2,
        "thurs": 3,
    },
    short_weekdays={"mon": 0, "tue": 1, "wed": 2, "thu": 3, "thur": 3, "fri": 4, "sat": 5, "sun": 6},
    seasons={"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4},
    units=_UNITS | _OWNING,
    plural_units=frozenset({name for name in _UNITS if name.endswith("s")} | {"centuries", *_OWNING}),
    days={
        "today": 0, "this day": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0, "yesterday": -1,
        "last night": -1, "tomorrow": 1, "the day before yesterday": -2, "day before yesterday": -2,
        "the day after tomorrow": 2, "day after tomorrow": 2,
    },
    holidays={
        "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
        "new year's day": (1, 1), "new year's eve": (12, 31), "valentine's day": (2, 14), "halloween": (10, 31),
        "armistice day": (11, 11), "veterans day": (11, 11), "bastille day": (7, 14), "independence day": (7, 4),
        "juneteenth": (6, 19), "international workers' day": (5, 1), "international women's day": (3, 8),
        "all saints' day": (11, 1), "earth day": (4, 22), "st patrick's day": (3, 17), "guy fawkes night": (11, 5),
    },
    named_days={
        "9/11": (2001, 9, 11), "september 11 attacks": (2001, 9, 11), "sept. 11 attacks": (2001, 9, 11),
        "september 11th attacks": (2001, 9, 11), "11 september attacks": (2001, 9, 11), "september 11 terrorist attacks": (2001, 9, 11), "sept. 11 terrorist attacks": (2001, 9, 11), "d-day": (1944, 6, 6),
    },
    parts={
        "early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid", "late": "late",
        "end": "late", "close": "late", "rest": "rest", "remainder": "rest", "remaining": "rest", "later": "later", "later in": "later",
        "earlier": "earlier", "earlier in": "earlier",
    },
    ordinals={
        **{word: number for number, word in enumerate(_RANKS, 1)},
        **{f"twenty-{word}": 20 + number for number, word in enumerate(_RANKS[:9], 1)},
        **{f"twenty {word}": 20 + number for number, word in enumerate(_RANKS[:9], 1)},
        "thirtieth": 30, "thirty-first": 31, "thirty first": 31,
    },
    counts={
        "a": 1, "an": 1,
        **{word: number for number, word in enumerate(_COUNTS, 1)},
        **_TENS,
        **{f"{ten}{join}{word}": value + number for ten, value in {"twenty": 20, **_TENS}.items() for join in ("-", " ")
           for number, word in enumerate(_COUNTS[:9], 1)},
        "a hundred": 100, "one hundred": 100,
    },
    few={"few": (2, 6), "a few": (2, 6), "several": (3, 9), "some": (2, 6), "couple": (2, 2), "a couple of": (2, 2), "couple of": (2, 2)},
    marks={
        "this": ("this", "the current", "the present", "current"),
        "last": ("last", "previous"),
        "past": ("past",),
        "next": ("next", "coming", "upcoming", "following"),
        "ago": ("ago",),
        "later": ("later", "earlier", "afterwards", "previously", "before that"),
        "lasts": ("recent",),
        "another": ("following", "previous"),
        "back_from": ("since", "ever since"),
        "to_come": ("to come", "ahead"),
        "from_on": ("from",),
        "through": ("through", "thru"),
        "lasting": ("in", "over", "during", "within", "throughout", "inside"),
        "hence": ("from now", "hence"),
        "ahead_future": ("in",),
        "within": ("within", "within the space of", "inside"),
        "of": ("of", "in"),
        "of_day": ("of",),
        "over": ("more than", "over", "at least", "well over", "no less than"),
        "under": ("less than", "under", "not even"),
        "in": ("in",),
        "the": ("the", "my", "our"),
        "day_opener": ("on", "for"),
        "and": ("and", "or"),
        "between": ("between",),
        "from": ("from",),
        "to": ("to", "through", "thru"),
        "until": ("until", "till", "til", "up to"),
        "by": ("by", "no later than", "not later than", "as late as"),
        "before": ("before", "prior to", "ahead of"),
        "after": ("after", "later than"),
        "since": ("since", "as of", "starting", "starting from", "starting on", "starting in", "beginning on", "beginning in",
                  "effective", "as early as", "from as early as"),
        "on": ("on", "over"),
        "every": ("every", "each", "any", "most", "many"),
        "opener": ("in", "during", "throughout", "since", "until", "till", "by", "before", "after", "from", "through", "for",
                   "between", "around", "circa", "as of", "at", "on", "last", "next", "prior to", "starting", "starting on",
                   "starting in", "no later than", "over", "this", "to"),
        "week_of": ("commencing", "starting", "starting on", "beginning", "beginning on", "ending"),
        "and_half": ("and a half",),
        "about": ("about", "around", "almost", "nearly", "some", "roughly"),
        "other_day": ("the next day", "the following day", "the day before", "the day after", "the previous day",
                      "the same day", "that day", "the following morning", "the night before", "the next morning"),
        "to_date": ("year to date", "year-to-date"),
        "now": ("now",),
        "stop": (";", ":", "!", "?", "”", '"', "»"),
    },
    never_years=frozenset(
        "number no nr nos page pages pp room flight route highway bus model version windows boeing airbus article section "
        "area code agenda grade level than about nearly almost some over under".split()
    ),
    part_nouns=frozenset("beginning start middle end close".split()),
    weekday_titles=frozenset("black good cyber super ash bloody maundy shrove giving".split()),
    also_verbs=frozenset({"last"}),
    owners=frozenset("his her their my your our".split()),
    shows=frozenset("night morning live afternoon evening".split()),
    weekday_names=frozenset("times telegraph mail mirror express herald post star people".split()),
    ordinal_mark=r"st|nd|rd|th",
    future=FUTURE,
    neutral=NEUTRAL,
    past=PAST,
    reported=REPORTED,
    purpose=r"to [a-z]+|for(?= $)",
    deadline_nouns=r"(?:deadline|due date|cut-?off(?: date)?|time limit|ultimatum)",
    deadline_link=r"(?: \w+)?(?: of| is| was)?(?: the)?",
    quarters=r"[qh][1-4]",
)  # fmt: skip
