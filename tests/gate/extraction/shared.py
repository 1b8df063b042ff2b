"""What a French statement of a debate carries that a claim can share: figures, dates, named acts, its main verb.

A named act is a law, a treaty, an election ... with a name, an adjective of kind or its subject ("la loi Fillon", "les
élections législatives", "la réforme des retraites"). The main verb is the first of what is reported ("X affirme que
...") that says more than être, avoir and the verbs of wanting: where these stand alone there is none to share.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from Stemmer import Stemmer

from claimcheck.extract.checkable import states_a_figure
from claimcheck.extract.words import claim_words_for
from claimcheck.records import Claim, Period, Quantity, QuantityKind
from claimcheck.text.fold import fold
from claimcheck.text.periods import read_periods
from claimcheck.text.quantities import read_quantities

__all__ = ["Facts", "acts_in", "facts_of", "main_verb", "shares"]

LANGUAGE = "fr"
_STEMMER = Stemmer("french")
_ACT = (
    r"(?i:accords?|amendements?|annexion|attentats?|budget|constitution|conventions?|décrets?|directives?|dissolution"
    r"|élections?|guerres?|interventions?|invasion|lois?|manifestations?|motions?|nationalisations?|ordonnances?|pactes?"
    r"|plans?|primaires?|privatisations?|référendums?|réformes?|sommets?|traités?|votes?)"
)
_OF = r"(?:de |d['’]|du |des |en |au |aux |à |sur |contre )?(?:la |le |les |l['’])?"
_PROPER = r"[A-ZÉÈÎÀ][\w-]*\w"
_OF_KIND = r"\w+(?:al|ale|aux|ales|el|elle|els|elles|ifs?|ives?|iques?|aires?)"
_SUBJECT = r"(?:du|des|de la|sur les?|sur la) \w{4,}|(?:de|sur) l['’]\w{4,}"
_NAMED_ACT = re.compile(rf"\b({_ACT}) (?:{_OF}{_PROPER}|{_OF_KIND}|{_SUBJECT})")

_DEBATERS = re.compile(
    r"(?:deux|trois|quatre|cinq|six|sept)"
    r"(?: (?:autres )?(?:candidat|adversaire|rivaux|rival|participant|débatteur|invité|intervenant|finaliste|responsable)|"
    r"(?<=[Ll]es deux)(?! \w+[sx]\b)|(?<=[Ll]es trois)(?! \w+[sx]\b)| d['’]entre eux)"
)
_WORD = re.compile(r"\w+")
_REPORTED = re.compile(  # "explique que", "explique vouloir"
    r"(?<!plus )(?<!moins )(?<!alors )(?<!ainsi )(?<!afin )(?<!pour )\b(?:que |qu')"
    r"|\b\w{4,} (?=(?:ne pas |n')?(?:avoir|être|vouloir|pouvoir|devoir) )"
)
_NO_VERB_AFTER = frozenset(
    "le la les l un une des du au aux ce cet cette ces son sa ses leur leurs de d notre nos votre vos en à sur pour par avec "
    "dans sans contre entre vers chez et".split()
)
_AUXILIARY = frozenset(
    "a ai as ont avons avez avait avaient avoir ayant aura auront aurait auraient est es sont sommes êtes suis était étaient être "
    "étant sera seront serait seraient fut furent été soit soient ait aient".split()
)
_WANTING = re.compile(
    r"(?:veu|voul|voudr|peu|pouv|pourr|doi|dev|va$|vont$|ira|iront|souhait|fau|fall|propos|compt|espèr|espér|cherch)\w*"
)
_ADVERBS = frozenset("n pas plus jamais bien aussi également donc tout déjà".split())
_SMALL = _ADVERBS | frozenset("de d à se s en y le la les l lui leur".split())
_INFINITIVE = re.compile(
    r"\w{2,}(?:er|ir)|\w*(?:faire|plaire|traire|croire|boire|dire|lire|crire|uire)|\w+(?:dre|ttre|ivre|aître|clure)"
)
_PARTICIPLE = re.compile(r"(?!(?:ni|qui|lui|puis|depuis|sous|nous|vous)\b)\w+(?:ée?s?|ie?s?|ite?s?|ue?s?|erte?s?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a statement carries; ``acts`` and ``verb`` are stems."""

    figures: tuple[Quantity, ...]
    dates: tuple[Period, ...]
    acts: frozenset[str]
    verb: str

    @property
    def is_named(self) -> bool:
        """Tell whether there is something to find beside a verb."""
        return bool(self.figures or self.dates or self.acts)


