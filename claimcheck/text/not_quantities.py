"""What only looks like a quantity: times, telephone numbers, scores, names with a number, codes, marks of a list."""

import re
from dataclasses import dataclass
from functools import cache

from claimcheck.records import Quantity, QuantityKind
from claimcheck.text.before import Before, word_after
from claimcheck.text.clock import is_time, read_stopwatch
from claimcheck.text.numbered import is_address, is_named, is_numbered, is_reference
from claimcheck.text.numerals import Numeral
from claimcheck.text.terms import is_counted_noun
from claimcheck.text.units import Measured
from claimcheck.text.words import words_for

__all__ = ["Other", "code_at", "goes_on", "is_a_year", "other_than_a_quantity"]

_YEARS = range(1900, 2100)
_MOST_GOALS = 250  # a score of basketball or cricket
_MOST_NOTES = 100
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
_LISTED = re.compile(r"[.)](?= [^\W\d_])")
_NOTED = re.compile(r"(\w+)[»”\"’]? ?\($")
_NOTE_REACH = 32
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
    if name in {"time", "code"} and read_stopwatch(folded, numeral, language):
        return None
    if match and name and (match.end() > numeral.end or name == "days"):
        start = match.start() - (folded[match.start() - 1 : match.start()] == "+")
        return Other(start, match.end(), _CODES[name])
    if is_address(text, numeral, language):
        return Other(numeral.start, numeral.end, "an address")
    return _score(folded, numeral, before, language)


def _score(folded: str, numeral: Numeral, before: Before, language: str) -> Other | None:
    """Tell "won 3-1" and "1-1" from the range "3-5": a range rises, and no word of a match stands before it."""
    match = _SCORE.match(folded, numeral.start) if numeral.digits else None
    played = not words_for(language).not_quantities.scores.isdisjoint(before.words[-8:])
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
    words = words_for(language).not_quantities
    follows = rf"(?= ?(?:[.;:!?)»”]|,(?![0-9])|$)| (?:{words.score_after})(?!\w))"
    return re.compile(rf"(?P<home>[0-9]{{1,3}})(?:{words.score_joints})(?P<away>[0-9]{{1,3}}){follows}")


@cache
def _postcode(language: str) -> re.Pattern[str]:
    return re.compile(words_for(language).not_quantities.postcode)


def other_than_a_quantity(
    text: str, folded: str, numeral: Numeral, measured: Measured, before: Before, language: str
) -> str:
    """Give what a figure is that measures nothing, or ""."""
    if numeral.code:
        return "a code" if numeral.end - numeral.start > 1 else "no figure"
    if is_time(folded, numeral, language):
        return "a time of day"
    if measured.kind != QuantityKind.COUNT or numeral.fraction:
        return ""
    if is_numbered(text, folded, numeral, before, language) or is_reference(folded, numeral, before, language):
        return NUMBERED
    if not numeral.digits:
        return ""
    return _mark(text, folded, numeral, language) or (
        "the number of a name" if is_named(text, numeral, language) else ""
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


def _mark(text: str, folded: str, numeral: Numeral, language: str) -> str:
    """Tell postcodes, marks of lists and notes, tags and names of the network from figures."""
    start, end = numeral.start, numeral.end
    last = text[start - 1 : start]
    if last in {"#", "/", "§"}:
        return "a tag or a code"
    if (last == "[" and _NOTE.match(folded, end)) or _is_note(text, numeral, language):
        return "a note"
    opening = text[start - 2 : start - 1] if last == "(" else last
    if numeral.value < _MOST_NOTES and (start == 0 or opening in {"\n", "\r"}) and _LISTED.match(folded, end):
        return "the mark of a list"
    if text[end : end + 1] == "G" and not text[end + 1 : end + 2].isalnum():
        return "a name"
    written = end - start
    if written == _POSTCODE_DIGITS and (_postcode(language).match(text, end) or _is_state(text, start)):
        return "a postcode"
    return "a code" if re.match(r"-?[^\W\d_]+[0-9]", folded[end : end + 12]) else ""


def _is_note(text: str, numeral: Numeral, language: str) -> bool:
    """Tell "as was said (1)," from "three (3) days", "Messi (2)" and "players (9)": a plain word stands before it."""
    match = _NOTED.search(text, max(0, numeral.start - _NOTE_REACH), numeral.start)
    if match is None or numeral.value >= _MOST_NOTES or text[numeral.end : numeral.end + 1] != ")":
        return False
    word, words = match.group(1), words_for(language)
    return word.isalpha() and word.islower() and word not in words.numbers.cardinals and word[-1] not in "sx"


def _is_state(text: str, start: int) -> bool:
    """Tell the American "CA 90210" and "D.C. 20500": two capitals before five digits."""
    return re.search(r"(?:(?<![^\W_])[A-Z]{2}|D\.C\.),? $", text[max(0, start - 7) : start]) is not None


def is_a_year(folded: str, numeral: Numeral, language: str) -> bool:
    """Tell "the 2021 election" and "his 2003 book" from "2000 places" and "1995 soldiers": plurals are counted."""
    if not numeral.digits or numeral.value not in _YEARS or numeral.end - numeral.start > len("2021"):
        return False
    word = word_after(folded, numeral.end)
    plural = re.search(words_for(language).units.plural, word) is not None
    return not (plural and (is_counted_noun(word) or numeral.value % 100 == 0))
