"""The words and figures of a text with the roles that they can play in a date.

Every token has one letter that stands for the set of its roles, so that the forms of dates can be regular expressions
over a row of letters.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from claimcheck.text.dates.figures import FIGURE, read_figure
from claimcheck.text.words import Words, words_for

__all__ = ["OTHER", "Entry", "Lexicon", "Row", "lexicon_for", "read_tokens"]

OTHER = "x"
_FIRST_LETTER = 0x1000  # any stretch of code points without the signs of regular expressions
_SIGNS = {",": "comma", ".": "dot", "-": "dash", "–": "dash", "—": "dash", "/": "slash", "(": "open", ")": "close",
          "[": "open", "]": "close", "'s": "possessive", "'": "apostrophe"}  # fmt: skip
_FIGURE_ROLES = ("day", "number", "year", "short_year", "date", "month_day", "year_month", "years", "decade", "ordinal",
                 "quarter_sign", "century")  # fmt: skip
_ROMAN = re.compile(r"[ivx]{1,5}(?:er|ère|e|ème|è|ᵉ|ᵉʳ)?")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10}

_LATE_RANK = 20  # "the second" ranks things, "the twenty-second" is a day

Entry = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The roles of a language's words: single ones, phrases by their first word, and a letter for each set of roles."""

    words: dict[str, Entry]
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]]
    letters: dict[frozenset[str], str]
    token: re.Pattern[str]
    ordinal_mark: re.Pattern[str]
    day_first: bool

    def letters_of(self, role: str) -> str:
        """Give the letters of all sets that hold a role."""
        return "".join(letter for roles, letter in self.letters.items() if role in roles)

    def letter(self, entry: Entry) -> str:
        """Give the letter of a set of roles."""
        return self.letters[frozenset(entry)]


@dataclass(slots=True)
class Row:
    """The tokens of a text in order: a letter each, their roles with values, and where they stand."""

    letters: list[str] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    folded: str = ""

    def is_word(self, place: int) -> bool:
        """Tell a word from a sign or a figure."""
        return self.folded[self.starts[place]].isalpha()

    def add(self, letter: str, entry: Entry, start: int, end: int) -> None:
        """Put a token at the end of the row."""
        self.letters.append(letter)
        self.entries.append(entry)
        self.starts.append(start)
        self.ends.append(end)


_NOTHING: Entry = {}


@cache
def lexicon_for(language: str) -> Lexicon:
    """Give the roles of a language's words."""
    words = words_for(language)
    gathered: dict[tuple[str, ...], dict[str, object]] = {(sign,): {role: None} for sign, role in _SIGNS.items()}
    for role, table in _tables(words).items():
        for written, value in table.items():
            gathered.setdefault(_key(written), {})[role] = value
    for entry in gathered.values():
        rank = entry.get("rank")
        if isinstance(rank, int) and rank >= _LATE_RANK:
            entry["late_rank"] = None
        if "unit" in entry:
            entry[f"{entry['unit']}_unit"] = None
    for written in words.dates.units:
        gathered[_key(written)]["plural_unit" if written in words.dates.plural_units else "one_unit"] = None
    phrases: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for key, entry in sorted(gathered.items(), key=lambda item: -len(item[0])):
        if len(key) > 1:
            phrases.setdefault(key[0], []).append((key[1:], entry))
    single: dict[str, Entry] = {key[0]: entry for key, entry in gathered.items() if len(key) == 1}
    sets = (
        {frozenset(entry) for entry in gathered.values()}
        | {frozenset({role}) for role in _FIGURE_ROLES}
        | {frozenset({"decade", "short_year"})}
    )
    ordered = sorted(sets, key=sorted)
    return Lexicon(
        words=single,
        phrases=phrases,
        letters={frozenset(): OTHER, **{roles: chr(_FIRST_LETTER + place) for place, roles in enumerate(ordered)}},
        token=re.compile(rf"(?<![\w])(?:{words.dates.quarters})(?!\w)|{FIGURE}|{_WORD}"),
        ordinal_mark=re.compile(rf"(?:{words.dates.ordinal_mark})(?!\w)"),
        day_first=words.dates.day_first,
    )


_WORD = r"[^\W\d_]+(?:'(?!s(?!\w)))?|'s(?!\w)|[^\w\s]|\S"
_PLAIN_TOKEN = re.compile(rf"{FIGURE}|{_WORD}")


def _key(written: str) -> tuple[str, ...]:
    return tuple(match.group() for match in _PLAIN_TOKEN.finditer(written))


