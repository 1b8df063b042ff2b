"""Which marks end a sentence: a full stop is ambiguous, and is settled by what touches it and by the word that follows.

It ends a sentence, or it belongs to an abbreviation, an initial, an ordinal, an item's number. The lists are the
language's; the rules here hold for every language that has them.
"""

import re

from claimcheck.text.words import Words
from claimcheck.text.words.form import Sentences

__all__ = ["STOP", "ends_sentence"]

_CLOSERS = r"[)\]’”\"'`»]+|“(?=\s|$)|[ \t\u00a0\u2009\u202f]+[»”](?=\s|$|[,;.])"
_NOTES = r"[ \t]?\[\d{1,3}\]"  # the marks of notes stand behind the stop of the sentence that they are for
# A stop, then what closes with it: brackets and quotes that touch it, a guillemet after a space, marks of notes.
STOP = re.compile(rf"(?:\.+(?:[ \t]\.)*|[!?…]+[!?….]*)(?:{_CLOSERS}|{_NOTES})*")

_ELLIPSIS = re.compile(r"(?:\.\.\.|…|\. \. \.)(?![ ]?[.…])")
_NEXT_WORD = re.compile(r"(?:[(\[](?:\.\.\.|…)[)\]]|[«“„\"'`(\[{‘‚¿¡\s—–-])*(\w+(?:[.’'-]\w*)*)")
_WORD_BEFORE = re.compile(r"[\w.’'°-]*[ \t]?\.$")
# Of a name, or of words: S. T. Coleridge, S.N.C.F., J.-C., z. B.; no word that ends a sentence is one small letter.
_INITIALS = re.compile(r"(?:^|[\s(«“\"'’-])((?:[A-ZÀ-Ý]\.-?)*[A-ZÀ-Ý]\.|(?<![’'-])[a-z]\.)$")
_LIST_NUMBER = re.compile(r"\s*(?:\d{1,3}(?:\.\d{1,2})*|[a-zA-Z]|[IVX]{1,5})\.$")
_ROMAN = re.compile(r"[IVXLC]+")
_FIGURE_BEFORE = re.compile(r"\d[\s-]?[^\W\d_.]+\.$")
_ORDINAL = re.compile(r"(?:^|[^\d.,])\d{1,2}\.$")
_DETERMINED = re.compile(r"(\w+)\s[\d:.]+\s?\S+$")
_OPENING = re.compile(r"(?:.*:\s)?\W*(\w+)", re.DOTALL)
_CAPITALIZED_BEFORE = re.compile(r"(?:^|\s)[^\Wa-zß-ÿ\d_][\w.’'-]*\s+$")
_SPEAKER = re.compile(r"\s+(?:[\w’'.-]+\s+){1,4}?(\w+)(?=[.,;]|\s+(?:in|on|at|of|to|from|during|when|as|after)\b)")
_LOOK_BACK = 24
_LONGEST_OPENING = 60  # characters: a phrase before the verb is short
_FULL_WORD, _VOWELS = 4, "aeiouyàâäéèêëîïôöùûü"
# A small letter behind a quote mark or a bracket is that of a title or of an editor: it tells nothing.
_BETWEEN = " \t\r\n\u00a0\u202f-–—"
_TOO_LONG = 7  # letters: to cut a word this far would not shorten it


def ends_sentence(text: str, first: int, stop: re.Match[str], at: int, end: int, words: Words) -> bool:
    """Tell whether the sentence that began at ``first`` ends at ``at``, behind a stop and what closes with it."""
    if not text[at : at + 1].isspace() or _is_omission(text, first, stop):
        return False
    following = _NEXT_WORD.match(text, at, min(end, at + 60))
    if following is None:
        return False
    word, mark, known = following.group(1), stop.group(), words.sentences
    if word[0].islower():
        bare = mark == "." and not text[at : following.start(1)].strip(_BETWEEN)
        return bare and at == stop.end() and _is_full_word(text, first, stop, known)
    if _ELLIPSIS.match(mark):
        begun = text[max(first, stop.start() - 3) : stop.start()].rstrip().endswith((".", "!", "?"))
        return begun or _head(word) not in known.pronouns
    if mark != "." or at != stop.end():
        return not (mark[0] in "!?" and mark[-1] in "”\"'’»" and _is_spoken_by(text, at, end, known))
    return not _is_abbreviation(text, first, stop, word, known)


