"""What dates look like: a table of forms, each with the function that gives its days, tried in this order.

A form is a regular expression over the roles of words: ``{month|day}`` is one word or figure with one of these roles,
``@NAME`` one of the parts below. So "{day}{month}" is "3 mai" in every language whose months are known.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from claimcheck.text.dates import explicit, relative, units
from claimcheck.text.dates.captured import Captured, Setting
from claimcheck.text.dates.days import Days
from claimcheck.text.dates.openings import opening_roles
from claimcheck.text.dates.tokens import Lexicon, lexicon_for

__all__ = ["FORMS", "Form", "Grammar", "grammar_for"]


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a date: what it is called, what it looks like, and the function that gives its days."""

    name: str
    days: Callable[[Captured, Setting], Days | None]
    looks: str


_PARTS = {
    "STEP": r"{this|last|next|past}",
    "BACKSTEP": r"{last|next|current}",
    "ONE": r"(?P<u>(?={day_unit|week_unit|month_unit|year_unit|decade_unit}){one_unit})",
    "STRETCH": r"{last|next|past|lasts|nexts}",
    "WEEKDAY": r"{weekday|short_weekday}",
    "W": r"(?:(?P<w>@WEEKDAY){dot}?{comma}?{the}?)?",
    "DAY": r"{day|ordinal|rank}",
    "NUMBER": r"{count|day|number|short_year|few}",
    "SEP": r"{dash|slash}",
    "TO": r"(?:{dash|to|until}|{and}|{comma}{and})",
    "YEAR": r"(?:{dot}(?!{in}))?(?:{comma}|@SEP)?{of|in}?(?P<y>{year})",
    "SHORT": r"{of}?(?P<yy>{short_year})@END",
    "END": r"(?={comma|dot|stop|close|dash}|$)",
    "PART": r"(?:(?P<p>{part}){dash}?{of}?{the}?(?:{unit}{of}?)?)?",
    "REL": r"(?:(?P<r>@STEP)(?P<u>{one_unit}){this_after}?|(?P<ub>{one_unit})(?P<rb>@BACKSTEP))",
    "WEEK": r"(?:(?P<r>@STEP)(?P<u>{week_unit}){this_after}?|(?P<ub>{week_unit})(?P<rb>@BACKSTEP))",
    "WHOLE": r"(?:(?P<r>@STEP)(?P<wu>{one_unit}){this_after}?|(?P<wub>{one_unit})(?P<rb>@BACKSTEP)"
    r"|(?P<m>{month})(?:{dot}?{comma}?{of}?(?P<y>{year}))?"
    r"|(?:{unit}{of}?)?(?P<yz>{year})|(?<={of|the})(?P<tu>{one_unit}))",
    "COUNTS": r"(?P<n>@NUMBER)(?P<u>{unit})(?:{and|comma}?(?P<n2>@NUMBER)(?P<u2>{unit})"
    r"(?:{and|comma}?(?P<n3>@NUMBER)(?P<u3>{unit}))?)?(?P<half>{and_half})?",
}  # fmt: skip