def _tables(words: Words) -> dict[str, Mapping[str, object]]:
    dates = words.dates
    marks: dict[str, Mapping[str, object]] = {role: dict.fromkeys(written) for role, written in dates.marks.items()}
    return {
        **marks, "month": dates.months, "weekday": dates.weekdays, "short_weekday": dates.short_weekdays,
        "season": dates.seasons, "unit": dates.units, "days": dates.days, "holiday": dates.holidays,
        "named": dates.named_days, "part": dates.parts, "rank": dates.ordinals, "count": dates.counts, "few": dates.few,
    }  # fmt: skip


def read_tokens(folded: str, lexicon: Lexicon) -> Row:
    """Give the tokens of a folded text; those without a role have the letter ``OTHER``."""
    row, known, phrases = Row(folded=folded), lexicon.words, lexicon.phrases
    matches = list(lexicon.token.finditer(folded))
    place, count = 0, len(matches)
    while place < count:
        match = matches[place]
        written = match.group()
        place += 1
        if written in phrases:
            taken, entry = _phrase(matches, place, phrases[written])
            if entry is not None:
                place += taken
                row.add(lexicon.letter(entry), entry, match.start(), matches[place - 1].end())
                continue
        entry = known.get(written)
        if entry is not None:
            row.add(lexicon.letter(entry), entry, match.start(), match.end())
        elif written[0].isdigit() and written[0].isascii():
            place += _figure(row, matches, place, folded, lexicon)
        else:
            special = _special(written, folded, match)
            row.add(lexicon.letter(special), special, match.start(), match.end())
    return row


def _phrase(
    matches: list[re.Match[str]], place: int, phrases: list[tuple[tuple[str, ...], Entry]]
) -> tuple[int, Entry | None]:
    """Give the longest phrase whose further words stand at ``place``, with how many they are."""
    for rest, entry in phrases:
        if len(rest) <= len(matches) - place and all(
            matches[place + number].group() == word for number, word in enumerate(rest)
        ):
            return len(rest), entry
    return 0, None


def _special(written: str, folded: str, match: re.Match[str]) -> Entry:
    """Give the roles of a sign such as Q3 and of a Roman century such as XXe."""
    if written[-1].isdigit() and written[-1].isascii():
        return {"quarter_sign": (written[0], int(written[-1]))}
    if _ROMAN.fullmatch(written) and folded[match.end() : match.end() + 1] in {" ", ""}:
        return {"century": _roman(written)}
    return _NOTHING


def _roman(written: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in written if letter in _ROMAN_VALUES]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def _figure(row: Row, matches: list[re.Match[str]], place: int, folded: str, lexicon: Lexicon) -> int:
    """Add the parts of a row of figures; give how many of the next tokens belong to it (the mark of an ordinal)."""
    match = matches[place - 1]
    start, end = match.start(), match.end()
    before = folded[start - 1 : start]
    if before and (before.isalnum() or before in "_$€£#@+%°"):
        row.add(OTHER, _NOTHING, start, end)
        return 0
    after = matches[place].group() if place < len(matches) and matches[place].start() == end else ""
    if after and (after[0].isalpha() or after in {"'s", "%", "€", "$", "£", "°"}):
        return _marked(row, match, after, matches[place].end(), lexicon)
    parts = read_figure(match.group(), day_first=lexicon.day_first)
    if not parts:
        row.add(OTHER, _NOTHING, start, end)
    for part in parts:
        entry = {part.role: part.value}
        row.add(lexicon.letter(entry), entry, start + part.start, start + part.end)
    return 0


def _marked(row: Row, match: re.Match[str], after: str, end: int, lexicon: Lexicon) -> int:
    """Add a figure that touches what follows it: an ordinal, a decade (the 1990s), else no figure of a date."""
    start, written = match.start(), match.group()
    parts = read_figure(written, day_first=lexicon.day_first)
    ahead, last = parts[:-1], parts[-1] if parts else None
    entry: Entry = _NOTHING
    if last is not None and last.role in {"day", "short_year", "number", "year"}:
        value = last.value
        if lexicon.ordinal_mark.fullmatch(after):
            entry = {"ordinal": value}
        elif after in {"s", "'s"} and isinstance(value, int) and value % 10 == 0:
            entry = {"decade": value} if last.role == "year" else {"decade": value, "short_year": value}
        elif after == "'s":
            entry = {last.role: value}
    for part in ahead if entry else ():
        row.add(lexicon.letter({part.role: part.value}), {part.role: part.value}, start + part.start, start + part.end)
    first = start + (last.start if entry and last is not None else 0)
    kept = "ordinal" in entry or "decade" in entry
    row.add(lexicon.letter(entry), entry, first, end if kept else match.end())
    return 1 if kept else 0