def _is_omission(text: str, first: int, stop: re.Match[str]) -> bool:
    """Tell "[...]" and "(…)", which stand for words left out, from an ellipsis in brackets."""
    opens = stop.start() > first and text[stop.start() - 1] in "(["
    return opens and stop.group()[-1] in ")]\"”»'’"


def _is_full_word(text: str, first: int, stop: re.Match[str], known: Sentences) -> bool:
    """Tell whether a full stop before a small letter ends a sentence all the same, as it cannot be an abbreviation's.

    An abbreviation cuts a word before a vowel and well before its end; nothing is abbreviated by a bracket.
    """
    before = text[max(first, stop.start() - _LOOK_BACK) : stop.start()]
    if before.endswith((")", "]")):
        return True
    word = re.split(r"[\s’'(«“\"-]", before)[-1].lower()
    if not word.isalpha() or f"{word}." in known.never_final | known.seldom_final | known.before_number:
        return False
    return len(word) >= _TOO_LONG or (len(word) >= _FULL_WORD and word[-1] in _VOWELS)


def _is_spoken_by(text: str, at: int, end: int, known: Sentences) -> bool:
    """Tell whether a question or an exclamation is followed by who said it: “Why?” Smith asked."""
    found = _SPEAKER.match(text, at, min(end, at + 80)) if known.reporting else None
    return found is not None and found.group(1) in known.reporting


def _is_abbreviation(text: str, first: int, stop: re.Match[str], following: str, known: Sentences) -> bool:
    """Tell whether the full stop belongs to the word it touches."""
    before = text[max(first, stop.end() - _LOOK_BACK) : stop.end()]
    found = _WORD_BEFORE.search(before)
    word = re.sub(r"\s", "", found.group()).lstrip("’'-") if found else before
    bare = re.split(r"[’']", word)[-1].lower()
    if bare in known.measures and _FIGURE_BEFORE.search(before):
        return following[0].isdigit()
    if bare in known.never_final or (bare in known.before_number and _is_number(following, known)):
        return True
    if _LIST_NUMBER.fullmatch(before):
        return True
    if known.ordinals and _ORDINAL.search(before):
        return not _starts(following, known)
    if bare in known.dated:
        return _goes_on_dated(text, first, stop.end(), following, known)
    return _is_seldom_final(before, bare, known) and not _starts(following, known)


def _is_number(following: str, known: Sentences) -> bool:
    return following[0].isdigit() or (_ROMAN.fullmatch(following) is not None and not _starts(following, known))


def _is_seldom_final(before: str, bare: str, known: Sentences) -> bool:
    initials = _INITIALS.search(before)
    if initials and initials.group(1)[:-1].lower() in known.pronouns:
        return _CAPITALIZED_BEFORE.search(before, 0, initials.start(1)) is not None
    return initials is not None or bare in known.seldom_final


def _goes_on_dated(text: str, first: int, end: int, following: str, known: Sentences) -> bool:
    """Tell whether a sentence goes on behind "9 a.m.", "44 B.C." or "Oct.", before a capital or a figure."""
    if following.replace(".", "").lower() in known.dated_with:
        return True
    if _starts(following, known):
        return False
    determined = _DETERMINED.search(text[max(first, end - _LOOK_BACK) : end])
    if determined and determined.group(1).lower() in known.determiners:
        return True
    opening = _OPENING.match(text, max(first, end - _LONGEST_OPENING), end)
    return end - first <= _LONGEST_OPENING and opening is not None and opening.group(1).lower() in known.openers


def _starts(following: str, known: Sentences) -> bool:
    """Tell whether a word begins sentences; an elided one may be part of a name (D'Ormesson)."""
    plain = following.replace("’", "'")
    head, _, rest = plain.partition("'")
    return plain.lower() in known.starters or (
        head.lower() in known.starters and not (head == "D" and rest[:1].isupper())
    )


def _head(word: str) -> str:
    return re.split(r"[’']", word)[0].lower()