FORMS = (
    Form("named day", explicit.named_day, r"(?P<h>{named})(?:{of|comma}?{year})?"),
    Form("date", explicit.whole_date, r"@W(?P<date>{date})"),
    Form("month and day in figures", explicit.figures_without_year, r"@W(?P<md>{month_day})"),
    Form("year month day", explicit.month_and_day, r"(?P<y>{year})@SEP(?P<m>{month})@SEP(?P<d>{day})"),
    Form("month day year", explicit.month_and_day, r"(?P<m>{month})@SEP(?P<d>{day})@SEP(?P<y>{year})"),
    Form("week of a day", units.week_of,
         r"(?P<un>{week_unit}){of|week_of|on|the}{0,3}(?:{weekday}{comma}?{the}?)?"
         r"(?P<d>@DAY)@SEP?{of}?(?P<m>{month})(?:@YEAR)?"),
    Form("week of a day, month first", units.week_of,
         r"(?P<un>{week_unit}){of|week_of|on|the}{0,3}(?P<m>{month}){dot}?{the}?(?P<d>@DAY)(?:@YEAR)?"),
    Form("days of a month", explicit.month_and_day,
         r"@W(?P<d>@DAY)(?:{comma}{the}?@DAY){0,6}@TO(?:{weekday}{comma}?)?{the}?(?P<d2>@DAY)"
         r"@SEP?{of}?{the}?(?P<m>{month})"
         r"(?:@YEAR|@SHORT)?(?P<rc>{last|next})?"),
    Form("month and its days", explicit.month_and_day,
         r"@W(?P<m>{month}){dot}?{between|from}?{the}?(?P<d>{day|ordinal})@TO{the}?(?P<d2>{day|ordinal})"
         r"(?!@SEP?{month})(?:@YEAR)?"),
    Form("day to month and day", explicit.month_and_day,
         r"(?<={from|between})(?P<d>{day|ordinal})@TO(?P<m>{month}){dot}?(?P<d2>{day|ordinal})(?:@YEAR)?"),
    Form("weekday (month and day)", explicit.month_and_day,
         r"(?P<w>@WEEKDAY){open}(?P<m>{month}){dot}?(?P<d>{day|ordinal})(?:@YEAR)?{close}"),
    Form("weekday (day and month)", explicit.month_and_day,
         r"(?P<w>@WEEKDAY){open}(?P<d>{day|ordinal})(?P<m>{month})(?:@YEAR)?{close}"),
    Form("day and month", explicit.month_and_day,
         r"@W(?P<d>{day|ordinal|rank|count})@SEP?(?:{day_unit}{of})?{of_day}?{the}?(?P<m>{month})"
         r"(?:@YEAR|@SHORT|{comma}?{of}?{the}?@REL|(?P<rc>{last|next}))?"),
    Form("month and day", explicit.month_and_day,
         r"@W(?P<m>{month}){dot}?(?:@SEP|{comma})?{the}?(?P<d>{day|ordinal|rank|count})(?!{dash}?{unit}|{month})"
         r"(?:@YEAR|{comma}?{of}?@REL)?"),
    Form("nth weekday", units.nth_weekday, r"(?P<o>{rank|ordinal|last})(?P<w>{weekday}){of|in}?{the}?@WHOLE"),
    Form("nth weekday alone", units.nth_weekday_here, r"(?P<o>{rank|ordinal})(?P<w>{weekday})@END"),
    Form("first months of", units.first_few,
         r"(?P<o>{rank|last|lasts})(?P<n>{count|day|number})(?P<un>{unit}){of}{the}?@WHOLE"),
    Form("first months of, count first", units.first_few,
         r"(?P<n>{count|day|number})(?P<o>{rank|last|lasts})(?P<un>{unit}){of}{the}?@WHOLE"),
    Form("nth of", units.nth, r"(?P<o>{rank|ordinal|last})(?P<un>{unit})(?:{of|in|comma})?{the}?@WHOLE"),
    Form("year and its nth", units.nth, r"(?P<y>{year}){comma|dash}?{the}?(?P<o>{rank|ordinal}){dash}?(?P<un>{unit})"),
    Form("next year's nth", units.nth,
         r"(?P<r>{this|last|next})(?P<wu>{one_unit}){possessive}(?P<o>{rank|ordinal})(?P<un>{unit})"),
    Form("last year's Q2", units.quarter, r"(?P<r>{this|last|next})(?P<u>{one_unit}){possessive}(?P<q>{quarter_sign})"),
    Form("nth quarter", units.nth, r"(?P<o>{rank|ordinal}){dash}?(?P<un>{quarter_unit})(?!{of})"),
    Form("Q3", units.quarter,
         r"(?P<q>{quarter_sign})(?:(?:{comma}|{of}|{dash})?(?P<y>{year})|{of}?{the}?@REL)?"),
    Form("2024 Q3", units.quarter, r"(?P<y>{year}){dash}?(?P<q>{quarter_sign})"),
    Form("week between weekdays", relative.of_week,
         r"@WEEK{between|from}(?P<w>@WEEKDAY)@TO(?P<w2>@WEEKDAY)"),
    Form("weekday of a week", relative.of_week, r"(?P<w>@WEEKDAY){comma}?{of|on}?{the}?@WEEK"),
    Form("week and its weekday", relative.of_week, r"@WEEK(?:{on|dash|comma})?(?P<w>@WEEKDAY)"),
    Form("days of this month", relative.of_week,
         r"(?P<d>@DAY)@TO{the}?(?P<d2>@DAY)(?:{of|in})?{the}?(?:(?P<r>@STEP)(?P<u>{month_unit})"
         r"|(?P<ub>{month_unit})(?P<rb>@BACKSTEP))"),
    Form("day of this month", relative.of_week,
         r"(?P<d>@DAY)(?:{day_unit})?(?:{of|in})?{the}?(?:(?P<r>@STEP)(?P<u>{month_unit})"
         r"|(?P<ub>{month_unit})(?P<rb>@BACKSTEP)|(?<={the|of})(?P<tu>{month_unit}))"),
    Form("season", units.season,
         r"@PART(?P<s>{season}){of|comma}?{the}?{unit}?(?:(?P<years>{years})|(?P<y>{year})(?:@SEP{year})?)"),
    Form("this season", units.season, r"@PART(?P<r>@STEP)(?P<s>{season})"),
    Form("season dernier", units.season, r"@PART(?P<s>{season})(?P<rb>@BACKSTEP)"),
    Form("the season", units.season, r"(?:(?P<p>{part}){dash|of}{0,2}{the}?|(?<={the}))(?P<s>{season})(?!{of|dash})"),
    Form("century", units.century, r"@PART(?P<c>{century|ordinal|rank}){dash}?(?P<un>{century_unit})"),
    Form("decade", units.decade, r"@PART(?P<c>{decade})"),
    Form("years 90", units.decade, r"@PART{decade_word}(?P<c>{year|short_year|day|decade})"),
    Form("days after today", relative.counted_on, r"@COUNTS{after|from|since}(?P<t>{days})"),
    Form("days before yesterday", relative.counted_back, r"@COUNTS{before}(?P<t>{days})"),
    Form("il y a", relative.counted_back, r"{ago_before}(?P<b>{over|under})?{about}?@COUNTS(?!{of_nouns})"),
    Form("ago", relative.counted_back, r"(?P<b>{over|under})?@COUNTS{ago}"),
    Form("from now", relative.counted_on, r"@COUNTS{hence}"),
    Form("within", relative.within, r"{within}{the}?@COUNTS(?!{of|lasts|last})"),
    Form("in two days", relative.counted_on, r"{ahead|ahead_future}@COUNTS(?!{of|lasts|last|ago|later})"),
    Form("later", relative.another_date, r"@COUNTS{later}"),
    Form("the next day", relative.another_date, r"{other_day}(?!{of})"),
    Form("ces deux dernières années", relative.stretch, r"(?<={this})(?P<n>@NUMBER)(?P<r>{lasts|nexts})(?P<u>{unit})"),
    Form("past years", relative.stretch,
         r"(?P<r>@STRETCH)(?:@NUMBER{to|dash|and})?(?P<n>@NUMBER)(?P<u>{unit})(?!{of})"),
    Form("past years, count first", relative.stretch,
         r"(?:@NUMBER{to|dash|and})?(?P<n>@NUMBER)(?P<r>@STRETCH)(?P<u>(?<={lasts|nexts}){unit}|{plural_unit})(?!{of})"),
    Form("past months", relative.stretch, r"(?P<r>{lasts|nexts|last|next|past})(?P<u>{plural_unit})(?!{of})"),
    Form("days to come", relative.stretch, r"(?P<n>@NUMBER)?(?P<u>{plural_unit})(?P<rb>{to_come})"),
    Form("over the next week", relative.stretch, r"(?<={lasting}{the})(?P<r>{next|last})@ONE(?!{possessive})"),
    Form("past month", relative.stretch, r"(?P<r>{past})@ONE(?!{possessive})"),
    Form("derniers mois", relative.stretch, r"(?P<r>{lasts|nexts})(?P<u>{unit})(?!{of})"),
    Form("to date", relative.to_date, r"{to_date}"),
    Form("this month", relative.last_or_next, r"(?:(?P<p>{part}){dash}?{of}?{the}?)?@REL"),
    Form("weekend", relative.last_or_next, r"(?<!{every})(?<={the|on})(?P<tu>{weekend_unit})"),
    Form("weekday and day", explicit.bare_day,
         r"(?<!{every})(?P<w>@WEEKDAY){dot}?{comma}?{the}?(?P<d>{day|ordinal|rank})(?!{dash}?{unit|month})"),
    Form("last weekday", relative.weekday, r"(?<!{every})(?P<r>@STEP)(?P<w>{weekday})"),
    Form("weekday last", relative.weekday, r"(?<!{every})(?P<w>{weekday})(?P<rb>{last|next})"),
    Form("weekday", relative.weekday, r"(?<!{every})(?P<w>{weekday})"),
    Form("holiday", explicit.named_day, r"(?P<r>{this|last|next})?(?P<h>{holiday})(?:{comma}?{of}?(?P<y>{year}))?"),
    Form("today", relative.today, r"(?P<t>{days})"),
    Form("now", relative.today, r"(?<={between|from|and|until|to})(?P<t>{now})"),
    Form("month and year", explicit.month_in_year,
         r"@PART(?P<m>{month})(?:{dot}?(?:@SEP|{comma})?{of|in}?{the}?(?:{unit}{of}?)?(?P<y>{year})|@SHORT)"),
    Form("year and month", explicit.month_in_year, r"@PART(?P<y>{year})@SEP?(?P<m>{month})(?!@SEP?{day|ordinal})"),
    Form("month in figures", explicit.month_in_year, r"(?P<ym>{year_month})"),
    Form("last March", explicit.month_in_year, r"@PART(?P<r>@STEP)(?P<m>{month})"),
    Form("March last year", explicit.month_in_year, r"@PART(?P<m>{month}){comma}?{of}?{the}?@REL"),
    Form("mars dernier", explicit.month_in_year, r"@PART(?P<m>{month})(?P<rc>@BACKSTEP)"),
    Form("month", explicit.month_in_year, r"@PART(?P<m>{month})(?!{ordinal})"),
    Form("two years", explicit.year_span, r"(?P<years>{years})"),
    Form("years between", explicit.year_span, r"(?<={between})(?P<y>{year}){and}(?P<y2>{year})"),
    Form("years to", explicit.year_span, r"(?P<y>{year}){dash|to|until}(?P<y2>{year})"),
    Form("week number", units.week_number, r"(?P<un>{week_unit})(?P<n>{day|short_year})(?:{of|comma}?(?P<y>{year}))?"),
    Form("year", explicit.year_span, r"@PART(?P<y>{year})"),
    Form("end of the month", relative.last_or_next, r"(?P<p>{part}){dash}?(?:{of}{the}?|{the})(?P<tu>{one_unit})"),
    Form("day", explicit.bare_day, r"(?<={the_day})(?P<d>{day|ordinal})@END"),
    Form("day", explicit.bare_day,
         r"(?:(?<={day_opener}{the})(?P<d>{day|ordinal|late_rank})|(?<={day_opener})(?P<d2>{ordinal|late_rank}))@END"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grammar:
    """The forms written over the letters of a language's words, by the letter that they can begin with, in order."""

    forms: dict[str, tuple[tuple[Form, re.Pattern[str]], ...]]
    lexicon: Lexicon


@cache
def grammar_for(language: str) -> Grammar:
    """Give the forms written over a language's letters."""
    lexicon = lexicon_for(language)
    openings: dict[str, list[tuple[Form, re.Pattern[str]]]] = {}
    for form in FORMS:
        looks = _whole(form.looks)
        pattern = re.compile(_written(looks, lexicon))
        for letter in {letter for role in opening_roles(looks) for letter in lexicon.letters_of(role)}:
            openings.setdefault(letter, []).append((form, pattern))
    return Grammar(forms={letter: tuple(forms) for letter, forms in openings.items()}, lexicon=lexicon)


def _whole(looks: str) -> str:
    while "@" in looks:
        looks = re.sub(r"@([A-Z]+)", lambda found: _PARTS[found[1]], looks)
    return looks


def _written(looks: str, lexicon: Lexicon) -> str:
    return re.sub(r"\{([a-z_|]+)\}", lambda found: _letters(found[1].split("|"), lexicon), looks)


def _letters(roles: list[str], lexicon: Lexicon) -> str:
    letters = "".join(sorted({letter for role in roles for letter in lexicon.letters_of(role)}))
    return f"[{letters}]" if letters else "(?!)"
