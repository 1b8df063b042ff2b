"""English: months, days, deadlines and quarters."""

from claimcheck.text.words.form import Dates

__all__ = ["DATES"]

DATES = Dates(
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
)
