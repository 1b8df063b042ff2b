"""English: bounds and ranges."""

from claimcheck.text.words.en.moves import DENIED_BOUND, DOWNS, UPS
from claimcheck.text.words.form import Bounds

__all__ = ["BOUNDS"]


_OVER = "greater higher larger bigger more older longer taller heavier"
_UNDER = "less lower smaller fewer younger shorter lighter"
_EXCEED = "exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing pass passes passed passing top tops topped topping"
_CROSSED = "past beyond above over crossed breached broke"


def _compared(words: str, open_: str, closed: str) -> dict[str, str]:
    """Give "greater than" and its kin, with and without "or equal to"."""
    found: dict[str, str] = {}
    for word in words.split():
        found[f"{word} than"] = found[f"{word} than the"] = open_
        for joined in (
            f"{word} than or equal to", f"{word} or equal to", f"{word} or equal than", f"equal to or {word} than",
            f"equal or {word} than", f"equals or {word} than",
        ):  # fmt: skip
            found[joined] = closed
    return found


BOUNDS = Bounds(
    bounds={
        **_compared(_OVER, "over", "least"),
        **_compared(_UNDER, "under", "most"),
        **dict.fromkeys(_EXCEED.split(), "over"),
        **{f"{word} the": "over" for word in (*_EXCEED.split(), *_CROSSED.split())},
        "over": "over",
        "above": "over",
        "beyond": "over",
        "upward of": "over",
        "upwards of": "over",
        "north of": "over",
        "in excess of": "over",
        "well over": "over",
        "well above": "over",
        "well in excess of": "over",
        "well more than": "over",
        "far more than": "over",
        "much more than": "over",
        "north of the": "over",
        "under": "under",
        "below": "under",
        "below the": "under",
        "south of": "under",
        "well under": "under",
        "well below": "under",
        "well short of": "under",
        "far less than": "under",
        "far fewer than": "under",
        "short of": "under",
        "shy of": "under",
        "up to but not including": "under",
        "at least": "least",
        "at the very least": "least",
        "at the least": "least",
        "at least or equal to": "least",
        "at a minimum": "least",
        "at minimum": "least",
        "no fewer than": "least",
        "no less than": "least",
        "no lower than": "least",
        "no smaller than": "least",
        "no under": "least",
        "not under": "least",
        "a minimum of": "least",
        "minimum of": "least",
        "minimum": "least",
        "the minimum of": "least",
        "a floor of": "least",
        "starting at": "least",
        "as few as": "least",
        "as little as": "least",
        "as low as": "least",
        "from at least": "least",
        "at most": "most",
        "at the most": "most",
        "at the very most": "most",
        "at most or equal to": "most",
        "up to": "most",
        "up to and including": "most",
        "up to as many as": "most",
        "as many as": "most",
        "as much as": "most",
        "as high as": "most",
        "no more than": "most",
        "no greater than": "most",
        "no higher than": "most",
        "no larger than": "most",
        "no bigger than": "most",
        "no longer than": "most",
        "no older than": "most",
        "a maximum of": "most",
        "maximum of": "most",
        "maximum": "most",
        "the maximum of": "most",
        "a ceiling of": "most",
        "ceiling of": "most",
        "a cap of": "most",
        "capped at": "most",
        "limited to": "most",
        "within": "most",
        "within a radius of": "most",
        "does not exceed": "most",
        "about": "about",
        "around": "about",
        "roughly": "about",
        "approximately": "about",
        "approx": "about",
        "approx.": "about",
        "circa": "about",
        "c.": "about",
        "ca.": "about",
        "some": "about",
        "an estimated": "about",
        "estimated at": "about",
        "estimated": "about",
        "in the region of": "about",
        "in the neighborhood of": "about",
        "in the neighbourhood of": "about",
        "on the order of": "about",
        "of the order of": "about",
        "more or less": "about",
        "give or take": "about",
        "close to": "near",
        "close on": "near",
        "nearly": "near",
        "almost": "near",
        "nearing": "near",
        "approaching": "near",
        "practically": "near",
        "virtually": "near",
        "just about": "about",
        "barely": "about",
        "hardly": "about",
        "scarcely": "about",
        "just under": "just_under",
        "just below": "just_under",
        "just less than": "just_under",
        "slightly less than": "just_under",
        "slightly fewer than": "just_under",
        "slightly under": "just_under",
        "slightly below": "just_under",
        "a little under": "just_under",
        "a little less than": "just_under",
        "a little below": "just_under",
        "just short of": "just_under",
        "just shy of": "just_under",
        "not quite": "just_under",
        "just over": "just_over",
        "just above": "just_over",
        "just more than": "just_over",
        "slightly more than": "just_over",
        "slightly over": "just_over",
        "slightly above": "just_over",
        "slightly higher than": "just_over",
        "a little over": "just_over",
        "a little more than": "just_over",
        "little more than": "just_over",
        "a bit more than": "just_over",
        ">": "over",
        ">=": "least",
        "≥": "least",
        "<": "under",
        "<=": "most",
        "≤": "most",
        "~": "about",
        "≈": "about",
        "exactly": "exactly",
        "precisely": "exactly",
        "equal to": "exactly",
    },
    bounds_after={
        **{
            f"{link} {word}{than}": "least"
            for link in ("or", "and")
            for word in (*_OVER.split(), "over", "above", "up", "upwards", "upward")
            for than in ("", " than")
        },
        **{
            f"{link} {word}{than}": "most"
            for link in ("or", "and")
            for word in (*_UNDER.split(), "under", "below")
            for than in ("", " than")
        },
        "or so": "about",
        "or thereabouts": "about",
        "-ish": "about",
        "ish": "about",
        "at the most": "most",
        "at most": "most",
        "at the least": "least",
        "at least": "least",
        "minimum": "least",
        "maximum": "most",
        "max": "most",
        "plus": "least",
        "+": "least",
        "approximately": "about",
        "give or take": "about",
        "or equal to": "closed",
        "or equal": "closed",
    },
    after_stops=r" than| to [0-9]| ?[0-9]| (?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|half) ",
    articles=frozenset("only a an another his her its their already further additional total as".split()),
    negations=frozenset({"not", "no", "never", "t", "nor"}),
    never_after={
        "about": frozenset(
            "all book books film films movie movies story stories documentary series song talk talks talked talking "
            "think thinks thought know knows knew care worry worried concerned concerns ask asked asking questions "
            "question information news learn hear heard read complain complained speak spoke bring brought come came "
            "joke jokes debate forget what how something anything nothing".split()
        ),
        "around": frozenset("all turned turn looked look walked traveled travelled centered centred revolves".split()),
        "over": frozenset(
            "all spread stretched spaced staged held takes take took taken hand handed won control dispute disputes row "
            "victory lead carried turned turn game went go fight argued presided concerns concern fears".split()
        ),
        "under": frozenset("comes come came placed put fell falls go goes went signed".split()),
        "above": frozenset({"rise", "rises"}),
        "some": frozenset({"and", "for"}),
        "down": frozenset(
            "boil boils boiled boiling come comes came coming draw draws drew drawn drawing break breaks broke broken shut shuts "
            "hunt hunted gun gunned sit sat".split()
        ),
        "up to": frozenset(
            "edge edged edging tick ticked ticking inch inched creep crept go goes going gone went move moves moved nudge nudged "
            "shoot shot picked back".split()
        ),
        "up": frozenset("add adds made make makes making set sets end ends ended bring brings brought".split()),
        "top": frozenset({"the", "on", "of"}),
        "higher": frozenset({"a", "the", "at", "any"}),
        "lower": frozenset({"a", "the", "at", "any"}),
    },
    never_counts=frozenset(
        {"top", "pass", "passes", "passed", "passing", "broke the", "over the", "past the", "beyond", "within"}
    ),
    never_times=frozenset({"over the", "above the", "past the", "within"}),
    times_after={
        "over": frozenset(
            "for of after within in than with well just is was be been took takes take taking last lasts lasted lasting "
            "spent spend spends jailed a the to from by aged (".split()
        )
    },
    between=r"(?:in between|between)",
    between_and=r"(?:and|to)",
    range_from=r"from",
    range_to=r"to",
    range_articles=r"(?:the |an? )",
    alternatives=r"(?:or|to|through|up to|-|–|—|~)",
    both=r"(?:and|but|yet)",
    other_thing=r"(?:and|but|while|which|who|when)",
    restating=r"(?:or|that is|i\.e\.)",
    plus_minus=r"(?:±|\+/-|\+/−|\+-|plus or minus|give or take)",
    within_before=r"(?:to within|give or take)",
    within_after=r"(?!)",
    margin=r"(?:,? (?:with|and) an? (?:sampling )?(?:margin of error|error margin) of|,? (?:an? )?margin of error:?|"
    r" \((?:margin of error)(?: of|:)?) ?(?:±|\+/-|plus or minus)?",
    ups=UPS,
    downs=DOWNS,
    denied_bound=DENIED_BOUND,
    passed=r"[ -](?:[^\W\d_]+[ -])?(?:mark|threshold|barrier|limit|milestone|ceiling) (?:was|were|is|has been|had been|have been)"
    r"(?: \w+ly| already| now| also)? (?:passed|topped|crossed|breached|exceeded|surpassed|broken)(?!\w)",
)
