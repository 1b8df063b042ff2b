"""What only looks like a quantity: times, telephone numbers, scores, names with a number, codes, marks of a list."""

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.before import Before
from claimcheck.text.bounds import ends_a_bound
from claimcheck.text.fold import fold
from claimcheck.text.numerals import Numeral
from claimcheck.text.terms import is_counted_noun
from claimcheck.text.units import Measured
from claimcheck.text.words import words_for

__all__ = ["Other", "code_at", "goes_on", "is_a_year", "other_than_a_quantity"]

_LOOK_BACK = 32
_YEARS = range(1900, 2100)
_MOST_GOALS = 250  # a score of basketball or cricket
_MOST_NOTES = 100
_FOLLOWING = re.compile(r" ([^\W\d_]+)")
_POSTCODE_DIGITS = 5
# Codes are matched where a figure begins, on the folded text; each group's name is what they are.
_CODE = re.compile(
    r"(?P<time>[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]+)?|[0-9]{1,2} ?h ?[0-5][0-9])(?![0-9\w])"
    r"|(?P<phone>00[0-9]{9,13}|0[0-9](?:[ .-][0-9]{2}){4}|[0-9]{3}[ .-][0-9]{3}[.-][0-9]{4}"
    r"|1-[0-9]{3}-[0-9]{3}-[0-9]{4}|[0-9]{3}\) [0-9]{3}-[0-9]{4}|0[0-9]{2,4} [0-9]{3,4} ?[0-9]{3,4}(?! ?[0-9])"
    r"|(?<=\+)[0-9]{1,3}(?:[ .-]?(?:\(0\) ?)?[0-9]{1,4}){2,6}(?:/[0-9]{2,6})?)(?![\w%])"
    r"|(?P<version>[0-9]+(?:\.[0-9]{1,3}){2,})(?![\w%])"
    r"|(?P<date>[0-9]{1,4}(?:-[0-9]{1,2}-|/[0-9]{1,2}/|\.[0-9]{1,2}\.)[0-9]{1,4})(?![-./]?[0-9])"
    r"|(?P<score>[0-9]&[0-9](?![0-9\w]))"
    r"|(?P<days>9/11|24/7)(?![\w%/])"
    r"|(?P<code>[0-9]+(?:-[0-9]+){2,}|[0-9]{1,4}(?:/[0-9]{1,4})+|[0-9]{1,3}[a-z]{1,2}[0-9][0-9a-z]*)(?![\w%])"
)
_DATED = frozenset({"a date", "a year"})
NUMBERED = "the number of a thing"
_CODES = {
    "time": "a time", "phone": "a telephone number", "date": "a date", "version": "a version number",
    "days": "a date or an idiom", "score": "a score", "code": "a code",
}  # fmt: skip
_SCORE = re.compile(
    r"(?P<home>[0-9]{1,3})(?: ?[-–] ?)(?P<away>[0-9]{1,3})(?: ?\([0-9]{1,3}[-–][0-9]{1,3}\))?(?![\w%°€$£]|[.,][0-9])"
)
_NAME = re.compile(r"(?<=[\w,;’'»)&-] )([A-ZÀ-Ý][\w’'-]*) $")
_CLOCK = re.compile(r"(?:[01]?[0-9]|2[0-4])[.:][0-5][0-9]")
_LISTED = re.compile(r"[.)](?= [^\W\d_])")
_NOTE = re.compile(r"\](?!\w)")


@dataclass(frozen=True, slots=True)
class Other:
    """Where something that is no quantity stands, and what it is."""

    start: int
    end: int
    what: str


def code_at(text: str, folded: str, numeral: Numeral, before: Before, language: str) -> Other | None:
    """Give the code that begins where a figure does, if it goes on beyond the figure: a time, a score, "01 42 …"."""
    if numeral.fraction and numeral.value < 1 and "/" not in text[numeral.start : numeral.end]:
        return None
    match = _CODE.match(folded, numeral.start) if folded[numeral.start].isdigit() else None
    name = match.lastgroup if match else None
    if match and name and (match.end() > numeral.end or name == "days"):
        start = match.start() - (folded[match.start() - 1 : match.start()] == "+")
        return Other(start, match.end(), _CODES[name])
    return _score(folded, numeral, before, language)


def _score(folded: str, numeral: Numeral, before: Before, language: str) -> Other | None:
    """Tell "won 3-1" and "1-1" from the range "3-5": a range rises, and no word of a match stands before it."""
    match = _SCORE.match(folded, numeral.start) if numeral.digits else None
    played = not words_for(language).bounds.scores.isdisjoint(before.words[-8:])
    if match is None and numeral.digits and played:
        match = _told_score(language).match(folded, numeral.start)
    if match is None:
        return None
    home, away = int(match.group("home")), int(match.group("away"))
    if max(home, away) > _MOST_GOALS:
        return None
    return Other(match.start(), match.end(), "a score") if home >= away or played else None