def facts_of(text: str) -> Facts:
    """Give what a statement carries."""
    periods = read_periods(text, LANGUAGE)
    figures = read_quantities(text, LANGUAGE, periods=periods)
    return Facts(
        figures=tuple(figure for figure in figures if _is_figure(figure, text)),
        dates=tuple(filter(_is_known, periods)),
        acts=frozenset(map(_stem, acts_in(text))),
        verb=_stem(main_verb(text)),
    )


def acts_in(text: str) -> list[str]:
    """Give the nouns of the acts that are named.

    >>> acts_in("Il garde les lois Fillon et la réforme des retraites ; une loi suffit.")
    ['lois', 'réforme']
    """
    return [match[1].lower() for match in _NAMED_ACT.finditer(text)]


def main_verb(text: str) -> str:
    """Give the main verb of what is reported, or "".

    >>> main_verb("Il affirme que le chômage a baissé."), main_verb("Elle souhaite recruter 8 500 policiers.")
    ('baissé', 'recruter')
    """
    folded = fold(text)
    opened = _REPORTED.search(folded)
    tokens = _WORD.findall(folded, opened.end() if opened else 0)
    for at, word in enumerate(tokens):
        if word in _AUXILIARY or _WANTING.fullmatch(word):
            governed = _governed(tokens[at + 1 :], has_participle=word in _AUXILIARY)
            if governed:
                return governed
        elif _is_verb(word) and (at == 0 or tokens[at - 1] not in _NO_VERB_AFTER):
            return word
    return ""


def _governed(tokens: Sequence[str], *, has_participle: bool) -> str:
    """Give the participle or infinitive that follows at once, small words between aside."""
    form, between = (_PARTICIPLE, _ADVERBS) if has_participle else (_INFINITIVE, _SMALL)
    word = next((word for word in tokens if word not in between), "")
    is_content = form.fullmatch(word) and word not in _AUXILIARY and not _WANTING.fullmatch(word)
    return word if is_content else ""


def _is_verb(word: str) -> bool:
    return claim_words_for(LANGUAGE).stating.finite_verb.fullmatch(word) is not None


def shares(claim: Claim, facts: Facts) -> bool:
    """Tell whether a claim has a figure, a date, an act or the main verb of a statement."""
    stems = {_stem(word) for word in _WORD.findall(fold(claim.statement))}
    return (
        _any_met(filter(_has_value, claim.quantities), facts.figures)
        or _any_met(filter(_is_known, claim.periods), facts.dates)
        or bool(facts.acts & stems)
        or (bool(facts.verb) and facts.verb in stems)
    )


def _any_met(ours: Iterable[Quantity | Period], theirs: Sequence[Quantity | Period]) -> bool:
    return any(_meet(first, second) for first in ours for second in theirs)


def _meet(first: Quantity | Period, second: Quantity | Period) -> bool:
    """Tell whether both have a value in common; where one names no unit ("100 milliards") the values must be equal."""
    units = {_unit(first), _unit(second)}
    if len(units) > 1:
        return "" in units and _ends(first) == _ends(second)
    return _overlap(*_ends(first), *_ends(second))


def _unit(of: Quantity | Period) -> str:
    """Give the unit; a share is one of its own, the years of an age are years."""
    if isinstance(of, Period):
        return ""
    return "share" if of.kind == QuantityKind.SHARE else of.unit.removesuffix("_of_age")


def _ends(of: Quantity | Period) -> tuple[Any, Any]:
    return (of.low, of.high) if isinstance(of, Quantity) else (of.first, of.last)


def _overlap(low: Any, high: Any, other_low: Any, other_high: Any) -> bool:
    """Tell whether two intervals meet; an end that is None is open."""
    return not (_is_past(low, other_high) or _is_past(other_low, high))


def _is_past(low: Any, high: Any) -> bool:
    return low is not None and high is not None and bool(low > high)


def _is_known(period: Period) -> bool:
    return period.first is not None or period.last is not None


def _is_figure(quantity: Quantity, text: str) -> bool:
    """Tell a figure; how many take part in the debate ("les deux candidats") is none of it."""
    debaters = _DEBATERS.match(text, quantity.start)
    return states_a_figure(quantity) and _has_value(quantity) and debaters is None


def _has_value(quantity: Quantity) -> bool:
    """Tell a figure from a change, whose ends are figures of their own."""
    return quantity.low is not None or quantity.high is not None


@cache
def _stem(word: str) -> str:
    """Give a word's stem; the stemmer keeps the plural of a short word ("lois") apart."""
    return str(_STEMMER.stemWord(fold(word).removesuffix("s")))
