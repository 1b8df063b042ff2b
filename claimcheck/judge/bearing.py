"""Whether a sentence of evidence speaks of what a claim speaks of, before any figures are compared."""

from claimcheck.judge.reading import ClaimReading, SentenceReading
from claimcheck.records import Period, Quantity, QuantityKind
from claimcheck.text.fold import fold, strip_accents
from claimcheck.text.periods import describe
from claimcheck.text.terms import concepts, places

__all__ = [
    "counts_the_same",
    "names_missing",
    "other_fate",
    "other_group",
    "other_period",
    "other_place",
    "shared_terms",
]

# What befalls the things counted: soldiers killed are not soldiers present. Where only one side says it, the figures
# are of different things.
_FATES = frozenset(
    "deaths injured die arrests arrest leave born elect appoint buy sell win vote close import export".split()
)
_STALE_DAYS = 365
_HEAD = 6


def counts_the_same(claim: Quantity, evidence: Quantity) -> bool:
    """Tell whether two quantities count or measure the same kind of thing, across English and French."""
    if {claim.kind, evidence.kind} & {QuantityKind.COUNT, QuantityKind.CHANGE} and not claim.unit and not evidence.unit:
        wanted, found = concepts(claim.of, counted=True), concepts(evidence.of, counted=True)
        if wanted or found:
            return bool(wanted & found)
        return bool(_heads(claim.of) & _heads(evidence.of))
    return claim.kind == evidence.kind and claim.unit == evidence.unit and claim.per == evidence.per


def _heads(noun_phrase: str) -> frozenset[str]:
    return frozenset(strip_accents(word)[:_HEAD] for word in fold(noun_phrase).split() if len(word) >= len("trois") - 1)


def other_place(claim: ClaimReading, evidence: SentenceReading) -> str:
    """Give why the evidence speaks of another place or body than the claim, or "" where it speaks of the same.

    What a sentence leaves unsaid may stand around it in its passage or title, as long as it names nothing else.
    """
    if not claim.places:
        return "" if claim.context & evidence.around or not claim.context else "it names none of the article's places"
    missing = claim.places - evidence.places
    if not missing:
        return ""
    others = evidence.places - claim.places
    if missing <= evidence.around and not others:
        return ""
    return (
        "it speaks of another place or body" if others else "it does not say that it speaks of the same place or body"
    )


def other_group(claim: ClaimReading, evidence: Quantity) -> str:
    """Give why a figure counts another group ("2,500 from the United States" are not all), or ""."""
    own = places(evidence.of) - claim.places
    return f"it counts another group ({evidence.of})" if own else ""


def other_fate(claim: ClaimReading, evidence: SentenceReading) -> str:
    """Give why one side tells what befell the things counted and the other does not, or ""."""
    differing = (claim.concepts ^ evidence.concepts) & _FATES
    return f"only one of the two speaks of {', '.join(sorted(differing))}" if differing else ""


def other_period(claim: ClaimReading, evidence: SentenceReading) -> str:
    """Give why the evidence speaks of another time than the claim, or ""."""
    stated = [period for period in evidence.periods if not period.deadline and period.first is not None]
    wanted = [period for period in claim.claim.periods if not period.deadline and period.first is not None]
    if wanted and stated and not any(_overlap(one, other) for one in wanted for other in stated):
        return f"it speaks of another time ({describe(stated[0])})"
    published = claim.article.published
    if wanted or published is None or published.first is None:
        return ""
    years = {period.first.year for period in stated if period.first} | {p.last.year for p in stated if p.last}
    if years and published.first.year not in years:
        return f"it speaks of another year ({describe(stated[0])})"
    source = evidence.source.published
    if not stated and source is not None and source.last and (published.first - source.last).days > _STALE_DAYS:
        return f"it is from {describe(source)}, more than a year before the article"
    return ""


def _overlap(one: Period, other: Period) -> bool:
    starts_before = one.first is None or other.last is None or one.first <= other.last
    ends_after = one.last is None or other.first is None or other.first <= one.last
    return starts_before and ends_after


def shared_terms(claim: ClaimReading, evidence: SentenceReading, counted: Quantity | None = None) -> frozenset[str]:
    """Give what the two have in common apart from what is counted: names, places, and words that carry meaning.

    A word and its concept count once: stems are compared only where no concept stands for them.
    """
    noun = concepts(counted.of, counted=True) if counted is not None else frozenset()
    noun_stems = _heads(counted.of) if counted is not None else frozenset()
    meanings = {f"concept:{name}" for name in (claim.concepts & evidence.concepts) - noun}
    words = {f"word:{stem}" for stem in (claim.stems & evidence.stems) - noun_stems}
    named = {f"place:{code}" for code in claim.places & (evidence.places | evidence.around)}
    names = {f"name:{name}" for name in claim.names & evidence.words_around}
    return frozenset(meanings | named | names | (words if len(words) > len(meanings) else set()))


def names_missing(claim: ClaimReading, evidence: SentenceReading) -> str:
    """Give why the evidence cannot speak of the same: it lacks a name that nothing else stands for, or ""."""
    enough = len(claim.places & (evidence.places | evidence.around)) >= len({"a place", "a body"})
    missing = claim.names - evidence.words_around
    return f"it does not name {', '.join(sorted(missing))}" if missing and not enough else ""