@cache
def _told_score(language: str) -> re.Pattern[str]:
    """Give the score in words, "1 à 0" and "3 buts à 1", before a mark or a function word."""
    bounds = words_for(language).bounds
    follows = rf"(?= ?(?:[.;:!?)»”]|,(?![0-9])|$)| (?:{bounds.score_after})(?!\w))"
    return re.compile(rf"(?P<home>[0-9]{{1,3}})(?:{bounds.score_joints})(?P<away>[0-9]{{1,3}}){follows}")


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    bounds = words_for(language).bounds
    return (
        re.compile(bounds.clock),
        re.compile(rf"(?<!\w){bounds.clock_before} $"),
        re.compile(bounds.hours),
        re.compile(bounds.postcode),
    )


def other_than_a_quantity(
    text: str, folded: str, numeral: Numeral, measured: Measured, before: Before, language: str
) -> str:
    """Give what a figure is that measures nothing, or ""."""
    if numeral.code:
        return "a code" if numeral.end - numeral.start > 1 else "no figure"
    clock, clock_before, hours, postcode = _patterns(language)
    start, end = numeral.start, numeral.end
    if (numeral.digits or _CLOCK.fullmatch(folded, start, end)) and clock.match(folded, end):
        return "a time of day"
    if hours.match(folded, end) and clock_before.search(folded, max(0, start - _LOOK_BACK), start):
        return "a time of day"
    if measured.kind != QuantityKind.COUNT or numeral.fraction:
        return ""
    if _is_numbered(before, language):
        return NUMBERED
    if not numeral.digits:
        return ""
    return _mark(text, folded, numeral, postcode) or (
        "the number of a name" if _is_named(text, numeral, language) else ""
    )


@cache
def _joint(language: str) -> re.Pattern[str]:
    bounds = words_for(language).bounds
    return re.compile(rf"(?:, ?| ?(?:{bounds.alternatives}|{bounds.between_and}) ?)")


def goes_on(folded: str, before: Quantity, figure: Quantity, language: str) -> bool:
    """Tell whether a figure stands in one row with what is none before it: "articles 3, 4 and 5", "2020-21"."""
    if before.assumed in _DATED:
        return folded[before.end : figure.start] in {"-", "–", "/"}
    return before.assumed == NUMBERED and _joint(language).fullmatch(folded, before.end, figure.start) is not None


def _is_numbered(before: Before, language: str) -> bool:
    """Tell "article 49", "p. 12", "S&P 500": a word that takes a number stands before it."""
    numbered, last = words_for(language).bounds.numbered, before.words[-3:]
    return any("".join(last[place:]) in numbered for place in range(len(last)))


def _is_named(text: str, numeral: Numeral, language: str) -> bool:
    """Tell "Planet 9," and "the Watch 5 is" from "in France 500 people": a name before it, and no noun after it."""
    name = _NAME.search(text, max(0, numeral.start - _LOOK_BACK), numeral.start)
    if (
        name is None
        or numeral.end - numeral.start > len("1234")
        or fold(name.group(1)) in words_for(language).dates.months
        or ends_a_bound(fold(name.group(1)), language)  # "Toll Soars Above 800"
    ):
        return False
    following = _FOLLOWING.match(text, numeral.end)
    if following is None:
        return text[numeral.end : numeral.end + 1] in {"", ".", ",", ";", ")", "»", "”", "?", "!", "'", "’"}
    word = following.group(1)
    return word.islower() and word in words_for(language).sense.stop_words


def _mark(text: str, folded: str, numeral: Numeral, postcode: re.Pattern[str]) -> str:
    """Tell postcodes, marks of lists and notes, tags and names of the network from figures."""
    start, end = numeral.start, numeral.end
    last = text[start - 1 : start]
    if last in {"#", "/", "§"} and last:
        return "a tag or a code"
    if last == "[" and _NOTE.match(folded, end):
        return "a note"
    opening = text[start - 2 : start - 1] if last == "(" else last
    if numeral.value < _MOST_NOTES and (start == 0 or opening in {"\n", "\r"}) and _LISTED.match(folded, end):
        return "the mark of a list"
    if text[end : end + 1] == "G" and not text[end + 1 : end + 2].isalnum():
        return "a name"
    written = end - start
    if written == _POSTCODE_DIGITS and (postcode.match(text, end) or _is_state(text, start)):
        return "a postcode"
    return "a code" if re.match(r"-?[^\W\d_]+[0-9]", folded[end : end + 12]) else ""


def _is_state(text: str, start: int) -> bool:
    """Tell the American "CA 90210" and "D.C. 20500": two capitals before five digits."""
    return re.search(r"(?:(?<![^\W_])[A-Z]{2}|D\.C\.),? $", text[max(0, start - 7) : start]) is not None


def is_a_year(folded: str, numeral: Numeral, language: str) -> bool:
    """Tell "the 2021 election" and "his 2003 book" from "2000 places" and "1995 soldiers": plurals are counted."""
    if not numeral.digits or numeral.value not in _YEARS or numeral.end - numeral.start > len("2021"):
        return False
    following = _FOLLOWING.match(folded, numeral.end)
    word = following.group(1) if following else ""
    plural = re.search(words_for(language).units.plural, word) is not None
    return not (plural and (is_counted_noun(word) or numeral.value % 100 == 0))
