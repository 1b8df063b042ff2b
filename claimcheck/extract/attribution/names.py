"""Names across an article: the fullest form of a speaker's name, and whom a pronoun stands for."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard

from claimcheck.extract.attribution.frame import Frame
from claimcheck.extract.attribution.page import Page
from claimcheck.extract.attribution.speakers import Speaker
from claimcheck.records import Span
from claimcheck.text.fold import fold

__all__ = ["name_speakers"]

_SPACE = "[ \u00a0\u202f]"
_WORD = r"[A-ZÀ-Ý][\w’'-]*[\w]"
_INITIAL = r"[A-Z]\.(?:-?[A-Z]\.)*"
_FULL = re.compile(
    rf"(?<![\w’'-]){_WORD}(?:{_SPACE}(?:{_INITIAL}{_SPACE})?(?:(?:d[eu]|la|le|van|von|der|bin|al|el){_SPACE})*{_WORD}){{1,3}}"
)
_NAME = re.compile(rf"{_FULL.pattern}|{_WORD}")
_CALLED = re.compile(
    r"(?<!\w)(?P<noun>[^\W\d_]+)(?: [^\W\d_]+)? $"
)  # "the actress Jane Roe", "l'actrice française Anne Roy"
_LETTERS = re.compile(r"[^\W\d_]+")
_BESIDE = 60  # characters behind a name in which a word tells that it is a person's
_FAR = 2  # paragraphs across which a pronoun may reach back


def name_speakers(page: Page, frames: Sequence[Frame], sentences: Sequence[Span]) -> None:
    """Write the fullest name into every frame, and a name for a pronoun where one is certain."""
    full, genders = _full_names(page), _genders(page)
    people = {fold(frame.speaker.name.split()[-1]) for frame in frames if frame.own and _is_named(frame.speaker)}
    acting = [speaker for sentence in sentences if (speaker := _acting(page, sentence, full, people)) is not None]
    named: list[tuple[int, Speaker]] = []
    at = 0
    for frame in sorted(frames, key=lambda frame: frame.start):
        while at < len(acting) and acting[at].end <= frame.start:
            named.append((acting[at].start, acting[at]))
            at += 1
        speaker = frame.speaker
        if speaker is None:
            continue
        pronoun = _pronoun(page, frame, speaker)
        if pronoun:
            found = _meant(page, pronoun, frame, named, genders)
            frame.speaker = replace(speaker, name=found.name if found else "", role=found.role if found else "")
            continue
        frame.speaker = replace(speaker, name=_fullest(speaker.name, full))
        if (frame.own or frame.subject) and _is_somebody(page, frame.speaker.name):
            named.append((frame.start, frame.speaker))


def _is_named(speaker: Speaker | None) -> TypeGuard[Speaker]:
    return speaker is not None and len(speaker.name.split()) > 1 and speaker.name.istitle()


def _acting(page: Page, sentence: Span, full: dict[str, str], people: set[str]) -> Speaker | None:
    """Give the person whose name opens a sentence: one who speaks elsewhere, or is called a person beside it."""
    opening = _NAME.match(page.shown, sentence.start, sentence.end)
    if opening is None:
        return None
    lead = page.words.saying.lead.match(opening.group())
    called_by = opening.group()[lead.end() if lead else 0 :]
    name = _fullest(called_by, full)
    if " " not in name or page.words.saying.according.match(page.low, opening.start()):
        return None
    beside = page.low[opening.end() : min(sentence.end, opening.end() + _BESIDE)]
    called = beside.startswith(",") and any(word in page.words.reference.persons for word in _LETTERS.findall(beside))
    if fold(name.split()[-1]) not in people and not called:
        return None
    return Speaker(start=opening.start(), end=opening.end(), name=name)


def _is_somebody(page: Page, name: str) -> bool:
    """Tell a name or a noun phrase that a pronoun may stand for from words that were read for one."""
    low = fold(name)
    return name[:1].isupper() or (page.words.saying.determiner.match(low) is not None and " " in low)


def _pronoun(page: Page, frame: Frame, speaker: Speaker) -> str:
    """Give the pronoun that stands for the speaker, folded, or ""."""
    words = page.words.saying
    low = fold(speaker.name)
    if words.pronouns.fullmatch(low):
        return low
    if speaker.name:
        return ""
    found = words.pronouns.search(fold(page.text[slice(*frame.cue)]).replace("-", " "))
    return found.group() if found else ""


def _meant(
    page: Page, pronoun: str, frame: Frame, named: list[tuple[int, Speaker]], genders: dict[str, str]
) -> Speaker | None:
    """Give the last speaker of fitting number and gender, not too far back."""
    wanted, many = _gender(page, pronoun), page.words.saying.many.search(pronoun) is not None
    here = page.paragraph(frame.start)
    person = "h" in page.words.reference.subjects.get(pronoun, "")
    for before, speaker in reversed(named):
        if here - page.paragraph(before) > _FAR:
            return None
        last = fold(speaker.name.split()[-1])
        gender = genders.get(last) or _gender(page, fold(f"{speaker.role} {page.text[speaker.start : speaker.end]}"))
        if many != _is_many(page, speaker) or (person and not _may_be_person(page, speaker)):
            continue
        if many or not gender or not wanted or gender == wanted:
            return speaker
    return None


def _may_be_person(page: Page, speaker: Speaker) -> bool:
    """Tell a name, or a noun of persons, from a thing or a body, for which "he" and "she" never stand."""
    low = fold(speaker.name)
    if page.words.saying.determiner.match(low) is None:
        return True
    return any(word in page.words.reference.persons or word in page.words.saying.people for word in low.split())


def _is_many(page: Page, speaker: Speaker) -> bool:
    low = fold(page.text[speaker.start : speaker.end])
    return page.words.saying.many.search(low) is not None and _FULL.search(speaker.name) is None


def _gender(page: Page, low: str) -> str:
    female, male = page.words.saying.female.search(low), page.words.saying.male.search(low)
    return "" if bool(female) == bool(male) else "female" if female else "male"


def _full_names(page: Page) -> dict[str, str]:
    """Give the one full name for each last name; two people of one name leave it open."""
    full: dict[str, str] = {}
    for match in _FULL.finditer(page.text, page.start):
        name = page.words.saying.rank.sub("", match.group())
        lead = page.words.saying.lead.match(name)
        if lead is not None:
            name = name[lead.end() :]
        name = re.sub(r"[’']s?$", "", name)
        if " " not in name.replace("\u00a0", " "):
            continue
        last = name.split()[-1]
        full[last] = name if full.get(last, name) == name else ""
    return full


def _genders(page: Page) -> dict[str, str]:
    """Give the gender of each last name that stands behind a title somewhere ("Mme Dupont")."""
    found: dict[str, str] = {}
    for match in page.words.saying.titled.finditer(page.text, page.start):
        found[fold(match.group("name"))] = (
            "female" if page.words.saying.female.search(fold(match.group("title"))) else "male"
        )
    for match in _FULL.finditer(page.text, page.start):
        last = fold(match.group().split()[-1])
        before = page.low[max(page.start, match.start() - _BESIDE) : match.start()]
        called = _CALLED.search(before)
        features = page.words.reference.persons.get(called.group("noun"), "") if called else ""
        if called and features[:1] in ("m", "f") and "s" in features and last not in found:
            found[last] = "female" if features[0] == "f" else "male"
    return found


def _fullest(name: str, full: dict[str, str]) -> str:
    """Give the full name where the speaker is called by title and last name, or by that alone."""
    bare = re.sub(r"^(?:M|Mme|Mlle|MM|Mr|Mrs|Ms|Dr)\.?\s+", "", name)
    if not bare or len(bare.split()) > 1:
        return name
    return full.get(bare) or name
